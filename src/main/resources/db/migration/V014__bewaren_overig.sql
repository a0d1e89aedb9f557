-- Retention of accounts, requests about data, problems of deliveries and commands to the identity provider.

-- Who it was goes after the term; the row stays, since other rows refer to it.
alter table gebruiker
  add column gesloten_op date comment 'day on which it was closed; null while it is open',
  add column verwijderd_op date comment 'day on which name, address and subject were removed; null before',
  add constraint gebruiker_verwijderd check (verwijderd_op is null
    or (not actief and email is null and onderwerp is null));

-- What was closed before has its day in the change log, or today when that line has gone.
update gebruiker g
set g.gesloten_op = coalesce(
  (select cast(max(w.moment) as date) from wijzigingsregel w
    where w.object_soort = 'gebruiker' and w.object_id = g.id and w.veld = 'actief' and w.nieuw = 'false'),
  current_date)
where not g.actief;

-- The school's own number of a pupil says who he is, so it stands with his name, in the table without row history.
-- Dropping the column takes it out of the history of earlier rows as well, also of pupils who have been removed.
alter table leerling_persoon add column leerlingnummer varchar(20) after school_id;

update leerling_persoon p join leerling l on l.id = p.leerling_id set p.leerlingnummer = l.leerlingnummer;

alter table leerling_persoon
  modify column leerlingnummer varchar(20) not null,
  add unique key leerling_persoon_nummer (school_id, leerlingnummer);

alter table leerling
  drop key leerling_nummer,
  drop column leerlingnummer;

alter table levering
  add column problemen_verwijderd_op datetime(3) comment 'when the list of problems was removed';

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'bewaartermijn_account_maanden', '60', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: even lang als het leeslog, dat anders niet meer zegt wie iets zag.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_avgverzoek_maanden', '24', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: zolang iemand redelijkerwijs over het antwoord kan klagen of procederen.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_leveringsproblemen_maanden', '12', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: een schooljaar lang kan de leverancier zien wat er aan zijn bestand mankeerde.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_identiteitsopdracht_maanden', '12', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: tot de volgende jaarlijkse ronde waarin rechten worden nagelopen.', true, 'systeem');
