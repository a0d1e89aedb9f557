package nl.inburgeringsportaal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every parser of what comes from outside, with the seeds that are kept in the repository (findings among them) and
 * with some hundreds of small changes of each. Looking for new ones by coverage is done by hand, see docs/security.md;
 * here the fuzzer itself stays out, since it changes every class that it watches.
 */
class FuzzzadenTest {
  private static final Path ZADEN = Path.of("src", "test", "resources");
  private static final Path BRONNEN = Path.of("src", "test", "java");
  private static final int WIJZIGINGEN = 300;
  private static final Duration HOOGSTENS = Duration.ofSeconds(20);

  static Stream<Method> doelen() throws IOException {
    try (Stream<Path> bronnen = Files.walk(BRONNEN)) {
      return bronnen
          .filter(bron -> bron.getFileName().toString().endsWith("Fuzz.java"))
          .map(bron -> BRONNEN.relativize(bron).toString().replace(".java", "").replace('/', '.'))
          .flatMap(naam -> Arrays.stream(klasse(naam).getDeclaredMethods()))
          .filter(methode -> methode.isAnnotationPresent(FuzzTest.class))
          .toList()
          .stream();
    }
  }

  private static Class<?> klasse(String naam) {
    try {
      return Class.forName(naam);
    } catch (ClassNotFoundException fout) {
      throw new IllegalStateException(fout);
    }
  }

  @ParameterizedTest
  @MethodSource("doelen")
  void geenEnkelZaadBreektEenLezer(Method doel) throws Exception {
    Class<?> klasse = doel.getDeclaringClass();
    Path map = ZADEN.resolve(klasse.getName().replace('.', '/') + "Inputs").resolve(doel.getName());
    assertThat(map).isDirectory().isNotEmptyDirectory();
    Constructor<?> maker = klasse.getDeclaredConstructor();
    maker.setAccessible(true);
    doel.setAccessible(true);
    Object proef = maker.newInstance();
    probeer(proef, doel, new byte[0], "niets");
    try (Stream<Path> zaden = Files.list(map)) {
      for (Path zaad : zaden.sorted().toList()) {
        byte[] inhoud = Files.readAllBytes(zaad);
        probeer(proef, doel, inhoud, zaad.getFileName().toString());
        Random toeval = new Random(Arrays.hashCode(inhoud));
        for (int keer = 0; keer < WIJZIGINGEN; keer++) {
          probeer(proef, doel, anders(inhoud, toeval), zaad.getFileName() + ", wijziging " + keer);
        }
      }
    }
  }

  private static void probeer(Object proef, Method doel, byte[] invoer, String naam) {
    assertTimeoutPreemptively(
        HOOGSTENS,
        () -> {
          try {
            doel.invoke(proef, (Object) invoer);
          } catch (InvocationTargetException fout) {
            throw new AssertionError(doel + " met " + naam, fout.getCause());
          }
        },
        () -> doel + " duurt te lang met " + naam);
  }

  /** A byte changed, taken out, put in, or a piece repeated. */
  private static byte[] anders(byte[] bron, Random toeval) {
    if (bron.length == 0) {
      return new byte[] {(byte) toeval.nextInt(256)};
    }
    int plaats = toeval.nextInt(bron.length);
    int lengte = 1 + toeval.nextInt(Math.min(8, bron.length - plaats));
    return switch (toeval.nextInt(4)) {
      case 0 -> {
        byte[] nieuw = bron.clone();
        nieuw[plaats] = (byte) toeval.nextInt(256);
        yield nieuw;
      }
      case 1 -> samen(bron, plaats, new byte[0], plaats + lengte);
      case 2 -> samen(bron, plaats, new byte[] {(byte) toeval.nextInt(256)}, plaats);
      default -> samen(bron, plaats, Arrays.copyOfRange(bron, plaats, plaats + lengte), plaats);
    };
  }

  private static byte[] samen(byte[] bron, int tot, byte[] tussen, int vanaf) {
    byte[] nieuw = Arrays.copyOf(bron, tot + tussen.length + bron.length - vanaf);
    System.arraycopy(tussen, 0, nieuw, tot, tussen.length);
    System.arraycopy(bron, vanaf, nieuw, tot + tussen.length, bron.length - vanaf);
    return nieuw;
  }
}
