package nl.inburgeringsportaal.jongeren;

/** Who gave consent: the youth himself from 16, before that a parent or guardian. */
public enum ToestemmingVan {
  LEERLING,
  OUDER,
  VOOGD
}
