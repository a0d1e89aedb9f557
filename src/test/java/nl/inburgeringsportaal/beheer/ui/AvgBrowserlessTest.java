package nl.inburgeringsportaal.beheer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.audit.Avgsoort;
import nl.inburgeringsportaal.audit.AvgverzoekService;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests of people about their own data, on the screen. */
@PortaalContext
class AvgBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private AvgverzoekService verzoeken;
  @Autowired private AvgTaakBron taken;

  private String wie;
  private String fg;

  @BeforeEach
  void logIn() {
    long school = gegevens.nieuweSchool();
    wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    fg = gegevens.nieuwePersoon(school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
    gegevens.logIn(wie);
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private void open(Map<String, String> vraag) {
    UI.getCurrent().navigate(AvgverzoekenView.PAD, QueryParameters.simple(vraag));
    roundTrip();
  }

  private List<String> knoppen() {
    return $(Button.class).all().stream().map(Button::getText).toList();
  }

  private void klik(String tekst) {
    test($(Button.class).all().stream().filter(knop -> knop.getText().equals(tekst)).toList().getLast()).click();
    roundTrip();
  }

  private TextField veld(String label) {
    return $(TextField.class).all().stream().filter(veld -> label.equals(veld.getLabel())).toList().getLast();
  }

  @Test
  void eenVerzoekOpnemenZegtHetAlsDePersoonOnbekendIs() {
    open(Map.of());
    klik("Verzoek opnemen");
    test(veld("Leerlingnummer")).setValue("bestaat-niet");
    klik("Verzoek opnemen");

    assertThat($(Dialog.class).exists()).isTrue();
    assertThat(veld("Leerlingnummer").getErrorMessage()).contains("niemand met dit nummer");
  }

  @Test
  void metDeIdentiteitKomtDeDownload() {
    long id = verzoeken.neemOp(Avgsoort.INZAGE, "gebruiker", wie, LocalDate.of(2026, 11, 1));
    open(Map.of("gekozen", String.valueOf(id)));
    assertThat($(H2.class).all()).extracting(H2::getText).contains("Inzage");
    assertThat(knoppen()).contains("Identiteit vaststellen", "Termijn verlengen", "Verzoek afhandelen");
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).doesNotContain("Gegevens downloaden");

    klik("Identiteit vaststellen");
    test(veld("Hoe hebt u dat vastgesteld?")).setValue("aan de balie");
    klik("Identiteit vaststellen");

    assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Gegevens downloaden");
    assertThat(knoppen()).doesNotContain("Identiteit vaststellen");
  }

  @Test
  void eenOpenVerzoekIsWerkMetEenLaatsteDag() {
    long id = verzoeken.neemOp(Avgsoort.VERWIJDERING, "gebruiker", wie, LocalDate.of(2026, 10, 20));

    assertThat(taken.open(10))
        .singleElement()
        .satisfies(taak -> assertThat(taak.uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 20)))
        .extracting(TaakBron.Taak::sleutel)
        .isEqualTo(String.valueOf(id));
    assertThat(taken.detail(String.valueOf(id))).isPresent();
    assertThat(taken.detail("999999999")).isEmpty();
  }

  @Test
  void deFunctionarisKijktMeeZonderKnoppen() {
    long id = verzoeken.neemOp(Avgsoort.INZAGE, "gebruiker", wie, LocalDate.of(2026, 11, 1));
    gegevens.logIn(fg);
    open(Map.of("gekozen", String.valueOf(id)));

    assertThat($(Grid.class).exists()).isTrue();
    assertThat($(H2.class).all()).extracting(H2::getText).contains("Inzage");
    assertThat(knoppen()).doesNotContain("Verzoek opnemen", "Identiteit vaststellen", "Verzoek afhandelen");
    gegevens.logIn("gemeente");
    open(Map.of("gekozen", String.valueOf(id)));
    assertThat($(H2.class).all()).extracting(H2::getText).containsExactly("Niet gevonden");
  }
}
