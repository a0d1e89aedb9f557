package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.leerbaarheidstoets.Plantaak;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which work around sessions is open. */
@Component
public class Planwerkzoeker {
  private static final String UITNODIGING = "lbt_uitnodiging_dagen";

  /** So many days before a letter is due it stands in Mijn werk. */
  private static final int VOORAF = 7;

  private static final int ALLES = 10_000;

  private static final String VAN =
      " from lbt_sessie s join toetslokaal k on k.id = s.lokaal_id join toetslocatie l on l.id = k.locatie_id";

  private final Planbereik bereik;
  private final Kandidaatbereik kandidaten;
  private final Regels regels;
  private final JdbcClient jdbc;
  private final Klok klok;

  Planwerkzoeker(Planbereik bereik, Kandidaatbereik kandidaten, Regels regels, JdbcClient jdbc, Klok klok) {
    this.bereik = bereik;
    this.kandidaten = kandidaten;
    this.regels = regels;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param hoogstens the most rows
   * @return the work of the current user, the earliest deadline first
   */
  public List<Plantaak> open(int hoogstens) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql(
            "select * from (" + werk(parameters)
                + ") w order by w.uiterlijk is null, w.uiterlijk, w.begin, w.soort, w.id limit :hoogstens")
        .params(parameters)
        .param("hoogstens", hoogstens)
        .query(
            (rij, nummer) ->
                new Plantaak(
                    Plantaak.Soort.valueOf(rij.getString("soort")),
                    rij.getLong("id"),
                    rij.getObject("begin", LocalDateTime.class),
                    rij.getString("locatie"),
                    rij.getInt("aantal"),
                    Klaarzetter.lees(rij.getString("mist")),
                    rij.getObject("uiterlijk", LocalDate.class)))
        .list();
  }

  /**
   * @return how much is open for the current user
   */
  public long tel() {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*) from (" + werk(parameters) + ") w").params(parameters).query(Long.class).single();
  }

  /**
   * @param soort what is to be done
   * @param sessieId id of a session
   * @return that work, empty when it is done or somebody else's
   */
  public Optional<Plantaak> vind(Plantaak.Soort soort, long sessieId) {
    return open(ALLES).stream().filter(een -> een.soort() == soort && een.sessieId() == sessieId).findFirst();
  }

  private String werk(Map<String, Object> parameters) {
    List<String> delen = new ArrayList<>();
    Bereik plant = bereik.plannen();
    boolean planner = !plant.isNiets();
    Bereik.Voorwaarde eigen = plant.voorwaarde("s.organisatie_id", null);
    Wachtendenzoeker.Zicht zicht =
        planner ? new Wachtendenzoeker.Zicht(eigen.tekst(), eigen.parameters()) : kandidaten.vanKlantmanager();
    parameters.putAll(zicht.parameters());
    // Who did not come or was withdrawn since is other work.
    delen.add(
        "select 'OPNIEUW_PLANNEN' as soort, s.id, s.begin, l.naam as locatie, count(*) as aantal, '' as mist,"
            + " null as uiterlijk" + VAN + " join lbt_plaatsing x on x.sessie_id = s.id"
            + " join lbt_deelname d on d.id = x.deelname_id where x.beeindigd_reden in ('GEANNULEERD', 'MAATREGEL')"
            + " and d.status = 'AANGEMELD' and d.ingetrokken_op is null and not exists (select 1 from lbt_plaatsing y"
            + " where y.deelname_id = d.id and y.id > x.id) and " + zicht.voorwaarde()
            + " group by s.id, s.begin, l.naam");
    if (planner) {
      parameters.put("nu", klok.nu());
      LocalDate vandaag = klok.vandaag();
      int dagen = regels.getal(UITNODIGING, vandaag);
      parameters.put("dagen", dagen);
      parameters.put("tot", vandaag.plusDays(dagen + VOORAF + 1L).atStartOfDay());
      parameters.put("vandaag", vandaag);
      String straks = " where s.begin > :nu and " + eigen.tekst();
      delen.add(
          "select 'AFSLUITEN' as soort, s.id, s.begin, l.naam as locatie, s.bezet as aantal, '' as mist,"
              + " date(s.begin) as uiterlijk" + VAN + " where s.begin < :vandaag and " + eigen.tekst()
              + " and s.status in ('GEPLAND', 'KLAARGEZET', 'BEZIG')");
      delen.add(
          "select v.* from (select 'ROLSTOEL' as soort, s.id, s.begin, l.naam as locatie, " + Sessiesql.ROLSTOELEN
              + " as aantal, '' as mist, date_sub(date(s.begin), interval 1 day) as uiterlijk" + VAN + straks
              + " and s.status in ('GEPLAND', 'KLAARGEZET') and not k.rolstoel) v where v.aantal > 0");
      delen.add(
          "select v.soort, v.id, v.begin, v.locatie, 0 as aantal, v.mist, date_sub(date(v.begin), interval 1 day)"
              + " as uiterlijk from (select 'KLAARMAKEN' as soort, s.id, s.begin, l.naam as locatie, "
              + Klaarzetter.mist() + " as mist" + VAN + " where " + Sessiesql.TE_BEGINNEN + " and " + eigen.tekst()
              + " and s.status = 'GEPLAND') v"
              + " where v.mist not in ('', 'KANDIDATEN')");
      delen.add(
          "select 'UITNODIGEN' as soort, s.id, s.begin, l.naam as locatie, count(*) as aantal, '' as mist,"
              + " date_sub(date(s.begin), interval :dagen day) as uiterlijk" + VAN
              + " join lbt_plaatsing x on x.sessie_id = s.id" + straks + " and s.begin < :tot"
              + " and s.status in ('GEPLAND', 'KLAARGEZET') and x.beeindigd_op is null and x.uitgenodigd_op is null"
              + " group by s.id, s.begin, l.naam");
    }
    return String.join(" union all ", delen);
  }
}
