package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import nl.inburgeringsportaal.jongeren.internal.Leerlingnotitie;
import nl.inburgeringsportaal.jongeren.internal.LeerlingnotitieRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of the school on a pupil; they never leave the school. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional
public class LeerlingnotitieService {
  private static final int LANGSTE = 2000;

  private final LeerlingnotitieRepository notities;
  private final LeerlingToegang toegang;
  private final Klok klok;

  public LeerlingnotitieService(LeerlingnotitieRepository notities, LeerlingToegang toegang, Klok klok) {
    this.notities = notities;
    this.toegang = toegang;
    this.klok = klok;
  }

  /**
   * A note.
   *
   * @param id id
   * @param tekst the words
   * @param geschrevenOp when
   * @param door user name of who wrote it
   */
  public record Notitie(long id, String tekst, LocalDateTime geschrevenOp, String door) {}

  /**
   * @param leerlingId a pupil
   * @return the notes on him, the last one first
   * @throws NietGevonden when he is not the user's
   */
  @Transactional(readOnly = true)
  public List<Notitie> list(long leerlingId) {
    toegang.eis(leerlingId);
    return notities.findByLeerlingIdOrderByGeschrevenOpDescIdDesc(leerlingId).stream()
        .map(
            notitie ->
                new Notitie(notitie.id(), notitie.tekst(), notitie.geschrevenOp(), notitie.gewijzigdDoor()))
        .toList();
  }

  /**
   * @param leerlingId a pupil
   * @param tekst 1 to 2,000 characters
   */
  public void voegToe(long leerlingId, String tekst) {
    if (tekst == null || tekst.isBlank() || tekst.length() > LANGSTE) {
      throw new OngeldigeInvoer("notitie", tekst, "fout.lengte", LANGSTE);
    }
    notities.save(new Leerlingnotitie(toegang.eis(leerlingId), tekst, klok.nu()));
  }

  /**
   * @param id a note
   * @throws NietGevonden when it is not on a pupil of the user
   */
  public void verwijder(long id) {
    Leerlingnotitie notitie = notities.findById(id).orElseThrow(NietGevonden::new);
    toegang.eis(notitie.leerlingId());
    notities.delete(notitie);
  }
}
