package nl.inburgeringsportaal.levering.internal;

/** A part of an import, by what the database knows of the delivery while it lasts. */
public enum Importdeel {
  AANVANG("NIETS"),
  ONTVANGST("ONTVANGST"),
  ONTVANGEN("ONTVANGEN"),
  KLAARZETTEN("CONTROLEREN klaargezet=0"),
  CONTROLE("CONTROLEREN klaargezet=1"),
  VERWERKING("VERWERKEN"),
  OPRUIMEN("VERWERKT");

  private final String stand;

  Importdeel(String stand) {
    this.stand = stand;
  }

  /**
   * @return status of the delivery, with whether all its lines are staged
   */
  public String stand() {
    return stand;
  }
}
