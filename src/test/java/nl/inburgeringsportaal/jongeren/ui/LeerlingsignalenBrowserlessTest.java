package nl.inburgeringsportaal.jongeren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.Locale;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.LeerlingsignaalService;
import nl.inburgeringsportaal.jongeren.SchoolTaak;
import nl.inburgeringsportaal.jongeren.SchoolwerkService;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signals in the file and in Mijn werk: read, answer, deal with, open again. It is 2 November 2026. */
@PortaalContext
class LeerlingsignalenBrowserlessTest extends SpringBrowserlessTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private LeerlingsignaalService signalen;
  @Autowired private SchoolwerkService werk;

  @BeforeEach
  void logIn() {
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private LeerlingGegevens leerling(String code, LocalDate weg) {
    return leerlingen.save(
        new LeerlingGegevens(
            null, 0, "1", "Tesfay", "Selam", LocalDate.of(2008, 11, 2), "E1", "J. Bos", null, code,
            Verblijfsstatus.STATUSHOUDER, LocalDate.of(2025, 8, 1), null, weg, null, null),
        null);
  }

  private void open(String adres, QueryParameters vraag) {
    UI.getCurrent().navigate(adres, vraag);
    roundTrip();
  }

  private void klik(String tekst) {
    test($(Button.class).withText(tekst).last()).click();
    roundTrip();
  }

  @Test
  void inHetDossierStaatWaaromEnHandeltIemandHetAfMetEenOpmerking() {
    LeerlingGegevens leerling = leerling("ENTREE", null);
    open("leerlingen/" + leerling.id(), QueryParameters.empty());
    assertThat($(H3.class).withText("De leerling is 18").all()).hasSize(1);
    assertThat($(Paragraph.class).all()).anyMatch(regel -> regel.getText().startsWith("De opleiding stelt niet vrij"));

    klik("Afhandelen");
    $(TextArea.class).last().setValue("Brief nog niet gekomen.");
    klik("Afhandelen");

    assertThat(werk.aantal(SchoolTaak.Soort.SIGNAAL)).isZero();
    assertThat($(Paragraph.class).withText("Brief nog niet gekomen.").all()).hasSize(1);
    assertThat($(Paragraph.class).all()).anyMatch(regel -> regel.getText().contains("afgehandeld door"));

    klik("Opnieuw openen");

    assertThat(werk.aantal(SchoolTaak.Soort.SIGNAAL)).isOne();
  }

  @Test
  void mijnWerkVraagtNaarHetDiplomaEnHetAntwoordIsGenoeg() {
    LeerlingGegevens leerling = leerling("HAVO", VANDAAG);
    long signaal = signalen.vanLeerling(leerling.id()).getFirst().id();
    open("mijn-werk", QueryParameters.of("taak", "signaal." + leerling.id() + "-" + signaal));

    klik("Ja, met diploma");

    assertThat(werk.aantal(SchoolTaak.Soort.SIGNAAL)).isZero();
    assertThat(leerlingen.findById(leerling.id()).diploma()).isTrue();
  }

  @Test
  void deBriefVanDuoWordtGenoteerdEnWijstNaarDeHandreiking() {
    LeerlingGegevens leerling = leerling("ENTREE", null);
    open("leerlingen/" + leerling.id(), QueryParameters.empty());

    klik("Brief van DUO noteren");
    $(Datumveld.class).last().setValue(VANDAAG.minusDays(2));
    klik("Opslaan");

    assertThat($(H3.class).withText("Brief van DUO ontvangen").all()).hasSize(1);
    assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().endsWith("brief-van-duo"));
    assertThat(leerlingen.findById(leerling.id()).briefDuoOp()).isEqualTo(VANDAAG.minusDays(2));
  }
}
