package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnamesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnametik;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtDeelnamestatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives somebody a seat who came without being planned, by his exam number, under the rules by which everybody gets
 * one; says in the words of a tap why he does not.
 */
@Component
class Terplaatse {
  private static final String REGEL = "lbtplanning.fout.";

  /** Per rule that refuses a seat the reason of a tap; of the others it depends on the candidate. */
  private static final Map<String, String> REDENEN =
      Map.of(
          REGEL + "niet-te-plaatsen", "niet-open",
          REGEL + "ingetrokken", "geen-toestemming",
          REGEL + "certificaat", "geen-certificaat",
          REGEL + "toestemming", "geen-toestemming",
          REGEL + "vol", "vol",
          REGEL + "heeft-plaats", "elders-gepland");

  private final Plaatsingboek boek;
  private final JdbcClient jdbc;

  Terplaatse(Plaatsingboek boek, JdbcClient jdbc) {
    this.boek = boek;
    this.jdbc = jdbc;
  }

  /**
   * What became of it.
   *
   * @param plaatsingId the placement, null when there is none
   * @param reden why there is none, null when there is one
   */
  record Uitkomst(Long plaatsingId, String reden) {
    static Uitkomst geen(String reden) {
      return new Uitkomst(null, reden);
    }
  }

  /** Per exam number in these taps that somebody has and DUO did not withdraw, his test; to be taken before. */
  Map<String, Long> deelnames(Collection<Afnametik> tikken) {
    List<String> nummers =
        tikken.stream()
            .filter(tik -> tik.soort() == Afnamesoort.ONAANGEKONDIGD)
            .map(Afnametik::waarde)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<String, Long> deelnames = new HashMap<>();
    if (!nummers.isEmpty()) {
      jdbc.sql("select examennummer, id from lbt_deelname where examennummer in (:nummers) and ingetrokken_op is null")
          .param("nummers", nummers)
          .query((rij, nummer) -> deelnames.put(rij.getString(1), rij.getLong(2)))
          .list();
    }
    return deelnames;
  }

  /** In the transaction that has taken who supervises, the session and the test. */
  Uitkomst plaats(Afnametikken.Sessie sessie, Afnametik tik, Long deelname) {
    if (!tik.moment().toLocalDate().equals(sessie.begin().toLocalDate())) {
      return Uitkomst.geen("niet-open");
    } else if (deelname == null) {
      return Uitkomst.geen("onbekend-nummer");
    }
    try {
      return new Uitkomst(boek.plaatsGenomen(sessie.id(), deelname, true), null);
    } catch (RegelOvertreden geweigerd) {
      String reden = REDENEN.get(geweigerd.sleutel());
      return Uitkomst.geen(reden == null ? bezwaar(sessie, deelname) : reden);
    } catch (NietGevonden zonderGemeente) {
      // Whoever is of no gemeente has permission of none. The other taps still count.
      return Uitkomst.geen("geen-toestemming");
    }
  }

  private String bezwaar(Afnametikken.Sessie sessie, long deelname) {
    LbtDeelnamestatus status =
        LbtDeelnamestatus.valueOf(
            jdbc.sql("select status from lbt_deelname where id = ?").param(deelname).query(String.class).single());
    if (status != LbtDeelnamestatus.INGEPLAND && status != LbtDeelnamestatus.VERSCHENEN) {
      return "niet-planbaar";
    }
    boolean hier =
        jdbc.sql(
                """
                select exists (select 1 from lbt_plaatsing
                  where deelname_id = ? and sessie_id = ? and beeindigd_op is null)
                """)
            .params(deelname, sessie.id())
            .query(Boolean.class)
            .single();
    return hier ? "al-hier" : "elders-gepland";
  }
}
