-- Supervision of taalscholen in the classroom: which criteria hold when, visits with who carries them out, what was seen,
-- the judgement, and ties between visitors and schools. When a visit is due is not kept: it follows from the keurmerk
-- and the visits that were held.

create sequence toezichtversie_seq increment by 50 nocache;

-- A set of criteria. A visit keeps the set with which it was planned.
create table toezichtversie (
  id bigint not null primary key,
  naam varchar(100) not null,
  geldig_van date not null comment 'first day on which visits are planned with it',
  voorbeeld boolean not null default false comment 'example texts, not those of the instrument',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  unique key toezichtversie_dag (geldig_van)
);

create table toezichtcriterium (
  versie_id bigint not null,
  nummer int not null,
  groep varchar(100) not null,
  tekst varchar(500) not null,
  primary key (versie_id, nummer),
  constraint toezichtcriterium_van foreign key (versie_id) references toezichtversie (id) on delete cascade,
  constraint toezichtcriterium_nummer check (nummer > 0)
);

-- Guard of who visits: raised by whatever plans him, so that two of those never commit side by side.
create table toezichtbezoeker (
  id bigint not null primary key comment 'id of the account',
  teller int not null default 0,
  constraint toezichtbezoeker_account foreign key (id) references gebruiker (id)
);

create sequence toezichtbezoek_seq increment by 50 nocache;

create table toezichtbezoek (
  id bigint not null primary key,
  taalschool_id bigint not null,
  locatie_id bigint not null,
  criteriaversie_id bigint not null,
  aanleiding varchar(10) not null,
  locaties_nodig int not null comment 'locations of the round that it begins, by the size of the school when planned',
  begin datetime not null,
  einde datetime not null comment 'exclusive',
  aangekondigd boolean not null,
  status varchar(12) not null,
  oordeel varchar(15),
  beoordeeld_door varchar(100),
  beoordeeld_op datetime(6),
  vastgesteld_door varchar(100),
  vastgesteld_op datetime(6),
  herstel_voor date comment 'last day on which the school has mended it',
  herstel_uitkomst varchar(15),
  herstel_op date comment 'day on which that was looked at',
  volgnummer int not null default 0 comment 'raised by each change that a calendar shows',
  teller int not null default 0
    comment 'raised by whatever changes it, so that two of those never commit side by side',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint toezichtbezoek_school foreign key (taalschool_id) references taalschool (id),
  constraint toezichtbezoek_locatie foreign key (locatie_id) references taalschool_locatie (id),
  constraint toezichtbezoek_criteria foreign key (criteriaversie_id) references toezichtversie (id),
  constraint toezichtbezoek_aanleiding check (aanleiding in ('REGULIER', 'SIGNAAL', 'HERSTEL')),
  constraint toezichtbezoek_nodig check (locaties_nodig > 0),
  constraint toezichtbezoek_duur check (einde > begin),
  constraint toezichtbezoek_status
    check (status in ('GEPLAND', 'UITGEVOERD', 'BEOORDEELD', 'VASTGESTELD', 'AFGEZEGD')),
  constraint toezichtbezoek_oordeel check (oordeel in ('VOLDOENDE', 'HERSTEL_NODIG', 'ONVOLDOENDE')),
  constraint toezichtbezoek_beoordeeld check ((status in ('BEOORDEELD', 'VASTGESTELD'))
    = (oordeel is not null and beoordeeld_door is not null and beoordeeld_op is not null)),
  constraint toezichtbezoek_vastgesteld check ((status = 'VASTGESTELD')
    = (vastgesteld_door is not null and vastgesteld_op is not null)),
  constraint toezichtbezoek_vier_ogen check (vastgesteld_door <> beoordeeld_door),
  constraint toezichtbezoek_herstel check (coalesce(oordeel = 'HERSTEL_NODIG', false) = (herstel_voor is not null)),
  constraint toezichtbezoek_uitkomst check (herstel_uitkomst in ('HERSTELD', 'NIET_HERSTELD')),
  constraint toezichtbezoek_hersteld check ((herstel_uitkomst is null) = (herstel_op is null)),
  key toezichtbezoek_per_school (taalschool_id, begin),
  key toezichtbezoek_per_dag (begin, id),
  key toezichtbezoek_per_status (status, begin, id)
) with system versioning;

-- Free text about a visit: no row history, and it can be removed.
create table toezichtbezoek_tekst (
  bezoek_id bigint not null primary key,
  afzegreden varchar(500),
  motivering mediumtext,
  herstel varchar(2000) comment 'what was seen when the mending was looked at',
  constraint toezichtbezoek_tekst_van foreign key (bezoek_id) references toezichtbezoek (id)
);

-- Who carries a visit out. Who was taken off keeps his row: what he had on his device still comes in.
create table toezichtbezoek_bezoeker (
  bezoek_id bigint not null,
  gebruiker_id bigint not null,
  vervangen_op datetime(6),
  gewijzigd_door varchar(100) not null,
  primary key (bezoek_id, gebruiker_id),
  constraint toezichtbezoek_bezoeker_bezoek foreign key (bezoek_id) references toezichtbezoek (id),
  constraint toezichtbezoek_bezoeker_wie foreign key (gebruiker_id) references gebruiker (id),
  key toezichtbezoek_bezoeker_per_wie (gebruiker_id, bezoek_id)
);

create sequence toezichttik_seq increment by 50 nocache;

-- What was filled in on a form, as it came from a device; also what counted no more, with the reason.
create table toezichttik (
  id bigint not null primary key,
  bezoek_id bigint not null,
  gebruiker_id bigint not null,
  sleutel char(36) not null,
  soort varchar(10) not null,
  criterium int comment 'number within the set of the visit; null for the visit as a whole',
  oordeel varchar(15),
  tekst varchar(4000),
  moment datetime(3) not null,
  ontvangen_op datetime(6) not null,
  geweigerd varchar(20),
  constraint toezichttik_bezoek foreign key (bezoek_id) references toezichtbezoek (id),
  constraint toezichttik_wie foreign key (gebruiker_id) references gebruiker (id),
  constraint toezichttik_soort check (soort in ('OORDEEL', 'BEVINDING', 'ALGEMEEN', 'AFRONDEN')),
  constraint toezichttik_oordeel check (oordeel in ('VOLDOENDE', 'ONVOLDOENDE', 'NIET_BEOORDEELD')),
  unique key toezichttik_sleutel (sleutel),
  key toezichttik_volgorde (bezoek_id, moment, id)
);

create sequence belangenverstrengeling_seq increment by 50 nocache;

-- Ties between somebody who visits and a school. Names people: no row history.
create table belangenverstrengeling (
  id bigint not null primary key,
  gebruiker_id bigint not null,
  taalschool_id bigint not null,
  van date not null comment 'inclusive',
  tot date comment 'exclusive; null until further notice',
  toelichting varchar(500) not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint belangenverstrengeling_wie foreign key (gebruiker_id) references gebruiker (id),
  constraint belangenverstrengeling_school foreign key (taalschool_id) references taalschool (id),
  constraint belangenverstrengeling_duur check (tot is null or tot > van),
  key belangenverstrengeling_per_school (taalschool_id, gebruiker_id),
  key belangenverstrengeling_per_wie (gebruiker_id, van)
);

create sequence toezichtvervroeging_seq increment by 50 nocache;

-- That an inspector wants a visit earlier than the rules say. Only added to, but for the text, which goes after its
-- term; a visit that is held later ends it.
create table toezichtvervroeging (
  id bigint not null primary key,
  taalschool_id bigint not null,
  uiterlijk date not null,
  toelichting varchar(500) comment 'null when it was removed after its term',
  vastgelegd_op datetime(6) not null,
  gewijzigd_door varchar(100) not null,
  constraint toezichtvervroeging_school foreign key (taalschool_id) references taalschool (id),
  key toezichtvervroeging_per_school (taalschool_id, vastgelegd_op)
);

alter table regelparameter
  drop constraint regelparameter_eenheid,
  drop constraint regelparameter_getal;
alter table regelparameter
  add constraint regelparameter_eenheid check (eenheid in ('DAGEN', 'MAANDEN', 'JAREN', 'EURO', 'AANTAL', 'TEKST',
    'KEUZE', 'CODES')),
  add constraint regelparameter_getal check (eenheid not in ('DAGEN', 'MAANDEN', 'JAREN', 'EURO', 'AANTAL')
    or waarde regexp '^[0-9]{1,5}$');

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'toezicht_eerste_maanden', '6', 'MAANDEN', '1900-01-01',
    'Blik op Werk over Toezicht in de Klas: ongeveer een half jaar na de start als aspirant.', true, 'systeem'),
  (next value for regelparameter_seq, 'toezicht_herhaling_maanden', '48', 'MAANDEN', '1900-01-01',
    'Blik op Werk over Toezicht in de Klas: daarna eens in de vier jaar.', false, 'systeem'),
  (next value for regelparameter_seq, 'toezicht_ronde_maanden', '3', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: zo lang na het eerste bezoek zijn de andere locaties van een ronde bezocht.', true,
    'systeem'),
  (next value for regelparameter_seq, 'toezicht_locaties_klein', '1', 'AANTAL', '1900-01-01',
    'Blik op Werk over Toezicht in de Klas: een locatie bij een kleine school.', false, 'systeem'),
  (next value for regelparameter_seq, 'toezicht_locaties_middel', '2', 'AANTAL', '1900-01-01',
    'Blik op Werk over Toezicht in de Klas: twee of drie locaties bij een grotere school.', true, 'systeem'),
  (next value for regelparameter_seq, 'toezicht_locaties_groot', '3', 'AANTAL', '1900-01-01',
    'Blik op Werk over Toezicht in de Klas: twee of drie locaties bij een grotere school, hoogstens vier.', true,
    'systeem'),
  (next value for regelparameter_seq, 'toezicht_waarschuwing_dagen', '60', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: zoveel dagen ervoor staat een bezoek zonder datum in Mijn werk.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_toezichtbezoek_maanden', '120', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: de selectielijst van Blik op Werk wordt bevestigd.', true, 'systeem');
