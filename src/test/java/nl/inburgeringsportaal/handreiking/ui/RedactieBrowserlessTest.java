package nl.inburgeringsportaal.handreiking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.handreiking.BeoordelingService;
import nl.inburgeringsportaal.handreiking.ConceptService;
import nl.inburgeringsportaal.handreiking.MeelezersService;
import nl.inburgeringsportaal.handreiking.Redactiehulp;
import nl.inburgeringsportaal.handreiking.Vertaaltaal;
import nl.inburgeringsportaal.handreiking.VertalingGegevens;
import nl.inburgeringsportaal.handreiking.VertalingService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class RedactieBrowserlessTest extends SpringBrowserlessTest {
  private static final LocalDate STRAKS = LocalDate.of(2027, 1, 1);

  @Autowired private ConceptService concepten;
  @Autowired private BeoordelingService beoordeling;
  @Autowired private VertalingService vertalingen;
  @Autowired private MeelezersService meelezers;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;

  private Redactiehulp hulp;
  private String slug;

  @BeforeEach
  void begin() {
    hulp = new Redactiehulp(gegevens, concepten, beoordeling);
    slug = Redactiehulp.nieuweSlug();
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private Button knop(String tekst) {
    List<Button> knoppen =
        $(Button.class).all().stream().filter(een -> een.getText().equals(tekst) && een.isEnabled()).toList();
    return knoppen.getLast();
  }

  private TextArea uitleg() {
    return $(TextArea.class).all().stream()
        .filter(veld -> veld.getLabel().equals("Uitleg"))
        .findFirst()
        .orElseThrow();
  }

  private String pagina() {
    return tekst((Component) UI.getCurrent().getCurrentView());
  }

  private static String tekst(Component deel) {
    return deel.getElement().getTextRecursively();
  }

  private void open(long id) {
    UI.getCurrent().navigate(ConceptView.PAD + "/" + id);
  }

  @Test
  void hetVoorbeeldVolgtWatEenRedacteurTyptMetDeWaardeVanDeRegel() {
    long id = hulp.schrijf(slug, Redactiehulp.inhoud("Eerst.", null));
    gegevens.logIn("redactie");
    open(id);
    assertThat($(Markdown.class).first().getContent()).isEqualTo("Eerst.");

    test(uitleg()).setValue("Binnen {{regel:intake_termijn_dagen}} dagen.");

    assertThat($(Markdown.class).first().getContent()).isEqualTo("Binnen 70 dagen.");
    test(knop("Opslaan")).click();
    assertThat(concepten.findById(id).inhoud().tekst()).isEqualTo("Binnen {{regel:intake_termijn_dagen}} dagen.");
  }

  @Test
  void scriptEnEenOnbekendeRegelStaanAlsFoutBijHetVeldEnDeTekstBlijft() {
    long id = hulp.schrijf(slug, Redactiehulp.inhoud("Eerst.", null));
    gegevens.logIn("redactie");
    open(id);

    test(uitleg()).setValue("Hoi <script>alert(1)</script>");
    test(knop("Opslaan")).click();
    assertThat(uitleg().isInvalid()).isTrue();
    assertThat(uitleg().getErrorMessage()).startsWith("HTML mag niet in een antwoord: <script>");
    assertThat(uitleg().getValue()).isEqualTo("Hoi <script>alert(1)</script>");
    assertThat($(Markdown.class).first().getContent()).as("ook het voorbeeld doet niets").doesNotContain("<script");

    test(uitleg()).setValue("Binnen {{regel:zomaar}} dagen.");
    test(knop("Opslaan")).click();
    assertThat(uitleg().getErrorMessage()).startsWith("Er is geen regel met de code zomaar");
    assertThat(concepten.findById(id).inhoud().tekst()).isEqualTo("Eerst.");
  }

  @Test
  void wieAlsTweedeOpslaatZietWieHetWasEnHoudtZijnTekst() {
    long id = hulp.schrijf(slug, Redactiehulp.inhoud("Eerst.", null));
    gegevens.logIn("redactie2");
    open(id);
    test(uitleg()).setValue("Van de tweede.");
    hulp.als("redactie", id, versie -> concepten.save(id, versie, Redactiehulp.inhoud("Van de eerste.", null)));
    gegevens.logIn("redactie2");

    test(knop("Opslaan")).click();

    String dialoog = tekst($(Dialog.class).all().getLast());
    assertThat(dialoog).contains("Van de tweede.", "Van de eerste.");
    assertThat(uitleg().getValue()).isEqualTo("Van de tweede.");
    test(knop("Mijn versie opslaan")).click();
    assertThat(concepten.findById(id).inhoud().tekst()).isEqualTo("Van de tweede.");
  }

  @Test
  void wieBeoordeeltZietInWoordenWatErAndersIsEnDeSchrijverKanNietGoedkeuren() {
    hulp.publiceer(slug, Redactiehulp.inhoud("Je hebt 3 jaar.", null));
    long id = hulp.schrijf(slug, Redactiehulp.inhoud("Je hebt 4 jaar.", STRAKS));
    hulp.als("redactie", id, versie -> beoordeling.dienIn(id, versie, null));

    gegevens.logIn("redactie");
    open(id);
    assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Goedkeuren", "Opslaan");
    assertThat(pagina()).contains("U schreef eraan, dus u kunt het niet zelf goedkeuren.");

    gegevens.logIn("redactie2");
    open(id);
    assertThat(tekst($(Verschilblok.class).first())).contains("weg:3", "nieuw:4");
    test(knop("Goedkeuren")).click();
    test(knop("Goedkeuren")).click();
    test(knop("Publiceren")).click();
    assertThat(tekst($(Dialog.class).all().getLast())).contains("Lezers zien de tekst vanaf: 1 jan 2027.");
    test(knop("Publiceren")).click();

    assertThat(pagina()).contains("Gaat in op 1 jan 2027");
    UI.getCurrent().navigate(VersiesView.adres(slug));
    assertThat(pagina()).contains("Gaat in op 1 jan 2027", "Geldt nu");
    test(knop("Versie intrekken")).click();
    test($(TextArea.class).all().getLast()).setValue("De wet gaat niet door");
    test(knop("Versie intrekken")).click();
    assertThat(pagina()).contains("Ingetrokken op 2 nov 2026, nooit ingegaan");
  }

  @Test
  void eenNieuweVraagBegintMetEenVoorgesteldAdres() {
    gegevens.logIn("redactie");
    UI.getCurrent().navigate(RedactieView.PAD);
    test(knop("Nieuwe vraag")).click();
    TextField vraag =
        $(TextField.class).all().stream()
            .filter(een -> een.getLabel().equals("Vraag"))
            .findFirst()
            .orElseThrow();
    test(vraag).setValue("Wat is een " + slug + "?");
    test(knop("Beginnen")).click();

    assertThat($(H1.class).first().getText()).isEqualTo("Wat is een " + slug + "?");
    assertThat(pagina()).contains("handreiking/wat-is-een-" + slug);
    assertThat($(Checkbox.class).all()).extracting(Checkbox::getLabel).contains("Docenten");
  }

  @Test
  void deLezerspaginaZegtDatZijVanEenAndereDagIsEnDatEenAntwoordVeranderde() {
    hulp.publiceer(slug, Redactiehulp.inhoud("Oud.", null));
    hulp.publiceer(slug, Redactiehulp.inhoud("Nieuw.", STRAKS));
    klok.zetOp(STRAKS);

    UI.getCurrent().navigate("handreiking/" + slug, QueryParameters.of("dag", "2026-12-31"));
    assertThat($(Markdown.class).first().getContent()).isEqualTo("Oud.");
    assertThat(tekst($(Bericht.class).first())).contains("zoals het gold op 31 december 2026", "vandaag");
    UI.getCurrent().navigate("handreiking/" + slug, QueryParameters.of("dag", "geen-dag"));
    assertThat($(Markdown.class).first().getContent()).isEqualTo("Nieuw.");

    UI.getCurrent().navigate("handreiking-veranderd", QueryParameters.of("sinds", "2026-12-31"));
    assertThat($(H2.class).first().getText()).isEqualTo("Vanaf 1 januari 2027");
    assertThat($(Anchor.class).all()).extracting(Anchor::getHref)
        .contains("handreiking/" + slug + "?dag=2027-01-01", "handreiking/" + slug + "?dag=2026-12-31");
  }

  @Test
  void eenVertalingStaatInHaarEigenRichtingEnZegtDatHetNederlandsNieuwerIs() {
    hulp.publiceer(slug, Redactiehulp.inhoud("Nederlands.", null));
    long id = gegevens.als("redactie", () -> vertalingen.begin(slug, Vertaaltaal.AR));
    gegevens.logIn("redactie");
    VertalingGegevens nu = vertalingen.findById(id);
    nu =
        vertalingen.save(
            new VertalingGegevens(
                id, nu.versie(), slug, 1, Vertaaltaal.AR, "سؤال", "جواب", "نص", null, nu.status(), 0,
                nu.geschrevenOp(), true));
    vertalingen.dienIn(id, nu.versie());
    gegevens.logIn("redactie2");
    vertalingen.keurGoed(id, vertalingen.findById(id).versie());
    gegevens.logUit();

    UI.getCurrent().navigate("handreiking/" + slug);
    Anchor link =
        $(Anchor.class).all().stream().filter(een -> een.getHref().endsWith("?taal=ar")).findFirst().orElseThrow();
    assertThat(link.getText()).isEqualTo("العربية");
    assertThat(link.getElement().getAttribute("dir")).isEqualTo("rtl");

    UI.getCurrent().navigate("handreiking/" + slug, QueryParameters.of("taal", "ar"));
    Markdown tekst = $(Markdown.class).first();
    assertThat(tekst.getContent()).isEqualTo("نص");
    Component blad = tekst.getParent().orElseThrow();
    assertThat(blad.getElement().getAttribute("dir")).isEqualTo("rtl");
    assertThat(blad.getElement().getAttribute("lang")).isEqualTo("ar");
    assertThat(pagina()).doesNotContain("veranderd na deze vertaling");

    hulp.publiceer(slug, Redactiehulp.inhoud("Nieuw Nederlands.", null));
    UI.getCurrent().navigate("handreiking/" + slug, QueryParameters.of("taal", "ar"));
    assertThat(pagina()).contains("veranderd na deze vertaling");
    UI.getCurrent().navigate("handreiking/" + slug, QueryParameters.of("taal", "xx"));
    assertThat($(Markdown.class).first().getContent()).as("een onbekende taal").isEqualTo("Nieuw Nederlands.");
  }

  @Test
  void eenMeelezerZietHetInMijnWerkEnZegtErIetsOver() {
    long school = gegevens.nieuweSchool();
    String lezer = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    long id = hulp.schrijf(slug, Redactiehulp.inhoud("Lees mee.", null));
    hulp.als("redactie", id, versie -> meelezers.vraag(id, Rol.SCHOOLFUNCTIONARIS, school, LocalDate.of(2026, 11, 20)));
    gegevens.logIn(lezer);
    UI.getCurrent().navigate("mijn-werk", QueryParameters.of("taak", "meelezen-" + id));

    UI.getCurrent().navigate(MeelezenView.PAD + "/" + id);
    test($(TextArea.class).first()).setValue("Wie is de gemeente?");
    test(knop("Versturen")).click();
    assertThat(pagina()).contains("Wie is de gemeente?", "Nog niet beantwoord");

    gegevens.logIn("redactie2");
    open(id);
    test(knop("Beantwoorden")).click();
    test($(TextArea.class).all().getLast()).setValue("Staat er nu bij.");
    test(knop("Beantwoorden")).click();
    gegevens.logIn(lezer);
    UI.getCurrent().navigate(MeelezenView.PAD + "/" + id);
    assertThat(pagina()).contains("Antwoord van de redactie: Staat er nu bij.");
  }
}
