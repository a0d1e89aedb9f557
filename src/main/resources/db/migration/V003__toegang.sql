-- Accounts, their roles per organisation, groups, substitution; what somebody read; his own settings.

-- A row to write first when a rule holds between rows that two people may change in the same second: the second
-- one waits, or on a cluster is refused and tries again. The number also tells other nodes that something changed.
create table grendel (
  naam varchar(30) not null primary key,
  nummer bigint not null default 0
);

insert into grendel (naam) values ('rollen'), ('regels');

create sequence gebruiker_seq increment by 50 nocache;

-- Names and addresses identify a person: no row history here, changes go to wijzigingsregel.
create table gebruiker (
  id bigint not null primary key,
  gebruikersnaam varchar(100) collate utf8mb4_uca1400_nopad_ai_ci not null,
  naam varchar(200) collate utf8mb4_uca1400_nopad_ai_ci not null,
  email varchar(254),
  actief boolean not null default true,
  taal char(2) not null default 'nl',
  laatst_ingelogd datetime(3),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  unique key gebruiker_gebruikersnaam (gebruikersnaam),
  constraint gebruiker_taal check (taal in ('nl', 'en'))
);

create sequence gebruiker_rol_seq increment by 50 nocache;

create table gebruiker_rol (
  id bigint not null primary key,
  gebruiker_id bigint not null,
  organisatie_id bigint not null,
  rol varchar(40) not null,
  van date not null,
  tot date comment 'exclusive',
  gegeven_door bigint,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint gebruiker_rol_gebruiker foreign key (gebruiker_id) references gebruiker (id),
  constraint gebruiker_rol_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint gebruiker_rol_gever foreign key (gegeven_door) references gebruiker (id),
  constraint gebruiker_rol_niet_zelf check (gegeven_door is null or gegeven_door <> gebruiker_id),
  constraint gebruiker_rol_naam check (rol in ('schoolfunctionaris', 'redacteur_handreiking', 'klantmanager',
    'toetsplanner', 'gemeentebeheerder', 'toetsbegeleider', 'trainer_ice', 'medewerker_duo', 'inspecteur_bow',
    'bezoeker_extern', 'beslisser_bow', 'inspectie_szw', 'beleid_szw', 'functionaris_gegevensbescherming',
    'portaalbeheerder')),
  constraint gebruiker_rol_periode check (tot is null or van < tot),
  unique key gebruiker_rol_eenmaal (gebruiker_id, organisatie_id, rol, van)
) with system versioning;

-- Groups (klassen) to which a school limits somebody; no row means no limit.
create table gebruiker_groep (
  gebruiker_id bigint not null,
  organisatie_id bigint not null,
  groep varchar(100) not null,
  primary key (gebruiker_id, organisatie_id, groep),
  constraint gebruiker_groep_gebruiker foreign key (gebruiker_id) references gebruiker (id),
  constraint gebruiker_groep_organisatie foreign key (organisatie_id) references organisatie (id)
);

create sequence waarneming_seq increment by 50 nocache;

create table waarneming (
  id bigint not null primary key,
  afwezige_id bigint not null,
  waarnemer_id bigint not null,
  organisatie_id bigint not null,
  van date not null,
  tot date not null comment 'exclusive',
  gegeven_door bigint,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint waarneming_gever foreign key (gegeven_door) references gebruiker (id),
  constraint waarneming_niet_zelf check (gegeven_door is null or gegeven_door <> waarnemer_id),
  constraint waarneming_afwezige foreign key (afwezige_id) references gebruiker (id),
  constraint waarneming_waarnemer foreign key (waarnemer_id) references gebruiker (id),
  constraint waarneming_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint waarneming_ander check (afwezige_id <> waarnemer_id),
  constraint waarneming_periode check (van < tot),
  unique key waarneming_eenmaal (afwezige_id, waarnemer_id, organisatie_id, van),
  key waarneming_van_waarnemer (waarnemer_id, organisatie_id, tot)
) with system versioning;

create sequence leesregel_seq increment by 50 nocache;

-- Who saw what: opening a file, searching persons, exporting, printing, downloading. Only added to.
create table leesregel (
  id bigint not null primary key,
  moment datetime(3) not null,
  gebruiker_id bigint,
  gebruikersnaam varchar(100) not null,
  rol varchar(300) comment 'names of the roles in that session, comma separated',
  organisatie_id bigint,
  voor_organisatie_id bigint comment 'organisation that was served, with a mandate another than the own one',
  handeling varchar(20) not null,
  object_soort varchar(40) not null,
  object_id bigint,
  omschrijving varchar(1000) comment 'filter, columns, count; never a name or number of a person',
  doel varchar(200),
  herkomst varchar(64),
  resultaat varchar(20) not null,
  constraint leesregel_handeling check (handeling in ('GERAADPLEEGD', 'GEZOCHT', 'GEEXPORTEERD', 'AFGEDRUKT',
    'GEDOWNLOAD', 'INGELOGD', 'UITGELOGD', 'GEWEIGERD')),
  constraint leesregel_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint leesregel_voor foreign key (voor_organisatie_id) references organisatie (id),
  key leesregel_per_organisatie (organisatie_id, moment),
  key leesregel_voor_organisatie (voor_organisatie_id, moment),
  key leesregel_per_object (object_soort, object_id, moment),
  key leesregel_per_gebruiker (gebruikersnaam, moment),
  key leesregel_moment (moment)
);

create sequence wijzigingsregel_seq increment by 50 nocache;

-- Changes of personal data and free text, which have no row history so that they can be removed.
create table wijzigingsregel (
  id bigint not null primary key,
  moment datetime(3) not null,
  organisatie_id bigint,
  object_soort varchar(40) not null,
  object_id bigint not null,
  veld varchar(60) not null,
  oud varchar(4000),
  nieuw varchar(4000),
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  levering_id bigint,
  herkomst varchar(64),
  key wijzigingsregel_object (object_soort, object_id, moment),
  key wijzigingsregel_per_organisatie (organisatie_id, moment),
  key wijzigingsregel_per_gebruiker (gewijzigd_door, moment),
  key wijzigingsregel_moment (moment)
);

-- Filters and column choices that somebody keeps.
create table voorkeur (
  gebruiker_id bigint not null,
  sleutel varchar(100) not null,
  waarde varchar(4000) not null,
  primary key (gebruiker_id, sleutel),
  constraint voorkeur_gebruiker foreign key (gebruiker_id) references gebruiker (id) on delete cascade
);

create sequence opgeslagen_filter_seq increment by 50 nocache;

create table opgeslagen_filter (
  id bigint not null primary key,
  gebruiker_id bigint not null,
  organisatie_id bigint not null,
  lijst varchar(60) not null,
  naam varchar(80) not null,
  inhoud varchar(2000) not null,
  unique key opgeslagen_filter_naam (gebruiker_id, organisatie_id, lijst, naam),
  constraint opgeslagen_filter_gebruiker foreign key (gebruiker_id) references gebruiker (id) on delete cascade,
  constraint opgeslagen_filter_organisatie foreign key (organisatie_id) references organisatie (id)
);

-- What somebody was typing when the session ended. Personal content: removed when the form is saved.
create table concept (
  gebruiker_id bigint not null,
  organisatie_id bigint not null,
  sleutel varchar(100) not null,
  inhoud text not null,
  bijgewerkt datetime(3) not null,
  primary key (gebruiker_id, organisatie_id, sleutel),
  constraint concept_gebruiker foreign key (gebruiker_id) references gebruiker (id) on delete cascade,
  constraint concept_organisatie foreign key (organisatie_id) references organisatie (id)
);

-- Lets a job run once on any number of nodes (ShedLock).
create table shedlock (
  name varchar(64) not null primary key,
  lock_until timestamp(3) not null default current_timestamp(3),
  locked_at timestamp(3) not null default current_timestamp(3),
  locked_by varchar(255) not null
);
