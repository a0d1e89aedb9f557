package nl.inburgeringsportaal.misbruik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bestandslijst;
import nl.inburgeringsportaal.base.ui.Bijlagenhulp;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.keurmerk.Keurmerkhulp;
import nl.inburgeringsportaal.misbruik.Misbruikhulp;
import nl.inburgeringsportaal.misbruik.SchoolKeuze;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortaalContext
class MisbruikBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private MisbruikTaken taken;

  private Misbruikhulp hulp;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Misbruikhulp.class);
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private Button knop(String tekst) {
    return $(Button.class).all().stream().filter(een -> tekst.equals(een.getText())).findFirst().orElseThrow();
  }

  private List<String> knoppen() {
    return $(Button.class).all().stream().map(Button::getText).toList();
  }

  private String badges() {
    return $(Statusbadge.class).all().stream().map(Statusbadge::getText).toList().toString();
  }

  @Test
  void eenBezoekerMeldtZonderNaamEnZietMetZijnCodeHoeHetStaat() {
    String waarover = "Scherm " + System.nanoTime();
    UI.getCurrent().navigate("misbruik-melden");
    test(knop("Melden")).click();
    assertThat($(TextField.class).all().getFirst().isInvalid()).isTrue();
    test($(TextField.class).all().getFirst()).setValue(waarover);
    test(knop("Melden")).click();
    assertThat($(TextArea.class).first().getErrorMessage()).contains("minstens 20 en hoogstens 4.000 tekens");
    test($(TextArea.class).first()).setValue(Misbruikhulp.VERHAAL);
    test(knop("Melden")).click();

    String code =
        $(Paragraph.class).all().stream()
            .filter(een -> een.hasClassName("meldcode"))
            .map(Paragraph::getText)
            .findFirst()
            .orElseThrow();
    assertThat(code).matches("([A-Z2-9]{4}-){4}[A-Z2-9]{4}");
    hulp.vraag(hulp.id(waarover), "Wanneer was dat?");
    gegevens.logUit();
    UI.getCurrent().navigate("mijn-melding");
    test($(TextField.class).first()).setValue("ZZZZ");
    test(knop("Bekijken")).click();
    assertThat($(Bericht.class).all()).isNotEmpty();
    test($(TextField.class).first()).setValue(code);
    test(knop("Bekijken")).click();
    assertThat(badges()).contains("Vraag aan u");
    test($(TextArea.class).first()).setValue("In maart.");
    test(knop("Versturen")).click();
    assertThat(badges()).contains("Ontvangen");
  }

  @Test
  void eenGeweigerdeBijlageWordtGezegdEnVanHetFormulierGaatNietsVerloren() {
    String waarover = "Scherm " + System.nanoTime();
    UI.getCurrent().navigate("misbruik-melden");
    test($(TextField.class).all().getFirst()).setValue(waarover);
    test($(TextArea.class).first()).setValue(Misbruikhulp.VERHAAL);
    Bijlagenveld veld = $(Bijlagenveld.class).first();
    assertThat(veld.getElement().getTextRecursively()).contains("naam van de maker", "20 MB", "DOCX");
    Bijlagenhulp.voegToe(veld, "brief.docx", Voorbeeldbestanden.docxMetMacro());
    Bijlagenhulp.voegToe(veld, "foto.pdf", Voorbeeldbestanden.foto(1));
    Bijlagenhulp.voegToe(veld, "lijst.pdf", Voorbeeldbestanden.pdf());
    Bijlagenhulp.voegToe(veld, "foto.jpg", Voorbeeldbestanden.foto(6));
    assertThat(berichten()).anyMatch(een -> een.contains("brief.docx") && een.contains("macro"));
    assertThat(berichten()).anyMatch(een -> een.contains("foto.pdf") && een.contains("JPEG"));
    assertThat(veld.bestanden()).hasSize(2);
    assertThat($(TextField.class).all().getFirst().getValue()).isEqualTo(waarover);

    test(knop("Weghalen")).click();
    assertThat(veld.bestanden()).hasSize(1);
    test(knop("Terugzetten")).click();
    assertThat(veld.bestanden()).hasSize(2);
    test(knop("Weghalen")).click();
    test(knop("Melden")).click();
    long id = hulp.id(waarover);
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("misbruik/" + id);
    assertThat($(Bestandslijst.class).single().getElement().getTextRecursively())
        .contains("bijlage-4.jpg", "bij het signaal")
        .doesNotContain("foto.jpg", "lijst.pdf");
  }

  private List<String> berichten() {
    return $(Bericht.class).all().stream().map(een -> een.getElement().getTextRecursively()).toList();
  }

  @Test
  void meerBestandenDanMagWordtGezegd() {
    gegevens.logIn("klantmanager");
    UI.getCurrent().navigate("gemelde-signalen");
    test(knop("Signaal melden")).click();
    Bijlagenveld veld = $(Bijlagenveld.class).first();
    for (int i = 1; i <= 6; i++) {
      Bijlagenhulp.voegToe(veld, "stuk-" + i + ".pdf", Voorbeeldbestanden.pdf());
    }
    assertThat(veld.bestanden()).hasSize(5);
    assertThat(berichten()).singleElement().asString().contains("stuk-6.pdf", "hoogstens 5");
  }

  @Test
  void wieMeldtKiestWelkeBijlageNaarDeInspectieGaat() {
    String waarover = "Scherm " + System.nanoTime();
    hulp.bijlage("klantmanager", waarover);
    long id = hulp.id(waarover);
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("misbruik/" + id);
    test(knop("Melden bij de Inspectie")).click();
    CheckboxGroup<?> keuze = $(CheckboxGroup.class).single();
    assertThat(keuze.getValue()).as("nothing goes by itself").isEmpty();
    test($(TextArea.class).all().getLast()).setValue(Misbruikhulp.OMSCHRIJVING);
    test($(Button.class).all().stream()
            .filter(een -> een.getText().equals("Melden bij de Inspectie"))
            .reduce((eerste, laatste) -> laatste)
            .orElseThrow())
        .click();
    gegevens.logIn("inspectie");
    UI.getCurrent().navigate("misbruik/" + id);
    assertThat($(Bestandslijst.class).exists()).isFalse();
  }

  @Test
  void watInEenMeldingAanDeInspectieIsGetyptIsErNogNaWeggaanEnNietMeerNaMelden() {
    long id = hulp.vanGemeente("klantmanager", "Scherm " + System.nanoTime());
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("misbruik/" + id);
    test(knop("Melden bij de Inspectie")).click();
    test($(TextArea.class).all().getLast()).setValue(Misbruikhulp.OMSCHRIJVING);
    $(Dialog.class).single().close();
    UI.getCurrent().navigate("misbruik");
    UI.getCurrent().navigate("misbruik/" + id);
    test(knop("Melden bij de Inspectie")).click();
    assertThat($(TextArea.class).all().getLast().getValue()).isEqualTo(Misbruikhulp.OMSCHRIJVING);
    assertThat(berichten()).anyMatch(een -> een.contains("niet opgeslagen"));
    assertThat(hulp.concepten("misbruik-MELDEN-" + id)).isEqualTo(1);
    test($(Button.class).all().stream()
            .filter(een -> een.getText().equals("Melden bij de Inspectie"))
            .reduce((eerste, laatste) -> laatste)
            .orElseThrow())
        .click();
    assertThat(hulp.status(id)).isEqualTo("GEMELD_BIJ_INSPECTIE");
    assertThat(hulp.concepten("misbruik-MELDEN-" + id)).isZero();
  }

  @Test
  void wieMeldtStaatNietInEenConcept() {
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("misbruik");
    test(knop("Signaal vastleggen")).click();
    TextField naam =
        $(TextField.class).all().stream().filter(een -> "Naam van de melder".equals(een.getLabel())).findFirst()
            .orElseThrow();
    test(naam).setValue("Iemand Geheim");
    test($(TextArea.class).all().getLast()).setValue(Misbruikhulp.VERHAAL);
    assertThat(hulp.concept("misbruik-begin-BLIK_OP_WERK"))
        .contains(Misbruikhulp.VERHAAL)
        .doesNotContain("Geheim");
  }

  @Test
  void eenAntwoordGaatNaarDeMeldingDieErStaat() {
    String getoond = hulp.anoniem("Getoond " + System.nanoTime());
    String getypt = hulp.anoniem("Getypt " + System.nanoTime());
    for (String code : List.of(getoond, getypt)) {
      hulp.vraag(hulp.vanCode(code), "Wanneer was dat?");
    }
    gegevens.logUit();
    UI.getCurrent().navigate("mijn-melding");
    test($(TextField.class).first()).setValue(getoond);
    test(knop("Bekijken")).click();
    test($(TextField.class).first()).setValue(getypt);
    test($(TextArea.class).first()).setValue("In maart.");
    test(knop("Versturen")).click();

    assertThat(badges()).contains("Ontvangen");
    assertThat(hulp.antwoorden(hulp.vanCode(getoond))).containsExactly("In maart.");
    assertThat(hulp.antwoorden(hulp.vanCode(getypt))).isEmpty();
  }

  @Test
  void blikOpWerkBeoordeeltEnMeldtEnDeInspectieBevestigt() {
    String waarover = "Scherm " + System.nanoTime();
    long id = hulp.vanGemeente("klantmanager", waarover);
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("misbruik");
    assertThat($(H1.class).first().getText()).isEqualTo("Signalen");
    assertThat(taken.detail("BEOORDELEN-" + id)).isPresent();
    UI.getCurrent().navigate("misbruik/" + id);
    assertThat($(H1.class).first().getText()).isEqualTo(waarover);
    assertThat(knoppen()).contains("Beoordelen", "Melden bij de Inspectie", "Sluiten zonder melding");
    assertThat(knoppen()).doesNotContain("Wie is de melder");
    test(knop("Melden bij de Inspectie")).click();
    test($(TextArea.class).all().getLast()).setValue(Misbruikhulp.OMSCHRIJVING);
    test($(Button.class).all().stream()
            .filter(een -> een.getText().equals("Melden bij de Inspectie"))
            .reduce((eerste, laatste) -> laatste)
            .orElseThrow())
        .click();
    assertThat(hulp.status(id)).isEqualTo("GEMELD_BIJ_INSPECTIE");

    gegevens.logIn("inspectie");
    assertThat(taken.open(500)).extracting(TaakBron.Taak::sleutel).contains("ONTVANGST-" + id);
    UI.getCurrent().navigate("misbruik/" + id);
    assertThat($(H1.class).first().getText()).as("wat de melder schreef").doesNotContain(waarover);
    assertThat(knoppen()).contains("Ontvangst bevestigen").doesNotContain("Beoordelen", "Afdoen");
    UI.getCurrent().navigate("misbruik");
    assertThat($(H1.class).first().getText()).isEqualTo("Meldingen");
  }

  @Test
  void opnieuwBeoordelenLaatDeSchoolStaan() {
    String naam = "Zelfde naam " + System.nanoTime();
    String nummer = Cursushulp.nummer();
    List<String> regels = new ArrayList<>(List.of(Cursushulp.SCHOOL, regel(nummer, naam)));
    for (int i = 0; i < 25; i++) {
      regels.add(regel(Cursushulp.nummer(), "Eerder in de lijst " + i + " " + naam));
    }
    Keurmerkhulp keurmerk = fabriek.createBean(Keurmerkhulp.class);
    keurmerk.cursus().lever("duo", "instellingen", regels.toArray(String[]::new));
    long school = keurmerk.id(nummer);
    long id = hulp.vanGemeente("klantmanager", "Scherm " + System.nanoTime());
    hulp.beoordeelt("keurmerk", id, school, null);

    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("misbruik/" + id);
    test(knop("Beoordelen")).click();
    ComboBox<?> veld =
        $(ComboBox.class).all().stream().filter(een -> "Taalschool".equals(een.getLabel())).findFirst().orElseThrow();
    assertThat(veld.getValue()).isEqualTo(new SchoolKeuze(school, naam, "Utrecht"));
    test(knop("Opslaan")).click();
    assertThat(hulp.school(id)).isEqualTo(school);
  }

  private static String regel(String nummer, String naam) {
    return String.join(";", nummer, naam, "Utrecht", Cursushulp.bow(), "J");
  }

  @Test
  void eenGemeenteZietEnkelDeStand() {
    String waarover = "Scherm " + System.nanoTime();
    long id = hulp.vanGemeente("klantmanager", waarover);
    gegevens.logIn("klantmanager");
    UI.getCurrent().navigate("gemelde-signalen");
    assertThat($(H1.class).first().getText()).isEqualTo("Gemelde signalen");
    UI.getCurrent().navigate("gemelde-signalen/" + id);
    assertThat(badges()).contains("Ontvangen");
    assertThat($(TextArea.class).all()).isEmpty();
  }

  @Test
  void duoLegtEenOnregelmatigheidVastEnHeeftZijnEigenTitel() {
    gegevens.logIn("duo");
    UI.getCurrent().navigate("misbruik");
    assertThat($(H1.class).first().getText()).isEqualTo("Misbruik");
    test(knop("Onregelmatigheid vastleggen")).click();
    assertThat($(Dialog.class).first().isOpened()).isTrue();
  }
}
