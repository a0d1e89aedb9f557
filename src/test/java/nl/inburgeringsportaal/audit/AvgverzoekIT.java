package nl.inburgeringsportaal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A request is handled by the organisation that is controller, in time, and gives only its own data. */
@PortaalContext
class AvgverzoekIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);
  private static final AvgFilter OPEN = new AvgFilter(false, null);
  private static final PageRequest PAGINA = PageRequest.of(0, 50);

  @Autowired private AvgverzoekService verzoeken;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;
  @Autowired private ZetbareKlok klok;

  private long school;
  private String wie;
  private String fg;

  @BeforeEach
  void eenSchool() {
    school = gegevens.nieuweSchool();
    wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    fg = gegevens.nieuwePersoon(school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
    gegevens.logIn(wie);
  }

  @AfterEach
  void ruimOp() {
    gegevens.logUit();
    klok.terug();
  }

  private void leerling(long vanSchool, String nummer, String achternaam) {
    long id = jdbc.sql("select next value for leerling_seq").query(Long.class).single();
    jdbc.sql(
            """
            insert into leerling (id, school_id, opleidingscode, verblijfsstatus, gewijzigd_door)
            values (?, ?, 'PRO', 'STATUSHOUDER', 'test')
            """)
        .params(id, vanSchool)
        .update();
    jdbc.sql(
            """
            insert into leerling_persoon (leerling_id, school_id, leerlingnummer, achternaam, geboortedatum,
              gewijzigd_door) values (?, ?, ?, ?, '2009-05-01', 'test')
            """)
        .params(id, vanSchool, nummer, achternaam)
        .update();
  }

  private long verzoek() {
    leerling(school, "A1", "Tesfay <b>");
    return verzoeken.neemOp(Avgsoort.INZAGE, "leerling", "A1", VANDAAG);
  }

  private Map<String, String> zip(long id) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    verzoeken.schrijfExport(id, uit);
    Map<String, String> inhoud = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(uit.toByteArray()))) {
      for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        inhoud.put(deel.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return inhoud;
  }

  @Test
  void eenMaandOmTeAntwoordenEnEenKeerTweeErbij() {
    klok.zetOp(LocalDate.of(2027, 1, 31));
    leerling(school, "A1", "Tesfay");
    long id = verzoeken.neemOp(Avgsoort.INZAGE, "leerling", "A1", LocalDate.of(2027, 1, 31));
    assertThat(verzoeken.findById(id).uiterlijk()).isEqualTo(LocalDate.of(2027, 2, 28));

    verzoeken.verleng(id, 0, "veel gegevens");
    assertThat(verzoeken.findById(id).uiterlijk()).isEqualTo(LocalDate.of(2027, 4, 30));
    assertThatThrownBy(() -> verzoeken.verleng(id, 1, "nog eens")).isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void naDeEersteMaandKanVerlengenNietMeer() {
    long id = verzoek();
    klok.zetOp(VANDAAG.plusMonths(1).plusDays(1));

    assertThatThrownBy(() -> verzoeken.verleng(id, 0, "te laat")).isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void zonderVastgesteldeIdentiteitGeenGegevensEnGeenToewijzing() throws IOException {
    long id = verzoek();
    assertThatThrownBy(() -> zip(id)).isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> verzoeken.handelAf(id, 0, Avgbesluit.TOEGEWEZEN, "hierbij"))
        .isInstanceOf(RegelOvertreden.class);

    verzoeken.stelIdentiteitVast(id, 0, "aan de balie");
    assertThat(zip(id)).containsKeys("leesmij.html", "gegevens.json", "gegevens.csv");
    verzoeken.handelAf(id, 1, Avgbesluit.TOEGEWEZEN, "hierbij");
    assertThat(verzoeken.findById(id).isOpen()).isFalse();
    assertThatThrownBy(() -> verzoeken.handelAf(id, 2, Avgbesluit.AFGEWEZEN, "toch niet"))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void inHetBestandStaatAlleenWatDeEigenSchoolHeeft() throws IOException {
    long ander = gegevens.nieuweSchool();
    leerling(ander, "A1", "Vreemdeling");
    long id = verzoek();
    verzoeken.stelIdentiteitVast(id, 0, "aan de balie");

    Map<String, String> bestand = zip(id);

    assertThat(bestand.get("gegevens.json")).contains("\"achternaam\" : \"Tesfay <b>\"", "2009-05-01");
    assertThat(bestand.get("leesmij.html")).contains("Tesfay &lt;b&gt;").doesNotContain("<b>");
    assertThat(bestand.toString()).doesNotContain("Vreemdeling");
    assertThat(
            jdbc.sql("select handeling from leesregel where gebruikersnaam = ? and object_soort = 'avgverzoek'")
                .param(wie)
                .query(String.class)
                .list())
        .contains("GEDOWNLOAD");
  }

  @Test
  void eenPersoonVanEenAnderKanNietWordenOpgenomen() {
    leerling(gegevens.nieuweSchool(), "B7", "Vreemdeling");
    String anderePersoon = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);

    assertThatThrownBy(() -> verzoeken.neemOp(Avgsoort.INZAGE, "leerling", "B7", VANDAAG))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> verzoeken.neemOp(Avgsoort.INZAGE, "gebruiker", anderePersoon, VANDAAG))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> verzoeken.neemOp(Avgsoort.INZAGE, "leerling", "B7", VANDAAG.plusDays(1)))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void eenAndereOrganisatieZietNietsEnDeFgKijktAlleenMee() {
    long id = verzoek();
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));
    assertThatThrownBy(() -> verzoeken.findById(id)).isInstanceOf(NietGevonden.class);
    assertThat(verzoeken.list(OPEN, PAGINA)).isEmpty();
    gegevens.logIn("gemeente");
    assertThatThrownBy(() -> verzoeken.handelAf(id, 0, Avgbesluit.AFGEWEZEN, "nee")).isInstanceOf(NietGevonden.class);
    gegevens.logIn("fg");
    assertThatThrownBy(() -> verzoeken.findById(id)).isInstanceOf(NietGevonden.class);

    gegevens.logIn(fg);
    assertThat(verzoeken.list(OPEN, PAGINA)).extracting(AvgverzoekGegevens::id).containsExactly(id);
    assertThat(verzoeken.magBehandelen()).isFalse();
    assertThatThrownBy(() -> verzoeken.handelAf(id, 0, Avgbesluit.AFGEWEZEN, "nee"))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void eenGemeenteKentGeenLeerlingenWelHaarEigenGebruikers() {
    gegevens.logIn("gemeente");

    assertThat(verzoeken.soorten())
        .as("over wie het meest gaat staat achteraan, en is gekozen")
        .containsExactly("gebruiker", "toetsbegeleider", "inburgeraar");
    assertThatThrownBy(() -> verzoeken.neemOp(Avgsoort.INZAGE, "leerling", "A1", VANDAAG))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void wieTotKlassenIsBeperktBehandeltGeenVerzoeken() {
    long id = verzoek();
    jdbc.sql("insert into gebruiker_groep select id, ?, 'K1' from gebruiker where gebruikersnaam = ?")
        .params(school, wie)
        .update();
    gegevens.logIn(wie);

    assertThat(verzoeken.magBehandelen()).isFalse();
    assertThatThrownBy(() -> verzoeken.findById(id)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void tweeDieHetTegelijkBehandelenGaanNietOverElkaarHeen() {
    long id = verzoek();
    verzoeken.stelIdentiteitVast(id, 0, "aan de balie");

    assertThatThrownBy(() -> verzoeken.handelAf(id, 0, Avgbesluit.AFGEWEZEN, "nee"))
        .isInstanceOf(GelijktijdigGewijzigd.class);
  }

  @Test
  void openVerzoekenStaanOpVolgordeVanHunLaatsteDag() {
    leerling(school, "A1", "Tesfay");
    long later = verzoeken.neemOp(Avgsoort.INZAGE, "leerling", "A1", VANDAAG);
    long eerder = verzoeken.neemOp(Avgsoort.RECTIFICATIE, "leerling", "A1", VANDAAG.minusDays(9));

    assertThat(verzoeken.teBehandelen(10)).extracting(AvgverzoekGegevens::id).containsExactly(eerder, later);
    assertThat(verzoeken.aantalTeBehandelen()).isEqualTo(2);
    assertThat(verzoeken.count(new AvgFilter(true, Avgsoort.RECTIFICATIE))).isEqualTo(1);
    assertThat(Organisatiesoort.SCHOOL.name()).as("the name that an export asks for").isEqualTo("SCHOOL");
  }
}
