package nl.inburgeringsportaal.base;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;

/**
 * What the queries of lists share, in SQL and in JPQL: the sort that ends with an id, the page of which it is known
 * whether there is more without a count, and what somebody typed as a part of a text (for a {@code like}
 * with {@code escape '!'}).
 */
public final class Lijstsql {
  private Lijstsql() {}

  /**
   * @param sort what was asked for
   * @param kolommen per name that may be asked for what is sorted by; of several, separated by commas, the last one
   *     turns with the direction
   * @param einde what the sort ends with, so that no two rows are equal
   * @return the {@code order by}, with a space before it; a name that is not known is left out
   */
  public static String volgorde(Sort sort, Map<String, String> kolommen, String einde) {
    StringBuilder tekst = new StringBuilder(" order by ");
    for (Sort.Order orde : sort) {
      String kolom = kolommen.get(orde.getProperty());
      if (kolom != null) {
        tekst.append(kolom).append(orde.isAscending() ? ", " : " desc, ");
      }
    }
    return tekst.append(einde).toString();
  }

  /**
   * @param pagina page and sort
   * @param kolommen as in {@link #volgorde}
   * @param einde as in {@link #volgorde}
   * @return the {@code order by} and the limit, with a space before it; its parameters are {@code :aantal}, one more
   *     than the size of the page, and {@code :vanaf}
   */
  public static String pagina(Pageable pagina, Map<String, String> kolommen, String einde) {
    return volgorde(pagina.getSort(), kolommen, einde) + " limit :aantal offset :vanaf";
  }

  /**
   * @param <T> what a row is
   * @param rijen the rows of a page, and one more when there are more
   * @param pagina the page
   * @return the page
   */
  public static <T> Slice<T> deel(List<T> rijen, Pageable pagina) {
    boolean meer = rijen.size() > pagina.getPageSize();
    return new SliceImpl<>(meer ? rijen.subList(0, pagina.getPageSize()) : rijen, pagina, meer);
  }

  /**
   * @param tekst what was typed
   * @return pattern of texts with that anywhere in it; a sign with a meaning in a pattern means itself
   */
  public static String bevat(String tekst) {
    return "%" + letterlijk(tekst) + "%";
  }

  /**
   * @param tekst what was typed
   * @return pattern of texts that begin with it; a sign with a meaning in a pattern means itself
   */
  public static String begintMet(String tekst) {
    return letterlijk(tekst) + "%";
  }

  private static String letterlijk(String tekst) {
    return tekst.strip().replaceAll("([!%_])", "!$1");
  }
}
