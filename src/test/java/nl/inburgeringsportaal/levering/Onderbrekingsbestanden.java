package nl.inburgeringsportaal.levering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Two deliveries of one school, or of one office of DUO. The second has all that an import can do: pupils that are
 * new, changed (in the table with history and in the one without), unchanged and missing, lines that are refused when
 * they are read and by the database, and warnings.
 */
final class Onderbrekingsbestanden {
  private static final String KOP =
      "leerlingnummer;achternaam;roepnaam;geboortedatum;opleidingscode;verblijfsstatus;klas;mentor;woongemeente\n";
  private static final LocalDate GEBOREN = LocalDate.of(2007, 1, 1);

  private Onderbrekingsbestanden() {}

  static void schrijf(Path eerste, Path tweede) throws IOException {
    schrijf(eerste, 1_500, nummer -> regel(nummer, "", "PRO", "1A"));
    schrijf(tweede, 5_200, Onderbrekingsbestanden::regelVanTweede);
  }

  private static void schrijf(Path bestand, int aantal, IntFunction<String> regel) throws IOException {
    try (Writer uit = Files.newBufferedWriter(bestand)) {
      uit.write(KOP);
      IntStream.range(0, aantal).mapToObj(regel).forEach(tekst -> {
        try {
          uit.write(tekst);
        } catch (IOException fout) {
          throw new UncheckedIOException(fout);
        }
      });
    }
  }

  private static String regelVanTweede(int nummer) {
    if (nummer < 500) {
      // Its pupil is not in this file; in its place a line that is refused, or nothing special.
      return nummer % 50 == 0
          ? "F" + nummer + ";Fout;;31-12-2007;PRO;EU;;;\n"
          : regel(nummer + 10_000, "", "PRO", "2B");
    }
    return switch (nummer % 6) {
      case 0 -> regel(nummer, "-Jansen", "PRO", "1A");
      case 1 -> regel(nummer, "", "VWO", "1A");
      case 2 -> regel(nummer, "-Smit", "HAVO", "2A");
      case 3 -> nummer % 100 == 3 ? regel(nummer, "", "ONBEKENDE", "1A") : regel(nummer, "", "PRO", "1A");
      case 4 -> regel(nummer, "", "ISK", "1A");
      default -> regel(nummer, "", "PRO", "1A");
    };
  }

  private static String regel(int nummer, String achter, String code, String klas) {
    // Names long enough for the file to be stored in two pieces.
    String naam = "Lang" + "e".repeat(150) + nummer + achter;
    return "L%d;%s;Roep%d;%s;%s;STATUSHOUDER;%s;M. de Vries;GM0344\n"
        .formatted(nummer, naam, nummer, GEBOREN.plusDays(nummer % 1500), code, klas);
  }

  /**
   * The same of DUO, in two folders; the numbers begin with that of the office and have one length.
   *
   * @param verder how much further the numbers of the second one begin: with more than the first one has, all its
   *     people are others and all its lines are good
   */
  static void schrijfDuo(long kantoor, Path eerste, Path tweede, int verder) throws IOException {
    duo(kantoor, Files.createDirectories(eerste), 0, 600, false);
    duo(kantoor, Files.createDirectories(tweede), verder, 2_600, true);
  }

  private static void duo(long kantoor, Path map, int vanaf, int aantal, boolean tweede) throws IOException {
    StringBuilder mensen =
        new StringBuilder("vnummer;achternaam;geboortedatum;gemeentecode;regime;doelgroep;vrijwillig;plicht_begin;"
            + "voldaan_op;voldaan_reden\n");
    StringBuilder leningen = new StringBuilder("leningnummer;vnummer;toegekend_op;toegekend_bedrag;afgelost_op\n");
    StringBuilder opnames = new StringBuilder("leningnummer;volgnummer;datum;bedrag\n");
    for (int nummer = vanaf; nummer < vanaf + aantal; nummer++) {
      String wie = "%04d%06d".formatted(kantoor, nummer);
      boolean anders = tweede && nummer % 4 == 1;
      String fout = tweede && vanaf == 0 && nummer % 97 == 0 ? "GM9998" : "GM0344";
      mensen.append(
          "%s;%s;1985-03-02;%s;%s;ASIELSTATUSHOUDER;N;2018-03-01;%s\n"
              .formatted(
                  wie, anders ? "Anders" : "Haile", nummer % 8 == 1 && tweede ? "GM0193" : fout,
                  nummer % 3 == 0 ? "WI2021" : "WI2013", anders ? "2020-01-01;DIPLOMA" : ";"));
      if (nummer % 2 == 1) {
        leningen.append("%s;%s;2018-04-01;10000.00;%s\n".formatted(wie, wie, anders ? "2020-02-01" : ""));
        opnames.append("%s;1;2018-05-01;%s\n".formatted(wie, anders ? "900.00" : "800.00"));
      }
    }
    Files.writeString(map.resolve("inburgeraars.csv"), mensen);
    Files.writeString(map.resolve("leningen.csv"), leningen);
    Files.writeString(map.resolve("opnames.csv"), opnames);
  }
}
