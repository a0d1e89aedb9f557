package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Uitkomst;
import nl.inburgeringsportaal.keurmerk.internal.Statusrij.Soort;

/**
 * What a court does to the status: a ruling annuls what the decision did from its beginning, or lets hold again what an
 * earlier ruling annulled; a voorziening suspends it. What a decision on bezwaar revoked stays revoked: no court said
 * that it was wrong.
 */
final class Rechtergevolg {
  private final List<Statusrij> alle;

  /**
   * @param alle all rows of the school
   */
  Rechtergevolg(List<Statusrij> alle) {
    this.alle = alle;
  }

  /**
   * @param stap a ruling, a voorziening or its end, with the decision that it is about
   * @param stapId id of that step
   * @return what it adds to the status history
   */
  List<Statusboek.Bij> van(StapGegevens stap, long stapId) {
    List<Statusboek.Bij> bij = new ArrayList<>();
    for (Statusrij rij : alle) {
      if (rij.besluitId() == null || !rij.besluitId().equals(stap.besluitId())) {
        continue;
      }
      List<Statusrij> vernietigd = levend(rij, Soort.VERNIETIGING);
      switch (stap.soort()) {
        case UITSPRAAK -> {
          if (stap.uitkomst() == Uitkomst.VERNIETIGD && vernietigd.isEmpty()) {
            bij.add(bij(Soort.VERNIETIGING, rij.van(), rij, stapId));
          } else if (stap.uitkomst() == Uitkomst.IN_STAND) {
            vernietigd.stream()
                .filter(Statusrij::isVanRechter)
                .forEach(weg -> bij.add(bij(Soort.VERNIETIGING, weg.van(), weg, stapId)));
          }
        }
        case VOORZIENING -> bij.add(bij(Soort.VOORZIENING, later(stap.datum(), rij.van()), rij, stapId));
        case VOORZIENING_EINDE ->
            levend(rij, Soort.VOORZIENING).stream()
                .filter(een -> levend(een, Soort.VOORZIENING_EINDE).isEmpty())
                .forEach(een -> bij.add(bij(Soort.VOORZIENING_EINDE, later(stap.datum(), een.van()), een, stapId)));
        default -> throw new IllegalStateException(stap.soort().name());
      }
    }
    return bij;
  }

  private static LocalDate later(LocalDate een, LocalDate ander) {
    return een.isAfter(ander) ? een : ander;
  }

  private List<Statusrij> levend(Statusrij over, Soort soort) {
    return alle.stream()
        .filter(rij -> rij.soort() == soort && rij.betreft() == over.id())
        .filter(
            rij ->
                alle.stream().noneMatch(weg -> weg.soort() == Soort.VERNIETIGING && weg.betreft() == rij.id()))
        .toList();
  }

  private static Statusboek.Bij bij(Soort soort, LocalDate van, Statusrij betreft, long stapId) {
    return new Statusboek.Bij(
        soort, null, van, betreft.id(), Statusboek.Bron.UITSPRAAK, null, stapId, "uitspraak van de rechter");
  }
}
