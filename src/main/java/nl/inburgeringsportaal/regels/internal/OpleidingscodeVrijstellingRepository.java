package nl.inburgeringsportaal.regels.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface OpleidingscodeVrijstellingRepository extends JpaRepository<OpleidingscodeVrijstelling, Long> {

  List<OpleidingscodeVrijstelling> findByCode(String code);
}
