package nl.inburgeringsportaal.regels;

import java.time.LocalDate;
import java.util.Optional;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The school holidays per region, for the school years that the portal knows. */
@Service
@ZonderToegangscontrole(waarom = "school holidays are public")
@Transactional(readOnly = true)
public class Schoolvakanties {
  private final JdbcClient jdbc;

  Schoolvakanties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param regio region of the school
   * @param dag a day
   * @return the holiday on that day, empty when there is none or the school year is not known
   */
  public Optional<Schoolvakantie> op(Schoolregio regio, LocalDate dag) {
    return jdbc.sql(
            """
            select schooljaar, regio, soort, van, tot_en_met, bron, te_bevestigen from schoolvakantie
            where regio = ? and van <= ? and tot_en_met >= ?
            """)
        .params(regio.name(), dag, dag)
        .query(
            (rij, nummer) ->
                new Schoolvakantie(
                    rij.getString(1),
                    Schoolregio.valueOf(rij.getString(2)),
                    Schoolvakantie.Soort.valueOf(rij.getString(3)),
                    rij.getObject(4, LocalDate.class),
                    rij.getObject(5, LocalDate.class),
                    rij.getString(6),
                    rij.getBoolean(7)))
        .optional();
  }

  /**
   * @param regio region of the school
   * @return the last day of which the portal knows whether it is a holiday, empty when it knows none
   */
  public Optional<LocalDate> bekendTotEnMet(Schoolregio regio) {
    return jdbc.sql("select max(tot_en_met) from schoolvakantie where regio = ?")
        .param(regio.name())
        .query((rij, nummer) -> Optional.ofNullable(rij.getObject(1, LocalDate.class)))
        .single();
  }
}
