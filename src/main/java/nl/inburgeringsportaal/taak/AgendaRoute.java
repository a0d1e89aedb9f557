package nl.inburgeringsportaal.taak;

/** Address of the page on which somebody connects his calendar and chooses his mail, for links from other modules. */
public final class AgendaRoute {
  /** The page. */
  public static final String PAD = "agenda-en-mail";

  private AgendaRoute() {}
}
