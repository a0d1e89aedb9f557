package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Grendel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets what plans supervisors, rooms, sessions and candidates happen one after the other where it touches the same. The
 * rows are taken in that order, of several the lowest id first. The first statement of a transaction is such a write:
 * whatever it reads afterwards is what the one before it left.
 */
@Component
class Plangrendel {
  private static final int POGINGEN = 5;

  private final Grendel grendel;
  private final JdbcClient jdbc;

  Plangrendel(Grendel grendel, JdbcClient jdbc) {
    this.grendel = grendel;
    this.jdbc = jdbc;
  }

  /** What is taken. */
  record Greep(Collection<Long> begeleiders, Collection<Long> lokalen, Collection<Long> sessies,
      Collection<Long> deelnames) {}

  /**
   * Takes also who supervises the sessions now, with the other rows of the same persons.
   *
   * @param greep ids of what changes
   * @param werk what changes
   * @return its result
   * @throws GelijktijdigGewijzigd when others kept changing who supervises
   */
  <T> T met(Greep greep, Supplier<T> werk) {
    record Uitkomst<T>(boolean gedaan, T waarde) {}
    for (int poging = 1; ; poging++) {
      Set<Long> wie = personen(greep.begeleiders(), greep.sessies());
      Uitkomst<T> uitkomst =
          grendel.doe(
              () -> {
                wie.forEach(id -> grendel.neem("toetsbegeleider", id));
                gesorteerd(greep.lokalen()).forEach(id -> grendel.neem("toetslokaal", id));
                gesorteerd(greep.sessies()).forEach(id -> grendel.neem("lbt_sessie", id));
                gesorteerd(greep.deelnames()).forEach(id -> grendel.neem("lbt_deelname", id));
                // Somebody else may have come to supervise between the reading and the taking.
                if (!wie.containsAll(personen(greep.begeleiders(), greep.sessies()))) {
                  return new Uitkomst<T>(false, null);
                }
                return new Uitkomst<>(true, werk.get());
              });
      if (uitkomst.gedaan()) {
        return uitkomst.waarde();
      } else if (poging == POGINGEN) {
        throw new GelijktijdigGewijzigd();
      }
    }
  }

  private static Collection<Long> gesorteerd(Collection<Long> ids) {
    return new TreeSet<>(ids);
  }

  private Set<Long> personen(Collection<Long> begeleiders, Collection<Long> sessies) {
    if (begeleiders.isEmpty() && sessies.isEmpty()) {
      return Set.of();
    }
    return new TreeSet<>(
        jdbc.sql(
                """
                select a.id from toetsbegeleider a join (
                  select b.id, b.gebruiker_id, b.mail from toetsbegeleider b where b.id in (:wie)
                  union
                  select b.id, b.gebruiker_id, b.mail from toetsbegeleider b
                    join lbt_sessie_begeleider sb on sb.toetsbegeleider_id = b.id and sb.vervangen_op is null
                  where sb.sessie_id in (:sessies)) w
                  on a.id = w.id or a.gebruiker_id = w.gebruiker_id or a.mail = w.mail
                """)
            .param("wie", ofNiets(begeleiders))
            .param("sessies", ofNiets(sessies))
            .query(Long.class)
            .list());
  }

  private static Collection<Long> ofNiets(Collection<Long> ids) {
    return ids.isEmpty() ? List.of(-1L) : ids;
  }
}
