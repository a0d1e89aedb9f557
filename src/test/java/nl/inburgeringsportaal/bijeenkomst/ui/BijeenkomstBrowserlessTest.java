package nl.inburgeringsportaal.bijeenkomst.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.bijeenkomst.AanmeldService;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstService;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstbeheerService;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomsthulp;
import nl.inburgeringsportaal.bijeenkomst.DeelnemerService;
import nl.inburgeringsportaal.bijeenkomst.Deelnemersoort;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmeldingService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.testbasis.Testpost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class BijeenkomstBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private BijeenkomstbeheerService beheer;
  @Autowired private AanmeldService aanmelden;
  @Autowired private BijeenkomstService bijeenkomsten;
  @Autowired private MijnAanmeldingService mijn;
  @Autowired private DeelnemerService deelnemers;
  @Autowired private BijeenkomstTaakBron taken;

  private Bijeenkomsthulp hulp;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = new Bijeenkomsthulp(beheer, gegevens);
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private String nieuwePersoon() {
    return gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
  }

  private List<String> badges() {
    return $(Statusbadge.class).all().stream().map(Span::getText).toList();
  }

  private Button knop(String tekst) {
    return $(Button.class).all().stream().filter(een -> tekst.equals(een.getText())).findFirst().orElseThrow();
  }

  @Test
  void zonderAccountGaatAanmeldenViaDeMailEnWijstHetFormulierFoutenAan() {
    long id = hulp.gepubliceerd(klok.nu().plusDays(5), 1);
    UI.getCurrent().navigate("bijeenkomsten/" + id);
    test(knop("Aanmelden")).click();
    assertThat($(TextField.class).first().isInvalid()).isTrue();

    test($(TextField.class).all().getFirst()).setValue("Iemand Anders");
    test($(TextField.class).all().get(1)).setValue("De School");
    @SuppressWarnings("unchecked")
    RadioButtonGroup<Deelnemersoort> soort = $(RadioButtonGroup.class).first();
    soort.setValue(Deelnemersoort.SCHOOL);
    test($(EmailField.class).first()).setValue("scherm@school.example");
    test($(Checkbox.class).first()).click();
    test(knop("Aanmelden")).click();

    assertThat(badges()).anyMatch(tekst -> tekst.startsWith("Bijna klaar: wij houden een plaats"));
    assertThat($(TextField.class).all()).isEmpty();
    UI.getCurrent().navigate("bijeenkomsten");
    UI.getCurrent().navigate("bijeenkomsten/" + id);
    assertThat(badges()).anyMatch(tekst -> tekst.startsWith("De bijeenkomst is vol"));
    assertThat(knop("Op de wachtlijst")).isNotNull();
  }

  @Test
  void dePaginaAchterDeLinkVraagtEerstOmEenKlikEnOnbekendeLinksZeggenDat() {
    long id = hulp.gepubliceerd(klok.nu().plusDays(5), 1);
    aanmelden.meldAan(id, Bijeenkomsthulp.iemand("klik@school.example"), "klik");
    String geheim = Testpost.aan("klik@school.example").geheim();
    navigate(AanmeldingView.class).toon(geheim);
    assertThat(badges()).contains("Nog één stap: bevestig uw aanmelding.");

    test(knop("Aanmelding bevestigen")).click();

    assertThat(badges()).contains("U bent aangemeld: u hebt een plaats.");
    navigate(AanmeldingView.class).toon(geheim);
    assertThat(badges()).contains("Deze link werkt niet (meer).");
    navigate(AanmeldingView.class).toon("x".repeat(5_000));
    assertThat(badges()).contains("Deze link werkt niet (meer).");
  }

  @Test
  void metEenAccountIsHetEenKlikEnStaatHetMorgenInMijnWerk() {
    long id = hulp.gepubliceerd(klok.nu().plusDays(1), 1);
    gegevens.logIn(nieuwePersoon());
    UI.getCurrent().navigate("bijeenkomsten/" + id);
    test(knop("Aanmelden")).click();

    assertThat(badges()).contains("U bent aangemeld: u hebt een plaats.");
    assertThat(knop("Afmelden")).isNotNull();
    assertThat(taken.open(10)).extracting(TaakBron.Taak::sleutel).contains(String.valueOf(id));
    assertThat(taken.detail(String.valueOf(id))).isPresent();
    assertThat(taken.detail("-1")).isEmpty();
    navigate(MijnAanmeldingenView.class);
    assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("bijeenkomsten/" + id);
  }

  @Test
  void deLijstKiestPerMaandEnPubliekEnEenOnzinadresIsGeenFout() {
    hulp.gepubliceerd(klok.nu().plusDays(5), null);
    hulp.gepubliceerd(klok.nu().plusMonths(2), null);
    UI.getCurrent().navigate("bijeenkomsten");
    assertThat($(RouterLink.class).all()).extracting(RouterLink::getText)
        .contains("november 2026", "januari 2027", "Gemeenten");
    UI.getCurrent().navigate("bijeenkomsten",
        com.vaadin.flow.router.QueryParameters.fromString("voor=gemeente&maand=2030-01"));
    assertThat($(LegeToestand.class).all()).hasSize(1);
    UI.getCurrent().navigate("bijeenkomsten",
        com.vaadin.flow.router.QueryParameters.fromString("voor=onzin&maand=onzin"));
    assertThat($(LegeToestand.class).all()).isEmpty();
  }

  @Test
  void deRedacteurVinktAanWieErIs() {
    long id = hulp.gepubliceerd(klok.nu().toLocalDate().atTime(15, 0), 5);
    gegevens.als(nieuwePersoon(), () -> mijn.meldAan(id, null));
    gegevens.als(nieuwePersoon(), () -> mijn.meldAan(id, null));
    gegevens.logIn("redactie");
    UI.getCurrent().navigate("bijeenkomsten-beheer/" + id);
    Checkbox eerste = $(Checkbox.class).first();
    String naam = eerste.getLabel();

    test(eerste).click();
    test(knop("De rest was er niet")).click();

    assertThat(deelnemers.list(id))
        .hasSize(2)
        .allMatch(deel -> deel.aanwezig() == deel.naam().equals(naam));
    assertThat($(H1.class).first().getText()).isEqualTo("Gesprek voor de 18e verjaardag");
  }

  @Test
  void eenGeannuleerdeBijeenkomstZegtWaarom() {
    long id = hulp.gepubliceerd(klok.nu().plusDays(5), 5);
    gegevens.logIn("redactie");
    beheer.annuleer(id, "De zaal is dicht.");
    gegevens.logUit();
    UI.getCurrent().navigate("bijeenkomsten/" + id);

    assertThat($(Bericht.class).all()).hasSize(1);
    assertThat(badges()).contains("Deze bijeenkomst gaat niet door: De zaal is dicht.");
  }

  @Test
  void zonderMailserverZegtDePaginaDatEenAccountNodigIs() {
    long id = hulp.gepubliceerd(klok.nu().plusDays(5), 5);
    AanmeldService zonderMail = mock(AanmeldService.class);

    Aanmeldformulier formulier = new Aanmeldformulier(zonderMail, bijeenkomsten.findById(id));

    assertThat(formulier.getElement().getTextRecursively()).contains("dit portaal verstuurt geen mail", "Inloggen");
    assertThat(formulier.getChildren()).hasSize(1);
  }
}
