package nl.inburgeringsportaal.handreiking.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Questions of the handreiking. */
public interface VraagRepository extends JpaRepository<Vraag, Long> {

  /** A question by its name. */
  Optional<Vraag> findBySlug(String slug);

  @Query("select v from Vraag v order by v.slug")
  List<Vraag> alle();
}
