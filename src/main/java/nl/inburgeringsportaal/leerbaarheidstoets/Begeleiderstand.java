package nl.inburgeringsportaal.leerbaarheidstoets;

/** How a toetsbegeleider stands on a day; it follows from the facts and is stored nowhere. */
public enum Begeleiderstand {
  /** Proposed by a gemeente; has passed no training. */
  AANGEMELD,
  /** Passed a training; no certificate holds. */
  GETRAIND,
  /** A certificate holds; no gemeente gave permission. */
  GECERTIFICEERD,
  /** A certificate and a permission hold; DUO gave no account yet. */
  TOEGESTAAN,
  /** May supervise: certificate, permission and account. */
  ACTIEF,
  /** The gemeente took the person back, or Bureau ICE the last certificate. */
  INGETROKKEN
}
