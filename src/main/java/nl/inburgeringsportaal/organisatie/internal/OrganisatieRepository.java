package nl.inburgeringsportaal.organisatie.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.organisatie.OrganisatieListItem;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
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

  @Query("select o.id, o.gemeentecode from Organisatie o where o.id in :ids and o.soort = :soort")
  List<Object[]> gemeentecodes(Collection<Long> ids, Organisatiesoort soort);

  @Query("select o.id from Organisatie o where o.gemeentecode in :codes and o.soort = :soort order by o.id")
  List<Long> vanGemeenten(Collection<String> codes, Organisatiesoort soort);

  @Query(
      """
      select new nl.inburgeringsportaal.organisatie.OrganisatieNaam(o.id, o.soort, o.naam, o.plaats)
      from Organisatie o where o.id in :ids
      """)
  List<OrganisatieNaam> namen(Collection<Long> ids);

  @Query(
      """
      select new nl.inburgeringsportaal.organisatie.OrganisatieNaam(o.id, o.soort, o.naam, o.plaats)
      from Organisatie o
      where (:soort is null or o.soort = :soort)
        and (:zoek is null or o.naam like concat('%', :zoek, '%') or o.plaats like concat('%', :zoek, '%'))
      order by o.naam, o.id
      """)
  List<OrganisatieNaam> kies(Organisatiesoort soort, String zoek, Pageable pagina);

  @Query(
      """
      select count(o) > 0 from Organisatie o
      where o.soort = :soort and o.naam = :naam and coalesce(o.plaats, '') = coalesce(:plaats, '')
        and (:behalve is null or o.id <> :behalve)
      """)
  boolean bestaat(Organisatiesoort soort, String naam, String plaats, Long behalve);

  @Query("select count(o) > 0 from Organisatie o where o.brin = :brin and (:behalve is null or o.id <> :behalve)")
  boolean bestaatBrin(String brin, Long behalve);

  List<Organisatie> findBySleutelIn(Collection<String> sleutels);

  @Query("select o.sleutel from Organisatie o where o.sleutel like concat(:begin, '%')")
  Set<String> sleutelsMet(String begin);
}
