package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who lets somebody supervise the test does not handle its outcomes, and the other way round, for the number of months
 * of the rule {@code duo_functiescheiding_maanden}: so nobody can arrange an outcome alone.
 */
@Component
public class Functiescheiding {
  private static final String REGEL = "duo_functiescheiding_maanden";

  private final HuidigeGebruiker.Bron bron;
  private final JdbcClient jdbc;
  private final Regels regels;
  private final Klok klok;

  Functiescheiding(HuidigeGebruiker.Bron bron, JdbcClient jdbc, Regels regels, Klok klok) {
    this.bron = bron;
    this.jdbc = jdbc;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @throws RegelOvertreden when the current user gave or took back an account within that time
   */
  public void eisUitslagen() {
    eis(
        """
        select exists (select 1 from duo_account where (verleend_door = :wie and verleend_op > :sinds)
          or (ingetrokken_door = :wie and ingetrokken_op > :sinds))
        """,
        "lbt-kandidaten.fout.scheiding-uitslagen");
  }

  /**
   * @throws RegelOvertreden when the current user handled outcomes within that time
   */
  public void eisAccounts() {
    eis(
        "select exists (select 1 from lbt_behandeling where gebruikersnaam = :wie and date(moment) > :sinds)",
        "lbt-kandidaten.fout.scheiding-accounts");
  }

  /**
   * @return true when the current user may handle outcomes
   */
  public boolean magUitslagen() {
    try {
      eisUitslagen();
      return true;
    } catch (RegelOvertreden geen) {
      return false;
    }
  }

  private void eis(String sql, String sleutel) {
    LocalDate vandaag = klok.vandaag();
    int maanden = regels.getal(REGEL, vandaag);
    boolean ander =
        jdbc.sql(sql)
            .param("wie", bron.verplicht().gebruikersnaam())
            .param("sinds", vandaag.minusMonths(maanden))
            .query(Boolean.class)
            .single();
    if (ander) {
      throw new RegelOvertreden(sleutel, maanden);
    }
  }
}
