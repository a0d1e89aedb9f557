package nl.inburgeringsportaal.beheer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.audit.BewaarService;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens about retention and about the persons in a data breach. */
@PortaalContext
class BewarenBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private Gebruikers gebruikers;
  @Autowired private BewaarService bewaren;
  @Autowired private Leeslog leeslog;

  @BeforeEach
  void logIn() {
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

  private void klik(String tekst) {
    test($(Button.class).all().stream().filter(knop -> knop.getText().equals(tekst)).toList().getLast()).click();
    roundTrip();
  }

  @Test
  void deTermijnenStaanErMetWatStraksWeggaat() {
    open(BewarenView.PAD, Map.of());

    String tabel = $(Tabel.class).single().getElement().getTextRecursively();
    assertThat(tabel).contains("Leeslog: wie wat zag", "60 maanden", "Te bevestigen", "30 dagen");
  }

  @Test
  void hetAdresKiestHetDeel() {
    open(BewarenView.PAD, Map.of("deel", "verwijderd"));
    assertThat($(Grid.class).exists()).isTrue();
    open(BewarenView.PAD, Map.of("deel", "onzin"));
    assertThat($(Tabel.class).exists()).isTrue();
  }

  @Test
  void opschortenVraagtEenRedenEnKanWordenOpgeheven() {
    open(BewarenView.PAD, Map.of());
    klik("Verwijderen opschorten");
    test($(Select.class).single()).selectItem("Leerling");
    test($(TextField.class).all().getFirst()).setValue("777001");
    klik("Verwijderen opschorten");
    assertThat($(Dialog.class).exists()).as("without a reason it stays open").isTrue();

    test($(TextField.class).all().getLast()).setValue("beroep loopt");
    klik("Verwijderen opschorten");

    assertThat(bewaren.opschortingen()).anyMatch(rij -> rij.objectId() == 777_001);
    assertThat($(ListItem.class).all().stream().map(rij -> rij.getElement().getTextRecursively()))
        .anyMatch(tekst -> tekst.contains("Leerling 777001") && tekst.contains("beroep loopt"));
    long id =
        bewaren.opschortingen().stream().filter(rij -> rij.objectId() == 777_001).findFirst().orElseThrow().id();
    bewaren.hefOp(id);
    open(BewarenView.PAD, Map.of("deel", "opgeschort"));
    assertThat($(ListItem.class).all().stream().map(rij -> rij.getElement().getTextRecursively()))
        .noneMatch(tekst -> tekst.contains("777001"));
  }

  @Test
  void alleenDeFunctionarisZietDeLijstVanBetrokkenenEnMetEenCollegaNaEenReden() {
    long school = gegevens.nieuweSchool();
    String fg = gegevens.nieuwePersoon(school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
    String collega = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.als(collega, () -> {
      leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, "leerling", 88_123L, null, null);
      return null;
    });
    for (String wie : List.of("beheer", "school")) {
      gegevens.logIn(wie);
      open(BetrokkenenView.PAD, Map.of());
      assertThat($(Grid.class).exists()).as(wie).isFalse();
    }

    gegevens.logIn(fg);
    open(BetrokkenenView.PAD, Map.of());
    assertThat(totaal()).isEqualTo("1 dossier");
    String id = String.valueOf(gebruikers.find(collega).orElseThrow().id());
    open(BetrokkenenView.PAD, Map.of("persoon", id));
    assertThat($(Dialog.class).exists()).isTrue();
    test($(TextArea.class).single()).setValue("melding van een datalek");
    klik("Logboek bekijken");
    assertThat(totaal()).isEqualTo("1 dossier");
  }

  private String totaal() {
    return $(Span.class).all().stream().filter(deel -> deel.hasClassName("totaal")).findFirst().orElseThrow().getText();
  }

  @Test
  void bijEenDossierStaatMeteenWieHetZag() {
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, "leerling", 88_124L, null, null);
    open(LogboekView.PAD, Map.of("soort", "leerling", "id", "88124"));

    assertThat($(Details.class).all()).anySatisfy(deel -> {
      assertThat(deel.isOpened()).isTrue();
      assertThat(deel.getElement().getTextRecursively()).contains("1 persoon");
    });
  }
}
