package nl.inburgeringsportaal.rapportage.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.inburgeringsportaal.elip.Eliptelling;
import nl.inburgeringsportaal.rapportage.ElipRegel;
import nl.inburgeringsportaal.rapportage.Elipcriterium;
import nl.inburgeringsportaal.rapportage.Elipdoelgroeptelling;
import nl.inburgeringsportaal.rapportage.RapportageService;

/**
 * Rows of the tables about who has nearly used up his loan, from what was counted.
 *
 * @param nu counts on the peildatum
 * @param eerder counts on the earlier day; null for none
 * @param laatste last cohort, inclusive
 */
public record Eliptabel(List<Eliptelling> nu, List<Eliptelling> eerder, int laatste) {

  /**
   * @return a row for each criterion and cohort, with a total
   */
  public List<ElipRegel> regels() {
    List<ElipRegel> regels = new ArrayList<>();
    int eerste =
        Stream.concat(nu.stream(), eerder == null ? Stream.of() : eerder.stream())
            .mapToInt(Eliptelling::cohort)
            .reduce(RapportageService.EERSTE_PEILDATUM.getYear(), Math::min);
    for (Elipcriterium criterium : Elipcriterium.values()) {
      ToLongFunction<Eliptelling> aantal =
          criterium == Elipcriterium.MINSTENS_9500 ? Eliptelling::minstens : Eliptelling::eindeTermijn;
      for (int jaar = eerste; jaar <= laatste; jaar++) {
        regels.add(regel(criterium, String.valueOf(jaar), tel(nu, jaar, aantal), tel(eerder, jaar, aantal)));
      }
      regels.add(regel(criterium, ElipRegel.TOTAAL, tel(nu, null, aantal), tel(eerder, null, aantal)));
    }
    return regels;
  }

  /**
   * @param tellingen counts on a day; null for none
   * @return the joint group on that day; null for none
   */
  public static Elipdoelgroeptelling doelgroep(List<Eliptelling> tellingen) {
    if (tellingen == null) {
      return null;
    }
    long minstens = tel(tellingen, null, Eliptelling::minstens);
    long einde = tel(tellingen, null, Eliptelling::eindeTermijn);
    long beide = tel(tellingen, null, Eliptelling::beide);
    return new Elipdoelgroeptelling(minstens, einde, beide, minstens + einde - beide);
  }

  private static ElipRegel regel(Elipcriterium criterium, String cohort, long aantal, Long eerder) {
    return new ElipRegel(
        criterium.name(), cohort, aantal, eerder, eerder == null ? null : Afronding.groei(eerder, aantal));
  }

  private static Long tel(List<Eliptelling> tellingen, Integer cohort, ToLongFunction<Eliptelling> aantal) {
    return tellingen == null
        ? null
        : tellingen.stream().filter(een -> cohort == null || een.cohort() == cohort).mapToLong(aantal).sum();
  }
}
