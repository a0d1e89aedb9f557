package nl.inburgeringsportaal.inburgeraar.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.inburgeraar.InburgeraarTaak;
import nl.inburgeringsportaal.inburgeraar.TienWeken;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang.Reikwijdte;
import nl.inburgeringsportaal.toegang.EigenWerk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Persons who wait for their PIP: those of one klantmanager and of whom he replaces, and who are nobody's yet. */
@Component
public class Werkzoeker {
  private static final String TOEGEWEZEN =
      "select 1 from inburgeraar_toewijzing t where t.inburgeraar_id = p.inburgeraar_id"
          + " and t.organisatie_id in (:organisaties)";

  private static final String NIEMANDS = "not exists (" + TOEGEWEZEN + ")";
  private static final String EIGEN = "exists (" + TOEGEWEZEN + " and " + EigenWerk.van("t.gebruiker_id") + ")";

  private static final String VAN =
      " from inburgeraar_persoon p join inburgeraar l on l.id = p.inburgeraar_id where ";

  private final JdbcClient jdbc;
  private final Klok klok;

  Werkzoeker(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param bereik what the user reaches
   * @param wie the user
   * @param hoogstens most rows
   * @return his open work, the earliest deadline first
   */
  public List<InburgeraarTaak> open(Reikwijdte bereik, HuidigeGebruiker wie, int hoogstens) {
    if (bereik.gemeenten().isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "select p.inburgeraar_id, concat_ws(' ', p.voornamen, p.achternaam) as naam, l.gemeentecode, "
                + NIEMANDS + " as niemands, " + Plichtsql.TIEN_WEKEN_VAN + " as begin" + VAN + waar(bereik, wie)
                + " order by begin, p.inburgeraar_id limit :hoogstens")
        .params(parameters(bereik, wie))
        .param("hoogstens", hoogstens)
        .query(
            (rij, nummer) ->
                new InburgeraarTaak(
                    rij.getLong("inburgeraar_id"),
                    rij.getString("naam"),
                    rij.getString("gemeentecode"),
                    rij.getBoolean("niemands"),
                    TienWeken.laatsteDag(rij.getObject("begin", LocalDate.class))))
        .list();
  }

  /**
   * @param bereik what the user reaches
   * @param wie the user
   * @return how much work is open
   */
  public long aantal(Reikwijdte bereik, HuidigeGebruiker wie) {
    return bereik.gemeenten().isEmpty()
        ? 0
        : jdbc.sql("select count(*)" + VAN + waar(bereik, wie))
            .params(parameters(bereik, wie))
            .query(Long.class)
            .single();
  }

  private static String waar(Reikwijdte bereik, HuidigeGebruiker wie) {
    String wiens = wie.rollen().contains(Rol.GEMEENTEBEHEERDER) ? "(" + EIGEN + " or " + NIEMANDS + ")" : EIGEN;
    return bereik.voorwaarde() + " and " + wiens + " and " + Plichtsql.WACHT_OP_PIP;
  }

  private Map<String, Object> parameters(Reikwijdte bereik, HuidigeGebruiker wie) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("dag", klok.vandaag());
    parameters.put("gemeenten", bereik.gemeenten().keySet());
    parameters.put("organisaties", new TreeSet<>(bereik.gemeenten().values()));
    parameters.putAll(EigenWerk.parameters(wie.id(), klok.vandaag()));
    return parameters;
  }
}
