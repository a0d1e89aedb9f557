package nl.inburgeringsportaal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/** Calls every method of every service as every role with records of another organisation. */
@PortaalContext
class DienstenMatrixIT {
  @Autowired private ApplicationContext context;
  @Autowired private Testgegevens gegevens;
  @Autowired private Klok klok;

  private final Toegangsmatrix matrix = Toegangsmatrix.lees();

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  @Test
  void elkeMethodeVanEenDienstHeeftEenRijEnElkeRijEenMethode() {
    TreeSet<String> gevonden = new TreeSet<>();
    diensten().forEach((klasse, bean) -> methoden(klasse).forEach(methode -> gevonden.add(naam(methode))));
    TreeSet<String> nieuw = new TreeSet<>(gevonden);
    nieuw.removeAll(matrix.operaties("dienst"));
    assertThat(nieuw.stream().map(naam -> "dienst | " + naam + " | " + geraden(naam)))
        .as("voeg een rij toe aan " + Toegangsmatrix.BESTAND + " (kies de uitkomst: zie de kop van dat bestand)")
        .isEmpty();
    TreeSet<String> over = new TreeSet<>(matrix.operaties("dienst"));
    over.removeAll(gevonden);
    assertThat(over).as("deze rijen horen bij geen methode meer").isEmpty();
  }

  @Test
  void elkeDienstZonderControleStaatInDeTabel() {
    TreeSet<String> zonder = new TreeSet<>();
    for (Object bean : context.getBeansWithAnnotation(ZonderToegangscontrole.class).values()) {
      zonder.add(AopUtils.getTargetClass(bean).getSimpleName());
    }
    assertThat(zonder)
        .as("rijen 'intern' in " + Toegangsmatrix.BESTAND + ": wat geen rol vraagt, met de reden")
        .isEqualTo(matrix.operaties("intern"));
  }

  @Test
  void niemandKomtBijEenAnder() {
    Proefpersonen personen = new Proefpersonen(gegevens);
    Voorbeelden voorbeelden = new Voorbeelden(context.getAutowireCapableBeanFactory(), klok.vandaag());
    List<String> fouten = new ArrayList<>();
    diensten()
        .forEach(
            (klasse, bean) -> {
              for (Method methode : methoden(klasse)) {
                Object[] argumenten = voorbeelden.voor(methode);
                gegevens.logUit();
                if (!matrix.isAnoniem("dienst", naam(methode))) {
                  beoordeel(fouten, methode, "niemand", null, roep(bean, methode, argumenten));
                }
                Map<Rol, Toegangsmatrix.Rij> perRol = matrix.perRol("dienst", naam(methode));
                for (Rol rol : Rol.values()) {
                  Toegangsmatrix.Rij rij = perRol.get(rol);
                  if (rij != null && rij.uitkomst() == Toegangsmatrix.Uitkomst.LANDELIJK) {
                    continue;
                  }
                  gegevens.logIn(personen.met(rol));
                  Toegangsmatrix.Uitkomst uitkomst = rij == null ? null : rij.uitkomst();
                  beoordeel(fouten, methode, rol.naam(), uitkomst, roep(bean, methode, argumenten));
                }
              }
            });
    assertThat(fouten).isEmpty();
  }

  private static void beoordeel(
      List<String> fouten, Method methode, String wie, Toegangsmatrix.Uitkomst verwacht, Object antwoord) {
    boolean goed =
        switch (verwacht) {
          case null -> antwoord instanceof AccessDeniedException || antwoord instanceof AuthenticationException;
          case NIET_GEVONDEN -> antwoord instanceof NietGevonden;
          case LEEG -> isLeeg(antwoord);
          case EIGEN ->
              (!(antwoord instanceof Throwable) || antwoord instanceof DomeinFout)
                  && !tekst(antwoord).contains(Matrixbron.MERK);
          case LANDELIJK -> true;
        };
    if (!goed) {
      fouten.add(naam(methode) + " als " + wie + ": verwacht " + (verwacht == null ? "geweigerd" : verwacht)
          + ", was " + tekst(antwoord));
    }
  }

  private static boolean isLeeg(Object antwoord) {
    return switch (antwoord) {
      case null -> true;
      case Slice<?> deel -> deel.isEmpty() && !deel.hasNext();
      case Collection<?> verzameling -> verzameling.isEmpty();
      case Map<?, ?> verzameling -> verzameling.isEmpty();
      case Optional<?> misschien -> misschien.isEmpty();
      case Number getal -> getal.longValue() == 0;
      case Boolean waar -> !waar;
      case byte[] inhoud -> inhoud.length == 0;
      default -> false;
    };
  }

  private static String tekst(Object antwoord) {
    return switch (antwoord) {
      case Slice<?> deel -> deel.getContent().toString();
      case byte[] inhoud -> new String(inhoud, StandardCharsets.UTF_8);
      case null, default -> String.valueOf(antwoord);
    };
  }

  private static Object roep(Object bean, Method methode, Object[] argumenten) {
    try {
      return methode.invoke(bean, argumenten);
    } catch (InvocationTargetException fout) {
      return fout.getCause();
    } catch (IllegalAccessException | IllegalArgumentException fout) {
      throw new AssertionError(naam(methode) + Arrays.toString(argumenten), fout);
    }
  }

  /** The services that other modules, screens and the API can reach: those in a module's root package. */
  private Map<Class<?>, Object> diensten() {
    Map<Class<?>, Object> gevonden = new TreeMap<>((een, ander) -> een.getName().compareTo(ander.getName()));
    for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
      Class<?> klasse = AopUtils.getTargetClass(bean);
      boolean inWortel = klasse.getPackageName().matches("nl\\.inburgeringsportaal\\.[a-z]+");
      if (inWortel && !klasse.isAnnotationPresent(ZonderToegangscontrole.class)) {
        gevonden.put(klasse, bean);
      }
    }
    return gevonden;
  }

  private static List<Method> methoden(Class<?> klasse) {
    return Arrays.stream(klasse.getDeclaredMethods())
        .filter(methode -> Modifier.isPublic(methode.getModifiers()))
        .filter(methode -> !Modifier.isStatic(methode.getModifiers()) && !methode.isSynthetic())
        .sorted((een, ander) -> een.toString().compareTo(ander.toString()))
        .toList();
  }

  private static String naam(Method methode) {
    return methode.getDeclaringClass().getSimpleName() + "." + methode.getName();
  }

  private String geraden(String naam) {
    for (Class<?> klasse : diensten().keySet()) {
      for (Method methode : methoden(klasse)) {
        if (naam(methode).equals(naam)) {
          RolesAllowed opMethode = AnnotatedElementUtils.findMergedAnnotation(methode, RolesAllowed.class);
          RolesAllowed rollen = opMethode != null ? opMethode : klasse.getAnnotation(RolesAllowed.class);
          boolean metId = List.of(methode.getParameterTypes()).contains(long.class);
          return (rollen == null ? "iedereen" : String.join(", ", rollen.value()))
              + (metId ? " | niet-gevonden" : " | leeg");
        }
      }
    }
    return "?";
  }
}
