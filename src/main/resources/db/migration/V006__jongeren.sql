-- Pupils of schools, their signals and talks. What identifies a pupil and free text stand in tables of their
-- own without row history, so that they can be removed for good; the rest keeps its history.

create sequence leerling_seq increment by 50 nocache;

create table leerling (
  id bigint not null primary key,
  school_id bigint not null,
  leerlingnummer varchar(20) not null,
  klas varchar(100),
  opleidingscode varchar(20) not null,
  verblijfsstatus varchar(20) not null,
  begin date comment 'of the education, inclusive',
  verwacht_einde date comment 'of the education, last day',
  uitgeschreven_op date,
  woongemeente char(6),
  acht_jaar_leerplichtig boolean,
  levering_id bigint comment 'delivery that changed the row last, null when a person did',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint leerling_school foreign key (school_id) references organisatie (id),
  constraint leerling_opleiding foreign key (opleidingscode) references opleidingscode (code),
  constraint leerling_woongemeente foreign key (woongemeente) references gemeente (code),
  constraint leerling_status check (verblijfsstatus in ('STATUSHOUDER', 'GEZINSMIGRANT', 'IN_PROCEDURE',
    'NEDERLANDER', 'EU', 'ONTHEEMDE_RTB', 'TIJDELIJK_VERBLIJF', 'ONBEKEND')),
  unique key leerling_nummer (school_id, leerlingnummer),
  key leerling_klas (school_id, klas),
  key leerling_opleiding_per_school (school_id, opleidingscode)
) with system versioning;

-- Identifies the pupil: no row history, changes go to wijzigingsregel.
create table leerling_persoon (
  leerling_id bigint not null primary key,
  school_id bigint not null,
  achternaam varchar(200) collate utf8mb4_uca1400_nopad_ai_ci not null,
  roepnaam varchar(200) collate utf8mb4_uca1400_nopad_ai_ci,
  geboortedatum date not null,
  mentor varchar(200) collate utf8mb4_uca1400_nopad_ai_ci,
  voogd varchar(200),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint leerling_persoon_leerling foreign key (leerling_id) references leerling (id),
  constraint leerling_persoon_school foreign key (school_id) references organisatie (id),
  key leerling_persoon_naam (school_id, achternaam, roepnaam, leerling_id),
  key leerling_persoon_geboren (geboortedatum)
);

create sequence signaal_seq increment by 50 nocache;

-- One row per pupil and kind, as it stands on the day it was computed last; its history shows what changed.
create table signaal (
  id bigint not null primary key,
  leerling_id bigint not null,
  school_id bigint not null,
  soort varchar(30) not null,
  datum18 date not null,
  signaaldatum date not null,
  status varchar(20) not null,
  niet_nodig_reden varchar(30),
  te_laat boolean not null default false,
  opmerkingen varchar(200) not null default '' comment 'codes of remarks, comma separated, in alphabetical order',
  controle_opmerkingen varchar(200) comment 'the remarks that somebody has checked',
  controle_door varchar(100),
  controle_op datetime(3),
  gesloten_op date,
  levering_id bigint,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint signaal_leerling foreign key (leerling_id) references leerling (id),
  constraint signaal_school foreign key (school_id) references organisatie (id),
  constraint signaal_soort check (soort in ('ACHTTIENDE_VERJAARDAG')),
  constraint signaal_status check (status in ('verwacht', 'open', 'gesprek_gepland', 'gesprek_gevoerd', 'gesloten',
    'niet_nodig')),
  constraint signaal_reden check ((status = 'niet_nodig') = (niet_nodig_reden is not null)),
  constraint signaal_reden_waarde check (niet_nodig_reden in ('NIET_INBURGERINGSPLICHTIG', 'IN_PROCEDURE',
    'VRIJSTELLENDE_OPLEIDING')),
  unique key signaal_eenmaal (leerling_id, soort),
  key signaal_werk (school_id, status, signaaldatum, id)
) with system versioning;

create sequence gesprek_seq increment by 50 nocache;

create table gesprek (
  id bigint not null primary key,
  leerling_id bigint not null,
  school_id bigint not null,
  status varchar(20) not null,
  gepland_op date not null comment 'day on which it was planned or, when held elsewhere, entered',
  datum date not null,
  begintijd time,
  duur_minuten int,
  gevoerd_op date,
  elders_door varchar(20),
  niet_doorgegaan_reden varchar(30),
  delen varchar(20) not null default 'NIET',
  deel_grondslag varchar(200) comment 'legal basis that the school names when it is not consent',
  gedeeld_op date,
  delen_ingetrokken_op date,
  ics_volgnummer int not null default 0 comment 'SEQUENCE of the calendar file',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint gesprek_leerling foreign key (leerling_id) references leerling (id),
  constraint gesprek_school foreign key (school_id) references organisatie (id),
  constraint gesprek_status check (status in ('GEPLAND', 'GEVOERD', 'NIET_DOORGEGAAN', 'ELDERS_GEVOERD')),
  constraint gesprek_gevoerd check ((status in ('GEVOERD', 'ELDERS_GEVOERD')) = (gevoerd_op is not null)),
  constraint gesprek_elders check ((status = 'ELDERS_GEVOERD') = (elders_door is not null)),
  constraint gesprek_elders_wie check (elders_door in ('NIDOS', 'GEMEENTE', 'ANDERE_SCHOOL', 'OVERIG')),
  constraint gesprek_niet_door check ((status = 'NIET_DOORGEGAAN') = (niet_doorgegaan_reden is not null)),
  constraint gesprek_niet_door_reden check (niet_doorgegaan_reden in ('LEERLING_AFWEZIG', 'ZIEK', 'VERZET',
    'UITGESCHREVEN', 'OVERIG')),
  constraint gesprek_delen check (delen in ('NIET', 'TOESTEMMING', 'GRONDSLAG')),
  constraint gesprek_grondslag check (delen <> 'GRONDSLAG' or deel_grondslag is not null),
  -- One planned talk per pupil, also when two colleagues plan in the same second.
  gepland_voor bigint as (if(status = 'GEPLAND', leerling_id, null)) virtual,
  unique key gesprek_een_gepland (gepland_voor),
  key gesprek_per_leerling (leerling_id, datum),
  key gesprek_agenda (school_id, datum, id)
) with system versioning;

create table gesprek_deelnemer (
  gesprek_id bigint not null,
  soort varchar(20) not null,
  primary key (gesprek_id, soort),
  constraint gesprek_deelnemer_gesprek foreign key (gesprek_id) references gesprek (id) on delete cascade,
  constraint gesprek_deelnemer_soort check (soort in ('LEERLING', 'OUDER', 'VOOGD', 'MENTOR', 'TOLK', 'KLANTMANAGER'))
);

-- Free text of a talk: no row history. Never shared with a gemeente.
create table gesprek_verslag (
  gesprek_id bigint not null primary key,
  school_id bigint not null,
  plaats varchar(200),
  taal_tolk varchar(60),
  uitgelegd varchar(4000),
  wens varchar(4000),
  toelichting varchar(1000),
  toestemming_van varchar(20) comment 'who consented: LEERLING from 16, else OUDER or VOOGD',
  toestemming_op date,
  toestemming_tekst varchar(20) comment 'version of the text that was read out',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint gesprek_verslag_gesprek foreign key (gesprek_id) references gesprek (id),
  constraint gesprek_verslag_school foreign key (school_id) references organisatie (id),
  constraint gesprek_verslag_toestemming check (toestemming_van in ('LEERLING', 'OUDER', 'VOOGD'))
);

create sequence gesprek_afspraak_seq increment by 50 nocache;

create table gesprek_afspraak (
  id bigint not null primary key,
  gesprek_id bigint not null,
  leerling_id bigint not null,
  school_id bigint not null,
  wat varchar(500) not null,
  uiterlijk date,
  gedaan_op date,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint gesprek_afspraak_gesprek foreign key (gesprek_id) references gesprek (id),
  constraint gesprek_afspraak_leerling foreign key (leerling_id) references leerling (id),
  constraint gesprek_afspraak_school foreign key (school_id) references organisatie (id),
  key gesprek_afspraak_open (school_id, gedaan_op, uiterlijk)
);

create sequence leerlingnotitie_seq increment by 50 nocache;

create table leerlingnotitie (
  id bigint not null primary key,
  leerling_id bigint not null,
  school_id bigint not null,
  tekst varchar(2000) not null,
  geschreven_op datetime(3) not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint leerlingnotitie_leerling foreign key (leerling_id) references leerling (id),
  constraint leerlingnotitie_school foreign key (school_id) references organisatie (id),
  key leerlingnotitie_per_leerling (leerling_id, geschreven_op)
);
