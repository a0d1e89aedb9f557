-- Deliveries of files: what came in, how it was handled, what was wrong with it.

create sequence levering_seq increment by 50 nocache;

create table levering (
  id bigint not null primary key,
  organisatie_id bigint not null comment 'the deliverer',
  geleverd_door varchar(100) not null,
  kanaal varchar(10) not null,
  volgnummer bigint comment 'order of arrival per deliverer; null while the content still comes in',
  ontvangen_op datetime(3) not null,
  dag date not null comment 'day of the delivery, on which ages are judged',
  standdatum date not null,
  soort varchar(10) not null,
  modus varchar(20) not null,
  status varchar(20) not null,
  bevestigd boolean not null comment 'false until the user on the page has said that it may be applied',
  klaargezet boolean not null default false comment 'every file has been read into the staging tables',
  pogingen int not null default 0 comment 'how often handling failed through no fault of the delivery',
  gedaan bigint not null default 0 comment 'work done in this phase: bytes when reading, lines when applying',
  totaal bigint not null default 0,
  fase_begin datetime(3),
  afgerond_op datetime(3),
  geannuleerd boolean not null default false,
  referentie varchar(40) comment 'of an unexpected failure; also in the log',
  inhoud_verwijderd_op datetime(3),
  constraint levering_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint levering_kanaal check (kanaal in ('API', 'SCHERM')),
  constraint levering_soort check (soort in ('REGULIER', 'CORRECTIE')),
  constraint levering_modus check (modus in ('ALLES', 'GELDIGE_REGELS')),
  constraint levering_status check (status in ('ONTVANGST', 'ONTVANGEN', 'CONTROLEREN', 'WACHT', 'VERWERKEN',
    'VERWERKT', 'GEWEIGERD', 'MISLUKT')),
  constraint levering_volgnummer check ((status = 'ONTVANGST') = (volgnummer is null)),
  unique key levering_beurt (organisatie_id, volgnummer),
  key levering_lijst (organisatie_id, ontvangen_op, id),
  key levering_werk (status, organisatie_id, volgnummer)
);

create table levering_bestand (
  levering_id bigint not null,
  naam varchar(40) not null,
  volgorde int not null,
  bestandsnaam varchar(200) comment 'as the user called it',
  bytes bigint not null,
  delen int not null,
  sha256 char(64) not null,
  leesbaar boolean comment 'null until it has been read',
  kolommen varchar(1000) comment 'columns that the file has, comma separated',
  gelezen bigint not null default 0,
  nieuw bigint not null default 0,
  gewijzigd bigint not null default 0,
  ongewijzigd bigint not null default 0,
  geweigerd bigint not null default 0,
  fouten bigint not null default 0,
  fouten_niet_opgeschreven bigint not null default 0 comment 'faults beyond the most that are written down',
  waarschuwingen bigint not null default 0,
  primary key (levering_id, naam),
  constraint levering_bestand_levering foreign key (levering_id) references levering (id)
);

-- The upload, encrypted in pieces of about a megabyte; removed after the retention time.
create table levering_inhoud (
  levering_id bigint not null,
  bestand varchar(40) not null,
  nummer int not null,
  inhoud mediumblob not null,
  primary key (levering_id, bestand, nummer),
  constraint levering_inhoud_levering foreign key (levering_id) references levering (id)
);

-- What is wrong, per line and column. Values are masked here: the whole ones are only in the upload.
create table levering_fout (
  levering_id bigint not null,
  bestand varchar(40) not null,
  regel bigint not null,
  kolom varchar(60) not null comment 'empty when it is about the line or the file',
  sleutel varchar(100) not null,
  waarschuwing boolean not null,
  uit_database boolean not null comment 'found by a check in the database, so found again when it is repeated',
  argumenten varchar(1000) comment 'JSON array of texts',
  waarde varchar(20) comment 'masked',
  primary key (levering_id, bestand, regel, kolom, sleutel),
  key levering_fout_soort (levering_id, waarschuwing, bestand, regel, kolom, sleutel),
  constraint levering_fout_levering foreign key (levering_id) references levering (id)
);

-- Records of the deliverer that were not in his file: the page asks whether they have ended.
create table levering_ontbrekend (
  levering_id bigint not null,
  bestand varchar(40) not null,
  record_id bigint not null,
  primary key (levering_id, bestand, record_id),
  constraint levering_ontbrekend_levering foreign key (levering_id) references levering (id)
);

-- Who hands out the turns of a deliverer: its deliveries are handled one after the other, on one node at a
-- time. The lease ends by itself when that node dies; its time is the database's, which all nodes share.
create table levering_beurt (
  organisatie_id bigint not null primary key,
  laatste_nummer bigint not null,
  houder varchar(60),
  houder_tot datetime(3),
  slag bigint not null default 0 comment 'raised by whoever finishes something, so that two cannot both do so',
  constraint levering_beurt_organisatie foreign key (organisatie_id) references organisatie (id)
);

-- Lines of leerlingen.csv between reading and applying; emptied when the delivery ends.
create table staging_leerling (
  levering_id bigint not null,
  regel bigint not null,
  geweigerd tinyint not null comment '0 good, 1 refused when it was read, 2 refused by a check in the database',
  leerlingnummer varchar(20),
  achternaam varchar(200),
  roepnaam varchar(200),
  geboortedatum date,
  opleidingscode varchar(20),
  verblijfsstatus varchar(20),
  klas varchar(100),
  begin date,
  verwacht_einde date,
  uitgeschreven_op date,
  mentor varchar(200),
  woongemeente char(6),
  acht_jaar_leerplichtig boolean,
  primary key (levering_id, regel)
);
