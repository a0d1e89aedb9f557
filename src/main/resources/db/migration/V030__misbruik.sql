-- Misuse: one register from signal to report to outcome, for taalscholen, exams and serious incidents of the
-- leerbaarheidstoets. What names people or is free text stands apart and goes after its term; what stays cannot be
-- traced to anybody.

create sequence misbruikzaak_seq increment by 50 nocache;

create table misbruikzaak (
  id bigint not null primary key,
  soort varchar(10) not null,
  bron varchar(15) not null comment 'kind of reporter',
  kanaal varchar(15) not null comment 'how it came in',
  organisatie_id bigint comment 'whose people entered it; null for a visitor and for the portal itself',
  ontvangen_op date not null comment 'day of receipt',
  taalschool_id bigint comment 'null: not linked',
  zwaarte varchar(10) comment 'null: not weighed',
  behandelaar_id bigint comment 'who works on it',
  status varchar(25) not null,
  hoofdzaak_id bigint comment 'the case with which it was merged',
  afsluitgrond varchar(25) comment 'why it was closed without a report',
  uitkomst varchar(12) comment 'what the Inspectie found',
  afgesloten_op date,
  examen varchar(15) comment 'which exam',
  onregelmatigheid varchar(15) comment 'what went wrong at it',
  kandidaten int comment 'how many candidates it is about',
  incident_id bigint comment 'the incident of the leerbaarheidstoets',
  over_kandidaat boolean not null default false comment 'the incident is about a candidate',
  teller int not null default 0
    comment 'raised by whatever changes the case, so that two of those never commit side by side',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint misbruikzaak_organisatie foreign key (organisatie_id) references organisatie (id),
  constraint misbruikzaak_school foreign key (taalschool_id) references taalschool (id),
  constraint misbruikzaak_behandelaar foreign key (behandelaar_id) references gebruiker (id) on delete set null,
  constraint misbruikzaak_hoofdzaak foreign key (hoofdzaak_id) references misbruikzaak (id),
  constraint misbruikzaak_incident foreign key (incident_id) references lbt_incident (id) on delete set null,
  constraint misbruikzaak_soort check (soort in ('TAALSCHOOL', 'EXAMEN', 'LBT')),
  constraint misbruikzaak_bron check (bron in ('INBURGERAAR', 'GEMEENTE', 'DUO', 'PERSONEEL', 'PERS', 'BLIK_OP_WERK',
    'TOETSBEGELEIDER', 'INSPECTIE', 'OVERIG', 'ONBEKEND')),
  constraint misbruikzaak_kanaal check (kanaal in ('OPENBAAR', 'GEMEENTE', 'DUO', 'BLIK_OP_WERK', 'TOETS',
    'INSPECTIE')),
  constraint misbruikzaak_zwaarte check (zwaarte in ('LICHT', 'MIDDEL', 'ZWAAR')),
  constraint misbruikzaak_status check (status in ('SIGNAAL', 'SAMENGEVOEGD', 'GESLOTEN_ZONDER_MELDING',
    'GEMELD_BIJ_INSPECTIE', 'IN_ONDERZOEK', 'AFGEDAAN')),
  constraint misbruikzaak_samen check ((status = 'SAMENGEVOEGD') = (hoofdzaak_id is not null)),
  constraint misbruikzaak_dicht check ((status in ('GESLOTEN_ZONDER_MELDING', 'AFGEDAAN'))
    = (afgesloten_op is not null)),
  constraint misbruikzaak_grond check ((status = 'GESLOTEN_ZONDER_MELDING') = (afsluitgrond is not null)),
  constraint misbruikzaak_uitkomst check ((status = 'AFGEDAAN') = (uitkomst is not null)),
  constraint misbruikzaak_examen check (kanaal = 'INSPECTIE' or (soort = 'EXAMEN') = (examen is not null
    and onregelmatigheid is not null and kandidaten is not null)),
  constraint misbruikzaak_kandidaten check (kandidaten >= 0),
  unique key misbruikzaak_eenmaal (incident_id),
  key misbruikzaak_per_status (status, ontvangen_op, id),
  key misbruikzaak_per_school (taalschool_id, status),
  key misbruikzaak_per_melder (organisatie_id, ontvangen_op, id),
  key misbruikzaak_per_hoofdzaak (hoofdzaak_id),
  key misbruikzaak_per_dag (soort, ontvangen_op)
) with system versioning;

-- What a reporter wrote and why a case was closed: may name people. No row history.
create table misbruikzaak_tekst (
  zaak_id bigint not null primary key,
  waarover varchar(200) not null comment 'which school, as the reporter wrote it',
  tekst varchar(4000) not null,
  besluit varchar(2000) comment 'why it was closed',
  gewijzigd_door varchar(100) not null,
  constraint misbruikzaak_tekst_van foreign key (zaak_id) references misbruikzaak (id)
);

-- How to reach a reporter who wanted that. Read by the inspector on the case alone.
create table misbruikmelder (
  zaak_id bigint not null primary key,
  gegevens varbinary(4000) not null comment 'name and contact, encrypted',
  constraint misbruikmelder_van foreign key (zaak_id) references misbruikzaak (id)
);

-- With this a reporter without an account sees how it stands. The code itself is kept nowhere.
create table misbruikcode (
  zaak_id bigint not null primary key,
  code char(64) not null comment 'SHA-256 of the code',
  constraint misbruikcode_van foreign key (zaak_id) references misbruikzaak (id),
  unique key misbruikcode_eenmaal (code)
);

create sequence misbruikmelding_seq increment by 50 nocache;

-- A report to the Inspectie.
create table misbruikmelding (
  id bigint not null primary key,
  zaak_id bigint not null,
  gemeld_op date not null,
  melder varchar(15) not null,
  ontvangen_op date comment 'when the Inspectie confirmed receipt',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint misbruikmelding_van foreign key (zaak_id) references misbruikzaak (id),
  constraint misbruikmelding_melder check (melder in ('BLIK_OP_WERK', 'DUO', 'BUITEN')),
  constraint misbruikmelding_ontvangst check (ontvangen_op is null or ontvangen_op >= gemeld_op),
  unique key misbruikmelding_eenmaal (zaak_id),
  key misbruikmelding_per_dag (gemeld_op, melder)
) with system versioning;

create table misbruikmelding_tekst (
  melding_id bigint not null primary key,
  bron varchar(200) comment 'who reported it outside the portal',
  omschrijving varchar(4000) not null,
  conclusie varchar(2000) comment 'what the Inspectie concluded',
  gewijzigd_door varchar(100) not null,
  constraint misbruikmelding_tekst_van foreign key (melding_id) references misbruikmelding (id)
);

create sequence misbruikbericht_seq increment by 50 nocache;

-- Questions and answers: with who sent the signal in, and between the Inspectie and who reported to it.
create table misbruikbericht (
  id bigint not null primary key,
  zaak_id bigint not null,
  draad varchar(10) not null,
  vraag boolean not null comment 'false: an answer',
  moment datetime(3) not null,
  tekst varchar(2000) not null,
  gelezen boolean not null default false comment 'of an answer: who asked has dealt with it',
  gewijzigd_door varchar(100) not null,
  constraint misbruikbericht_van foreign key (zaak_id) references misbruikzaak (id),
  constraint misbruikbericht_draad check (draad in ('MELDER', 'INSPECTIE')),
  key misbruikbericht_lijst (zaak_id, draad, id)
);

-- Serious incidents from before the register was there.
insert into misbruikzaak (id, soort, bron, kanaal, ontvangen_op, status, incident_id, over_kandidaat, gewijzigd_door)
select next value for misbruikzaak_seq, 'LBT', 'TOETSBEGELEIDER', 'TOETS', cast(i.gemeld_op as date), 'SIGNAAL', i.id,
  i.plaatsing_id is not null, 'systeem'
from lbt_incident i where i.ernstig and i.afgehandeld_op is null;

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'misbruik_beoordelen_dagen', '14', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: binnen zoveel dagen na ontvangst is een signaal beoordeeld.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_misbruik_melder_maanden', '6', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: zo lang na het afsluiten kan een melder nog iets gevraagd worden.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_misbruik_zaak_maanden', '60', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: de selectielijsten van Blik op Werk, DUO en de Inspectie worden bevestigd.', true,
    'systeem');
