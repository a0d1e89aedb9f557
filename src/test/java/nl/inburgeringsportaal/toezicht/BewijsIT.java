package nl.inburgeringsportaal.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** Evidence at a visit: who adds it, who sees it, until when, and what the report says of it. */
@PortaalContext
class BewijsIT extends Toezichtproef {
  @Autowired private BewijsinvoerService invoer;
  @Autowired private BezoekbewijsService bewijzen;
  @Autowired private TransactionOperations transactie;

  private LosBestand los(String wie, long bezoek) {
    return als(
        wie,
        () -> {
          try {
            return invoer.neemAan(
                bezoek, Voorbeeldbestanden.inzending("Lokaal 3.jpg", Voorbeeldbestanden.foto(6)));
          } catch (IOException fout) {
            throw new UncheckedIOException(fout);
          }
        });
  }

  private long voegToe(String wie, long bezoek, Integer criterium) {
    LosBestand los = los(wie, bezoek);
    doe(wie, () -> invoer.voegToe(bezoek, criterium, List.of(los)));
    return los.id();
  }

  private long lopend(String... wie) {
    return hulp.bezoek(school, klok.nu().minusHours(1), true, wie);
  }

  @Test
  void alleenBlikOpWerkOpentWatEenExterneBezoekerToevoegde() {
    String wie = hulp.extern();
    String ander = hulp.extern();
    long bezoek = lopend(wie);
    lopend(ander);
    long bestand = voegToe(wie, bezoek, 1);

    assertThat(als(wie, () -> invoer.aantal(bezoek))).isEqualTo(1);
    assertThat(als("keurmerk", () -> bezoeken.findById(bezoek)).bewijs())
        .singleElement()
        .satisfies(
            een -> {
              assertThat(een.bestand().naam()).isEqualTo("Lokaal 3.jpg");
              assertThat(een.criterium()).isEqualTo(1);
            });
    assertThat(als("beslisser", () -> bewijzen.open(bestand)).bestand().id()).isEqualTo(bestand);
    assertThat(jdbc.queryForObject(
            "select count(*) from leesregel where object_soort = 'toezichtbewijs' and object_id = ?",
            Integer.class, bestand))
        .isOne();
    for (String buiten : List.of(wie, ander, "inspectie", "klantmanager")) {
      assertThatThrownBy(() -> als(buiten, () -> bewijzen.open(bestand)))
          .as(buiten)
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThatThrownBy(() -> los(ander, bezoek)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> als(ander, () -> invoer.aantal(bezoek))).isInstanceOf(NietGevonden.class);
  }

  @Test
  void wieIsVervangenVoegtNietsMeerToe() {
    String wie = hulp.extern();
    long bezoek = lopend(wie, eigen);
    LosBestand los = los(wie, bezoek);
    jdbc.update(
        "update toezichtbezoek_bezoeker set vervangen_op = now(6) where bezoek_id = ? and gebruiker_id = ?",
        bezoek, hulp.account(wie));
    assertThatThrownBy(() -> doe(wie, () -> invoer.voegToe(bezoek, null, List.of(los))))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void bewijsKanVanafDeDagVanHetBezoekTotHetIsBeoordeeld() {
    long later = hulp.bezoek(school, morgen, true, eigen);
    LosBestand vroeg = los(eigen, later);
    weigert(() -> doe(eigen, () -> invoer.voegToe(later, null, List.of(vroeg))), "toezicht.fout.bewijs.te-vroeg");

    long bezoek = lopend(eigen);
    LosBestand vreemd = los(eigen, bezoek);
    assertThatThrownBy(() -> doe(eigen, () -> invoer.voegToe(bezoek, 999, List.of(vreemd))))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("criterium"));
    assertThatThrownBy(() -> doe(eigen, () -> invoer.voegToe(bezoek, null, List.of())))
        .isInstanceOf(OngeldigeInvoer.class);
    long bestand = voegToe(eigen, bezoek, null);
    hulp.stuur(eigen, bezoek, hulp.tik(Bezoektik.Soort.AFRONDEN, null, null, null));
    doe(
        "keurmerk",
        () -> oordelen.beoordeel(bezoek, hulp.versie(bezoek), Toezichtoordeel.VOLDOENDE, WAAROM, null));
    LosBestand laat = los(eigen, bezoek);
    weigert(() -> doe(eigen, () -> invoer.voegToe(bezoek, null, List.of(laat))), "toezicht.fout.bewijs.dicht");
    weigert(() -> doe("keurmerk", () -> bewijzen.verwijder(bestand)), "toezicht.fout.bewijs.dicht");
  }

  @Test
  void niemandOordeeltZonderHetBewijsDatErIntussenBijKwam() {
    long bezoek = lopend(eigen);
    hulp.stuur(eigen, bezoek, hulp.tik(Bezoektik.Soort.AFRONDEN, null, null, null));
    int gelezen = hulp.versie(bezoek);
    voegToe(eigen, bezoek, null);
    assertThatThrownBy(
            () -> doe("keurmerk", () -> oordelen.beoordeel(bezoek, gelezen, Toezichtoordeel.VOLDOENDE, WAAROM, null)))
        .isInstanceOf(GelijktijdigGewijzigd.class);
  }

  @Test
  void watPerOngelukErbijStondKanWegEnTerug() {
    long bezoek = lopend(eigen);
    long bestand = voegToe(eigen, bezoek, 2);
    String beslisser =
        gegevens.nieuwePersoon(gegevens.nieuweOrganisatie(Organisatiesoort.BLIK_OP_WERK), Rol.BESLISSER_BOW);
    assertThat(als(beslisser, () -> bewijzen.open(bestand))).as("who decides reads it").isNotNull();
    assertThatThrownBy(() -> doe(beslisser, () -> bewijzen.verwijder(bestand)))
        .isInstanceOf(AccessDeniedException.class);
    doe("keurmerk", () -> bewijzen.verwijder(bestand));
    assertThat(als("keurmerk", () -> bezoeken.findById(bezoek)).bewijs()).isEmpty();
    assertThatThrownBy(() -> als("keurmerk", () -> bewijzen.open(bestand))).isInstanceOf(NietGevonden.class);
    doe("keurmerk", () -> bewijzen.haalTerug(bestand));
    assertThat(als("keurmerk", () -> bezoeken.findById(bezoek)).bewijs()).hasSize(1);
  }

  @Test
  void hetVerslagNoemtHetBewijsMetDagEnControlegetal() throws IOException {
    long bezoek = lopend(eigen);
    voegToe(eigen, bezoek, 1);
    hulp.stuur(eigen, bezoek, hulp.tik(Bezoektik.Soort.AFRONDEN, null, null, null));
    doe(
        "keurmerk",
        () -> oordelen.beoordeel(bezoek, hulp.versie(bezoek), Toezichtoordeel.VOLDOENDE, WAAROM, null));
    byte[] pdf = als("keurmerk", () -> bezoeken.verslag(bezoek));
    String hash = als("keurmerk", () -> bezoeken.findById(bezoek)).bewijs().getFirst().bestand().sha256();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String tekst = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(tekst).contains("Lokaal 3.jpg (bij criterium 1)").contains("Controlegetal");
      assertThat(tekst.replace(" ", "")).contains(hash);
    }
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).as("the file itself is not in it").doesNotContain("JFIF");
  }

  @Test
  void naDeTermijnGaatHetBewijsMetDeTeksten() {
    long bezoek = lopend(eigen);
    long bestand = voegToe(eigen, bezoek, null);
    doe("keurmerk", () -> plannen.zegAf(bezoek, hulp.versie(bezoek), "De school was dicht"));
    klok.vooruit(Duration.ofDays(2));
    Bewaarsoort soort =
        bewaren.stream().filter(een -> een.categorie().equals("toezichtbezoek")).findFirst().orElseThrow();
    transactie.executeWithoutResult(
        status -> soort.verwijder(new Bewaarsoort.Ronde(1, klok.nu().toLocalDate(), 10_000)));
    assertThat(jdbc.queryForObject("select count(*) from opslagbestand where id = ?", Integer.class, bestand))
        .isZero();
  }
}
