package nl.inburgeringsportaal.taak;

/**
 * An address that was just made: the only moment at which it can be seen.
 *
 * @param naam name that its owner gave it
 * @param pad where a calendar program fetches it, relative to the portal; holds the secret
 */
public record NieuwAgendaAdres(String naam, String pad) {

  /** Without the secret: a log may hold this. */
  @Override
  public String toString() {
    return "NieuwAgendaAdres[" + naam + "]";
  }
}
