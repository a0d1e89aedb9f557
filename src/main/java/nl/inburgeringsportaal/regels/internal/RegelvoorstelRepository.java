package nl.inburgeringsportaal.regels.internal;

import java.util.List;
import nl.inburgeringsportaal.regels.VoorstelListItem;
import nl.inburgeringsportaal.regels.Voorstelonderwerp;
import nl.inburgeringsportaal.regels.Voorstelstatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface RegelvoorstelRepository extends JpaRepository<Regelvoorstel, Long> {

  @Query(
      """
      select new nl.inburgeringsportaal.regels.VoorstelListItem(v.id, v.versie, v.onderwerp, v.code, v.status, v.bron,
          v.voorgesteldDoor, v.voorgesteldOp, v.beslotenDoor, v.beslotenOp)
      from Regelvoorstel v
      where (:status is null or v.status = :status) and (:code is null or v.code = :code)
      """)
  Slice<VoorstelListItem> zoek(Voorstelstatus status, String code, Pageable pagina);

  @Query(
      """
      select count(v) from Regelvoorstel v
      where (:status is null or v.status = :status) and (:code is null or v.code = :code)
      """)
  long tel(Voorstelstatus status, String code);

  @Query("select count(v) from Regelvoorstel v where v.status = :status and v.voorgesteldDoor <> :gebruikerId")
  long telVanAnderen(Voorstelstatus status, long gebruikerId);

  @Query(
      """
      select new nl.inburgeringsportaal.regels.VoorstelListItem(v.id, v.versie, v.onderwerp, v.code, v.status, v.bron,
          v.voorgesteldDoor, v.voorgesteldOp, v.beslotenDoor, v.beslotenOp)
      from Regelvoorstel v
      where v.status = :status and v.voorgesteldDoor <> :gebruikerId
      order by v.voorgesteldOp, v.id
      """)
  Slice<VoorstelListItem> vanAnderen(Voorstelstatus status, long gebruikerId, Pageable pagina);

  @Query(
      """
      select new nl.inburgeringsportaal.regels.internal.AantalPerCode(v.code, count(v)) from Regelvoorstel v
      where v.onderwerp = :onderwerp and v.status = :status group by v.code
      """)
  List<AantalPerCode> telPerCode(Voorstelonderwerp onderwerp, Voorstelstatus status);
}
