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

  /**
   * One question for what is asked at every call: has he the role there today, with which groups, and which
   * groups does he have today from people with that role whom he replaces?
   *
   * @return a row per group, with a null for no limit to groups; no row of his own without the role
   */
  @Query(
      value =
          """
          select null as afwezigeId, g.groep as groep from gebruiker_rol r
            join gebruiker a on a.id = r.gebruiker_id and a.actief
            left join gebruiker_groep g on g.gebruiker_id = r.gebruiker_id and g.organisatie_id = r.organisatie_id
          where r.gebruiker_id = :gebruikerId and r.organisatie_id = :organisatieId and r.rol = :rol
            and r.van <= :dag and (r.tot is null or r.tot > :dag)
          union all
          select w.afwezige_id, g.groep from waarneming w
            join gebruiker_rol r on r.gebruiker_id = w.afwezige_id and r.organisatie_id = w.organisatie_id
            left join gebruiker_groep g on g.gebruiker_id = w.afwezige_id and g.organisatie_id = w.organisatie_id
          where w.waarnemer_id = :gebruikerId and w.organisatie_id = :organisatieId and w.van <= :dag and w.tot > :dag
            and r.rol = :rol and r.van <= :dag and (r.tot is null or r.tot > :dag)
          """,
      nativeQuery = true)
  List<BereikteGroep> bereikt(long gebruikerId, long organisatieId, String rol, LocalDate dag);

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
}
