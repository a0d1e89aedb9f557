package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.Klok;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets what plans supervisors, rooms, sessions and candidates happen one after the other where it touches the same. The
 * rows are taken in that order, of several the lowest id first. The first statement of a transaction is such a write:
 * whatever it reads afterwards is what the one before it left.
 */
@Component
class Plangrendel {
  private final Grendel grendel;
  private final JdbcClient jdbc;
  private final Klok klok;

  Plangrendel(Grendel grendel, JdbcClient jdbc, Klok klok) {
    this.grendel = grendel;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** What is taken. */
  record Greep(Collection<Long> begeleiders, Collection<Long> lokalen, Collection<Long> sessies,
      Collection<Long> deelnames) {}

  /** The rows that a change needs, in the order in which they are taken. */
  private record Rijen(Set<Long> begeleiders, Set<Long> lokalen, Set<Long> sessies, Set<Long> deelnames) {
    private boolean omvat(Rijen ander) {
      return begeleiders.containsAll(ander.begeleiders)
          && lokalen.containsAll(ander.lokalen)
          && sessies.containsAll(ander.sessies)
          && deelnames.containsAll(ander.deelnames);
    }
  }

  /**
   * Takes also who supervises the sessions now, with the other rows of the same persons.
   *
   * @param greep ids of what changes
   * @param werk what changes
   * @return its result
   * @throws GelijktijdigGewijzigd when others kept changing who supervises
   */
  <T> T met(Greep greep, Supplier<T> werk) {
    return met(() -> greep, werk);
  }

  /**
   * Takes rooms with every session that may still be held in them, and who supervises those.
   *
   * @param lokalen asks which rooms; again when they were taken, so that one that was added since is not left out
   * @param werk what changes
   * @return its result
   * @throws GelijktijdigGewijzigd when others kept planning there
   */
  <T> T metLokalen(Supplier<Collection<Long>> lokalen, Supplier<T> werk) {
    return met(
        () -> {
          Collection<Long> welke = lokalen.get();
          return new Greep(List.of(), welke, komend(welke), List.of());
        },
        werk);
  }

  private <T> T met(Supplier<Greep> vraag, Supplier<T> werk) {
    return grendel.doe(() -> rijen(vraag.get()), this::neem, Rijen::omvat, rijen -> werk.get());
  }

  private void neem(Rijen rijen) {
    rijen.begeleiders().forEach(id -> grendel.neem("toetsbegeleider", id));
    rijen.lokalen().forEach(id -> grendel.neem("toetslokaal", id));
    rijen.sessies().forEach(id -> grendel.neem("lbt_sessie", id));
    rijen.deelnames().forEach(id -> grendel.neem("lbt_deelname", id));
  }

  private Rijen rijen(Greep greep) {
    return new Rijen(
        personen(greep.begeleiders(), greep.sessies()),
        new TreeSet<>(greep.lokalen()),
        new TreeSet<>(greep.sessies()),
        new TreeSet<>(greep.deelnames()));
  }

  /** A session of today may still be begun, whatever its time. */
  private List<Long> komend(Collection<Long> lokalen) {
    return lokalen.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select id from lbt_sessie where lokaal_id in (:lokalen) and begin >= :vandaag
                  and status in ('CONCEPT', 'GEPLAND', 'KLAARGEZET')
                """)
            .param("lokalen", lokalen)
            .param("vandaag", klok.vandaag())
            .query(Long.class)
            .list();
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
