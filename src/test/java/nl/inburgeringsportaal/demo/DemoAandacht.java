package nl.inburgeringsportaal.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.keurmerk.AandachtFilter;
import nl.inburgeringsportaal.keurmerk.AandachtService;
import nl.inburgeringsportaal.keurmerk.Aandachtpatroon;
import nl.inburgeringsportaal.keurmerk.JaarresultaatGegevens;
import nl.inburgeringsportaal.keurmerk.TaalschoolGegevens;
import nl.inburgeringsportaal.keurmerk.TaalschoolService;
import nl.inburgeringsportaal.keurmerk.TaalschooldeelService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Results of last year, one far above and one far below the mean, and an owner who lost two keurmerken. */
@TestComponent
@Order(65)
class DemoAandacht implements DemoStap {
  private static final String EIGENAAR = "Samen Verder Scholen B.V.";
  private static final String KVK = "90001234";

  private final TaalschoolService scholen;
  private final TaalschooldeelService delen;
  private final AandachtService aandacht;
  private final JdbcClient jdbc;
  private final DemoRol rol;
  private final Klok klok;

  DemoAandacht(
      TaalschoolService scholen,
      TaalschooldeelService delen,
      AandachtService aandacht,
      JdbcClient jdbc,
      DemoRol rol,
      Klok klok) {
    this.scholen = scholen;
    this.delen = delen;
    this.aandacht = aandacht;
    this.jdbc = jdbc;
    this.rol = rol;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from aandachttoelichting").query(Long.class).single() > 0) {
      return;
    }
    List<Long> goed = scholen("p.status in ('KEURMERK', 'ONBEPAALDE_TIJD') and p.maatregel is null");
    List<Long> weg = scholen("(p.status = 'INGETROKKEN' or p.maatregel = 'GESCHORST')");
    if (goed.size() < 3) {
      return;
    }
    rol.als(
        "keurmerk",
        () -> {
          for (int i = 0; i < goed.size(); i++) {
            int geslaagd = i == 0 ? 96 : i == 1 ? 24 : 58 + i * 7 % 15;
            delen.saveResultaat(goed.get(i), resultaat(geslaagd, 6 + i % 3, 40 + i * 11));
          }
          eigenaar(goed.get(2));
          weg.stream().limit(2).forEach(this::eigenaar);
          licht(goed.getFirst());
          return null;
        });
  }

  private JaarresultaatGegevens resultaat(int geslaagd, int tevredenheid, int antwoorden) {
    return new JaarresultaatGegevens(
        0,
        klok.vandaag().getYear() - 1,
        BigDecimal.valueOf(geslaagd),
        BigDecimal.valueOf(tevredenheid),
        antwoorden);
  }

  private List<Long> scholen(String waar) {
    return jdbc.sql(
            "select p.taalschool_id from keurmerkperiode p where p.van <= :dag and (p.tot is null or p.tot > :dag)"
                + " and " + waar + " and not exists (select 1 from taalschool_resultaat r"
                + " where r.taalschool_id = p.taalschool_id and r.jaar = year(:dag) - 1)"
                + " order by p.taalschool_id limit 15")
        .param("dag", klok.vandaag())
        .query(Long.class)
        .list();
  }

  private void eigenaar(long school) {
    TaalschoolGegevens nu = scholen.findById(school).gegevens();
    scholen.save(new TaalschoolGegevens(school, nu.versie(), EIGENAAR, KVK, nu.grootte(), nu.leerroutes()));
  }

  private void licht(long school) {
    AandachtFilter filter = new AandachtFilter(null, Set.of(Aandachtpatroon.RESULTAAT), false);
    if (aandacht.list(filter, PageRequest.of(0, 50)).stream().anyMatch(een -> een.taalschoolId() == school)) {
      aandacht.licht(
          school, Aandachtpatroon.RESULTAAT, "Bezocht: kleine groepen, en wie nog niet klaar is stelt het examen uit.");
    }
  }
}
