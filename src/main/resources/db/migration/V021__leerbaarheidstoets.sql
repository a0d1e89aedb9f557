-- Leerbaarheidstoets: who supervises it. States are facts with a day and are added, not overwritten: a person is
-- proposed, passes a training, gets a certificate, permission per gemeente and an account at DUO. Names, addresses and
-- reasons stand in tables without row history.

create sequence toetsversie_seq increment by 50 nocache;

-- A version of the test. Nothing here is about a person.
create table toetsversie (
  id bigint not null primary key,
  code varchar(20) not null,
  geldig_van date not null,
  geldig_tot date comment 'exclusive; null until further notice',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint toetsversie_periode check (geldig_tot is null or geldig_tot > geldig_van),
  unique key toetsversie_code (code)
) with system versioning;

-- Languages in which a version explains the test.
create table toetsversie_taal (
  toetsversie_id bigint not null,
  taal varchar(3) not null comment 'ISO 639 code',
  primary key (toetsversie_id, taal),
  constraint toetsversie_taal_van foreign key (toetsversie_id) references toetsversie (id),
  constraint toetsversie_taal_vorm check (taal regexp '^[a-z]{2,3}$')
);

create sequence toetsbegeleider_seq increment by 50 nocache;

create table toetsbegeleider (
  id bigint not null primary key,
  organisatie_id bigint not null comment 'gemeente that proposed the person',
  gebruiker_id bigint comment 'account in the portal; null for none yet',
  naam varchar(200) collate utf8mb4_uca1400_nopad_ai_ci comment 'null once removed after its term',
  mail varchar(254) comment 'address of the work',
  voorgesteld_op date not null,
  ingetrokken_op date comment 'day on which the gemeente took the person back',
  intrekreden varchar(200),
  actieve_mail varchar(254) as (if(ingetrokken_op is null, mail, null)) persistent
    comment 'a gemeente proposes a person once at a time',
  teller int not null default 0
    comment 'raised by whatever changes training, certificate, permission or account, so that two never commit at once',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint toetsbegeleider_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint toetsbegeleider_gebruiker foreign key (gebruiker_id) references gebruiker (id) on delete set null,
  constraint toetsbegeleider_weg check (naam is not null or ingetrokken_op is not null),
  unique key toetsbegeleider_mail (organisatie_id, actieve_mail),
  key toetsbegeleider_naam (naam, id)
);

create sequence training_seq increment by 50 nocache;

create table training (
  id bigint not null primary key,
  naam varchar(150) not null,
  begin datetime not null comment 'in the Netherlands',
  einde datetime not null comment 'in the Netherlands, exclusive; may be days later',
  plaats varchar(200) comment 'null: online only',
  online_adres varchar(500) comment 'null: not online',
  plaatsen int not null,
  programma varchar(4000) not null,
  status varchar(15) not null,
  bericht varchar(200) comment 'why it was cancelled',
  teller int not null default 0
    comment 'raised by whatever takes or frees a seat, so that two of those never commit side by side',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint training_status check (status in ('OPEN', 'GEANNULEERD')),
  constraint training_duur check (einde > begin),
  constraint training_waar check (plaats is not null or online_adres is not null),
  constraint training_plaatsen check (plaatsen > 0),
  key training_begin (begin, id)
);

create sequence training_deelname_seq increment by 50 nocache;

create table training_deelname (
  id bigint not null primary key,
  training_id bigint not null,
  toetsbegeleider_id bigint not null,
  volgnummer int not null comment 'order of arrival',
  status varchar(10) not null,
  aangemeld_op datetime(3) not null,
  opgeschoven_op datetime(3) comment 'when it came from the waiting list',
  afgemeld_op datetime(3),
  aanwezig boolean comment 'null: not noted',
  uitkomst varchar(15),
  uitkomst_op date,
  open_voor bigint as (if(status = 'AFGEMELD', null, toetsbegeleider_id)) persistent
    comment 'a person has one open sign-up per training',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint training_deelname_training foreign key (training_id) references training (id),
  constraint training_deelname_wie foreign key (toetsbegeleider_id) references toetsbegeleider (id),
  constraint training_deelname_status check (status in ('GEPLAATST', 'WACHT', 'AFGEMELD')),
  constraint training_deelname_uitkomst check (uitkomst is null
    or (uitkomst in ('GESLAAGD', 'NIET_GESLAAGD') and uitkomst_op is not null and aanwezig)),
  unique key training_deelname_nummer (training_id, volgnummer),
  unique key training_deelname_eenmaal (training_id, open_voor),
  key training_deelname_van (toetsbegeleider_id, status)
);

create sequence certificaat_seq increment by 50 nocache;

create table certificaat (
  id bigint not null primary key,
  toetsbegeleider_id bigint not null,
  nummer varchar(20) not null comment 'cannot be guessed: who knows it was shown the certificate',
  geldig_van date not null,
  geldig_tot date comment 'exclusive; null for no end',
  uitgegeven_op date not null,
  ingetrokken_op date comment 'first day on which it no longer holds',
  intrekreden varchar(200),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint certificaat_van foreign key (toetsbegeleider_id) references toetsbegeleider (id),
  constraint certificaat_periode check (geldig_tot is null or geldig_tot > geldig_van),
  constraint certificaat_intrekken check ((ingetrokken_op is null) = (intrekreden is null)),
  unique key certificaat_nummer (nummer),
  key certificaat_begeleider (toetsbegeleider_id, geldig_van),
  key certificaat_einde (geldig_tot)
);

create sequence toestemming_seq increment by 50 nocache;

-- A gemeente lets a person supervise the test of its own candidates.
create table toestemming (
  id bigint not null primary key,
  toetsbegeleider_id bigint not null,
  organisatie_id bigint not null comment 'the gemeente that gives it',
  van date not null,
  tot date comment 'exclusive; null until further notice',
  gegeven_op date not null,
  ingetrokken_op date comment 'first day on which it no longer holds',
  intrekreden varchar(200),
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint toestemming_van foreign key (toetsbegeleider_id) references toetsbegeleider (id),
  constraint toestemming_gemeente foreign key (organisatie_id) references organisatie (id),
  constraint toestemming_periode check (tot is null or tot > van),
  constraint toestemming_intrekken check ((ingetrokken_op is null) = (intrekreden is null)),
  key toestemming_begeleider (toetsbegeleider_id, organisatie_id)
);

create sequence duo_account_seq increment by 50 nocache;

-- That DUO gave a person an account for the test platform; the account itself is at DUO.
create table duo_account (
  id bigint not null primary key,
  toetsbegeleider_id bigint not null,
  verleend_op date not null,
  verleend_door varchar(100) not null comment 'who at DUO: handles no results',
  ingetrokken_op date,
  ingetrokken_door varchar(100),
  intrekreden varchar(200),
  actief_voor bigint as (if(ingetrokken_op is null, toetsbegeleider_id, null)) persistent
    comment 'a person has one account at a time',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint duo_account_van foreign key (toetsbegeleider_id) references toetsbegeleider (id),
  constraint duo_account_intrekken check ((ingetrokken_op is null) = (intrekreden is null)),
  unique key duo_account_eenmaal (actief_voor),
  key duo_account_begeleider (toetsbegeleider_id)
);

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'certificaat_waarschuwing_dagen', '60', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: zoveel dagen voor het einde van een certificaat staat het in Mijn werk.', true,
    'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_toetsbegeleider_maanden', '24', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: zo lang nadat de gemeente iemand terugtrok blijft zijn naam te zien.', true, 'systeem');
