package nl.inburgeringsportaal.levering;

import static nl.inburgeringsportaal.levering.Leverhulp.KOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortaalContext
class LeveringIT {
  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;

  private Leverhulp hulp;
  private long school;
  private String wie;

  @BeforeEach
  void maakSchool() {
    hulp = new Leverhulp(leveringen, gegevens);
    school = gegevens.nieuweSchool();
    wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
  }

  private Map<String, Object> leerling(String nummer) {
    return jdbc.sql(
            """
            select l.*, p.achternaam, p.roepnaam, p.geboortedatum, p.mentor, p.versie as persoonversie
            from leerling l join leerling_persoon p on p.leerling_id = l.id
            where l.school_id = ? and p.leerlingnummer = ?
            """)
        .params(school, nummer)
        .query()
        .singleRow();
  }

  private static Map<String, Object> probleem(long regel, String kolom, String sleutel, String waarde) {
    return Map.of("regel", regel, "kolom", kolom, "sleutel", sleutel, "waarde", waarde);
  }

  private long aantalLeerlingen() {
    return jdbc.sql("select count(*) from leerling where school_id = ?").param(school).query(Long.class).single();
  }

  @Test
  void nieuweLeerlingenKomenErIn() {
    LeveringGegevens levering =
        hulp.lever(
            wie, KOP + ";klas;roepnaam",
            "1;Tesfay;2009-03-31;ISK_PRO;STATUSHOUDER;2B;Selam",
            "2;\"de Groot; jr.\";2010-01-01;VWO;NEDERLANDER;;");

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(levering.bestanden().getFirst())
        .satisfies(
            bestand -> {
              assertThat(bestand.gelezen()).isEqualTo(2);
              assertThat(bestand.nieuw()).isEqualTo(2);
              assertThat(bestand.ongewijzigd()).isZero();
              assertThat(bestand.sha256()).hasSize(64);
            });
    assertThat(leerling("1"))
        .containsEntry("klas", "2B")
        .containsEntry("roepnaam", "Selam")
        .containsEntry("levering_id", levering.id());
    assertThat(leerling("2")).containsEntry("achternaam", "de Groot; jr.");
    // They are removed after the end of the delivery.
    await()
        .until(
            () ->
                jdbc.sql("select count(*) from staging_leerling where levering_id = ?").param(levering.id())
                        .query(Long.class).single()
                    == 0);
  }

  @Test
  void hetzelfdeBestandNogEensWijzigtNiets() {
    String[] bestand = {KOP + ";klas", "1;Tesfay;2009-03-31;ISK_PRO;STATUSHOUDER;2B", "2;Ali;2010-01-01;VWO;EU;"};
    long eerste = hulp.lever(wie, bestand).id();

    LeveringGegevens tweede = hulp.lever(wie, bestand);

    assertThat(tweede.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(tweede.bestanden().getFirst().ongewijzigd()).isEqualTo(2);
    assertThat(leerling("1")).containsEntry("levering_id", eerste).containsEntry("versie", 0);
  }

  @Test
  void eenAfwezigeKolomBlijftEnEenLeegVeldMaaktLeeg() {
    hulp.lever(
        wie, KOP + ";klas;mentor;roepnaam", "1;Tesfay;2009-03-31;ISK_PRO;STATUSHOUDER;2B;M. de Groot;Selam");

    LeveringGegevens levering =
        hulp.lever(wie, KOP + ";klas;roepnaam", "1;Tesfaye;2009-03-31;ISK_PRO;STATUSHOUDER;;Selam");

    assertThat(levering.bestanden().getFirst().gewijzigd()).isEqualTo(1);
    assertThat(leerling("1"))
        .containsEntry("klas", null)
        .containsEntry("mentor", "M. de Groot")
        .containsEntry("achternaam", "Tesfaye")
        .containsEntry("versie", 1)
        .containsEntry("persoonversie", 1);
    assertThat(
            jdbc.sql("select veld, oud, nieuw from wijzigingsregel where levering_id = ?").param(levering.id())
                .query().listOfRows())
        .containsExactly(Map.of("veld", "achternaam", "oud", "Tesfay", "nieuw", "Tesfaye"));
  }

  @Test
  void eenAccentIsEenWijziging() {
    hulp.lever(wie, KOP, "1;Renee;2009-03-31;VWO;EU");

    assertThat(hulp.lever(wie, KOP, "1;Renée;2009-03-31;VWO;EU").bestanden().getFirst().gewijzigd()).isEqualTo(1);
    assertThat(leerling("1")).containsEntry("achternaam", "Renée");
  }

  @Test
  void eenFouteRegelHoudtAllesTegen() {
    LeveringGegevens levering =
        hulp.lever(wie, KOP, "1;Tesfay;2009-03-31;ISK_PRO;STATUSHOUDER", "2;Ali;31-12-2009;VWO;EU");

    assertThat(levering.status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(levering.fouten()).isEqualTo(1);
    assertThat(levering.geweigerd()).isEqualTo(1);
    assertThat(aantalLeerlingen()).isZero();
  }

  @Test
  void metGeldigeRegelsGaanDeGoedeRegelsDoor() {
    LeveringGegevens levering =
        hulp.lever(
            wie,
            Leveringmodus.GELDIGE_REGELS,
            KOP + "\n1;Tesfay;2009-03-31;ISK_PRO;STATUSHOUDER\n2;Ali;2009-02-30;VWO;EU\n1;Dubbel;2009-03-31;VWO;EU\n"
                + "3;Code;2009-03-31;BESTAAT_NIET;EU\n");

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(levering.bestanden().getFirst())
        .satisfies(
            bestand -> {
              assertThat(bestand.gelezen()).isEqualTo(4);
              assertThat(bestand.nieuw()).isEqualTo(1);
              assertThat(bestand.geweigerd()).isEqualTo(3);
              assertThat(bestand.fouten()).isEqualTo(3);
            });
    assertThat(leerling("1")).containsEntry("achternaam", "Tesfay");
    assertThat(
            jdbc.sql("select regel, kolom, sleutel, waarde from levering_fout where levering_id = ? order by regel")
                .param(levering.id()).query().listOfRows())
        .containsExactly(
            probleem(3, "geboortedatum", "levering.fout.DATUM_BESTAAT_NIET", "2***"),
            probleem(4, "leerlingnummer", "levering.fout.SLEUTEL_DUBBEL", "***"),
            probleem(5, "opleidingscode", "jongeren.bestand.OPLEIDINGSCODE_ONBEKEND", "B***"));
  }

  @Test
  void waarschuwingenWeigerenNiets() {
    LeveringGegevens levering =
        hulp.lever(
            wie, KOP + ";woongemeente;begin;uitgeschreven_op;verwacht_einde",
            "1;=HYPERLINK(1);2009-03-31;ISK;STATUSHOUDER;GM0003;2025-08-01;2025-07-01;2025-06-01");

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(levering.fouten()).isZero();
    assertThat(
            jdbc.sql("select sleutel from levering_fout where levering_id = ? order by sleutel").param(levering.id())
                .query(String.class).list())
        .containsExactly(
            "jongeren.bestand.EINDE_VOOR_BEGIN",
            "jongeren.bestand.OPLEIDINGSCODE_OPZOEKEN",
            "jongeren.bestand.UITGESCHREVEN_VOOR_BEGIN",
            "jongeren.bestand.WOONGEMEENTE_OPGEGAAN",
            "levering.fout.FORMULE");
  }

  @Test
  void alleenEenKopIsEenGeldigeLevering() {
    LeveringGegevens levering = hulp.lever(wie, KOP);

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(levering.gelezen()).isZero();
    assertThat(levering.waarschuwingen()).isEqualTo(1);
  }

  @Test
  void leveringenVanEenSchoolGaanInVolgorde() {
    Leveringkeuze keuze = new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, null, false);
    List<Long> ids =
        java.util.stream.IntStream.range(0, 5)
            .mapToObj(i -> hulp.zet(wie, keuze, KOP + ";klas\n1;Tesfay;2009-03-31;VWO;EU;" + i + "\n"))
            .toList();
    ids.forEach(id -> hulp.wacht(wie, id));

    assertThat(leerling("1")).containsEntry("klas", "4").containsEntry("versie", 4);
  }

  @Test
  void eenLeveringVanHetSchermWachtOpDeGebruiker() {
    LeveringGegevens levering =
        hulp.leverOpScherm(wie, KOP, "1;Tesfay;2009-03-31;ISK_PRO;STATUSHOUDER", "2;Ali;;VWO;EU");
    assertThat(levering.status()).isEqualTo(Leveringstatus.WACHT);
    assertThat(levering.status().naam()).isEqualTo("controleren");
    assertThat(aantalLeerlingen()).isZero();

    gegevens.logIn(wie);
    leveringen.pasToe(levering.id(), Leveringmodus.GELDIGE_REGELS);
    gegevens.logUit();

    assertThat(hulp.wacht(wie, levering.id()).status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(aantalLeerlingen()).isEqualTo(1);
    gegevens.logIn(wie);
    assertThatThrownBy(() -> leveringen.annuleer(levering.id())).isInstanceOf(RegelOvertreden.class);
    gegevens.logUit();
  }

  @Test
  void eenGeannuleerdeLeveringIsGeweigerd() {
    LeveringGegevens levering = hulp.leverOpScherm(wie, KOP, "1;Tesfay;2009-03-31;ISK_PRO;STATUSHOUDER");
    gegevens.logIn(wie);
    leveringen.annuleer(levering.id());
    assertThat(leveringen.findById(levering.id()).status()).isEqualTo(Leveringstatus.GEWEIGERD);
    assertThat(leveringen.findById(levering.id()).geannuleerd()).isTrue();
    gegevens.logUit();
    assertThat(aantalLeerlingen()).isZero();
  }

  @Test
  void eenAndereSchoolZietDeLeveringNiet() {
    long id = hulp.lever(wie, KOP, "1;Tesfay;2009-03-31;ISK_PRO;STATUSHOUDER").id();
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));

    assertThatThrownBy(() -> leveringen.findById(id)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> leveringen.pasToe(id, Leveringmodus.ALLES)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> leveringen.annuleer(id)).isInstanceOf(NietGevonden.class);
    assertThat(leveringen.count()).isZero();
    gegevens.logUit();
  }
}
