package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface GebruikerRolRepository extends JpaRepository<GebruikerRol, Long> {

  @Query(
      """
      select r from GebruikerRol r
      where r.gebruikerId = :gebruikerId and r.van <= :dag and (r.tot is null or r.tot > :dag)
      order by r.organisatieId, r.rol
      """)
  List<GebruikerRol> geldig(long gebruikerId, LocalDate dag);

  @Query(
      value = "select groep from gebruiker_groep where gebruiker_id = :gebruikerId and organisatie_id = :organisatieId",
      nativeQuery = true)
  List<String> groepen(long gebruikerId, long organisatieId);
}
