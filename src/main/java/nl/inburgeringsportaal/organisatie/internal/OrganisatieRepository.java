package nl.inburgeringsportaal.organisatie.internal;

import nl.inburgeringsportaal.organisatie.OrganisatieListItem;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface OrganisatieRepository extends JpaRepository<Organisatie, Long> {

  @Query(
      """
      select new nl.inburgeringsportaal.organisatie.OrganisatieListItem(
          o.id, o.soort, o.naam, o.plaats, o.gemeentecode, o.actiefVan, o.actiefTot)
      from Organisatie o
      where (:soort is null or o.soort = :soort)
        and (:zoek is null or o.naam like concat('%', :zoek, '%') or o.plaats like concat('%', :zoek, '%'))
      """)
  Slice<OrganisatieListItem> zoek(Organisatiesoort soort, String zoek, Pageable pagina);

  @Query(
      """
      select count(o) from Organisatie o
      where (:soort is null or o.soort = :soort)
        and (:zoek is null or o.naam like concat('%', :zoek, '%') or o.plaats like concat('%', :zoek, '%'))
      """)
  long tel(Organisatiesoort soort, String zoek);
}
