package nl.inburgeringsportaal.lening;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.levering.BestandGegevens;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringProblemen;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.Probleemregel;
import nl.inburgeringsportaal.levering.Probleemsoort;
import nl.inburgeringsportaal.rapportage.CijferContext;
import nl.inburgeringsportaal.rapportage.Cijferhulp;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code leningen.csv} and {@code opnames.csv}: what is taken, what is refused and why, what stays. */
@CijferContext
class LeningenLeveringIT {
  @Autowired private Cijferhulp hulp;
  @Autowired private LeveringProblemen problemen;
  @Autowired private Testgegevens gegevens;
  @Autowired private Vertaling vertaling;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void eenMens() {
    hulp.wis();
    hulp.lever(Map.of("inburgeraars", mensen(mens(1), mens(2))));
  }

  private static String lening(String nummer) {
    return nummer + ";" + vnummer(1) + ";2018-04-01;1000.00;;;;";
  }

  private LeveringGegevens probeer(Leveringmodus modus, Map<String, String> bestanden) {
    return hulp.lever(Leveringsoort.REGULIER, null, modus, bestanden);
  }

  /** File, line, column, code of each problem that refuses. */
  private List<String> fouten(LeveringGegevens levering) {
    return lijst(levering, Probleemsoort.FOUT).stream()
        .map(een -> een.bestand() + " " + een.regel() + " " + een.kolom() + " " + een.code())
        .toList();
  }

  private List<Probleemregel> lijst(LeveringGegevens levering, Probleemsoort soort) {
    return gegevens.als(
        "duo",
        () ->
            problemen.list(levering.id(), soort, PageRequest.of(0, 50)).stream()
                .map(een -> Probleemregel.van(een, vertaling))
                .toList());
  }

  private String weiger(Map<String, String> bestanden) {
    LeveringGegevens levering = probeer(Leveringmodus.ALLES, bestanden);
    assertThat(levering.status()).isEqualTo(Leveringstatus.GEWEIGERD);
    return String.join(", ", fouten(levering));
  }

  private static String telling(BestandGegevens een) {
    return een.naam() + " " + een.gelezen() + " " + een.nieuw() + " " + een.gewijzigd() + " " + een.ongewijzigd() + " "
        + een.geweigerd();
  }

  private long opgenomen() {
    return jdbc.queryForObject("select coalesce(sum(bedrag), 0) from lening_opname", Long.class);
  }

  @Test
  void alleDrieInEenLeveringInWelkeVolgordeOok() {
    Map<String, String> bestanden = new LinkedHashMap<>();
    bestanden.put("opnames", opnames("77;1;2018-05-01;250.25"));
    bestanden.put("leningen", leningen("77;" + vnummer(9) + ";2018-04-01;1000.00;;;;"));
    bestanden.put("inburgeraars", mensen(mens(9)));
    LeveringGegevens levering = hulp.lever(bestanden);
    assertThat(levering.bestanden().stream().map(LeningenLeveringIT::telling))
        .containsExactly("inburgeraars 1 1 0 0 0", "leningen 1 1 0 0 0", "opnames 1 1 0 0 0");
    assertThat(opgenomen()).as("in centen").isEqualTo(25_025);
  }

  /** Persons whom nobody knows are applied while the loans are still being read. */
  @Test
  void watVooruitWerdGedaanGaatTerugAlsEenLaterBestandNietDeugt() {
    Map<String, String> bestanden =
        Map.of(
            "inburgeraars", mensen(mens(8), mens(9)),
            "leningen", leningen("77;" + vnummer(9) + ";2018-04-01;1000.00;;;;", "78;9999999999;2018-04-01;1.00;;;;"));
    LeveringGegevens alles = probeer(Leveringmodus.ALLES, bestanden);
    assertThat(alles.status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(verwerkenBegin(alles)).as("er was vooruit gewerkt").isNotNull();
    assertThat(vanLevering(alles)).as("rijen met hun historie").isZero();
    LeveringGegevens geldige = probeer(Leveringmodus.GELDIGE_REGELS, bestanden);
    assertThat(geldige.bestanden().stream().map(LeningenLeveringIT::telling))
        .containsExactly("inburgeraars 2 2 0 0 0", "leningen 2 1 0 0 1");
    assertThat(verwerkenBegin(geldige))
        .as("het begin van wat nog niemand weet")
        .isBefore(
            jdbc.queryForObject(
                "select min(convert_tz(row_start, @@time_zone, '+00:00')) from inburgeraar where levering_id = ?",
                LocalDateTime.class,
                geldige.id()));
  }

  /** Somebody else may be waiting for the row of a person who is known. */
  @Test
  void vanBekendenWordtNietsVooruitGedaan() {
    LeveringGegevens levering =
        probeer(
            Leveringmodus.ALLES,
            Map.of(
                "inburgeraars", mensen(mens(1), mens(9)),
                "leningen", leningen("78;9999999999;2018-04-01;1.00;;;;")));
    assertThat(levering.status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(verwerkenBegin(levering)).isNull();
  }

  private LocalDateTime verwerkenBegin(LeveringGegevens levering) {
    return jdbc.queryForObject(
        "select verwerken_begin from levering where id = ?", LocalDateTime.class, levering.id());
  }

  private long vanLevering(LeveringGegevens levering) {
    return Stream.of("inburgeraar", "inburgeraar_stand", "lening")
        .mapToLong(
            tabel ->
                jdbc.queryForObject(
                    "select count(*) from " + tabel + " for system_time all where levering_id = ?",
                    Long.class,
                    levering.id()))
        .sum();
  }

  @Test
  void hetOntvangstbewijsHeeftDeSomVanElkeKolomMetBedragen() {
    LeveringGegevens levering =
        probeer(
            Leveringmodus.GELDIGE_REGELS,
            Map.of(
                "leningen",
                "leningnummer;vnummer;toegekend_op;toegekend_bedrag;kwijtgescholden_bedrag\n1;" + vnummer(1)
                    + ";2018-04-01;1000.10;20.05\n2;9999999999;2018-04-01;2000.20;\n3;" + vnummer(1)
                    + ";2018-04-01;drie;\n",
                "opnames", opnames("1;1;2018-05-01;10.00", "1;2;2018-06-01;0.35")));
    assertThat(levering.bestanden().stream().map(een -> een.naam() + " " + een.gelezen() + " " + een.totalen()))
        .as("ook van een geweigerde regel telt wat er stond")
        .containsExactly(
            "leningen 3 [Controletotaal[kolom=toegekend_bedrag, som=3000.30],"
                + " Controletotaal[kolom=kwijtgescholden_bedrag, som=20.05]]",
            "opnames 2 [Controletotaal[kolom=bedrag, som=10.35]]");
    assertThat(hulp.lever(Map.of("inburgeraars", mensen(mens(1)))).bestanden().getFirst().totalen()).isEmpty();
  }

  @Test
  void hetzelfdeNogEensVerandertNiets() {
    Map<String, String> bestanden =
        Map.of("leningen", leningen(lening("1")), "opnames", opnames("1;1;2018-05-01;10.00"));
    hulp.lever(bestanden);
    assertThat(hulp.lever(bestanden).bestanden().stream().map(LeningenLeveringIT::telling))
        .containsExactly("leningen 1 0 0 1 0", "opnames 1 0 0 1 0");
    assertThat(jdbc.queryForObject("select count(*) from lening for system_time all where row_end < now()"
            + " and id in (select lening_id from lening_nummer)", Integer.class))
        .isZero();
  }

  @Test
  void eenOntbrekendeKolomLaatStaanEnEenLeegVeldMaaktLeeg() {
    hulp.lever(Map.of("leningen", leningen("1;" + vnummer(1) + ";2018-04-01;1000.00;2019-01-01;;;2020-01-01")));
    hulp.lever(
        Map.of(
            "leningen",
            "leningnummer;vnummer;toegekend_op;toegekend_bedrag;afgelost_op\n1;" + vnummer(1)
                + ";2018-04-01;1500.00;\n"));
    assertThat(jdbc.queryForMap("select kwijtgescholden_op, afgelost_op, toegekend_bedrag, versie from lening"))
        .containsEntry("kwijtgescholden_op", java.sql.Date.valueOf("2019-01-01"))
        .containsEntry("afgelost_op", null)
        .containsEntry("toegekend_bedrag", 150_000L)
        .containsEntry("versie", 1);
  }

  @Test
  void eenBedragInEenAndereVormWordtMetWoordenGeweigerd() {
    LeveringGegevens levering =
        probeer(
            Leveringmodus.ALLES,
            Map.of("leningen", leningen("1;" + vnummer(1) + ";2018-04-01;1.000,50;;;;",
                "2;" + vnummer(1) + ";2018-04-01;0.00;;;;", "3;" + vnummer(1) + ";2018-04-01;-5.00;;;;",
                "4;" + vnummer(1) + ";2018-04-01;1000;;;;")));
    assertThat(fouten(levering))
        .containsExactly(
            "leningen 2 toegekend_bedrag BEDRAG_ANDERE_VORM",
            "leningen 3 toegekend_bedrag BEDRAG_NUL",
            "leningen 4 toegekend_bedrag BEDRAG",
            "leningen 5 toegekend_bedrag BEDRAG");
    assertThat(lijst(levering, Probleemsoort.FOUT).getFirst().melding()).contains("1000.50", "komma");
  }

  @Test
  void elkeWeigeringHeeftHaarEigenReden() {
    assertThat(weiger(Map.of("leningen", leningen("1234567890123;" + vnummer(1) + ";2018-04-01;1.00;;;;"))))
        .isEqualTo("leningen 2 leningnummer LENINGNUMMER_VORM");
    assertThat(weiger(Map.of("leningen", leningen("1;123;2018-04-01;1.00;;;;"))))
        .isEqualTo("leningen 2 vnummer VNUMMER_VORM");
    assertThat(weiger(Map.of("leningen", leningen("1;" + vnummer(99) + ";2018-04-01;1.00;;;;"))))
        .isEqualTo("leningen 2 vnummer VNUMMER_ONBEKEND");
    assertThat(weiger(Map.of("leningen", leningen(lening("1"), lening("1")))))
        .isEqualTo("leningen 3 leningnummer SLEUTEL_DUBBEL");
    assertThat(weiger(Map.of("opnames", opnames("5;1;2018-05-01;1.00"))))
        .isEqualTo("opnames 2 leningnummer LENING_ONBEKEND");
    hulp.lever(Map.of("leningen", leningen(lening("1"))));
    assertThat(weiger(Map.of("opnames", opnames("1;x;2018-05-01;1.00"))))
        .isEqualTo("opnames 2 volgnummer VOLGNUMMER_VORM");
    assertThat(weiger(Map.of("opnames", opnames("1;1;2018-05-01;0.00")))).isEqualTo("opnames 2 bedrag BEDRAG_NUL");
    assertThat(weiger(Map.of("opnames", opnames("1;1;2018-05-01;1.00", "1;1;2018-05-02;1.00"))))
        .isEqualTo("opnames 3 leningnummer SLEUTEL_DUBBEL");
    assertThat(opgenomen()).isZero();
  }

  @Test
  void gaatEenLeningOverHetToegekendeBedragDanWordtElkeRegelVanDieLeningGeweigerd() {
    hulp.lever(Map.of("leningen", leningen(lening("1"), lening("2"))));
    LeveringGegevens levering =
        probeer(
            Leveringmodus.GELDIGE_REGELS,
            Map.of(
                "opnames",
                opnames(
                    "1;1;2018-05-01;600.00", "1;2;2018-06-01;500.00", "1;3;2018-07-01;300.00",
                    "2;1;2018-05-01;1000.00")));
    assertThat(fouten(levering))
        .containsExactly(
            "opnames 2 bedrag MEER_DAN_TOEGEKEND",
            "opnames 3 bedrag MEER_DAN_TOEGEKEND",
            "opnames 4 bedrag MEER_DAN_TOEGEKEND");
    assertThat(lijst(levering, Probleemsoort.FOUT).getFirst().melding()).contains("1.400,00", "1.000,00");
    assertThat(opgenomen()).as("alleen de andere lening").isEqualTo(100_000);
  }

  @Test
  void wieEenOpnameVervangtHoudtDeOudeAlsDeNieuweTeVeelIs() {
    hulp.lever(
        Map.of("leningen", leningen(lening("1"), lening("2")), "opnames", opnames("1;1;2018-05-01;100.00")));
    LeveringGegevens levering =
        probeer(
            Leveringmodus.GELDIGE_REGELS,
            Map.of("opnames",
                opnames("1;2;2018-06-01;950.00", "1;1;2018-05-01;200.00", "2;1;2018-05-01;1.00")));
    assertThat(fouten(levering))
        .containsExactly("opnames 2 bedrag MEER_DAN_TOEGEKEND", "opnames 3 bedrag MEER_DAN_TOEGEKEND");
    assertThat(opgenomen()).isEqualTo(10_100);
  }

  @Test
  void wieOmEenAndereRedenIsGeweigerdTeltNietMeeEnVervangtNiets() {
    hulp.lever(Map.of("leningen", leningen(lening("1")), "opnames", opnames("1;1;2018-05-01;600.00")));
    LeveringGegevens past =
        probeer(
            Leveringmodus.GELDIGE_REGELS,
            Map.of("opnames", opnames("1;2;2018-06-01;400.00", "1;2;2018-06-02;300.00")));
    assertThat(fouten(past)).containsExactly("opnames 3 leningnummer SLEUTEL_DUBBEL");
    assertThat(opgenomen()).isEqualTo(100_000);
    LeveringGegevens pastNiet =
        probeer(
            Leveringmodus.GELDIGE_REGELS,
            Map.of("opnames", opnames("1;1;2018-05-01;x", "1;3;2018-06-01;0.01")));
    assertThat(pastNiet.status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(opgenomen()).isEqualTo(100_000);
  }

  @Test
  void eenAnderBedragEnEenAndereDagStaanElkOnderHunEigenKolom() {
    hulp.lever(
        Map.of(
            "leningen", leningen(lening("1")),
            "opnames", opnames("1;1;2018-05-01;100.00", "1;2;2018-06-01;100.00")));
    LeveringGegevens levering =
        hulp.lever(Map.of("opnames", opnames("1;1;2018-05-01;101.00", "1;2;2018-04-01;100.00")));
    assertThat(
            jdbc.queryForList(
                "select concat_ws(' ', feit, maand, aantal) from levering_terugwerking where levering_id = ?"
                    + " order by 1",
                String.class,
                levering.id()))
        .containsExactly("bedrag 2018-05-01 1", "datum 2018-04-01 1");
  }

  @Test
  void opnamesVanEerdereLeveringenTellenMeeEnEenVervangenOpnameNietTweemaal() {
    hulp.lever(Map.of("leningen", leningen(lening("1")), "opnames", opnames("1;1;2018-05-01;600.00")));
    assertThat(weiger(Map.of("opnames", opnames("1;2;2018-06-01;400.01"))))
        .isEqualTo("opnames 2 bedrag MEER_DAN_TOEGEKEND");
    hulp.lever(Map.of("opnames", opnames("1;1;2018-05-01;500.00", "1;2;2018-06-01;500.00")));
    assertThat(opgenomen()).as("precies het toegekende bedrag").isEqualTo(100_000);
  }

  @Test
  void eenHogerBedragInDezelfdeLeveringGeeftRuimte() {
    hulp.lever(Map.of("leningen", leningen(lening("1")), "opnames", opnames("1;1;2018-05-01;1000.00")));
    hulp.lever(
        Map.of(
            "leningen", leningen("1;" + vnummer(1) + ";2018-04-01;2000.00;;;;"),
            "opnames", opnames("1;2;2018-06-01;1000.00")));
    assertThat(opgenomen()).isEqualTo(200_000);
  }

  @Test
  void wieNaarEenGeweigerdeRegelVerwijstWordtMetDieRedenGeweigerd() {
    Map<String, String> bestanden = new LinkedHashMap<>();
    bestanden.put("inburgeraars", mensen(mens(8, "gemeentecode", "GM9999"), mens(9)));
    bestanden.put(
        "leningen",
        leningen("8;" + vnummer(8) + ";2018-04-01;1000.00;;;;", "9;" + vnummer(9) + ";2018-04-01;1000.00;;;;"));
    bestanden.put("opnames", opnames("8;1;2018-05-01;1.00", "9;1;2018-05-01;2.00"));
    LeveringGegevens levering = probeer(Leveringmodus.GELDIGE_REGELS, bestanden);
    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(fouten(levering))
        .containsExactly(
            "inburgeraars 2 gemeentecode GEMEENTE_ONBEKEND",
            "leningen 2 vnummer VNUMMER_GEWEIGERD",
            "opnames 2 leningnummer LENING_GEWEIGERD");
    assertThat(opgenomen()).isEqualTo(200);
  }

  @Test
  void watVreemdIsWordtGezegdEnWeigertNiets() {
    hulp.lever(Map.of("leningen", leningen(lening("1")), "opnames", opnames("1;1;2018-05-01;600.00")));
    LeveringGegevens levering =
        hulp.lever(
            Map.of(
                "leningen",
                "leningnummer;vnummer;toegekend_op;toegekend_bedrag;kwijtgescholden_op;kwijtgescholden_bedrag\n1;"
                    + vnummer(2) + ";2018-04-01;500.00;;100.00\n2;" + vnummer(2)
                    + ";2018-04-01;500.00;2018-03-31;1.00\n"));
    assertThat(lijst(levering, Probleemsoort.WAARSCHUWING).stream().map(een -> een.regel() + " " + een.code()))
        .containsExactlyInAnyOrder(
            "2 ANDERE_PERSOON", "2 MINDER_DAN_OPGENOMEN", "2 BEDRAG_ZONDER_DAG", "3 VOOR_TOEKENNING");
  }

  @Test
  void metDePersoonGaanZijnLeningenWegOokHetNummer() {
    hulp.lever(Map.of("leningen", leningen(lening("1")), "opnames", opnames("1;1;2018-05-01;600.00")));
    hulp.wis();
    assertThat(jdbc.queryForObject("select count(*) from lening_nummer", Integer.class)).isZero();
    assertThat(jdbc.queryForObject("select count(*) from lening", Integer.class)).isZero();
  }

  @Test
  void eenLopendeLeningMetEenGeweigerdeRegelNeemtGeenOpnamesAan() {
    hulp.lever(Map.of("leningen", leningen(lening("1"), lening("2"))));
    LeveringGegevens levering =
        probeer(
            Leveringmodus.GELDIGE_REGELS,
            Map.of(
                "inburgeraars", mensen(mens(1, "gemeentecode", "GM9999")),
                "leningen", leningen(lening("1"), "2;" + vnummer(2) + ";2018-04-01;1.000,00;;;;"),
                "opnames", opnames("1;1;2018-05-01;1.00", "2;1;2018-05-01;2.00")));
    assertThat(fouten(levering))
        .as("de persoon en de leningen bestaan al")
        .containsExactly(
            "inburgeraars 2 gemeentecode GEMEENTE_ONBEKEND",
            "leningen 2 vnummer VNUMMER_GEWEIGERD",
            "leningen 3 toegekend_bedrag BEDRAG_ANDERE_VORM",
            "opnames 2 leningnummer LENING_GEWEIGERD",
            "opnames 3 leningnummer LENING_GEWEIGERD");
    assertThat(opgenomen()).isZero();
  }
}
