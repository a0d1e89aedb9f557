package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Kandidaathulp;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The screens about candidates, exam numbers and outcomes, as each role sees them. */
@PortaalContext
class KandidatenBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private LeveringService leveringen;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private KandidaatTaken taken;
  private Kandidaathulp hulp;
  private String nummer;
  private long deelname;
  private long persoon;

  @BeforeEach
  void eenKandidaat() {
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
    hulp = new Kandidaathulp(leveringen, gegevens, jdbc);
    nummer = Kandidaathulp.nummer();
    deelname = hulp.kandidaat("GM0344", nummer);
    persoon = Long.parseLong(hulp.veld(deelname, "inburgeraar_id"));
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private List<String> knoppen() {
    return $(Button.class).all().stream().map(Button::getText).toList();
  }

  private Button knop(String tekst) {
    return $(Button.class).all().stream().filter(een -> tekst.equals(een.getText())).toList().getLast();
  }

  private String tekst() {
    return $(Section.class).all().stream()
        .map(deel -> deel.getElement().getTextRecursively())
        .collect(Collectors.joining("\n"));
  }

  private static void ga(String adres) {
    String[] delen = adres.split("\\?", 2);
    UI.getCurrent().navigate(delen[0], QueryParameters.fromString(delen[1]));
  }

  private void uitslag() {
    hulp.lever("lbt-uitslagen", Kandidaathulp.UITSLAG, nummer + ";2026-10-20;B1_HAALBAAR;52,25;45,50");
  }

  @Test
  void eenPlannerOpentEenKandidaatEnVultInWatHijNodigHeeft() {
    gegevens.logIn("planner");
    ga("kandidaten?gekozen=" + deelname);
    assertThat($(H2.class).all()).extracting(H2::getText).anyMatch(kop -> kop.contains("Kandidaat"));
    assertThat($(Statusbadge.class).all()).extracting(Span::getText).contains("Te plannen");
    assertThat(knoppen()).contains("Aanmelden voor de toets").doesNotContain("Geen toets nodig");

    test(knop("Wijzigen")).click();
    test($(Checkbox.class).all().stream().filter(een -> "Rolstoel".equals(een.getLabel())).findFirst().orElseThrow())
        .click();
    test(knop("Opslaan")).click();
    assertThat(tekst()).contains("Rolstoel");
    assertThat(jdbc.queryForObject("select rolstoel from lbt_wens where inburgeraar_id = ?", Boolean.class, persoon))
        .isTrue();
  }

  private List<Long> rijen() {
    @SuppressWarnings("unchecked")
    Grid<KandidaatListItem> lijst = $(Grid.class).all().getFirst();
    return IntStream.range(0, test(lijst).size()).mapToObj(rij -> test(lijst).getRow(rij).id()).toList();
  }

  @Test
  void eenExamennummerZoektZonderInHetAdresTeKomen() {
    gegevens.logIn("planner");
    ga("kandidaten?zonder-nummer=ja");
    assertThat(rijen()).doesNotContain(deelname);
    ga("kandidaten?zoek=Kandidaat");
    roundTrip();
    test(zoekveld()).setValue(nummer);
    roundTrip();
    assertThat(rijen()).containsExactly(deelname);
    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("kandidaten");
    assertThat(zoekveld().getValue()).isEqualTo(nummer);

    ga("kandidaten?stand=OVERGESLAGEN");
    roundTrip();
    assertThat(rijen()).as("een andere keuze houdt het nummer").isEmpty();
    test(knop("Filters wissen")).click();
    roundTrip();
    assertThat(zoekveld().getValue()).isEmpty();
    assertThat(rijen()).contains(deelname);
  }

  private TextField zoekveld() {
    return $(TextField.class).all().stream()
        .filter(veld -> "Zoek op naam of examennummer".equals(veld.getPlaceholder()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hetDossierToontDeUitslagMetDeZinDatHetGeenRouteIs() {
    uitslag();
    gegevens.logIn("klantmanager");
    UI.getCurrent().navigate("inburgeraars/" + persoon);
    assertThat(tekst())
        .contains("B1-route haalbaar", "Score 52,25, nodig voor B1: 45,50.", "geen leerroute", nummer);
    gegevens.logIn("planner");
    ga("kandidaten?stand=UITSLAG&gekozen=" + deelname);
    assertThat(tekst()).doesNotContain("haalbaar");
  }

  @Test
  void duoZegtEerstWaarvoorHijEenKandidaatOpent() {
    gegevens.logIn("duo2");
    ga("kandidaten?gekozen=" + deelname);
    assertThat($(H2.class).all()).extracting(H2::getText).noneMatch(kop -> kop.contains("Kandidaat"));
    test($(TextField.class).all().getLast()).setValue("vraag van de gemeente");
    test(knop("Dossier openen")).click();
    assertThat($(H2.class).all()).extracting(H2::getText).anyMatch(kop -> kop.contains("Kandidaat"));
  }

  @Test
  void duoGeeftNummersUitNaEenVoorbeeldMetHetAantal() {
    long wacht = hulp.id(hulp.persoon("GM0193"));
    jdbc.update("update inburgeraar_persoon set achternaam = 'Zondernummer' where inburgeraar_id = ?", wacht);
    gegevens.logIn("duo2");
    ga("examennummers?zoek=Zondernummer");
    test(knop("Allemaal een nummer geven (1)")).click();
    test(knop("Nummers uitgeven")).click();
    assertThat(jdbc.queryForObject(
            "select length(examennummer) from lbt_deelname where inburgeraar_id = ?", Integer.class, wacht))
        .isEqualTo(12);
  }

  @Test
  void duoWijstEenUitslagAfDieNiemandsIs() {
    String los = Kandidaathulp.nummer();
    hulp.lever("lbt-uitslagen", Kandidaathulp.UITSLAG, los + ";2026-10-20;B1_HAALBAAR;;");
    String id = hulp.uitslag(los, "id");
    String wie =
        gegevens.nieuwePersoon(
            jdbc.queryForObject("select min(id) from organisatie where soort = 'DUO'", Long.class),
            nl.inburgeringsportaal.base.Rol.MEDEWERKER_DUO);
    gegevens.logIn(wie);
    ga("uitslagen-controle?gekozen=u" + id);
    test(knop("Afwijzen")).click();
    test(knop("Afwijzen")).click();
    assertThat($(TextArea.class).all().getLast().isInvalid()).as("a reason is asked").isTrue();
    test($(TextArea.class).all().getLast()).setValue("nummer van een proef");
    test(knop("Afwijzen")).click();
    assertThat(hulp.uitslag(los, "afhandeling")).isEqualTo("nummer van een proef");
    assertThat(taken.open(50)).allMatch(taak -> taak.wat() != null && !taak.onderwerp().startsWith("lbt-"));
  }
}
