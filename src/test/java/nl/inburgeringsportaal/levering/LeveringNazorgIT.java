package nl.inburgeringsportaal.levering;

import static nl.inburgeringsportaal.levering.Leverhulp.KOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.audit.internal.Bewaring;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Ontbrekend;
import nl.inburgeringsportaal.levering.internal.Opruimen;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes after a delivery: mending, who is missing, removal. */
@PortaalContext
class LeveringNazorgIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  @Autowired private LeveringService leveringen;
  @Autowired private LeveringProblemen problemen;
  @Autowired private OntbrekendService ontbrekend;
  @Autowired private Opruimen opruimen;
  @Autowired private Bewaring bewaring;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;
  @Autowired private ZetbareKlok klok;
  @Autowired private List<Bestandssoort> soorten;

  private Leverhulp hulp;
  private long school;
  private String wie;

  @BeforeEach
  void maakSchool() {
    hulp = new Leverhulp(leveringen, gegevens);
    school = gegevens.nieuweSchool();
    wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
  }

  @AfterEach
  void terug() {
    gegevens.logUit();
    klok.terug();
  }

  private long aantal(String tabel, long levering) {
    return jdbc.sql("select count(*) from " + tabel + " where levering_id = ?").param(levering).query(Long.class)
        .single();
  }

  @Test
  void deGeweigerdeRegelsKomenTerugZoalsZeGeleverdZijn() throws IOException {
    long id =
        hulp.lever(wie, KOP + ";klas", "1;Tesfay;2009-03-31;VWO;EU;A", "2;\"Bos; jr\";31-12-2009;VWO;EU;B", "3;Ali;x")
            .id();
    gegevens.logIn(wie);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();

    problemen.schrijfGeweigerdeRegels(id, "leerlingen", uit);

    assertThat(uit.toString(StandardCharsets.UTF_8).substring(1).lines())
        .containsExactly(KOP + ";klas", "2;\"Bos; jr\";31-12-2009;VWO;EU;B", "3;Ali;x");
  }

  @Test
  void alleProblemenKomenMetHeleWaardenInDeCsv() throws IOException {
    long id = hulp.lever(wie, KOP, "1;Tesfay;2009-03-31;VWO;ZZZ", "2;=Bos;31-12-2009;VWO;EU").id();
    gegevens.logIn(wie);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();

    problemen.schrijfProblemen(id, uit);

    assertThat(uit.toString(StandardCharsets.UTF_8))
        .contains("leerlingen;2;verblijfsstatus;CODE_ONBEKEND;")
        .contains(";ZZZ")
        .contains(";31-12-2009")
        .contains(";'=Bos");
    assertThat(
            jdbc.sql("select count(*) from leesregel where object_soort = 'levering' and object_id = ?").param(id)
                .query(Long.class).single())
        .isEqualTo(1);
  }

  @Test
  void deEersteRegelsTonenNietWieHetIs() {
    long id = hulp.leverOpScherm(wie, KOP, "12345;Tesfay;2009-03-31;VWO;EU").id();
    gegevens.logIn(wie);

    assertThat(problemen.eersteRegels(id, "leerlingen", 10))
        .containsExactly(
            List.of(KOP.split(";")), List.of("12345", "T***", "2***", "VWO", "EU"));
  }

  @Test
  void ontbrekendeLeerlingenWordenAlleenUitgeschrevenAlsDeSchoolDatZegt() {
    hulp.lever(wie, KOP, "1;Tesfay;2009-03-31;PRO;STATUSHOUDER", "2;Bos;2009-03-31;VWO;EU", "3;Ali;2009-03-31;VWO;EU");

    long id = hulp.lever(wie, KOP, "1;Tesfay;2009-03-31;PRO;STATUSHOUDER").id();

    gegevens.logIn(wie);
    assertThat(ontbrekend.count(id, "leerlingen")).isEqualTo(2);
    List<Ontbrekend.Record> lijst = ontbrekend.list(id, "leerlingen", PageRequest.of(0, 50)).getContent();
    assertThat(lijst).extracting(Ontbrekend.Record::sleutel).containsExactly("3", "2");
    assertThatThrownBy(
            () -> ontbrekend.beeindig(id, "leerlingen", List.of(lijst.getFirst().id()), VANDAAG.plusDays(1)))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThat(ontbrekend.beeindig(id, "leerlingen", List.of(lijst.getFirst().id(), 1L), VANDAAG)).isEqualTo(1);
    assertThat(ontbrekend.list(id, "leerlingen", PageRequest.of(0, 50)).getContent()).hasSize(1);
    assertThat(
            jdbc.sql(
                    "select p.leerlingnummer from leerling l join leerling_persoon p on p.leerling_id = l.id"
                        + " where l.school_id = ? and l.uitgeschreven_op = ? and l.gewijzigd_door = ?")
                .params(school, VANDAAG, wie)
                .query(String.class)
                .list())
        .containsExactly("3");
  }

  @Test
  void eenAndereSchoolSchrijftNiemandUit() {
    hulp.lever(wie, KOP, "1;Tesfay;2009-03-31;PRO;STATUSHOUDER");
    long id = hulp.lever(wie, KOP).id();
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));

    assertThatThrownBy(() -> ontbrekend.list(id, "leerlingen", PageRequest.of(0, 50)))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> ontbrekend.beeindig(id, "leerlingen", List.of(), VANDAAG))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> problemen.schrijfProblemen(id, new ByteArrayOutputStream()))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void deInhoudStaatVersleuteldEnVerdwijntNaDertigDagen() {
    long id = hulp.lever(wie, KOP, "1;Onleesbaar;2009-03-31;PRO;STATUSHOUDER", "2;Bos;x;VWO;EU").id();
    byte[] opgeslagen =
        jdbc.sql("select inhoud from levering_inhoud where levering_id = ?").param(id).query(byte[].class).single();
    assertThat(new String(opgeslagen, StandardCharsets.ISO_8859_1)).doesNotContain("Onleesbaar");

    klok.zetOp(VANDAAG.plusDays(30));
    bewaring.voerUit();
    assertThat(aantal("levering_inhoud", id)).isEqualTo(1);
    klok.zetOp(VANDAAG.plusDays(31));
    bewaring.voerUit();

    assertThat(aantal("levering_inhoud", id)).isZero();
    assertThat(aantal("levering_fout", id)).isEqualTo(1);
    gegevens.logIn(wie);
    assertThat(leveringen.findById(id).inhoudVerwijderdOp()).isNotNull();
    assertThat(leveringen.findById(id).bestanden().getFirst().sha256()).hasSize(64);
    assertThat(problemen.listHeel(id, Probleemsoort.FOUT, PageRequest.of(0, 50)).getContent().getFirst().waarde())
        .isEqualTo("***");
  }

  private String bestandsnaam(long id) {
    return jdbc.sql("select coalesce(bestandsnaam, '-') from levering_bestand where levering_id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  @Test
  void deLijstMetProblemenVerdwijntNaEenJaarEnDeAantallenBlijven() {
    long id = hulp.lever(wie, KOP, "1;Tesfay;2009-03-31;PRO;STATUSHOUDER", "2;Bos;x;VWO;EU").id();
    long opgeschort = hulp.lever(wie, KOP, "3;Ali;x;VWO;EU").id();
    jdbc.sql("update levering_bestand set bestandsnaam = 'klas van Tesfay.csv' where levering_id in (?, ?)")
        .params(id, opgeschort)
        .update();
    jdbc.sql("insert into staging_leerling (levering_id, regel, geweigerd, achternaam) values (?, 9, 1, 'Blijver')")
        .param(id)
        .update();
    jdbc.sql(
            """
            insert into opschorting (id, object_soort, object_id, reden, van, door)
            values (next value for opschorting_seq, 'levering', ?, 'onderzoek', '2026-11-02', 'test')
            """)
        .param(opgeschort)
        .update();

    klok.zetOp(VANDAAG.plusMonths(12));
    bewaring.voerUit();
    assertThat(aantal("levering_fout", id)).as("the last day of the term still counts").isEqualTo(1);
    klok.zetOp(VANDAAG.plusMonths(12).plusDays(1));
    bewaring.voerUit();

    assertThat(aantal("levering_fout", id)).isZero();
    assertThat(aantal("staging_leerling", id)).isZero();
    assertThat(bestandsnaam(id)).isEqualTo("-");
    assertThat(aantal("levering_fout", opgeschort)).isEqualTo(1);
    assertThat(bestandsnaam(opgeschort)).isEqualTo("klas van Tesfay.csv");
    gegevens.logIn(wie);
    LeveringGegevens over = leveringen.findById(id);
    assertThat(over.problemenVerwijderdOp()).isNotNull();
    assertThat(over.fouten()).isEqualTo(1);
    assertThat(over.gelezen()).isEqualTo(2);
    assertThat(problemen.count(id, Probleemsoort.ALLE)).isZero();
    jdbc.sql("delete from opschorting where object_soort = 'levering' and object_id = ?").param(opgeschort).update();
  }

  @Test
  void eenLeveringDieBlijftWachtenVervaltNaDertigDagen() {
    long id = hulp.leverOpScherm(wie, KOP, "1;Tesfay;2009-03-31;PRO;STATUSHOUDER").id();

    klok.zetOp(VANDAAG.plusDays(31));
    opruimen.ruimOp();
    bewaring.voerUit();

    gegevens.logIn(wie);
    assertThat(leveringen.findById(id).status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(aantal("staging_leerling", id)).isZero();
    assertThat(aantal("levering_inhoud", id)).isZero();
  }

  @Test
  void hetSignaalIsErZodraDeLeveringVerwerktIs() {
    long id = hulp.lever(wie, KOP, "1;Tesfay;2009-03-31;PRO;STATUSHOUDER").id();

    assertThat(
            jdbc.sql(
                    "select s.status from signaal s join leerling l on l.id = s.leerling_id"
                        + " where l.school_id = ? and s.levering_id = ?")
                .params(school, id)
                .query(String.class)
                .list())
        .containsExactly("open");
  }

  /** Kept, they say that a table is empty long after it was filled, and the checks go through it once for each line. */
  @Test
  void statistiekenVanKlaargezetteRegelsWordenNietBewaard() {
    assertThat(soorten).hasSizeGreaterThan(1);
    assertThat(
            jdbc.sql(
                    "select table_name from information_schema.tables where table_schema = database()"
                        + " and create_options like '%stats_persistent=0%'")
                .query(String.class)
                .list())
        .containsAll(soorten.stream().map(Bestandssoort::stagingtabel).toList());
  }
}
