package nl.inburgeringsportaal.jongeren.internal;

import java.util.Locale;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import org.springframework.stereotype.Component;

/** Makes the documents about a pupil. */
@Component
public class Leerlingdocumenten {
  private final Documentwoorden.Bron woorden;
  private final HandreikingService handreiking;
  private final Opleidingscodes opleidingen;
  private final Schoolregels regels;

  Leerlingdocumenten(
      Documentwoorden.Bron woorden,
      HandreikingService handreiking,
      Opleidingscodes opleidingen,
      Schoolregels regels) {
    this.woorden = woorden;
    this.handreiking = handreiking;
    this.opleidingen = opleidingen;
    this.regels = regels;
  }

  /**
   * @param stuk what the school knows
   * @param taal language of the letter
   * @return the letter to the pupil, PDF/UA-1
   */
  public byte[] brief(Leerlingstuk stuk, Locale taal) {
    return Leerlingbrief.maak(woorden.in(taal), stuk, regels.termijn(stuk.vandaag()).termijnJaren());
  }

  /**
   * @param stuk what the school knows
   * @return the sheet for the counsellor, PDF/UA-1
   */
  public byte[] voorbereiding(Leerlingstuk stuk) {
    Onderwijssoort soort =
        opleidingen
            .find(stuk.leerling().opleidingscode())
            .map(Opleiding::onderwijssoort)
            .orElse(Onderwijssoort.OVERIG);
    return Voorbereidingsblad.maak(woorden.nl(), stuk, handreiking.vragen(soort));
  }

  /**
   * @param stuk the pupil, with what his plan left on the day of the talk
   * @param gesprek a talk that is no longer planned
   * @return its record, PDF/UA-1
   */
  public byte[] verslag(Leerlingstuk stuk, GesprekGegevens gesprek) {
    return Gespreksdocument.maak(woorden.nl(), stuk, gesprek);
  }
}
