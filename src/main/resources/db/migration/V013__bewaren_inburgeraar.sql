-- Retention of persons whose duty has ended, with everything about them.

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'bewaartermijn_inburgeraar_maanden', '60', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: de Selectielijst van gemeenten kent een eigen termijn, die per gemeente wordt bevestigd.', true, 'systeem');
