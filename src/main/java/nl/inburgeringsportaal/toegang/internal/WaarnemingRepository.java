package nl.inburgeringsportaal.toegang.internal;

import java.util.List;
import nl.inburgeringsportaal.toegang.WaarnemingListItem;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface WaarnemingRepository extends JpaRepository<Waarneming, Long> {

  @Query(
      """
      select new nl.inburgeringsportaal.toegang.WaarnemingListItem(w.id, w.versie, w.afwezigeId, a.naam, w.waarnemerId,
          v.naam, w.organisatieId, w.van, w.tot)
      from Waarneming w
        join Gebruiker a on a.id = w.afwezigeId
        join Gebruiker v on v.id = w.waarnemerId
      where w.afwezigeId = :gebruikerId or w.waarnemerId = :gebruikerId
      order by w.tot desc, w.id
      """)
  List<WaarnemingListItem> van(long gebruikerId);

  List<Waarneming> findByAfwezigeIdAndWaarnemerIdAndOrganisatieId(
      long afwezigeId, long waarnemerId, long organisatieId);
}
