-- Beside the handreiking: factsheets, letters to schools and good examples, meetings with sign-up, and the mail that
-- goes with it.

create sequence post_seq increment by 50 nocache;

-- Mail that is still to be sent; a row goes when the mail server has taken it. Written in the transaction of what it
-- tells. No row history: it holds an address.
create table post (
  id bigint not null primary key,
  soort varchar(40) not null comment 'what it tells, for the log',
  inhoud mediumblob not null comment 'address, subject and text, encrypted',
  pogingen int not null default 0,
  volgende_poging datetime(3) not null,
  aangemaakt datetime(3) not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  key post_beurt (volgende_poging, id)
);

create sequence publicatie_seq increment by 50 nocache;

-- A version of a factsheet, letter or good example. Free text, so no row history: each version is a row.
create table publicatie (
  id bigint not null primary key,
  reeks_id bigint not null comment 'id of the first version: what an address names',
  nummer int not null comment 'version, from 1',
  soort varchar(25) not null,
  titel varchar(150) not null,
  samenvatting varchar(500) not null,
  tekst text not null comment 'Markdown without HTML',
  doelgroep varchar(20) not null,
  thema varchar(60),
  datum date not null comment 'day of the text',
  geldig_tot date comment 'exclusive; null until further notice',
  status varchar(15) not null,
  schrijver_id bigint not null comment 'who wrote it last, or sent it in',
  controleur_id bigint comment 'who published it; never the one who wrote it',
  gepubliceerd_op datetime(3),
  ingetrokken_op datetime(3),
  intrekreden varchar(500) comment 'shown to readers; null when a next version came',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint publicatie_reeks foreign key (reeks_id) references publicatie (id) on delete cascade,
  constraint publicatie_schrijver foreign key (schrijver_id) references gebruiker (id),
  constraint publicatie_controleur foreign key (controleur_id) references gebruiker (id),
  constraint publicatie_soort check (soort in ('FACTSHEET', 'BRIEF_AAN_SCHOLEN', 'GOED_VOORBEELD')),
  constraint publicatie_doelgroep check (doelgroep in ('SCHOOL', 'GEMEENTE', 'IEDEREEN')),
  constraint publicatie_status check (status in ('INGEZONDEN', 'CONCEPT', 'TER_CONTROLE', 'GEPUBLICEERD',
    'INGETROKKEN', 'VERVANGEN')),
  constraint publicatie_vier_ogen check (controleur_id is null or controleur_id <> schrijver_id),
  constraint publicatie_gepubliceerd check (status not in ('GEPUBLICEERD', 'INGETROKKEN', 'VERVANGEN')
    or (controleur_id is not null and gepubliceerd_op is not null)),
  constraint publicatie_geldig check (geldig_tot is null or geldig_tot > datum),
  unique key publicatie_versie (reeks_id, nummer),
  key publicatie_openbaar (status, datum, id)
);

create sequence bijeenkomst_seq increment by 50 nocache;

create table bijeenkomst (
  id bigint not null primary key,
  soort varchar(15) not null,
  titel varchar(150) not null,
  omschrijving varchar(4000) not null,
  doelgroep varchar(20) not null,
  begin datetime not null comment 'in the Netherlands',
  einde datetime not null comment 'in the Netherlands, exclusive',
  plaats varchar(200) comment 'null: online only',
  online_adres varchar(500) comment 'for participants only; null: not online',
  plaatsen int comment 'seats; null: no limit',
  aanmelden_tot datetime not null comment 'exclusive',
  contact varchar(200) not null comment 'how to reach the organiser; public',
  status varchar(15) not null,
  bericht varchar(500) comment 'why it was cancelled, for everybody',
  materiaal_openbaar boolean not null default true,
  ics_volgnummer int not null default 0 comment 'SEQUENCE of its calendar file: raised when it is moved or cancelled',
  teller int not null default 0
    comment 'raised by whatever takes or frees a seat, so that two of those never commit side by side',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint bijeenkomst_soort check (soort in ('WEBINAR', 'KENNISSESSIE', 'OVERIG')),
  constraint bijeenkomst_doelgroep check (doelgroep in ('SCHOOL', 'GEMEENTE', 'IEDEREEN')),
  constraint bijeenkomst_status check (status in ('CONCEPT', 'GEPUBLICEERD', 'GEANNULEERD')),
  constraint bijeenkomst_duur check (einde > begin and aanmelden_tot <= einde),
  constraint bijeenkomst_waar check (plaats is not null or online_adres is not null),
  constraint bijeenkomst_plaatsen check (plaatsen > 0),
  key bijeenkomst_openbaar (status, begin, id)
);

create sequence bijeenkomst_materiaal_seq increment by 50 nocache;

create table bijeenkomst_materiaal (
  id bigint not null primary key,
  bijeenkomst_id bigint not null,
  titel varchar(150) not null,
  adres varchar(500) not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint bijeenkomst_materiaal_van foreign key (bijeenkomst_id) references bijeenkomst (id)
);

create sequence bijeenkomst_aanmelding_seq increment by 50 nocache;

-- Who takes part. No row history: who cancels, does not confirm, or took part long ago leaves a row without a person.
create table bijeenkomst_aanmelding (
  id bigint not null primary key,
  bijeenkomst_id bigint not null,
  volgnummer int not null comment 'order of arrival',
  soort varchar(15) not null comment 'kind of organisation, for counts',
  status varchar(10) not null,
  aangemeld_op datetime(3) not null,
  bevestigd_op datetime(3),
  vervalt_op datetime(3) comment 'when it is given up without a confirmation; null once confirmed',
  opgeschoven_op datetime(3) comment 'when it came from the waiting list',
  afgemeld_op datetime(3),
  bevestigcode char(64) comment 'SHA-256 of the secret in the first mail; null once it was used',
  beheercode char(64) comment 'SHA-256 of the secret in the later mails',
  mails int not null default 0 comment 'mails about signing up, which are limited',
  vooraf_herinnerd_op date,
  dag_herinnerd_op date,
  aanwezig boolean comment 'null: not noted',
  ter_plaatse boolean not null default false comment 'came without signing up',
  gebruiker_id bigint comment 'account that signed up; null without an account',
  naam varchar(100),
  organisatie varchar(150),
  functie varchar(100),
  mail varchar(254),
  mailsleutel char(64) comment 'keyed hash of the address of somebody without an account: once per meeting',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint bijeenkomst_aanmelding_van foreign key (bijeenkomst_id) references bijeenkomst (id),
  constraint bijeenkomst_aanmelding_gebruiker foreign key (gebruiker_id) references gebruiker (id),
  constraint bijeenkomst_aanmelding_soort check (soort in ('SCHOOL', 'GEMEENTE', 'OVERIG')),
  constraint bijeenkomst_aanmelding_status check (status in ('GEPLAATST', 'WACHT', 'AFGEMELD', 'VERLOPEN')),
  constraint bijeenkomst_aanmelding_weg check (status in ('GEPLAATST', 'WACHT')
    or (naam is null and mail is null and gebruiker_id is null and mailsleutel is null and beheercode is null)),
  unique key bijeenkomst_aanmelding_nummer (bijeenkomst_id, volgnummer),
  unique key bijeenkomst_aanmelding_account (bijeenkomst_id, gebruiker_id),
  unique key bijeenkomst_aanmelding_adres (bijeenkomst_id, mailsleutel),
  unique key bijeenkomst_aanmelding_bevestig (bevestigcode),
  unique key bijeenkomst_aanmelding_beheer (beheercode),
  key bijeenkomst_aanmelding_stand (bijeenkomst_id, status, volgnummer),
  key bijeenkomst_aanmelding_vervalt (vervalt_op)
);

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'bewaartermijn_bijeenkomst_deelnemer_maanden', '3', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: daarna is het materiaal gestuurd en de opkomst geteld; aantallen blijven.', true, 'systeem'),
  (next value for regelparameter_seq, 'bijeenkomst_herinnering_dagen', '3', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: zoveel dagen vooraf een herinnering, en nog een op de dag zelf.', true, 'systeem');
