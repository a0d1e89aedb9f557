package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.KOP;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.bsn;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.regel;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Set;
import nl.inburgeringsportaal.inburgeraar.ContactGegevens;
import nl.inburgeringsportaal.inburgeraar.ContactService;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list and the file, as a klantmanager and as DUO. */
@PortaalContext
class InburgeraarsBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private LeveringService leveringen;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private ContactService contacten;
  private String vnummer;
  private String bsn;
  private String naam;
  private long id;

  @BeforeEach
  void iemandUitUtrecht() {
    Inburgeraarhulp hulp = new Inburgeraarhulp(leveringen, gegevens, jdbc);
    vnummer = vnummer();
    bsn = bsn();
    naam = "Scherm" + vnummer.substring(6);
    hulp.lever(KOP + ";bsn;kennisgeving", regel(vnummer, naam, "GM0344") + ";" + bsn + ";2026-10-01");
    id = hulp.id(vnummer);
    logIn("klantmanager");
  }

  private void logIn(String wie) {
    gegevens.logIn(wie);
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private void open(String adres) {
    String[] delen = adres.split("\\?");
    UI.getCurrent()
        .navigate(delen[0], delen.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(delen[1]));
    roundTrip();
  }

  private void klik(String tekst) {
    test($(Button.class).withText(tekst).last()).click();
    roundTrip();
  }

  /** All text on the page and in its dialogs. */
  private static String tekst(Component van) {
    StringBuilder tekst = new StringBuilder(van.getElement().getText());
    van.getChildren().forEach(deel -> tekst.append(' ').append(tekst(deel)));
    van.getElement().getChildren().forEach(deel -> tekst.append(' ').append(deel.getTextRecursively()));
    return tekst.toString();
  }

  @Test
  void deLijstVindtOpNaamEnToontGeenBsn() {
    open("inburgeraars?zoek=" + naam);

    assertThat($(H1.class).first().getText()).isEqualTo("Inburgeraars");
    assertThat(test($(Grid.class).first()).size()).isEqualTo(1);
    assertThat(tekst(UI.getCurrent())).doesNotContain(bsn);
  }

  @Test
  void eenHeelNummerOpentHetDossierEnKomtNietInHetAdres() {
    open("inburgeraars");
    TextField zoek =
        $(TextField.class).all().stream()
            .filter(veld -> "Naam, BSN of v-nummer".equals(veld.getPlaceholder()))
            .findFirst()
            .orElseThrow();

    test(zoek).setValue(bsn.substring(0, 5));
    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("inburgeraars");
    test(zoek).setValue(bsn);
    roundTrip();

    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("inburgeraars/" + id);
    assertThat($(H1.class).first().getText()).contains(naam);
  }

  @Test
  void hetDossierToontHetBsnGemaskeerdEnHeelNaEenReden() {
    open("inburgeraars/" + id);
    String pagina = tekst(UI.getCurrent());
    assertThat(pagina).contains("*****" + bsn.substring(5)).doesNotContain(bsn);

    klik("BSN tonen");
    klik("BSN tonen");
    assertThat($(TextArea.class).first().isInvalid()).as("zonder reden niet").isTrue();
    test($(TextArea.class).first()).setValue("brief aan DUO");
    klik("BSN tonen");

    assertThat($(Dialog.class).all().stream().map(InburgeraarsBrowserlessTest::tekst)).anyMatch(t -> t.contains(bsn));
    assertThat(
            jdbc.queryForObject(
                "select doel from leesregel where object_soort = 'inburgeraar' and object_id = ? and doel is not null",
                String.class, id))
        .isEqualTo("brief aan DUO");
  }

  @Test
  void contactWijzigenStaatMeteenInHetDossier() {
    open("inburgeraars/" + id + "?tab=contact");
    klik("Contactgegevens wijzigen");
    test(veld("Postcode")).setValue("fout");
    klik("Opslaan");
    assertThat(veld("Postcode").isInvalid()).isTrue();
    test(veld("Postcode")).setValue("3511 AB");
    klik("Opslaan");

    assertThat(tekst(UI.getCurrent())).contains("3511 AB");
  }

  @Test
  void wieLaterOpslaatKiestWelkeVersieBlijft() {
    open("inburgeraars/" + id + "?tab=contact");
    klik("Contactgegevens wijzigen");
    test(veld("Plaats")).setValue("Utrecht");
    contacten.save(ander("Zeist"));
    klik("Opslaan");
    assertThat(tekst(UI.getCurrent()))
        .as("wie de contactgegevens wijzigde, niet wie daarna of ervoor iets anders deed")
        .contains("Naima Idrissi heeft dit op");
    klik("Overnemen wat er nu staat");
    assertThat(veld("Plaats").getValue()).isEqualTo("Zeist");

    test(veld("Plaats")).setValue("Utrecht");
    contacten.save(ander("Houten"));
    klik("Opslaan");
    klik("Mijn versie opslaan");

    assertThat($(Dialog.class).all()).as("alles is gedaan").isEmpty();
    assertThat(contacten.findById(id).plaats()).isEqualTo("Utrecht");
  }

  /** What somebody else writes down meanwhile. */
  private ContactGegevens ander(String plaats) {
    int versie = contacten.findById(id).versie();
    return new ContactGegevens(
        id, versie, null, null, plaats, null, null, null, false, false, Set.of());
  }

  private TextField veld(String label) {
    return $(TextField.class).all().stream().filter(v -> label.equals(v.getLabel())).findFirst().orElseThrow();
  }

  @Test
  void elkTabbladOpent() {
    for (String tab : new String[] {"overzicht", "termijn", "contact", "historie"}) {
      open("inburgeraars/" + id + "?tab=" + tab);
      assertThat(tekst(UI.getCurrent())).as(tab).contains(naam).doesNotContain("!inburgeraar.");
    }
  }

  @Test
  void duoZietNietsVoordatHetDoelIsGenoemd() {
    logIn("duo");
    open("inburgeraars/" + id);
    assertThat($(H1.class).first().getText()).isEqualTo("Waarvoor opent u dit dossier?");
    assertThat(tekst(UI.getCurrent())).doesNotContain(naam);

    klik("Dossier openen");
    assertThat(veld("Doel").isInvalid()).isTrue();
    test(veld("Doel")).setValue("verzoek om verlenging");
    klik("Dossier openen");

    assertThat($(H1.class).first().getText()).contains(naam);
    open("inburgeraars/" + id + "?tab=contact");
    assertThat(tekst(UI.getCurrent())).as("DUO kent geen adressen").doesNotContain("Contactgegevens wijzigen");
  }

  @Test
  void eenVreemdDossierBestaatNiet() {
    logIn("gemeente2");
    open("inburgeraars/" + id);

    assertThat(tekst(UI.getCurrent())).doesNotContain(naam);
  }
}
