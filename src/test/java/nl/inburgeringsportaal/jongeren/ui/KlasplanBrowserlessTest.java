package nl.inburgeringsportaal.jongeren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.KlasplanService;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dialogs for a whole klas: what will happen stands there before it does. It is 2 November 2026. */
@PortaalContext
class KlasplanBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private KlasplanService plannen;

  private Schermhulp hulp;

  @BeforeEach
  void school() {
    hulp = new Schermhulp(gegevens, leerlingen, gesprekken, overzicht);
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private void open(String adres) {
    UI.getCurrent().navigate(adres);
    roundTrip();
  }

  private void klik(String tekst) {
    test($(Button.class).withText(tekst).last()).click();
    roundTrip();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> keuze(String label) {
    return $(ComboBox.class).all().stream().filter(veld -> label.equals(veld.getLabel())).findFirst().orElseThrow();
  }

  @Test
  void hetPlanToontEerstWieAanDeBeurtIsEnMaaktHetOngedaan() {
    final long een = hulp.leerling("Selam", "Tesfay", "2009-05-02", "A");
    hulp.gepland(hulp.leerling("Amina", "Ali", "2009-05-03", "A"), LocalDate.of(2026, 11, 12));
    open("gesprekken");

    klik("Klas plannen");
    keuze("Klas").setValue("A");
    $(Datumveld.class).last().setValue(LocalDate.of(2026, 11, 7));
    roundTrip();

    assertThat($(H3.class).withText("1 gesprek, 1 overgeslagen").all()).hasSize(1);
    assertThat($(ListItem.class).withText("Amina Ali: er is al een gesprek gepland").all()).hasSize(1);
    assertThat($(Statusbadge.class).all()).anyMatch(badge -> badge.getText().contains("weekend"));

    klik("Gesprekken plannen");

    assertThat(overzicht.vanLeerling(een).getFirst().datum()).isEqualTo(LocalDate.of(2026, 11, 7));

    klik("Klas plannen");
    klik("Ongedaan maken");

    assertThat(overzicht.vanLeerling(een)).isEmpty();
    assertThat(plannen.ongedaanTeMaken()).isEmpty();
  }

  @Test
  void eenMentorVoorEenKlasZegtEerstVoorHoeveel() {
    long een = hulp.leerling("Selam", "Tesfay", "2009-05-02", "A");
    hulp.leerling("Amina", "Ali", "2009-05-03", "B");
    open("leerlingen");

    klik("Mentor toewijzen");
    keuze("Klas").setValue("A");
    keuze("Mentor").setValue("K. Nieuw");
    roundTrip();

    assertThat($(Paragraph.class).all())
        .anyMatch(
            regel ->
                regel.getText().equals("De klas heeft 1 leerling. Zonder mentor nu: 0. Met een andere mentor nu: 1."));

    klik("Mentor toewijzen");

    assertThat(leerlingen.findById(een).mentor()).isEqualTo("K. Nieuw");
  }
}
