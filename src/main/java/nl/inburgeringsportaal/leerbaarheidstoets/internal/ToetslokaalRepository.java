package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ToetslokaalRepository extends JpaRepository<Toetslokaal, Long> {

  List<Toetslokaal> findByLocatieIdOrderByNaamAscIdAsc(long locatieId);
}
