package nl.inburgeringsportaal.regels.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RegelparameterRepository extends JpaRepository<Regelparameter, Long> {

  List<Regelparameter> findByCode(String code);
}
