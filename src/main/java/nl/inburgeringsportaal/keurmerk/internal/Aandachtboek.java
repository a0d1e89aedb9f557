package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.keurmerk.AandachtListItem;
import nl.inburgeringsportaal.keurmerk.Aandachtdrempel;
import nl.inburgeringsportaal.keurmerk.DrempelGegevens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps thresholds of patterns, and what was found out about a pattern at a school. */
@Component
public class Aandachtboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Aandachtboek(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * @return all thresholds, in the order of their codes
   */
  public List<DrempelGegevens> drempels() {
    return jdbc.sql("select code, versie, waarde from aandachtdrempel")
        .query(DrempelGegevens.class)
        .list()
        .stream()
        .sorted(Comparator.comparing(DrempelGegevens::code))
        .toList();
  }

  /**
   * @return their values
   */
  public Map<Aandachtdrempel, Integer> waarden() {
    Map<Aandachtdrempel, Integer> waarden = new EnumMap<>(Aandachtdrempel.class);
    drempels().forEach(een -> waarden.put(een.code(), een.waarde()));
    return waarden;
  }

  /**
   * Writes the thresholds that became another one.
   *
   * @param nieuw checked values
   * @param reden why
   * @throws GelijktijdigGewijzigd when one was changed since it was read
   */
  public void bewaar(List<DrempelGegevens> nieuw, String reden) {
    Map<Aandachtdrempel, Integer> nu = waarden();
    for (DrempelGegevens een : nieuw) {
      if (een.waarde().equals(nu.get(een.code()))) {
        continue;
      }
      int geschreven =
          jdbc.sql(
                  """
                  update aandachtdrempel set waarde = :waarde, versie = versie + 1, gewijzigd_door = :door,
                    reden = :reden
                  where code = :code and versie = :versie
                  """)
              .param("waarde", een.waarde())
              .param("door", Wijzigingsspoor.actor())
              .param("reden", reden)
              .param("code", een.code().name())
              .param("versie", een.versie())
              .update();
      if (geschreven == 0) {
        throw new GelijktijdigGewijzigd();
      }
    }
  }

  /**
   * @param patroon a pattern at a school as it is now
   * @param tekst what was found out
   * @param tot from when on that does not hold any more, exclusive
   */
  public void licht(AandachtListItem patroon, String tekst, LocalDate tot) {
    jdbc.sql(
            """
            insert into aandachttoelichting (id, taalschool_id, patroon, waarde, tekst, tot, moment, gewijzigd_door)
            values (:id, :school, :patroon, :waarde, :tekst, :tot, :moment, :door)
            """)
        .param("id", ids.volgende("aandachttoelichting_seq"))
        .param("school", patroon.taalschoolId())
        .param("patroon", patroon.patroon().name())
        .param("waarde", patroon.waarde())
        .param("tekst", tekst)
        .param("tot", tot)
        .param("moment", klok.nu())
        .param("door", Wijzigingsspoor.actor())
        .update();
  }
}
