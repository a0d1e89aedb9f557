package nl.inburgeringsportaal.handreiking;

import java.util.List;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.handreiking.internal.Inhoudsstand;
import nl.inburgeringsportaal.handreiking.internal.Reactieboek;
import nl.inburgeringsportaal.toegang.Bezoekersgrens;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers give back: whether an answer was clear, and what they did not find. Nobody has to log in and nothing
 * of who it was is kept; per network address it may happen a number of times a minute.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional
public class ReactieService {
  /** The most characters of a text. */
  public static final int LANGSTE_TEKST = 500;

  /** Numbers of five digits or more, also with spaces or points, and addresses of mail. */
  private static final Pattern VAN_IEMAND = Pattern.compile("\\S+@\\S+|\\+?\\d(?:[ .-]?\\d){4,}");

  private static final String WEG = "***";

  private final Reactieboek boek;
  private final Inhoudsstand inhoud;
  private final Bezoekersgrens grens;
  private final Klok klok;

  public ReactieService(Reactieboek boek, Inhoudsstand inhoud, Bezoekersgrens grens, Klok klok) {
    this.boek = boek;
    this.inhoud = inhoud;
    this.grens = grens;
    this.klok = klok;
  }

  /**
   * Keeps what a reader thinks of an answer. Numbers and mail addresses in the text are left out.
   *
   * @param antwoord the version that was read
   * @param duidelijk true when it was clear
   * @param tekst what is missing, null or empty for nothing
   * @param adres network address of the reader, only to limit how often
   * @return false when too many came from that address; then nothing is kept
   * @throws OngeldigeInvoer when the text is too long
   * @throws NietGevonden when there is no such version
   */
  public boolean reageer(HandreikingAntwoord antwoord, boolean duidelijk, String tekst, String adres) {
    String geschreven = tekst == null ? "" : tekst.strip();
    if (geschreven.length() > LANGSTE_TEKST) {
      throw new OngeldigeInvoer("tekst", null, "handreiking.reactie.te-lang", LANGSTE_TEKST);
    }
    if (!grens.mag("reactie", adres)) {
      return false;
    }
    String zonder = VAN_IEMAND.matcher(geschreven).replaceAll(WEG);
    boek.voegToe(
        antwoord.vraag().slug(), antwoord.nummer(), duidelijk, zonder.isEmpty() ? null : zonder, klok.vandaag());
    return true;
  }

  /**
   * Counts the words of a search that found nothing. A search that does find something is not counted.
   *
   * @param zoek what was searched for
   * @param adres network address of the reader, only to limit how often
   */
  public void miste(String zoek, String adres) {
    List<String> woorden = Reactieboek.woorden(zoek);
    if (!woorden.isEmpty()
        && inhoud.op(klok.vandaag()).zoek(zoek, null, 1).isEmpty()
        && grens.mag("gemist", adres)) {
      boek.tel(woorden, klok.vandaag());
    }
  }
}
