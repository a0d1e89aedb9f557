-- The stand of DUO at the first delivery of a school begins its history in the words of that day.
alter table keurmerkstatus drop constraint keurmerkstatus_bron;
alter table keurmerkstatus add constraint keurmerkstatus_bron check (
  (bron = 'BESLUIT' and besluit_id is not null)
  or (bron = 'UITSPRAAK' and stap_id is not null and soort not in ('STATUS', 'MAATREGEL'))
  or (bron = 'STAND_DUO' and soort = 'STATUS' and status in ('KEURMERK', 'ONBEPAALDE_TIJD'))
  or (bron = 'AANVRAAG' and soort = 'STATUS' and status = 'AANVRAAG'));
