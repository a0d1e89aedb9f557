package nl.inburgeringsportaal.rapportage;

import java.util.List;

/** The figures whose people can be listed, and the parts that each of them counts apart. */
public enum Cijfersoort {
  /** Persons, by how their duty stands. */
  VOORTGANG("VOLDAAN", "ONTHEVEN", "NOG_PLICHTIG"),
  /** Loans, by how they stand; without a part all of them. */
  LENINGEN("KWIJTGESCHOLDEN", "TENIET_GEGAAN", "IN_TERUGBETALINGSFASE", "VOLLEDIG_TERUGBETAALD"),
  /** Persons, by the criterion; without a part the whole group, once each. */
  ELIP("MINSTENS_9500", "MINSTENS_7500_LAATSTE_12_MAANDEN", "OVERLAP");

  private final List<String> delen;

  Cijfersoort(String... delen) {
    this.delen = List.of(delen);
  }

  /**
   * @return names of its parts
   */
  public List<String> delen() {
    return delen;
  }
}
