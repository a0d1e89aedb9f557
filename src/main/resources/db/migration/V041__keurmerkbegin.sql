-- A voornemen can be given up, with the reason.
alter table keurmerkstap
  drop constraint keurmerkstap_soort,
  add constraint keurmerkstap_soort check (soort in ('ONDERZOEK', 'VOORNEMEN', 'VOORNEMEN_INGETROKKEN', 'ZIENSWIJZE',
    'HOORZITTING_GEPLAND', 'HOORZITTING', 'HOORZITTING_AFGEZIEN', 'BESLUIT', 'BEKENDGEMAAKT', 'BEZWAAR', 'VERDAGING',
    'BESLISSING_OP_BEZWAAR', 'BEROEP', 'UITSPRAAK', 'HOGER_BEROEP', 'VOORZIENING', 'VOORZIENING_EINDE', 'AFGESLOTEN'));

delimiter //

-- No status without a published decision that takes effect on that day. What DUO says, and that a school asked for the
-- keurmerk, is where its history begins and never more than that.
create or replace trigger keurmerkstatus_besluit before insert on keurmerkstatus for each row
begin
  if new.bron = 'BESLUIT' and not exists (select 1 from keurmerkbesluit b
      where b.id = new.besluit_id and b.taalschool_id = new.taalschool_id and b.status = 'VASTGESTELD'
        and (b.ingangsdatum <= new.van or new.soort = 'VERNIETIGING')) then
    signal sqlstate '45000' set message_text = 'geen status zonder gepubliceerd besluit dat dan ingaat';
  end if;
  if new.bron in ('STAND_DUO', 'AANVRAAG') and exists (select 1 from keurmerkstatus s
      where s.taalschool_id = new.taalschool_id) then
    signal sqlstate '45000' set message_text = 'een stand zonder besluit staat alleen aan het begin';
  end if;
end //

delimiter ;
