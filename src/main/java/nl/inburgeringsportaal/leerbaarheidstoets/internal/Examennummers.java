package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Exam numbers that the portal gives out: twelve letters and digits, none of which follows from another one, without
 * those that are easily confused.
 */
@Component
public class Examennummers {
  private static final String BEGIN = "LBT";
  private static final String TEKENS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final SecureRandom toeval = new SecureRandom();
  private final JdbcClient jdbc;

  Examennummers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param aantal how many, at least 1
   * @return so many different numbers that nobody has, also no outcome that waits for its number
   */
  public List<String> nieuw(int aantal) {
    Set<String> nummers = new LinkedHashSet<>();
    while (nummers.size() < aantal) {
      Set<String> kandidaten = new LinkedHashSet<>();
      while (nummers.size() + kandidaten.size() < aantal) {
        String nummer = nummer();
        if (!nummers.contains(nummer)) {
          kandidaten.add(nummer);
        }
      }
      kandidaten.removeAll(bezet(kandidaten));
      nummers.addAll(kandidaten);
    }
    return List.copyOf(nummers);
  }

  private String nummer() {
    StringBuilder nummer = new StringBuilder(BEGIN);
    while (nummer.length() < LbtKolommen.LANGSTE_NUMMER) {
      nummer.append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
    }
    return nummer.toString();
  }

  private List<String> bezet(Collection<String> nummers) {
    return jdbc.sql(
            "select examennummer from lbt_deelname where examennummer in (:nummers)"
                + " union select examennummer from lbt_uitslag where examennummer in (:nummers)")
        .param("nummers", nummers)
        .query(String.class)
        .list();
  }
}
