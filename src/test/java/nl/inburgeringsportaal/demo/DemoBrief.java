package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.rapportage.EditieDetail;
import nl.inburgeringsportaal.rapportage.EditieGegevens;
import nl.inburgeringsportaal.rapportage.EditieService;
import nl.inburgeringsportaal.rapportage.MonitoringGegevens;
import nl.inburgeringsportaal.rapportage.MonitoringService;
import nl.inburgeringsportaal.rapportage.Monitoringsoort;
import nl.inburgeringsportaal.rapportage.Monitoringstatus;
import nl.inburgeringsportaal.rapportage.ToezeggingGegevens;
import nl.inburgeringsportaal.rapportage.ToezeggingService;
import nl.inburgeringsportaal.rapportage.Toezeggingsoort;
import nl.inburgeringsportaal.rapportage.Toezeggingstatus;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two editions of the letter that were established and one that is being written, with promises and the plan. */
@TestComponent
@Order(70)
class DemoBrief implements DemoStap {
  private static final List<String> ONDERWERPEN =
      List.of(
          "Halfjaarlijkse brief over de uitvoering", "Cijfers over ELIP in elke brief", "Verdeling van het ELIP-budget",
          "Goede voorbeelden van gemeenten", "Verlenging bij een niet-vrijstellende opleiding",
          "Stand van de leerbaarheidstoets", "Overzicht van schorsingen van taalscholen",
          "Wachttijd voor de leerbaarheidstoets", "Gesprekken met jongeren voor hun 18e",
          "Doorlooptijd van intake en PIP", "Uitval bij de onderwijsroute", "Afstandsonderwijs en de uren die tellen",
          "Meldingen van misbruik per half jaar", "Handreiking voor scholen",
          "Kosten van tolken bij de toets", "Bereik van de Z-route", "Examenlocaties en reistijd",
          "Kwijtschelding van leningen", "Begeleiding bij de laatste examens", "Samenwerking tussen kleine gemeenten",
          "Kwaliteit van taalaanbod", "Evaluatie van de wet");
  private static final List<String> METINGEN =
      List.of(
          "Mensen die binnen de termijn klaar zijn", "Mensen met een PIP binnen tien weken",
          "Verdeling over de leerroutes", "Mensen die een hoger niveau halen", "Mensen met werk na de inburgering",
          "Uitval per leerroute", "Wachttijd voor de leerbaarheidstoets", "Mensen die niet verschijnen bij de toets",
          "Gesprekken voor de 18e verjaardag", "Mensen met een lening die bijna op is",
          "Taalscholen met een maatregel", "Uren les per week", "Tevredenheid van inburgeraars",
          "Ervaringen van gemeenten", "Ervaringen van taalscholen", "Onderzoek naar de onderwijsroute",
          "Onderzoek naar de Z-route", "Onderzoek naar handhaving", "Onderzoek naar duale trajecten",
          "Tussenevaluatie van de wet", "Eindevaluatie van de wet", "Onderzoek naar kosten van gemeenten");

  private final EditieService edities;
  private final ToezeggingService toezeggingen;
  private final MonitoringService monitoring;
  private final DemoRol rol;
  private final JdbcClient jdbc;
  private final Klok klok;

  DemoBrief(
      EditieService edities,
      ToezeggingService toezeggingen,
      MonitoringService monitoring,
      DemoRol rol,
      JdbcClient jdbc,
      Klok klok) {
    this.edities = edities;
    this.toezeggingen = toezeggingen;
    this.monitoring = monitoring;
    this.rol = rol;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select exists (select 1 from brief_editie)").query(Boolean.class).single()) {
      return;
    }
    rol.als(
        "szw",
        () -> {
          for (int i = 0; i < ONDERWERPEN.size(); i++) {
            toezeggingen.save(toezegging(i));
          }
          for (int i = 0; i < METINGEN.size(); i++) {
            monitoring.save(meting(i));
          }
          LocalDate dag = klok.vandaag().withDayOfMonth(1);
          stelVast(editie("Stand van de uitvoering, vorig jaar", dag.minusMonths(12)));
          stelVast(editie("Stand van de uitvoering, vorig half jaar", dag.minusMonths(6)));
          editie("Stand van de uitvoering, dit half jaar", dag);
          return null;
        });
  }

  private ToezeggingGegevens toezegging(int i) {
    LocalDate vandaag = klok.vandaag();
    boolean klaar = i % 4 == 3;
    LocalDate gedaan = vandaag.minusDays(200L + i * 7);
    return new ToezeggingGegevens(
        null,
        0,
        i % 5 == 2 ? Toezeggingsoort.MOTIE : Toezeggingsoort.TOEZEGGING,
        ONDERWERPEN.get(i),
        "De Kamer wordt hierover ingelicht met cijfers en een toelichting in de uitvoeringsbrief.",
        i % 3 == 0 ? "32 824, nr. " + (300 + i) : null,
        List.of("voortgang", "elip", "leningen", "jongeren", "leerbaarheidstoets").get(i % 5),
        gedaan,
        i % 6 == 5 ? null : vandaag.plusDays(i * 19L - 10),
        klaar ? Toezeggingstatus.AFGEDAAN : i % 2 == 0 ? Toezeggingstatus.OPEN : Toezeggingstatus.IN_UITVOERING,
        klaar ? vandaag.minusDays(i * 3L) : null,
        klaar ? "Staat in de brief van het vorige half jaar." : null);
  }

  private MonitoringGegevens meting(int i) {
    LocalDate vandaag = klok.vandaag();
    boolean onderzoek = i >= 12;
    Monitoringstatus status = Monitoringstatus.values()[i % 3];
    return new MonitoringGegevens(
        null,
        0,
        onderzoek ? Monitoringsoort.ONDERZOEK : Monitoringsoort.INDICATOR,
        METINGEN.get(i),
        "Wordt gevolgd vanaf de invoering van de wet en elk half jaar vergeleken.",
        onderzoek ? "Een onderzoeksbureau" : i % 2 == 0 ? "DUO" : "Gemeenten",
        List.of("voortgang", "wi2021", "leerbaarheidstoets", "jongeren").get(i % 4),
        status,
        vandaag.plusDays(i * 31L - 60),
        status == Monitoringstatus.GEREED ? vandaag.minusDays(5L + i) : null);
  }

  private long editie(String titel, LocalDate peildatum) {
    long id = edities.save(new EditieGegevens(null, 0, titel, peildatum, peildatum.minusMonths(6)));
    edities.schrijf(
        id,
        EditieService.INLEIDING,
        "Met deze brief krijgt de Kamer een beeld van de uitvoering van de inburgering: eerst de voortgang en de"
            + " leningen, daarna de jongeren en de leerbaarheidstoets.",
        null);
    edities.schrijf(
        id,
        "elip",
        "## Wat opvalt\nDe groep verandert van samenstelling: oudere cohorten worden kleiner, jongere groeien.\n"
            + "- Gemeenten begeleiden wie hulp nodig heeft.\n- Soms is alleen een laatste examen nodig.",
        null);
    return id;
  }

  private void stelVast(long id) {
    EditieDetail gezien = edities.findById(id);
    edities.stelVast(id, gezien.stand(), gezien.cijferkenmerk());
  }
}
