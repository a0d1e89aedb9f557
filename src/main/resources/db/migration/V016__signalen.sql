-- The other signals of a pupil beside the talk before the 18th birthday, what the school notes for them, and the
-- rules by which they are computed.

alter table leerling add column diploma boolean
  comment 'left with the diploma or getuigschrift of the education; null: not known';
alter table leerling add column brief_duo_op date
  comment 'day on which the pupil received the letter of DUO about the duty';

create sequence leerlingsignaal_seq increment by 50 nocache;

-- One row per pupil and kind that ever counted; VERVALLEN when it no longer does.
create table leerlingsignaal (
  id bigint not null primary key,
  leerling_id bigint not null,
  school_id bigint not null,
  soort varchar(30) not null,
  grond varchar(40) not null comment 'why it is raised; gives the words that the school reads',
  dag date not null comment 'first day on which it counts, inclusive',
  uiterlijk date not null comment 'last day to deal with it, inclusive',
  status varchar(20) not null,
  afgehandeld_door varchar(100),
  afgehandeld_op datetime(3),
  levering_id bigint,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint leerlingsignaal_leerling foreign key (leerling_id) references leerling (id),
  constraint leerlingsignaal_school foreign key (school_id) references organisatie (id),
  constraint leerlingsignaal_soort check (soort in ('WORDT_18', 'EINDE_OPLEIDING', 'VRIJSTELLING_GEEINDIGD',
    'PLICHT_MOGELIJK_VOOR_18', 'BRIEF_DUO', 'CODE_PAST_NIET')),
  constraint leerlingsignaal_status check (status in ('OPEN', 'AFGEHANDELD', 'VERVALLEN')),
  constraint leerlingsignaal_afgehandeld check (status <> 'AFGEHANDELD'
    or (afgehandeld_door is not null and afgehandeld_op is not null)),
  constraint leerlingsignaal_volgorde check (dag <= uiterlijk),
  unique key leerlingsignaal_eenmaal (leerling_id, soort),
  key leerlingsignaal_werk (school_id, status, uiterlijk, id)
) with system versioning;

-- Free text: no row history, removed with the pupil.
create table leerlingsignaal_opmerking (
  leerlingsignaal_id bigint not null primary key,
  leerling_id bigint not null,
  school_id bigint not null,
  opmerking varchar(1000) not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint leerlingsignaal_opmerking_signaal foreign key (leerlingsignaal_id) references leerlingsignaal (id),
  constraint leerlingsignaal_opmerking_leerling foreign key (leerling_id) references leerling (id),
  constraint leerlingsignaal_opmerking_school foreign key (school_id) references organisatie (id)
);

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'signaal_maanden_voor_einde_opleiding', '6', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: even lang als voor het gesprek voor de 18e verjaardag.', true, 'systeem'),
  (next value for regelparameter_seq, 'signaal_nalopen_maanden', '6', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: zo lang na de verjaardag of de uitschrijving kan de school er nog iets mee.', true, 'systeem'),
  (next value for regelparameter_seq, 'signaal_code_maanden_voor_18', '12', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: ruim voor het gesprek, zodat de code nog op tijd verbeterd kan worden.', true, 'systeem'),
  (next value for regelparameter_seq, 'signaal_brief_duo_dagen', '7', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: binnen een week na de brief met de leerling praten.', true, 'systeem'),
  (next value for regelparameter_seq, 'plicht_voor_18_opleidingscodes', 'PRO,VSO_ARBEID,VSO_DAGBESTEDING', 'CODES', '1900-01-01',
    'Wet inburgering 2021: de plicht kan vanaf 16 jaar beginnen als de kwalificatieplicht eerder eindigt, wat met een diploma of getuigschrift van praktijkonderwijs of vso kan. Welke codes daarbij horen is een besluit van dit portaal.', true, 'systeem'),
  (next value for regelparameter_seq, 'codevraag_opleidingscodes', 'ISK_PRO', 'CODES', '1900-01-01',
    'De ISK heeft geen eigen code: de code van inschrijving beslist over de vrijstelling (Steunpunt Passend Onderwijs, 2021). Advies van DUO: verbeter een code die niet bij het niveau van de leerling past. Bij welke codes het portaal dit vraagt is een besluit van dit portaal.', true, 'systeem');

-- Planning per klas or per mentor: the talks of one plan belong together until somebody changes one of them.
create sequence klasplan_seq increment by 50 nocache;

create table klasplan (
  id bigint not null primary key,
  school_id bigint not null,
  datum date not null,
  aantal int not null comment 'talks that were planned',
  gemaakt_op datetime(3) not null,
  ongedaan_op datetime(3),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint klasplan_school foreign key (school_id) references organisatie (id),
  constraint klasplan_aantal check (aantal > 0),
  key klasplan_van_school (school_id, datum, id)
);

alter table gesprek add column klasplan_id bigint comment 'the plan for a klas or mentor that it came from';
alter table gesprek add constraint gesprek_klasplan foreign key (klasplan_id) references klasplan (id);

-- In which region of the school holidays a school lies; no row: not known.
create table schoolregio (
  school_id bigint not null primary key,
  regio varchar(10) not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint schoolregio_school foreign key (school_id) references organisatie (id),
  constraint schoolregio_regio check (regio in ('NOORD', 'MIDDEN', 'ZUID'))
) with system versioning;

create sequence schoolvakantie_seq increment by 50 nocache;

create table schoolvakantie (
  id bigint not null primary key,
  schooljaar char(9) not null comment 'such as 2025-2026',
  regio varchar(10) not null,
  soort varchar(10) not null,
  van date not null,
  tot_en_met date not null comment 'inclusive',
  bron varchar(500) not null,
  te_bevestigen boolean not null default false,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint schoolvakantie_regio check (regio in ('NOORD', 'MIDDEN', 'ZUID')),
  constraint schoolvakantie_soort check (soort in ('HERFST', 'KERST', 'VOORJAAR', 'MEI', 'ZOMER')),
  constraint schoolvakantie_periode check (van <= tot_en_met),
  unique key schoolvakantie_eenmaal (schooljaar, regio, soort),
  key schoolvakantie_dag (regio, van, tot_en_met)
) with system versioning;

insert into schoolvakantie (id, schooljaar, regio, soort, van, tot_en_met, bron, te_bevestigen, gewijzigd_door)
select next value for schoolvakantie_seq, v.schooljaar, v.regio, v.soort, v.van, v.tot_en_met,
  'Rijksoverheid, schoolvakanties per schooljaar: kerst, mei en zomer vastgesteld, herfst en voorjaar geadviseerd.',
  v.te_bevestigen, 'systeem'
from (
  select '2025-2026' as schooljaar, 'NOORD' as regio, 'HERFST' as soort, date '2025-10-18' as van,
    date '2025-10-26' as tot_en_met, false as te_bevestigen
  union all select '2025-2026', 'MIDDEN', 'HERFST', '2025-10-18', '2025-10-26', false
  union all select '2025-2026', 'ZUID', 'HERFST', '2025-10-11', '2025-10-19', false
  union all select '2025-2026', 'NOORD', 'KERST', '2025-12-20', '2026-01-04', false
  union all select '2025-2026', 'MIDDEN', 'KERST', '2025-12-20', '2026-01-04', false
  union all select '2025-2026', 'ZUID', 'KERST', '2025-12-20', '2026-01-04', false
  union all select '2025-2026', 'NOORD', 'VOORJAAR', '2026-02-21', '2026-03-01', false
  union all select '2025-2026', 'MIDDEN', 'VOORJAAR', '2026-02-14', '2026-02-22', false
  union all select '2025-2026', 'ZUID', 'VOORJAAR', '2026-02-14', '2026-02-22', false
  union all select '2025-2026', 'NOORD', 'MEI', '2026-04-25', '2026-05-03', false
  union all select '2025-2026', 'MIDDEN', 'MEI', '2026-04-25', '2026-05-03', false
  union all select '2025-2026', 'ZUID', 'MEI', '2026-04-25', '2026-05-03', false
  union all select '2025-2026', 'NOORD', 'ZOMER', '2026-07-04', '2026-08-16', false
  union all select '2025-2026', 'MIDDEN', 'ZOMER', '2026-07-18', '2026-08-30', false
  union all select '2025-2026', 'ZUID', 'ZOMER', '2026-07-11', '2026-08-23', false
  union all select '2026-2027', 'NOORD', 'HERFST', '2026-10-10', '2026-10-18', true
  union all select '2026-2027', 'MIDDEN', 'HERFST', '2026-10-17', '2026-10-25', false
  union all select '2026-2027', 'ZUID', 'HERFST', '2026-10-17', '2026-10-25', false
  union all select '2026-2027', 'NOORD', 'KERST', '2026-12-19', '2027-01-03', false
  union all select '2026-2027', 'MIDDEN', 'KERST', '2026-12-19', '2027-01-03', false
  union all select '2026-2027', 'ZUID', 'KERST', '2026-12-19', '2027-01-03', false
  union all select '2026-2027', 'NOORD', 'VOORJAAR', '2027-02-20', '2027-02-28', true
  union all select '2026-2027', 'MIDDEN', 'VOORJAAR', '2027-02-20', '2027-02-28', false
  union all select '2026-2027', 'ZUID', 'VOORJAAR', '2027-02-13', '2027-02-21', true
  union all select '2026-2027', 'NOORD', 'MEI', '2027-04-24', '2027-05-02', false
  union all select '2026-2027', 'MIDDEN', 'MEI', '2027-04-24', '2027-05-02', false
  union all select '2026-2027', 'ZUID', 'MEI', '2027-04-24', '2027-05-02', false
  union all select '2026-2027', 'NOORD', 'ZOMER', '2027-07-10', '2027-08-22', true
  union all select '2026-2027', 'MIDDEN', 'ZOMER', '2027-07-17', '2027-08-29', false
  union all select '2026-2027', 'ZUID', 'ZOMER', '2027-07-24', '2027-09-05', true
) v;
