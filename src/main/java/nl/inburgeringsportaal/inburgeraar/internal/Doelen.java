package nl.inburgeringsportaal.inburgeraar.internal;

import java.time.LocalDate;
import java.util.Optional;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody who reaches the whole country opens a file for: asked once per file and day, not at every click. */
@Component
public class Doelen {
  private static final int KORTSTE = 5;
  private static final int LANGSTE = 200;

  private final JdbcClient jdbc;

  Doelen(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param veld name of the field
   * @param tekst a purpose or reason
   * @return the same without white space around it
   * @throws OngeldigeInvoer when it says nothing or is too long
   */
  public String controleer(String veld, String tekst) {
    String kaal = tekst == null ? "" : tekst.strip();
    if (kaal.length() < KORTSTE || kaal.length() > LANGSTE) {
      throw new OngeldigeInvoer(veld, null, "inburgeraar.fout." + veld, KORTSTE, LANGSTE);
    }
    return kaal;
  }

  /**
   * @param gebruiker an account
   * @param inburgeraar a person
   * @param dag a day
   * @return what he opened the file for on that day, empty when he did not say
   */
  public Optional<String> vind(long gebruiker, long inburgeraar, LocalDate dag) {
    return jdbc.sql("select doel from inburgeraar_doel where gebruiker_id = ? and inburgeraar_id = ? and dag = ?")
        .params(gebruiker, inburgeraar, dag)
        .query(String.class)
        .optional();
  }

  /**
   * @param gebruiker an account
   * @param inburgeraar a person
   * @param dag a day
   * @return what he opens the file for
   * @throws RegelOvertreden when he did not say on that day
   */
  public String eis(long gebruiker, long inburgeraar, LocalDate dag) {
    return vind(gebruiker, inburgeraar, dag).orElseThrow(() -> new RegelOvertreden("inburgeraar.fout.geen-doel"));
  }

  /**
   * @param gebruiker an account
   * @param inburgeraar a person
   * @param dag the day
   * @param doel what he opens the file for
   */
  public void bewaar(long gebruiker, long inburgeraar, LocalDate dag, String doel) {
    jdbc.sql(
            "insert into inburgeraar_doel (gebruiker_id, inburgeraar_id, dag, doel) values (?, ?, ?, ?)"
                + " on duplicate key update doel = values(doel)")
        .params(gebruiker, inburgeraar, dag, doel)
        .update();
  }
}
