package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Versions of answers. */
public interface AntwoordRepository extends JpaRepository<Antwoord, Long> {

  /** The version of each question that counts on a day; a question whose answer has ended is left out. */
  @Query(
      """
      select a from Antwoord a join fetch a.vraag v
      where a.nummer = (
        select max(b.nummer) from Antwoord b
        where b.vraag = a.vraag and b.geldigVan <= :dag and (b.geldigTot is null or b.geldigTot > :dag)
          and not exists (select i from Intrekking i where i.antwoordId = b.id))
        and a.vervalt = false
      order by a.veelgesteld desc, a.volgorde, v.slug
      """)
  List<Antwoord> opDag(LocalDate dag);

  /** All versions of a question, those with the newest rules first. */
  @Query("select a from Antwoord a where a.vraag.slug = :slug order by a.geldigVan desc, a.nummer desc")
  List<Antwoord> versies(String slug);

  /** Grows with each version and each withdrawal: tells whether what was read before is still right. */
  @Query("select count(a) + (select count(i) from Intrekking i) from Antwoord a")
  long stand();

  /** First days of the rules of all versions. */
  @Query("select distinct a.geldigVan from Antwoord a")
  Set<LocalDate> eersteDagen();

  /** Days on which the rules of a version no longer hold. */
  @Query("select distinct a.geldigTot from Antwoord a where a.geldigTot is not null")
  Set<LocalDate> einddagen();

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
