package nl.inburgeringsportaal.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inburgeringsportaal.base.Afscherming;
import nl.inburgeringsportaal.base.Persoonsgegevens;
import org.junit.jupiter.api.Test;

/** Of every field of a record about a person somebody decided who sees it. */
class PersoonsgegevensTest {
  private static final JavaClasses KLASSEN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.inburgeringsportaal.inburgeraar");

  @Test
  void elkVeldVanEenPersoonZegtVoorWieHetIs() {
    Map<String, Set<String>> onbeslist = new TreeMap<>();
    for (JavaClass klasse : KLASSEN) {
      if (klasse.isAnnotatedWith(Persoonsgegevens.class)) {
        Set<String> velden = Afscherming.onbeslist(klasse.reflect().asSubclass(Record.class));
        if (!velden.isEmpty()) {
          onbeslist.put(klasse.getSimpleName(), velden);
        }
      }
    }
    assertThat(onbeslist).as("geef deze velden @Zichtbaar, met de rollen die het mogen zien").isEmpty();
  }

  @Test
  void elkRecordDatEenSchermKrijgtIsGemerkt() {
    Set<String> zonder = new TreeSet<>();
    for (JavaClass klasse : KLASSEN) {
      boolean vanEenPersoon = klasse.getSimpleName().matches(".*(Gegevens|ListItem|Taak)");
      if (klasse.isRecord() && vanEenPersoon && !klasse.isAnnotatedWith(Persoonsgegevens.class)) {
        zonder.add(klasse.getSimpleName());
      }
    }
    assertThat(zonder).as("geef deze records @Persoonsgegevens").isEmpty();
  }
}
