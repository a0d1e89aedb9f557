package nl.inburgeringsportaal.base.opslag;

import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.foto;
import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.inzending;
import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.inburgeringsportaal.base.Cijferhouder;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Versleuteling;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The closed store: what it keeps, for how long, and what it never takes. */
@PortaalContext
class OpslagIT {
  private static final long GROOT = 200L << 20;

  @Autowired private Opslag opslag;
  @Autowired private Opslagopruiming opruiming;
  @Autowired private Versleuteling versleuteling;
  @Autowired private Vertaling vertaling;
  @Autowired private List<Cijferhouder> houders;
  @Autowired private List<PersoonsExport> exports;
  @Autowired private HuidigeGebruiker.Bron bron;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void begin() {
    klok.terug();
    jdbc.update("delete from opslagbestand where stand in ('KOMT', 'LOS')");
    gegevens.logIn("keurmerk");
  }

  @AfterEach
  void eind() {
    gegevens.logUit();
    klok.terug();
  }

  /** A PDF of more than two batches of pieces. */
  private static byte[] groot() {
    byte[] kop = pdf();
    byte[] alles = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), 3 << 20);
    new java.util.Random(5).nextBytes(alles);
    for (int i = 0; i < alles.length; i++) {
      alles[i] = (byte) ('a' + (alles[i] & 15));
    }
    System.arraycopy(kop, 0, alles, alles.length - kop.length, kop.length);
    System.arraycopy(kop, 0, alles, 0, 9);
    return alles;
  }

  private byte[] inhoud(long id) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    opslag.open(id).orElseThrow().inhoud().naar(uit);
    return uit.toByteArray();
  }

  private LosBestand vast(String naam, byte[] inhoud) throws IOException {
    LosBestand los = opslag.neemAan(inzending(naam, inhoud));
    opslag.legVast(List.of(los));
    return los;
  }

  private int rijen(String voorwaarde, Object... waarden) {
    return jdbc.queryForObject("select count(*) from opslagbestand where " + voorwaarde, Integer.class, waarden);
  }

  @Test
  void watErInGaatKomtErHeelUitEnLigtNietLeesbaarInDeDatabase() throws Exception {
    byte[] stuk = groot();
    LosBestand los = vast("C:\\stukken\\Brief van Jansen.pdf", stuk);
    assertThat(inhoud(los.id())).isEqualTo(stuk);
    Bestand bestand = opslag.open(los.id()).orElseThrow().bestand();
    assertThat(bestand.naam()).isEqualTo("Brief van Jansen.pdf");
    assertThat(bestand.door()).isEqualTo("keurmerk");
    assertThat(bestand.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stuk)));
    assertThat(jdbc.queryForObject(
            "select count(*) from opslagdeel where bestand_id = ? and locate('abc', inhoud) > 0"
                + " and locate('%PDF', inhoud) > 0",
            Integer.class, los.id()))
        .isZero();
    assertThat(jdbc.queryForObject(
            "select count(*) from opslagbestand where id = ? and locate('Jansen', naam) > 0", Integer.class, los.id()))
        .isZero();
  }

  @Test
  void vanEenFotoStaatErBijWatBinnenkwamEnWatIsBewaard() throws Exception {
    byte[] foto = foto(6);
    LosBestand los = vast("IMG_1.JPG", foto);
    assertThat(new String(inhoud(los.id()), StandardCharsets.ISO_8859_1)).doesNotContain("Geheim");
    assertThat(jdbc.queryForObject("select sha256_ontvangen from opslagbestand where id = ?", String.class, los.id()))
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(foto)));
    assertThat(los.bytes()).isEqualTo(inhoud(los.id()).length);
  }

  /** Goes on for 200 MB and counts what was asked of it. */
  private static final class Stroom extends InputStream {
    private long gelezen;

    @Override
    public int read() {
      return gelezen++ < GROOT ? 'x' : -1;
    }

    @Override
    public int read(byte[] doel, int van, int lengte) {
      if (gelezen >= GROOT) {
        return -1;
      }
      gelezen += lengte;
      return lengte;
    }
  }

  @Test
  void tweehonderdMegabyteWordtOnderwegGeweigerdEnNietBewaard() {
    Stroom stroom = new Stroom();
    assertThatThrownBy(() -> opslag.neemAan(new Inzending("film.pdf", -1, stroom)))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout -> assertThat(vertaling.tekst(fout, Vertaling.NL)).contains("film.pdf", "groter dan 20 MB"));
    assertThat(stroom.gelezen).isBetween(opslag.hoogstens(), opslag.hoogstens() + Deelopslag.DEEL);

    Stroom aangekondigd = new Stroom();
    assertThatThrownBy(() -> opslag.neemAan(new Inzending("film.pdf", GROOT, aangekondigd)))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout -> assertThat(vertaling.tekst(fout, Vertaling.NL)).contains("film.pdf", "200 MB", "20 MB"));
    assertThat(aangekondigd.gelezen).as("who says it is too large is not read").isZero();
    assertThat(rijen("stand in ('KOMT', 'LOS')")).isZero();
    assertThat(jdbc.queryForObject(
            "select count(*) from opslagdeel d left join opslagbestand b on b.id = d.bestand_id where b.id is null",
            Integer.class))
        .isZero();
  }

  @Test
  void watWordtGeweigerdOfAfgebrokenLaatNietsAchter() {
    assertThatThrownBy(() -> opslag.neemAan(inzending("brief.docx", Voorbeeldbestanden.docxMetMacro())))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> opslag.neemAan(new Inzending("half.pdf", 9_000, new ByteArrayInputStream(pdf()))))
        .as("less came in than was said")
        .isInstanceOf(IOException.class);
    assertThat(rijen("stand in ('KOMT', 'LOS')")).isZero();
  }

  @Test
  void alleenWieDeSleutelHeeftKanEenLosBestandGebruikenEnEenKeer() throws Exception {
    LosBestand los = opslag.neemAan(inzending("stuk.pdf", pdf()));
    LosBestand geraden =
        new LosBestand(los.id(), "00000000-0000-0000-0000-000000000000", los.naam(), los.soort(), los.bytes());
    assertThatThrownBy(() -> opslag.legVast(List.of(geraden))).isInstanceOf(RegelOvertreden.class);
    opslag.laatLos(geraden);
    assertThat(opslag.open(los.id())).as("nobody opens what belongs to nothing").isEmpty();
    opslag.legVast(List.of(los));
    assertThatThrownBy(() -> opslag.legVast(List.of(los))).isInstanceOf(RegelOvertreden.class);
    opslag.laatLos(los);
    assertThat(opslag.open(los.id())).as("what belongs to something is not let go of").isPresent();
  }

  @Test
  void losseBestandenGaanVanzelfEnVanEenBezoekerEerder() throws Exception {
    LosBestand eigen = opslag.neemAan(inzending("eigen.pdf", pdf()));
    LosBestand bezoeker = opslag.neemAanVanBezoeker(inzending("Piet Melder.pdf", pdf()), "bijlage-1");
    LosBestand vast = vast("vast.pdf", pdf());
    assertThat(bezoeker.naam()).isEqualTo("bijlage-1.pdf");
    assertThat(rijen("id = ? and gewijzigd_door = 'systeem'", bezoeker.id()))
        .as("who is logged in counts for nothing")
        .isOne();

    klok.vooruit(Opslag.LOS_VAN_BEZOEKER.plusMinutes(1));
    opruiming.ruimOp();
    assertThat(rijen("id = ?", bezoeker.id())).isZero();
    assertThat(rijen("id = ?", eigen.id())).isOne();

    klok.vooruit(Opslag.LOS.minus(Opslag.LOS_VAN_BEZOEKER));
    opruiming.ruimOp();
    assertThat(rijen("id = ?", eigen.id())).isZero();
    assertThat(rijen("id = ?", vast.id())).isOne();
    assertThatThrownBy(() -> opslag.legVast(List.of(eigen)))
        .isInstanceOfSatisfying(
            RegelOvertreden.class,
            fout -> assertThat(vertaling.tekst(fout, Vertaling.NL)).contains("eigen.pdf", "opnieuw"));
  }

  @Test
  void watIsVerwijderdKanEenUurTerug() throws Exception {
    LosBestand los = vast("stuk.pdf", pdf());
    assertThat(opslag.zetWeg(los.id())).isTrue();
    assertThat(opslag.zetWeg(los.id())).isFalse();
    assertThat(opslag.open(los.id())).isEmpty();
    opslag.haalTerug(los.id());
    assertThat(inhoud(los.id())).isEqualTo(pdf());

    opslag.zetWeg(los.id());
    klok.vooruit(Opslag.TERUG.plusMinutes(1));
    opruiming.ruimOp();
    assertThatThrownBy(() -> opslag.haalTerug(los.id())).isInstanceOf(RegelOvertreden.class);
    assertThat(jdbc.queryForObject(
            "select count(*) from opslagdeel where bestand_id = ?", Integer.class, los.id()))
        .isZero();
  }

  @Test
  void bezoekersSamenKunnenDeDatabaseNietVullen() throws Exception {
    LosBestand los = opslag.neemAanVanBezoeker(inzending("a.pdf", pdf()), "bijlage-1");
    jdbc.update("update opslagbestand set bytes = ? where id = ?", 490L << 20, los.id());
    assertThatThrownBy(() -> opslag.neemAanVanBezoeker(inzending("b.pdf", pdf()), "bijlage-2"))
        .isInstanceOfSatisfying(RegelOvertreden.class, fout -> assertThat(fout.sleutel()).endsWith(".druk"));
    assertThat(opslag.neemAan(inzending("b.pdf", pdf()))).as("who has an account goes on").isNotNull();
  }

  @Test
  void wieVraagtWatVanHemWordtBewaardZietDatHijBestandenStuurde() throws Exception {
    vast("stuk.pdf", pdf());
    long organisatie = bron.verplicht().organisatieId();
    PersoonsExport export =
        exports.stream().filter(een -> een.objectSoort().equals("gebruiker")).findFirst().orElseThrow();
    long wie = export.zoek(organisatie, "keurmerk").orElseThrow();
    assertThat(export.delen(organisatie, wie)).extracting(PersoonsExport.Deel::naam).contains("bestanden");
  }

  @Test
  void deSleutelKanWisselen() throws Exception {
    byte[] stuk = groot();
    LosBestand los = vast("stuk.pdf", stuk);
    for (String naam : List.of("delen van bestanden", "namen van bestanden")) {
      Cijferhouder houder =
          houders.stream().filter(een -> een.naam().equals(naam)).findFirst().orElseThrow();
      int gezien = 0;
      long na = 0;
      for (List<Cijferhouder.Cijfer> rijen = houder.na(na, 100); !rijen.isEmpty(); rijen = houder.na(na, 100)) {
        for (Cijferhouder.Cijfer een : rijen) {
          byte[] nieuw = versleuteling.versleutel(versleuteling.ontsleutel(een.cijfer(), een.plaats()), een.plaats());
          assertThat(houder.vervang(een, nieuw)).isTrue();
          assertThat(houder.vervang(een, nieuw)).as("what changed since is not written over").isFalse();
          gezien++;
        }
        na = rijen.getLast().id();
      }
      assertThat(gezien).isPositive();
    }
    assertThat(inhoud(los.id())).isEqualTo(stuk);
  }

  @Test
  void watInDeDatabaseIsVerschovenWordtNietUitgegeven() throws Exception {
    LosBestand los = vast("stuk.pdf", groot());
    jdbc.update("delete from opslagdeel where bestand_id = ? and nummer = 20", los.id());
    assertThatThrownBy(() -> inhoud(los.id())).isInstanceOf(IllegalStateException.class);
    jdbc.update("update opslagdeel set nummer = 20 where bestand_id = ? and nummer = 21", los.id());
    assertThatThrownBy(() -> inhoud(los.id())).isInstanceOf(IllegalStateException.class);
  }
}
