package nl.inburgeringsportaal.toegang.internal;

import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.RegelOvertreden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets changes of rights happen one after the other, so that rules between rows hold. */
@Component
public class Rolgrendel {
  private final JdbcClient jdbc;
  private final GebruikerRolRepository rollen;
  private final Klok klok;

  Rolgrendel(JdbcClient jdbc, GebruikerRolRepository rollen, Klok klok) {
    this.jdbc = jdbc;
    this.rollen = rollen;
    this.klok = klok;
  }

  /** Makes others wait until this transaction ends; must be its first statement. */
  public void sluit() {
    jdbc.sql("update grendel set nummer = nummer + 1 where naam = 'rollen'").update();
  }

  /**
   * Without a portaalbeheerder nobody could ever give a role again.
   *
   * @param behalve account that loses the role
   * @throws RegelOvertreden when no active account would be left that has the role without an end
   */
  public void houdEenPortaalbeheerderOver(long behalve) {
    boolean heeftDeRol =
        rollen.findByGebruikerId(behalve).stream()
            .anyMatch(rol -> rol.rol() == nl.inburgeringsportaal.base.Rol.PORTAALBEHEERDER);
    if (heeftDeRol && !rollen.isErEenAnderePortaalbeheerder(behalve, klok.vandaag())) {
      throw new RegelOvertreden("toegang.fout.laatste-portaalbeheerder");
    }
  }
}
