package nl.inburgeringsportaal.inburgeraar.internal;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.levering.Terugwerking;
import nl.inburgeringsportaal.base.levering.Toepassing;

/** From which earlier days on a delivery of persons changes the figures. */
class InburgeraarsTerugwerking {
  private static final String BESTAND = "inburgeraars";

  /** Facts that count in a figure, each from its own day. */
  static final List<String> GEDATEERD =
      List.of("plicht_begin", "kennisgeving", "voldaan_op", "ontheven_op", "einde_overig_op");

  /** Values without a day of their own that decide whether and where somebody counts. */
  static final List<String> ZONDER_DATUM = List.of("regime", "doelgroep", "vrijwillig", "termijn_einde");

  private static final String MET_ANDERS =
      " from inburgeraar_anders a join inburgeraar l on l.id = a.inburgeraar_id"
          + " join staging_inburgeraar s on s.levering_id = :levering and s.regel = a.regel where not (";

  private final Terugwerking terugwerking;
  private final Toepassing wat;

  InburgeraarsTerugwerking(Terugwerking terugwerking, Toepassing wat) {
    this.terugwerking = terugwerking;
    this.wat = wat;
  }

  /** Call it before the present values and those of earlier days are overwritten. */
  void gewijzigd(Map<String, Object> parameters) {
    for (String feit : GEDATEERD) {
      noteer(
          feit,
          "select least(coalesce(l.%1$s, s.%1$s), coalesce(s.%1$s, l.%1$s)) as vanaf".formatted(feit) + MET_ANDERS
              + InburgeraarsToepassing.gelijkFeit(feit) + ")",
          parameters);
    }
    for (String waarde : ZONDER_DATUM) {
      noteer(waarde, Standhistorie.eersteDag(waarde), parameters);
    }
  }

  private void noteer(String feit, String vanaf, Map<String, Object> parameters) {
    if (wat.kolommen().contains(feit)) {
      terugwerking.noteer(wat, BESTAND, feit, vanaf, parameters);
    }
  }

  /**
   * @param uit where the lines {@code s} of new persons are
   * @param parameters its parameters
   */
  void nieuw(String uit, Map<String, Object> parameters) {
    terugwerking.noteer(
        wat,
        BESTAND,
        "nieuw",
        "select s.plicht_begin as vanaf" + uit,
        parameters);
  }
}
