package nl.inburgeringsportaal.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.Inburgeringsportaal;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules and the floors on which they stand (docs/architectuur.md). */
class ModulesTest {

  /** Floor of each module; a module may use only what stands lower. */
  private static final Map<String, Integer> VERDIEPING =
      Map.ofEntries(
          Map.entry("base", 0),
          Map.entry("organisatie", 1),
          Map.entry("regels", 1),
          Map.entry("toegang", 2),
          Map.entry("audit", 2),
          Map.entry("taak", 2),
          Map.entry("levering", 2),
          Map.entry("inburgeraar", 3),
          Map.entry("handreiking", 4),
          Map.entry("bijeenkomst", 4),
          Map.entry("lening", 4),
          Map.entry("cursus", 4),
          Map.entry("jongeren", 5),
          Map.entry("keurmerk", 5),
          Map.entry("leerbaarheidstoets", 5),
          Map.entry("elip", 5),
          Map.entry("toezicht", 6),
          Map.entry("misbruik", 6),
          Map.entry("rapportage", 7),
          Map.entry("beheer", 8),
          Map.entry("shell", 8));

  /** Neighbours on one floor that may be used all the same, because the neighbour never looks back. */
  private static final Map<String, List<String>> BUREN =
      Map.of("regels", List.of("organisatie"), "audit", List.of("toegang"), "taak", List.of("toegang"),
          "levering", List.of("toegang"));

  private final ApplicationModules modules = ApplicationModules.of(Inburgeringsportaal.class);

  @Test
  void deMurenTussenDeModulesZijnHeel() {
    modules.verify();
  }

  @Test
  void elkeModuleHeeftEenVerdieping() {
    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .as("voeg een nieuwe module toe aan VERDIEPING en aan docs/architectuur.md")
        .containsExactlyInAnyOrderElementsOf(VERDIEPING.keySet());
  }

  @Test
  void eenModuleGebruiktAlleenWatLagerStaat() {
    List<String> fouten = new ArrayList<>();
    for (String naam : VERDIEPING.keySet()) {
      ApplicationModule beschrijving = beschrijving(naam);
      for (String lager : beschrijving.allowedDependencies()) {
        boolean buur = BUREN.getOrDefault(naam, List.of()).contains(lager);
        if (VERDIEPING.get(lager) >= VERDIEPING.get(naam) && !buur) {
          fouten.add(naam + " (verdieping " + VERDIEPING.get(naam) + ") gebruikt " + lager);
        }
      }
    }
    assertThat(fouten).isEmpty();
  }

  private static ApplicationModule beschrijving(String module) {
    try {
      return Class.forName("nl.inburgeringsportaal." + module + ".package-info").getAnnotation(ApplicationModule.class);
    } catch (ClassNotFoundException fout) {
      throw new AssertionError("module " + module + " heeft geen package-info met @ApplicationModule", fout);
    }
  }
}
