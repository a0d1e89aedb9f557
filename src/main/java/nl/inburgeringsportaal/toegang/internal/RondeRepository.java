package nl.inburgeringsportaal.toegang.internal;

import org.springframework.data.jpa.repository.JpaRepository;

public interface RondeRepository extends JpaRepository<Ronde, Long> {}
