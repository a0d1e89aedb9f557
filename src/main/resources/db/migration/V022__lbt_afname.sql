-- Leerbaarheidstoets: where, when and by whom it is held, who takes it, and how it ended. A test is taken once per exam
-- number; a sitting that failed leaves a row and a new one comes beside it. Two planners never break a rule in the same
-- second: what changes a supervisor, a room, a session or a candidate begins with a write on its counter, in that
-- order, of several the lowest id first.

create sequence toetslocatie_seq increment by 50 nocache;

-- A building of a gemeente in which the test is held.
create table toetslocatie (
  id bigint not null primary key,
  organisatie_id bigint not null comment 'the gemeente that plans there',
  naam varchar(150) collate utf8mb4_uca1400_nopad_ai_ci not null,
  adres varchar(200) not null,
  postcode varchar(7) not null,
  plaats varchar(100) collate utf8mb4_uca1400_nopad_ai_ci not null,
  bereikbaarheid varchar(500) comment 'how to get there, for the invitation',
  toegankelijkheid varchar(500) comment 'what there is for people with a disability, for the invitation',
  gesloten_vanaf date comment 'first day on which it is used no more',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint toetslocatie_organisatie foreign key (organisatie_id) references organisatie (id),
  unique key toetslocatie_naam (organisatie_id, naam)
);

-- Opening days of a week; a day without a row is closed.
create table toetslocatie_openingstijd (
  locatie_id bigint not null,
  weekdag int not null comment '1 Monday to 7 Sunday',
  van time not null,
  tot time not null comment 'exclusive',
  primary key (locatie_id, weekdag),
  constraint toetslocatie_openingstijd_van foreign key (locatie_id) references toetslocatie (id),
  constraint toetslocatie_openingstijd_dag check (weekdag between 1 and 7),
  constraint toetslocatie_openingstijd_duur check (tot > van)
);

create sequence toetslokaal_seq increment by 50 nocache;

-- A room. As many can take the test as there are seats and devices.
create table toetslokaal (
  id bigint not null primary key,
  locatie_id bigint not null,
  naam varchar(100) collate utf8mb4_uca1400_nopad_ai_ci not null,
  plaatsen int not null,
  apparaten int not null,
  rolstoel boolean not null comment 'can be reached and used with a wheelchair',
  gesloten_vanaf date comment 'first day on which it is used no more',
  teller int not null default 0
    comment 'raised by whatever plans in it, so that two of those never commit side by side',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint toetslokaal_locatie foreign key (locatie_id) references toetslocatie (id),
  constraint toetslokaal_plaatsen check (plaatsen > 0 and apparaten > 0),
  unique key toetslokaal_naam (locatie_id, naam)
);

create sequence toetslocatie_sluiting_seq increment by 50 nocache;

-- Days on which a building, or one room of it, cannot be used.
create table toetslocatie_sluiting (
  id bigint not null primary key,
  locatie_id bigint not null,
  lokaal_id bigint comment 'null: the whole building',
  van date not null,
  tot date not null comment 'exclusive',
  omschrijving varchar(200) not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint toetslocatie_sluiting_locatie foreign key (locatie_id) references toetslocatie (id),
  constraint toetslocatie_sluiting_lokaal foreign key (lokaal_id) references toetslokaal (id),
  constraint toetslocatie_sluiting_periode check (tot > van),
  key toetslocatie_sluiting_dag (locatie_id, van)
);

create sequence lbt_samenwerking_seq increment by 50 nocache;

-- A gemeente lets another one hold the test for it; that one then plans its candidates and registers supervisors.
create table lbt_samenwerking (
  id bigint not null primary key,
  gemeente_id bigint not null comment 'organisation whose candidates it is about',
  uitvoerder_id bigint not null comment 'organisation of the gemeente that plans and supervises',
  van date not null,
  tot date comment 'exclusive; null until further notice',
  gemeld_op date not null comment 'day on which DUO was told',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lbt_samenwerking_gemeente foreign key (gemeente_id) references organisatie (id),
  constraint lbt_samenwerking_uitvoerder foreign key (uitvoerder_id) references organisatie (id),
  constraint lbt_samenwerking_ander check (gemeente_id <> uitvoerder_id),
  constraint lbt_samenwerking_periode check (tot is null or tot >= van),
  unique key lbt_samenwerking_begin (gemeente_id, van),
  key lbt_samenwerking_uitvoering (uitvoerder_id)
);

create sequence capaciteitsmaatregel_seq increment by 50 nocache;

-- A collective measure, such as 1.5 m distance: fewer seats in each room between two days.
create table capaciteitsmaatregel (
  id bigint not null primary key,
  naam varchar(150) not null,
  grondslag varchar(500) not null,
  verlaging int not null comment 'percent of the seats that are not used; what remains is rounded down',
  van date not null,
  tot date not null comment 'exclusive',
  uitgevoerd_op datetime(3) not null,
  ingetrokken_op datetime(3),
  intrekreden varchar(200),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint capaciteitsmaatregel_verlaging check (verlaging between 1 and 100),
  constraint capaciteitsmaatregel_periode check (tot > van)
);

create sequence lbt_reeks_seq increment by 50 nocache;
create sequence lbt_sessie_seq increment by 50 nocache;

-- A sitting. Nothing here is about a candidate.
create table lbt_sessie (
  id bigint not null primary key,
  organisatie_id bigint not null comment 'the gemeente that holds it',
  lokaal_id bigint not null,
  toetsversie_id bigint comment 'null: the one that holds on the day',
  reeks_id bigint comment 'sessions that were planned together',
  begin datetime not null comment 'in the Netherlands',
  einde datetime not null comment 'in the Netherlands, exclusive; on the same day',
  gewenste_plaatsen int not null comment 'as planned, without a measure',
  plaatsen int not null comment 'seats that may be taken now',
  bezet int not null default 0 comment 'placements that stand',
  status varchar(20) not null,
  opmerking varchar(500) comment 'for colleagues; about nobody',
  klaargezet_op datetime(3) comment 'when it became ready, the last time',
  teruggezet_op datetime(3) comment 'when it fell back after that; null as long as it did not',
  begonnen_op datetime(3),
  pauze boolean not null default false,
  gestopt_op datetime(3),
  afgerond_op datetime(3),
  annuleerreden varchar(200),
  ics_volgnummer int not null default 0 comment 'SEQUENCE in calendars: raised when it is moved or cancelled',
  teller int not null default 0
    comment 'raised by whatever changes its people, so that two of those never commit side by side',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lbt_sessie_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint lbt_sessie_lokaal foreign key (lokaal_id) references toetslokaal (id),
  constraint lbt_sessie_versie foreign key (toetsversie_id) references toetsversie (id),
  constraint lbt_sessie_status check (status in ('CONCEPT', 'GEPLAND', 'KLAARGEZET', 'BEZIG', 'AFGEROND',
    'UITSLAGEN_BEKEND', 'GEANNULEERD')),
  constraint lbt_sessie_duur check (einde > begin and date(einde) = date(begin)),
  constraint lbt_sessie_plaatsen check (gewenste_plaatsen > 0 and plaatsen between 0 and gewenste_plaatsen),
  constraint lbt_sessie_bezet check (bezet between 0 and plaatsen),
  key lbt_sessie_gemeente (organisatie_id, begin, id),
  key lbt_sessie_begin (begin, id),
  key lbt_sessie_lokaal_begin (lokaal_id, begin),
  key lbt_sessie_stand (status, begin)
);

create sequence lbt_sessie_begeleider_seq increment by 50 nocache;

-- Who supervises it; somebody who is replaced loses access at once and leaves a row.
create table lbt_sessie_begeleider (
  id bigint not null primary key,
  sessie_id bigint not null,
  toetsbegeleider_id bigint not null,
  toegewezen_op datetime(3) not null,
  vervangen_op datetime(3),
  getekend_op datetime(3) comment 'when he closed the session',
  actief_voor bigint as (if(vervangen_op is null, toetsbegeleider_id, null)) persistent
    comment 'a person supervises a session once',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lbt_sessie_begeleider_sessie foreign key (sessie_id) references lbt_sessie (id),
  constraint lbt_sessie_begeleider_wie foreign key (toetsbegeleider_id) references toetsbegeleider (id),
  unique key lbt_sessie_begeleider_eenmaal (sessie_id, actief_voor),
  key lbt_sessie_begeleider_van (toetsbegeleider_id, sessie_id)
);

create sequence lbt_deelname_seq increment by 50 nocache;

-- That a person is to take the test: one row per exam number. No row history: the number identifies a person.
create table lbt_deelname (
  id bigint not null primary key,
  inburgeraar_id bigint not null,
  examennummer varchar(12) comment 'null until DUO gives one',
  aangemeld_op date not null,
  ingetrokken_op date comment 'day on which DUO withdrew the number',
  status varchar(20) not null,
  herkomst varchar(12) not null comment 'DUO: delivered or issued; GEMEENTE: asked for',
  open_voor bigint as (if(ingetrokken_op is null and status <> 'UITSLAG_BEKEND', inburgeraar_id, null)) persistent
    comment 'the person, as long as the test is to be taken',
  teller int not null default 0 comment 'raised by whatever plans it, so that two of those never commit side by side',
  geleverd_voor bigint comment 'another person for whom DUO delivered this number, for DUO to look at; null: none',
  levering_id bigint,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lbt_deelname_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id) on delete cascade,
  constraint lbt_deelname_geleverd_voor foreign key (geleverd_voor) references inburgeraar (id) on delete set null,
  constraint lbt_deelname_status check (status in ('AANGEMELD', 'INGEPLAND', 'VERSCHENEN', 'NIET_VERSCHENEN',
    'AFGENOMEN', 'AFGEBROKEN', 'UITSLAG_BEKEND', 'OVERGESLAGEN')),
  constraint lbt_deelname_herkomst check (herkomst in ('DUO', 'GEMEENTE')),
  unique key lbt_deelname_nummer (examennummer),
  key lbt_deelname_open (open_voor),
  key lbt_deelname_van (inburgeraar_id, id),
  key lbt_deelname_stand (status, id),
  key lbt_deelname_vreemd (geleverd_voor)
);

create sequence lbt_plaatsing_seq increment by 50 nocache;

-- A candidate in a session. One that was taken out, moved or did not come leaves a row.
create table lbt_plaatsing (
  id bigint not null primary key,
  sessie_id bigint not null,
  deelname_id bigint not null,
  inburgeraar_id bigint not null,
  organisatie_id bigint not null comment 'the gemeente whose candidate he was when he was planned',
  status varchar(20) not null,
  geplaatst_op datetime(3) not null,
  ter_plaatse boolean not null default false comment 'came without being planned',
  beeindigd_op datetime(3) comment 'when he lost the seat before the test; null as long as it stands',
  beeindigd_reden varchar(15),
  maatregel_id bigint comment 'the measure that took the seat',
  uitgenodigd_op datetime(3) comment 'when the letter for this place and time was made; null: not yet',
  gemaild_op datetime(3),
  identiteit varchar(25) comment 'kind of document that was seen; no number, no copy',
  te_laat boolean not null default false,
  gestart_op datetime(3),
  gestopt_op datetime(3),
  hulp varchar(200) comment 'kinds of help given, comma separated',
  open_voor bigint as (if(beeindigd_op is null and status in ('INGEPLAND', 'VERSCHENEN'), inburgeraar_id, null))
    persistent comment 'a person has one seat at a time',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lbt_plaatsing_sessie foreign key (sessie_id) references lbt_sessie (id),
  constraint lbt_plaatsing_deelname foreign key (deelname_id) references lbt_deelname (id) on delete cascade,
  constraint lbt_plaatsing_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id) on delete cascade,
  constraint lbt_plaatsing_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint lbt_plaatsing_status check (status in ('INGEPLAND', 'VERSCHENEN', 'NIET_VERSCHENEN', 'AFGENOMEN',
    'AFGEBROKEN')),
  constraint lbt_plaatsing_maatregel foreign key (maatregel_id) references capaciteitsmaatregel (id),
  constraint lbt_plaatsing_einde check ((beeindigd_op is null) = (beeindigd_reden is null)),
  constraint lbt_plaatsing_reden check (beeindigd_reden in ('VERPLAATST', 'UITGEHAALD', 'GEANNULEERD', 'MAATREGEL',
    'INGETROKKEN', 'OVERGESLAGEN', 'UITSLAG')),
  unique key lbt_plaatsing_eenmaal (open_voor),
  key lbt_plaatsing_sessie_stand (sessie_id, beeindigd_op),
  key lbt_plaatsing_deelname (deelname_id, id),
  key lbt_plaatsing_gemeente (organisatie_id, sessie_id)
);

-- What a candidate needs on the day, without a diagnosis. No row history.
create table lbt_wens (
  inburgeraar_id bigint not null primary key,
  instructietaal varchar(3) comment 'ISO 639 code',
  tolk_taal varchar(3) comment 'ISO 639 code of the interpreter, sgn for sign language; null: none needed',
  rolstoel boolean not null default false,
  voorzieningen varchar(200) comment 'kinds of facilities, comma separated',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lbt_wens_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id) on delete cascade
);

create sequence lbt_overslaan_seq increment by 50 nocache;

-- That somebody need not take the test, with the ground of the law (may be health): for his klantmanager only.
create table lbt_overslaan (
  id bigint not null primary key,
  deelname_id bigint not null,
  grond varchar(30) not null,
  toelichting varchar(1000),
  besloten_op date not null,
  ingetrokken_op date,
  intrekreden varchar(200),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lbt_overslaan_deelname foreign key (deelname_id) references lbt_deelname (id) on delete cascade,
  key lbt_overslaan_van (deelname_id, id)
);

create sequence lbt_gebeurtenis_seq increment by 50 nocache;

-- What was tapped during a session, as it came from the device. Each tap has a key of the device, so that it counts
-- once however often it is sent.
create table lbt_gebeurtenis (
  id bigint not null primary key,
  sessie_id bigint not null,
  plaatsing_id bigint comment 'null: about the session',
  toetsbegeleider_id bigint not null,
  sleutel char(36) not null,
  soort varchar(25) not null,
  waarde varchar(200),
  moment datetime(3) not null comment 'when it was tapped, in the Netherlands, as the device says',
  ontvangen_op datetime(3) not null,
  geweigerd varchar(100) comment 'key of the reason why it changed nothing; null: it counted',
  constraint lbt_gebeurtenis_sessie foreign key (sessie_id) references lbt_sessie (id),
  constraint lbt_gebeurtenis_plaatsing foreign key (plaatsing_id) references lbt_plaatsing (id) on delete cascade,
  constraint lbt_gebeurtenis_wie foreign key (toetsbegeleider_id) references toetsbegeleider (id),
  unique key lbt_gebeurtenis_sleutel (sleutel),
  key lbt_gebeurtenis_van (sessie_id, moment)
);

create sequence lbt_incident_seq increment by 50 nocache;

-- Something that went wrong in a session, for DUO; if serious also for the register of abuse.
create table lbt_incident (
  id bigint not null primary key,
  sessie_id bigint not null,
  plaatsing_id bigint comment 'null: not about one candidate',
  toetsbegeleider_id bigint not null,
  sleutel char(36) not null,
  soort varchar(30) not null,
  ernstig boolean not null,
  moment datetime(3) not null,
  tekst varchar(2000) comment 'null once removed after its term',
  gemeld_op datetime(3) not null,
  maakt_ongeldig boolean comment 'whether DUO declares the sitting of this candidate invalid; null: not decided',
  afgehandeld_op datetime(3),
  afhandeling varchar(1000) comment 'what DUO decided; null once removed after its term',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lbt_incident_sessie foreign key (sessie_id) references lbt_sessie (id),
  constraint lbt_incident_plaatsing foreign key (plaatsing_id) references lbt_plaatsing (id) on delete set null,
  constraint lbt_incident_wie foreign key (toetsbegeleider_id) references toetsbegeleider (id),
  unique key lbt_incident_sleutel (sleutel),
  key lbt_incident_open (afgehandeld_op, gemeld_op),
  key lbt_incident_van (sessie_id, moment)
);

create sequence lbt_incident_bericht_seq increment by 50 nocache;

-- What DUO and who supervised wrote to each other about an incident. Only added to.
create table lbt_incident_bericht (
  id bigint not null primary key,
  incident_id bigint not null,
  van_duo boolean not null comment 'false: by who supervised',
  moment datetime(3) not null,
  tekst varchar(2000) comment 'null once removed after its term',
  gewijzigd_door varchar(100) not null,
  constraint lbt_incident_bericht_van foreign key (incident_id) references lbt_incident (id),
  key lbt_incident_bericht_bij (incident_id, id)
);

create sequence lbt_uitslag_seq increment by 50 nocache;

-- The outcome that DUO registered for an exam number; also of a number that nobody here knows. No row history.
create table lbt_uitslag (
  id bigint not null primary key,
  examennummer varchar(12) not null,
  deelname_id bigint comment 'null: a number that nobody here knows',
  datum_afname date not null comment 'day on which DUO registered the outcome',
  resultaat varchar(20) not null,
  behaalde_score decimal(5,2),
  benodigde_score decimal(5,2),
  ontvangen_op datetime(3) not null,
  controle varchar(20) comment 'what DUO has to look at; null: nothing',
  afgehandeld_op datetime(3),
  afhandeling varchar(500),
  levering_id bigint,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lbt_uitslag_deelname foreign key (deelname_id) references lbt_deelname (id) on delete cascade,
  constraint lbt_uitslag_resultaat check (resultaat in ('B1_HAALBAAR', 'B1_NIET_HAALBAAR', 'ONBEKEND')),
  constraint lbt_uitslag_scores check (behaalde_score between 0 and 999.99 and benodigde_score between 0 and 999.99),
  constraint lbt_uitslag_controle check (controle in ('ONBEKEND_NUMMER', 'ANDERE_UITSLAG', 'ZONDER_AFNAME',
    'INGETROKKEN', 'OVERGESLAGEN', 'DUBBEL')),
  unique key lbt_uitslag_nummer (examennummer),
  unique key lbt_uitslag_van (deelname_id),
  key lbt_uitslag_werk (controle, afgehandeld_op, id),
  key lbt_uitslag_dag (datum_afname)
);

create sequence lbt_uitslag_eerder_seq increment by 50 nocache;

-- An outcome that DUO replaced by another one. Only added to.
create table lbt_uitslag_eerder (
  id bigint not null primary key,
  uitslag_id bigint not null,
  datum_afname date not null,
  resultaat varchar(20) not null,
  behaalde_score decimal(5,2),
  benodigde_score decimal(5,2),
  gold_tot datetime(3) not null,
  levering_id bigint,
  gewijzigd_door varchar(100) not null,
  constraint lbt_uitslag_eerder_van foreign key (uitslag_id) references lbt_uitslag (id) on delete cascade,
  key lbt_uitslag_eerder_uitslag (uitslag_id, id)
);

create sequence lbt_behandeling_seq increment by 50 nocache;

-- What somebody at DUO did with an outcome or a number that had to be looked at: who does so gives no accounts.
create table lbt_behandeling (
  id bigint not null primary key,
  uitslag_id bigint comment 'null: about a number that was delivered for another person',
  deelname_id bigint,
  soort varchar(20) not null comment 'what there was to look at',
  besluit varchar(12) not null,
  gebruikersnaam varchar(100) not null,
  moment datetime(3) not null,
  toelichting varchar(500),
  constraint lbt_behandeling_uitslag foreign key (uitslag_id) references lbt_uitslag (id) on delete cascade,
  constraint lbt_behandeling_deelname foreign key (deelname_id) references lbt_deelname (id) on delete cascade,
  constraint lbt_behandeling_besluit check (besluit in ('GEKOPPELD', 'AFGEWEZEN', 'GEZIEN', 'VERPLAATST')),
  key lbt_behandeling_wie (gebruikersnaam, moment),
  key lbt_behandeling_van (uitslag_id, id)
);

create sequence lbt_noshow_seq increment by 50 nocache;

-- For the klantmanager: somebody did not come to a session he was called to.
create table lbt_noshow (
  id bigint not null primary key,
  plaatsing_id bigint not null,
  deelname_id bigint not null,
  oproep int not null comment 'the how many-eth call it was, from 1',
  gemeld_op datetime(3) not null,
  afgehandeld_op datetime(3),
  afhandeling varchar(20),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lbt_noshow_plaatsing foreign key (plaatsing_id) references lbt_plaatsing (id) on delete cascade,
  constraint lbt_noshow_deelname foreign key (deelname_id) references lbt_deelname (id) on delete cascade,
  constraint lbt_noshow_afhandeling check ((afgehandeld_op is null) = (afhandeling is null)),
  constraint lbt_noshow_soort check (afhandeling in ('VERSCHOONBAAR', 'VERWIJTBAAR', 'NIET_BEREIKT')),
  unique key lbt_noshow_eenmaal (plaatsing_id),
  key lbt_noshow_open (afgehandeld_op, id),
  key lbt_noshow_van (deelname_id, id)
);

create sequence lbt_knelpunt_seq increment by 50 nocache;

-- What stands in the way of holding the test in a gemeente, and whether it excuses an overrun of the ten weeks.
create table lbt_knelpunt (
  id bigint not null primary key,
  organisatie_id bigint not null comment 'the gemeente',
  soort varchar(15) not null,
  omschrijving varchar(500) collate utf8mb4_uca1400_nopad_ai_ci not null comment 'about nobody',
  van date not null,
  tot date comment 'exclusive; null: still there',
  verschoont boolean not null comment 'a reason for an overrun of the ten weeks that began before it ended',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lbt_knelpunt_gemeente foreign key (organisatie_id) references organisatie (id),
  constraint lbt_knelpunt_soort check (soort in ('BEGELEIDER', 'TOESTEMMING', 'ACCOUNT', 'LOCATIE', 'PLATFORM',
    'OPSTART', 'OVERIG')),
  constraint lbt_knelpunt_periode check (tot is null or tot >= van),
  key lbt_knelpunt_open (tot, organisatie_id),
  key lbt_knelpunt_gemeente_van (organisatie_id, van)
);

-- Lines of lbt-aanmeldingen.csv and lbt-uitslagen.csv between reading and applying; emptied when the delivery ends.
create table staging_lbt_aanmelding (
  levering_id bigint not null,
  regel bigint not null,
  geweigerd tinyint not null comment '0 good, 1 refused when it was read, 2 refused by a check in the database',
  examennummer varchar(12),
  vnummer char(10),
  aangemeld_op date,
  ingetrokken_op date,
  primary key (levering_id, regel),
  key staging_lbt_aanmelding_nummer (levering_id, examennummer),
  key staging_lbt_aanmelding_vnummer (levering_id, vnummer)
);

create table staging_lbt_uitslag (
  levering_id bigint not null,
  regel bigint not null,
  geweigerd tinyint not null comment '0 good, 1 refused when it was read, 2 refused by a check in the database',
  examennummer varchar(12),
  datum_afname date,
  resultaat varchar(20),
  behaalde_score decimal(5,2),
  benodigde_score decimal(5,2),
  primary key (levering_id, regel),
  key staging_lbt_uitslag_nummer (levering_id, examennummer)
);

insert into grendel (naam, nummer) values ('lbt-samenwerking', 0), ('capaciteitsmaatregel', 0),
  ('lbt-aanmelding', 0);

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'lbt_uitnodiging_dagen', '7', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: zoveel dagen voor de afspraak moet de uitnodiging verstuurd zijn.', true, 'systeem'),
  (next value for regelparameter_seq, 'lbt_inzage_dagen', '7', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: zoveel dagen voor en na een afname ziet de toetsbegeleider de kandidaten.', true,
    'systeem'),
  (next value for regelparameter_seq, 'duo_functiescheiding_maanden', '12', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: wie accounts verleent of intrekt handelt zo lang geen uitslagen af, en andersom.', true,
    'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_lbt_maanden', '60', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: zo lang na de uitslag blijven aanmelding, afspraken en uitslag van een persoon te zien.',
    true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_lbt_verslag_maanden', '24', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: zo lang na een afname blijven de tikken en de tekst van incidenten te zien.', true,
    'systeem');
