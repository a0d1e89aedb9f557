package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.misbruik.Afsluitgrond;
import nl.inburgeringsportaal.misbruik.AnoniemeMeldingService;
import nl.inburgeringsportaal.misbruik.BeoordelingGegevens;
import nl.inburgeringsportaal.misbruik.Bijlagekeuze;
import nl.inburgeringsportaal.misbruik.BuitenmeldingGegevens;
import nl.inburgeringsportaal.misbruik.Examen;
import nl.inburgeringsportaal.misbruik.ExamenmeldingService;
import nl.inburgeringsportaal.misbruik.GemeldService;
import nl.inburgeringsportaal.misbruik.InspectiemeldingService;
import nl.inburgeringsportaal.misbruik.MisbruiksignaalService;
import nl.inburgeringsportaal.misbruik.Onregelmatigheid;
import nl.inburgeringsportaal.misbruik.OnregelmatigheidGegevens;
import nl.inburgeringsportaal.misbruik.SignaalGegevens;
import nl.inburgeringsportaal.misbruik.Signaalbron;
import nl.inburgeringsportaal.misbruik.Uitkomst;
import nl.inburgeringsportaal.misbruik.ZaakbehandelService;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import nl.inburgeringsportaal.misbruik.Zwaarte;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signals, irregularities and reports in every state, by the hands of those who write them. */
@TestComponent
@Order(60)
class DemoMisbruik implements DemoStap {
  private static final int PER_MELDER = 22;
  private static final int BEZOEKERS = 8;
  private static final int EXAMENS = 36;
  private static final int VAN_BUITEN = 10;

  private static final List<String> VERHALEN =
      List.of(
          "Lessen vallen al weken uit, en de cursisten moeten toch voor het uur tekenen.",
          "In de klas zitten mensen van heel verschillend niveau. Er is een docent voor veertig cursisten.",
          "De school vraagt extra geld voor boeken die bij de cursus horen te zitten.",
          "Op de presentielijst staan mensen die nooit in de les zijn.",
          "De docent heeft geen bevoegdheid, zegt een oud-collega.",
          "De school belooft een diploma als je de hele lening bij haar besteedt.",
          "Cursisten kregen de vragen van het praktijkdeel vooraf.");

  private static final List<String> SCHOLEN =
      List.of(
          "Taalhuis De Brug, Utrecht", "Lingua Noord", "Spreek Samen", "De Taalfabriek in Arnhem",
          "Woord voor Woord", "een school boven de supermarkt in Overvecht", "Taalpunt Oost");

  private final MisbruiksignaalService signalen;
  private final GemeldService gemeld;
  private final AnoniemeMeldingService anoniem;
  private final ExamenmeldingService examens;
  private final ZaakbehandelService behandeling;
  private final InspectiemeldingService meldingen;
  private final JdbcClient jdbc;
  private final DemoRol rol;
  private final Klok klok;

  DemoMisbruik(
      MisbruiksignaalService signalen,
      GemeldService gemeld,
      AnoniemeMeldingService anoniem,
      ExamenmeldingService examens,
      ZaakbehandelService behandeling,
      InspectiemeldingService meldingen,
      JdbcClient jdbc,
      DemoRol rol,
      Klok klok) {
    this.signalen = signalen;
    this.gemeld = gemeld;
    this.anoniem = anoniem;
    this.examens = examens;
    this.behandeling = behandeling;
    this.meldingen = meldingen;
    this.jdbc = jdbc;
    this.rol = rol;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select exists (select 1 from misbruikzaak_tekst)").query(Boolean.class).single()) {
      return;
    }
    for (int i = 0; i < PER_MELDER; i++) {
      int nummer = i;
      rol.als("gemeente", () -> gemeld.meld(signaal(nummer, null)));
      rol.als("gemeente2", () -> gemeld.meld(signaal(nummer + 3, null)));
      rol.als("duo", () -> gemeld.meld(signaal(nummer + 5, null)));
      rol.als("keurmerk", () -> signalen.meld(signaal(nummer + 1, klok.vandaag().minusDays(nummer * 9L))));
    }
    for (int i = 0; i < BEZOEKERS; i++) {
      anoniem.meld(signaal(i + 2, null), "demo-" + i);
    }
    verspreid();
    beoordeel();
    sluitOude();
    examens();
    for (int i = 0; i < VAN_BUITEN; i++) {
      vanBuiten(i);
    }
  }

  private static SignaalGegevens signaal(int nummer, LocalDate dag) {
    List<Signaalbron> bronnen = List.of(Signaalbron.INBURGERAAR, Signaalbron.PERSONEEL, Signaalbron.PERS,
        Signaalbron.ONBEKEND);
    return new SignaalGegevens(
        bronnen.get(nummer % bronnen.size()),
        dag,
        SCHOLEN.get(nummer % SCHOLEN.size()),
        VERHALEN.get(nummer % VERHALEN.size()),
        nummer % 3 == 0 ? "Melder " + nummer : null,
        nummer % 3 == 0 ? "melder" + nummer + "@voorbeeld.example" : null);
  }

  /** As if they came in over the last months. */
  private void verspreid() {
    jdbc.sql("update misbruikzaak set ontvangen_op = :dag - interval (id * 7 mod 120) day where ontvangen_op = :dag")
        .param("dag", klok.vandaag())
        .update();
  }

  /** The school that the reporter named, null when he named none. */
  private Long school(long zaak) {
    return jdbc.sql(
            "select t.id from taalschool t join instelling i on i.id = t.instelling_id join misbruikzaak_tekst x"
                + " on x.waarover like concat('%', i.naam, '%') where x.zaak_id = ? order by t.id limit 1")
        .param(zaak)
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  private void beoordeel() {
    List<Long> zaken =
        jdbc.sql("select id from misbruikzaak where soort = 'TAALSCHOOL' order by id").query(Long.class).list();
    Long wie =
        jdbc.sql("select id from gebruiker where gebruikersnaam = 'keurmerk'").query(Long.class).single();
    for (int i = 0; i < zaken.size(); i++) {
      long id = zaken.get(i);
      if (i % 3 == 0) {
        continue;
      }
      Long school = school(id);
      Zwaarte zwaarte = Zwaarte.values()[i % Zwaarte.values().length];
      doe("keurmerk", () -> signalen.beoordeel(id, new BeoordelingGegevens(versie(id), school, zwaarte, wie)));
      verder(id, i);
    }
  }

  private void verder(long id, int nummer) {
    switch (nummer % 8) {
      case 1, 2 -> naarInspectie(id, nummer);
      case 4, 7 -> {
        if (nummer % 5 != 0) {
          doe(
              "keurmerk",
              () ->
                  behandeling.sluit(
                      id,
                      versie(id),
                      nummer % 2 == 0 ? Afsluitgrond.ONVOLDOENDE : Afsluitgrond.PROCEDURE,
                      "Besproken in het overleg van de inspecteurs."));
        }
      }
      case 0, 5 -> {
        if (bereikbaar(id)) {
          doe("keurmerk", () -> signalen.vraag(id, "Weet u nog op welke dagen de les uitviel?"));
        }
      }
      default -> { }
    }
  }

  private boolean bereikbaar(long id) {
    return jdbc.sql("select kanaal <> 'BLIK_OP_WERK' from misbruikzaak where id = ?")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  private void naarInspectie(long id, int nummer) {
    LocalDate ontvangen =
        jdbc.sql("select ontvangen_op from misbruikzaak where id = ?").param(id).query(LocalDate.class).single();
    LocalDate gemeld = ontvangen.plusDays(nummer % 20);
    LocalDate dag = gemeld.isAfter(klok.vandaag()) ? klok.vandaag() : gemeld;
    doe("keurmerk", () -> behandeling.meldBijInspectie(id, versie(id), dag, omschrijving(nummer), Bijlagekeuze.NIETS));
    afhandelen(id, nummer);
  }

  private void afhandelen(long id, int nummer) {
    if (nummer % 4 == 1) {
      return;
    }
    doe("inspectie", () -> meldingen.bevestigOntvangst(id, versie(id)));
    if (nummer % 3 == 0) {
      doe("inspectie", () -> meldingen.vraag(id, "Over hoeveel cursisten gaat het, en in welke maanden?", List.of()));
    } else if (nummer % 5 == 0) {
      doe("inspectie", () -> meldingen.onderzoek(id, versie(id)));
    } else if (nummer % 2 == 0) {
      doe(
          "inspectie",
          () -> meldingen.doeAf(id, versie(id), Uitkomst.GEGROND, "De uren zijn niet gegeven."));
    }
  }

  private static String omschrijving(int nummer) {
    return "Bij controle bleek: " + VERHALEN.get(nummer % VERHALEN.size());
  }

  /** What lies long is closed; a few were forgotten. */
  private void sluitOude() {
    List<Long> oud =
        jdbc.sql(
                "select id from misbruikzaak where soort = 'TAALSCHOOL' and status = 'SIGNAAL'"
                    + " and ontvangen_op < ? and id mod 9 > 0 order by id")
            .param(klok.vandaag().minusDays(35))
            .query(Long.class)
            .list();
    for (long id : oud) {
      doe(
          "keurmerk",
          () ->
              behandeling.sluit(
                  id, versie(id), Afsluitgrond.ONVOLDOENDE, "Te weinig om mee door te gaan."));
    }
  }

  private void examens() {
    for (int i = 0; i < EXAMENS; i++) {
      int nummer = i;
      LocalDate dag = klok.vandaag().minusDays(3 + i * 11L);
      long id =
          rol.als(
              "duo",
              () ->
                  examens.legVast(
                      new OnregelmatigheidGegevens(
                          dag,
                          Examen.values()[nummer % Examen.values().length],
                          Onregelmatigheid.values()[nummer % Onregelmatigheid.values().length],
                          1 + nummer % 5,
                          "De surveillant meldde dit na afloop; het verslag is bij DUO bewaard.")));
      if (i % 6 == 1) {
        doe("duo",
            () -> behandeling.meldBijInspectie(id, versie(id), dag.plusDays(2), omschrijving(6), Bijlagekeuze.NIETS));
      } else if (i % 3 == 0) {
        doe(
            "duo",
            () ->
                behandeling.sluit(
                    id,
                    versie(id),
                    nummer % 2 == 0 ? Afsluitgrond.EXAMEN_ONGELDIG : Afsluitgrond.EXAMEN_GELDIG,
                    "Beoordeeld door het team examens."));
      }
    }
  }

  private void vanBuiten(int nummer) {
    LocalDate dag = klok.vandaag().minusDays(6 + nummer * 13L);
    BuitenmeldingGegevens buiten =
        new BuitenmeldingGegevens(
            Zaaksoort.TAALSCHOOL,
            dag,
            nummer % 2 == 0 ? "Een cursist, per brief" : "Een regionale krant",
            SCHOLEN.get(nummer % SCHOLEN.size()),
            VERHALEN.get((nummer + 2) % VERHALEN.size()));
    long id = rol.als("inspectie", () -> meldingen.meldVanBuiten(buiten));
    if (nummer % 3 == 1) {
      doe("inspectie", () -> meldingen.onderzoek(id, versie(id)));
    } else if (nummer % 3 == 2) {
      doe("inspectie", () -> meldingen.doeAf(id, versie(id), Uitkomst.ONGEGROND, "Geen aanwijzingen gevonden."));
    }
  }

  private int versie(long id) {
    return jdbc.sql("select versie from misbruikzaak where id = ?").param(id).query(Integer.class).single();
  }

  private void doe(String wie, Runnable werk) {
    rol.als(
        wie,
        () -> {
          werk.run();
          return null;
        });
  }
}
