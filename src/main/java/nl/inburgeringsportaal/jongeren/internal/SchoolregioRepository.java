package nl.inburgeringsportaal.jongeren.internal;

import org.springframework.data.jpa.repository.JpaRepository;

public interface SchoolregioRepository extends JpaRepository<SchoolregioRij, Long> {}
