package nl.inburgeringsportaal.lening.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Bedrag;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.lening.LeningGegevens;
import nl.inburgeringsportaal.lening.Leningklasse;
import nl.inburgeringsportaal.lening.Leningstand;
import nl.inburgeringsportaal.lening.Leningtoestand;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelwaarde;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the loans of one person, whole; who may see less is decided by the service. */
@Component
public class LeningLezer {
  private final JdbcClient jdbc;
  private final Regels regels;

  LeningLezer(JdbcClient jdbc, Regels regels) {
    this.jdbc = jdbc;
    this.regels = regels;
  }

  /**
   * @param inburgeraarId id of a person
   * @param dag the day
   * @return his loans, the latest first
   */
  public List<LeningGegevens> van(long inburgeraarId, LocalDate dag) {
    Bedrag grens = Bedrag.euro(regels.getal(Regels.ELIP_GELEEND_EINDE_TERMIJN_MINSTENS, dag));
    Bedrag hoog = Bedrag.euro(regels.getal(Regels.ELIP_GELEEND_MINSTENS, dag));
    return jdbc.sql(
            "select n.leningnummer, l.toegekend_op, l.toegekend_bedrag, l.leentermijn_einde, "
                + Leningstand.STAND + " as stand, (select coalesce(sum(o.bedrag), 0) from lening_opname o"
                + " where o.lening_id = l.id and o.datum <= :peildatum) as opgenomen"
                + " from lening l join lening_nummer n on n.lening_id = l.id where l.inburgeraar_id = :id"
                + " order by l.toegekend_op desc, l.id desc")
        .params(new Peilmoment(dag, null).parameters())
        .params(Map.of("id", inburgeraarId))
        .query((rij, nummer) -> lening(rij, grens, hoog))
        .list();
  }

  /**
   * @param dag the day
   * @return true when the law lets a gemeente see whose loan is nearly used up
   */
  public boolean heeftGrondslag(LocalDate dag) {
    return regels
        .waarde(Regels.ELIP_GEGEVENSGRONDSLAG, dag)
        .map(Regelwaarde::waarde)
        .filter(Regels.AANWEZIG::equals)
        .isPresent();
  }

  private static LeningGegevens lening(ResultSet rij, Bedrag grens, Bedrag hoog) throws SQLException {
    long opgenomen = rij.getLong("opgenomen");
    Leningklasse klasse =
        opgenomen >= hoog.centen()
            ? Leningklasse.BIJNA_OP
            : opgenomen >= grens.centen() ? Leningklasse.EINDE_TERMIJN : Leningklasse.ONDER_DE_GRENS;
    return new LeningGegevens(
        Leningtoestand.valueOf(rij.getString("stand")),
        klasse,
        rij.getString("leningnummer"),
        rij.getObject("toegekend_op", LocalDate.class),
        new Bedrag(rij.getLong("toegekend_bedrag")),
        new Bedrag(opgenomen),
        rij.getObject("leentermijn_einde", LocalDate.class));
  }
}
