package nl.inburgeringsportaal.misbruik;

import java.io.IOException;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.opslag.Inzending;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.opslag.Opslag;
import nl.inburgeringsportaal.misbruik.internal.Gemeldzoeker;
import nl.inburgeringsportaal.misbruik.internal.Melderzaken;
import nl.inburgeringsportaal.misbruik.internal.Zaakinvoer;
import nl.inburgeringsportaal.toegang.Bezoekersgrens;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Reporting without an account and, for who wants that, without a name. Nothing about the visitor is kept but what he
 * writes himself: no network address, no account, no line in the read log. With a code he comes back.
 */
@Service
@PreAuthorize("permitAll()")
public class AnoniemeMeldingService {
  private final Melderzaken melders;
  private final Gemeldzoeker zoeker;
  private final Bezoekersgrens grens;
  private final Opslag opslag;

  AnoniemeMeldingService(Melderzaken melders, Gemeldzoeker zoeker, Bezoekersgrens grens, Opslag opslag) {
    this.melders = melders;
    this.zoeker = zoeker;
    this.grens = grens;
    this.opslag = opslag;
  }

  /**
   * @param gegevens the signal; the day of receipt is today
   * @param adres network address, only to limit how often; it is not kept
   * @return the code with which the reporter sees how it stands; it is told once
   * @throws OngeldigeInvoer when a field is wrong
   * @throws RegelOvertreden when too many come from that address
   */
  public String meld(SignaalGegevens gegevens, String adres) {
    if (gegevens.ontvangenOp() != null) {
      throw new OngeldigeInvoer("ontvangen", gegevens.ontvangenOp(), "misbruik.fout.vandaag");
    }
    SignaalGegevens schoon = melders.controleer(gegevens);
    magNog("misbruik", adres);
    return melders.begin(schoon, Kanaal.OPENBAAR, null).code();
  }

  /**
   * Takes a file in for the form of a visitor. How he called it is not kept: it may name him.
   *
   * @param inzending the file
   * @param nummer counts the files of his form from 1; it is kept under this number
   * @param adres network address, only to limit how often; it is not kept
   * @return the file, which belongs to nothing yet
   * @throws OngeldigeInvoer when it is not taken; the text names file, kind or size, and rule
   * @throws RegelOvertreden when too many come from that address, or from all visitors together
   * @throws IOException when it does not come in whole
   */
  public LosBestand neemAan(Inzending inzending, int nummer, String adres) throws IOException {
    magNog("misbruikbestand", adres);
    return opslag.neemAanVanBezoeker(inzending, "bijlage-" + nummer);
  }

  /**
   * @param code code of a reporter
   * @param adres network address, only to limit how often; it is not kept
   * @return how his report stands
   * @throws NietGevonden when the code is nobody's (any more)
   * @throws RegelOvertreden when too many codes are tried from that address
   */
  public Gemeld vind(String code, String adres) {
    magNog("misbruikcode", adres);
    return zoeker.vanBezoeker(melders.vanCode(code)).orElseThrow(NietGevonden::new);
  }

  /**
   * Answers a question.
   *
   * @param code code of a reporter
   * @param tekst the answer, 1 to {@value MisbruiksignaalService#LANGSTE_BERICHT} characters
   * @param bijlagen files that the form has taken in
   * @param adres network address, only to limit how often; it is not kept
   * @throws NietGevonden when the code is nobody's (any more)
   * @throws OngeldigeInvoer when there is no answer
   * @throws RegelOvertreden when no question is open, or too many come from that address
   */
  public void antwoord(String code, String tekst, List<LosBestand> bijlagen, String adres) {
    magNog("misbruikcode", adres);
    String kaal = Zaakinvoer.tekst("antwoord", tekst, MisbruiksignaalService.LANGSTE_BERICHT);
    melders.antwoord(melders.vanCode(code), kaal, bijlagen, true);
  }

  private void magNog(String wat, String adres) {
    if (!grens.mag(wat, adres)) {
      throw new RegelOvertreden("misbruik.fout.te-vaak");
    }
  }
}
