-- The closed store of files: evidence and documents, encrypted, reached only through the service that owns the object.
-- The name that a sender gave may name people, so it is a cipher as well; no row history, and all of it goes with its
-- object.

create sequence opslagbestand_seq increment by 50 nocache;

create table opslagbestand (
  id bigint not null primary key,
  stand varchar(4) not null comment 'KOMT while it comes in, LOS until it belongs to something, VAST, WEG once removed',
  sleutel char(36) comment 'chance, known to the form that sent it in, until it belongs to something',
  van_bezoeker boolean not null comment 'sent in without an account',
  naam varbinary(1000) comment 'cleaned name, encrypted',
  soort varchar(4) comment 'by its content',
  bytes bigint not null default 0,
  delen int not null default 0,
  sha256 char(64) comment 'of what is kept',
  sha256_ontvangen char(64) comment 'of what came in: a picture is kept without its hidden data',
  ontvangen_op datetime(3) not null,
  weg_op datetime(3) comment 'when it was removed; for a while it can be put back',
  gewijzigd_door varchar(100) not null comment 'who sent it in',
  constraint opslagbestand_stand check (stand in ('KOMT', 'LOS', 'VAST', 'WEG')),
  constraint opslagbestand_sleutel check ((stand in ('KOMT', 'LOS')) = (sleutel is not null)),
  constraint opslagbestand_heel check (stand = 'KOMT' or (naam is not null and soort is not null and delen > 0
    and sha256 is not null and sha256_ontvangen is not null)),
  constraint opslagbestand_soort check (soort in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'ODT')),
  constraint opslagbestand_weg check ((stand = 'WEG') = (weg_op is not null)),
  key opslagbestand_los (stand, ontvangen_op),
  key opslagbestand_door (gewijzigd_door)
);

create sequence opslagdeel_seq increment by 50 nocache;

create table opslagdeel (
  id bigint not null primary key,
  bestand_id bigint not null,
  nummer int not null,
  inhoud mediumblob not null comment '64 kB of the file, encrypted',
  constraint opslagdeel_van foreign key (bestand_id) references opslagbestand (id) on delete cascade,
  unique key opslagdeel_volgorde (bestand_id, nummer)
);
