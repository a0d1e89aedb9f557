package nl.inburgeringsportaal.toegang;

/** What the portal passes on to the identity provider. */
public enum Identiteitshandeling {
  /** Make somebody member of the group of a role in an organisation. */
  GEEF,
  /** Take somebody out of that group. */
  NEEM,
  /** Make an account and have the identity provider mail how it is activated. */
  UITNODIGING,
  /** Close the account and end its sessions. */
  BLOKKEER,
  /** Open the account again. */
  DEBLOKKEER,
  /** Make the groups of an organisation, one for each role that its people can have. */
  GROEP
}
