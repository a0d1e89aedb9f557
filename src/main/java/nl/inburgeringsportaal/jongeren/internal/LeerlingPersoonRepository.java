package nl.inburgeringsportaal.jongeren.internal;

import org.springframework.data.jpa.repository.JpaRepository;

public interface LeerlingPersoonRepository extends JpaRepository<LeerlingPersoon, Long> {}
