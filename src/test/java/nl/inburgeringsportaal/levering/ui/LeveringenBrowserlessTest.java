package nl.inburgeringsportaal.levering.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.levering.Ontbrekend;
import nl.inburgeringsportaal.levering.LeveringListItem;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.ProbleemListItem;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class LeveringenBrowserlessTest extends SpringBrowserlessTest {
  private static final String KOP = "leerlingnummer;achternaam;geboortedatum;opleidingscode;verblijfsstatus\n";
  private static final String GOED = "1;Tesfay;2009-03-31;PRO;STATUSHOUDER\n";

  @Autowired private Testgegevens gegevens;
  @Autowired private LeveringService leveringen;

  @BeforeEach
  void logIn() {
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private void open(String adres) {
    UI.getCurrent().navigate(adres);
    roundTrip();
  }

  /** What happens when a file is dropped: it is taken in and checked, then the page of the delivery opens. */
  private long breng(String csv) throws IOException {
    Leveringkeuze keuze = new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, null, true);
    long id =
        new Aanname(leveringen, "leerlingen", () -> keuze, UI.getCurrent(), klaar -> {}, fout -> {})
            .neem("klas.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
            .orElseThrow();
    await().pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> leveringen.findById(id).status(),
            status -> status.isEind() || status == Leveringstatus.WACHT);
    open("leveringen/" + id);
    return id;
  }

  private void klik(String tekst) {
    test($(Button.class).withText(tekst).first()).click();
    roundTrip();
  }

  private void wachtOpEinde(long id) {
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(() -> leveringen.findById(id).status().isEind());
    open("leveringen");
    open("leveringen/" + id);
  }

  private List<String> teksten(Class<? extends Component> soort) {
    return $(soort).all().stream().map(deel -> deel.getElement().getText()).toList();
  }

  @Test
  void deImportpaginaHeeftEenVakEnEenLegeLijst() {
    open("leveringen");

    assertThat($(H1.class).first().getText()).isEqualTo("Import");
    assertThat($(Upload.class).all()).hasSize(1);
    assertThat(test($(Grid.class).first()).size()).isZero();
  }

  @Test
  void eenGoedBestandWachtOpToepassen() throws IOException {
    long id = breng(KOP + GOED);
    assertThat(teksten(Span.class)).anyMatch(tekst -> tekst.contains("Er is nog niets gewijzigd"));

    klik("Toepassen");
    wachtOpEinde(id);

    assertThat(teksten(Span.class)).anyMatch(tekst -> tekst.contains("De levering is verwerkt"));
    open("leveringen");
    @SuppressWarnings("unchecked")
    Grid<LeveringListItem> lijst = $(Grid.class).first();
    assertThat(test(lijst).getRow(0).nieuw()).isEqualTo(1);
  }

  @Test
  void deProblemenStaanPerRegelGemaskeerd() throws IOException {
    breng(KOP + GOED + "2;Bos;31-12-2009;VWO;EU\n");

    @SuppressWarnings("unchecked")
    Grid<ProbleemListItem> lijst = $(Grid.class).first();
    assertThat(test(lijst).size()).isEqualTo(1);
    assertThat(test(lijst).getRow(0).regel()).isEqualTo(3);
    assertThat(test(lijst).getRow(0).waarde()).isEqualTo("3***");
    assertThat($(Button.class).withText("Alleen geldige regels toepassen (1)").all()).hasSize(1);
    assertThat($(Button.class).withText("Toepassen").all()).isEmpty();
  }

  @Test
  void annulerenWijzigtNiets() throws IOException {
    long id = breng(KOP + GOED);

    klik("Annuleren");

    assertThat(leveringen.findById(id).status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(teksten(Span.class)).anyMatch(tekst -> tekst.contains("U hebt deze levering geannuleerd"));
  }

  @Test
  void ontbrekendeLeerlingenWordenGevraagd() throws IOException {
    long eerste = breng(KOP + GOED + "2;Bos;2009-03-31;VWO;EU\n");
    klik("Toepassen");
    wachtOpEinde(eerste);
    long tweede = breng(KOP + GOED);
    klik("Toepassen");
    wachtOpEinde(tweede);

    assertThat(teksten(H2.class)).contains("Zijn deze leerlingen uitgeschreven?");
    @SuppressWarnings("unchecked")
    Grid<Ontbrekend.Record> lijst = $(Grid.class).first();
    assertThat(test(lijst).size()).isEqualTo(1);
    klik("Alles kiezen");
    klik("Gekozen leerlingen uitschrijven");

    open("leveringen");
    open("leveringen/" + tweede);
    assertThat(teksten(H2.class)).doesNotContain("Zijn deze leerlingen uitgeschreven?");
  }
}
