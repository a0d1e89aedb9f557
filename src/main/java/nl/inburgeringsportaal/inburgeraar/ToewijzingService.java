package nl.inburgeringsportaal.inburgeraar;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang.Opening;
import nl.inburgeringsportaal.toegang.Collegas;
import nl.inburgeringsportaal.toegang.GebruikerNaam;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose file it is: the gemeentebeheerder gives it to a klantmanager of his gemeente or of who holds its mandate. */
@Service
@RolesAllowed(Rollen.GEMEENTEBEHEERDER)
@Transactional
public class ToewijzingService {
  private static final Set<Rol> LEZERS = EnumSet.of(Rol.GEMEENTEBEHEERDER);

  private final InburgeraarToegang toegang;
  private final Collegas collegas;
  private final JdbcClient jdbc;
  private final Wijzigingslog wijzigingslog;

  ToewijzingService(InburgeraarToegang toegang, Collegas collegas, JdbcClient jdbc, Wijzigingslog wijzigingslog) {
    this.toegang = toegang;
    this.collegas = collegas;
    this.jdbc = jdbc;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * @param id id of a person
   * @return who may get the file, by name
   * @throws NietGevonden when the person is not the user's
   */
  @Transactional(readOnly = true)
  public List<GebruikerNaam> kandidaten(long id) {
    return collegas.vanGemeente(toegang.eis(id, LEZERS).organisatieId(), Rol.KLANTMANAGER);
  }

  /**
   * Gives the file to a klantmanager; whoever had it has it no longer.
   *
   * @param id id of a person
   * @param gebruikerId account of the klantmanager
   * @throws NietGevonden when the person is not the user's
   * @throws OngeldigeInvoer when that account is no klantmanager of the gemeente today
   */
  public void wijsToe(long id, long gebruikerId) {
    Opening opening = toegang.eis(id, LEZERS);
    List<GebruikerNaam> wie = collegas.vanGemeente(opening.organisatieId(), Rol.KLANTMANAGER);
    GebruikerNaam nieuw =
        wie.stream()
            .filter(een -> een.id() == gebruikerId)
            .findFirst()
            .orElseThrow(() -> new OngeldigeInvoer("klantmanager", null, "inburgeraar.fout.klantmanager"));
    Long oud =
        jdbc.sql(
                "select gebruiker_id from inburgeraar_toewijzing where inburgeraar_id = ? and organisatie_id = ?"
                    + " for update")
            .params(id, opening.organisatieId())
            .query(Long.class)
            .optional()
            .orElse(null);
    if (oud != null && nieuw.id() == oud) {
      return;
    }
    jdbc.sql(
            """
            insert into inburgeraar_toewijzing (inburgeraar_id, organisatie_id, gebruiker_id, gewijzigd_door)
            values (:id, :organisatie, :gebruiker, :door)
            on duplicate key update gebruiker_id = values(gebruiker_id), gewijzigd_door = values(gewijzigd_door),
              versie = inburgeraar_toewijzing.versie + 1
            """)
        .param("id", id)
        .param("organisatie", opening.organisatieId())
        .param("gebruiker", gebruikerId)
        .param("door", Wijzigingsspoor.actor())
        .update();
    String van =
        wie.stream()
            .filter(een -> oud != null && een.id() == oud)
            .map(GebruikerNaam::naam)
            .findFirst()
            .orElse(null);
    wijzigingslog.noteer(
        InburgeraarService.OBJECT, id, opening.organisatieId(), "klantmanager", van, nieuw.naam(), null);
  }
}
