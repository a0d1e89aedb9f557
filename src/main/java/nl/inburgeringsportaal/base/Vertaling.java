package nl.inburgeringsportaal.base;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts that a user sees, from {@code i18n/<module>_nl.properties} and {@code _en}. Dutch is complete;
 * a test holds English equal to it. Texts are {@link MessageFormat} patterns. The pages on which everybody can report
 * something exist in more languages, {@code i18n/publiek/publiek_<language>.properties}: those texts and no others.
 */
@Component
public class Vertaling implements I18NProvider {
  private static final long serialVersionUID = 1L;

  /** Dutch, the language of letters, of the API and of the default interface. */
  public static final Locale NL = Locale.of("nl", "NL");

  private final transient Map<String, Map<String, String>> teksten = new HashMap<>();

  /** Reads every bundle. */
  public Vertaling() {
    teksten.put("nl", lees("nl"));
    teksten.put("en", lees("en"));
    for (Publiekstaal taal : Publiekstaal.values()) {
      teksten.computeIfAbsent(taal.tag(), tag -> uit("classpath*:i18n/publiek/publiek_" + tag + ".properties"));
    }
  }

  private static Map<String, String> lees(String taal) {
    return uit("classpath*:i18n/*_" + taal + ".properties");
  }

  private static Map<String, String> uit(String bronnen) {
    Map<String, String> alle = new HashMap<>();
    try {
      for (Resource bron :
          new PathMatchingResourcePatternResolver().getResources(bronnen)) {
        Properties bundel = new Properties();
        try (Reader lezer = new InputStreamReader(bron.getInputStream(), StandardCharsets.UTF_8)) {
          bundel.load(lezer);
        }
        bundel.forEach(
            (sleutel, tekst) -> {
              if (alle.put((String) sleutel, (String) tekst) != null) {
                throw new IllegalStateException("sleutel staat in twee bundels: " + sleutel);
              }
            });
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return Map.copyOf(alle);
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(NL, Locale.ENGLISH);
  }

  @Override
  public String getTranslation(String sleutel, Locale taal, Object... argumenten) {
    String patroon = patroon(sleutel, taal.getLanguage());
    if (patroon == null) {
      return "!" + sleutel + "!";
    }
    return new MessageFormat(patroon, taal).format(argumenten);
  }

  /** What surrounds a page in another language, such as a fault of the portal itself, is in English there. */
  private String patroon(String sleutel, String taal) {
    String eigen = teksten.getOrDefault(taal, teksten.get("nl")).get(sleutel);
    return eigen == null ? teksten.get("en").get(sleutel) : eigen;
  }

  /**
   * @param sleutel key of a text
   * @param argumenten its arguments
   * @return the Dutch text
   */
  public String nl(String sleutel, Object... argumenten) {
    return getTranslation(sleutel, NL, argumenten);
  }

  /**
   * @param fout what went wrong
   * @param taal language of the reader
   * @return the text of it
   */
  public String tekst(DomeinFout fout, Locale taal) {
    return getTranslation(fout.sleutel(), taal, fout.argumenten());
  }

  /**
   * @param taal {@code nl} or {@code en}, or the tag of another {@link Publiekstaal}
   * @return all keys with their patterns, for the test that compares the bundles
   */
  public Map<String, String> bundel(String taal) {
    return teksten.get(taal);
  }
}
