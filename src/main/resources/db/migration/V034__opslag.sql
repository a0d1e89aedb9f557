-- The closed store of files: evidence and documents, encrypted, reached only through the service that owns the object.
-- The name that a sender gave may name people, so it is a cipher as well; no row history, and all of it goes with its
-- object.

create sequence opslagbestand_seq increment by 50 nocache;

create table opslagbestand (
  id bigint not null primary key,
  stand varchar(4) not null comment 'KOMT while it comes in, LOS until it belongs to something, VAST, WEG once removed',
  sleutel char(36) comment 'chance, known to the form that sent it in, until it belongs to something',
  organisatie_id bigint comment 'for which it was sent in; null for a visitor',
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
  constraint opslagbestand_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint opslagbestand_bezoeker check (not van_bezoeker or organisatie_id is null),
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

-- Files about a case of misuse. Who reported never gets one back.
create table misbruikbijlage (
  bestand_id bigint not null primary key,
  zaak_id bigint not null,
  herkomst varchar(12) not null comment 'with the signal, with an answer of who reported, by who handles it, by the Inspectie',
  gedeeld boolean not null comment 'somebody chose that the Inspectie has it',
  constraint misbruikbijlage_bestand foreign key (bestand_id) references opslagbestand (id),
  constraint misbruikbijlage_zaak foreign key (zaak_id) references misbruikzaak (id),
  constraint misbruikbijlage_herkomst check (herkomst in ('SIGNAAL', 'MELDER', 'BEHANDELAAR', 'INSPECTIE')),
  key misbruikbijlage_per_zaak (zaak_id, bestand_id)
);

-- Evidence at a visit: seen by Blik op Werk alone.
create table toezichtbewijs (
  bestand_id bigint not null primary key,
  bezoek_id bigint not null,
  criterium int comment 'number within the set of the visit; null for the visit as a whole',
  gebruiker_id bigint not null comment 'who added it',
  constraint toezichtbewijs_bestand foreign key (bestand_id) references opslagbestand (id),
  constraint toezichtbewijs_bezoek foreign key (bezoek_id) references toezichtbezoek (id),
  constraint toezichtbewijs_wie foreign key (gebruiker_id) references gebruiker (id),
  key toezichtbewijs_per_bezoek (bezoek_id, criterium, bestand_id)
);

-- Documents of a taalschool, and of a procedure about its keurmerk.
create table taalschooldocument (
  bestand_id bigint not null primary key,
  taalschool_id bigint not null,
  procedure_id bigint comment 'null: of the school itself',
  stap_id bigint comment 'the step with which it was received, such as a zienswijze',
  omschrijving varchar(200) not null,
  ontvangen_op date not null comment 'day on which Blik op Werk received it',
  ontvangen_om time comment 'and the time, where that matters',
  constraint taalschooldocument_bestand foreign key (bestand_id) references opslagbestand (id),
  constraint taalschooldocument_school foreign key (taalschool_id) references taalschool (id),
  constraint taalschooldocument_procedure foreign key (procedure_id) references keurmerkprocedure (id),
  constraint taalschooldocument_stap foreign key (stap_id) references keurmerkstap (id),
  constraint taalschooldocument_bij check (stap_id is null or procedure_id is not null),
  key taalschooldocument_per_school (taalschool_id, bestand_id),
  key taalschooldocument_per_procedure (procedure_id, bestand_id)
);
