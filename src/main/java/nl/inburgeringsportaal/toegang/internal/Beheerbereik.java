package nl.inburgeringsportaal.toegang.internal;

import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.PerVerzoek;
import nl.inburgeringsportaal.base.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of which organisations the current user administers the people: every one for a portaalbeheerder, the own one for a
 * gemeentebeheerder and for whoever has the mark organisatiebeheerder on a role there (docs/decisions/0019). Named in
 * the annotations of the services that do so.
 */
@Component("beheerbereik")
public class Beheerbereik {
  private final HuidigeGebruiker.Bron bron;
  private final JdbcClient jdbc;
  private final Klok klok;

  Beheerbereik(HuidigeGebruiker.Bron bron, JdbcClient jdbc, Klok klok) {
    this.bron = bron;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @return true when the current user administers the people of at least one organisation
   */
  public boolean magBeheren() {
    return !bereik().isNiets();
  }

  /**
   * @return true when he administers those of every organisation
   */
  public boolean overal() {
    return bereik().onbegrensd();
  }

  /**
   * @return the organisations whose people he administers at this moment
   */
  public Bereik bereik() {
    HuidigeGebruiker wie = bron.gebruiker().orElse(null);
    if (wie == null) {
      return Bereik.niets();
    }
    for (Rol rol : new Rol[] {Rol.PORTAALBEHEERDER, Rol.GEMEENTEBEHEERDER}) {
      Bereik vanRol = bron.bereik(rol);
      if (!vanRol.isNiets()) {
        return vanRol;
      }
    }
    return bereikDoorMerk(wie);
  }

  /**
   * @param organisatieId an organisation
   * @throws NietGevonden when he does not administer its people
   */
  public void eis(long organisatieId) {
    if (!bereik().omvat(organisatieId)) {
      throw new NietGevonden();
    }
  }

  private Bereik bereikDoorMerk(HuidigeGebruiker wie) {
    return PerVerzoek.eens(Beheerbereik.class, wie.id() + "/" + wie.organisatieId(), () -> leesMerk(wie));
  }

  private Bereik leesMerk(HuidigeGebruiker wie) {
    boolean heeftMerk =
        jdbc.sql(
                """
                select exists (select 1 from gebruiker_rol r join gebruiker a on a.id = r.gebruiker_id and a.actief
                  where r.gebruiker_id = :gebruiker and r.organisatie_id = :organisatie and r.organisatiebeheerder
                    and r.van <= :dag and (r.tot is null or r.tot > :dag))
                """)
            .param("gebruiker", wie.id())
            .param("organisatie", wie.organisatieId())
            .param("dag", klok.vandaag())
            .query(Boolean.class)
            .single();
    return heeftMerk ? Bereik.van(java.util.List.of(wie.organisatieId())) : Bereik.niets();
  }
}
