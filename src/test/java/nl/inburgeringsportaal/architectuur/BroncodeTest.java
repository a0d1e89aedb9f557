package nl.inburgeringsportaal.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The size of files, and what no source says. */
class BroncodeTest {
  private static final int BREEDTE = 120;
  private static final int SCHERM = 300;
  private static final int DIENST = 250;
  private static final int HOOGSTENS = 400;

  private static final String SLEUTELWOORD = "TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK";

  /** Calls that show their first argument to a user. */
  private static final Pattern ZICHTBARE_TEKST =
      Pattern.compile(
          "(?:new (?:Button|Span|H[1-6]|Paragraph|Anchor|Text|NativeLabel|SideNavItem|Details|Tab|TextField|TextArea|"
              + "ComboBox(?:<>)?|Select(?:<>)?|DatePicker|Checkbox|EmailField|IntegerField|MenuItem|Div|Emphasis)"
              + "|\\.(?:setText|setLabel|setTitle|setPlaceholder|setHelperText|setErrorMessage|setHeader|setAriaLabel|"
              + "setTooltipText|setHeaderTitle|setConfirmText|setCancelText|setRejectText|addItem|setSummaryText)"
              + "|Notification\\.show)\\(\\s*\"[^\"]*\\p{L}[^\"]*\"");

  @Test
  void bestandenBlijvenOverzichtelijk() {
    List<String> teLang = new ArrayList<>();
    for (Path bron : alles()) {
      int regels = Broncode.regels(bron).size();
      String naam = bron.getFileName().toString();
      int grens = naam.endsWith("View.java") ? SCHERM : naam.endsWith("Service.java") ? DIENST : HOOGSTENS;
      if (regels > grens) {
        teLang.add(naam + ": " + regels + " regels, hoogstens " + grens);
      }
    }
    assertThat(teLang).isEmpty();
  }

  @Test
  void regelsPassenOpEenScherm() {
    assertThat(vind(alles(), (regel, meld) -> {
      if (regel.length() > BREEDTE) {
        meld.accept(regel.length() + " tekens", regel);
      }
    })).isEmpty();
  }

  @Test
  void nietsIsOnafEnNiemandSlaapt() {
    Pattern verboden =
        Pattern.compile("(?<!\")\\b(" + SLEUTELWOORD + ")\\b|@Dis" + "abled|Thread\\.sl" + "eep|print" + "StackTrace");
    assertThat(vind(alles(), (regel, meld) -> {
      if (verboden.matcher(regel).find()) {
        meld.accept("verboden", regel);
      }
    })).isEmpty();
  }

  @Test
  void elkeTekstVoorEenGebruikerStaatInEenBundel() {
    List<String> fouten = new ArrayList<>();
    for (Path bron : Broncode.java(Broncode.HOOFD)) {
      if (!Broncode.tekst(bron).contains("import com.vaadin.")) {
        continue;
      }
      ZICHTBARE_TEKST
          .matcher(Broncode.tekst(bron))
          .results()
          .map(vondst -> vondst.group().replaceAll("\\s+", " "))
          // A header of HTTP is for browsers.
          .filter(vondst -> !vondst.matches(".*\"[A-Z][A-Za-z]*(-[A-Z][A-Za-z]*)+\""))
          // The portal's own name is the same in every language.
          .filter(vondst -> !vondst.contains("\"Inburgeringsportaal\""))
          .forEach(vondst -> fouten.add(bron.getFileName() + ": " + vondst));
    }
    assertThat(fouten).isEmpty();
  }

  @Test
  void deHoofdcodePraatNietTegenDeConsole() {
    // Before the portal starts there is no log yet: the check of the settings speaks to the console. And work from
    // the command line tells there what it has done.
    List<Path> bronnen =
        Broncode.java(Broncode.HOOFD).stream()
            .filter(bron -> !bron.endsWith("Startcontrole.java") && !bron.endsWith("Opdrachtuitvoer.java"))
            .toList();
    assertThat(vind(bronnen, (regel, meld) -> {
      if (regel.contains("System.out") || regel.contains("System.err")) {
        meld.accept("console", regel);
      }
    })).isEmpty();
  }

  @Test
  void inDeWortelLigtGeenBouwVanEenVoorkant() {
    assertThat(Path.of("package.json")).doesNotExist();
    assertThat(Path.of("frontend/index.html")).doesNotExist();
    assertThat(Files.exists(Path.of("frontend/generated"))).isFalse();
  }

  private static List<Path> alles() {
    return Stream.concat(Broncode.java(Broncode.HOOFD).stream(), Broncode.java(Broncode.TEST).stream()).toList();
  }

  private static List<String> vind(List<Path> bronnen, BiConsumer<String, BiConsumer<String, String>> zoek) {
    List<String> fouten = new ArrayList<>();
    for (Path bron : bronnen) {
      List<String> regels = Broncode.regels(bron);
      for (int i = 0; i < regels.size(); i++) {
        int nummer = i + 1;
        zoek.accept(
            regels.get(i),
            (wat, regel) -> fouten.add(bron.getFileName() + ":" + nummer + " " + wat + ": " + regel.strip()));
      }
    }
    return fouten;
  }
}
