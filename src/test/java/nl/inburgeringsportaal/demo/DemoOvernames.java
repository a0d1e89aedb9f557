package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.keurmerk.OvernameGegevens;
import nl.inburgeringsportaal.keurmerk.OvernameService;
import nl.inburgeringsportaal.keurmerk.Overnamestatus;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests to take learners over; one of 23 learners waits for a beslisser. */
@TestComponent
@Order(64)
class DemoOvernames implements DemoStap {
  private static final int EERDER = 22;
  private static final int WACHTEND = 23;

  private final OvernameService overnames;
  private final JdbcClient jdbc;
  private final DemoRol rol;
  private final Klok klok;

  DemoOvernames(OvernameService overnames, JdbcClient jdbc, DemoRol rol, Klok klok) {
    this.overnames = overnames;
    this.jdbc = jdbc;
    this.rol = rol;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from overname").query(Long.class).single() > 0) {
      return;
    }
    List<Long> scholen =
        jdbc.sql(
                "select p.taalschool_id from keurmerkperiode p where p.van <= :dag and (p.tot is null or p.tot > :dag)"
                    + " and p.status in ('KEURMERK', 'ONBEPAALDE_TIJD') and p.maatregel is null"
                    + " order by p.taalschool_id limit 12")
            .param("dag", klok.vandaag())
            .query(Long.class)
            .list();
    if (scholen.size() < 2) {
      return;
    }
    for (int i = 0; i < EERDER; i++) {
      long id = vraag(scholen, i, 16 + i * 7 % 40, klok.vandaag().minusDays(30 + i * 41L));
      if (i % 7 == 6) {
        rol.als(
            "keurmerk",
            () -> {
              overnames.trekIn(id, 0);
              return null;
            });
      } else {
        beslis(id, i % 5 == 4 ? Overnamestatus.AFGEWEZEN : Overnamestatus.GOEDGEKEURD);
      }
    }
    // Decided some weeks after each was asked, not all of them today.
    jdbc.sql("update overname set beslist_op = aangevraagd_op + interval 12 day where beslist_op is not null").update();
    vraag(scholen, EERDER, WACHTEND, klok.vandaag().minusDays(4));
  }

  private long vraag(List<Long> scholen, int i, int aantal, LocalDate dag) {
    String tekst = "Wij hebben lokalen en docenten vrij en nemen de groepen ongewijzigd over.";
    int van = i % scholen.size();
    int naar = (van + 1 + i / scholen.size()) % scholen.size();
    OvernameGegevens verzoek = new OvernameGegevens(scholen.get(van), scholen.get(naar), aantal, dag, tekst);
    return rol.als("keurmerk", () -> overnames.vraagAan(verzoek));
  }

  private void beslis(long id, Overnamestatus uitkomst) {
    String motivering =
        uitkomst == Overnamestatus.GOEDGEKEURD
            ? "De school heeft genoeg bevoegde docenten en de cursisten houden hun leerroute."
            : "De groepen worden te groot voor de norm; de school kan met minder cursisten opnieuw vragen.";
    rol.als(
        "beslisser",
        () -> {
          overnames.beslis(id, 0, uitkomst, motivering);
          return null;
        });
  }
}
