package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * Who supervises a session, or did until somebody else took over.
 *
 * @param begeleiderId id of the toetsbegeleider
 * @param naam name, null once removed after its term
 * @param toegewezenOp since when
 * @param vervangenOp when somebody else took over, null for who supervises it now
 * @param mist what is wrong with him for this session; empty when nothing is
 */
public record SessieBegeleider(
    long begeleiderId,
    String naam,
    LocalDateTime toegewezenOp,
    LocalDateTime vervangenOp,
    java.util.Set<Sessievoorwaarde> mist) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "SessieBegeleider[" + begeleiderId + "]";
  }
}
