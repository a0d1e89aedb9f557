package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface GebruikerRolRepository extends JpaRepository<GebruikerRol, Long> {

  @Query(
      """
      select r from GebruikerRol r join Gebruiker g on g.id = r.gebruikerId
      where r.gebruikerId = :gebruikerId and g.actief and r.van <= :dag and (r.tot is null or r.tot > :dag)
      order by r.organisatieId, r.rol
      """)
  List<GebruikerRol> geldig(long gebruikerId, LocalDate dag);

  @Query(
      value = "select groep from gebruiker_groep where gebruiker_id = :gebruikerId and organisatie_id = :organisatieId",
      nativeQuery = true)
  List<String> groepen(long gebruikerId, long organisatieId);

  List<GebruikerRol> findByGebruikerId(long gebruikerId);

  @Query("select r from GebruikerRol r where r.gebruikerId in :ids and (r.tot is null or r.tot > :dag)")
  List<GebruikerRol> nietVoorbij(Collection<Long> ids, LocalDate dag);

  @Query(
      """
      select count(r) > 0 from GebruikerRol r join Gebruiker g on g.id = r.gebruikerId
      where r.rol = 'portaalbeheerder' and r.tot is null and r.van <= :dag and g.actief and r.gebruikerId <> :behalve
      """)
  boolean isErEenAnderePortaalbeheerder(long behalve, LocalDate dag);

  @Query(
      """
      select count(r) > 0 from GebruikerRol r join Gebruiker g on g.id = r.gebruikerId
      where r.organisatieId = :organisatieId and (r.rol = 'gemeentebeheerder' or r.organisatiebeheerder)
        and r.tot is null and r.van <= :dag and g.actief and r.gebruikerId <> :behalve
      """)
  boolean isErEenAndereBeheerder(long organisatieId, long behalve, LocalDate dag);
}
