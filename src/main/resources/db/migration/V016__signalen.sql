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
