package nl.inburgeringsportaal.toezicht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden;
import nl.inburgeringsportaal.base.ui.Bestandslijst;
import nl.inburgeringsportaal.base.ui.Bijlagenhulp;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toezicht.Bezoektik;
import nl.inburgeringsportaal.toezicht.Criteriumoordeel;
import nl.inburgeringsportaal.toezicht.Toezichthulp;
import nl.inburgeringsportaal.toezicht.Toezichtoordeel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The screens of the supervision, of Blik op Werk and of a visitor from outside. */
@PortaalContext
class ToezichtBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private ToezichtTaken taken;

  private Toezichthulp hulp;
  private long school;
  private LocalDateTime morgen;

  @BeforeEach
  void begin() {
    klok.terug();
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    hulp = fabriek.createBean(Toezichthulp.class);
    school = hulp.school();
    morgen = hulp.vandaag().plusDays(1).atTime(10, 0);
  }

  @AfterEach
  void einde() {
    gegevens.logUit();
  }

  private Button knop(String tekst) {
    return $(Button.class).all().stream().filter(een -> een.getText().equals(tekst)).findFirst().orElseThrow();
  }

  private List<String> knoppen() {
    return $(Button.class).all().stream().map(Button::getText).filter(tekst -> !tekst.isEmpty()).toList();
  }

  private List<String> badges() {
    return $(Statusbadge.class).all().stream().map(een -> een.getElement().getText()).toList();
  }

  private static String pagina() {
    Component scherm = (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    return scherm.getElement().getTextRecursively();
  }

  @Test
  void dePlanningLeidtNaarDeSchoolMetHoeDeDagIsBerekend() {
    hulp.bezoek(school, morgen, true, hulp.inspecteur());
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate(ToezichtplanningView.class);
    assertThat($(H1.class).first().getText()).isEqualTo("Toezichtplanning");
    assertThat($(Grid.class).single().getDataCommunicator().getDataProviderSize()).isPositive();
    assertThat(knoppen()).contains("Criteria", "Belangenverstrengeling");

    UI.getCurrent().navigate("taalscholen/" + school, QueryParameters.of("tab", Toezichttab.NAAM));
    assertThat(pagina()).contains("Het keurmerk begon op 2 nov 2026", "2 nov 2030", "Gepland", "Hoofdgebouw");
    assertThat(knoppen()).contains("Bezoek plannen", "Eerder bezoeken");
  }

  @Test
  void eenBezoekerVoegtBewijsToeEnBlikOpWerkZietEnVerwijdertHet() {
    String wie = hulp.extern();
    long bezoek = hulp.bezoek(school, klok.nu().minusHours(1), true, wie);
    gegevens.logIn(wie);
    UI.getCurrent().navigate("bezoek/" + bezoek);
    assertThat(pagina()).contains("Bewijs toevoegen", "alleen met verbinding");
    UI.getCurrent().navigate("bezoekbewijs/" + bezoek);
    test(knop("Toevoegen aan het bezoek")).click();
    assertThat(badges()).anyMatch(een -> een.contains("minstens 1"));
    Bijlagenhulp.voegToe($(Bijlagenveld.class).single(), "Lokaal.png", Voorbeeldbestanden.png());
    test(knop("Toevoegen aan het bezoek")).click();
    assertThat(pagina()).contains("U hebt bij dit bezoek 1 bestand toegevoegd");

    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("toezichtbezoeken/" + bezoek);
    assertThat($(Bestandslijst.class).single().getElement().getTextRecursively())
        .contains("Lokaal.png", "over het hele bezoek");
    test(knop("Verwijderen")).click();
    assertThat($(Bestandslijst.class).exists()).isFalse();
    test(knop("Ongedaan maken")).click();
    assertThat($(Bestandslijst.class).exists()).isTrue();
  }

  @Test
  void eenHalfGeschrevenOordeelIsErNogNaWeggaan() {
    long bezoek = hulp.gehouden(school);
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("toezichtbezoeken/" + bezoek);
    test(knop("Oordeel geven")).click();
    test($(TextArea.class).single()).setValue("De lessen zijn goed opgebouwd.");
    $(Dialog.class).single().close();
    UI.getCurrent().navigate(ToezichtplanningView.class);
    UI.getCurrent().navigate("toezichtbezoeken/" + bezoek);
    test(knop("Oordeel geven")).click();
    assertThat($(TextArea.class).single().getValue()).isEqualTo("De lessen zijn goed opgebouwd.");
  }

  @Test
  void onderDocumentenStaanDeStukkenVanDeSchool() {
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("taalscholen/" + school, QueryParameters.of("tab", "documenten"));
    assertThat(pagina()).contains("Er zijn nog geen documenten");
    test(knop("Documenten toevoegen")).click();
    Bijlagenhulp.voegToe($(Bijlagenveld.class).single(), "statuten.pdf", Voorbeeldbestanden.pdf());
    test(knop("Toevoegen")).click();
    TextField wat = $(TextField.class).single();
    assertThat(wat.isInvalid()).as("what it is has to be said; the file waits").isTrue();
    test(wat).setValue("Statuten 2026");
    test(knop("Toevoegen")).click();
    assertThat($(Bestandslijst.class).single().getElement().getTextRecursively())
        .contains("statuten.pdf", "Statuten 2026", "PDF");
  }

  @Test
  void wieEenEerderBezoekVraagtIsMetZijnRedenTeLezen() {
    hulp.vervroeg(school, hulp.vandaag().plusDays(20), "Signaal over lesuitval");
    gegevens.logIn("beslisser");
    UI.getCurrent().navigate("taalscholen/" + school, QueryParameters.of("tab", Toezichttab.NAAM));
    assertThat(pagina()).contains("Een inspecteur vroeg op 2 nov 2026", "De reden: Signaal over lesuitval");
  }

  @Test
  void eenBeslisserZietAllesEnPlantNiets() {
    long bezoek = hulp.bezoek(school, morgen, true, hulp.inspecteur());
    gegevens.logIn(
        gegevens.nieuwePersoon(
            gegevens.nieuweOrganisatie(nl.inburgeringsportaal.organisatie.Organisatiesoort.BLIK_OP_WERK),
            nl.inburgeringsportaal.base.Rol.BESLISSER_BOW));
    UI.getCurrent().navigate("taalscholen/" + school, QueryParameters.of("tab", Toezichttab.NAAM));
    assertThat(knoppen()).doesNotContain("Bezoek plannen", "Eerder bezoeken");
    UI.getCurrent().navigate("toezichtbezoeken/" + bezoek);
    assertThat(knoppen()).doesNotContain("Bezoek wijzigen", "Bezoek afzeggen");
    assertThat(pagina()).contains("Hoofdgebouw", "Aangekondigd");
  }

  @Test
  void hetOordeelKomtNaHetBezoekEnEenAnderSteltVast() {
    long bezoek = hulp.gehouden(school);
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("toezichtbezoeken/" + bezoek);
    knop("Oordeel geven").click();
    assertThat($(Paragraph.class).from($(Dialog.class).single()).first().getText())
        .contains("28 criteria zijn nog niet ingevuld");
    @SuppressWarnings("unchecked")
    RadioButtonGroup<Toezichtoordeel> oordeel = $(RadioButtonGroup.class).single();
    oordeel.setValue(Toezichtoordeel.ONVOLDOENDE);
    $(TextArea.class).single().setValue("Te kort");
    knop("Opslaan").click();
    assertThat($(Dialog.class).single().isOpened()).as("de motivering is te kort").isTrue();
    $(TextArea.class).single().setValue("De cursisten kwamen in deze les niet aan het woord.");
    knop("Opslaan").click();

    assertThat(knoppen()).contains("Oordeel geven").doesNotContain("Vaststellen");
    assertThat(badges()).contains("Onvoldoende");
    gegevens.logIn("beslisser");
    UI.getCurrent().navigate("toezichtbezoeken/" + bezoek);
    knop("Vaststellen").click();
    $(Button.class).from($(Dialog.class).single()).all().stream()
        .filter(een -> een.getText().equals("Vaststellen"))
        .findFirst()
        .orElseThrow()
        .click();
    assertThat(hulp.status(bezoek)).isEqualTo("VASTGESTELD");
    assertThat(knoppen()).contains("Procedure beginnen");
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Verslag (PDF)");
  }

  @Test
  void verandertHetFormulierOnderHetOordeelDanBlijftDeMotiveringStaan() {
    String wie = hulp.inspecteur();
    long bezoek = hulp.bezoek(school, klok.nu().minusHours(1), true, wie);
    hulp.stuur(wie, bezoek, hulp.tik(Bezoektik.Soort.AFRONDEN, null, null, null));
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("toezichtbezoeken/" + bezoek);
    knop("Oordeel geven").click();
    @SuppressWarnings("unchecked")
    RadioButtonGroup<Toezichtoordeel> oordeel = $(RadioButtonGroup.class).single();
    oordeel.setValue(Toezichtoordeel.VOLDOENDE);
    String waarom = "De cursisten kwamen in deze les ruim aan het woord.";
    $(TextArea.class).single().setValue(waarom);
    hulp.stuur(wie, bezoek, hulp.tik(Bezoektik.Soort.BEVINDING, 4, null, "Later aangevuld"));
    gegevens.logIn("keurmerk");
    knop("Opslaan").click();

    Dialog dialoog = $(Dialog.class).single();
    assertThat($(TextArea.class).single().getValue()).isEqualTo(waarom);
    assertThat(dialoog.getElement().getTextRecursively()).contains("intussen gewijzigd", "Later aangevuld");
    assertThat(hulp.status(bezoek)).isEqualTo("UITGEVOERD");
    knop("Opslaan").click();
    assertThat(hulp.status(bezoek)).isEqualTo("BEOORDEELD");

    hulp.stuur(wie, bezoek, hulp.tik(Bezoektik.Soort.BEVINDING, 5, null, "Na het oordeel"));
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate(ToezichtplanningView.class);
    UI.getCurrent().navigate("toezichtbezoeken/" + bezoek);
    assertThat(pagina())
        .contains("Niet meegeteld", "Bevinding bij criterium 5: Na het oordeel", "Het bezoek was al beoordeeld");
  }

  @Test
  void eenExterneBezoekerHeeftAlleenZijnBezoekenEnHetFormulierNoemtNiemand() {
    String wie = hulp.extern();
    long bezoek = hulp.bezoek(school, klok.nu().minusMinutes(5), true, wie);
    hulp.stuur(wie, bezoek, hulp.tik(Bezoektik.Soort.OORDEEL, 1, Criteriumoordeel.VOLDOENDE, null));
    gegevens.logIn(wie);
    UI.getCurrent().navigate("mijn-bezoeken");
    assertThat($(H1.class).first().getText()).isEqualTo("Mijn bezoeken");
    assertThat(badges()).containsExactly("Gepland");

    UI.getCurrent().navigate("bezoek/" + bezoek);
    BezoekbladView blad = $(BezoekbladView.class).single();
    assertThat(blad.getElement().getChild(2))
        .matches(een -> een.getTag().equals("bezoek-blad"))
        .matches(een -> een.getAttribute("bezoek").equals("" + bezoek))
        .matches(een -> een.getAttribute("teksten").contains("\"melding.bewaard\":\"Alles is bewaard.\""));
    assertThat(blad.getElement().getOuterHTML()).doesNotContain("Persoon " + wie);
  }

  @Test
  void wieVanHetBezoekIsGehaaldOpentDePaginaEnZietErNietsVan() {
    String wie = hulp.extern();
    long ander = hulp.school("Onzichtbaar College");
    long bezoek = hulp.bezoek(ander, morgen, true, wie);
    hulp.vervang(bezoek, ander, morgen, hulp.extern());
    gegevens.logIn(wie);
    UI.getCurrent().navigate("bezoek/" + bezoek);

    BezoekbladView blad = $(BezoekbladView.class).single();
    assertThat(blad.getPageTitle()).isEqualTo("Bezoek");
    assertThat(blad.getElement().getChild(1).getTag()).as("wat nog op de tablet staat").isEqualTo("bezoek-blad");
    assertThat(blad.getElement().getOuterHTML()).doesNotContain("Onzichtbaar");
  }

  @Test
  void eenBandMetDeSchoolStaatBijHetBezoekEnInMijnWerk() {
    String wie = hulp.inspecteur();
    long bezoek = hulp.bezoek(school, morgen, true, wie);
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate(BelangenView.class);
    assertThat($(H1.class).first().getText()).isEqualTo("Belangenverstrengeling");
    hulp.belang(wie, school);

    gegevens.logIn("keurmerk");
    gegevens.nieuwVerzoek();
    UI.getCurrent().navigate("toezichtbezoeken/" + bezoek);
    assertThat(pagina()).contains("heeft een band met deze school");
    assertThat(taken.open(500)).extracting(TaakBron.Taak::sleutel).contains("STRIJDIG-" + bezoek);
    assertThat(taken.detail("STRIJDIG-" + bezoek)).isPresent();
    assertThat(taken.detail("STRIJDIG-999999999")).isEmpty();
    assertThat(taken.detail("ONZIN")).isEmpty();
  }

  @Test
  void deCriteriaZeggenDatZijVoorbeeldenZijn() {
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate(CriteriaView.class);
    assertThat(badges()).contains("Voorbeeld");
    assertThat(pagina()).contains("Sfeer en begeleiding", "28 criteria");
  }
}
