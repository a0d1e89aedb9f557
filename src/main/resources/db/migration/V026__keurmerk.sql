-- The keurmerk of taalscholen: files, procedures, decisions and the status that follows from them. A status is never
-- overwritten: what became of it is another row, and the database refuses anything else, also from the portal itself.

create sequence taalschool_seq increment by 50 nocache;

create table taalschool (
  id bigint not null primary key,
  instelling_id bigint not null comment 'number, name and place are those of DUO',
  rechtspersoon varchar(200),
  kvk_nummer char(8),
  grootte varchar(10) comment 'group by number of learners',
  leerroutes varchar(3) not null default '' comment 'letters of the routes that it offers',
  opgenomen_op date not null,
  teller int not null default 0
    comment 'raised by whatever changes procedure, decision or status, so that two of those never commit side by side',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint taalschool_instelling foreign key (instelling_id) references instelling (id),
  constraint taalschool_kvk check (kvk_nummer regexp '^[0-9]{8}$'),
  constraint taalschool_grootte check (grootte in ('KLEIN', 'MIDDEL', 'GROOT')),
  constraint taalschool_leerroutes check (leerroutes regexp '^B?O?Z?$'),
  unique key taalschool_eenmaal (instelling_id)
) with system versioning;

create sequence taalschool_locatie_seq increment by 50 nocache;

create table taalschool_locatie (
  id bigint not null primary key,
  taalschool_id bigint not null,
  naam varchar(100) not null,
  adres varchar(200) not null,
  postcode varchar(7) not null,
  plaats varchar(100) not null,
  gesloten_op date comment 'first day on which no lessons are given there',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint taalschool_locatie_van foreign key (taalschool_id) references taalschool (id),
  key taalschool_locatie_lijst (taalschool_id, naam, id)
) with system versioning;

create sequence taalschool_contact_seq increment by 50 nocache;

-- Names people: no row history, and a row that is removed is gone.
create table taalschool_contact (
  id bigint not null primary key,
  taalschool_id bigint not null,
  naam varchar(200) not null,
  functie varchar(100),
  email varchar(254),
  telefoon varchar(20),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint taalschool_contact_van foreign key (taalschool_id) references taalschool (id),
  key taalschool_contact_lijst (taalschool_id, naam, id)
);

create table taalschool_resultaat (
  taalschool_id bigint not null,
  jaar smallint not null,
  geslaagd decimal(4, 1) comment 'percent of those who sat an exam',
  tevredenheid decimal(3, 1) comment 'mark from 1 to 10',
  antwoorden int comment 'how many answered the survey',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  primary key (taalschool_id, jaar),
  constraint taalschool_resultaat_van foreign key (taalschool_id) references taalschool (id),
  constraint taalschool_resultaat_geslaagd check (geslaagd between 0 and 100),
  constraint taalschool_resultaat_tevreden check (tevredenheid between 1 and 10),
  constraint taalschool_resultaat_antwoorden check (antwoorden >= 0)
) with system versioning;

create sequence keurmerkprocedure_seq increment by 50 nocache;

-- How a procedure stands follows from its steps; the columns with it are there for the list.
create table keurmerkprocedure (
  id bigint not null primary key,
  taalschool_id bigint not null,
  aanleiding varchar(200) not null comment 'about the school, names nobody',
  begonnen_op date not null,
  afgesloten_op date,
  behandelaar_id bigint comment 'who works on it',
  stand varchar(25) not null comment 'kind of the last step',
  klok_soort varchar(25) comment 'which term runs; null for none',
  klok_op date comment 'its last day',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint keurmerkprocedure_school foreign key (taalschool_id) references taalschool (id),
  constraint keurmerkprocedure_behandelaar foreign key (behandelaar_id) references gebruiker (id) on delete set null,
  constraint keurmerkprocedure_klok check ((klok_soort is null) = (klok_op is null)),
  key keurmerkprocedure_per_klok (afgesloten_op, klok_op, id),
  key keurmerkprocedure_per_school (taalschool_id, id)
) with system versioning;

create sequence keurmerkbesluit_seq increment by 50 nocache;

create table keurmerkbesluit (
  id bigint not null primary key,
  procedure_id bigint not null,
  taalschool_id bigint not null,
  soort varchar(20) not null,
  doelstatus varchar(20) comment 'what is granted',
  betreft_id bigint comment 'the decision that this one lifts, extends, revokes or upholds',
  status varchar(15) not null,
  motivering mediumtext,
  rechtsgrond varchar(500),
  ingangsdatum date,
  herziening_op date comment 'day on which a schorsing or verbetertermijn is looked at again',
  spoedreden varchar(2000) comment 'why it could not wait for a zienswijze; null when it did',
  publicatietekst varchar(2000) comment 'what the public register says of it',
  teruggegeven varchar(500) comment 'why the beslisser gave the draft back',
  nummer varchar(20) comment 'given when it is established, without gaps within a year',
  schoolnaam varchar(200) comment 'name of the school when it was established',
  verzonden_op date,
  vastgesteld_door varchar(100),
  vastgesteld_op datetime(6),
  gepubliceerd_op datetime(6),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint keurmerkbesluit_procedure foreign key (procedure_id) references keurmerkprocedure (id),
  constraint keurmerkbesluit_school foreign key (taalschool_id) references taalschool (id),
  constraint keurmerkbesluit_betreft foreign key (betreft_id) references keurmerkbesluit (id),
  constraint keurmerkbesluit_soort check (soort in ('TOEKENNEN', 'NIET_TOEKENNEN', 'WAARSCHUWEN', 'VERBETERTERMIJN',
    'SCHORSEN', 'VERLENGEN', 'OPHEFFEN', 'INTREKKEN', 'VERVALLEN', 'BEEINDIGEN', 'HERROEPEN', 'HANDHAVEN')),
  constraint keurmerkbesluit_status check (status in ('CONCEPT', 'TER_BESLISSING', 'VASTGESTELD')),
  -- No decision without motivation, ground, day of sending, first day, number and a second person.
  constraint keurmerkbesluit_vastgesteld check (status <> 'VASTGESTELD' or (coalesce(motivering, '') <> ''
    and coalesce(rechtsgrond, '') <> '' and ingangsdatum is not null and verzonden_op is not null
    and nummer is not null and vastgesteld_door is not null and vastgesteld_op is not null
    and gepubliceerd_op is not null and schoolnaam is not null)),
  unique key keurmerkbesluit_nummer (nummer),
  key keurmerkbesluit_per_status (status, id),
  key keurmerkbesluit_per_procedure (procedure_id, id),
  key keurmerkbesluit_per_school (taalschool_id, id)
);

-- Whoever wrote any of its text never decides on it.
create table keurmerkbesluit_auteur (
  besluit_id bigint not null,
  gebruikersnaam varchar(100) not null,
  primary key (besluit_id, gebruikersnaam),
  constraint keurmerkbesluit_auteur_van foreign key (besluit_id) references keurmerkbesluit (id) on delete cascade
);

-- Last number given in a year; raised in the transaction of the decision, so that none is skipped.
create table keurmerknummer (
  jaar smallint not null primary key,
  laatste int not null
);

create sequence keurmerkstap_seq increment by 50 nocache;

-- Only added to.
create table keurmerkstap (
  id bigint not null primary key,
  procedure_id bigint not null,
  soort varchar(25) not null,
  datum date not null comment 'day of the fact',
  tijdstip time comment 'time of receipt, where a term ends with a day',
  uiterlijk date comment 'last day of the term that begins with it, as it was told then',
  te_laat boolean not null default false comment 'came in after the term',
  besluitsoort varchar(20) comment 'what a voornemen announces',
  besluit_id bigint comment 'the decision that it is about',
  uitkomst varchar(15) comment 'of a ruling',
  vastgelegd_op datetime(6) not null,
  gewijzigd_door varchar(100) not null,
  constraint keurmerkstap_procedure foreign key (procedure_id) references keurmerkprocedure (id),
  constraint keurmerkstap_besluit foreign key (besluit_id) references keurmerkbesluit (id),
  constraint keurmerkstap_soort check (soort in ('ONDERZOEK', 'VOORNEMEN', 'ZIENSWIJZE', 'HOORZITTING_GEPLAND',
    'HOORZITTING', 'HOORZITTING_AFGEZIEN', 'BESLUIT', 'BEKENDGEMAAKT', 'BEZWAAR', 'VERDAGING', 'BESLISSING_OP_BEZWAAR', 'BEROEP', 'UITSPRAAK', 'HOGER_BEROEP', 'VOORZIENING',
    'VOORZIENING_EINDE', 'AFGESLOTEN')),
  constraint keurmerkstap_uitkomst check (uitkomst in ('VERNIETIGD', 'IN_STAND')),
  key keurmerkstap_lijst (procedure_id, id)
);

-- What was said with a step: may name people, so it stands apart and can be removed.
create table keurmerkstap_tekst (
  stap_id bigint not null primary key,
  tekst varchar(4000) not null,
  constraint keurmerkstap_tekst_van foreign key (stap_id) references keurmerkstap (id)
);

create sequence keurmerkstatus_seq increment by 50 nocache;

-- Only added to. A correction is a row about a row; what was known when is in vastgelegd_op.
create table keurmerkstatus (
  id bigint not null primary key,
  taalschool_id bigint not null,
  soort varchar(20) not null comment 'what the row does',
  status varchar(20) comment 'of a STATUS or MAATREGEL',
  van date not null comment 'inclusive',
  betreft_id bigint comment 'the row that it lifts, annuls, suspends or lets hold again',
  bron varchar(15) not null,
  besluit_id bigint,
  stap_id bigint,
  grond varchar(500) not null,
  vastgelegd_op datetime(6) not null,
  gewijzigd_door varchar(100) not null,
  constraint keurmerkstatus_school foreign key (taalschool_id) references taalschool (id),
  constraint keurmerkstatus_betreft foreign key (betreft_id) references keurmerkstatus (id),
  constraint keurmerkstatus_besluit foreign key (besluit_id) references keurmerkbesluit (id),
  constraint keurmerkstatus_stap foreign key (stap_id) references keurmerkstap (id),
  constraint keurmerkstatus_soort check (soort in ('STATUS', 'MAATREGEL', 'OPHEFFING', 'VERNIETIGING', 'VOORZIENING',
    'VOORZIENING_EINDE')),
  constraint keurmerkstatus_status check (status is null or status in ('AANVRAAG', 'ASPIRANT', 'KEURMERK',
    'BEPAALDE_TIJD', 'ONBEPAALDE_TIJD', 'WAARSCHUWING', 'VERBETERTERMIJN', 'GESCHORST', 'INGETROKKEN', 'VERVALLEN',
    'BEEINDIGD', 'NIET_TOEGEKEND')),
  constraint keurmerkstatus_vorm check ((soort in ('STATUS', 'MAATREGEL')) = (status is not null)
    and (soort in ('STATUS', 'MAATREGEL')) = (betreft_id is null)),
  constraint keurmerkstatus_bron check ((bron = 'BESLUIT' and besluit_id is not null)
    or (bron = 'UITSPRAAK' and stap_id is not null and soort not in ('STATUS', 'MAATREGEL'))
    or (bron = 'STAND_DUO' and soort = 'STATUS' and status = 'KEURMERK')
    or (bron = 'AANVRAAG' and soort = 'STATUS' and status = 'AANVRAAG')),
  key keurmerkstatus_per_school (taalschool_id, id),
  key keurmerkstatus_per_besluit (besluit_id)
);

-- The status per day as it is known now: follows from keurmerkstatus and is made anew with each row of it.
create table keurmerkperiode (
  taalschool_id bigint not null,
  van date not null comment 'inclusive',
  tot date comment 'exclusive; null until further notice',
  status varchar(20) not null comment 'what lies below a measure',
  maatregel varchar(20) comment 'the heaviest measure on top of it',
  status_sinds date not null comment 'first day of what the public register says in this period',
  besluit_id bigint comment 'the decision on which what the public register says rests',
  gepubliceerd_op datetime(6) comment 'when that was published',
  maatregel_besluit_id bigint comment 'the decision that set the measure on top',
  primary key (taalschool_id, van),
  constraint keurmerkperiode_school foreign key (taalschool_id) references taalschool (id),
  constraint keurmerkperiode_besluit foreign key (besluit_id) references keurmerkbesluit (id),
  constraint keurmerkperiode_maatregel foreign key (maatregel_besluit_id) references keurmerkbesluit (id),
  constraint keurmerkperiode_duur check (tot is null or tot > van),
  key keurmerkperiode_dag (van, tot)
);

-- That a gemeente, or DUO, did what it had to do after a change of status.
create table keurmerkmelding_klaar (
  organisatie_id bigint not null,
  taalschool_id bigint not null,
  van date not null comment 'first day of the status that it is about',
  status varchar(20) not null,
  moment datetime(6) not null,
  gewijzigd_door varchar(100) not null,
  primary key (organisatie_id, taalschool_id, van, status),
  constraint keurmerkmelding_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint keurmerkmelding_school foreign key (taalschool_id) references taalschool (id)
);

create trigger keurmerkstatus_vast before update on keurmerkstatus for each row
  signal sqlstate '45000' set message_text = 'keurmerkstatus wordt alleen aangevuld';
create trigger keurmerkstatus_blijft before delete on keurmerkstatus for each row
  signal sqlstate '45000' set message_text = 'keurmerkstatus wordt alleen aangevuld';
create trigger keurmerkstap_vast before update on keurmerkstap for each row
  signal sqlstate '45000' set message_text = 'keurmerkstap wordt alleen aangevuld';
create trigger keurmerkstap_blijft before delete on keurmerkstap for each row
  signal sqlstate '45000' set message_text = 'keurmerkstap wordt alleen aangevuld';
-- Who wrote a draft goes with the draft only: a cascade fires no trigger.
create trigger keurmerkbesluit_auteur_vast before update on keurmerkbesluit_auteur for each row
  signal sqlstate '45000' set message_text = 'keurmerkbesluit_auteur wordt alleen aangevuld';
create trigger keurmerkbesluit_auteur_blijft before delete on keurmerkbesluit_auteur for each row
  signal sqlstate '45000' set message_text = 'keurmerkbesluit_auteur wordt alleen aangevuld';

delimiter //

create trigger keurmerkbesluit_begin before insert on keurmerkbesluit for each row
begin
  if new.status = 'VASTGESTELD' then
    signal sqlstate '45000' set message_text = 'een besluit begint als concept';
  end if;
end //

create trigger keurmerkbesluit_vast before update on keurmerkbesluit for each row
begin
  if old.status = 'VASTGESTELD' then
    signal sqlstate '45000' set message_text = 'een vastgesteld besluit verandert niet';
  end if;
  if new.procedure_id <> old.procedure_id or new.taalschool_id <> old.taalschool_id then
    signal sqlstate '45000' set message_text = 'een besluit blijft van zijn school';
  end if;
  if new.status = 'VASTGESTELD' and not exists (select 1 from keurmerkbesluit_auteur a where a.besluit_id = new.id) then
    signal sqlstate '45000' set message_text = 'een besluit zonder schrijver wordt niet vastgesteld';
  end if;
  if new.status = 'VASTGESTELD' and exists (select 1 from keurmerkbesluit_auteur a
      where a.besluit_id = new.id and a.gebruikersnaam = new.vastgesteld_door) then
    signal sqlstate '45000' set message_text = 'wie het concept schreef stelt het niet vast';
  end if;
end //

create trigger keurmerkbesluit_blijft before delete on keurmerkbesluit for each row
begin
  if old.status = 'VASTGESTELD' then
    signal sqlstate '45000' set message_text = 'een vastgesteld besluit blijft';
  end if;
end //

-- No status without a published decision that takes effect on that day.
create trigger keurmerkstatus_besluit before insert on keurmerkstatus for each row
begin
  if new.bron = 'BESLUIT' and not exists (select 1 from keurmerkbesluit b
      where b.id = new.besluit_id and b.taalschool_id = new.taalschool_id and b.status = 'VASTGESTELD'
        and (b.ingangsdatum <= new.van or new.soort = 'VERNIETIGING')) then
    signal sqlstate '45000' set message_text = 'geen status zonder gepubliceerd besluit dat dan ingaat';
  end if;
end //

delimiter ;

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'keurmerk_zienswijze_werkdagen', '5', 'DAGEN', '1900-01-01',
    'Antwoord op Kamervragen van 2017 over een geschorste taalschool; werkdagen volgens de Algemene termijnenwet.',
    true, 'systeem'),
  (next value for regelparameter_seq, 'keurmerk_besluit_werkdagen', '10', 'DAGEN', '1900-01-01',
    'Antwoord op Kamervragen van 2017 over een geschorste taalschool; werkdagen volgens de Algemene termijnenwet.',
    true, 'systeem'),
  (next value for regelparameter_seq, 'keurmerk_bezwaar_dagen', '42', 'DAGEN', '1900-01-01',
    'Algemene wet bestuursrecht, artikelen 6:7 en 6:8.', false, 'systeem'),
  (next value for regelparameter_seq, 'keurmerk_beslissing_op_bezwaar_dagen', '42', 'DAGEN', '1900-01-01',
    'Algemene wet bestuursrecht, artikel 7:10, eerste lid; twaalf weken met een adviescommissie.', true, 'systeem'),
  (next value for regelparameter_seq, 'keurmerk_verdaging_dagen', '42', 'DAGEN', '1900-01-01',
    'Algemene wet bestuursrecht, artikel 7:10, derde lid.', false, 'systeem'),
  (next value for regelparameter_seq, 'keurmerk_beroep_dagen', '42', 'DAGEN', '1900-01-01',
    'Algemene wet bestuursrecht, artikelen 6:7, 6:8 en 6:24.', false, 'systeem'),
  (next value for regelparameter_seq, 'keurmerk_waarschuwing_dagen', '14', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: zoveel dagen voor het einde van een termijn staat hij in Mijn werk.', true, 'systeem'),
  (next value for regelparameter_seq, 'keurmerk_woorden', 'WOORDEN_2021', 'KEUZE', '1900-01-01',
    'Blik op Werk: aspirant-keurmerk, daarna keurmerk.', false, 'systeem'),
  (next value for regelparameter_seq, 'keurmerk_melding_dagen', '90', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: zo lang na een wijziging van het keurmerk hoort een gemeente ervan.', true, 'systeem'),
  (next value for regelparameter_seq, 'keurmerkregister_oude_sancties_maanden', '60', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: zo lang na het einde staat een maatregel nog in het openbare register.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_keurmerkprocedure_maanden', '120', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: de selectielijst van Blik op Werk wordt bevestigd.', true, 'systeem');

update regelparameter set geldig_tot = '2024-01-01' where code = 'keurmerk_woorden';

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'keurmerk_woorden', 'WOORDEN_2024', 'KEUZE', '2024-01-01',
    'Blik op Werk: keurmerk voor bepaalde tijd, daarna voor onbepaalde tijd; de dag wordt bevestigd.', true,
    'systeem');
