package nl.inburgeringsportaal.rapportage;

import java.util.Locale;
import nl.inburgeringsportaal.lening.Leningtoestand;

/** The rows of the table about loans. */
public enum Leningcategorie {
  /** Every loan from which something was drawn. */
  TOEGEKEND_EN_OPGENOMEN(null),
  KWIJTGESCHOLDEN(Leningtoestand.KWIJTGESCHOLDEN),
  TENIET_GEGAAN(Leningtoestand.TENIET_GEGAAN),
  IN_TERUGBETALINGSFASE(Leningtoestand.IN_TERUGBETALINGSFASE),
  VOLLEDIG_TERUGBETAALD(Leningtoestand.VOLLEDIG_TERUGBETAALD);

  private final Leningtoestand toestand;

  Leningcategorie(Leningtoestand toestand) {
    this.toestand = toestand;
  }

  /**
   * @return its name in the API
   */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param van how a loan stands
   * @return true when it is in this row
   */
  public boolean omvat(Leningtoestand van) {
    return toestand == null || toestand == van;
  }
}
