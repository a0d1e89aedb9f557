-- For whom an answer was written, what it says about an education at one glance, what readers think of it and what
-- they did not find.

alter table handreiking_antwoord
  add column kernpunt varchar(30) comment 'point of the overview of an education; null for most answers',
  add column oordeel varchar(20) comment 'whether that point holds',
  add constraint handreiking_antwoord_kern check ((kernpunt is null) = (oordeel is null)),
  add constraint handreiking_antwoord_kernpunt check (kernpunt in ('VRIJSTELLING', 'PROFIEL_VERVOLGONDERWIJS',
    'PROFIEL_ARBEIDSMARKT', 'PROFIEL_DAGBESTEDING', 'DIPLOMA', 'AFMAKEN', 'VERLENGING', 'SCHOOLUREN', 'ONTHEFFING')),
  add constraint handreiking_antwoord_oordeel check (oordeel in ('GELDT', 'GELDT_NIET', 'MOGELIJK', 'ONZEKER'));

-- Belongs to a version and is as fixed as the version itself.
create table handreiking_antwoord_lezer (
  antwoord_id bigint not null,
  lezer varchar(20) not null,
  primary key (antwoord_id, lezer),
  constraint handreiking_lezer_antwoord foreign key (antwoord_id) references handreiking_antwoord (id),
  constraint handreiking_lezer_soort check (lezer in ('LEERLING', 'OUDER', 'DOCENT', 'GEMEENTE'))
);

insert into handreiking_antwoord_lezer (antwoord_id, lezer)
  select a.id, l.lezer from handreiking_antwoord a
    join (select 'LEERLING' as lezer union select 'DOCENT') l;

-- Free text of readers without a name: no row history, so that what is removed is gone.
create sequence handreiking_reactie_seq increment by 50 nocache;

create table handreiking_reactie (
  id bigint not null primary key,
  antwoord_id bigint not null comment 'the version that was read',
  duidelijk boolean not null,
  tekst varchar(500) comment 'what the reader misses; null when nothing was written',
  ontvangen_op date not null,
  afgehandeld_op date,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint handreiking_reactie_antwoord foreign key (antwoord_id) references handreiking_antwoord (id),
  constraint handreiking_reactie_afgehandeld check (afgehandeld_op is null or afgehandeld_op >= ontvangen_op),
  key handreiking_reactie_open (afgehandeld_op, ontvangen_op)
);

-- Single words that were searched and not found, counted; never a whole search and never who searched.
create table handreiking_gemist (
  woord varchar(30) not null primary key,
  aantal int not null,
  eerste_op date not null,
  laatste_op date not null,
  afgehandeld_op date,
  constraint handreiking_gemist_woord check (woord regexp '^[[:alpha:]]{3,30}$'),
  constraint handreiking_gemist_aantal check (aantal > 0),
  key handreiking_gemist_laatste (laatste_op)
);

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'bewaartermijn_handreiking_reactie_maanden', '12', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: een reactie op een antwoord en een gemist zoekwoord zijn na een jaar verwerkt.', true, 'systeem');
