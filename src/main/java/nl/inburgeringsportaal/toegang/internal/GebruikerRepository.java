package nl.inburgeringsportaal.toegang.internal;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface GebruikerRepository extends JpaRepository<Gebruiker, Long> {

  Optional<Gebruiker> findByGebruikersnaam(String gebruikersnaam);
}
