package nl.inburgeringsportaal.beheer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.Gebruikers;
import nl.inburgeringsportaal.toegang.RechtenRoute;
import nl.inburgeringsportaal.toegang.RechtenService;
import nl.inburgeringsportaal.toegang.internal.Keycloaknabootsing;
import nl.inburgeringsportaal.toegang.internal.Opdrachtwerker;
import nl.inburgeringsportaal.toegang.internal.TestIdentiteit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screens with which an organisation administers its people. */
@PortaalContext
class CollegasBrowserlessTest extends SpringBrowserlessTest {
  private static int volgnummer;

  @Autowired private Testgegevens gegevens;
  @Autowired private Gebruikers gebruikers;
  @Autowired private RechtenService rechten;
  @Autowired private RechtenTaakBron taken;
  @Autowired private BeheerNavigatie navigatie;
  @Autowired private Opdrachtwerker werker;
  @Autowired private TestIdentiteit.Zetbaar verbinding;
  @Autowired private JdbcClient jdbc;

  private long school;
  private String beheerder;
  private String collega;

  @BeforeEach
  void logIn() {
    school = gegevens.nieuweSchool();
    jdbc.sql("update organisatie set sleutel = ? where id = ?").params("scherm-" + school, school).update();
    beheerder = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    collega = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    jdbc.sql("update gebruiker_rol set organisatiebeheerder = true where gebruiker_id = ?")
        .param(id(beheerder))
        .update();
    gegevens.logIn(beheerder);
    UI.getCurrent().setLocale(Vertaling.NL);
    VaadinSession.getCurrent().setLocale(Vertaling.NL);
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
    jdbc.sql("update identiteitsopdracht set status = 'VERVALLEN' where status = 'OPEN'").update();
    verbinding.verbreek();
  }

  private long id(String naam) {
    return gebruikers.find(naam).orElseThrow().id();
  }

  private void open(String pad, Map<String, String> vraag) {
    gegevens.nieuwVerzoek();
    UI.getCurrent().navigate(pad, QueryParameters.simple(vraag));
    roundTrip();
  }

  private List<String> knoppen() {
    return $(Button.class).all().stream().map(Button::getText).toList();
  }

  private void klik(String tekst) {
    test($(Button.class).all().stream().filter(knop -> knop.getText().equals(tekst)).toList().getLast()).click();
    roundTrip();
  }

  /** Everything that can be read now, each text on its own line. */
  private String tekst() {
    return Stream.concat(
            $(Component.class).all().stream().map(deel -> deel.getElement().getText()),
            $(Feiten.class).all().stream().map(deel -> deel.getElement().getTextRecursively()))
        .filter(tekst -> !tekst.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private <T extends Component & HasValue<?, ?>> T veld(Class<T> soort, String label) {
    return $(soort).all().stream()
        .filter(deel -> label.equals(deel.getElement().getProperty("label")))
        .toList()
        .getLast();
  }

  @Test
  void wieNiemandBeheertZietGeenIngangEnKrijgtGeenLijst() {
    assertThat(navigatie.ingangen().getFirst().isVoor(Set.of(Rol.SCHOOLFUNCTIONARIS))).isTrue();
    gegevens.logIn(collega);
    assertThat(navigatie.ingangen().getFirst().isVoor(Set.of(Rol.SCHOOLFUNCTIONARIS))).isFalse();
    assertThat(taken.isVoorMij()).isFalse();
    for (String pad : List.of(CollegasView.PAD, NalopenView.PAD)) {
      open(pad, Map.of());
      assertThat($(Grid.class).exists()).as(pad).isFalse();
    }
    open(RechtenRoute.van(id(beheerder)), Map.of());
    assertThat($(Rechtenbladdeel.class).exists()).isFalse();
  }

  @Test
  void deLijstHeeftAlleenDeEigenOrganisatieEnEenVreemdeGeeftGeenDetail() {
    open(CollegasView.PAD, Map.of());
    assertThat(tekst()).contains("2 collega's");
    long vreemde = id(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));
    open(CollegasView.PAD, Map.of("gekozen", String.valueOf(vreemde)));
    assertThat($(H2.class).all()).extracting(H2::getText).containsExactly("Niet gevonden");

    open(CollegasView.PAD, Map.of("gekozen", String.valueOf(id(collega))));
    assertThat(knoppen()).contains("Rol geven", "Einde wijzigen", "Uitnodiging intrekken");
    open(CollegasView.PAD, Map.of("gekozen", String.valueOf(id(beheerder))));
    assertThat(knoppen()).doesNotContain("Rol geven", "Account sluiten", "Uitnodiging intrekken");
  }

  @Test
  @SuppressWarnings("unchecked")
  void uitnodigenZegtDatHetBewaardIsAlsDeInlogdienstNietAntwoordt() {
    Keycloaknabootsing keycloak = new Keycloaknabootsing();
    String adres = keycloak.adres();
    keycloak.close();
    verbinding.verbind(adres, "geheim");
    open(CollegasView.PAD, Map.of());
    klik("Collega uitnodigen");
    klik("Uitnodigen");
    assertThat(veld(TextField.class, "Naam").isInvalid()).isTrue();
    veld(TextField.class, "Naam").setValue("Nieuwe Collega");
    veld(EmailField.class, "E-mail").setValue("nieuw" + ++volgnummer + "@proef.example");
    veld(TextField.class, "Gebruikersnaam").setValue("scherm.nieuw" + volgnummer);
    assertThat(((CheckboxGroup<Rol>) $(CheckboxGroup.class).all().getLast()).getValue())
        .as("de enige rol staat al aan")
        .containsExactly(Rol.SCHOOLFUNCTIONARIS);
    veld(TextField.class, "Reden").setValue("in dienst");
    klik("Uitnodigen");
    assertThat($(H2.class).all()).extracting(H2::getText).contains("Nieuwe Collega");
    assertThat(tekst()).contains("Wordt uitgenodigd");

    werker.werk();
    open(CollegasView.PAD, Map.of());
    assertThat(tekst()).contains("zodra de inlogdienst antwoordt", "De inlogdienst is niet bereikbaar.");
    assertThat(knoppen()).contains("Nu opnieuw proberen");
  }

  @Test
  void nalopenBevestigtAlleAnderenEnNeemtAfMetEenReden() {
    String tweede = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    open(NalopenView.PAD, Map.of());
    assertThat(tekst()).contains("Er is nog geen ronde geweest.");
    klik("Nu een ronde beginnen");
    veld(TextArea.class, "Reden").setValue("nieuwe directeur");
    klik("Nu een ronde beginnen");
    assertThat(tekst()).contains("0 van 3 rollen zijn nagelopen");
    assertThat(taken.aantal()).as("zonder de eigen rol").isEqualTo(2);

    String sleutel =
        taken.open(50).stream()
            .filter(taak -> taak.onderwerp().equals("Persoon " + tweede))
            .findFirst()
            .orElseThrow()
            .sleutel();
    assertThat(taken.detail(sleutel)).isPresent();
    open(NalopenView.PAD, Map.of("gekozen", sleutel));
    klik("Rol afnemen");
    veld(TextArea.class, "Reden").setValue("werkt hier niet meer");
    klik("Rol afnemen");
    assertThat(rechten.rollenVan(List.of(id(tweede)))).isEmpty();
    assertThat(taken.detail(sleutel)).isEmpty();

    klik("Alle open rollen bevestigen");
    assertThat(tekst()).contains("1 rol van 1 persoon");
    klik("Bevestigen");
    assertThat(taken.aantal()).isZero();
    assertThat(tekst()).contains("2 van 3 rollen zijn nagelopen");
  }

  @Test
  void watIkMagStaatInGewoneTaalOpEenBlad() {
    open(RechtenRoute.MIJN, Map.of());
    assertThat($(H1.class).all()).extracting(H1::getText).contains("Wat mag ik?");
    assertThat(tekst()).contains("Leerlingen van de eigen school", "Beheert deze organisatie");

    open(RechtenRoute.van(id(collega)), Map.of());
    assertThat($(H1.class).all()).extracting(H1::getText).contains("Wat mag Persoon " + collega + "?");
    assertThat($(Div.class).all().stream().filter(deel -> deel.hasClassName("recht"))).hasSize(1);
  }
}
