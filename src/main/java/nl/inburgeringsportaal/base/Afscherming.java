package nl.inburgeringsportaal.base;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Masks what a reader may not see of a {@link Persoonsgegevens record about a person}, and puts it back from the stored
 * record when he saves: a form that was filled with what he may see cannot wipe what he may not see.
 */
public final class Afscherming {

  private Afscherming() {}

  /**
   * Who looks.
   *
   * @param rollen the roles by which he reaches this very record
   * @param voorwaarden names of the conditions of {@link Zichtbaar#mits} that hold for him and this record
   */
  public record Kijker(Set<Rol> rollen, Set<String> voorwaarden) {

    public Kijker {
      rollen = Set.copyOf(rollen);
      voorwaarden = Set.copyOf(voorwaarden);
    }

    private boolean ziet(RecordComponent deel) {
      Zichtbaar zichtbaar = deel.getAnnotation(Zichtbaar.class);
      if (zichtbaar == null) {
        return false;
      }
      boolean rol = zichtbaar.voor().length == 0 || Arrays.stream(zichtbaar.voor()).anyMatch(rollen::contains);
      return rol && (zichtbaar.mits().isEmpty() || voorwaarden.contains(zichtbaar.mits()));
    }
  }

  /**
   * @param soort a record about a person
   * @param kijker who looks
   * @return names of the components that he does not see; one without {@link Zichtbaar} is seen by nobody
   */
  public static Set<String> verborgen(Class<? extends Record> soort, Kijker kijker) {
    return Arrays.stream(soort.getRecordComponents())
        .filter(deel -> !kijker.ziet(deel))
        .map(RecordComponent::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param heel the stored record
   * @param verborgen names of components that the reader does not see
   * @return the same without those: null, false or zero stands there
   */
  public static <R extends Record> R masker(R heel, Collection<String> verborgen) {
    return bouw(heel, deel -> verborgen.contains(deel.getName()) ? null : waarde(heel, deel));
  }

  /**
   * @param ingediend what came back from a form
   * @param opgeslagen the stored record as it is now
   * @param verborgen names of components that the user did not see when the form was filled, or does not see now
   * @return what was submitted, with the stored value in every component that was hidden
   */
  public static <R extends Record> R herstel(R ingediend, R opgeslagen, Collection<String> verborgen) {
    return bouw(
        ingediend, deel -> waarde(verborgen.contains(deel.getName()) ? opgeslagen : ingediend, deel));
  }

  /**
   * @param soort a record about a person
   * @return names of components about which nobody decided who sees them
   */
  public static Set<String> onbeslist(Class<? extends Record> soort) {
    Predicate<RecordComponent> zonder = deel -> deel.getAnnotation(Zichtbaar.class) == null;
    return Arrays.stream(soort.getRecordComponents())
        .filter(zonder)
        .map(RecordComponent::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  private interface Keuze {
    Object van(RecordComponent deel);
  }

  private static <R extends Record> R bouw(R voorbeeld, Keuze keuze) {
    @SuppressWarnings("unchecked")
    Class<R> soort = (Class<R>) voorbeeld.getClass();
    RecordComponent[] delen = soort.getRecordComponents();
    Object[] waarden = new Object[delen.length];
    for (int i = 0; i < delen.length; i++) {
      Object waarde = keuze.van(delen[i]);
      waarden[i] = waarde == null ? leeg(delen[i].getType()) : waarde;
    }
    try {
      Class<?>[] typen = Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<R> maker = soort.getDeclaredConstructor(typen);
      maker.setAccessible(true);
      return maker.newInstance(waarden);
    } catch (ReflectiveOperationException fout) {
      throw new IllegalStateException("record " + soort.getSimpleName() + " is niet te maken", fout);
    }
  }

  private static Object waarde(Record record, RecordComponent deel) {
    try {
      deel.getAccessor().setAccessible(true);
      return deel.getAccessor().invoke(record);
    } catch (ReflectiveOperationException fout) {
      throw new IllegalStateException(deel.getName() + " is niet te lezen", fout);
    }
  }

  private static Object leeg(Class<?> type) {
    if (!type.isPrimitive()) {
      return null;
    }
    return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
  }
}
