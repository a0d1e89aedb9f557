package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import org.springframework.data.jpa.repository.JpaRepository;

public interface ToetslocatieRepository extends JpaRepository<Toetslocatie, Long> {}
