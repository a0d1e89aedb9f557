package nl.inburgeringsportaal.jongeren.internal;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface SignaalRepository extends JpaRepository<Signaal, Long> {

  Optional<Signaal> findByLeerlingIdAndSoort(long leerlingId, String soort);
}
