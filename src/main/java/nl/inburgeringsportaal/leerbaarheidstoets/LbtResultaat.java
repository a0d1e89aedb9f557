package nl.inburgeringsportaal.leerbaarheidstoets;

/** What the leerbaarheidstoets says about the B1 route; it is not a route (DUO interface lbt/resultaten). */
public enum LbtResultaat {
  B1_HAALBAAR,
  B1_NIET_HAALBAAR,
  ONBEKEND
}
