package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Versions of answers. */
public interface AntwoordRepository extends JpaRepository<Antwoord, Long> {

  /** The version of each question that counts on a day. */
  @Query(
      """
      select a from Antwoord a join fetch a.vraag v
      where a.nummer = (
        select max(b.nummer) from Antwoord b
        where b.vraag = a.vraag and b.geldigVan <= :dag and (b.geldigTot is null or b.geldigTot > :dag))
      order by a.veelgesteld desc, a.volgorde, v.slug
      """)
  List<Antwoord> opDag(LocalDate dag);

  /** All versions of a question, those with the newest rules first. */
  @Query("select a from Antwoord a where a.vraag.slug = :slug order by a.geldigVan desc, a.nummer desc")
  List<Antwoord> versies(String slug);

  /** What is there already, for adding what is not. */
  @Query(
      """
      select new nl.inburgeringsportaal.handreiking.internal.BekendeVersie(
          a.vraag.slug, a.nummer, a.herkomst, a.controlegetal)
      from Antwoord a
      """)
  List<BekendeVersie> bekend();
}
