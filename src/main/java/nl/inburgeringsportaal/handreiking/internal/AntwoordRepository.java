package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Versions of answers. */
public interface AntwoordRepository extends JpaRepository<Antwoord, Long> {

  /** Every version that begins or began. */
  @Query(
      """
      select a from Antwoord a join fetch a.vraag v
      where not exists (select i from Intrekking i where i.antwoordId = a.id)
      order by v.slug, a.nummer
      """)
  List<Antwoord> alle();

  /** All versions of a question, those with the newest rules first. */
  @Query("select a from Antwoord a where a.vraag.slug = :slug order by a.geldigVan desc, a.nummer desc")
  List<Antwoord> versies(String slug);

  /** Grows with each version and each withdrawal: tells whether what was read before is still right. */
  @Query("select count(a) + (select count(i) from Intrekking i) from Antwoord a")
  long stand();

  /** Versions that are published and have yet to begin after a day, the first to begin first. */
  @Query(
      """
      select a from Antwoord a join fetch a.vraag v
      where a.geldigVan > :dag and (:slug is null or v.slug = :slug)
        and not exists (select i from Intrekking i where i.antwoordId = a.id)
      order by a.geldigVan, a.nummer
      """)
  List<Antwoord> gepland(LocalDate dag, String slug);

  /** Highest number of a question, null when it has no version. */
  @Query("select max(a.nummer) from Antwoord a where a.vraag.slug = :slug")
  Integer hoogste(String slug);

  /** What is there already, for adding what is not. */
  @Query(
      """
      select new nl.inburgeringsportaal.handreiking.internal.BekendeVersie(
          a.vraag.slug, a.nummer, a.herkomst, a.controlegetal)
      from Antwoord a
      """)
  List<BekendeVersie> bekend();
}
