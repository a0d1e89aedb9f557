package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.toegang.Rechtenbesluit;
import nl.inburgeringsportaal.toegang.RechtenregelListItem;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface RechtenregelRepository extends JpaRepository<Rechtenregel, Long> {

  /** What the list and its count have in common. */
  String FILTER =
      """
      from Rechtenregel r join Gebruiker g on g.id = r.gebruikerId join Ronde o on o.id = r.rondeId
      where (:alle = true or r.organisatieId in :organisaties)
        and (:organisatieId is null or r.organisatieId = :organisatieId)
        and (:besluit is null or r.besluit = :besluit)
        and (:zoek is null or g.naam like concat('%', :zoek, '%'))
      """;

  @Query(
      """
      select new nl.inburgeringsportaal.toegang.RechtenregelListItem(r.id, r.versie, r.organisatieId, g.id, g.naam,
        r.rol, g.laatstIngelogd, o.uiterlijk, r.besluit, r.beslotenDoor, r.beslotenOp)
      """
          + FILTER)
  Slice<RechtenregelListItem> zoek(
      boolean alle,
      Collection<Long> organisaties,
      Long organisatieId,
      Rechtenbesluit besluit,
      String zoek,
      Pageable pagina);

  @Query(
      """
      select new nl.inburgeringsportaal.toegang.RechtenregelListItem(r.id, r.versie, r.organisatieId, g.id, g.naam,
        r.rol, g.laatstIngelogd, o.uiterlijk, r.besluit, r.beslotenDoor, r.beslotenOp)
      from Rechtenregel r join Gebruiker g on g.id = r.gebruikerId join Ronde o on o.id = r.rondeId
      where r.id = :id
      """)
  Optional<RechtenregelListItem> regel(long id);

  @Query("select count(r) " + FILTER)
  long tel(
      boolean alle, Collection<Long> organisaties, Long organisatieId, Rechtenbesluit besluit, String zoek);

  @Query(
      """
      select new nl.inburgeringsportaal.toegang.RechtenregelListItem(r.id, r.versie, r.organisatieId, g.id, g.naam,
        r.rol, g.laatstIngelogd, o.uiterlijk, r.besluit, r.beslotenDoor, r.beslotenOp)
      from Rechtenregel r join Gebruiker g on g.id = r.gebruikerId join Ronde o on o.id = r.rondeId
      where r.besluit = nl.inburgeringsportaal.toegang.Rechtenbesluit.OPEN and r.gebruikerId <> :behalve
        and (:alle = true and (r.rol = 'portaalbeheerder' or o.uiterlijk < :dag or not exists (
            select 1 from GebruikerRol b where b.organisatieId = r.organisatieId and b.gebruikerId <> r.gebruikerId
              and (b.rol = 'gemeentebeheerder' or b.organisatiebeheerder) and b.van <= :dag
              and (b.tot is null or b.tot > :dag)))
          or :alle = false and r.organisatieId in :organisaties)
      order by o.uiterlijk, g.naam, r.id
      """)
  List<RechtenregelListItem> teDoen(
      boolean alle, Collection<Long> organisaties, long behalve, LocalDate dag, Pageable pagina);

  @Query(
      """
      select count(r) from Rechtenregel r join Ronde o on o.id = r.rondeId
      where r.besluit = nl.inburgeringsportaal.toegang.Rechtenbesluit.OPEN and r.gebruikerId <> :behalve
        and (:alle = true and (r.rol = 'portaalbeheerder' or o.uiterlijk < :dag or not exists (
            select 1 from GebruikerRol b where b.organisatieId = r.organisatieId and b.gebruikerId <> r.gebruikerId
              and (b.rol = 'gemeentebeheerder' or b.organisatiebeheerder) and b.van <= :dag
              and (b.tot is null or b.tot > :dag)))
          or :alle = false and r.organisatieId in :organisaties)
      """)
  long telTeDoen(boolean alle, Collection<Long> organisaties, long behalve, LocalDate dag);

  List<Rechtenregel> findByRondeIdAndBesluit(long rondeId, Rechtenbesluit besluit);

  List<Rechtenregel> findByOrganisatieIdAndGebruikerIdAndRolAndBesluit(
      long organisatieId, long gebruikerId, String rol, Rechtenbesluit besluit);
}
