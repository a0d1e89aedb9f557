package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.handreiking.ConceptListItem;
import nl.inburgeringsportaal.handreiking.Conceptstatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Drafts of answers. */
public interface ConceptRepository extends JpaRepository<Antwoordconcept, Long> {

  /** Drafts in some states; of somebody, not of somebody, with a first day after a day; null for each is no matter. */
  @Query(
      """
      select new nl.inburgeringsportaal.handreiking.ConceptListItem(
          c.id, c.slug, c.vraagtekst, c.opNummer, c.status, c.geschrevenDoor, c.geschrevenOp, c.gaatIn)
      from Antwoordconcept c
      where c.status in :statussen and (:van is null or :van member of c.auteurs)
        and (:nietVan is null or (not :nietVan member of c.auteurs and c.ingediendDoor <> :nietVan))
        and (:na is null or c.gaatIn > :na)
      """)
  Slice<ConceptListItem> zoek(
      Collection<Conceptstatus> statussen, Long van, Long nietVan, LocalDate na, Pageable pagina);

  /** How many there are. */
  @Query(
      """
      select count(c) from Antwoordconcept c
      where c.status in :statussen and (:van is null or :van member of c.auteurs)
        and (:nietVan is null or (not :nietVan member of c.auteurs and c.ingediendDoor <> :nietVan))
        and (:na is null or c.gaatIn > :na)
      """)
  long tel(Collection<Conceptstatus> statussen, Long van, Long nietVan, LocalDate na);

  /** The draft of a question in one of some states; of the open ones there is one at most. */
  @Query("select c from Antwoordconcept c where c.slug = :slug and c.status in :statussen")
  Optional<Antwoordconcept> vind(String slug, Collection<Conceptstatus> statussen);

  /** All drafts in some states. */
  @Query("select c from Antwoordconcept c where c.status in :statussen")
  List<Antwoordconcept> alle(Collection<Conceptstatus> statussen);
}
