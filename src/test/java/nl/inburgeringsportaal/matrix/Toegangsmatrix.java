package nl.inburgeringsportaal.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Rol;

/**
 * Who may what, as one readable table: {@code src/test/resources/toegangsmatrix.txt}. The tests beside this
 * class find every service method, screen and API operation by a scan and hold them to their row.
 */
final class Toegangsmatrix {
  static final Path BESTAND = Path.of("src/test/resources/toegangsmatrix.txt");

  private final List<Rij> rijen;

  private Toegangsmatrix(List<Rij> rijen) {
    this.rijen = rijen;
  }

  /** What somebody with the right role gets for a record of another organisation. */
  enum Uitkomst {
    /** The same answer as for a record that does not exist. */
    NIET_GEVONDEN,
    /** An empty list, no count, nothing. */
    LEEG,
    /** No record can be named; what comes back is one's own. */
    EIGEN,
    /** The role reaches every organisation. */
    LANDELIJK
  }

  /**
   * One row.
   *
   * @param soort {@code dienst}, {@code scherm}, {@code api} or {@code intern}
   * @param operatie what is called
   * @param rollen who may
   * @param anoniem true when nobody needs to log in
   * @param uitkomst what these roles get for a foreign record, null when it has no records
   */
  record Rij(String soort, String operatie, Set<Rol> rollen, boolean anoniem, Uitkomst uitkomst) {}

  static Toegangsmatrix lees() {
    try (Stream<String> regels = Files.lines(BESTAND)) {
      return new Toegangsmatrix(
          regels
              .map(String::strip)
              .filter(regel -> !regel.isEmpty() && !regel.startsWith("#"))
              .map(Toegangsmatrix::rij)
              .toList());
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static Rij rij(String regel) {
    List<String> delen = Arrays.stream(regel.split("\\|", -1)).map(String::strip).toList();
    if (delen.size() != 4) {
      throw new IllegalStateException("vier kolommen verwacht in " + BESTAND + ": " + regel);
    }
    Uitkomst uitkomst =
        delen.get(0).equals("intern") || delen.get(3).equals("-")
            ? null
            : Uitkomst.valueOf(delen.get(3).toUpperCase().replace('-', '_'));
    return new Rij(delen.get(0), delen.get(1), rollen(delen.get(2)), delen.get(2).equals("anoniem"), uitkomst);
  }

  private static Set<Rol> rollen(String tekst) {
    return switch (tekst) {
      case "-" -> Set.of();
      case "iedereen", "anoniem" -> EnumSet.allOf(Rol.class);
      default ->
          Arrays.stream(tekst.split(","))
              .map(naam -> Rol.vanNaam(naam.strip()).orElseThrow(() -> new IllegalStateException("rol " + naam)))
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rol.class)));
    };
  }

  Set<String> operaties(String soort) {
    return rijen.stream()
        .filter(rij -> rij.soort().equals(soort))
        .map(Rij::operatie)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * @param soort kind of operation
   * @param operatie the operation
   * @return what each role that may gets; a role that is absent is refused
   */
  Map<Rol, Rij> perRol(String soort, String operatie) {
    Map<Rol, Rij> gevonden = new EnumMap<>(Rol.class);
    for (Rij rij : rijen) {
      if (rij.soort().equals(soort) && rij.operatie().equals(operatie)) {
        rij.rollen().forEach(rol -> gevonden.put(rol, rij));
      }
    }
    return gevonden;
  }

  boolean isAnoniem(String soort, String operatie) {
    return rijen.stream()
        .anyMatch(rij -> rij.soort().equals(soort) && rij.operatie().equals(operatie) && rij.anoniem());
  }
}
