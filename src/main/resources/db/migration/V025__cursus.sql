-- Where people learn: the schools that DUO knows, and who follows what where. A learner of a school on a day is a
-- person with an offer that runs on that day.

create sequence instelling_seq increment by 50 nocache;

create table instelling (
  id bigint not null primary key,
  instellingsnummer varchar(10) collate utf8mb4_nopad_bin not null comment 'of DUO',
  naam varchar(200) collate utf8mb4_uca1400_nopad_ai_ci not null,
  plaats varchar(100) collate utf8mb4_uca1400_nopad_ai_ci not null,
  postcode varchar(10),
  huisnummer varchar(20),
  bow_nummer varchar(10) comment 'number of Blik op Werk',
  brin varchar(10),
  keurmerk boolean comment 'what DUO says of the keurmerk of Blik op Werk; null for nothing',
  taalschakel boolean comment 'what DUO says of the taalschakeltraject; null for nothing',
  levering_id bigint comment 'delivery that changed the row last',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  unique key instelling_nummer (instellingsnummer),
  key instelling_naam (naam, id),
  key instelling_bow (bow_nummer),
  key instelling_levering (levering_id)
) with system versioning;

-- What DUO said without a day of its own, by the day from which it holds; a row holds until the next one.
create table instelling_stand (
  instelling_id bigint not null,
  van date not null comment 'inclusive; 1000-01-01 for from the beginning',
  keurmerk boolean,
  taalschakel boolean,
  levering_id bigint,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  primary key (instelling_id, van),
  constraint instelling_stand_van foreign key (instelling_id) references instelling (id)
) with system versioning;

create sequence aanbod_seq increment by 50 nocache;

-- Says of nobody who he is: the person is a number, and goes with what names him.
create table aanbod (
  id bigint not null primary key,
  inburgeraar_id bigint not null,
  instelling_id bigint not null,
  begin date not null,
  einde date comment 'last day, inclusive; null as long as it runs',
  verwacht_einde date,
  leerroute char(1),
  bekostiging varchar(10),
  levering_id bigint,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint aanbod_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id) on delete cascade,
  constraint aanbod_instelling foreign key (instelling_id) references instelling (id),
  constraint aanbod_leerroute check (leerroute in ('B', 'O', 'Z')),
  constraint aanbod_bekostiging check (bekostiging in ('GEMEENTE', 'LENING', 'EIGEN')),
  unique key aanbod_sleutel (inburgeraar_id, instelling_id, begin),
  key aanbod_loopt (instelling_id, einde, begin, inburgeraar_id)
) with system versioning;

-- Deliveries of DUO and of gemeenten may hold the same offer: they are applied one after the other.
insert into grendel (naam, nummer) values ('aanbod', 0);

create table staging_instelling (
  levering_id bigint not null,
  regel bigint not null,
  geweigerd tinyint not null comment '0 good, 1 refused when it was read, 2 refused by a check in the database',
  instellingsnummer varchar(10) collate utf8mb4_nopad_bin,
  naam varchar(200),
  plaats varchar(100),
  postcode varchar(10),
  huisnummer varchar(20),
  bow_nummer varchar(10),
  brin varchar(10),
  keurmerk boolean,
  taalschakel boolean,
  primary key (levering_id, regel),
  key staging_instelling_nummer (levering_id, instellingsnummer)
);

create table staging_aanbod (
  levering_id bigint not null,
  regel bigint not null,
  geweigerd tinyint not null comment '0 good, 1 refused when it was read, 2 refused by a check in the database',
  vnummer char(10),
  instellingsnummer varchar(10) collate utf8mb4_nopad_bin,
  begin date,
  einde date,
  verwacht_einde date,
  leerroute char(1),
  bekostiging varchar(10),
  primary key (levering_id, regel),
  key staging_aanbod_sleutel (levering_id, vnummer, instellingsnummer, begin)
);
