package nl.inburgeringsportaal.organisatie.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.organisatie.MandaatListItem;
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

  @Query(
      """
      select new nl.inburgeringsportaal.organisatie.MandaatListItem(m.id, m.versie, m.gemeenteorganisatieId, o.naam,
          m.rol, m.van, m.tot)
      from Mandaat m join Organisatie o on o.id = m.gemeenteorganisatieId
      where m.uitvoeringsorganisatieId = :organisatieId
      order by o.naam, m.rol, m.van, m.id
      """)
  List<MandaatListItem> lijst(long organisatieId);

  List<Mandaat> findByUitvoeringsorganisatieIdAndGemeenteorganisatieIdAndRol(
      long uitvoeringsorganisatieId, long gemeenteorganisatieId, String rol);

  @Query(
      """
      select m.uitvoeringsorganisatieId from Mandaat m
      where m.gemeenteorganisatieId = :gemeenteorganisatieId and m.rol = :rol
        and m.van <= :dag and (m.tot is null or m.tot > :dag)
      """)
  List<Long> uitvoerdersVan(long gemeenteorganisatieId, String rol, LocalDate dag);
}
