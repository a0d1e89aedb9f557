package nl.inburgeringsportaal.misbruik;

import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
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

  AnoniemeMeldingService(Melderzaken melders, Gemeldzoeker zoeker, Bezoekersgrens grens) {
    this.melders = melders;
    this.zoeker = zoeker;
    this.grens = grens;
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
   * @param adres network address, only to limit how often; it is not kept
   * @throws NietGevonden when the code is nobody's (any more)
   * @throws OngeldigeInvoer when there is no answer
   * @throws RegelOvertreden when no question is open, or too many come from that address
   */
  public void antwoord(String code, String tekst, String adres) {
    magNog("misbruikcode", adres);
    String kaal = Zaakinvoer.tekst("antwoord", tekst, MisbruiksignaalService.LANGSTE_BERICHT);
    melders.antwoord(melders.vanCode(code), kaal, true);
  }

  private void magNog(String wat, String adres) {
    if (!grens.mag(wat, adres)) {
      throw new RegelOvertreden("misbruik.fout.te-vaak");
    }
  }
}
