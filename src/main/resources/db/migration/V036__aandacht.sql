-- Patterns at taalscholen to look at, by facts that are there. They never decide anything.

-- From which value on a pattern is shown. Blik op Werk sets it, with reasons; the history says what it was.
create table aandachtdrempel (
  code varchar(25) not null primary key,
  waarde int not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint aandachtdrempel_waarde check (waarde > 0)
) with system versioning;

insert into aandachtdrempel (code, waarde, gewijzigd_door) values ('NIEUW_MAANDEN', 12, 'systeem'),
  ('EIGENAAR_SCHOLEN', 2, 'systeem'), ('EIGENAAR_MAANDEN', 36, 'systeem'), ('GROEI_PROCENT', 100, 'systeem'),
  ('GROEI_CURSISTEN', 20, 'systeem'), ('RESULTAAT_PUNTEN', 25, 'systeem'), ('TOELICHTING_MAANDEN', 6, 'systeem');

create sequence aandachttoelichting_seq increment by 50 nocache;

-- What Blik op Werk found out about a pattern at a school. Only added to.
create table aandachttoelichting (
  id bigint not null primary key,
  taalschool_id bigint not null,
  patroon varchar(15) not null,
  waarde int not null comment 'how strong the pattern was; a stronger one is shown again',
  tekst varchar(1000) not null comment 'about the school, names nobody',
  tot date not null comment 'exclusive: from then on it is shown again',
  moment datetime(6) not null,
  gewijzigd_door varchar(100) not null,
  constraint aandachttoelichting_school foreign key (taalschool_id) references taalschool (id),
  constraint aandachttoelichting_patroon check (patroon in ('NIEUW', 'EIGENAAR', 'GROEI', 'RESULTAAT')),
  key aandachttoelichting_laatste (taalschool_id, patroon, moment, id)
);

create trigger aandachttoelichting_vast before update on aandachttoelichting for each row
  signal sqlstate '45000' set message_text = 'aandachttoelichting wordt alleen aangevuld';

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'bewaartermijn_keurmerkcontact_maanden', '12', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: zo lang nadat een taalschool geen keurmerk meer heeft.', true, 'systeem');
