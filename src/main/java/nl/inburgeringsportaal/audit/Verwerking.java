package nl.inburgeringsportaal.audit;

import java.util.List;

/**
 * A processing of personal data in the register (AVG, article 30). Texts are Dutch; the name in the language of the
 * reader is in the bundles under {@code verwerking.CODE}.
 *
 * @param code name of the processing, which lines of the read log carry
 * @param soorten kinds of objects that the log names, such as {@code leerling}
 * @param verantwoordelijke who is controller
 * @param betrokkenen whose data they are
 * @param doel purpose
 * @param grondslag legal basis
 * @param gegevens data elements
 */
public record Verwerking(
    String code,
    List<String> soorten,
    String verantwoordelijke,
    String betrokkenen,
    String doel,
    String grondslag,
    List<Gegeven> gegevens) {

  /**
   * A data element.
   *
   * @param naam which data
   * @param rollen names of the roles that see it; empty for only the person who typed it
   * @param bewaar retention category, null when there is no term yet
   */
  public record Gegeven(String naam, List<String> rollen, String bewaar) {}
}
