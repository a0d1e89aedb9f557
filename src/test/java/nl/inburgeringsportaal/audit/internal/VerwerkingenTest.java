package nl.inburgeringsportaal.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.audit.Verwerking;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import org.junit.jupiter.api.Test;

/** The register of processing is whole, and the document says the same. */
class VerwerkingenTest {
  private static final Path BRONNEN = Path.of("src", "main", "java");
  private static final Path DOCUMENT = Path.of("docs", "privacy.md");
  private static final Path NIEUW = Path.of("target", "verwerkingen.md");
  private static final String BEGIN = "<!-- register -->\n";
  private static final String EINDE = "<!-- /register -->\n";
  private static final int BREEDTE = 118;

  /** Where code names the kind of object of a line in the read log. */
  private static final List<Pattern> SOORTEN =
      List.of(
          Pattern.compile("\\bOBJECT = \"([a-z-]+)\""),
          Pattern.compile("bouwstenen\\s*\\.\\s*(?:<[\\w<>, ]+>)?lijst\\(\\s*\"([a-z-]+)\""),
          Pattern.compile("Tabeluitvoer\\s*\\.\\s*<[\\w<>., ]+>van\\(\\s*\"([a-z-]+)\""),
          Pattern.compile("Handeling\\.[A-Z]+,\\s*\"([a-z-]+)\""),
          Pattern.compile("SESSIE = \"([a-z-]+)\""));

  @Test
  void elkeSoortDieEenRegelKanNoemenStaatInHetRegister() throws IOException {
    Set<String> gevonden = new TreeSet<>(List.of("adres", "dienst"));
    try (Stream<Path> bestanden = Files.walk(BRONNEN)) {
      for (Path bron : bestanden.filter(pad -> pad.toString().endsWith(".java")).toList()) {
        String tekst = Files.readString(bron);
        SOORTEN.forEach(vorm -> vorm.matcher(tekst).results().forEach(vondst -> gevonden.add(vondst.group(1))));
      }
    }
    assertThat(gevonden).contains("leerling", "leerlingen", "schooloverzicht", "levering", "sessie", "logboek");
    assertThat(gevonden.stream().filter(soort -> Verwerkingen.van(soort) == null))
        .as("voeg deze soorten toe aan een verwerking in verwerkingen.json")
        .isEmpty();
  }

  @Test
  void elkeSoortHoortBijEenVerwerking() {
    List<String> alle = Verwerkingen.register().stream().flatMap(wat -> wat.soorten().stream()).toList();

    assertThat(alle).doesNotHaveDuplicates();
    Map<String, String> teksten = new Vertaling().bundel("nl");
    assertThat(alle)
        .as("het logboek heeft er woorden voor")
        .allMatch(een -> teksten.containsKey("beheer.logsoort." + een));
    assertThat(Verwerkingen.van("leerling")).isEqualTo("jongeren");
    assertThat(Verwerkingen.van("bestaat niet")).isNull();
  }

  @Test
  void elkeVerwerkingHeeftDoelGrondslagVerantwoordelijkeEnGegevens() {
    Vertaling vertaling = new Vertaling();
    for (Verwerking verwerking : Verwerkingen.register()) {
      assertThat(verwerking.doel()).as(verwerking.code()).isNotBlank();
      assertThat(verwerking.grondslag()).as(verwerking.code()).isNotBlank();
      assertThat(verwerking.verantwoordelijke()).as(verwerking.code()).isNotBlank();
      assertThat(verwerking.gegevens()).as(verwerking.code()).isNotEmpty();
      assertThat(vertaling.nl("verwerking." + verwerking.code())).doesNotStartWith("!");
      for (Verwerking.Gegeven gegeven : verwerking.gegevens()) {
        assertThat(gegeven.rollen()).allMatch(rol -> Rol.vanNaam(rol).isPresent());
        assertThat(gegeven.bewaar() == null || !vertaling.nl("bewaarsoort." + gegeven.bewaar()).startsWith("!"))
            .as("categorie " + gegeven.bewaar())
            .isTrue();
      }
    }
  }

  @Test
  void hetDocumentZegtHetzelfde() throws IOException {
    String nieuw = register();
    Files.writeString(NIEUW, nieuw);
    String document = Files.readString(DOCUMENT);

    assertThat(document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(EINDE)))
        .as("zet de inhoud van " + NIEUW + " tussen de merktekens in " + DOCUMENT)
        .isEqualTo(nieuw);
  }

  private static String register() {
    Vertaling vertaling = new Vertaling();
    StringBuilder tekst = new StringBuilder();
    for (Verwerking wat : Verwerkingen.register()) {
      tekst.append("\n### ").append(vertaling.nl("verwerking." + wat.code())).append(" (`").append(wat.code());
      tekst.append("`)\n\n");
      punt(tekst, "Controller: " + wat.verantwoordelijke());
      punt(tekst, "Whose data: " + wat.betrokkenen());
      punt(tekst, "Purpose: " + wat.doel());
      punt(tekst, "Basis: " + wat.grondslag());
      punt(
          tekst,
          "Objects in the log: "
              + wat.soorten().stream().map(soort -> "`" + soort + "`").collect(Collectors.joining(", ")));
      for (Verwerking.Gegeven gegeven : wat.gegevens()) {
        punt(
            tekst,
            "Data: " + gegeven.naam() + ". Seen by: "
                + (gegeven.rollen().isEmpty() ? "only who typed it" : String.join(", ", gegeven.rollen()))
                + ". Kept: "
                + (gegeven.bewaar() == null ? "no term yet" : "category `" + gegeven.bewaar() + "`"));
      }
    }
    return tekst.append('\n').toString();
  }

  private static void punt(StringBuilder tekst, String zin) {
    List<String> regels = new ArrayList<>();
    StringBuilder regel = new StringBuilder("-");
    for (String woord : zin.split(" ")) {
      if (regel.length() + 1 + woord.length() > BREEDTE) {
        regels.add(regel.toString());
        regel = new StringBuilder(" ");
      }
      regel.append(' ').append(woord);
    }
    regels.add(regel.toString());
    tekst.append(String.join("\n", regels)).append('\n');
  }
}
