package nl.inburgeringsportaal.keurmerk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkhulp;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writing steps and decisions of a procedure. */
@PortaalContext
class ProcedureBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;
  private Keurmerkhulp hulp;
  private long procedure;

  @BeforeEach
  void begin() {
    klok.terug();
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    hulp = fabriek.createBean(Keurmerkhulp.class);
    procedure = hulp.procedure(hulp.school(Cursushulp.nummer()));
  }

  @AfterEach
  void einde() {
    gegevens.logUit();
    klok.terug();
  }

  private Button knop(String tekst) {
    return $(Button.class).all().stream().filter(een -> een.getText().equals(tekst)).findFirst().orElseThrow();
  }

  private int concepten(String sleutel) {
    return jdbc.queryForObject("select count(*) from concept where sleutel = ?", Integer.class, sleutel);
  }

  @Test
  void eenHalfGeschrevenMotiveringIsErNogNaWeggaanEnNietMeerNaOpslaan() {
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    long besluit = hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag());
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("besluiten/" + besluit);
    test(knop("Tekst wijzigen")).click();
    test(motivering()).setValue(Keurmerkhulp.MOTIVERING + " En verder.");
    UI.getCurrent().navigate("keurmerkprocedures/" + procedure);
    UI.getCurrent().navigate("besluiten/" + besluit);
    test(knop("Tekst wijzigen")).click();
    assertThat(motivering().getValue()).endsWith("En verder.");
    test(knop("Concept bewaren")).click();
    assertThat(concepten("keurmerkbesluit-" + besluit)).isZero();
    assertThat(
            jdbc.queryForObject("select motivering from keurmerkbesluit where id = ?", String.class, besluit))
        .endsWith("En verder.");
  }

  private TextArea motivering() {
    return $(TextArea.class).all().stream()
        .filter(een -> een.getLabel().startsWith("Motivering"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eenHalfGeschrevenStapIsErNogNaWeggaan() {
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("keurmerkprocedures/" + procedure);
    test(knop("Voornemen vastleggen")).click();
    test($(TextArea.class).single()).setValue("Aanleiding is het bezoek van maandag.");
    $(Dialog.class).single().close();
    UI.getCurrent().navigate("keurmerkprocedures");
    UI.getCurrent().navigate("keurmerkprocedures/" + procedure);
    test(knop("Voornemen vastleggen")).click();
    assertThat($(TextArea.class).single().getValue()).isEqualTo("Aanleiding is het bezoek van maandag.");
  }

  @Test
  void alleenAlsErTweeOpenZijnWordtGevraagdWaaroverDeSchoolWordtGehoord() {
    long schorsing = hulp.schorsing(procedure);
    hulp.stap(
        "keurmerk",
        procedure,
        new StapGegevens(Stapsoort.BEZWAAR, hulp.vandaag(), null, null, schorsing, null, null));
    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("keurmerkprocedures/" + procedure);
    test(knop("Hoorzitting plannen")).click();
    assertThat($(RadioButtonGroup.class).exists()).isFalse();
    $(Dialog.class).single().close();
    gegevens.logUit();
    hulp.voornemen(procedure, Besluitsoort.INTREKKEN);

    gegevens.logIn("keurmerk");
    UI.getCurrent().navigate("keurmerkprocedures");
    UI.getCurrent().navigate("keurmerkprocedures/" + procedure);
    test(knop("Hoorzitting plannen")).click();
    RadioButtonGroup<?> over = $(RadioButtonGroup.class).single();
    assertThat(over.getLabel()).isEqualTo("Waarover wordt de school gehoord");
    assertThat(over.getListDataView().getItemCount()).isEqualTo(2);
    assertThat(over.getValue()).isNull();
  }
}
