package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.leerbaarheidstoets.Lbttaak;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which work around toetsbegeleiders is open. */
@Component
public class Lbtwerkzoeker {
  private static final String WAARSCHUWING = "certificaat_waarschuwing_dagen";

  private static final String PERSOON = "select '%s' as soort, s.id, s.naam, s.organisatie as kenmerk, 0 as aantal, ";
  private static final String TRAINING =
      "select '%s' as soort, t.id, t.naam, t.plaats as kenmerk, count(*) as aantal, %s as uiterlijk"
          + " from training t join training_deelname d on d.training_id = t.id where t.status = 'OPEN' and %s"
          + " group by t.id, t.naam, t.plaats, t.begin, t.einde";
  private static final String PLAATS =
      "select '%s' as soort, b.id, b.naam, t.naam as kenmerk, 0 as aantal, date(t.begin) as uiterlijk"
          + " from training_deelname d join training t on t.id = d.training_id"
          + " join toetsbegeleider b on b.id = d.toetsbegeleider_id where t.status = 'OPEN' and t.begin > :nu"
          + " and d.status = 'GEPLAATST' and d.opgeschoven_op is not null and %s";

  private final JdbcClient jdbc;
  private final Regels regels;
  private final Klok klok;

  Lbtwerkzoeker(JdbcClient jdbc, Regels regels, Klok klok) {
    this.jdbc = jdbc;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @param soorten which kinds of work, at least one
   * @param bereik gemeenten whose people are seen
   * @param hoogstens the most rows
   * @return the work, the earliest deadline first, those without one last
   */
  public List<Lbttaak> open(Set<Lbttaak.Soort> soorten, Bereik bereik, int hoogstens) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql(
            "select * from (" + werk(soorten, bereik, parameters)
                + ") w order by w.uiterlijk is null, w.uiterlijk, w.soort, w.naam, w.id limit :hoogstens")
        .params(parameters)
        .param("hoogstens", hoogstens)
        .query(
            (rij, nummer) ->
                new Lbttaak(
                    Lbttaak.Soort.valueOf(rij.getString("soort")),
                    rij.getLong("id"),
                    rij.getString("naam"),
                    rij.getString("kenmerk"),
                    rij.getInt("aantal"),
                    rij.getObject("uiterlijk", LocalDate.class)))
        .list();
  }

  /**
   * @param soorten which kinds of work, at least one
   * @param bereik gemeenten whose people are seen
   * @return how much is open
   */
  public long tel(Set<Lbttaak.Soort> soorten, Bereik bereik) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*) from (" + werk(soorten, bereik, parameters) + ") w")
        .params(parameters)
        .query(Long.class)
        .single();
  }

  private String werk(Set<Lbttaak.Soort> soorten, Bereik bereik, Map<String, Object> parameters) {
    LocalDate vandaag = klok.vandaag();
    parameters.put("dag", vandaag);
    parameters.put("nu", klok.nu());
    parameters.put("grens", vandaag.plusDays(regels.getal(WAARSCHUWING, vandaag)));
    Bereik.Voorwaarde waar = bereik.voorwaarde("b.organisatie_id", null);
    parameters.putAll(waar.parameters());
    String stand = " from (" + Begeleiderzoeker.STAND.formatted(waar.tekst()) + ") s where ";
    List<String> delen = new ArrayList<>();
    for (Lbttaak.Soort soort : soorten.stream().sorted().toList()) {
      delen.add(deel(soort, stand, waar.tekst()));
    }
    return String.join(" union all ", delen);
  }

  private static String deel(Lbttaak.Soort soort, String stand, String bereik) {
    String persoon = PERSOON.formatted(soort);
    return switch (soort) {
      case CERTIFICAAT_LOOPT_AF ->
          persoon + "date_sub(s.geldig_tot, interval 1 day) as uiterlijk" + stand
              + "s.ingetrokken_op is null and s.geldig_tot <= :grens and not exists (select 1 from certificaat v"
              + " where v.toetsbegeleider_id = s.id and v.geldig_van >= s.geldig_tot and v.ingetrokken_op is null)";
      case CERTIFICEREN ->
          persoon + "null as uiterlijk" + stand
              + "s.stand = 'GETRAIND' and not exists (select 1 from certificaat v"
              + " where v.toetsbegeleider_id = s.id and v.uitgegeven_op >= s.getraind_op)";
      case ACCOUNT_VERLENEN -> persoon + "null as uiterlijk" + stand + "s.stand = 'TOEGESTAAN'";
      case ACCOUNT_INTREKKEN ->
          persoon + "null as uiterlijk" + stand
              + "s.account and (s.ingetrokken_op is not null or s.certificaat_id is null or s.toestemmingen = 0)";
      case PLAATS_GEKREGEN -> PLAATS.formatted(soort, bereik);
      case WACHTLIJST -> TRAINING.formatted(soort, "date(t.begin)", "d.status = 'WACHT' and t.begin > :nu");
      case UITKOMST ->
          TRAINING.formatted(
              soort,
              "null",
              "d.status = 'GEPLAATST' and d.uitkomst is null and coalesce(d.aanwezig, true) and t.einde <= :nu");
    };
  }
}
