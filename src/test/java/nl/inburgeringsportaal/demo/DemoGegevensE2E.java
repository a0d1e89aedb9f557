package nl.inburgeringsportaal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who opens the demo sees filled screens and the people that were agreed. */
class DemoGegevensE2E extends BrowserTest {
  private static final String VAN_KOMPAS =
      "from leerling l join leerling_persoon p on p.leerling_id = l.id join organisatie o on o.id = l.school_id"
          + " left join signaal s on s.leerling_id = l.id where o.naam = 'Kompas College ISK' and ";

  @Autowired private JdbcClient jdbc;

  private long aantal(String vraag) {
    return jdbc.sql("select count(*) " + vraag).query(Long.class).single();
  }

  /** One login per account: that is what takes the time. */
  @ParameterizedTest
  @CsvSource({
    "school, mijn-werk leerlingen gesprekken leveringen",
    "school2, mijn-werk leerlingen gesprekken leveringen",
    "beheer, beheer/organisaties beheer/gebruikers beheer/opleidingscodes beheer/voorstellen logboek",
    "fg, logboek correcties",
    "duo, inburgeraars correcties misbruik gemelde-signalen",
    "keurmerk, misbruik",
    "inspectie, misbruik",
    "klantmanager, mijn-werk inburgeraars jongeren",
    "gemeente, mijn-werk inburgeraars gemelde-signalen",
    "gemeente2, mijn-werk inburgeraars jongeren",
    "wissel, inburgeraars jongeren",
    "keurmerk, toezichtplanning toezichtbezoeken belangenverstrengeling"
  })
  void elkeLijstHeeftMinstensTwintigRijen(String account, String paden) {
    logIn(account);
    for (String pad : paden.split(" ")) {
      open(pad);

      Object rijen = pagina.evaluate("() => document.querySelector('vaadin-grid').size");

      assertThat(((Number) rijen).intValue()).as(pad).isGreaterThanOrEqualTo(20);
    }
  }

  @Test
  void deIskHeeftDeLeerlingenDieZijnAfgesproken() {
    assertThat(aantal(VAN_KOMPAS + "true")).isGreaterThanOrEqualTo(60);
    assertThat(aantal(VAN_KOMPAS + "l.opleidingscode like 'ISK_VMBO%'")).isPositive();
    assertThat(aantal(VAN_KOMPAS + "l.verblijfsstatus = 'ONTHEEMDE_RTB'")).isEqualTo(5);
    assertThat(aantal(VAN_KOMPAS + "l.opleidingscode = 'PRO' and l.verwacht_einde < s.datum18")).isPositive();
    assertThat(aantal(VAN_KOMPAS + "p.voogd is not null")).isPositive();
    assertThat(aantal(VAN_KOMPAS + "month(p.geboortedatum) = 2 and day(p.geboortedatum) = 29")).isPositive();
    assertThat(aantal(VAN_KOMPAS + "month(p.geboortedatum) = 8")).isGreaterThanOrEqualTo(2);
    assertThat(aantal(VAN_KOMPAS + "l.opleidingscode = 'ENTREE' and p.geboortedatum < '2003-01-01'")).isPositive();
    assertThat(
            aantal("from leerling for system_time all where verblijfsstatus = 'IN_PROCEDURE' and row_end < now()"))
        .isPositive();
  }

  @Test
  void utrechtHeeftDeInburgeraarsDieZijnAfgesproken() {
    String vanUtrecht = "from inzage i where i.gemeentecode = 'GM0344' and i.tot is null and ";
    assertThat(aantal(vanUtrecht + "i.grond = 'GEKOPPELD'")).isPositive();
    assertThat(aantal(vanUtrecht + "i.grond = 'WOONT'")).isGreaterThanOrEqualTo(25);
    assertThat(aantal("from inburgeraar_correctie where gemeentecode = 'GM0344' and oud_regime = 'WI2021'"))
        .isGreaterThanOrEqualTo(20);
    assertThat(
            aantal(
                "from inburgeraar where gemeentecode = 'GM0344' and kennisgeving > plicht_begin + interval 90 day"))
        .isGreaterThanOrEqualTo(5);
    assertThat(aantal("from inburgeraar_contact where indicatie_geheim")).isPositive();
    assertThat(aantal("from inzage where gemeentecode = 'GM0193' and tot is not null")).isPositive();
  }

  @Test
  void deUitvoeringsorganisatieHeeftEenMandaatVanUtrechtEnZwolle() {
    List<String> gemeenten =
        jdbc.sql(
                "select g.gemeentecode from mandaat m join organisatie g on g.id = m.gemeenteorganisatie_id"
                    + " join gebruiker_rol r on r.organisatie_id = m.uitvoeringsorganisatie_id"
                    + " join gebruiker w on w.id = r.gebruiker_id where w.gebruikersnaam = 'wissel'")
            .query(String.class)
            .list();

    assertThat(gemeenten).containsExactlyInAnyOrder("GM0344", "GM0193");
  }
}
