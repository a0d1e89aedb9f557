package nl.inburgeringsportaal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every screen opens for exactly the roles of its row. */
class SchermenMatrixTest {
  private final Toegangsmatrix matrix = Toegangsmatrix.lees();

  @Test
  void elkSchermHeeftEenRijEnElkeRijEenScherm() {
    TreeSet<String> gevonden = new TreeSet<>(schermen().keySet());
    TreeSet<String> nieuw = new TreeSet<>(gevonden);
    nieuw.removeAll(matrix.operaties("scherm"));
    assertThat(nieuw.stream().map(pad -> "scherm | " + pad + " | " + geraden(schermen().get(pad)) + " | -"))
        .as("voeg een rij toe aan " + Toegangsmatrix.BESTAND)
        .isEmpty();
    TreeSet<String> over = new TreeSet<>(matrix.operaties("scherm"));
    over.removeAll(gevonden);
    assertThat(over).as("deze rijen horen bij geen scherm meer").isEmpty();
  }

  @Test
  void elkSchermGaatOpenVoorPreciesDeRollenVanZijnRij() {
    List<String> fouten = new ArrayList<>();
    schermen()
        .forEach(
            (pad, klasse) -> {
              Set<Rol> volgensRij = matrix.perRol("scherm", pad).keySet();
              boolean anoniem = klasse.isAnnotationPresent(AnonymousAllowed.class);
              if (!volgensRij.equals(rollen(klasse)) || anoniem != matrix.isAnoniem("scherm", pad)) {
                fouten.add(pad + ": de rij zegt " + volgensRij + ", het scherm " + geraden(klasse));
              }
            });
    assertThat(fouten).isEmpty();
  }

  @Test
  void eenSchermVanEenRecordZegtWatEenAnderKrijgt() {
    assertThat(
            schermen().keySet().stream()
                .filter(pad -> pad.contains(":"))
                .filter(pad -> matrix.perRol("scherm", pad).values().stream().anyMatch(rij -> rij.uitkomst() == null)))
        .as("geef deze rijen een uitkomst")
        .isEmpty();
  }

  static Map<String, Class<?>> schermen() {
    ClassPathScanningCandidateComponentProvider zoeker =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(
              org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definitie) {
            return true;
          }
        };
    zoeker.addIncludeFilter(new AnnotationTypeFilter(Route.class, false));
    Map<String, Class<?>> gevonden = new TreeMap<>();
    zoeker
        .findCandidateComponents("nl.inburgeringsportaal")
        .forEach(
            definitie -> {
              try {
                Class<?> klasse = Class.forName(definitie.getBeanClassName());
                String pad = klasse.getAnnotation(Route.class).value();
                if (HasUrlParameter.class.isAssignableFrom(klasse)) {
                  pad += "/:id";
                }
                gevonden.put(pad.isEmpty() ? "/" : pad, klasse);
              } catch (ClassNotFoundException fout) {
                throw new IllegalStateException(fout);
              }
            });
    return gevonden;
  }

  private static Set<Rol> rollen(Class<?> klasse) {
    if (klasse.isAnnotationPresent(AnonymousAllowed.class) || klasse.isAnnotationPresent(PermitAll.class)) {
      return EnumSet.allOf(Rol.class);
    }
    RolesAllowed toegestaan = klasse.getAnnotation(RolesAllowed.class);
    return Stream.of(toegestaan == null ? new String[0] : toegestaan.value())
        .map(naam -> Rol.vanNaam(naam).orElseThrow())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rol.class)));
  }

  private static String geraden(Class<?> klasse) {
    if (klasse.isAnnotationPresent(AnonymousAllowed.class)) {
      return "anoniem";
    }
    if (klasse.isAnnotationPresent(PermitAll.class)) {
      return "iedereen";
    }
    return rollen(klasse).stream().map(Rol::naam).collect(Collectors.joining(", "));
  }
}
