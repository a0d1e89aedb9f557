package nl.inburgeringsportaal.rapportage.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.rapport.Hoofdstukvraag;
import nl.inburgeringsportaal.base.rapport.RapportHoofdstuk;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.Herkomst;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelwaarde;
import org.springframework.stereotype.Component;

/** The chapters that the modules give, in their order. */
@Component
public class Hoofdstukken {
  private final List<RapportHoofdstuk> bronnen;
  private final Peilmomenten momenten;
  private final Regels regels;
  private final Vertaling woorden;

  Hoofdstukken(List<RapportHoofdstuk> bronnen, Peilmomenten momenten, Regels regels, Vertaling woorden) {
    this.bronnen = bronnen.stream().sorted(Comparator.comparingInt(RapportHoofdstuk::volgorde)).toList();
    this.momenten = momenten;
    this.regels = regels;
    this.woorden = woorden;
    Set<String> codes = bronnen.stream().map(RapportHoofdstuk::code).collect(Collectors.toSet());
    if (codes.size() < bronnen.size()) {
      throw new IllegalStateException("twee hoofdstukken heten hetzelfde: " + codes);
    }
  }

  /**
   * @return codes of the chapters, in their order
   */
  public List<String> codes() {
    return bronnen.stream().map(RapportHoofdstuk::code).toList();
  }

  /**
   * @return names of all files that a figure rests on
   */
  public Set<String> bestanden() {
    Set<String> alle = new HashSet<>();
    bronnen.forEach(bron -> alle.addAll(bron.bestanden()));
    return alle;
  }

  /**
   * @param nu the peildatum, as known when
   * @param eerder the earlier day beside it
   * @param taal language of all words
   * @param geteld called after each of them; may be null
   * @return the chapters with their figures, without texts; asked in one transaction they are of one state
   */
  public List<Briefinhoud.Deel> maak(Peilmoment nu, Peilmoment eerder, Locale taal, Runnable geteld) {
    Hoofdstukvraag vraag = new Hoofdstukvraag(nu, eerder, woorden, taal);
    Map<Set<String>, Herkomst> herkomst = new HashMap<>();
    List<Briefinhoud.Deel> delen = new ArrayList<>();
    for (RapportHoofdstuk bron : bronnen) {
      delen.add(
          new Briefinhoud.Deel(
              bron.maak(vraag),
              null,
              herkomst(bron, nu, herkomst),
              versies(bron.regels(), vraag)));
      if (geteld != null) {
        geteld.run();
      }
    }
    return delen;
  }

  private Herkomst herkomst(RapportHoofdstuk bron, Peilmoment nu, Map<Set<String>, Herkomst> bekend) {
    if (bron.bestanden().isEmpty()) {
      return null;
    }
    Herkomst herkomst = bekend.computeIfAbsent(bron.bestanden(), bestanden -> momenten.herkomst(nu, bestanden));
    // That nothing was delivered says nothing of what is typed as well.
    return herkomst.levering() == null && bron.ookIngevoerd() ? null : herkomst;
  }

  private List<Briefinhoud.Regelversie> versies(Set<String> codes, Hoofdstukvraag vraag) {
    return codes.stream()
        .sorted()
        .map(
            code -> {
              Regelwaarde waarde = regels.waarde(code, vraag.nu());
              LocalDate van = waarde.periode().van();
              return new Briefinhoud.Regelversie(
                  code,
                  vraag.t("regels.parameter." + code),
                  waarde.waarde(),
                  van == null || van.equals(Opleiding.ALTIJD) ? null : van);
            })
        .toList();
  }
}
