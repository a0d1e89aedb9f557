package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.handreiking.Vertaaltaal;
import nl.inburgeringsportaal.handreiking.VertalingGegevens;
import nl.inburgeringsportaal.handreiking.VertalingService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** In which languages a candidate is called to a session. */
@PortaalContext
class UitnodigingIT {
  private static final String ARABISCH = "تعال في الوقت";
  private static final String FRANS = "Venez à l'heure";

  @Autowired private ToetsbriefService brieven;
  @Autowired private PlaatsingService plaatsen;
  @Autowired private VertalingService vertalingen;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private Planhulp hulp;
  private long sessie;

  @BeforeEach
  void begin() {
    klok.terug();
    LocalDateTime morgen = klok.nu().toLocalDate().plusDays(1).atTime(9, 0);
    hulp = fabriek.createBean(Planhulp.class);
    sessie = hulp.gepland(hulp.lokaal(hulp.nieuweLocatie(), 4), morgen, hulp.begeleiders().actief());
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    jdbc.update("delete from handreiking_vertaling where taal in ('ar', 'fr', 'zh')");
  }

  private void vertaal(Vertaaltaal taal, String tekst, boolean zichtbaar) {
    gegevens.logIn("redactie");
    long id = vertalingen.begin("toets-uitnodiging", taal);
    VertalingGegevens nu = vertalingen.findById(id);
    vertalingen.save(
        new VertalingGegevens(
            id, nu.versie(), nu.slug(), nu.nummer(), taal, "?", "!", tekst, null, nu.status(), 0, nu.geschrevenOp(),
            true));
    if (zichtbaar) {
      vertalingen.dienIn(id, vertalingen.findById(id).versie());
      gegevens.logIn("redactie2");
      vertalingen.keurGoed(id, vertalingen.findById(id).versie());
    }
    gegevens.logUit();
  }

  private long geplaatst(String taal) {
    long kandidaat = hulp.kandidaten(1, Planhulp.UTRECHT).getFirst();
    jdbc.update(
        "insert into lbt_wens (inburgeraar_id, instructietaal, gewijzigd_door) values (?, ?, 'proef')",
        hulp.persoon(kandidaat),
        taal);
    return gegevens.als("planner", () -> plaatsen.plaats(sessie, kandidaat));
  }

  private String brief(long plaats) throws IOException {
    byte[] pdf = gegevens.als("planner", () -> brieven.brief(plaats));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
    }
  }

  @Test
  void deBriefHeeftEenDeelInDeTaalVanDeKandidaatAlsDeRedactieHetHeeft() throws IOException {
    vertaal(Vertaaltaal.AR, ARABISCH, true);
    long arabisch = geplaatst("ar");
    long turks = geplaatst("tr");

    assertThat(brief(arabisch)).contains("Beste", ARABISCH);
    assertThat(brief(turks)).contains("Beste").doesNotContain(ARABISCH);
  }

  @Test
  void eenVertalingDieGeenTweedeRedacteurZagGaatNietMee() throws IOException {
    vertaal(Vertaaltaal.FR, FRANS, false);

    assertThat(brief(geplaatst("fr"))).contains("Beste").doesNotContain(FRANS);
  }

  @Test
  void lettersDieDeBriefNietHeeftLatenDeBriefHeel() throws IOException {
    vertaal(Vertaaltaal.ZH, "请准时到达", true);

    assertThat(brief(geplaatst("zh"))).contains("Beste").doesNotContain("#", "!");
  }
}
