package nl.inburgeringsportaal.inburgeraar;

import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.KOP;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.bsn;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.regel;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What goes after its term, and what a gemeente gives of somebody who asks. */
@PortaalContext
class InburgeraarBewaringIT {
  private static final String MET_EINDE = KOP + ";bsn;voldaan_op;voldaan_reden";
  private static final LocalDate GRENS = LocalDate.of(2013, 1, 1);
  private static final List<String> TABELLEN =
      List.of("inburgeraar_persoon", "inburgeraar_contact", "inburgeraar_stand", "inzage");

  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private List<Bewaarsoort> bewaarsoorten;
  @Autowired private List<PersoonsExport> exporten;
  private Inburgeraarhulp hulp;
  private String vnummer;
  private String bsn;

  @BeforeEach
  void nieuweNummers() {
    hulp = new Inburgeraarhulp(leveringen, gegevens, jdbc);
    vnummer = vnummer();
    bsn = bsn();
  }

  private long voldaan(LocalDate op) {
    hulp.lever(
        MET_EINDE,
        vnummer + ";Klaar;Sara;1980-01-01;GM0344;WI2021;ASIELSTATUSHOUDER;N;2009-01-01;" + bsn + ";" + op + ";DIPLOMA");
    return hulp.id(vnummer);
  }

  private Bewaarsoort bewaring() {
    return bewaarsoorten.stream().filter(soort -> soort.categorie().equals("inburgeraar")).findFirst().orElseThrow();
  }

  private long rijen(String tabel, long id) {
    return jdbc.queryForObject("select count(*) from " + tabel + " where inburgeraar_id = ?", Long.class, id);
  }

  private long verwijder() {
    return bewaring().verwijder(new Bewaarsoort.Ronde(0, GRENS, 100)).aantal();
  }

  @Test
  void vanWieDePlichtLangGeledenEindigdeBlijftNietsOver() {
    long weg = voldaan(GRENS.minusDays(1));
    jdbc.update("insert into inburgeraar_contact (inburgeraar_id, gewijzigd_door) values (?, 'test')", weg);
    vnummer = vnummer();
    bsn = bsn();
    long blijft = voldaan(GRENS);

    assertThat(bewaring().aantal(GRENS)).isEqualTo(1);
    assertThat(verwijder()).isEqualTo(1);

    TABELLEN.forEach(tabel -> assertThat(rijen(tabel, weg)).as(tabel).isZero());
    assertThat(jdbc.queryForObject("select count(*) from inburgeraar where id = ?", Long.class, weg)).isZero();
    assertThat(rijen("inburgeraar_persoon", blijft)).as("op de grens zelf").isEqualTo(1);
  }

  @Test
  void wieOnderDeOudeWetVielHeeftEenEigenTermijn() {
    hulp.lever(
        MET_EINDE,
        vnummer + ";Klaar;Sara;1980-01-01;GM0344;WI2013;ASIELSTATUSHOUDER;N;2009-01-01;" + bsn
            + ";2012-12-31;DIPLOMA");
    long id = hulp.id(vnummer);

    verwijder();
    assertThat(rijen("inburgeraar_persoon", id)).isEqualTo(1);
    bewaarsoorten.stream()
        .filter(soort -> soort.categorie().equals("inburgeraar-wi2013"))
        .forEach(soort -> soort.verwijder(new Bewaarsoort.Ronde(0, GRENS, 100)));
    assertThat(rijen("inburgeraar_persoon", id)).isZero();
  }

  @Test
  void wieIsOpgeschortBlijft() {
    long id = voldaan(GRENS.minusYears(1));
    long organisatie = utrecht();
    jdbc.update(
        """
        insert into opschorting (id, object_soort, object_id, organisatie_id, reden, van, door)
        values (next value for opschorting_seq, 'inburgeraar', ?, ?, 'onderzoek', '2026-11-02', 'test')
        """,
        id,
        organisatie);

    assertThat(verwijder()).isZero();

    jdbc.update("delete from opschorting where object_soort = 'inburgeraar' and object_id = ?", id);
    assertThat(verwijder()).isEqualTo(1);
  }

  @Test
  void eenGemeenteGeeftWatZijHeeftVanWieZijMagZienEnNietsVanEenAnder() {
    hulp.lever(KOP + ";bsn", regel(vnummer, "Vraagt", "GM0344") + ";" + bsn);
    long id = hulp.id(vnummer);
    PersoonsExport export =
        exporten.stream().filter(deel -> deel.objectSoort().equals("inburgeraar")).findFirst().orElseThrow();
    long zwolle = jdbc.queryForObject("select id from organisatie where sleutel = 'zwolle'", Long.class);

    assertThat(export.zoek(utrecht(), vnummer)).contains(id);
    assertThat(export.zoek(zwolle, vnummer)).isEmpty();
    assertThat(export.delen(zwolle, id)).isEmpty();
    assertThat(export.delen(utrecht(), id))
        .extracting(PersoonsExport.Deel::naam)
        .contains("persoon", "bsn", "plicht");
    assertThat(export.delen(utrecht(), id))
        .filteredOn(deel -> deel.naam().equals("bsn"))
        .singleElement()
        .satisfies(deel -> assertThat(deel.rijen()).containsExactly(List.of(bsn)));
  }

  private long utrecht() {
    return jdbc.queryForObject("select id from organisatie where sleutel = 'utrecht'", Long.class);
  }
}
