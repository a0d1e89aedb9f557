-- Questions and answers of the handreiking. A question is only its slug; everything a reader sees belongs to a
-- version of the answer. Versions are added, never changed: on a day the highest number that is valid counts.

create sequence handreiking_vraag_seq increment by 50 nocache;

create table handreiking_vraag (
  id bigint not null primary key,
  slug varchar(80) not null comment 'stands in addresses and never changes',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint handreiking_vraag_slug_vorm check (slug regexp '^[a-z0-9]+(-[a-z0-9]+)*$'),
  unique key handreiking_vraag_slug (slug)
) with system versioning;

create sequence handreiking_antwoord_seq increment by 50 nocache;

create table handreiking_antwoord (
  id bigint not null primary key,
  vraag_id bigint not null,
  nummer int not null comment 'of the version, from 1',
  vraagtekst varchar(200) not null,
  kort varchar(600) not null comment 'the answer in short',
  tekst text not null comment 'the answer in Markdown, without HTML; headings from level 3',
  voorbehoud varchar(500) comment 'what is not confirmed; null when the sources settle all of it',
  situatie varchar(20) not null,
  volgorde int not null comment 'low first',
  veelgesteld boolean not null,
  zoekwoorden varchar(500) not null default '' comment 'other words people use for it, comma separated',
  geldig_van date not null,
  geldig_tot date comment 'exclusive',
  tekstdatum date not null comment 'day on which the text was written',
  herkomst varchar(20) not null,
  controlegetal char(64) not null comment 'SHA-256 of the content: the same content is not added twice',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint handreiking_antwoord_vraag foreign key (vraag_id) references handreiking_vraag (id),
  constraint handreiking_antwoord_situatie check (situatie in ('BIJNA_18', 'BRIEF', 'SCHOOL', 'TIJD', 'INTAKE',
    'GELD', 'VRIJSTELLING', 'VERBLIJF', 'ROLLEN')),
  constraint handreiking_antwoord_periode check (geldig_tot is null or geldig_van < geldig_tot),
  constraint handreiking_antwoord_herkomst check (herkomst in ('PORTAAL', 'REDACTIE')),
  unique key handreiking_antwoord_nummer (vraag_id, nummer),
  unique key handreiking_antwoord_inhoud (vraag_id, controlegetal)
) with system versioning;

-- The rows below belong to a version and are as fixed as the version itself.

create table handreiking_antwoord_onderwijs (
  antwoord_id bigint not null,
  onderwijssoort varchar(20) not null,
  primary key (antwoord_id, onderwijssoort),
  constraint handreiking_onderwijs_antwoord foreign key (antwoord_id) references handreiking_antwoord (id),
  constraint handreiking_onderwijs_soort check (onderwijssoort in ('PRAKTIJKONDERWIJS', 'ISK', 'VSO', 'ENTREE',
    'VMBO', 'HAVO', 'VWO', 'VAVO', 'MBO', 'OVERIG'))
);

create table handreiking_antwoord_bron (
  antwoord_id bigint not null,
  volgnummer int not null,
  titel varchar(200) not null,
  organisatie varchar(100) not null,
  datering varchar(60) not null comment 'date of the source, or when it was read',
  wijze varchar(20) not null,
  adres varchar(300),
  primary key (antwoord_id, volgnummer),
  constraint handreiking_bron_antwoord foreign key (antwoord_id) references handreiking_antwoord (id),
  constraint handreiking_bron_wijze check (wijze in ('OFFICIEEL', 'SAMENVATTING', 'ORGANISATIE', 'WERKREGEL'))
);

create table handreiking_antwoord_verwant (
  antwoord_id bigint not null,
  volgnummer int not null,
  slug varchar(80) not null,
  primary key (antwoord_id, volgnummer),
  constraint handreiking_verwant_antwoord foreign key (antwoord_id) references handreiking_antwoord (id)
);
