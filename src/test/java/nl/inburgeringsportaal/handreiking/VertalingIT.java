package nl.inburgeringsportaal.handreiking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A translation is seen after a second editor, and says when the Dutch text is newer. */
@PortaalContext
class VertalingIT {
  @Autowired private ConceptService concepten;
  @Autowired private BeoordelingService beoordeling;
  @Autowired private VertalingService vertalingen;
  @Autowired private HandreikingService handreiking;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;

  private Redactiehulp hulp;
  private String slug;

  @BeforeEach
  void eenAntwoord() {
    hulp = new Redactiehulp(gegevens, concepten, beoordeling);
    slug = Redactiehulp.nieuweSlug();
    hulp.publiceer(slug, Redactiehulp.inhoud("Binnen {{regel:intake_termijn_dagen}} dagen.", null));
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private long schrijf(String tekst) {
    gegevens.logIn("redactie");
    long id = vertalingen.begin(slug, Vertaaltaal.AR);
    bewaar(id, tekst);
    return id;
  }

  private VertalingGegevens bewaar(long id, String tekst) {
    VertalingGegevens nu = vertalingen.findById(id);
    return vertalingen.save(
        new VertalingGegevens(
            id, nu.versie(), slug, nu.nummer(), nu.taal(), "سؤال", "جواب", tekst, "مثال", nu.status(), 0,
            nu.geschrevenOp(), true));
  }

  private void keurGoed(long id) {
    gegevens.logIn("redactie");
    vertalingen.dienIn(id, vertalingen.findById(id).versie());
    gegevens.logIn("redactie2");
    vertalingen.keurGoed(id, vertalingen.findById(id).versie());
    gegevens.logUit();
  }

  @Test
  void lezersZienEenVertalingPasNaEenTweedeRedacteur() {
    long id = schrijf("خلال {{regel:intake_termijn_dagen}} يوما");
    vertalingen.dienIn(id, vertalingen.findById(id).versie());
    int versie = vertalingen.findById(id).versie();
    assertThatThrownBy(() -> vertalingen.keurGoed(id, versie))
        .isInstanceOf(RegelOvertreden.class)
        .hasMessage("handreiking.fout.tweede-redacteur");
    assertThat(vertalingen.teBeoordelen()).extracting(VertalingGegevens::id).doesNotContain(id);
    assertThat(handreiking.vertalingen(handreiking.antwoord(slug))).isEmpty();
    assertThatThrownBy(
            () ->
                jdbc.update(
                    "update handreiking_vertaling set status = 'ZICHTBAAR', beoordeeld_door = geschreven_door"
                        + " where id = ?",
                    id))
        .as("ook de database")
        .isInstanceOf(DataIntegrityViolationException.class);

    gegevens.logIn("redactie2");
    assertThat(vertalingen.teBeoordelen()).extracting(VertalingGegevens::id).contains(id);
    vertalingen.keurGoed(id, versie);

    gegevens.logUit();
    assertThat(handreiking.vertalingen(handreiking.antwoord(slug)))
        .singleElement()
        .matches(een -> een.taal() == Vertaaltaal.AR && een.tekst().contains("70") && !een.verouderd());
  }

  @Test
  void isHetNederlandsNieuwerDanZegtDeVertalingDat() {
    keurGoed(schrijf("نص"));
    hulp.publiceer(slug, Redactiehulp.inhoud("Nieuwe tekst.", null));
    assertThat(handreiking.vertalingen(handreiking.antwoord(slug)))
        .singleElement()
        .matches(Vertaaldantwoord::verouderd);

    gegevens.logIn("redactie");
    long nieuw = vertalingen.begin(slug, Vertaaltaal.AR);
    assertThat(vertalingen.findById(nieuw).tekst()).as("begint met de vorige").isEqualTo("نص");
    assertThat(vertalingen.findById(nieuw).nummer()).isEqualTo(2);
    keurGoed(nieuw);

    assertThat(handreiking.vertalingen(handreiking.antwoord(slug))).singleElement().matches(een -> !een.verouderd());
  }

  @Test
  void eenGewijzigdeVertalingIsWegTotZijIsBeoordeeld() {
    long id = schrijf("نص");
    keurGoed(id);
    gegevens.logIn("redactie2");
    bewaar(id, "نص آخر");

    assertThat(handreiking.vertalingen(handreiking.antwoord(slug))).isEmpty();
    gegevens.logIn("redactie2");
    vertalingen.dienIn(id, vertalingen.findById(id).versie());
    assertThatThrownBy(() -> vertalingen.keurGoed(id, vertalingen.findById(id).versie()))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void scriptWordtGeweigerdEnEenTweedeOpslagOverschrijftNiets() {
    long id = schrijf("نص");
    VertalingGegevens oud = vertalingen.findById(id);
    assertThatThrownBy(() -> bewaar(id, "نص <script>alert(1)</script>"))
        .isInstanceOf(OngeldigeInvoer.class)
        .hasMessage("handreiking.fout.html");
    bewaar(id, "نص آخر");

    gegevens.logIn("redactie2");
    assertThatThrownBy(() -> vertalingen.save(oud)).isInstanceOf(GelijktijdigGewijzigd.class);
    assertThat(vertalingen.findById(id).tekst()).isEqualTo("نص آخر");
  }
}
