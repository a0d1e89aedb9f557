package nl.inburgeringsportaal.levering;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A {@code leerlingen.csv} of any size that is made while it is read: valid lines with fields as wide as the
 * contract allows, some of them with quotes and separators in them.
 */
final class Leerlingenstroom extends InputStream {
  private static final String KOP =
      "leerlingnummer;achternaam;roepnaam;geboortedatum;opleidingscode;verblijfsstatus;klas;mentor;woongemeente\n";
  private static final LocalDate GEBOREN = LocalDate.of(2006, 1, 1);
  private static final int BREED = 200;

  private final long grootte;
  private long gemaakt;
  private long regels;
  private byte[] stuk = KOP.getBytes(StandardCharsets.UTF_8);
  private int plaats;

  /**
   * @param grootte bytes of the whole file
   */
  Leerlingenstroom(long grootte) {
    this.grootte = grootte;
    this.gemaakt = stuk.length;
  }

  /**
   * @return lines so far, without the header
   */
  long regels() {
    return regels;
  }

  @Override
  public int read() {
    byte[] een = new byte[1];
    return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
  }

  @Override
  public int read(byte[] doel, int van, int lengte) {
    if (plaats == stuk.length) {
      if (gemaakt == grootte) {
        return -1;
      }
      stuk = volgende();
      plaats = 0;
      gemaakt += stuk.length;
    }
    int aantal = Math.min(lengte, stuk.length - plaats);
    System.arraycopy(stuk, plaats, doel, van, aantal);
    plaats += aantal;
    return aantal;
  }

  private byte[] volgende() {
    long over = grootte - gemaakt;
    byte[] regel = regel(regels).getBytes(StandardCharsets.UTF_8);
    if (over < 2L * regel.length) {
      // The last line: spaces around a value do not belong to it, so it can be exactly as long as is needed.
      regel = regel(regels).replace(";GM0344", ";" + " ".repeat((int) over - regel.length) + "GM0344").getBytes(
          StandardCharsets.UTF_8);
    }
    regels++;
    return regel;
  }

  /** Names come in no order, as in a school's administration. */
  private static String regel(long nummer) {
    String begin = Long.toString(nummer * 2_654_435_761L % 4_294_967_291L, 36);
    return "L%d;%s;\"%s\";%s;PRO;STATUSHOUDER;Klas %d;%s;GM0344\n"
        .formatted(
            nummer,
            vol("Al-" + begin + " van der Aé "),
            vol("\"\"" + begin + "\"\"; roepnaam "),
            GEBOREN.plusDays(nummer % 3_000),
            nummer % 400,
            vol("Mentor " + nummer % 900 + " "));
  }

  private static String vol(String begin) {
    StringBuilder tekst = new StringBuilder(BREED).append(begin);
    while (tekst.length() < BREED) {
      tekst.append("abcdefghijklmnopqrstuvwxyz", 0, Math.min(26, BREED - tekst.length()));
    }
    return tekst.toString();
  }
}
