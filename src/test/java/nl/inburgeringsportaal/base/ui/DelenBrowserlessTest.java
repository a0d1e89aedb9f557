package nl.inburgeringsportaal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.Voorkeuren;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The shared pieces, each for what a screen counts on. */
@PortaalContext
class DelenBrowserlessTest extends SpringBrowserlessTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  @Autowired private Testgegevens gegevens;
  @Autowired private Bouwstenen bouwstenen;
  @Autowired private Voorkeuren voorkeuren;
  private String persoon;

  @BeforeEach
  void logIn() {
    persoon = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(persoon);
    VaadinSession.getCurrent().setLocale(Vertaling.NL);
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  @Test
  void eenTermijnZegtDeDagEnHoeVerHijIs() {
    Termijn laat = new Termijn(VANDAAG.minusDays(11), VANDAAG);

    assertThat(laat.getElement().getTextRecursively()).isEqualTo("22 okt 2026(11 dagen te laat)");
    assertThat(laat.getClassNames()).contains("laat");
  }

  @Test
  void eenTijdlijnWijstNuAan() {
    Tijdlijn lijn = new Tijdlijn().nu("Signaal staat open", null).punt("26 mei 2027", "Wordt 18", "DUO schrijft");

    assertThat(lijn.getChildren().map(punt -> punt.getElement().getAttribute("aria-current")))
        .containsExactly("step", null);
  }

  @Test
  void feitenZijnEenLijstVanBegrippen() {
    Feiten feiten = new Feiten().feit("Wordt 18 op", "26 mei 2027", "over 6 maanden").feit("Mentor", null, null);

    assertThat(feiten.getElement().getTag()).isEqualTo("dl");
    assertThat(feiten.getElement().getTextRecursively()).isEqualTo("Wordt 18 op26 mei 2027over 6 maandenMentor–");
  }

  @Test
  void eenBeslissingZonderMotiveringGaatNietDoor() {
    List<String> gedaan = new ArrayList<>();
    Beslisdialoog dialoog =
        new Beslisdialoog("Sluiten?", List.of("1 signaal"))
            .motivering("Waarom", 10, 500)
            .bijBesluit("Sluit", gedaan::add);
    dialoog.open();

    test($(Button.class).withText("Sluit").single()).click();
    assertThat(gedaan).isEmpty();
    assertThat($(TextArea.class).single().isInvalid()).isTrue();

    test($(TextArea.class).single()).setValue("Dubbel ingevoerd door mij");
    test($(Button.class).withText("Sluit").single()).click();
    assertThat(gedaan).containsExactly("Dubbel ingevoerd door mij");
    assertThat(dialoog.isOpened()).isFalse();
  }

  @Test
  void eenGeweigerdeBeslissingNoemtDeRegelEnHoudtWatErStaat() {
    Beslisdialoog dialoog =
        new Beslisdialoog("Sluiten?", List.of())
            .bijBesluit("Sluit", motivering -> {
              throw new RegelOvertreden("toegang.filters.vol", 50);
            });
    dialoog.open();

    test($(Button.class).withText("Sluit").single()).click();

    assertThat(dialoog.isOpened()).isTrue();
    assertThat($(Bericht.class).single().getElement().getTextRecursively()).contains("U hebt al 50 filters");
  }

  @Test
  void eenConflictLaatBeideVersiesZien() {
    AtomicReference<String> keuze = new AtomicReference<>();
    Conflictdialoog dialoog =
        new Conflictdialoog("J. Bos", "2 nov 2026 12:00", List.of(new Conflictdialoog.Veld("Klas", "ISK-2", "ISK-3")))
            .bijMijne(() -> keuze.set("mijne"))
            .bijHunne(() -> keuze.set("hunne"));
    dialoog.open();

    assertThat($(Paragraph.class).single().getText()).contains("J. Bos");
    test($(Button.class).withText("Mijn versie opslaan").single()).click();
    assertThat(keuze.get()).isEqualTo("mijne");
  }

  @Test
  void watGetyptIsKomtTerugEnKanWeg() {
    TextField eerst = new TextField();
    UI.getCurrent().add(bouwstenen.concept("proef-1").tekst("naam", eerst), eerst);
    test(eerst).setValue("half af");

    TextField daarna = new TextField();
    daarna.setValue("zoals het stond");
    ConceptBewaarder bewaarder = bouwstenen.concept("proef-1").tekst("naam", daarna);
    UI.getCurrent().add(bewaarder, daarna);

    assertThat(bewaarder.herstel()).isTrue();
    assertThat(daarna.getValue()).isEqualTo("half af");
    test($(Button.class).withText("Concept verwijderen").single()).click();
    assertThat(daarna.getValue()).isEqualTo("zoals het stond");
    assertThat(voorkeuren.concept("proef-1")).isEmpty();
  }

  @Test
  void eenConceptDatNietMeerPastLaatHetFormulierHeel() {
    voorkeuren.bewaarConcept("proef-2", "{\"dag\":\"geen datum\",\"weg\":\"x\"}");
    Datumveld dag = new Datumveld("Dag");
    dag.setValue(VANDAAG);

    assertThat(bouwstenen.concept("proef-2").dag("dag", dag).herstel()).isTrue();
    assertThat(dag.getValue()).isEqualTo(VANDAAG);
  }

  @Test
  void voortgangSchatWatErNogOverIs() {
    assertThat(Voortgangspaneel.rest(3_400, 20_000, Duration.ofSeconds(34))).isEqualTo(Duration.ofSeconds(166));
    Voortgangspaneel paneel = new Voortgangspaneel("Verwerken");
    paneel.toon(5_000, 20_000, Duration.ofMinutes(1));

    assertThat(paneel.getElement().getTextRecursively())
        .contains("5.000 van 20.000 (25%)", "Nog ongeveer 3 minuten", "25 procent klaar");
  }

  @Test
  void eenMeldingKanOngedaanMaken() {
    List<String> gedaan = new ArrayList<>();
    Melding.gelukt("Verwijderd", () -> gedaan.add("terug"));

    test($(Button.class).withText("Ongedaan maken").single()).click();

    assertThat(gedaan).containsExactly("terug");
    assertThat($(Notification.class).exists()).isFalse();
  }

  @Test
  void hetImportpaneelToontWatErMisIs() {
    Importpaneel paneel = new Importpaneel(bestand -> {}, List.of(".csv"), 1_000);
    UI.getCurrent().add(paneel);
    paneel.voorbeeld("De eerste regels", List.of("naam"), List.of(List.of("Demir")));
    paneel.problemen("1 probleem", List.of(new Importpaneel.Probleem("3", "dag", "31-2", "Kies een dag die bestaat.")));

    assertThat($(Tabel.class).all()).hasSize(2);
    assertThat(paneel.getElement().getTextRecursively()).contains("Demir", "Kies een dag die bestaat.");
    paneel.leeg();
    assertThat($(Tabel.class).exists()).isFalse();
  }
}
