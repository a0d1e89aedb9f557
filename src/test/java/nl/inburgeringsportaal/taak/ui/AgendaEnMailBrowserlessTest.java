package nl.inburgeringsportaal.taak.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.taak.AgendaAdresService;
import nl.inburgeringsportaal.taak.AgendaRoute;
import nl.inburgeringsportaal.taak.Post;
import nl.inburgeringsportaal.taak.Ritme;
import nl.inburgeringsportaal.taak.SamenvattingService;
import nl.inburgeringsportaal.taak.Samenvattingproef;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.Namens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page on which somebody connects his calendar and chooses his mail. */
@PortaalContext
class AgendaEnMailBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private AgendaAdresService adressen;
  @Autowired private SamenvattingService samenvattingen;
  @Autowired private Namens namens;
  @Autowired private HuidigeGebruiker.Bron bron;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private void open(String wie) {
    gegevens.logIn(wie);
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
    UI.getCurrent().navigate(AgendaRoute.PAD);
    roundTrip();
  }

  private void klik(String tekst) {
    test($(Button.class).withText(tekst).last()).click();
    roundTrip();
  }

  private String tekst() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  private String getoondAdres() {
    return $(TextField.class).withCaption("Adres voor uw agendaprogramma").last().getValue();
  }

  @Test
  void hetAdresIsEenKeerTeZienTeVernieuwenEnInTeTrekken() {
    open(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));
    assertThat(tekst()).contains("U hebt nog geen adres.");

    klik("Adres maken");
    klik("Adres maken");
    assertThat($(TextField.class).withCaption("Voor welk apparaat of programma?").last().isInvalid()).isTrue();
    $(TextField.class).withCaption("Voor welk apparaat of programma?").last().setValue("telefoon");
    klik("Adres maken");
    String eerste = getoondAdres();
    assertThat(eerste).matches(".*/agenda/[A-Za-z0-9_-]{43}\\.ics");
    klik("Sluiten");
    assertThat(tekst()).contains("telefoon", "Nog niet opgehaald").doesNotContain(eerste);

    klik("Vernieuwen");
    klik("Vernieuwen");
    assertThat(getoondAdres()).isNotEqualTo(eerste);
    klik("Sluiten");
    klik("Intrekken");
    klik("Intrekken");
    assertThat(adressen.list()).isEmpty();
    assertThat(tekst()).contains("U hebt nog geen adres.");
  }

  @Test
  void wieGeenAfsprakenHeeftLeestDat() {
    open("szw");

    assertThat(tekst()).contains("In uw rol staan er geen afspraken in het portaal.");
    assertThat($(Button.class).withText("Adres maken").all()).isEmpty();
    assertThat($(Dialog.class).all()).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void wieMailWilKiestHoeVaak() {
    String wie = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    jdbc.sql("update gebruiker set email = 'wie@school.example' where gebruikersnaam = ?").param(wie).update();
    open(wie);

    test((RadioButtonGroup<Ritme>) $(RadioButtonGroup.class).first()).selectItem("Elke werkdag");

    assertThat(samenvattingen.stand().ritme()).isEqualTo(Ritme.DAGELIJKS);
    assertThat(samenvattingen.stand().email()).isEqualTo("wie@school.example");
    samenvattingen.kies(Ritme.NIET);
  }

  @Test
  void eenPortaalZonderMailserverZegtDat() {
    open("school");
    Samenvattingdeel deel = new Samenvattingdeel(Samenvattingproef.dienst(jdbc, new GeenPost(), namens, bron));

    deel.toon();

    assertThat(deel.getElement().getTextRecursively()).contains("Dit portaal kan nog geen mail versturen.");
  }

  /** A portal without a mail server. */
  private static final class GeenPost implements Post {
    @Override
    public boolean aan() {
      return false;
    }

    @Override
    public boolean isAdres(String adres) {
      return true;
    }

    @Override
    public void stuur(Brief brief) {
      throw new AssertionError("er is geen mailserver");
    }

    @Override
    public String link(String pad) {
      return pad;
    }
  }
}
