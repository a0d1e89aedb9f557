package nl.inburgeringsportaal.rapportage.internal;

import java.util.Arrays;
import java.util.List;
import nl.inburgeringsportaal.base.Bedrag;
import nl.inburgeringsportaal.lening.Leningtelling;
import nl.inburgeringsportaal.rapportage.LeningRegel;
import nl.inburgeringsportaal.rapportage.Leningcategorie;

/** Rows of the table about loans from what was counted. */
public final class Leningtabel {
  private Leningtabel() {}

  /**
   * @param tellingen counts on a day
   * @return a row for each category
   */
  public static List<LeningRegel> regels(List<Leningtelling> tellingen) {
    return Arrays.stream(Leningcategorie.values()).map(categorie -> regel(categorie, tellingen)).toList();
  }

  private static LeningRegel regel(Leningcategorie categorie, List<Leningtelling> tellingen) {
    List<Leningtelling> hierin = tellingen.stream().filter(een -> categorie.omvat(een.toestand())).toList();
    long aantal = hierin.stream().mapToLong(Leningtelling::aantal).sum();
    Bedrag opgenomen = new Bedrag(hierin.stream().mapToLong(een -> een.opgenomen().centen()).sum());
    return new LeningRegel(
        categorie.naam(),
        aantal,
        opgenomen.inEuro(),
        aantal == 0 ? null : opgenomen.perStukInHeleEuro(aantal));
  }
}
