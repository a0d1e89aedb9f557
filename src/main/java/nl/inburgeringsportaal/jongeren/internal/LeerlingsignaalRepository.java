package nl.inburgeringsportaal.jongeren.internal;

import java.util.List;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalstatus;
import org.springframework.data.jpa.repository.JpaRepository;

public interface LeerlingsignaalRepository extends JpaRepository<Leerlingsignaal, Long> {

  List<Leerlingsignaal> findByLeerlingIdAndStatusNotOrderByUiterlijkAscIdAsc(
      long leerlingId, Leerlingsignaalstatus status);
}
