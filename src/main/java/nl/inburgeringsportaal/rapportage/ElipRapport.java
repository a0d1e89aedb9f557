package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.inburgeringsportaal.elip.Elipgrenzen;
import nl.inburgeringsportaal.rapportage.internal.Afronding;

/**
 * Who has nearly used up his loan on a day.
 *
 * @param peildatum the day
 * @param vergelijk the earlier day beside it; null for none
 * @param perCohort rows by criterion and cohort, each criterion with a total
 * @param doelgroep the joint group on the peildatum
 * @param doelgroepVergelijk the joint group on the earlier day; null for none
 * @param grenzen the limits on the peildatum
 * @param grenzenVergelijk the limits on the earlier day, by which it was counted; null for none
 * @param levering what the figures rest on
 */
public record ElipRapport(
    LocalDate peildatum,
    LocalDate vergelijk,
    List<ElipRegel> perCohort,
    Elipdoelgroeptelling doelgroep,
    Elipdoelgroeptelling doelgroepVergelijk,
    Elipgrenzen grenzen,
    Elipgrenzen grenzenVergelijk,
    Herkomst levering) {

  /**
   * @return the overlap and the joint group as rows like the others, for a table that has only rows
   */
  public List<ElipRegel> samen() {
    return List.of(
        rij("OVERLAP", Elipdoelgroeptelling::overlap), rij("DOELGROEP", Elipdoelgroeptelling::totaal));
  }

  private ElipRegel rij(String naam, ToLongFunction<Elipdoelgroeptelling> wat) {
    long nu = wat.applyAsLong(doelgroep);
    Long eerder = doelgroepVergelijk == null ? null : wat.applyAsLong(doelgroepVergelijk);
    return new ElipRegel(
        naam, ElipRegel.TOTAAL, nu, eerder, eerder == null ? null : Afronding.groei(eerder, nu));
  }
}
