-- Accounts and rights at the identity provider: what the portal still has to pass on, who administers an
-- organisation, and the review of rights.

-- Organisations without a role of their own for it: the mark on a person's role there. A gemeente has the role
-- gemeentebeheerder; who supervises (functionaris gegevensbescherming) does not handle.
alter table gebruiker_rol
  add column organisatiebeheerder boolean not null default false after gegeven_door,
  add constraint gebruiker_rol_merk check (not organisatiebeheerder
    or rol not in ('gemeentebeheerder', 'functionaris_gegevensbescherming', 'portaalbeheerder'));

create sequence identiteitsopdracht_seq increment by 50 nocache;

-- Written in the transaction of the change itself; passed on afterwards, again and again until it is done. No name
-- and no address: those are read when it is passed on.
create table identiteitsopdracht (
  id bigint not null primary key,
  gebruiker_id bigint comment 'whose rights; null for GROEP',
  organisatie_id bigint comment 'in which organisation; null for UITNODIGING, BLOKKEER and DEBLOKKEER',
  rol varchar(40) comment 'only for GEEF and NEEM',
  handeling varchar(15) not null,
  vanaf date not null comment 'first day on which it is passed on',
  status varchar(10) not null,
  pogingen int not null default 0,
  volgende_poging datetime(3) not null,
  uitkomst varchar(30) comment 'code of what came out the last time: what went wrong, or what is special about it',
  aangemaakt datetime(3) not null,
  afgerond datetime(3),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint identiteitsopdracht_gebruiker foreign key (gebruiker_id) references gebruiker (id),
  constraint identiteitsopdracht_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint identiteitsopdracht_handeling check (
    (handeling in ('GEEF', 'NEEM') and gebruiker_id is not null and organisatie_id is not null and rol is not null)
    or (handeling in ('UITNODIGING', 'BLOKKEER', 'DEBLOKKEER') and gebruiker_id is not null and rol is null)
    or (handeling = 'GROEP' and organisatie_id is not null and gebruiker_id is null)),
  constraint identiteitsopdracht_status check (status in ('OPEN', 'GEDAAN', 'MISLUKT', 'VERVALLEN')),
  key identiteitsopdracht_werk (status, volgende_poging),
  key identiteitsopdracht_van_gebruiker (gebruiker_id, status, vanaf)
);

create sequence rechtenronde_seq increment by 50 nocache;

-- A review of the rights of an organisation: yearly of everybody (BIO2 5.18.02), each quarter of those with special
-- rights (BIO2 8.02.01).
create table rechtenronde (
  id bigint not null primary key,
  organisatie_id bigint not null,
  soort varchar(10) not null comment 'ALLE or BIJZONDER',
  gestart_op date not null,
  uiterlijk date not null comment 'last day, inclusive',
  afgerond_op date,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint rechtenronde_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint rechtenronde_soort check (soort in ('ALLE', 'BIJZONDER')),
  unique key rechtenronde_begin (organisatie_id, gestart_op, soort)
) with system versioning;

create sequence rechtenregel_seq increment by 50 nocache;

-- A person and one of his roles, to confirm or to take away. A line that nobody decides stays open.
create table rechtenregel (
  id bigint not null primary key,
  ronde_id bigint not null,
  organisatie_id bigint not null,
  gebruiker_id bigint not null,
  rol varchar(40) not null,
  besluit varchar(10) not null comment 'OPEN, BEVESTIGD, AFGENOMEN; VERVALLEN when the role ended by itself',
  besloten_door bigint,
  besloten_op datetime(3),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint rechtenregel_ronde foreign key (ronde_id) references rechtenronde (id),
  constraint rechtenregel_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint rechtenregel_gebruiker foreign key (gebruiker_id) references gebruiker (id),
  constraint rechtenregel_beslisser foreign key (besloten_door) references gebruiker (id),
  constraint rechtenregel_niet_zelf check (besloten_door is null or besloten_door <> gebruiker_id),
  constraint rechtenregel_besluit check (besluit in ('OPEN', 'BEVESTIGD', 'AFGENOMEN', 'VERVALLEN')),
  unique key rechtenregel_eenmaal (ronde_id, gebruiker_id, rol),
  key rechtenregel_open (organisatie_id, besluit)
) with system versioning;

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'rechten_nalopen_maanden', '12', 'MAANDEN', '1900-01-01',
    'Baseline Informatiebeveiliging Overheid (BIO2), 5.18.02: toegangsrechten worden ten minste jaarlijks beoordeeld', false, 'systeem'),
  (next value for regelparameter_seq, 'bijzondere_rechten_nalopen_maanden', '3', 'MAANDEN', '1900-01-01',
    'Baseline Informatiebeveiliging Overheid (BIO2), 8.02.01: speciale rechten worden ten minste per kwartaal beoordeeld', false, 'systeem'),
  (next value for regelparameter_seq, 'rechten_nalopen_dagen', '28', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: binnen vier weken na het begin van een ronde is elke rol bevestigd of afgenomen', true, 'systeem');
