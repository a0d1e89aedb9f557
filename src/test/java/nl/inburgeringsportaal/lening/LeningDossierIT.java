package nl.inburgeringsportaal.lening;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.inburgeringsportaal.audit.Avgsoort;
import nl.inburgeringsportaal.audit.AvgverzoekService;
import nl.inburgeringsportaal.base.Bedrag;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.rapportage.CijferContext;
import nl.inburgeringsportaal.rapportage.Cijferhulp;
import nl.inburgeringsportaal.regels.internal.Regelgeheugen;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who sees what of a loan in the file of a person. */
@CijferContext
class LeningDossierIT {
  @Autowired private Cijferhulp hulp;
  @Autowired private LeningService service;
  @Autowired private InburgeraarService inburgeraars;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Regelgeheugen regels;
  @Autowired private AvgverzoekService verzoeken;
  @Autowired private Klok klok;
  private long wie;

  @BeforeEach
  void iemandMetEenLening() {
    hulp.wis();
    hulp.lever(
        Map.of(
            // Of the law of 2013 a gemeente sees nobody; somebody can keep a loan of that time.
            "inburgeraars", mensen(mens(1, "regime", "WI2021")),
            "leningen", leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;"),
            "opnames", opnames("1;1;2019-05-01;7500.00", "1;2;2019-06-01;1999.99")));
    wie = jdbc.queryForObject("select inburgeraar_id from lening", Long.class);
  }

  @AfterEach
  void zonderGrondslag() {
    grondslag("AFWEZIG");
  }

  private void grondslag(String waarde) {
    jdbc.update("update regelparameter set waarde = ? where code = 'elip_gegevensgrondslag'", waarde);
    jdbc.update("update grendel set nummer = nummer + 1 where naam = 'regels'");
    regels.vergeet();
  }

  private List<LeningGegevens> als(String account) {
    return gegevens.als(account, () -> service.vanInburgeraar(wie));
  }

  @Test
  void eenGemeenteZietNietsZolangErGeenGrondslagIs() {
    assertThat(als("klantmanager")).isEmpty();
  }

  @Test
  void metGrondslagZietDeGemeenteEenKlasseEnGeenBedrag() {
    grondslag("AANWEZIG");
    assertThat(als("klantmanager"))
        .containsExactly(
            new LeningGegevens(Leningtoestand.LOOPT, Leningklasse.EINDE_TERMIJN, null, null, null, null, null));
    assertThat(als("gemeente2")).as("een andere gemeente").isEmpty();
  }

  /** What the gemeente gives somebody who asks for his data. */
  private String avgBestand() {
    return gegevens.als(
        "gemeente",
        () -> {
          long id = verzoeken.neemOp(Avgsoort.INZAGE, "inburgeraar", vnummer(1), klok.vandaag());
          verzoeken.stelIdentiteitVast(id, 0, "aan de balie");
          ByteArrayOutputStream uit = new ByteArrayOutputStream();
          StringBuilder inhoud = new StringBuilder();
          try {
            verzoeken.schrijfExport(id, uit);
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(uit.toByteArray()));
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
              inhoud.append(deel.getName()).append('\n');
              inhoud.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
          } catch (IOException fout) {
            throw new UncheckedIOException(fout);
          }
          return inhoud.toString();
        });
  }

  @Test
  void zonderGrondslagStaatErInHetBestandVanDeGemeenteNietsOverEenLening() {
    assertThat(avgBestand())
        .contains("persoon.csv", vnummer(1))
        .doesNotContain("leningen", "BIJNA", "TERMIJN_", "7500");
  }

  @Test
  void metGrondslagStaanErAlleenStandEnKlasseInHetBestand() {
    grondslag("AANWEZIG");
    assertThat(avgBestand())
        .contains("leningen.csv", "stand;klasse;overige_gegevens_bij", "LOOPT;EINDE_TERMIJN;DUO")
        .doesNotContain("leningnummer", "bedrag", "10000", "7500", "1999.99", "2019-05-01", "opname");
  }

  @Test
  void duoZietHetBedragNadatHetZeiWaarvoor() {
    assertThatThrownBy(() -> als("duo")).isInstanceOf(RegelOvertreden.class);
    gegevens.als(
        "duo",
        () -> {
          inburgeraars.noemDoel(wie, "vraag over de lening");
          return null;
        });
    LeningGegevens lening = als("duo").getFirst();
    assertThat(lening.opgenomen()).isEqualTo(new Bedrag(949_999));
    assertThat(lening.leningnummer()).isEqualTo("1");
    assertThat(lening.toString()).doesNotContain("949", "9499");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from leesregel where object_soort = 'inburgeraar' and object_id = ?"
                    + " and omschrijving = 'lening'",
                Integer.class,
                wie))
        .isEqualTo(1);
  }
}
