-- Persons under, or volunteering for, inburgering. What identifies somebody and how to reach him stands in tables of
-- its own without row history, so that it can be removed for good; the rest keeps its history and says of nobody who
-- he is.

create sequence inburgeraar_seq increment by 50 nocache;

-- How it stands now; what held on an earlier day is in inburgeraar_stand.
create table inburgeraar (
  id bigint not null primary key,
  regime varchar(10) not null,
  doelgroep varchar(40) not null,
  vrijwillig boolean not null,
  gemeentecode char(6) not null comment 'where he is registered',
  coa boolean not null default false comment 'lives at a location of COA',
  koppelgemeente char(6) comment 'gemeente that COA linked',
  plicht_begin date comment 'null only for a volunteer',
  kennisgeving date,
  tien_weken_begin date,
  termijn_begin date,
  termijn_einde date comment 'exclusive',
  voldaan_op date,
  voldaan_reden varchar(20),
  ontheven_op date,
  einde_overig_op date,
  einde_overig_reden varchar(40),
  tijdelijk_vrijgesteld_van date,
  tijdelijk_vrijgesteld_tot date comment 'inclusive, as DUO has it',
  analfabeet boolean,
  levering_id bigint comment 'delivery that changed the row last, null when a person did',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint inburgeraar_gemeente foreign key (gemeentecode) references gemeente (code),
  constraint inburgeraar_koppelgemeente foreign key (koppelgemeente) references gemeente (code),
  constraint inburgeraar_regime check (regime in ('WI2013', 'WI2021')),
  constraint inburgeraar_doelgroep check (doelgroep in ('ASIELSTATUSHOUDER', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT')),
  constraint inburgeraar_plicht check (vrijwillig or plicht_begin is not null),
  constraint inburgeraar_termijn check (termijn_begin is null or termijn_einde is null
    or termijn_begin < termijn_einde),
  constraint inburgeraar_voldaan check ((voldaan_op is null) = (voldaan_reden is null)),
  constraint inburgeraar_voldaan_reden check (voldaan_reden in ('DIPLOMA', 'VRIJSTELLING')),
  constraint inburgeraar_einde check ((einde_overig_op is null) = (einde_overig_reden is null)),
  constraint inburgeraar_einde_reden check (einde_overig_reden in ('VERBLIJFSDOEL_GEWIJZIGD', 'VERTREK_UIT_NEDERLAND',
    'OVERLIJDEN', 'OVERIG')),
  key inburgeraar_per_gemeente (gemeentecode, id),
  key inburgeraar_per_begin (plicht_begin, id)
) with system versioning;

-- Identifies the person: no row history, changes go to wijzigingsregel. The BSN stands here only as a hash with a key
-- and as a cipher that is bound to this person.
create table inburgeraar_persoon (
  inburgeraar_id bigint not null primary key,
  vnummer char(10) not null,
  achternaam varchar(200) collate utf8mb4_uca1400_nopad_ai_ci not null,
  voornamen varchar(200) collate utf8mb4_uca1400_nopad_ai_ci,
  geboortedatum date not null,
  bsn_hash char(64),
  bsn_cijfer varchar(200),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint inburgeraar_persoon_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id),
  constraint inburgeraar_persoon_vnummer check (vnummer regexp '^[0-9]{10}$'),
  constraint inburgeraar_persoon_bsn check ((bsn_hash is null) = (bsn_cijfer is null)),
  unique key inburgeraar_persoon_nummer (vnummer),
  unique key inburgeraar_persoon_bsn_hash (bsn_hash),
  key inburgeraar_persoon_naam (achternaam, voornamen, inburgeraar_id)
);

-- How to reach him: no row history, changes go to wijzigingsregel.
create table inburgeraar_contact (
  inburgeraar_id bigint not null primary key,
  adres varchar(200),
  postcode varchar(7),
  plaats varchar(100),
  telefoon varchar(20),
  email varchar(254),
  taal varchar(60) comment 'in which he is spoken to',
  tolk boolean not null default false,
  indicatie_geheim boolean not null default false,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint inburgeraar_contact_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id)
);

-- Values that have no date of their own, by the day from which they hold; a row holds until the next one.
create table inburgeraar_stand (
  inburgeraar_id bigint not null,
  van date not null comment 'inclusive; 1000-01-01 for from the beginning',
  regime varchar(10) not null,
  doelgroep varchar(40) not null,
  vrijwillig boolean not null,
  gemeentecode char(6) not null,
  coa boolean not null,
  koppelgemeente char(6),
  termijn_begin date,
  termijn_einde date comment 'exclusive',
  levering_id bigint,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  primary key (inburgeraar_id, van),
  constraint inburgeraar_stand_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id),
  constraint inburgeraar_stand_gemeente foreign key (gemeentecode) references gemeente (code),
  constraint inburgeraar_stand_koppelgemeente foreign key (koppelgemeente) references gemeente (code)
) with system versioning;

-- From whom the present PIP is, and from whom the one before it: what the intake tells for the visibility.
create table inburgeraar_pip (
  inburgeraar_id bigint not null primary key,
  gemeentecode char(6) not null,
  dagtekening date not null,
  vorige_gemeentecode char(6),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint inburgeraar_pip_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id),
  constraint inburgeraar_pip_gemeente foreign key (gemeentecode) references gemeente (code),
  constraint inburgeraar_pip_vorige foreign key (vorige_gemeentecode) references gemeente (code)
) with system versioning;

-- Which gemeente sees whom, from and to, and on which of DUO's four conditions. Equal days are a right that was taken
-- away on the day on which it was given: the log of that day still asks about it.
create table inzage (
  inburgeraar_id bigint not null,
  gemeentecode char(6) not null,
  grond varchar(20) not null,
  van date not null,
  tot date comment 'exclusive; null for until further notice',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  primary key (inburgeraar_id, gemeentecode, grond, van),
  constraint inzage_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id),
  constraint inzage_gemeente foreign key (gemeentecode) references gemeente (code),
  constraint inzage_grond check (grond in ('WOONT', 'GEKOPPELD', 'PIP', 'VORIG_PIP')),
  constraint inzage_periode check (tot is null or tot >= van),
  key inzage_per_gemeente (gemeentecode, tot, inburgeraar_id)
) with system versioning;

-- Whose file it is, per organisation: a person who moves has another klantmanager in his new gemeente.
create table inburgeraar_toewijzing (
  inburgeraar_id bigint not null,
  organisatie_id bigint not null comment 'the gemeente that assigned',
  gebruiker_id bigint not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  primary key (inburgeraar_id, organisatie_id),
  constraint inburgeraar_toewijzing_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id),
  constraint inburgeraar_toewijzing_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint inburgeraar_toewijzing_gebruiker foreign key (gebruiker_id) references gebruiker (id),
  key inburgeraar_toewijzing_van (gebruiker_id, organisatie_id)
) with system versioning;

-- What somebody of a nationwide organisation opened a file for, so that it is asked once and not at every click.
create table inburgeraar_doel (
  gebruiker_id bigint not null,
  inburgeraar_id bigint not null,
  dag date not null,
  doel varchar(200) not null,
  primary key (gebruiker_id, inburgeraar_id, dag),
  constraint inburgeraar_doel_gebruiker foreign key (gebruiker_id) references gebruiker (id) on delete cascade,
  constraint inburgeraar_doel_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id) on delete cascade
);

create sequence inburgeraar_correctie_seq increment by 50 nocache;

-- A correction of regime or gemeente, a row for each gemeente whose access it changed. Only added to.
create table inburgeraar_correctie (
  id bigint not null primary key,
  inburgeraar_id bigint not null,
  gemeentecode char(6) not null comment 'the gemeente that this row is about',
  gevolg varchar(10) not null,
  zag_van date comment 'first day on which it saw the file; null when it begins to see it',
  moment datetime(3) not null,
  oud_regime varchar(10) not null,
  nieuw_regime varchar(10) not null,
  oude_gemeente char(6) not null,
  nieuwe_gemeente char(6) not null,
  levering_id bigint not null,
  gewijzigd_door varchar(100) not null,
  constraint inburgeraar_correctie_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id),
  constraint inburgeraar_correctie_gemeente foreign key (gemeentecode) references gemeente (code),
  constraint inburgeraar_correctie_gevolg check (gevolg in ('VERLOREN', 'GEKREGEN')),
  key inburgeraar_correctie_per_gemeente (gemeentecode, moment),
  key inburgeraar_correctie_moment (moment)
);

-- Lines of inburgeraars.csv between reading and applying; emptied when the delivery ends. No BSN: its hash and cipher.
create table staging_inburgeraar (
  levering_id bigint not null,
  regel bigint not null,
  geweigerd tinyint not null comment '0 good, 1 refused when it was read, 2 refused by a check in the database',
  vnummer char(10),
  bsn_hash char(64),
  bsn_cijfer varchar(200),
  achternaam varchar(200),
  voornamen varchar(200),
  geboortedatum date,
  gemeentecode char(6),
  regime varchar(10),
  doelgroep varchar(40),
  vrijwillig boolean,
  plicht_begin date,
  kennisgeving date,
  tien_weken_begin date,
  termijn_begin date,
  termijn_einde date,
  voldaan_op date,
  voldaan_reden varchar(20),
  ontheven_op date,
  einde_overig_op date,
  einde_overig_reden varchar(40),
  tijdelijk_vrijgesteld_van date,
  tijdelijk_vrijgesteld_tot date,
  analfabeet boolean,
  coa boolean,
  koppelgemeente char(6),
  primary key (levering_id, regel),
  key staging_inburgeraar_nummer (levering_id, vnummer),
  key staging_inburgeraar_bsn (levering_id, bsn_hash)
);
