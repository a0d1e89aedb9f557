package nl.inburgeringsportaal.bijeenkomst.internal;

/** Which reminder of a meeting. */
enum Herinnering {
  /** Some days before. */
  VOORAF("vooraf_herinnerd_op"),
  /** On the day itself. */
  DAG("dag_herinnerd_op");

  private final String kolom;

  Herinnering(String kolom) {
    this.kolom = kolom;
  }

  /** Column that says when it was sent. */
  String kolom() {
    return kolom;
  }
}
