package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.Jongerenhulp.UTRECHT;
import static nl.inburgeringsportaal.jongeren.Jongerenhulp.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Objects;
import nl.inburgeringsportaal.base.ui.DetailNaastLijst;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.JongereKoppelingService;
import nl.inburgeringsportaal.jongeren.JongereService;
import nl.inburgeringsportaal.jongeren.Jongerenhulp;
import nl.inburgeringsportaal.jongeren.Jongerenhulp.Gedeeld;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The screen of a gemeente with youths, its tasks, the file of a person, and what the school sees of it. */
@PortaalContext
class JongerenBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private JongereService jongeren;
  @Autowired private JongereKoppelingService koppelingen;
  @Autowired private InburgeraarService inburgeraars;
  @Autowired private LeveringService leveringen;
  @Autowired private JdbcTemplate jdbc;
  private Jongerenhulp school;
  private Gedeeld gedeeld;
  private String kenmerk;
  private long persoon;
  private String achternaam;

  @BeforeEach
  void deel() {
    school = new Jongerenhulp(gegevens, leerlingen, gesprekken, overzicht, jdbc);
    gedeeld = school.deel(UTRECHT, VANDAAG.plusYears(1));
    String vnummer = Inburgeraarhulp.vnummer();
    achternaam = "Jongere" + vnummer.substring(6);
    persoon = new Inburgeraarhulp(leveringen, gegevens, jdbc).persoon(vnummer, achternaam, UTRECHT);
    kenmerk = jdbc.queryForObject("select kenmerk from jongere where id = ?", String.class, gedeeld.id());
    logIn("klantmanager");
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private void logIn(String wie) {
    gegevens.logIn(wie);
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  private void open(String pad, String vraag) {
    UI.getCurrent().navigate(pad, QueryParameters.fromString(vraag));
    roundTrip();
  }

  private void klik(String tekst) {
    test($(Button.class).withText(tekst).last()).click();
    roundTrip();
  }

  /** All text of the page, also of what stands beside the list. */
  private String tekst() {
    StringBuilder tekst = new StringBuilder(((Component) getCurrentView()).getElement().getTextRecursively());
    $(DetailNaastLijst.class).all().stream()
        .map(DetailNaastLijst::getDetail)
        .filter(Objects::nonNull)
        .forEach(detail -> tekst.append(' ').append(detail.getElement().getTextRecursively()));
    return tekst.toString();
  }

  @Test
  void deLijstVindtOpNummerEnHetDetailNoemtNiemand() {
    open("jongeren", "kenmerk=" + kenmerk + "&gekozen=" + gedeeld.id());

    assertThat(test($(Grid.class).first()).size()).isEqualTo(1);
    assertThat($(H2.class).all()).extracting(H2::getText).contains(kenmerk);
    assertThat(tekst())
        .contains("Praktijkonderwijs", "2 november 2027", "2 november 2026", "Bel de school en noem nummer " + kenmerk)
        .doesNotContain("Selam", "Tesfay", "mbo");
  }

  @Test
  void deKlantmanagerAntwoordtEnDeSchoolZietHet() {
    open("jongeren", "gekozen=" + gedeeld.id());
    klik("School antwoorden");
    klik("Antwoord versturen");
    assertThat($(Button.class).withText("Antwoord versturen").all()).as("zonder bereik blijft het open").isNotEmpty();
    $(TextField.class).withCaption("Telefoon op het werk").last().setValue("030 555 01 23");
    klik("Antwoord versturen");

    assertThat(tekst()).contains("De school kan", "030 555 01 23").contains("Antwoord wijzigen");
    logIn(school.functionaris);
    open("gesprekken/" + gedeeld.gesprekId(), "");
    assertThat(tekst()).contains("Nummer bij de gemeente: " + kenmerk, "Bij Utrecht kunt u", "030 555 01 23");
    open("mijn-werk", "veranderd=ja");
    Grid<?> veranderd = $(Grid.class).all().stream().filter(Component::isVisible).findFirst().orElseThrow();
    assertThat(test(veranderd).size()).isEqualTo(1);
  }

  @Test
  @SuppressWarnings("unchecked")
  void gekoppeldStaatHetInHetDossierTotDeSchoolIntrekt() {
    open("jongeren", "gekozen=" + gedeeld.id());
    klik("Aan een dossier koppelen");
    klik("Koppelen");
    assertThat($(ComboBox.class).withCaption("Wie is het?").last().isInvalid()).isTrue();
    $(ComboBox.class)
        .withCaption("Wie is het?")
        .last()
        .setValue(koppelingen.kandidaten(gedeeld.id(), achternaam, 10).getFirst());
    klik("Koppelen");
    assertThat(tekst()).contains("Senait " + achternaam, "wacht op het PIP");

    open("inburgeraars/" + persoon, "");
    assertThat(tekst()).contains("Jongere in opleiding", "Eerst de opleiding afmaken", "Praktijkonderwijs");

    school.trekIn(gedeeld);
    logIn("klantmanager");
    open("inburgeraars/" + persoon, "tab=overzicht");
    assertThat(tekst()).doesNotContain("Jongere in opleiding", "Praktijkonderwijs");
    open("jongeren", "gekozen=" + gedeeld.id());
    assertThat(tekst())
        .contains("Niet gevonden", "de school deelt het gesprek niet meer")
        .doesNotContain("Praktijkonderwijs");

    open("mijn-werk", "taak=jongere.ingetrokken-" + gedeeld.id());
    assertThat(tekst()).contains("Wat u ervan zag, uw antwoord en een koppeling zijn weg");
    klik("Gezien");
    assertThat(tekst()).doesNotContain(kenmerk);
  }

  @Test
  void eenAndereGemeenteEnEenAndereRolKomenErNiet() {
    logIn("gemeente2");
    open("jongeren", "gekozen=" + gedeeld.id());
    assertThat(tekst()).contains("Niet gevonden").doesNotContain(kenmerk);

    logIn("planner");
    open("jongeren", "");
    assertThat(getCurrentView()).isNotInstanceOf(JongerenView.class);
    assertThat(jongerenVanBeheer()).isFalse();
  }

  /** DUO opens the file as well, without what a school told the gemeente. */
  private boolean jongerenVanBeheer() {
    logIn("klantmanager");
    koppelingen.koppel(gedeeld.id(), persoon, true);
    logIn("duo");
    inburgeraars.noemDoel(persoon, "controle van het dossier");
    open("inburgeraars/" + persoon, "");
    return tekst().contains("Jongere in opleiding");
  }
}
