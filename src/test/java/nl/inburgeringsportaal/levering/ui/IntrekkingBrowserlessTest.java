package nl.inburgeringsportaal.levering.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.levering.IntrekkingGegevens;
import nl.inburgeringsportaal.levering.IntrekkingService;
import nl.inburgeringsportaal.levering.Intrekkingstatus;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the page of a delivery offers to who may propose its withdrawal and to who may approve it. */
@PortaalContext
class IntrekkingBrowserlessTest extends SpringBrowserlessTest {
  private static final String GOEDKEUREN = "Intrekking goedkeuren";

  @Autowired private Testgegevens gegevens;
  @Autowired private LeveringService leveringen;
  @Autowired private IntrekkingService intrekkingen;
  @Autowired private JdbcTemplate jdbc;

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private void open(String wie, String adres) {
    gegevens.logIn(wie);
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
    UI.getCurrent().navigate("leveringen");
    UI.getCurrent().navigate(adres);
    roundTrip();
  }

  private boolean heeftKnop(String tekst) {
    return $(Button.class).withText(tekst).exists();
  }

  private void klik(String tekst) {
    test($(Button.class).withText(tekst).first()).click();
    roundTrip();
  }

  private List<String> teksten() {
    return $(Span.class).all().stream().map(deel -> deel.getElement().getText()).toList();
  }

  private IntrekkingGegevens wacht(long levering, Intrekkingstatus status) {
    return await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .until(() -> intrekkingen.van(levering).orElseThrow(), een -> een.status() == status);
  }

  @Test
  void deEenSteltVoorEnEenAnderKeurtGoed() {
    Inburgeraarhulp hulp = new Inburgeraarhulp(leveringen, gegevens, jdbc);
    String vnummer = Inburgeraarhulp.vnummer();
    long levering = hulp.lever(Inburgeraarhulp.KOP, Inburgeraarhulp.regel(vnummer, "Fout", "GM0344")).id();
    open("duo", "leveringen/" + levering);
    klik("Levering intrekken");
    test($(TextArea.class).first()).setValue("kort");
    klik("Intrekking voorstellen");
    assertThat(intrekkingen.van(levering)).as("een reden van vier tekens").isEmpty();
    test($(TextArea.class).first()).setValue("het bestand van een andere maand");
    klik("Intrekking voorstellen");
    IntrekkingGegevens voorstel = wacht(levering, Intrekkingstatus.VOORGESTELD);

    open("duo", "leveringen/" + voorstel.id());
    assertThat(heeftKnop(GOEDKEUREN)).as("wie voorstelt keurt niet goed").isFalse();
    assertThat(heeftKnop("Voorstel terugnemen")).isTrue();
    assertThat(teksten()).anyMatch(tekst -> tekst.contains("Wacht op een collega"));

    open("duo2", "leveringen/" + voorstel.id());
    klik(GOEDKEUREN);
    klik("Goedkeuren en intrekken");
    wacht(levering, Intrekkingstatus.UITGEVOERD);
    open("duo2", "leveringen/" + voorstel.id());
    assertThat(teksten()).anyMatch(tekst -> tekst.contains("is ingetrokken"));
    open("duo2", "leveringen/" + levering);
    assertThat(teksten()).anyMatch(tekst -> tekst.contains("Deze levering is ingetrokken"));
    assertThat(heeftKnop("Levering intrekken")).isFalse();
    assertThat(jdbc.queryForObject(
            "select count(*) from inburgeraar_persoon where vnummer = ?", Integer.class, vnummer))
        .isZero();
  }
}
