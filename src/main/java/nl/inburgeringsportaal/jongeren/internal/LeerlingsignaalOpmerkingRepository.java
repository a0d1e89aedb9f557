package nl.inburgeringsportaal.jongeren.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface LeerlingsignaalOpmerkingRepository extends JpaRepository<LeerlingsignaalOpmerking, Long> {

  List<LeerlingsignaalOpmerking> findByLeerlingId(long leerlingId);
}
