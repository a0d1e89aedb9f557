package nl.inburgeringsportaal.base.api;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.inburgeringsportaal.base.csv.CsvSchrijver;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** A list of records as CSV: the names of the components are the header, as they are the names in JSON. */
class CsvBericht extends AbstractGenericHttpMessageConverter<Object> {

  CsvBericht() {
    super(new MediaType("text", "csv"));
    setDefaultCharset(StandardCharsets.UTF_8);
  }

  @Override
  public boolean canWrite(Type type, Class<?> klasse, MediaType soort) {
    return soort(type, klasse) != null && super.canWrite(soort);
  }

  @Override
  public boolean canRead(Type type, Class<?> context, MediaType soort) {
    return false;
  }

  @Override
  protected boolean supports(Class<?> klasse) {
    return Collection.class.isAssignableFrom(klasse);
  }

  @Override
  protected void writeInternal(Object lijst, Type type, HttpOutputMessage bericht) throws IOException {
    RecordComponent[] kolommen = soort(type, lijst.getClass()).getRecordComponents();
    try (CsvSchrijver csv = new CsvSchrijver(bericht.getBody(), false)) {
      csv.rij(Arrays.stream(kolommen).map(RecordComponent::getName).toList());
      for (Object rij : (Collection<?>) lijst) {
        csv.rij(waarden(kolommen, rij));
      }
    }
  }

  private static List<Object> waarden(RecordComponent[] kolommen, Object rij) {
    List<Object> waarden = new ArrayList<>();
    for (RecordComponent kolom : kolommen) {
      try {
        kolom.getAccessor().setAccessible(true);
        waarden.add(kolom.getAccessor().invoke(rij));
      } catch (IllegalAccessException | InvocationTargetException fout) {
        throw new IllegalStateException(kolom.getName(), fout);
      }
    }
    return waarden;
  }

  private static Class<?> soort(Type type, Class<?> klasse) {
    if (!Collection.class.isAssignableFrom(klasse) || !(type instanceof ParameterizedType)) {
      return null;
    }
    Class<?> rij = ResolvableType.forType(type).getGeneric(0).resolve();
    return rij != null && rij.isRecord() ? rij : null;
  }

  @Override
  protected Object readInternal(Class<?> klasse, HttpInputMessage bericht) {
    throw new HttpMessageNotReadableException("alleen om te schrijven", bericht);
  }

  @Override
  public Object read(Type type, Class<?> context, HttpInputMessage bericht) {
    throw new HttpMessageNotReadableException("alleen om te schrijven", bericht);
  }
}
