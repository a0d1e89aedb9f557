-- Seals over the logs, what was removed and why, what must stay longer, and requests of people about their data.

alter table leesregel add column verwerking varchar(60) comment 'processing in the register that the reading was part of';

insert into grendel (naam) values ('logzegel');

-- A block of lines that were there at one moment. Each seal holds the hash of the one before it.
create table logzegel (
  volgnummer bigint not null primary key,
  moment datetime(3) not null,
  soort char(1) not null comment 'L lines of the read log, W of the change log, V of the register of removals',
  aantal int not null,
  eerste_id bigint not null,
  laatste_id bigint not null,
  vorige binary(32) not null,
  inhoud binary(32) not null comment 'over the hashes of its lines, by id',
  sleutel char(8) comment 'which key from outside, null for none',
  hash binary(32) not null,
  constraint logzegel_soort check (soort in ('L', 'W', 'V')),
  constraint logzegel_aantal check (aantal > 0)
);

create sequence verwijdering_seq increment by 50 nocache;

-- What a retention run removed, per category. Nothing here can be traced to a person.
create table verwijdering (
  id bigint not null primary key,
  begonnen_op datetime(3) not null,
  afgerond_op datetime(3),
  categorie varchar(40) not null,
  regelcode varchar(60) not null,
  regelwaarde varchar(200) not null,
  regel_geldig_van date not null,
  te_bevestigen boolean not null,
  grens date not null comment 'exclusive: what ended before this day',
  eerste date comment 'first day from which a term ran',
  laatste date comment 'last such day',
  aantal bigint not null default 0,
  hash char(64) comment 'SHA-256 over the ids of what was removed',
  constraint verwijdering_grens check (grens <= cast(begonnen_op as date)),
  key verwijdering_lijst (begonnen_op, id)
);

-- The hash of a line, apart from the line: it stays when the line is removed, and then lets nothing be guessed,
-- since the salts go with the line.
create table zegelregel (
  soort char(1) not null,
  regel_id bigint not null,
  zegel bigint not null,
  moment datetime(3) not null,
  categorie varchar(40) not null,
  zout binary(16) comment 'null when the line was removed',
  inhoud_zout binary(16) comment 'null when the content of the line was removed',
  inhoud_hash binary(32) not null,
  hash binary(32) not null,
  verwijdering_id bigint,
  primary key (soort, regel_id),
  constraint zegelregel_zegel foreign key (zegel) references logzegel (volgnummer),
  constraint zegelregel_verwijdering foreign key (verwijdering_id) references verwijdering (id),
  constraint zegelregel_zout check ((verwijdering_id is null) = (zout is not null)),
  key zegelregel_in_zegel (zegel, regel_id)
);

create sequence opschorting_seq increment by 50 nocache;

-- Legal hold: this object is not removed while it lasts. The reason can be about a person: no row history.
create table opschorting (
  id bigint not null primary key,
  object_soort varchar(40) not null,
  object_id bigint not null,
  organisatie_id bigint comment 'that it belongs to',
  reden varchar(200) not null,
  van datetime(3) not null,
  door varchar(100) not null,
  opgeheven_op datetime(3),
  opgeheven_door varchar(100),
  loopt_voor varchar(70) as (if(opgeheven_op is null, concat(object_soort, ':', object_id), null)) virtual,
  constraint opschorting_reden check (length(trim(reden)) > 0),
  constraint opschorting_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint opschorting_opgeheven check ((opgeheven_op is null) = (opgeheven_door is null)),
  unique key opschorting_een (loopt_voor),
  key opschorting_object (object_soort, object_id)
);

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'bewaartermijn_leeslog_maanden', '60', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: zolang iemand redelijkerwijs kan vragen wie zijn gegevens heeft gezien. BIO2 8.15.04 vraagt een termijn naar risico, en noemt er geen.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_toegangslog_maanden', '36', 'MAANDEN', '1900-01-01',
    'BIO2: gegevens over incidenten blijven minstens drie jaar. Inloggen, uitloggen en weigeringen.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_wijzigingslog_maanden', '60', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: even lang als het leeslog; de oude en nieuwe waarden gaan eerder weg, met de persoon.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_concept_dagen', '30', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: wie een maand lang niet verder typte, gaat niet verder.', true, 'systeem');

create sequence avgverzoek_seq increment by 50 nocache;

-- A request of a person about his data, to the organisation that is controller. Free text: no row history.
create table avgverzoek (
  id bigint not null primary key,
  organisatie_id bigint not null comment 'controller that got it',
  soort varchar(20) not null,
  object_soort varchar(40) not null,
  object_id bigint not null comment 'stands for the person; no foreign key, since the person can be removed',
  ontvangen_op date not null,
  uiterlijk date not null comment 'last day to answer',
  verlengd_op date,
  verlenging_reden varchar(500),
  identiteit_op date,
  identiteit_hoe varchar(200),
  besluit varchar(20),
  besloten_op date,
  toelichting varchar(2000),
  behandelaar varchar(100) not null comment 'user name of who handled it last',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint avgverzoek_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint avgverzoek_soort check (soort in ('INZAGE', 'RECTIFICATIE', 'VERWIJDERING', 'BEPERKING')),
  constraint avgverzoek_besluit check (besluit in ('TOEGEWEZEN', 'DEELS', 'AFGEWEZEN', 'INGETROKKEN')),
  constraint avgverzoek_besloten check ((besluit is null) = (besloten_op is null)),
  constraint avgverzoek_identiteit check (besluit is null or besluit not in ('TOEGEWEZEN', 'DEELS')
    or identiteit_op is not null),
  constraint avgverzoek_verlengd check ((verlengd_op is null) = (verlenging_reden is null)),
  constraint avgverzoek_uiterlijk check (uiterlijk > ontvangen_op),
  key avgverzoek_werk (organisatie_id, besloten_op, uiterlijk, id)
);
