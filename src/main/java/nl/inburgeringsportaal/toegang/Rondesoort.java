package nl.inburgeringsportaal.toegang;

/** Whose rights a review looks at. */
public enum Rondesoort {
  /** Of everybody in the organisation. */
  ALLE,
  /** Of who has special rights: portaalbeheerders and those who administer an organisation. */
  BIJZONDER
}
