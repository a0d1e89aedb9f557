package nl.inburgeringsportaal.jongeren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.jongeren.Delen;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.GesprekPlan;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.GesprekVastlegging;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.Leerlingplan;
import nl.inburgeringsportaal.jongeren.SignaalService;
import nl.inburgeringsportaal.jongeren.Signaalstatus;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
import nl.inburgeringsportaal.jongeren.Termijnkeuze;
import nl.inburgeringsportaal.jongeren.ToestemmingVan;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortaalContext
class GesprekBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private SignaalService signalen;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private ZetbareKlok klok;
  private Schermhulp hulp;

  @BeforeEach
  void school() {
    hulp = new Schermhulp(gegevens, leerlingen, gesprekken, overzicht);
  }

  @AfterEach
  void terug() {
    klok.terug();
    gegevens.logUit();
  }

  private static void open(long gesprek) {
    UI.getCurrent().navigate(GesprekAdres.van(gesprek));
  }

  private Button knop(String tekst) {
    return $(Button.class).withText(tekst).first();
  }

  private TextArea uitgelegd() {
    return $(TextArea.class).withCaption("Wat is uitgelegd?").first();
  }

  private List<String> badges() {
    return $(Statusbadge.class).all().stream().map(Statusbadge::getText).toList();
  }

  private String tekst() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Delen> delen() {
    return $(RadioButtonGroup.class).withCaption("Mag de gemeente weten dat dit gesprek is gevoerd?").first();
  }

  @Test
  void eenVastgelegdGesprekZetHetSignaalEnIsDaarnaTeLezen() {
    long leerling = hulp.selam();
    long id = hulp.gepland(leerling, Schermhulp.VANDAAG);
    open(id);
    test(knop("Brief van DUO")).click();
    test(knop("PIP")).click();
    $(TextArea.class).withCaption("Wat wil de leerling?").first().setValue("Naar het mbo.");
    test(knop("Afspraak toevoegen")).click();
    $(TextField.class).withCaption("Afspraak 1").first().setValue("mentor belt");

    test(knop("Gesprek vastleggen")).click();

    assertThat(signalen.vanLeerling(leerling).status()).isEqualTo(Signaalstatus.gesprek_gevoerd);
    assertThat(overzicht.findById(id)).satisfies(gesprek -> {
      assertThat(gesprek.uitgelegd()).contains("brief van DUO", "PIP").contains("\n");
      assertThat(gesprek.wens()).isEqualTo("Naar het mbo.");
      assertThat(gesprek.afspraken()).singleElement().matches(afspraak -> afspraak.wat().equals("mentor belt"));
      assertThat(gesprek.delen()).isEqualTo(Delen.NIET);
    });
    assertThat($(GesprekVerslagblad.class).all()).hasSize(1);
    assertThat($(GesprekFormulier.class).all()).isEmpty();
    assertThat(tekst()).contains("Naar het mbo.", "De gemeente weet niet van dit gesprek.");
  }

  @Test
  void eenChipZetDeZinErinEnHaaltHemErWeerUit() {
    open(hulp.gepland(hulp.selam(), Schermhulp.VANDAAG));
    Button chip = knop("Leerroutes");

    test(chip).click();
    assertThat(uitgelegd().getValue()).startsWith("De drie leerroutes uitgelegd");
    assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("true");

    test(chip).click();
    assertThat(uitgelegd().getValue()).isEmpty();
    assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("false");
  }

  @Test
  void watErNogOntbreektStaatBijHetVeldEnErIsNietsVastgelegd() {
    long id = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);
    open(id);

    test(knop("Gesprek vastleggen")).click();
    assertThat(uitgelegd().getErrorMessage()).startsWith("Schrijf op wat er is uitgelegd");

    test(knop("PIP")).click();
    assertThat(uitgelegd().isInvalid()).isFalse();
    test(delen()).selectItem("Ja, op een wettelijke grondslag");
    test(knop("Gesprek vastleggen")).click();
    assertThat($(TextField.class).withCaption("Welke wettelijke grondslag?").first().getErrorMessage())
        .startsWith("Noem de wettelijke grondslag");

    $(DatePicker.class).withCaption("Gevoerd op").first().setValue(Schermhulp.VANDAAG.plusDays(1));
    assertThat($(DatePicker.class).withCaption("Gevoerd op").first().getErrorMessage())
        .isEqualTo("Deze dag komt nog. Leg een gesprek pas vast als het is gevoerd.");
    assertThat(overzicht.findById(id).status()).isEqualTo(Gespreksstatus.GEPLAND);
  }

  @Test
  void delenMetToestemmingZegtPreciesWatDeGemeenteZiet() {
    long id = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);
    open(id);
    assertThat(tekst()).contains("De gemeente ziet niets van dit gesprek.");

    test(delen()).selectItem("Ja, met toestemming");
    test(knop("PIP")).click();
    test(knop("Gesprek vastleggen")).click();
    ComboBox<?> gemeente = $(ComboBox.class).withCaption("Gemeente waar de leerling woont").first();
    assertThat(gemeente.getErrorMessage()).startsWith("Kies eerst de gemeente");

    test(gemeente).selectItem("Utrecht");
    assertThat(tekst())
        .contains(
            "Utrecht ziet van Selam Tesfay alleen dit:",
            "dat er een gesprek over inburgering is gevoerd, op 2 november 2026",
            "de opleiding: Praktijkonderwijs",
            "het verwachte einde van de opleiding: 31 juli 2028",
            "Wij willen aan je gemeente laten weten");
    test(knop("Gesprek vastleggen")).click();

    assertThat(overzicht.findById(id)).satisfies(gesprek -> {
      assertThat(gesprek.delen()).isEqualTo(Delen.TOESTEMMING);
      assertThat(gesprek.toestemmingVan()).isEqualTo(ToestemmingVan.LEERLING);
    });
  }

  @Test
  void onderDeZestienGeeftEenOuderOfVoogdToestemming() {
    open(hulp.gepland(hulp.leerling("Lina", "Osman", "2010-12-24", "PRO-1"), Schermhulp.VANDAAG));

    test(delen()).selectItem("Ja, met toestemming");

    assertThat(wie().getListDataView().getItems())
        .containsExactly(ToestemmingVan.OUDER, ToestemmingVan.VOOGD);
    assertThat(tekst()).contains("Wij willen aan uw gemeente laten weten");
    assertThat(wie().getHelperText()).contains("Tot 24 december 2026");
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<ToestemmingVan> wie() {
    return $(RadioButtonGroup.class).withCaption("Wie gaf toestemming?").first();
  }

  @Test
  void deHandreikingVanDeOpleidingEnDeTermijnStaanErnaast() {
    open(hulp.gepland(hulp.selam(), Schermhulp.VANDAAG));

    assertThat($(Aside.class).all()).hasSize(1);
    assertThat($(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains(
            "handreiking?onderwijs=praktijkonderwijs",
            "resterende-termijn?geboren=2009-05-02&plan=PRO:2024-08-01:2028-07-31");
  }

  @Test
  void watGetyptIsBlijftBewaardTotHetIsVastgelegd() {
    long id = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);
    open(id);
    uitgelegd().setValue("de intake");
    test(knop("Afspraak toevoegen")).click();
    $(TextField.class).withCaption("Afspraak 1").first().setValue("ouders | bellen");
    UI.getCurrent().navigate(GesprekAdres.PAD);

    open(id);
    assertThat(uitgelegd().getValue()).isEqualTo("de intake");
    assertThat($(TextField.class).withCaption("Afspraak 1").first().getValue()).isEqualTo("ouders | bellen");

    test(knop("Gesprek vastleggen")).click();
    assertThat(concepten(id)).isZero();
  }

  private int concepten(long id) {
    return jdbc.queryForObject(
        "select count(*) from concept where sleutel = ?", Integer.class, Conceptlezer.sleutel(id));
  }

  @Test
  void naEenVerplaatsingDoorEenCollegaBlijftDeTekstStaanEnKanHijDaarnaOpgeslagen() {
    long leerling = hulp.selam();
    long id = hulp.gepland(leerling, Schermhulp.VANDAAG);
    open(id);
    uitgelegd().setValue("de intake");
    hulp.alsCollega(
        () ->
            gesprekken.verplaats(
                id,
                hulp.versie(id),
                new GesprekPlan(
                    leerling, Schermhulp.VANDAAG.plusDays(1), LocalTime.of(9, 0), 30, "aula", Set.of(), null)));

    test(knop("Gesprek vastleggen")).click();
    assertThat(badges()).anyMatch(badge -> badge.contains("Het staat nu op di 3 nov 2026, 09:00."));
    assertThat(uitgelegd().getValue()).isEqualTo("de intake");
    assertThat(overzicht.findById(id).status()).isEqualTo(Gespreksstatus.GEPLAND);

    test(knop("Gesprek vastleggen")).click();
    assertThat(overzicht.findById(id).uitgelegd()).isEqualTo("de intake");
  }

  @Test
  void wieTeLaatIsVindtZijnTekstTerugBijHetVerslagVanDeCollega() {
    long id = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);
    open(id);
    uitgelegd().setValue("mijn eigen woorden");
    hulp.alsCollega(
        () ->
            gesprekken.legVast(
                id,
                hulp.versie(id),
                new GesprekVastlegging(
                    Schermhulp.VANDAAG, "woorden van de collega", null, List.of(), Delen.NIET, null, null, null,
                    null, null)));

    test(knop("Gesprek vastleggen")).click();
    test(knop("Laat zien wat er nu staat")).click();

    assertThat(tekst()).contains("woorden van de collega");
    assertThat($(TextArea.class).withCaption("Uw tekst").first().getValue()).isEqualTo("mijn eigen woorden");
    test(knop("Concept verwijderen")).click();
    assertThat(concepten(id)).isZero();
  }

  @Test
  void hetPlanStaatInHetVerslagEnHetConceptBewaartHet() {
    long id = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);
    open(id);
    uitgelegd().setValue("de brief");
    Checkbox erbij = $(Checkbox.class).withCaption("Zet een plan in het verslag").first();
    test(erbij).click();
    assertThat(tekst()).contains("Wat blijft er over bij elke keuze?", "Inburgeren naast de opleiding");
    RadioButtonGroup<Termijnkeuze> keuze = keuze("Wat wil de leerling eerst?");
    keuze.setValue(Termijnkeuze.EERST_AFMAKEN);

    open(id);
    keuze = keuze("Wat wil de leerling eerst?");
    assertThat(keuze.getValue()).isEqualTo(Termijnkeuze.EERST_AFMAKEN);
    assertThat(tekst()).contains("Wat blijft er over bij elke keuze?");
    test(knop("Gesprek vastleggen")).click();

    assertThat(overzicht.findById(id).plan())
        .isEqualTo(
            new Leerlingplan(
                Termijnkeuze.EERST_AFMAKEN,
                null,
                Schermhulp.VANDAAG,
                List.of(
                    new Termijnberekening.Opleiding("PRO", LocalDate.of(2024, 8, 1), LocalDate.of(2028, 7, 31)))));
    assertThat(tekst()).contains("Het plan van de leerling", "Eerst de opleiding afmaken");
  }

  @Test
  void eenHalveRegelInHetPlanWordtNietStilWeggelaten() {
    long id = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);
    open(id);
    uitgelegd().setValue("de brief");
    test($(Checkbox.class).withCaption("Zet een plan in het verslag").first()).click();
    test(knop("Opleiding toevoegen")).click();

    test(knop("Gesprek vastleggen")).click();

    assertThat(overzicht.findById(id).status()).isEqualTo(Gespreksstatus.GEPLAND);
    assertThat($(ComboBox.class).withCaption("Opleiding 2").first().getErrorMessage())
        .isEqualTo("Kies een opleiding of haal deze regel weg.");
  }

  @SuppressWarnings("unchecked")
  private <V> RadioButtonGroup<V> keuze(String vraag) {
    return $(RadioButtonGroup.class).withCaption(vraag).first();
  }

  @Test
  void afdrukkenStaatInHetLeeslog() {
    long id = hulp.gedeeld(hulp.selam());
    open(id);

    test(knop("Afdrukken")).click();

    assertThat(
            jdbc.queryForObject(
                "select count(*) from leesregel where object_soort = 'gesprek' and object_id = ?"
                    + " and handeling = 'AFGEDRUKT'",
                Integer.class,
                id))
        .isEqualTo(1);
  }

  @Test
  void eenGesprekVanEenAndereSchoolEnEenOnbekendAdresZijnNietGevonden() {
    long vreemd = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);
    hulp = new Schermhulp(gegevens, leerlingen, gesprekken, overzicht);

    open(vreemd);
    assertThat(getCurrentView()).isNotInstanceOf(GesprekView.class);
    assertThat(tekst()).doesNotContain("Selam");

    UI.getCurrent().navigate(GesprekAdres.PAD + "/geen-getal");
    assertThat(getCurrentView()).isNotInstanceOf(GesprekView.class);
  }

  @Test
  void eenAndereRolKomtErNietIn() {
    long id = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);
    gegevens.logIn("duo");

    open(id);
    assertThat(getCurrentView()).isNotInstanceOf(GesprekView.class);
    UI.getCurrent().navigate(GesprekAdres.PAD);
    assertThat(getCurrentView()).isNotInstanceOf(GesprekkenView.class);
  }
}
