package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Obstacles. */
public interface KnelpuntRepository extends JpaRepository<Knelpunt, Long> {}
