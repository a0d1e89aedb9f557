package nl.inburgeringsportaal.matrix;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Periode;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** The arguments with which the matrix calls a method: foreign records where it asks for one, otherwise anything. */
final class Voorbeelden {
  private final Map<String, Object> waarden = new HashMap<>();
  private final LocalDate vandaag;

  Voorbeelden(AutowireCapableBeanFactory fabriek, LocalDate vandaag) {
    this.vandaag = vandaag;
    ClassPathScanningCandidateComponentProvider zoeker = new ClassPathScanningCandidateComponentProvider(false);
    zoeker.addIncludeFilter(new AssignableTypeFilter(Matrixbron.class));
    zoeker.findCandidateComponents("nl.inburgeringsportaal").forEach(gevonden -> {
      try {
        Class<?> klasse = Class.forName(gevonden.getBeanClassName());
        waarden.putAll(((Matrixbron) fabriek.createBean(klasse)).voorbeelden());
      } catch (ClassNotFoundException fout) {
        throw new IllegalStateException(fout);
      }
    });
  }

  Optional<Object> waarde(String naam) {
    return Optional.ofNullable(waarden.get(naam));
  }

  /**
   * @param methode a method of a service
   * @return arguments for it
   */
  Object[] voor(Method methode) {
    String dienst = methode.getDeclaringClass().getSimpleName();
    Object geheel = waarden.get(dienst + "." + methode.getName());
    if (geheel instanceof Object[] argumenten && argumenten.length == methode.getParameterCount()) {
      return argumenten;
    }
    return Arrays.stream(methode.getParameters()).map(parameter -> voor(dienst, parameter)).toArray();
  }

  private Object voor(String dienst, Parameter parameter) {
    return waarde(dienst, parameter.getName(), parameter.getType());
  }

  private Object waarde(String dienst, String naam, Class<?> type) {
    Object bekend = waarden.getOrDefault(dienst + "." + naam, waarden.get(naam));
    // An array holds all arguments of the method of that name.
    if (bekend != null && !(bekend instanceof Object[])) {
      return bekend;
    }
    if (type == long.class) {
      throw new AssertionError(
          "geen voorbeeld voor de id '" + naam + "' van " + dienst + "; geef '" + dienst + "." + naam
              + "' in de Matrixbron van die module (een bestaande id van een andere organisatie)");
    }
    return iets(dienst, type);
  }

  private Object iets(String dienst, Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return 0;
    } else if (type == boolean.class) {
      return true;
    } else if (type == String.class) {
      return "x";
    } else if (type == LocalDate.class) {
      return vandaag;
    } else if (type == LocalTime.class) {
      return LocalTime.of(10, 0);
    } else if (type == Periode.class) {
      return new Periode(vandaag, null);
    } else if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    } else if (type == Locale.class) {
      return Locale.of("nl", "NL");
    } else if (type == Pageable.class) {
      return PageRequest.of(0, 50);
    } else if (type == byte[].class) {
      return new byte[0];
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (List.class.isAssignableFrom(type) || type == java.util.Collection.class) {
      return List.of();
    } else if (Set.class.isAssignableFrom(type)) {
      return Set.of();
    } else if (Map.class.isAssignableFrom(type)) {
      return Map.of();
    } else if (type == Optional.class) {
      return Optional.empty();
    } else if (type.isRecord()) {
      return record(dienst, type);
    }
    return null;
  }

  /** A filter asks for everything: its components are empty; any other record is filled in. */
  private Object record(String dienst, Class<?> type) {
    boolean filter = type.getSimpleName().endsWith("Filter");
    RecordComponent[] delen = type.getRecordComponents();
    Object[] inhoud =
        Arrays.stream(delen)
            .map(deel -> filter ? leeg(deel.getType()) : waarde(dienst, deel.getName(), deel.getType()))
            .toArray();
    try {
      var maker = type.getDeclaredConstructor(Arrays.stream(delen).map(RecordComponent::getType).toArray(Class[]::new));
      maker.setAccessible(true);
      return maker.newInstance(inhoud);
    } catch (ReflectiveOperationException fout) {
      throw new AssertionError(
          "geef een voorbeeld voor '" + dienst + ".<methode>' in de Matrixbron: " + type.getSimpleName(), fout);
    }
  }

  private Object leeg(Class<?> type) {
    return type == boolean.class ? (Object) false : type.isPrimitive() ? (Object) 0 : null;
  }
}
