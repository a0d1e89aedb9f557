package nl.inburgeringsportaal.organisatie.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface MandaatRepository extends JpaRepository<Mandaat, Long> {

  @Query(
      """
      select m.gemeenteorganisatieId from Mandaat m
      where m.uitvoeringsorganisatieId = :organisatieId and m.rol = :rol
        and m.van <= :dag and (m.tot is null or m.tot > :dag)
      """)
  List<Long> gemeentenVan(long organisatieId, String rol, LocalDate dag);
}
