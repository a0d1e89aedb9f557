package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleidervoorstelService;
import nl.inburgeringsportaal.leerbaarheidstoets.Lbthulp;
import nl.inburgeringsportaal.leerbaarheidstoets.ToetsversieService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortaalContext
class LeerbaarheidstoetsBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private BegeleidervoorstelService voorstellen;
  @Autowired private ToetsversieService versies;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private LbtTaken taken;

  private Lbthulp hulp;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Lbthulp.class);
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private List<String> badges() {
    return $(Statusbadge.class).all().stream().map(Span::getText).toList();
  }

  private List<String> knoppen() {
    return $(Button.class).all().stream().map(Button::getText).toList();
  }

  /** The last one: the button of a dialog has the words of the button that opened it. */
  private Button knop(String tekst) {
    return $(Button.class).all().stream().filter(een -> tekst.equals(een.getText())).toList().getLast();
  }

  @Test
  void deGemeenteSteltIemandVoorEnZietWatNogNodigIs() {
    gegevens.logIn("gemeente");
    UI.getCurrent().navigate("toetsbegeleiders");
    test(knop("Toetsbegeleider voorstellen")).click();
    TextField naam = $(TextField.class).all().getLast();
    test(naam).setValue("Nieuw Voorgesteld");
    EmailField mail = $(EmailField.class).first();
    test(mail).setValue("geen adres");
    test(knop("Toetsbegeleider voorstellen")).click();
    assertThat(mail.isInvalid()).isTrue();
    test(mail).setValue("nieuw.voorgesteld@voorbeeld.example");
    test(knop("Toetsbegeleider voorstellen")).click();

    assertThat($(H2.class).all()).extracting(H2::getText).contains("Nieuw Voorgesteld");
    assertThat(badges()).contains("Aangemeld");
    assertThat(knoppen()).contains("Aanmelden voor training", "Toestemming geven", "Terugtrekken");
    assertThat($(Feiten.class).first().getElement().getTextRecursively())
        .contains("Training, Certificaat, Toestemming, Account");
  }

  @Test
  void elkeRolZietAlleenDeKnoppenDieHijMagGebruiken() {
    long wie = hulp.toegestaan();
    gegevens.logIn("planner");
    UI.getCurrent().navigate("toetsbegeleiders", com.vaadin.flow.router.QueryParameters.of("gekozen", "" + wie));
    assertThat(knoppen())
        .contains("Aanmelden voor training")
        .doesNotContain("Toestemming geven", "Certificaat uitgeven", "Account verlenen", "Toestemming intrekken");
    gegevens.logIn("ice");
    UI.getCurrent().navigate("toetsbegeleiders", com.vaadin.flow.router.QueryParameters.of("gekozen", "" + wie));
    assertThat(knoppen())
        .contains("Certificaat uitgeven", "Certificaat intrekken")
        .doesNotContain("Toestemming geven", "Account verlenen", "Terugtrekken");
  }

  @Test
  void duoVerleentEenAccountEnTrektHetInMetEenReden() {
    long wie = hulp.toegestaan();
    gegevens.logIn("duo");
    UI.getCurrent().navigate("toetsbegeleiders", com.vaadin.flow.router.QueryParameters.of("gekozen", "" + wie));
    assertThat(taken.detail("ACCOUNT_VERLENEN-" + wie)).isPresent();
    test(knop("Account verlenen")).click();
    test(knop("Account verlenen")).click();

    assertThat(badges()).contains("Mag begeleiden", "Actief");
    assertThat(taken.detail("ACCOUNT_VERLENEN-" + wie)).isEmpty();
    test(knop("Account intrekken")).click();
    test(knop("Account intrekken")).click();
    assertThat($(TextArea.class).first().isInvalid()).as("een reden is nodig").isTrue();
    test($(TextArea.class).first()).setValue("Werkt er niet meer.");
    test(knop("Account intrekken")).click();
    assertThat(badges()).contains("Met toestemming");
  }

  @Test
  void bureauIceVinktAanWieErIsEnNoteertDeUitkomst() {
    long training = hulp.gepland(klok.nu().plusHours(1), 1);
    long wie = hulp.voorgesteld();
    long wacht = hulp.voorgesteld();
    gegevens.als("gemeente", () -> voorstellen.meldAan(wie, training));
    gegevens.als("gemeente", () -> voorstellen.meldAan(wacht, training));
    gegevens.logIn("ice");
    assertThat(taken.open(500)).extracting(TaakBron.Taak::sleutel).contains("WACHTLIJST-" + training);
    UI.getCurrent().navigate("trainingen");
    assertThat($(H1.class).first().getText()).isEqualTo("Trainingen");
    UI.getCurrent().navigate("trainingen/" + training);
    assertThat($(H2.class).all()).extracting(H2::getText).contains("Deelnemers (1)", "Wachtlijst (1)");
    assertThat(knoppen()).doesNotContain("Geslaagd");

    test($(Checkbox.class).first()).click();
    test(knop("Geslaagd")).click();

    assertThat(badges()).contains("Geslaagd");
    assertThat($(Checkbox.class).first().isEnabled()).isFalse();
    assertThat(taken.detail("CERTIFICEREN-" + wie)).isPresent();
    assertThat(taken.detail("onzin")).isEmpty();
    assertThat(taken.detail("CERTIFICEREN-x")).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void eenToetsversieNoemtZijnTalenInWoorden() {
    gegevens.logIn("ice");
    UI.getCurrent().navigate("toetsversies");
    test(knop("Versie toevoegen")).click();
    test($(TextField.class).first()).setValue("2026-scherm");
    $(com.vaadin.flow.component.datepicker.DatePicker.class).first().setValue(klok.nu().toLocalDate());
    MultiSelectComboBox<String> talen = $(MultiSelectComboBox.class).first();
    talen.setValue("ti", "ar");
    test(knop("Opslaan")).click();

    assertThat($(ListItem.class).all().stream().map(een -> een.getElement().getTextRecursively()))
        .anyMatch(tekst -> tekst.contains("2026-scherm") && tekst.contains("2 talen: Arabisch, Tigrinya"));
    assertThat(versies.list()).anyMatch(versie -> versie.code().equals("2026-scherm"));
  }

  @Test
  void eenOnbekendePersoonIsNietGevondenEnGeenFout() {
    gegevens.logIn("gemeente");
    for (String gekozen : List.of("999999999", "onzin")) {
      UI.getCurrent().navigate("toetsbegeleiders", com.vaadin.flow.router.QueryParameters.of("gekozen", gekozen));
      assertThat($(H1.class).first().getText()).isEqualTo("Toetsbegeleiders");
    }
    UI.getCurrent().navigate("toetsbegeleiders", com.vaadin.flow.router.QueryParameters.of("gekozen", "999999999"));
    assertThat($(H2.class).all()).extracting(H2::getText).contains("Niet gevonden");
  }
}
