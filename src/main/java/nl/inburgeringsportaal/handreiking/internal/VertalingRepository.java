package nl.inburgeringsportaal.handreiking.internal;

import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.handreiking.Vertalingstatus;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Translations of answers. */
public interface VertalingRepository extends JpaRepository<Vertaling, Long> {

  /** All of a question, those of the highest version first. */
  @Query(
      """
      select t from Vertaling t join fetch t.antwoord a join fetch a.vraag v
      where v.slug = :slug order by a.nummer desc, t.taal
      """)
  List<Vertaling> van(String slug);

  /** One by its id. */
  @Query("select t from Vertaling t join fetch t.antwoord a join fetch a.vraag where t.id = :id")
  Optional<Vertaling> vind(long id);

  /** All in a state, the oldest first. */
  @Query(
      """
      select t from Vertaling t join fetch t.antwoord a join fetch a.vraag
      where t.status = :status order by t.geschrevenOp, t.id
      """)
  List<Vertaling> metStatus(Vertalingstatus status);

  /** Of each language the newest one that readers may see, of this version or an earlier one. */
  @Query(
      """
      select t from Vertaling t join fetch t.antwoord a join fetch a.vraag v
      where v.slug = :slug and t.status = :zichtbaar and a.nummer = (
        select max(b.nummer) from Vertaling u join u.antwoord b
        where b.vraag = a.vraag and u.taal = t.taal and u.status = :zichtbaar and b.nummer <= :nummer)
      order by t.taal
      """)
  List<Vertaling> zichtbaar(String slug, int nummer, Vertalingstatus zichtbaar);
}
