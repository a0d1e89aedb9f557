package nl.inburgeringsportaal.levering;

import static nl.inburgeringsportaal.levering.Leverhulp.KOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same pupils in every form that the contract allows, and the edges of what it allows. The day is 2-11-2026. */
@PortaalContext
class LeveringVormIT {
  private static final String TESFAY = "1;Tesfay;2009-03-31;PRO;STATUSHOUDER";
  private static final String OP_NUMMER =
      "select %s from leerling l join leerling_persoon p on p.leerling_id = l.id"
          + " where l.school_id = ? order by p.leerlingnummer";

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

  private BestandGegevens lever(String csv) {
    return lever(Leveringmodus.ALLES, csv);
  }

  private BestandGegevens lever(Leveringmodus modus, String csv) {
    LeveringGegevens levering = hulp.lever(wie, modus, csv);
    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    return levering.bestanden().getFirst();
  }

  private List<String> lijst(String vraag) {
    return jdbc.sql(vraag).param(school).query(String.class).list();
  }

  private List<String> nummers() {
    return lijst("select leerlingnummer from leerling_persoon where school_id = ? order by leerlingnummer");
  }

  private List<String> problemen() {
    return lijst(
        "select concat(f.regel, ' ', f.kolom, ' ', substring_index(f.sleutel, '.', -1)) from levering_fout f"
            + " join levering l on l.id = f.levering_id where l.organisatie_id = ? order by f.regel, f.kolom");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF" + KOP + "\n" + TESFAY + "\n",
        KOP + "\r\n" + TESFAY + "\r\n",
        KOP + "\n" + TESFAY,
        KOP + "\n\n\n" + TESFAY + "\n\n  \n\r\n",
        "\"leerlingnummer\";\"achternaam\";\"geboortedatum\";\"opleidingscode\";\"verblijfsstatus\"\n"
            + "\"1\";\"Tesfay\";\"2009-03-31\";\"PRO\";\"STATUSHOUDER\"\n",
        "verblijfsstatus;opleidingscode;achternaam;leerlingnummer;geboortedatum\n"
            + "STATUSHOUDER;PRO;Tesfay;1;2009-03-31\n",
        " leerlingnummer ; achternaam;geboortedatum;opleidingscode;verblijfsstatus\n"
            + " 1 ;  Tesfay; 2009-03-31 ;PRO\t; STATUSHOUDER \n"
      })
  void dezelfdeLeerlingInEenAndereVormIsGeenWijziging(String csv) {
    lever(KOP + "\n" + TESFAY + "\n");

    BestandGegevens bestand = lever(csv);

    assertThat(bestand.gelezen()).isEqualTo(1);
    assertThat(bestand.ongewijzigd()).isEqualTo(1);
    assertThat(problemen()).isEmpty();
  }

  @Test
  void deRegelIsDieWaarHetRecordBegint() {
    lever(
        Leveringmodus.GELDIGE_REGELS,
        KOP + ";mentor\n"
            + "1;Tesfay;2009-03-31;PRO;EU;\"M.\nde\nGroot\"\n"
            + "\n"
            + "2;Bos;2009-02-30;PRO;EU;\"J.\nVos\"\n"
            + "3;Bos;2009-03-31;NIETS;EU;\n"
            + "1;Tesfay;2009-03-31;PRO;EU;\n");

    assertThat(problemen())
        .containsExactly(
            "2 mentor REGELEINDE_VERVANGEN",
            "6 geboortedatum DATUM_BESTAAT_NIET",
            "6 mentor REGELEINDE_VERVANGEN",
            "8 opleidingscode OPLEIDINGSCODE_ONBEKEND",
            "9 leerlingnummer SLEUTEL_DUBBEL");
    assertThat(nummers()).containsExactly("1");
    assertThat(lijst("select mentor from leerling_persoon where school_id = ?")).containsExactly("M. de Groot");
  }

  @Test
  void eenNummerMetEenHoofdletterIsEenAnderNummer() {
    lever(KOP + "\na1;Tesfay;2009-03-31;PRO;EU\nA1;Bos;2009-03-31;PRO;EU\n");

    assertThat(nummers()).containsExactly("A1", "a1");
    assertThat(lever(KOP + "\nA1;Bos;2009-03-31;PRO;EU\na1;Tesfay;2009-03-31;PRO;EU\n").ongewijzigd()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-11-02, true, wordt vandaag 10",
    "2016-11-03, false, wordt morgen 10",
    "1995-11-03, true, wordt morgen 31",
    "1995-11-02, false, wordt vandaag 31",
    "2026-11-03, false, moet nog geboren worden"
  })
  void deLeeftijdGeldtOpDeDagVanDeLevering(LocalDate geboren, boolean mag, String waarom) {
    LeveringGegevens levering = hulp.lever(wie, KOP, "1;Tesfay;" + geboren + ";PRO;EU");

    assertThat(levering.status()).as(waarom).isEqualTo(mag ? Leveringstatus.VERWERKT : Leveringstatus.GEWEIGERD);
    assertThat(problemen()).hasSize(mag ? 0 : 1);
  }

  @Test
  void eenGemeenteDieErNietMeerIsBlijftStaanEnEenOnbekendeWordtGeweigerd() {
    lever(
        Leveringmodus.GELDIGE_REGELS,
        KOP + ";woongemeente\n1;Tesfay;2009-03-31;PRO;EU;GM0344\n2;Bos;2009-03-31;PRO;EU;GM0003\n"
            + "3;Vos;2009-03-31;PRO;EU;GM9998\n4;Mos;2009-03-31;PRO;EU;Utrecht\n5;Los;2009-03-31;PRO;EU;\n");

    assertThat(problemen())
        .containsExactly(
            "3 woongemeente WOONGEMEENTE_OPGEGAAN",
            "4 woongemeente WOONGEMEENTE_ONBEKEND",
            "5 woongemeente WOONGEMEENTE_VORM");
    assertThat(lijst(OP_NUMMER.formatted("ifnull(l.woongemeente, '-')")))
        .containsExactly("GM0344", "GM0003", "-");
  }

  @Test
  void wieAlUitgeschrevenIsKomtErInEnWordtNietGemist() {
    lever(
        KOP + ";begin;uitgeschreven_op\n1;Tesfay;2009-03-31;PRO;EU;2024-08-01;2025-07-01\n"
            + "2;Bos;2009-03-31;PRO;EU;2024-08-01;2027-07-01\n");
    assertThat(problemen()).isEmpty();

    lever(KOP + "\n3;Vos;2009-03-31;PRO;EU\n");

    assertThat(
            lijst(
                "select p.leerlingnummer from levering_ontbrekend o"
                    + " join leerling_persoon p on p.leerling_id = o.record_id where p.school_id = ?"))
        .containsExactly("2");
  }

  @Test
  void geldigeRegelsWijzigenToevoegenEnLatenStaan() {
    lever(KOP + ";klas\n1;Tesfay;2009-03-31;PRO;EU;1A\n2;Bos;2009-03-31;PRO;EU;1A\n3;Vos;2009-03-31;PRO;EU;1A\n");

    BestandGegevens bestand =
        lever(
            Leveringmodus.GELDIGE_REGELS,
            KOP + ";klas\n1;Tesfay;2009-03-31;PRO;EU;1A\n2;Bos;2009-03-31;PRO;EU;2B\n3;Vos;31-03-2009;PRO;EU;2B\n"
                + "4;Mos;2009-03-31;PRO;EU;2B\n");

    assertThat(List.of(bestand.gelezen(), bestand.nieuw(), bestand.gewijzigd(), bestand.ongewijzigd(),
            bestand.geweigerd()))
        .containsExactly(4L, 1L, 1L, 1L, 1L);
    assertThat(lijst(OP_NUMMER.formatted("l.klas")))
        .containsExactly("1A", "2B", "1A", "2B");
    assertThat(lijst("select count(*) from signaal where school_id = ?")).containsExactly("4");
  }

  @Test
  void hetSignaalVolgtEenWijziging() {
    lever(KOP + "\n1;Tesfay;2009-03-31;PRO;STATUSHOUDER\n");
    assertThat(lijst("select status from signaal where school_id = ?")).containsExactly("open");

    lever(KOP + "\n1;Tesfay;2009-03-31;VWO;STATUSHOUDER\n2;Bos;2010-06-30;PRO;STATUSHOUDER\n");

    assertThat(lijst("select concat(status, ' ', versie) from signaal where school_id = ? order by datum18"))
        .containsExactly("niet_nodig 1", "verwacht 0");
    assertThat(
            lijst(
                "select distinct concat(t.status, ' ', ifnull(t.reden, '-')) as stap from signaal for system_time all t"
                    + " where t.school_id = ? order by stap"))
        .containsExactly("niet_nodig levering", "open -", "verwacht -");
  }
}
