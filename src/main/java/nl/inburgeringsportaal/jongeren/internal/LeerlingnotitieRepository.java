package nl.inburgeringsportaal.jongeren.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface LeerlingnotitieRepository extends JpaRepository<Leerlingnotitie, Long> {

  List<Leerlingnotitie> findByLeerlingIdOrderByGeschrevenOpDescIdDesc(long leerlingId);
}
