package nl.inburgeringsportaal.rapportage;

/** How it stands with a promise or motion. */
public enum Toezeggingstatus {
  OPEN,
  IN_UITVOERING,
  AFGEDAAN,
  VERVALLEN;

  /**
   * @return true when nothing has to be done any more
   */
  public boolean isEind() {
    return this == AFGEDAAN || this == VERVALLEN;
  }
}
