-- The rules and opleidingscodes that the portal comes with. Where law and letters are silent the value is a
-- decision of this portal, marked te_bevestigen when somebody else must still settle it. 1900-01-01 is: always
-- so far. From here on a change is a proposal in the portal, not a migration.

insert into opleidingscode (code, naam, onderwijssoort, code_onbekend, bron, gewijzigd_door) values
  ('PRO', 'Praktijkonderwijs', 'PRAKTIJKONDERWIJS', false, 'Regeling inburgering 2021, artikel 4.2, eerste lid: geeft geen vrijstelling, wel grond voor verlenging', 'systeem'),
  ('ISK', 'Internationale schakelklas, geregistreerde code nog opzoeken', 'ISK', true, 'De ISK heeft geen eigen code in het register: de code waaronder de leerling staat ingeschreven beslist (Steunpunt Passend Onderwijs, 2021)', 'systeem'),
  ('ISK_PRO', 'ISK, ingeschreven als praktijkonderwijs', 'ISK', false, 'De code van inschrijving beslist; praktijkonderwijs geeft geen vrijstelling', 'systeem'),
  ('ISK_VMBO_BB', 'ISK, ingeschreven als vmbo basis', 'ISK', false, 'Staatscourant 2022, 33825: alle vmbo stelt vrij, met terugwerkende kracht tot 1 januari 2022', 'systeem'),
  ('ISK_VMBO_KB', 'ISK, ingeschreven als vmbo kader', 'ISK', false, 'Staatscourant 2022, 33825: alle vmbo stelt vrij, met terugwerkende kracht tot 1 januari 2022', 'systeem'),
  ('ISK_VMBO_GT', 'ISK, ingeschreven als vmbo gemengd of theoretisch', 'ISK', false, 'De code van inschrijving beslist; vmbo gemengd en theoretisch stellen vrij', 'systeem'),
  ('ISK_HAVO_VWO', 'ISK, ingeschreven als havo of vwo', 'ISK', false, 'De code van inschrijving beslist; havo en vwo stellen vrij', 'systeem'),
  ('VSO_ARBEID', 'Vso, profiel arbeidsmarktgericht', 'VSO', false, 'Regeling inburgering 2021, artikel 4.2, eerste lid: geeft geen vrijstelling, wel grond voor verlenging', 'systeem'),
  ('VSO_DAGBESTEDING', 'Vso, profiel dagbesteding', 'VSO', false, 'Regeling inburgering 2021, artikel 4.2, eerste lid: geeft geen vrijstelling, wel grond voor verlenging', 'systeem'),
  ('VSO_VERVOLG', 'Vso, profiel vervolgonderwijs', 'VSO', false, 'Leidt op voor een regulier diploma en volgt dat diploma', 'systeem'),
  ('ENTREE', 'Entreeopleiding (mbo 1)', 'ENTREE', false, 'Regeling inburgering 2021, artikel 4.2, eerste lid: geeft geen vrijstelling, wel grond voor verlenging', 'systeem'),
  ('VMBO_BB', 'Vmbo basisberoepsgericht', 'VMBO', false, 'Staatscourant 2022, 33825: alle vmbo stelt vrij, met terugwerkende kracht tot 1 januari 2022', 'systeem'),
  ('VMBO_KB', 'Vmbo kaderberoepsgericht', 'VMBO', false, 'Staatscourant 2022, 33825: alle vmbo stelt vrij, met terugwerkende kracht tot 1 januari 2022', 'systeem'),
  ('VMBO_GT', 'Vmbo gemengd of theoretisch', 'VMBO', false, 'Wet inburgering 2021: opleiding waarvan het diploma vrijstelt', 'systeem'),
  ('HAVO', 'Havo', 'HAVO', false, 'Wet inburgering 2021: opleiding waarvan het diploma vrijstelt', 'systeem'),
  ('VWO', 'Vwo', 'VWO', false, 'Wet inburgering 2021: opleiding waarvan het diploma vrijstelt', 'systeem'),
  ('VAVO', 'Vavo', 'VAVO', false, 'Wet inburgering 2021: opleiding waarvan het diploma vrijstelt', 'systeem'),
  ('MBO2', 'Mbo niveau 2', 'MBO', false, 'Wet inburgering 2021: opleiding waarvan het diploma vrijstelt', 'systeem'),
  ('MBO3', 'Mbo niveau 3', 'MBO', false, 'Wet inburgering 2021: opleiding waarvan het diploma vrijstelt', 'systeem'),
  ('MBO4', 'Mbo niveau 4', 'MBO', false, 'Wet inburgering 2021: opleiding waarvan het diploma vrijstelt', 'systeem');

insert into opleidingscode_vrijstelling (id, code, geldig_van, bron, gewijzigd_door)
  select next value for opleidingscode_vrijstelling_seq, code, '1900-01-01', bron, 'systeem'
  from opleidingscode
  where code in ('VMBO_GT', 'ISK_VMBO_GT', 'HAVO', 'VWO', 'ISK_HAVO_VWO', 'VSO_VERVOLG', 'VAVO', 'MBO2', 'MBO3', 'MBO4');

insert into opleidingscode_vrijstelling (id, code, geldig_van, bron, gewijzigd_door)
  select next value for opleidingscode_vrijstelling_seq, code, '2022-01-01', bron, 'systeem'
  from opleidingscode
  where code in ('VMBO_BB', 'VMBO_KB', 'ISK_VMBO_BB', 'ISK_VMBO_KB');

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'signaal_maanden_voor_18', '6', 'MAANDEN', '1900-01-01',
    'Brief aan de Tweede Kamer over de uitvoering van de inburgering, december 2021: gesprek een half jaar voor de 18e verjaardag. Kalendermaanden, de dag zelf telt mee (besluit van dit portaal).', false, 'systeem'),
  (next value for regelparameter_seq, 'leeftijd_inburgeringsplicht', '18', 'JAREN', '1900-01-01',
    'Wet inburgering 2021: plichtig vanaf 18 jaar.', false, 'systeem'),
  (next value for regelparameter_seq, 'leeftijd_plicht_op_verzoek', '16', 'JAREN', '2022-01-01',
    'Wet inburgering 2021: wie is vrijgesteld van de kwalificatieplicht kan vanaf 16 jaar op verzoek plichtig worden.', false, 'systeem'),
  (next value for regelparameter_seq, 'verjaardag_29_februari', '28_FEBRUARI', 'KEUZE', '1900-01-01',
    'Besluit van dit portaal: wie op 29 februari is geboren, is in een jaar zonder die dag jarig op 28 februari. De wet zegt het niet met zoveel woorden.', true, 'systeem'),
  (next value for regelparameter_seq, 'inburgeringstermijn_jaren', '3', 'JAREN', '2013-01-01',
    'Wet inburgering 2021, artikel 11: drie jaar, vanaf de dag na de dagtekening van het eerste PIP. Onder de Wet inburgering 2013 ook drie jaar.', false, 'systeem'),
  (next value for regelparameter_seq, 'intake_termijn_dagen', '70', 'DAGEN', '2022-01-01',
    'Besluit inburgering 2021, artikel 5.3: PIP binnen 10 weken na de dag van de kennisgeving; de laatste dag is de 70e, verschoven volgens de Algemene termijnenwet.', false, 'systeem'),
  (next value for regelparameter_seq, 'verlenging_niet_vrijstellende_opleiding', 'niet mogelijk', 'TEKST', '1900-01-01',
    'Brief aan de Tweede Kamer, december 2021: nog geen verlenging voor het afmaken van een opleiding die niet vrijstelt.', false, 'systeem'),
  (next value for regelparameter_seq, 'start_vrijstellende_opleiding_na_18_maanden', '2', 'MAANDEN', '1900-01-01',
    'Voorlichting van DUO over vrijstelling door een opleiding: uiterlijk twee maanden na de 18e verjaardag begonnen.', false, 'systeem'),
  (next value for regelparameter_seq, 'leeftijd_eigen_toestemming', '16', 'JAREN', '1900-01-01',
    'Uitvoeringswet AVG, artikel 5: vanaf 16 jaar beslist de jongere zelf over toestemming, daarvoor ouder of voogd.', false, 'systeem'),
  (next value for regelparameter_seq, 'leerling_leeftijd_min', '10', 'JAREN', '1900-01-01',
    'Besluit van dit portaal: een leerling in een levering is op de dag van levering minstens 10 jaar.', false, 'systeem'),
  (next value for regelparameter_seq, 'leerling_leeftijd_max', '30', 'JAREN', '1900-01-01',
    'Besluit van dit portaal: een leerling in een levering is op de dag van levering hoogstens 30 jaar.', false, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_leerling_na_uitschrijving_maanden', '24', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: zolang de school nog vragen over het gesprek kan krijgen. De AVG vraagt een termijn, noemt er geen.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_niet_nodig_maanden', '6', 'MAANDEN', '1900-01-01',
    'Besluit van dit portaal: leerlingen voor wie geen gesprek nodig is, gaan eerder weg.', true, 'systeem'),
  (next value for regelparameter_seq, 'bewaartermijn_upload_dagen', '30', 'DAGEN', '1900-01-01',
    'Besluit van dit portaal: een aangeleverd bestand wordt versleuteld bewaard en na 30 dagen verwijderd.', false, 'systeem');

update regelparameter set geldig_tot = '2023-01-01' where code = 'verlenging_niet_vrijstellende_opleiding';

insert into regelparameter (id, code, waarde, eenheid, geldig_van, bron, te_bevestigen, gewijzigd_door) values
  (next value for regelparameter_seq, 'verlenging_niet_vrijstellende_opleiding', 'mogelijk, duur te bevestigen', 'TEKST', '2023-01-01',
    'Besluit inburgering 2021, artikel 4.3, tweede lid, en Regeling inburgering 2021, artikel 4.2 (Staatsblad 2022, 489 en Staatscourant 2022, 33825), sinds 1 januari 2023. De duur staat niet in de bronnen.', true, 'systeem'),
  (next value for regelparameter_seq, 'verlenging_opleidingscodes', 'ENTREE,PRO,VSO_ARBEID,VSO_DAGBESTEDING', 'CODES', '2023-01-01',
    'Regeling inburgering 2021, artikel 4.2, eerste lid (Staatscourant 2022, 33825): praktijkonderwijs, vso arbeidsmarkt of dagbesteding, entree. ISK staat er niet bij.', false, 'systeem');
