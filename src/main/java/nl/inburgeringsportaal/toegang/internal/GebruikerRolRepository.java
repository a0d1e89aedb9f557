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
   * One question for what is asked at every call: has he the role there today, and with which groups?
   *
   * @return nothing without the role; otherwise his groups, or one null when he has no limit to groups
   */
  @Query(
      value =
          """
          select distinct g.groep from gebruiker_rol r
            join gebruiker a on a.id = r.gebruiker_id and a.actief
            left join gebruiker_groep g on g.gebruiker_id = r.gebruiker_id and g.organisatie_id = r.organisatie_id
          where r.gebruiker_id = :gebruikerId and r.organisatie_id = :organisatieId and r.rol = :rol
            and r.van <= :dag and (r.tot is null or r.tot > :dag)
          """,
      nativeQuery = true)
  List<String> groepenMetRol(long gebruikerId, long organisatieId, String rol, LocalDate dag);

  @Query(
      value = "select groep from gebruiker_groep where gebruiker_id = :gebruikerId and organisatie_id = :organisatieId",
      nativeQuery = true)
  List<String> groepen(long gebruikerId, long organisatieId);

  /** Groups of the people whom somebody replaces on that day and who have that role there; null for no limit. */
  @Query(
      value =
          """
          select w.afwezige_id as afwezigeId, g.groep as groep
          from waarneming w
            join gebruiker_rol r on r.gebruiker_id = w.afwezige_id and r.organisatie_id = w.organisatie_id
            left join gebruiker_groep g on g.gebruiker_id = w.afwezige_id and g.organisatie_id = w.organisatie_id
          where w.waarnemer_id = :gebruikerId and w.organisatie_id = :organisatieId and w.van <= :dag and w.tot > :dag
            and r.rol = :rol and r.van <= :dag and (r.tot is null or r.tot > :dag)
          """,
      nativeQuery = true)
  List<WaargenomenGroep> waargenomen(long gebruikerId, long organisatieId, String rol, LocalDate dag);

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
