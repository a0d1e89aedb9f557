package nl.inburgeringsportaal.rapportage;

/** As what an uitvoeringsbrief is taken along. */
public enum Briefvorm {
  /** The whole letter, readable for everybody (PDF/UA). */
  PDF("pdf", "application/pdf"),
  /** A sheet for each table. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A file for each table, together in a zip. */
  CSV("zip", "application/zip");

  private final String einde;
  private final String soort;

  Briefvorm(String einde, String soort) {
    this.einde = einde;
    this.soort = soort;
  }

  /**
   * @return end of the name of the file, without a dot
   */
  public String einde() {
    return einde;
  }

  /**
   * @return media type
   */
  public String soort() {
    return soort;
  }
}
