package nl.inburgeringsportaal.bijeenkomst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One editor writes, another one publishes; readers see what is published and nothing else. */
@PortaalContext
class PublicatieIT {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 1);

  @Autowired private PublicatiebeheerService beheer;
  @Autowired private PublicatieService publicaties;
  @Autowired private VoorbeeldService voorbeelden;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private static PublicatieGegevens tekst(Long id, int versie, String titel, String tekst) {
    return new PublicatieGegevens(
        id, versie, Publicatiesoort.FACTSHEET, titel, "In het kort", tekst, Publiek.SCHOOL, "ELIP", DAG, null);
  }

  private long gepubliceerd(String titel) {
    gegevens.logIn("redactie");
    long id = beheer.save(tekst(null, 0, titel, "### Kop\n\n- een\n- twee\n\nEinde."));
    beheer.biedAan(id);
    gegevens.logIn("redactie2");
    beheer.publiceer(id);
    gegevens.logUit();
    return id;
  }

  @Test
  void eenAnderPubliceertDanWieSchreef() {
    gegevens.logIn("redactie");
    long id = beheer.save(tekst(null, 0, "Vier ogen", "Tekst"));
    assertThatThrownBy(() -> publicaties.findById(id)).isInstanceOf(NietGevonden.class);
    gegevens.logIn("redactie2");
    assertThatThrownBy(() -> beheer.publiceer(id)).isInstanceOf(RegelOvertreden.class);
    gegevens.logIn("redactie");
    beheer.biedAan(id);
    assertThatThrownBy(() -> beheer.publiceer(id)).isInstanceOf(RegelOvertreden.class);

    gegevens.logIn("redactie2");
    assertThat(beheer.aantalTeDoen()).isPositive();
    beheer.publiceer(id);

    gegevens.logUit();
    assertThat(publicaties.findById(id).gegevens().titel()).isEqualTo("Vier ogen");
    assertThat(publicaties.list(new PublicatieFilter(Publicatiesoort.FACTSHEET, Publiek.SCHOOL, "ELIP")))
        .extracting(PublicatieListItem::reeksId)
        .contains(id);
    assertThat(publicaties.list(new PublicatieFilter(null, Publiek.GEMEENTE, null)))
        .extracting(PublicatieListItem::reeksId)
        .doesNotContain(id);
    assertThat(publicaties.themas()).contains("ELIP");
  }

  @Test
  void wieBewerktWatTerControleLigtIsDeSchrijver() {
    gegevens.logIn("redactie");
    long id = beheer.save(tekst(null, 0, "Overgenomen", "Tekst"));
    beheer.biedAan(id);
    gegevens.logIn("redactie2");
    int versie = beheer.findById(id).gegevens().versie();
    beheer.save(tekst(id, versie, "Overgenomen", "Betere tekst"));

    assertThat(beheer.findById(id).status()).isEqualTo(Publicatiestatus.CONCEPT);
    beheer.biedAan(id);
    assertThatThrownBy(() -> beheer.publiceer(id)).isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> beheer.save(tekst(id, versie, "Oud", "Oud"))).isInstanceOf(GelijktijdigGewijzigd.class);
  }

  @Test
  void eenNieuweVersieVervangtDeVorigePasAlsZijIsGepubliceerd() {
    long id = gepubliceerd("Eerste versie");
    gegevens.logIn("redactie");
    assertThatThrownBy(() -> beheer.save(tekst(id, beheer.findById(id).gegevens().versie(), "Anders", "Anders")))
        .isInstanceOf(RegelOvertreden.class);
    long tweede = beheer.nieuweVersie(id);
    assertThatThrownBy(() -> beheer.nieuweVersie(id)).isInstanceOf(RegelOvertreden.class);
    beheer.save(tekst(tweede, beheer.findById(tweede).gegevens().versie(), "Tweede versie", "Nieuw"));
    beheer.biedAan(tweede);
    assertThat(publicaties.findById(id).gegevens().titel()).isEqualTo("Eerste versie");

    gegevens.logIn("redactie2");
    beheer.publiceer(tweede);

    assertThat(publicaties.findById(id).gegevens().titel()).isEqualTo("Tweede versie");
    assertThat(publicaties.findById(id).nummer()).isEqualTo(2);
    assertThat(beheer.findById(id).status()).isEqualTo(Publicatiestatus.VERVANGEN);
  }

  @Test
  void watIsIngetrokkenZegtWaaromEnNietMeerWatErStond() {
    long id = gepubliceerd("Ingetrokken tekst");
    gegevens.logIn("redactie");
    beheer.trekIn(id, "De regel is veranderd.");
    gegevens.logUit();

    PublicatieDetail gelezen = publicaties.findById(id);
    assertThat(gelezen.intrekreden()).isEqualTo("De regel is veranderd.");
    assertThat(gelezen.gegevens().tekst()).isEmpty();
    assertThatThrownBy(() -> publicaties.pdf(id)).isInstanceOf(NietGevonden.class);
    assertThat(publicaties.list(new PublicatieFilter(null, null, null)))
        .extracting(PublicatieListItem::reeksId)
        .doesNotContain(id);
  }

  @Test
  void deLaatsteDagTeltNogMee() {
    gegevens.logIn("redactie");
    long id =
        beheer.save(
            new PublicatieGegevens(
                null, 0, Publicatiesoort.BRIEF_AAN_SCHOLEN, "Tot", "Kort", "Tekst", Publiek.IEDEREEN, null, DAG,
                DAG.plusDays(3)));
    beheer.biedAan(id);
    gegevens.logIn("redactie2");
    beheer.publiceer(id);
    PublicatieFilter alles = new PublicatieFilter(null, null, null);

    klok.zetOp(DAG.plusDays(2));
    assertThat(publicaties.list(alles)).extracting(PublicatieListItem::reeksId).contains(id);
    klok.zetOp(DAG.plusDays(3));
    assertThat(publicaties.list(alles)).extracting(PublicatieListItem::reeksId).doesNotContain(id);
  }

  @Test
  void eenPublicatieIsOokEenDocument() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(publicaties.pdf(gepubliceerd("Als document")))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Als document");
      assertThat(new PDFTextStripper().getText(pdf)).contains("In het kort", "Kop", "een", "Factsheet", "versie 1");
    }
  }

  @Test
  void htmlWordtGeweigerdEnEenInzendingZietAlleenDeRedactie() {
    gegevens.logIn("school");
    voorbeelden.zendIn("Ouderavond in <b>drie</b> talen", "Wij nodigden tolken uit.");
    gegevens.logIn("redactie");
    List<PublicatieListItem> inzendingen =
        beheer.list().stream().filter(een -> een.status() == Publicatiestatus.INGEZONDEN).toList();
    PublicatieListItem inzending =
        inzendingen.stream().filter(een -> een.titel().startsWith("Ouderavond")).findFirst().orElseThrow();
    assertThatThrownBy(() -> publicaties.findById(inzending.reeksId())).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> beheer.save(tekst(null, 0, "Html", "<script>")))
        .isInstanceOf(OngeldigeInvoer.class);

    beheer.save(tekst(inzending.id(), 0, "Ouderavond in drie talen", "Een school nodigde tolken uit."));

    assertThat(beheer.findById(inzending.id()).status()).isEqualTo(Publicatiestatus.CONCEPT);
    beheer.verwijder(inzending.id());
    assertThatThrownBy(() -> beheer.findById(inzending.id())).isInstanceOf(NietGevonden.class);
  }
}
