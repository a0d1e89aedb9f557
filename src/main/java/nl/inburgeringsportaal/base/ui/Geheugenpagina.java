package nl.inburgeringsportaal.base.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;

/** Pages of a list of which all rows are in memory anyway: a few dozen, or of several sources at once. */
public final class Geheugenpagina {

  private Geheugenpagina() {}

  /**
   * @param rijen all rows, in their own order
   * @param pagina which page; its sort is not looked at
   * @return the page
   */
  public static <T> Slice<T> van(List<T> rijen, Pageable pagina) {
    int van = (int) Math.min(pagina.getOffset(), rijen.size());
    int tot = Math.min(van + pagina.getPageSize(), rijen.size());
    return new SliceImpl<>(rijen.subList(van, tot), pagina, tot < rijen.size());
  }

  /**
   * @param rijen all rows, in their own order
   * @param pagina which page, sorted how
   * @param volgorde order by a property, null for one that rows are not sorted by
   * @return the page; rows that are equal in the order asked for keep their own order
   */
  public static <T> Slice<T> van(List<T> rijen, Pageable pagina, Function<String, Comparator<T>> volgorde) {
    Comparator<T> gevraagd = (eerste, tweede) -> 0;
    for (Sort.Order orde : pagina.getSort()) {
      Comparator<T> deel = volgorde.apply(orde.getProperty());
      if (deel != null) {
        gevraagd = gevraagd.thenComparing(orde.isDescending() ? deel.reversed() : deel);
      }
    }
    return van(rijen.stream().sorted(gevraagd).toList(), pagina);
  }
}
