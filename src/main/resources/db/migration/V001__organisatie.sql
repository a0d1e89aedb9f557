-- Gemeenten and the organisations of the chain.
-- Every sequence steps by 50 without a cache: Hibernate hands out the 50 numbers between two steps, and a
-- cached sequence is not safe on a Galera cluster.

-- Codes and keys are compared to the letter; columns with names of people and places say so themselves.
alter database default character set utf8mb4 collate utf8mb4_nopad_bin;

create table gemeente (
  code char(6) not null primary key,
  naam varchar(100) collate utf8mb4_uca1400_nopad_ai_ci not null,
  geldig_van date,
  geldig_tot date comment 'exclusive',
  opvolger char(6),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint gemeente_code_vorm check (code regexp '^GM[0-9]{4}$'),
  constraint gemeente_periode check (geldig_van is null or geldig_tot is null or geldig_van < geldig_tot),
  constraint gemeente_opvolger foreign key (opvolger) references gemeente (code)
) with system versioning;

create sequence organisatie_seq increment by 50 nocache;

create table organisatie (
  id bigint not null primary key,
  soort varchar(30) not null,
  naam varchar(200) collate utf8mb4_uca1400_nopad_ai_ci not null,
  plaats varchar(100) collate utf8mb4_uca1400_nopad_ai_ci,
  gemeentecode char(6) comment 'of a gemeente organisation: the gemeente that it is; of a school: where it stands',
  brin varchar(6),
  actief_van date,
  actief_tot date comment 'exclusive',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint organisatie_soort check (soort in ('SCHOOL', 'GEMEENTE', 'UITVOERINGSORGANISATIE', 'BLIK_OP_WERK',
    'INSPECTIEPARTNER', 'BUREAU_ICE', 'DUO', 'SZW', 'INSPECTIE_SZW', 'REDACTIEPARTNER', 'BEHEERORGANISATIE')),
  constraint organisatie_gemeente foreign key (gemeentecode) references gemeente (code),
  constraint organisatie_van_gemeente check (soort <> 'GEMEENTE' or gemeentecode is not null),
  constraint organisatie_periode check (actief_van is null or actief_tot is null or actief_van < actief_tot),
  unique key organisatie_naam (soort, naam, plaats),
  unique key organisatie_brin (brin)
) with system versioning;

create sequence mandaat_seq increment by 50 nocache;

-- An uitvoeringsorganisatie works for gemeenten: per gemeente and role, from and to.
create table mandaat (
  id bigint not null primary key,
  uitvoeringsorganisatie_id bigint not null,
  gemeenteorganisatie_id bigint not null,
  rol varchar(40) not null,
  van date not null,
  tot date comment 'exclusive',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint mandaat_uitvoerder foreign key (uitvoeringsorganisatie_id) references organisatie (id),
  constraint mandaat_gemeente foreign key (gemeenteorganisatie_id) references organisatie (id),
  constraint mandaat_rol check (rol in ('klantmanager', 'toetsplanner', 'toetsbegeleider')),
  constraint mandaat_periode check (tot is null or van < tot),
  unique key mandaat_eenmaal (uitvoeringsorganisatie_id, gemeenteorganisatie_id, rol, van)
) with system versioning;
