package nl.inburgeringsportaal.regels;

import java.util.List;
import nl.inburgeringsportaal.base.Periode;

/**
 * An education as it should become, new or changed. The spans are all of them, so one that is left out ends.
 *
 * @param code code, fixed once it exists: 2 to 20 capitals, digits and underscores
 * @param versie version of the education that the form was filled from, {@link #NIEUW} for a new one
 * @param naam name, Dutch, 1 to 100 characters
 * @param onderwijssoort kind of education
 * @param codeOnbekend true when the registered code must still be looked up
 * @param vrijstellingen spans in which it exempts, without overlap; empty for never
 */
public record Opleidingwijziging(
    String code,
    int versie,
    String naam,
    Onderwijssoort onderwijssoort,
    boolean codeOnbekend,
    List<Periode> vrijstellingen) {

  /** Version of an education that does not exist yet. */
  public static final int NIEUW = -1;

  public Opleidingwijziging {
    vrijstellingen = List.copyOf(vrijstellingen);
  }
}
