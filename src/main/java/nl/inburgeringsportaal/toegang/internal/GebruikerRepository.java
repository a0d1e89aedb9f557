package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.toegang.GebruikerListItem;
import nl.inburgeringsportaal.toegang.GebruikerNaam;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface GebruikerRepository extends JpaRepository<Gebruiker, Long> {

  /** What the list and its count have in common. */
  String FILTER =
      """
      from Gebruiker g
      where g.verwijderdOp is null and (:actief is null or g.actief = :actief)
        and (:zoek is null or g.naam like concat('%', :zoek, '%') or g.gebruikersnaam like concat('%', :zoek, '%'))
        and ((:organisatieId is null and :rol is null) or exists (
          select 1 from GebruikerRol r where r.gebruikerId = g.id and (r.tot is null or r.tot > :dag)
            and (:organisatieId is null or r.organisatieId = :organisatieId) and (:rol is null or r.rol = :rol)))
      """;

  Optional<Gebruiker> findByGebruikersnaam(String gebruikersnaam);

  @Query("select g from Gebruiker g where lower(g.email) = lower(:email) order by g.id")
  List<Gebruiker> opEmail(String email);

  Optional<Gebruiker> findByOnderwerp(String onderwerp);

  @Query("select g from Gebruiker g where g.actief = true and g.onderwerp is not null")
  List<Gebruiker> openEnGekoppeld();

  @Query("select count(g) > 0 from Gebruiker g where g.id = :id and g.verwijderdOp is null")
  boolean bestaat(long id);

  @Query(
      """
      select new nl.inburgeringsportaal.toegang.GebruikerListItem(
          g.id, g.gebruikersnaam, g.naam, g.email, g.actief, g.laatstIngelogd)
      """
          + FILTER)
  Slice<GebruikerListItem> zoek(
      Long organisatieId, String rol, String zoek, Boolean actief, LocalDate dag, Pageable pagina);

  @Query(
      """
      select new nl.inburgeringsportaal.toegang.GebruikerListItem(
          g.id, g.gebruikersnaam, g.naam, g.email, g.actief, g.laatstIngelogd)
      from Gebruiker g
      where g.id in :ids and (:alle = true or exists (
        select 1 from GebruikerRol r where r.gebruikerId = g.id and r.organisatieId in :organisaties))
      """)
  List<GebruikerListItem> accounts(Collection<Long> ids, boolean alle, Collection<Long> organisaties);

  @Query("select count(g) " + FILTER)
  long tel(Long organisatieId, String rol, String zoek, Boolean actief, LocalDate dag);

  @Query(
      """
      select new nl.inburgeringsportaal.toegang.GebruikerNaam(g.id, g.gebruikersnaam, g.naam)
      from Gebruiker g where g.id in :ids
      """)
  List<GebruikerNaam> namen(Collection<Long> ids);

  @Query(
      """
      select new nl.inburgeringsportaal.toegang.GebruikerNaam(g.id, g.gebruikersnaam, g.naam)
      from Gebruiker g where g.gebruikersnaam in :namen
      """)
  List<GebruikerNaam> opNaam(Collection<String> namen);

  @Query(
      """
      select new nl.inburgeringsportaal.toegang.GebruikerNaam(g.id, g.gebruikersnaam, g.naam)
      from Gebruiker g
      where g.verwijderdOp is null
        and (:zoek is null or g.naam like concat('%', :zoek, '%') or g.gebruikersnaam like concat('%', :zoek, '%'))
        and (:alle = true or exists (
          select 1 from GebruikerRol r where r.gebruikerId = g.id and r.organisatieId in :organisaties))
      order by g.naam, g.id
      """)
  List<GebruikerNaam> kies(boolean alle, Collection<Long> organisaties, String zoek, Pageable pagina);

  @Query(
      """
      select new nl.inburgeringsportaal.toegang.GebruikerNaam(g.id, g.gebruikersnaam, g.naam)
      from Gebruiker g
      where g.id = :id and (:alle = true or exists (
        select 1 from GebruikerRol r where r.gebruikerId = g.id and r.organisatieId in :organisaties))
      """)
  Optional<GebruikerNaam> inBereik(boolean alle, Collection<Long> organisaties, long id);

  @Query(
      value = "delete from gebruiker_groep where gebruiker_id = :gebruikerId and organisatie_id = :organisatieId",
      nativeQuery = true)
  @Modifying
  void verwijderGroepen(long gebruikerId, long organisatieId);

  @Query(
      value =
          """
          insert into gebruiker_groep (gebruiker_id, organisatie_id, groep)
          values (:gebruikerId, :organisatieId, :groep)
          """,
      nativeQuery = true)
  @Modifying
  void voegGroepToe(long gebruikerId, long organisatieId, String groep);
}
