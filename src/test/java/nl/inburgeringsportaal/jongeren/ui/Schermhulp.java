package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.jongeren.Deelnemer;
import nl.inburgeringsportaal.jongeren.Delen;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.GesprekPlan;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.GesprekVastlegging;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.ToestemmingVan;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** A school of its own with pupils and talks, for the tests of the screens. Today is 2 November 2026, a Monday. */
final class Schermhulp {
  static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  private final Testgegevens gegevens;
  private final LeerlingService leerlingen;
  private final GesprekService gesprekken;
  private final GesprekOverzicht overzicht;
  final long school;
  private final String functionaris;
  private int nummer;

  Schermhulp(
      Testgegevens gegevens, LeerlingService leerlingen, GesprekService gesprekken, GesprekOverzicht overzicht) {
    this.gegevens = gegevens;
    this.leerlingen = leerlingen;
    this.gesprekken = gesprekken;
    this.overzicht = overzicht;
    this.school = gegevens.nieuweSchool();
    this.functionaris = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    logIn();
  }

  void logIn() {
    gegevens.logIn(functionaris);
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  /** A colleague at the same school. */
  void alsCollega(Runnable werk) {
    gegevens.logIn(gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS));
    try {
      werk.run();
    } finally {
      logIn();
    }
  }

  long leerling(String roepnaam, String achternaam, String geboren, String klas) {
    return leerlingen
        .save(
            new LeerlingGegevens(
                null, 0, String.valueOf(++nummer), achternaam, roepnaam, LocalDate.parse(geboren), klas, "J. Bos",
                null, "PRO", Verblijfsstatus.STATUSHOUDER, LocalDate.of(2024, 8, 1), LocalDate.of(2028, 7, 31), null,
                null, null),
            null)
        .id();
  }

  long selam() {
    return leerling("Selam", "Tesfay", "2009-05-02", "PRO-5");
  }

  long gepland(long leerling, LocalDate dag) {
    return gesprekken.plan(
        new GesprekPlan(leerling, dag, LocalTime.of(10, 0), 30, "lokaal 3", Set.of(Deelnemer.MENTOR), null));
  }

  int versie(long gesprek) {
    return overzicht.findById(gesprek).versie();
  }

  /** A talk that was held today and shared with Utrecht. */
  long gedeeld(long leerling) {
    long id = gepland(leerling, VANDAAG);
    gesprekken.legVast(
        id,
        versie(id),
        new GesprekVastlegging(
            VANDAAG, "De brief van DUO.", "Naar het mbo.",
            List.of(new GesprekVastlegging.Afspraak("mentor belt", VANDAAG.plusDays(10))), Delen.TOESTEMMING,
            ToestemmingVan.LEERLING, VANDAAG, null, "GM0344", null));
    return id;
  }
}
