package nl.inburgeringsportaal.beheer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.OrganisatieService;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.OpleidingscodeService;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import nl.inburgeringsportaal.regels.Opleidingwijziging;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class BeheerBrowserlessTest extends SpringBrowserlessTest {
  private static int volgnummer;

  @Autowired private Testgegevens gegevens;
  @Autowired private Gebruikers gebruikers;
  @Autowired private OrganisatieService organisaties;
  @Autowired private OpleidingscodeService opleidingen;
  @Autowired private Opleidingscodes opleidingscodes;
  @Autowired private VoorstelTaakBron taken;
  @Autowired private Leeslog leeslog;

  private String ander;

  @BeforeEach
  void logIn() {
    ander =
        gegevens.nieuwePersoon(
            gegevens.nieuweOrganisatie(Organisatiesoort.BEHEERORGANISATIE), Rol.PORTAALBEHEERDER);
    gegevens.logIn("beheer");
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private void open(String pad, Map<String, String> vraag) {
    UI.getCurrent().navigate(pad, QueryParameters.simple(vraag));
    roundTrip();
  }

  private List<String> knoppen() {
    return $(Button.class).all().stream().map(Button::getText).toList();
  }

  private String totaal() {
    return $(Span.class).all().stream().filter(deel -> deel.hasClassName("totaal")).findFirst().orElseThrow().getText();
  }

  private void klik(String tekst) {
    test($(Button.class).all().stream().filter(knop -> knop.getText().equals(tekst)).toList().getLast()).click();
    roundTrip();
  }

  private <T extends Component & HasValue<?, ?>> T veld(Class<T> soort, String label) {
    return $(soort).all().stream()
        .filter(deel -> label.equals(deel.getElement().getProperty("label")))
        .toList()
        .getLast();
  }

  @Test
  void elkSchermIsErAlleenVoorZijnRollen() {
    for (String pad :
        List.of(
            OrganisatiesView.PAD, GebruikersView.PAD, RegelsView.PAD, OpleidingscodesView.PAD, VoorstellenView.PAD,
            LogboekView.PAD)) {
      gegevens.logIn("beheer");
      open(pad, Map.of());
      assertThat($(Grid.class).exists()).as(pad).isTrue();
      for (String wie : List.of("school", "gemeente", "duo", "redactie")) {
        gegevens.logIn(wie);
        open(pad, Map.of());
        assertThat($(Grid.class).exists()).as(pad + " als " + wie).isFalse();
      }
    }
    gegevens.logIn("fg");
    open(LogboekView.PAD, Map.of());
    assertThat($(Grid.class).exists()).isTrue();
    open(GebruikersView.PAD, Map.of());
    assertThat($(Grid.class).exists()).isFalse();
  }

  @Test
  void hetAdresKiestDeOrganisatieEnEenOnbekendeZegtDatZijErNietIs() {
    long id = gegevens.nieuweSchool();
    open(OrganisatiesView.PAD, Map.of("gekozen", String.valueOf(id)));
    assertThat($(H2.class).all()).extracting(H2::getText).contains(organisaties.findById(id).naam());
    assertThat($(Feiten.class).all()).hasSize(1);

    for (String onzin : List.of("999999999", "x")) {
      open(OrganisatiesView.PAD, Map.of("gekozen", onzin));
      assertThat($(H2.class).all()).extracting(H2::getText).containsExactly("Niet gevonden");
      assertThat($(Feiten.class).all()).isEmpty();
    }
  }

  @Test
  void eenOrganisatieToevoegenMetEenFoutZegtHetBijHetVeld() {
    open(OrganisatiesView.PAD, Map.of());
    klik("Organisatie toevoegen");
    veld(TextField.class, "BRIN").setValue("fout");
    klik("Toevoegen");
    assertThat(veld(TextField.class, "Naam").isInvalid()).isTrue();
    assertThat(veld(TextField.class, "Naam").getErrorMessage()).startsWith("Naam mag niet leeg zijn");

    String naam = "Nieuwe School " + ander;
    veld(TextField.class, "Naam").setValue(naam);
    klik("Toevoegen");
    assertThat(veld(TextField.class, "BRIN").isInvalid()).isTrue();
    veld(TextField.class, "BRIN").setValue("");
    klik("Toevoegen");

    assertThat($(H2.class).all()).extracting(H2::getText).contains(naam);
  }

  @Test
  void wieLaterOpslaatZietBeideVersiesEnKiest() {
    long id = gegevens.nieuweSchool();
    open(OrganisatiesView.PAD, Map.of("gekozen", String.valueOf(id)));
    klik("Wijzigen");
    OrganisatieGegevens was = organisaties.findById(id);
    organisaties.save(
        new OrganisatieGegevens(
            id, was.versie(), was.soort(), was.naam(), "Hunstad", null, null, null, null, "verhuisd"));
    veld(TextField.class, "Plaats").setValue("Mijnstad");
    klik("Opslaan");

    Dialog conflict =
        $(Dialog.class).all().stream().filter(deel -> deel.getClassNames().contains("conflictdialoog")).findFirst()
            .orElseThrow();
    assertThat(conflict.getElement().getTextRecursively()).contains("Mijnstad").contains("Hunstad");
    klik("Mijn versie opslaan");
    assertThat(organisaties.findById(id).plaats()).isEqualTo("Mijnstad");
  }

  @Test
  void eenRolGevenEnZienDatNiemandZichzelfEenRolGeeft() {
    long ik = gebruikers.find("beheer").orElseThrow().id();
    open(GebruikersView.PAD, Map.of("gekozen", String.valueOf(ik)));
    assertThat(knoppen()).doesNotContain("Rol geven");

    long school = gegevens.nieuweSchool();
    String persoon = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    long id = gebruikers.find(persoon).orElseThrow().id();
    open(GebruikersView.PAD, Map.of("gekozen", String.valueOf(id), "organisatie", String.valueOf(school)));
    assertThat(knoppen()).contains("Rol geven", "Einde wijzigen", "Waarnemer aanwijzen");
    assertThat($(Details.class).all()).isNotEmpty();

    klik("Einde wijzigen");
    klik("Opslaan");
    assertThat(veld(TextField.class, "Reden").isInvalid()).isTrue();
    veld(TextField.class, "Reden").setValue("uit dienst");
    klik("Opslaan");
    assertThat(knoppen()).doesNotContain("Einde wijzigen");
  }

  @Test
  void eenVoorstelWordtPasIngediendNaHetGevolg() {
    open(RegelsView.PAD, Map.of("gekozen", "bewaartermijn_upload_dagen"));
    klik("Wijziging voorstellen");
    Button indienen =
        $(Button.class).withPropertyValue(Button::getText, "Voorstel indienen").all().stream().findFirst().orElse(null);
    assertThat(indienen == null || !indienen.isVisible()).isTrue();

    veld(TextField.class, "Nieuwe waarde").setValue("45");
    klik("Gevolg bekijken");
    assertThat(veld(Datumveld.class, "Geldt vanaf").isInvalid()).isTrue();
    veld(Datumveld.class, "Geldt vanaf").setValue(LocalDate.of(2031, 1, 1));
    klik("Gevolg bekijken");
    klik("Voorstel indienen");
    assertThat(veld(TextArea.class, "Bron").isInvalid()).as("zonder bron geen voorstel").isTrue();
    veld(TextArea.class, "Bron").setValue("Proefbesluit");
    klik("Voorstel indienen");

    open(VoorstellenView.PAD, Map.of("code", "bewaartermijn_upload_dagen", "status", "VOORGESTELD"));
    assertThat(totaal()).doesNotStartWith("Geen");
  }

  @Test
  void eenVoorstelIsWerkVoorDeAnderDieHetVaststelt() {
    String code = "SCHERM_" + ++volgnummer;
    long id =
        opleidingen.stelVoor(
            new Opleidingwijziging(
                code, Opleidingwijziging.NIEUW, "Schermproef", Onderwijssoort.OVERIG, false, List.of()),
            "Proefwet");
    open(VoorstellenView.PAD, Map.of("gekozen", String.valueOf(id)));
    assertThat(knoppen()).contains("Intrekken").doesNotContain("Vaststellen", "Afwijzen");

    gegevens.logIn(ander);
    assertThat(taken.open(500)).anySatisfy(taak -> {
      assertThat(taak.sleutel()).isEqualTo(String.valueOf(id));
      assertThat(taak.onderwerp()).isEqualTo(code);
    });
    assertThat(taken.aantal()).isPositive();
    assertThat(taken.detail(String.valueOf(id))).isPresent();
    assertThat(taken.detail("geen-getal")).isEmpty();
    open(VoorstellenView.PAD, Map.of("gekozen", String.valueOf(id)));
    klik("Vaststellen");
    klik("Vaststellen");

    assertThat(opleidingscodes.find(code)).isPresent();
    assertThat(taken.detail(String.valueOf(id))).isEmpty();
  }

  @Test
  void kijkenNaarEenCollegaVraagtEerstWaarom() {
    long school = gegevens.nieuweSchool();
    String persoon = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.als(
        persoon,
        () -> {
          leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, "leerling", 5L, null, "dossier");
          return null;
        });
    gegevens.logIn(gegevens.nieuwePersoon(school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING));
    long id = gebruikers.find(persoon).orElseThrow().id();

    open(LogboekView.PAD, Map.of("persoon", String.valueOf(id)));
    assertThat($(Beslisdialoog.class).exists()).isTrue();
    veld(TextArea.class, "Reden").setValue("Vraag van een ouder");
    klik("Logboek bekijken");

    assertThat(totaal()).isEqualTo("1 regel");
    open(LogboekView.PAD, Map.of("persoon", String.valueOf(id), "handeling", "GERAADPLEEGD"));
    assertThat($(Beslisdialoog.class).exists()).as("eenmaal per collega").isFalse();
  }

  @Test
  void wieEenDossierZagStaatBijDatDossier() {
    long school = gegevens.nieuweSchool();
    String persoon = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.als(
        persoon,
        () -> {
          leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, "leerling", 424_242L, null, "dossier");
          return null;
        });
    gegevens.logIn("beheer");
    open(LogboekView.PAD, Map.of("soort", "leerling", "id", "424242"));
    Details wieZag =
        $(Details.class).all().stream().filter(deel -> deel.getSummaryText().startsWith("Wie heeft")).findFirst()
            .orElseThrow();
    wieZag.setOpened(true);

    assertThat(wieZag.getElement().getTextRecursively()).contains("Persoon " + persoon);
  }

  @Test
  void deTekstenKennenElkeSoortEnElkeRol() {
    assertThat(Stream.of(Organisatiesoort.values()).map(BeheerTeksten::soort))
        .noneMatch(tekst -> tekst.startsWith("!"));
    assertThat(Stream.of(Onderwijssoort.values()).map(BeheerTeksten::soort))
        .noneMatch(tekst -> tekst.startsWith("!"));
    assertThat(Stream.of(Rol.values()).map(BeheerTeksten::rol)).noneMatch(tekst -> tekst.contains("_"));
    assertThat(BeheerTeksten.periode(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
        .isEqualTo("1 jan 2026 tot en met 31 dec 2026");
  }
}
