package nl.inburgeringsportaal.handreiking.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Versions that were withdrawn before they began. */
public interface IntrekkingRepository extends JpaRepository<Intrekking, Long> {

  /** Those of one question. */
  @Query("select i from Intrekking i, Antwoord a where i.antwoordId = a.id and a.vraag.slug = :slug")
  List<Intrekking> van(String slug);
}
