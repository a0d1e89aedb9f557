package nl.inburgeringsportaal.bijeenkomst;

import java.util.List;

/**
 * A meeting with how it stands.
 *
 * @param gegevens what the editor filled in
 * @param status how it stands
 * @param bericht why it was cancelled, null unless it was
 * @param online true when one can take part online, also for who does not get the address
 * @param bezet seats taken
 * @param wachtend people on the waiting list
 * @param opDeDag true from its day on, when attendance can be noted; not when it was cancelled
 * @param voorbij true when it is over
 * @param aanmelden true when one can sign up now
 * @param volgnummer SEQUENCE of its calendar file
 * @param materiaal what is left of it, as far as the reader may see it
 * @param materiaalOpenbaar true when everybody may see the material; otherwise only who took part
 */
public record BijeenkomstDetail(
    BijeenkomstGegevens gegevens,
    Bijeenkomststatus status,
    String bericht,
    boolean online,
    long bezet,
    long wachtend,
    boolean opDeDag,
    boolean voorbij,
    boolean aanmelden,
    int volgnummer,
    List<Materiaal> materiaal,
    boolean materiaalOpenbaar) {

  public BijeenkomstDetail {
    materiaal = List.copyOf(materiaal);
  }

  /**
   * @return as everybody may see it: where to take part online is for participants
   */
  public BijeenkomstDetail openbaar() {
    return new BijeenkomstDetail(
        gegevens.zonderOnlineAdres(),
        status,
        bericht,
        online,
        bezet,
        wachtend,
        opDeDag,
        voorbij,
        aanmelden,
        volgnummer,
        materiaalOpenbaar ? materiaal : List.of(),
        materiaalOpenbaar);
  }

  /**
   * @return true when the next one who signs up comes on the waiting list
   */
  public boolean isVol() {
    return gegevens.plaatsen() != null && bezet >= gegevens.plaatsen();
  }
}
