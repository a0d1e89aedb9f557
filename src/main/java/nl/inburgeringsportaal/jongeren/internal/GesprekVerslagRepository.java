package nl.inburgeringsportaal.jongeren.internal;

import org.springframework.data.jpa.repository.JpaRepository;

public interface GesprekVerslagRepository extends JpaRepository<GesprekVerslag, Long> {}
