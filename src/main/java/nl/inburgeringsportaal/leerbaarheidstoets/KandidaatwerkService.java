package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Zicht;
import nl.inburgeringsportaal.inburgeraar.TienWeken;
import nl.inburgeringsportaal.leerbaarheidstoets.Kandidaattaak.Soort;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Controlezoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Deelnamesql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open work around candidates, for Mijn werk: of DUO, and of the gemeente whose candidates wait for a place. */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.TOETSPLANNER, Rollen.MEDEWERKER_DUO})
@Transactional(readOnly = true)
public class KandidaatwerkService {
  private static final int BIJNA = 14;
  private static final Set<Rol> GEMEENTE = EnumSet.of(Rol.KLANTMANAGER, Rol.TOETSPLANNER);

  /** Of {@code lbt_deelname d} and {@code inburgeraar l}: waits for a place while the ten weeks are almost over. */
  private static final String ZONDER_PLAATS =
      """
       from lbt_deelname d join inburgeraar l on l.id = d.inburgeraar_id
      where %s
        and %s <= :bijna and l.termijn_begin is null
        and not exists (select 1 from inburgeraar_pip x where x.inburgeraar_id = l.id) and
      """
          .formatted(Deelnamesql.PLANBAAR, TienWeken.begin("l"));

  private final Personenbereik bereik;
  private final Controlezoeker controles;
  private final HuidigeGebruiker.Bron bron;
  private final JdbcClient jdbc;
  private final Klok klok;

  KandidaatwerkService(
      Personenbereik bereik, Controlezoeker controles, HuidigeGebruiker.Bron bron, JdbcClient jdbc, Klok klok) {
    this.bereik = bereik;
    this.controles = controles;
    this.bron = bron;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @return the open work of the user, a line per kind
   */
  public List<Kandidaattaak> open() {
    List<Kandidaattaak> taken = new ArrayList<>();
    if (!bron.bereik(Rol.MEDEWERKER_DUO).isNiets()) {
      voegToe(taken, Soort.NUMMER_UITGEVEN, gevraagd(), null);
      voegToe(taken, Soort.UITSLAG_CONTROLEREN, controles.tel(new ControleFilter(null, false)), null);
    }
    Zicht zicht = bereik.zicht(GEMEENTE);
    if (!zicht.alles() && !zicht.gemeenten().isEmpty()) {
      zonderPlaats(zicht, taken);
    }
    return taken;
  }

  private static void voegToe(List<Kandidaattaak> taken, Soort soort, long aantal, LocalDate uiterlijk) {
    if (aantal > 0) {
      taken.add(new Kandidaattaak(soort, aantal, uiterlijk));
    }
  }

  private long gevraagd() {
    return jdbc.sql(
            "select count(*) from lbt_deelname where examennummer is null and ingetrokken_op is null"
                + " and status = 'AANGEMELD'")
        .query(Long.class)
        .single();
  }

  private void zonderPlaats(Zicht zicht, List<Kandidaattaak> taken) {
    Map<String, Object> parameters = new HashMap<>(zicht.parameters());
    parameters.put("bijna", TienWeken.begonnenVoorEindeVoor(klok.vandaag().plusDays(BIJNA + 1)));
    jdbc.sql("select count(*), min(" + TienWeken.begin("l") + ")" + ZONDER_PLAATS
            + zicht.voorwaarde("d.inburgeraar_id"))
        .params(parameters)
        .query(
            (rij, nummer) -> {
              LocalDate eerste = rij.getObject(2, LocalDate.class);
              voegToe(
                  taken, Soort.ZONDER_PLAATS, rij.getLong(1), eerste == null ? null : TienWeken.laatsteDag(eerste));
              return null;
            })
        .list();
  }
}
