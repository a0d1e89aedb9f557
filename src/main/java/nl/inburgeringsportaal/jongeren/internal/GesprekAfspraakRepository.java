package nl.inburgeringsportaal.jongeren.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface GesprekAfspraakRepository extends JpaRepository<GesprekAfspraak, Long> {

  List<GesprekAfspraak> findByGesprekIdInOrderById(Collection<Long> gesprekIds);
}
