package nl.inburgeringsportaal.toegang;

/** How far an account is, for who administers it. */
public enum Accountstand {
  /** Nobody logged in with it and nobody was invited. */
  NOOIT_INGELOGD,
  /** The invitation still has to be passed on to the identity provider. */
  WORDT_UITGENODIGD,
  /** The mail is sent; the account is not in use yet. */
  UITGENODIGD,
  /** The invitation was not passed on, and somebody has to do something. */
  UITNODIGING_MISLUKT,
  /** In use. */
  ACTIEF,
  /** May not be used any more. */
  GESLOTEN
}
