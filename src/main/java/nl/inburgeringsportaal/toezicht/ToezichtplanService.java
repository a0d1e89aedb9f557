package nl.inburgeringsportaal.toezicht;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.toezicht.internal.Planlezer;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervision plan: by which day each school is to be visited, and by which rule. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@Transactional(readOnly = true)
public class ToezichtplanService {
  private static final Map<String, Comparator<ToezichtListItem>> SORTERING =
      Map.of(
          "naam", Comparator.comparing(een -> een.naam().toLowerCase(Locale.ROOT)),
          "plaats", Comparator.comparing(een -> een.plaats() == null ? "" : een.plaats()),
          "uiterlijk", Comparator.comparing(ToezichtListItem::uiterlijk),
          "laatste",
              Comparator.comparing(
                  een -> een.stand().laatste(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())),
          "volgende",
              Comparator.comparing(
                  ToezichtListItem::volgende, Comparator.nullsLast(Comparator.naturalOrder())));

  private final Planlezer lezer;
  private final Klok klok;

  ToezichtplanService(Planlezer lezer, Klok klok) {
    this.lezer = lezer;
    this.klok = klok;
  }

  /**
   * @param filter which schools
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the schools with the keurmerk of the page
   */
  public Slice<ToezichtListItem> list(ToezichtFilter filter, Pageable pagina) {
    List<ToezichtListItem> alle =
        lezer.alle(klok.vandaag()).stream()
            .filter(een -> past(een, filter))
            .sorted(volgorde(pagina.getSort()))
            .toList();
    int van = (int) Math.min(pagina.getOffset(), alle.size());
    int tot = Math.min(van + pagina.getPageSize(), alle.size());
    return new SliceImpl<>(alle.subList(van, tot), pagina, tot < alle.size());
  }

  /**
   * @param filter which schools
   * @return how many there are
   */
  public long count(ToezichtFilter filter) {
    return lezer.alle(klok.vandaag()).stream().filter(een -> past(een, filter)).count();
  }

  private boolean past(ToezichtListItem een, ToezichtFilter filter) {
    String zoek = filter.zoek() == null ? "" : filter.zoek().strip().toLowerCase(Locale.ROOT);
    boolean gevonden =
        zoek.isEmpty()
            || een.naam().toLowerCase(Locale.ROOT).contains(zoek)
            || (een.plaats() != null && een.plaats().toLowerCase(Locale.ROOT).contains(zoek));
    boolean grond =
        filter.gronden() == null || filter.gronden().isEmpty() || filter.gronden().contains(een.stand().grond());
    return gevonden
        && grond
        && (!filter.teLaat() || een.stand().isTeLaat(klok.vandaag()))
        && (!filter.zonderDatum() || een.isZonderDatum())
        && (!filter.aspirant() || een.keurmerk().status().isAspirant());
  }

  private static Comparator<ToezichtListItem> volgorde(Sort sort) {
    Comparator<ToezichtListItem> volgorde = (een, ander) -> 0;
    for (Sort.Order orde : sort) {
      Comparator<ToezichtListItem> deel = SORTERING.get(orde.getProperty());
      if (deel != null) {
        volgorde = volgorde.thenComparing(orde.isAscending() ? deel : deel.reversed());
      }
    }
    return volgorde.thenComparingLong(ToezichtListItem::id);
  }

  /**
   * @param taalschoolId a school
   * @return its supervision, empty when it has no keurmerk today or there is no such school
   */
  public Optional<ToezichtListItem> vind(long taalschoolId) {
    return lezer.vind(taalschoolId, klok.vandaag());
  }
}
