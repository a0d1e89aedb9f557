-- What a gemeente does with the talks that schools shared with it; addresses from which a calendar program fetches
-- somebody's appointments; and the summary of open work by mail.

alter table gesprek add column deel_gemeente char(6)
  comment 'gemeente that the school chose when it shared; counts while the pupil has no woongemeente';
alter table gesprek add constraint gesprek_deel_gemeente foreign key (deel_gemeente) references gemeente (code);

update gesprek g join leerling l on l.id = g.leerling_id set g.deel_gemeente = l.woongemeente
where g.delen <> 'NIET';

create sequence jongere_seq increment by 50 nocache;

-- A talk that was shared, under the number by which school and gemeente speak about it. Whether and by whom it may be
-- seen follows from the talk and the pupil at each reading and is never copied here.
create table jongere (
  id bigint not null primary key,
  gesprek_id bigint not null,
  leerling_id bigint not null,
  school_id bigint not null,
  kenmerk varchar(20) not null comment 'says nothing of the youth: JG, year and number',
  ingetrokken_op date,
  ingetrokken_gemeente char(6) comment 'who could see it until then, and is told the kenmerk only',
  ingetrokken_gezien_op date,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint jongere_gesprek foreign key (gesprek_id) references gesprek (id),
  constraint jongere_leerling foreign key (leerling_id) references leerling (id),
  constraint jongere_school foreign key (school_id) references organisatie (id),
  constraint jongere_gemeente foreign key (ingetrokken_gemeente) references gemeente (code),
  constraint jongere_ingetrokken check ((ingetrokken_op is null) = (ingetrokken_gemeente is null)),
  unique key jongere_eenmaal (gesprek_id),
  unique key jongere_kenmerk (kenmerk)
) with system versioning;

insert into jongere (id, gesprek_id, leerling_id, school_id, kenmerk, gewijzigd_door)
select v.id, v.gesprek_id, v.leerling_id, v.school_id, concat('JG-', year(v.gedeeld_op), '-', lpad(v.id, 6, '0')),
  'systeem'
from (
  select next value for jongere_seq as id, g.id as gesprek_id, g.leerling_id, g.school_id,
    coalesce(g.gedeeld_op, g.gevoerd_op) as gedeeld_op
  from gesprek g where g.delen <> 'NIET' and g.delen_ingetrokken_op is null and g.status = 'GEVOERD'
) v;

-- Whom the school can reach at the gemeente. Names an employee and holds free text: no row history.
create table jongere_antwoord (
  jongere_id bigint not null primary key,
  gemeentecode char(6) not null,
  naam varchar(200) not null,
  email varchar(254),
  telefoon varchar(20),
  bericht varchar(1000),
  beantwoord_op datetime(3) not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint jongere_antwoord_jongere foreign key (jongere_id) references jongere (id),
  constraint jongere_antwoord_gemeente foreign key (gemeentecode) references gemeente (code),
  constraint jongere_antwoord_bereikbaar check (email is not null or telefoon is not null)
);

-- Which person it is, found by hand. Ties a pupil to a person: no row history.
create table jongere_koppeling (
  jongere_id bigint not null primary key,
  inburgeraar_id bigint not null,
  gemeentecode char(6) not null comment 'gemeente that linked them; counts while the youth is of that gemeente',
  gekoppeld_op date not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint jongere_koppeling_jongere foreign key (jongere_id) references jongere (id),
  constraint jongere_koppeling_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id) on delete cascade,
  constraint jongere_koppeling_gemeente foreign key (gemeentecode) references gemeente (code)
);

create sequence overdracht_seq increment by 50 nocache;

-- What is proposed to who makes the PIP of a linked person. Education and end are read from the pupil, so that they go
-- when the school withdraws.
create table overdracht (
  id bigint not null primary key,
  jongere_id bigint not null,
  inburgeraar_id bigint not null,
  voorstel varchar(30) not null,
  status varchar(15) not null,
  voorgesteld_op date not null,
  voorgesteld_door varchar(100) not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint overdracht_jongere foreign key (jongere_id) references jongere (id),
  constraint overdracht_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id) on delete cascade,
  constraint overdracht_voorstel check (voorstel in ('EERST_OPLEIDING_AFMAKEN')),
  constraint overdracht_status check (status in ('VOORGESTELD', 'OVERGENOMEN', 'VERVALLEN')),
  lopend_voor bigint as (if(status = 'VOORGESTELD', jongere_id, null)) virtual,
  unique key overdracht_een_lopend (lopend_voor),
  key overdracht_van_inburgeraar (inburgeraar_id, status)
);

create sequence agenda_adres_seq increment by 50 nocache;

-- A secret address from which a calendar program fetches the appointments of one account in one organisation.
create table agenda_adres (
  id bigint not null primary key,
  gebruiker_id bigint not null,
  organisatie_id bigint not null,
  naam varchar(60) not null comment 'of the device or program, by its owner',
  geheim_hash char(64) not null comment 'SHA-256 of the secret, which is kept nowhere',
  gemaakt_op datetime(3) not null,
  opgehaald_op datetime(3) comment 'last fetch',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint agenda_adres_gebruiker foreign key (gebruiker_id) references gebruiker (id) on delete cascade,
  constraint agenda_adres_organisatie foreign key (organisatie_id) references organisatie (id),
  unique key agenda_adres_geheim (geheim_hash),
  unique key agenda_adres_naam (gebruiker_id, organisatie_id, naam)
);

-- Who wants his counts by mail. No row: nobody does.
create table samenvatting (
  gebruiker_id bigint not null,
  organisatie_id bigint not null,
  ritme varchar(10) not null,
  verwerkt_op date comment 'last day on which it was decided whether there is anything to send',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  primary key (gebruiker_id, organisatie_id),
  constraint samenvatting_gebruiker foreign key (gebruiker_id) references gebruiker (id) on delete cascade,
  constraint samenvatting_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint samenvatting_ritme check (ritme in ('DAGELIJKS', 'WEKELIJKS'))
);

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'jongere_maanden_voor_einde_opleiding', '3', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: op tijd weten wie na de opleiding gaat inburgeren.', true, 'systeem'),
  (next value for regelparameter_seq, 'agenda_adres_maanden', '6', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: een geheim adres dat niemand meer gebruikt hoort te verlopen.', true, 'systeem');
