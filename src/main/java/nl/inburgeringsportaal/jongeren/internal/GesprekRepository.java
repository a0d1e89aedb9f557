package nl.inburgeringsportaal.jongeren.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface GesprekRepository extends JpaRepository<Gesprek, Long> {

  @Query(
      """
      select distinct g from Gesprek g left join fetch g.deelnemers
      where g.leerlingId = :leerlingId order by g.datum desc, g.id desc
      """)
  List<Gesprek> vanLeerling(long leerlingId);

  @Query("select count(g) > 0 from Gesprek g where g.leerlingId = :leerlingId and g.status = 'GEPLAND'")
  boolean heeftGepland(long leerlingId);
}
