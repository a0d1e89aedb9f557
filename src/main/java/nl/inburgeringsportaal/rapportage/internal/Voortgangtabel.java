package nl.inburgeringsportaal.rapportage.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.inburgeringsportaal.inburgeraar.Voortgangtelling;
import nl.inburgeringsportaal.inburgeraar.Voortgangtelling.Uitkomst;
import nl.inburgeringsportaal.rapportage.Groep;
import nl.inburgeringsportaal.rapportage.VoortgangRapport;
import nl.inburgeringsportaal.rapportage.VoortgangRegel;

/** Rows of the table about progress from what was counted. */
public final class Voortgangtabel {
  private final List<Voortgangtelling> tellingen;
  private final int van;
  private final int totEnMet;

  /**
   * @param tellingen what was counted
   * @param van first cohort
   * @param totEnMet last cohort, inclusive
   */
  public Voortgangtabel(List<Voortgangtelling> tellingen, int van, int totEnMet) {
    this.tellingen =
        tellingen.stream().filter(een -> een.cohort() >= van && een.cohort() <= totEnMet).toList();
    this.van = van;
    this.totEnMet = totEnMet;
  }

  /**
   * @return a row for each group and cohort, and per group one over all of them
   */
  public VoortgangRapport.Tabel tabel() {
    return new VoortgangRapport.Tabel(regels(), totalen());
  }

  private List<VoortgangRegel> regels() {
    List<VoortgangRegel> regels = new ArrayList<>();
    for (Groep groep : Groep.values()) {
      for (int jaar = van; jaar <= totEnMet; jaar++) {
        int cohort = jaar;
        regels.add(regel(groep, cohort, een -> een.cohort() == cohort));
      }
    }
    return regels;
  }

  private List<VoortgangRegel> totalen() {
    List<VoortgangRegel> regels = new ArrayList<>();
    for (Groep groep : Groep.values()) {
      regels.add(regel(groep, null, een -> true));
    }
    return regels;
  }

  private VoortgangRegel regel(Groep groep, Integer cohort, Predicate<Voortgangtelling> wie) {
    List<Voortgangtelling> mensen =
        tellingen.stream().filter(een -> groep.omvat(een.doelgroep())).filter(wie).toList();
    long voldaan = tel(mensen, Uitkomst.VOLDAAN);
    long ontheven = tel(mensen, Uitkomst.ONTHEVEN);
    long plichtig = tel(mensen, Uitkomst.NOG_PLICHTIG);
    List<Integer> procenten = Afronding.procenten(List.of(voldaan, ontheven, plichtig));
    return new VoortgangRegel(
        groep.naam(),
        cohort,
        voldaan + ontheven + plichtig,
        voldaan,
        ontheven,
        plichtig,
        procenten.get(0),
        procenten.get(1),
        procenten.get(2));
  }

  private static long tel(List<Voortgangtelling> mensen, Uitkomst uitkomst) {
    return mensen.stream().filter(een -> een.uitkomst() == uitkomst).mapToLong(Voortgangtelling::aantal).sum();
  }
}
