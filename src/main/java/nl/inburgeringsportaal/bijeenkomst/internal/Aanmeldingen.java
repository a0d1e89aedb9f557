package nl.inburgeringsportaal.bijeenkomst.internal;

import java.util.Optional;
import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmelding;
import org.springframework.stereotype.Component;

/** A sign-up as the one who signed up sees it. */
@Component
public class Aanmeldingen {
  private final Plaatslezer lezer;
  private final Bijeenkomstboek boek;

  Aanmeldingen(Plaatslezer lezer, Bijeenkomstboek boek) {
    this.lezer = lezer;
    this.boek = boek;
  }

  /**
   * @param geheim secret of a link
   * @return the sign-up, empty when the secret is nobody's (any more)
   */
  public Optional<MijnAanmelding> vanGeheim(String geheim) {
    String code = Geheimen.hash(geheim);
    return lezer.vanBeheercode(code).or(() -> lezer.vanBevestigcode(code)).map(this::gegevens);
  }

  /**
   * @param bijeenkomstId id of a meeting
   * @param gebruikerId id of an account
   * @return its sign-up, empty when it did not sign up
   */
  public Optional<MijnAanmelding> vanGebruiker(long bijeenkomstId, long gebruikerId) {
    return lezer.vanGebruiker(bijeenkomstId, gebruikerId).map(this::gegevens);
  }

  /**
   * @param bijeenkomstId id of a meeting
   * @param gebruikerId id of an account
   * @return id of its sign-up
   */
  public Optional<Long> plaats(long bijeenkomstId, long gebruikerId) {
    return lezer.vanGebruiker(bijeenkomstId, gebruikerId).map(Plaats::id);
  }

  private MijnAanmelding gegevens(Plaats plaats) {
    BijeenkomstDetail heel = boek.find(plaats.bijeenkomstId()).orElseThrow();
    boolean deelnemer = plaats.bevestigd() && plaats.status() == Aanmeldstatus.GEPLAATST;
    return new MijnAanmelding(
        deelnemer ? heel : heel.openbaar(),
        plaats.status(),
        plaats.bevestigd(),
        lezer.wachtplaats(plaats),
        plaats.opgeschoven());
  }
}
