package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.jongeren.MogelijkDubbel;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface LeerlingRepository extends JpaRepository<Leerling, Long> {

  @Query(
      """
      select new nl.inburgeringsportaal.jongeren.MogelijkDubbel(
          l.id, p.leerlingnummer, p.achternaam, p.roepnaam, p.geboortedatum, l.klas)
      from LeerlingPersoon p join Leerling l on l.id = p.leerlingId
      where p.schoolId = :schoolId and (:id is null or l.id <> :id)
        and (p.leerlingnummer = :leerlingnummer
          or (p.achternaam = :achternaam and p.geboortedatum = :geboortedatum))
      order by l.id
      """)
  List<MogelijkDubbel> dubbel(
      long schoolId, Long id, String leerlingnummer, String achternaam, LocalDate geboortedatum, Limit hoogstens);
}
