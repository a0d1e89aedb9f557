-- Loans under Wi2013 and what was drawn from them, with their history. The number of a loan leads to a person at DUO,
-- so it stands in a table of its own without row history.

create sequence lening_seq increment by 50 nocache;

create table lening (
  id bigint not null primary key,
  inburgeraar_id bigint not null,
  toegekend_op date not null,
  toegekend_bedrag bigint not null comment 'cents',
  leentermijn_einde date,
  kwijtgescholden_op date,
  kwijtgescholden_bedrag bigint comment 'cents',
  teniet_op date,
  terugbetaling_begonnen_op date,
  afgelost_op date,
  levering_id bigint comment 'delivery that changed the row last',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lening_inburgeraar foreign key (inburgeraar_id) references inburgeraar (id) on delete cascade,
  constraint lening_toegekend check (toegekend_bedrag > 0),
  key lening_per_inburgeraar (inburgeraar_id, id)
) with system versioning;

create table lening_nummer (
  lening_id bigint not null primary key,
  leningnummer varchar(12) not null,
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  constraint lening_nummer_lening foreign key (lening_id) references lening (id) on delete cascade,
  constraint lening_nummer_vorm check (leningnummer regexp '^[0-9]{1,12}$'),
  unique key lening_nummer_uniek (leningnummer)
);

create table lening_opname (
  lening_id bigint not null,
  volgnummer int not null,
  datum date not null,
  bedrag bigint not null comment 'cents',
  levering_id bigint comment 'delivery that changed the row last',
  versie int not null default 0,
  gewijzigd_door varchar(100) not null,
  reden varchar(200),
  primary key (lening_id, volgnummer),
  constraint lening_opname_lening foreign key (lening_id) references lening (id) on delete cascade,
  constraint lening_opname_bedrag check (bedrag > 0)
) with system versioning;

-- Lines between reading and applying; emptied when the delivery ends. Amounts in euros, as they were delivered.
create table staging_lening (
  levering_id bigint not null,
  regel bigint not null,
  geweigerd tinyint not null comment '0 good, 1 refused when it was read, 2 refused by a check in the database',
  leningnummer varchar(12),
  vnummer char(10),
  toegekend_op date,
  toegekend_bedrag decimal(11, 2),
  leentermijn_einde date,
  kwijtgescholden_op date,
  kwijtgescholden_bedrag decimal(11, 2),
  teniet_op date,
  terugbetaling_begonnen_op date,
  afgelost_op date,
  primary key (levering_id, regel),
  key staging_lening_nummer (levering_id, leningnummer)
);

create table staging_opname (
  levering_id bigint not null,
  regel bigint not null,
  geweigerd tinyint not null comment '0 good, 1 refused when it was read, 2 refused by a check in the database',
  leningnummer varchar(12),
  volgnummer int,
  datum date,
  bedrag decimal(11, 2),
  primary key (levering_id, regel),
  key staging_opname_nummer (levering_id, leningnummer, volgnummer)
);

-- When a delivery became visible, by the clock of the database, which dates the history of rows too. What was known at
-- a moment between the two is what was known before the delivery.
alter table levering
  add column verwerken_begin datetime(6) comment 'UTC; before the first change',
  add column verwerkt_op datetime(6) comment 'UTC; after the last change, just before all of it became visible';

-- Deliveries of before: the moments of the portal, which are Dutch time. Summer time is computed, because a database
-- does not always know zones by name.
update levering l
  join (
    select id, timestampdiff(microsecond, fase_begin, afgerond_op) as duur,
      afgerond_op - interval if(
        afgerond_op >= timestamp(maart - interval (dayofweek(maart) - 1) day, '02:00:00')
        and afgerond_op < timestamp(oktober - interval (dayofweek(oktober) - 1) day, '03:00:00'), 2, 1) hour as einde
    from (
      select id, fase_begin, afgerond_op, date(concat(year(afgerond_op), '-03-31')) as maart,
        date(concat(year(afgerond_op), '-10-31')) as oktober
      from levering where status = 'VERWERKT' and afgerond_op is not null) z) d on d.id = l.id
set l.verwerkt_op = d.einde,
  l.verwerken_begin = d.einde - interval greatest(0, coalesce(d.duur, 0)) microsecond;

-- Which earlier days a delivery changes the figures of: how many records, by the month of the first such day. Without a
-- foreign key: it would hold the row of the delivery while it is applied, on which another connection writes how far it is.
create table levering_terugwerking (
  levering_id bigint not null,
  bestand varchar(40) not null,
  feit varchar(40) not null comment 'column of the file, or nieuw',
  maand date not null comment 'its first day',
  aantal bigint not null,
  primary key (levering_id, bestand, feit, maand)
);

alter table regelparameter drop constraint regelparameter_eenheid, drop constraint regelparameter_getal;
alter table regelparameter
  add constraint regelparameter_eenheid check (eenheid in ('DAGEN', 'MAANDEN', 'JAREN', 'EURO', 'TEKST', 'KEUZE',
    'CODES')),
  add constraint regelparameter_getal check (eenheid not in ('DAGEN', 'MAANDEN', 'JAREN', 'EURO')
    or waarde regexp '^[0-9]{1,5}$');

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'elip_geleend_minstens', '9500', 'EURO', '1900-01-01',
    'Brief aan de Tweede Kamer over de uitvoering van de inburgering, december 2021, tabel 3: minstens zoveel geleend, ongeacht de termijn.', false, 'systeem'),
  (next value for regelparameter_seq, 'elip_geleend_einde_termijn_minstens', '7500', 'EURO', '1900-01-01',
    'Brief aan de Tweede Kamer over de uitvoering van de inburgering, december 2021, tabel 4: minstens zoveel geleend in het laatste deel van de termijn.', false, 'systeem'),
  (next value for regelparameter_seq, 'elip_einde_termijn_maanden', '12', 'MAANDEN', '1900-01-01',
    'Brief aan de Tweede Kamer over de uitvoering van de inburgering, december 2021, tabel 4: in de laatste 12 maanden van de termijn. De termijn eindigt na de peildatum en uiterlijk zoveel maanden later.', false, 'systeem'),
  (next value for regelparameter_seq, 'elip_gegevensgrondslag', 'AFWEZIG', 'KEUZE', '1900-01-01',
    'Brief aan de Tweede Kamer, december 2021: een grondslag om gegevens van mensen met een bijna opgebruikte lening met de gemeente te delen is aangekondigd. Zolang die er niet is ziet een gemeente geen lening.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_inburgeraar_wi2013_maanden', '180', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: de cijfers per cohort tellen iedereen die onder de Wet inburgering 2013 viel, zolang erover wordt bericht aan de Tweede Kamer. De termijn wordt bevestigd met DUO en SZW.', true, 'systeem');
