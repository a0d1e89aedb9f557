package nl.inburgeringsportaal.levering.internal;

/** Values on the page, in JSON and in the table of problems: enough to recognise, too little to know. */
final class Maskering {
  private static final String STERREN = "***";

  private Maskering() {}

  /**
   * @param waarde a field, may be null
   * @return its first character and three stars; null for none, and nothing but stars for a single character
   */
  static String masker(String waarde) {
    if (waarde == null || waarde.isBlank()) {
      return null;
    }
    String kaal = waarde.strip();
    return kaal.codePointCount(0, kaal.length()) == 1
        ? STERREN
        : kaal.substring(0, kaal.offsetByCodePoints(0, 1)) + STERREN;
  }

  /**
   * @param uitdrukking an SQL expression
   * @return the same in SQL
   */
  static String sql(String uitdrukking) {
    return """
        case when %1$s is null or %1$s = '' then null when char_length(%1$s) = 1 then '%2$s'
          else concat(left(%1$s, 1), '%2$s') end"""
        .formatted(uitdrukking, STERREN);
  }
}
