package nl.inburgeringsportaal.organisatie.internal;

import org.springframework.data.jpa.repository.JpaRepository;

public interface GemeenteRepository extends JpaRepository<Gemeente, String> {}
