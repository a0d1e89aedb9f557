package nl.inburgeringsportaal.levering;

import static nl.inburgeringsportaal.levering.Leverhulp.KOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Everything that is wrong with a file, from the call to the answer: what the school reads, with line and column,
 * and that nothing of it has been done. Too large is in {@link GrootBestandIT}.
 */
@PortaalContext
class LeveringFoutenIT {
  private static final String ADRES = "/api/v1/leveringen";
  private static final String GOED = "1;Tesfay;2009-03-31;ISK_PRO;STATUSHOUDER\n";
  private static final String ALLE_KOLOMMEN =
      "leerlingnummer, achternaam, roepnaam, geboortedatum, opleidingscode, verblijfsstatus, klas, begin,"
          + " verwacht_einde, uitgeschreven_op, mentor, woongemeente, acht_jaar_leerplichtig";
  private static final String WERKWIJZE = "Kies in Excel 'Opslaan als' en dan 'CSV UTF-8'";

  @Autowired private WebApplicationContext context;
  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;

  private MockMvc mvc;
  private Leverhulp hulp;
  private long school;
  private String wie;

  @BeforeEach
  void maakSchool() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    hulp = new Leverhulp(leveringen, gegevens);
    school = gegevens.nieuweSchool();
    wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
  }

  /**
   * @param naam what is wrong
   * @param inhoud the file
   * @param regel line
   * @param kolom column, null for none
   * @param code code
   * @param melding what the school reads
   */
  private record Geval(String naam, byte[] inhoud, int regel, String kolom, String code, String melding) {

    @Override
    public String toString() {
      return naam;
    }
  }

  private static Geval geval(String naam, String inhoud, int regel, String kolom, String code, String melding) {
    return new Geval(naam, inhoud.getBytes(StandardCharsets.UTF_8), regel, kolom, code, melding);
  }

  static Stream<Geval> fouten() {
    Charset windows = Charset.forName("windows-1252");
    return Stream.of(
        new Geval(
            "andere codering", (KOP + "\n" + GOED + "2;Ren\u00e9e;2009-03-31;PRO;EU\n").getBytes(windows), 3,
            "achternaam", "CODERING",
            "Dit bestand is geen UTF-8 maar waarschijnlijk Windows-1252. " + WERKWIJZE + ", en lever het opnieuw."),
        new Geval(
            "UTF-16", (KOP + "\n" + GOED).getBytes(StandardCharsets.UTF_16), 1, null, "CODERING",
            "Dit bestand is geen UTF-8 maar waarschijnlijk UTF-16. " + WERKWIJZE + ", en lever het opnieuw."),
        geval(
            "ander scheidingsteken", (KOP + "\n" + GOED).replace(';', ','), 1, null, "SCHEIDINGSTEKEN",
            "De kolommen zijn gescheiden met ','. Dat moet een puntkomma (;) zijn."),
        geval(
            "kolom ontbreekt", "leerlingnummer;achternaam;opleidingscode;verblijfsstatus\n1;Tesfay;PRO;EU\n", 1,
            "geboortedatum", "KOLOM_ONTBREEKT", "De verplichte kolom geboortedatum ontbreekt."),
        geval(
            "onbekende kolom", KOP + ";schoenmaat\n" + GOED.strip() + ";42\n", 1, "schoenmaat", "KOLOM_ONBEKEND",
            "De kolom schoenmaat is onbekend. Deze kolommen kunnen wel: " + ALLE_KOLOMMEN + "."),
        geval(
            "bijna goede kolom", KOP + ";Klas\n" + GOED.strip() + ";2B\n", 1, "Klas", "KOLOM_ONBEKEND_BEDOELD",
            "De kolom Klas is onbekend. Bedoelt u klas?"),
        geval(
            "kolom met bsn", KOP + ";bsn\n" + GOED.strip() + ";999900006\n", 1, "bsn", "KOLOM_BSN",
            "De kolom bsn mag niet in dit bestand: een school mag het BSN van leerlingen hier niet leveren."
                + " Haal de kolom weg."),
        geval(
            "geen kolomnamen", GOED, 1, null, "GEEN_KOP",
            "In de eerste regel staat geen kolomnaam die het portaal kent. Zet daar de kolomnamen, met puntkomma's"
                + " ertussen. Ten minste: leerlingnummer, achternaam, geboortedatum, opleidingscode,"
                + " verblijfsstatus."),
        geval(
            "te weinig velden", KOP + "\n" + GOED + "2;Bos;2009-03-31\n", 3, "opleidingscode", "TE_WEINIG_VELDEN",
            "Op deze regel staan te weinig velden: 3. Dat moeten er 5 zijn, zoveel als er kolomnamen zijn."),
        geval(
            "te veel velden", KOP + "\n" + GOED + "2;Bos; J.;2009-03-31;PRO;EU\n", 3, null, "TE_VEEL_VELDEN",
            "Op deze regel staan te veel velden: 6. Dat moeten er 5 zijn, zoveel als er kolomnamen zijn. Zet tekst"
                + " met een puntkomma tussen aanhalingstekens."),
        geval(
            "datum in een andere vorm", KOP + "\n" + GOED + "2;Bos;31-03-2009;PRO;EU\n", 3, "geboortedatum",
            "DATUM_ANDERE_VORM",
            "geboortedatum heeft de vorm dd-mm-jjjj. Schrijf een datum als jjjj-mm-dd, zoals 2009-03-31."),
        geval(
            "datum als dagnummer", KOP + "\n" + GOED + "2;Bos;39903;PRO;EU\n", 3, "geboortedatum", "DATUM_EXCEL",
            "geboortedatum is een dagnummer van Excel. Geef de kolom in Excel de vorm jjjj-mm-dd en sla het bestand"
                + " opnieuw op."),
        geval(
            "een leerling twee keer", KOP + "\n" + GOED + "2;Bos;2009-03-31;PRO;EU\n" + GOED, 4, "leerlingnummer",
            "SLEUTEL_DUBBEL",
            "Deze waarde van leerlingnummer staat ook op regel 2. Zij mag maar een keer in het bestand staan."),
        geval(
            "leeg bestand", "", 1, null, "LEEG_BESTAND",
            "Het bestand is leeg. Er hoort ten minste een regel met kolomnamen in te staan."),
        geval(
            "geen tekst", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", 1, null, "GEEN_TEKST",
            "Dit bestand is geen tekst: er staan tekens in die in een CSV niet kunnen voorkomen. Lever het bestand uit"
                + " uw administratie als CSV."),
        geval(
            "werkmap", "PK\u0003\u0004\u0014\0\u0006\0", 1, null, "WERKMAP",
            "Dit is een werkmap van Excel of een ander ingepakt bestand, geen CSV. " + WERKWIJZE + "."),
        geval(
            "naam van 500 tekens", KOP + "\n" + GOED + "2;" + "x".repeat(500) + ";2009-03-31;PRO;EU\n", 3,
            "achternaam", "TE_LANG", "achternaam heeft 500 tekens. Hoogstens 200 is toegestaan."),
        geval(
            "een quote die nooit sluit", KOP + "\n" + GOED + "2;\"Bos;2009-03-31;PRO;EU\n3;Vos;2009-03-31;PRO;EU\n",
            3, "achternaam", "QUOTE_NIET_GESLOTEN",
            "Hier begint een aanhalingsteken dat nergens sluit. Haal het weg, of zet er aan het eind van het veld"
                + " ook een."),
        geval(
            "verplicht veld leeg", KOP + "\n" + GOED + "2;;2009-03-31;PRO;EU\n", 3, "achternaam", "VERPLICHT",
            "achternaam is verplicht en hier leeg."),
        geval(
            "te jong", KOP + "\n" + GOED + "2;Bos;2020-03-31;PRO;EU\n", 3, "geboortedatum", "LEEFTIJD",
            "De leerling is op 2026-11-02 jonger dan 10 of ouder dan 30 jaar. Klopt geboortedatum?"),
        geval(
            "onbekende opleiding", KOP + "\n" + GOED + "2;Bos;2009-03-31;pro;EU\n", 3, "opleidingscode",
            "OPLEIDINGSCODE_ONBEKEND",
            "De opleidingscode is onbekend. Schrijf de code in hoofdletters, zoals ISK_PRO, of vraag beheer of de code"
                + " erbij kan."),
        geval(
            "onbekende status", KOP + "\n" + GOED + "2;Bos;2009-03-31;PRO;vluchteling\n", 3, "verblijfsstatus",
            "CODE_ONBEKEND",
            "verblijfsstatus heeft een onbekende waarde. Deze kunnen wel, in hoofdletters: STATUSHOUDER,"
                + " GEZINSMIGRANT, IN_PROCEDURE, NEDERLANDER, EU, ONTHEEMDE_RTB, TIJDELIJK_VERBLIJF, ONBEKEND."));
  }

  static Stream<Geval> waarschuwingen() {
    return Stream.of(
        geval(
            "formule in een naam", KOP + "\n2;=HYPERLINK(1);2009-03-31;PRO;EU\n", 2, "achternaam", "FORMULE",
            "achternaam begint met een teken waarmee een rekenprogramma een formule begint (=, +, - of @)."
                + " Klopt dat?"),
        geval(
            "regeleinde in een naam", KOP + "\n2;\"Van\nBos\";2009-03-31;PRO;EU\n", 2, "achternaam",
            "REGELEINDE_VERVANGEN",
            "In achternaam staat een regeleinde. Het portaal maakt er een spatie van. Klopt deze waarde?"),
        geval(
            "opleiding om op te zoeken", KOP + "\n2;Bos;2009-03-31;ISK;EU\n", 2, "opleidingscode",
            "OPLEIDINGSCODE_OPZOEKEN",
            "De code van deze opleiding moet u nog opzoeken (Internationale schakelklas, geregistreerde code nog"
                + " opzoeken). Tot dan staat er een controletaak."),
        geval(
            "lege rijen", KOP + "\n2;Bos;2009-03-31;PRO;EU\n;;;;\n;;;;\n", 3, null, "LEGE_REGEL",
            "Deze regel is leeg en is overgeslagen, net als andere lege regels in het bestand."));
  }

  private ResultActions stuur(byte[] inhoud) throws Exception {
    ByteArrayOutputStream lichaam = new ByteArrayOutputStream();
    lichaam.writeBytes("--g\r\nContent-Disposition: form-data; name=\"leerlingen\"\r\n\r\n".getBytes(
        StandardCharsets.UTF_8));
    lichaam.writeBytes(inhoud);
    lichaam.writeBytes("\r\n--g--\r\n".getBytes(StandardCharsets.UTF_8));
    return mvc.perform(
        post(ADRES)
            .with(httpBasic(wie, "demo"))
            .contentType("multipart/form-data; boundary=g")
            .content(lichaam.toByteArray()));
  }

  private String lever(byte[] inhoud) throws Exception {
    String adres = stuur(inhoud).andExpect(status().isAccepted()).andReturn().getResponse().getHeader("Location");
    String pad = adres.substring(adres.indexOf(ADRES));
    hulp.wacht(wie, Long.parseLong(pad.substring(pad.lastIndexOf('/') + 1)));
    return pad;
  }

  private String haal(String pad) throws Exception {
    return mvc.perform(get(pad).with(httpBasic(wie, "demo")).accept(MediaType.APPLICATION_JSON))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private long aantal(String tabel, String kolom) {
    return jdbc.sql("select count(*) from " + tabel + " where " + kolom + " = ?").param(school).query(Long.class)
        .single();
  }

  private void verwacht(Geval geval, String pad, String soort) throws Exception {
    List<Map<String, Object>> regels = JsonPath.read(haal(pad + "/fouten?soort=" + soort), "$");
    assertThat(regels).hasSize(1);
    assertThat(regels.getFirst())
        .containsEntry("bestand", "leerlingen")
        .containsEntry("regel", geval.regel())
        .containsEntry("kolom", geval.kolom())
        .containsEntry("code", geval.code())
        .containsEntry("melding", geval.melding());
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void eenFoutHoudtAllesTegenEnStaatErMetRegelEnKolom(Geval geval) throws Exception {
    String pad = lever(geval.inhoud());

    String levering = haal(pad);
    assertThat(JsonPath.<String>read(levering, "$.status")).isEqualTo("geweigerd");
    assertThat(JsonPath.<Integer>read(levering, "$.fouten")).isEqualTo(1);
    assertThat(JsonPath.<Integer>read(levering, "$.bestanden[0].nieuw")).isZero();
    verwacht(geval, pad, "alle");
    assertThat(aantal("leerling", "school_id")).isZero();
    assertThat(aantal("leerling_persoon", "school_id")).isZero();
    assertThat(aantal("signaal", "school_id")).isZero();
    await()
        .until(
            () ->
                jdbc.sql("select count(*) from staging_leerling s join levering l on l.id = s.levering_id"
                        + " where l.organisatie_id = ?").param(school).query(Long.class).single()
                    == 0);
  }

  @ParameterizedTest
  @MethodSource("waarschuwingen")
  void eenWaarschuwingHoudtNietsTegen(Geval geval) throws Exception {
    String pad = lever(geval.inhoud());

    String levering = haal(pad);
    assertThat(JsonPath.<String>read(levering, "$.status")).isEqualTo("verwerkt");
    assertThat(JsonPath.<Integer>read(levering, "$.fouten")).isZero();
    assertThat(JsonPath.<Integer>read(levering, "$.waarschuwingen")).isEqualTo(1);
    assertThat(JsonPath.<Integer>read(levering, "$.bestanden[0].gelezen")).isEqualTo(1);
    verwacht(geval, pad, "waarschuwing");
    assertThat(aantal("leerling", "school_id")).isEqualTo(1);
  }

  @Test
  void wieZonderKolomnamenLevertZietZijnLeerlingenNietInDeMelding() throws Exception {
    String pad = lever(GOED.getBytes(StandardCharsets.UTF_8));

    assertThat(haal(pad + "/fouten")).doesNotContain("Tesfay").doesNotContain("2009-03-31");
  }

  @Test
  void eenFormuleDoetNietsInEenBestandVanHetPortaal() throws Exception {
    String pad = lever((KOP + "\n2;=1+1;2009-03-31;PRO;EU\n").getBytes(StandardCharsets.UTF_8));

    String csv =
        mvc.perform(get(pad + "/fouten?soort=waarschuwing").with(httpBasic(wie, "demo")).accept("text/csv"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);

    assertThat(csv).contains(";'=1+1").doesNotContain(";=1+1");
  }
}
