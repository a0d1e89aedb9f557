package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessievoorwaarde;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sets sessions ready by itself, and back when a condition no longer holds, until the test begins. Called in the
 * transaction of whatever may change a condition, after that has taken the sessions, and every night: a certificate may
 * end without anybody doing something.
 */
@Component
public class Klaarzetter implements Sessiegevolg {
  /** So many sessions are taken together at night: whoever plans one of them does not wait for all. */
  private static final int PER_KEER = 50;

  private static final String DAG = "date(s.begin)";
  private static final String WIE = "sb.toetsbegeleider_id";
  private static final String ACTIEF =
      "from lbt_sessie_begeleider sb where sb.sessie_id = s.id and sb.vervangen_op is null";
  private static final String GEMEENTE = Gemeentesql.vanOrganisatie("s.organisatie_id", DAG);

  /**
   * One row per session: {@code id} and {@code mist}, the names of {@link Sessievoorwaarde} that do not hold, separated
   * by commas. Ends in a condition on {@code lbt_sessie s}, {@code toetslokaal k} or {@code toetslocatie l} that
   * whoever uses it adds.
   */
  public static final String VOORWAARDEN =
      "select s.id, " + mist() + " as mist from lbt_sessie s join toetslokaal k on k.id = s.lokaal_id"
          + " join toetslocatie l on l.id = k.locatie_id where ";

  private final Grendel grendel;
  private final JdbcClient jdbc;
  private final Klok klok;

  Klaarzetter(Grendel grendel, JdbcClient jdbc, Klok klok) {
    this.grendel = grendel;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @return expression on {@code lbt_sessie s}, {@code toetslokaal k} and {@code toetslocatie l} that gives what a
   *     session lacks
   */
  static String mist() {
    Map<Sessievoorwaarde, String> niet = new java.util.EnumMap<>(Sessievoorwaarde.class);
    niet.put(
        Sessievoorwaarde.BEGELEIDER,
        "not exists (select 1 " + ACTIEF + ") or exists (select 1 " + ACTIEF
            + " and exists (select 1 from toetsbegeleider tb where tb.id = sb.toetsbegeleider_id"
            + " and tb.ingetrokken_op is not null))");
    niet.put(Sessievoorwaarde.CERTIFICAAT, bijBegeleider("not " + Gemeentesql.gecertificeerd(WIE, DAG)));
    niet.put(
        Sessievoorwaarde.ACCOUNT,
        bijBegeleider("not exists (select 1 from duo_account da where da.actief_voor = " + WIE + ")"));
    niet.put(
        Sessievoorwaarde.TOESTEMMING, bijBegeleider("not " + Gemeentesql.toegestaan(WIE, GEMEENTE, DAG)));
    niet.put(
        Sessievoorwaarde.TOESTEMMING_KANDIDAAT,
        "exists (select 1 from lbt_plaatsing p join inburgeraar i on i.id = p.inburgeraar_id"
            + " join lbt_sessie_begeleider sb on sb.sessie_id = p.sessie_id and sb.vervangen_op is null"
            + " where p.sessie_id = s.id and p.beeindigd_op is null and not "
            + Gemeentesql.toegestaan(WIE, Gemeentesql.vanKandidaat(DAG), DAG) + ")");
    niet.put(Sessievoorwaarde.LOKAAL, "not " + Sessiesql.HOUDBAAR);
    niet.put(Sessievoorwaarde.KANDIDATEN, "s.bezet = 0");
    niet.put(
        Sessievoorwaarde.EXAMENNUMMER,
        "exists (select 1 from lbt_plaatsing p join lbt_deelname d on d.id = p.deelname_id"
            + " where p.sessie_id = s.id and p.beeindigd_op is null and (d.examennummer is null"
            + " or d.ingetrokken_op is not null or d.status = 'OVERGESLAGEN'))");
    return niet.entrySet().stream()
        .map(een -> "if(" + een.getValue() + ", '" + een.getKey() + "', null)")
        .collect(Collectors.joining(", ", "concat_ws(',', ", ")"));
  }

  /**
   * @return expression on {@code lbt_sessie s} and {@code lbt_sessie_begeleider sb} that gives what is wrong with that
   *     supervisor
   */
  static String mistBegeleider() {
    return "concat_ws(',', if(exists (select 1 from toetsbegeleider tb where tb.id = " + WIE
        + " and tb.ingetrokken_op is not null), 'BEGELEIDER', null), if("
        + Gemeentesql.gecertificeerd(WIE, DAG) + ", null, 'CERTIFICAAT'), if(exists (select 1 from duo_account da"
        + " where da.actief_voor = " + WIE + "), null, 'ACCOUNT'), if("
        + Gemeentesql.toegestaan(WIE, GEMEENTE, DAG) + ", null, 'TOESTEMMING'))";
  }

  private static String bijBegeleider(String voorwaarde) {
    return "exists (select 1 " + ACTIEF + " and " + voorwaarde + ")";
  }

  /**
   * @param namen names of conditions, separated by commas; null or empty for none
   * @return the conditions
   */
  static Set<Sessievoorwaarde> lees(String namen) {
    return namen == null || namen.isEmpty()
        ? Set.of()
        : Arrays.stream(namen.split(","))
            .map(Sessievoorwaarde::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sessievoorwaarde.class)));
  }

  /**
   * @param sessies ids of sessions whose conditions may have changed, which the caller has taken
   * @return how many stand otherwise now
   */
  public int herbereken(Collection<Long> sessies) {
    if (sessies.isEmpty()) {
      return 0;
    }
    // When it was ready is kept when it falls back: a test that began in between, without a connection, still counts.
    return zet(sessies, "GEPLAND", "KLAARGEZET", "= ''", "s.klaargezet_op = :moment, s.teruggezet_op = null")
        + zet(sessies, "KLAARGEZET", "GEPLAND", "<> ''", "s.teruggezet_op = :moment");
  }

  /**
   * The conditions stand in the statement that writes, so that they are those of this moment, whatever was read before.
   * The version stays: who has the form of a session open does not see how ready it is.
   */
  private int zet(Collection<Long> sessies, String van, String naar, String mist, String momenten) {
    return jdbc.sql(
            "update lbt_sessie s join toetslokaal k on k.id = s.lokaal_id join toetslocatie l on l.id = k.locatie_id"
                + " set s.status = :naar, " + momenten + ", s.gewijzigd_door = :wie where s.id in (:ids)"
                + " and s.status = :van and " + Sessiesql.TE_BEGINNEN + " and " + mist() + " " + mist)
        .param("naar", naar)
        .param("van", van)
        .param("moment", klok.nu())
        .param("vandaag", klok.vandaag())
        .param("wie", Wijzigingsspoor.actor())
        .param("ids", sessies)
        .update();
  }

  /**
   * @param begeleiderId id of a toetsbegeleider
   * @return ids of the sessions that he supervises and whose test may still begin, the lowest first
   */
  List<Long> van(long begeleiderId) {
    return jdbc.sql(
            "select s.id from lbt_sessie_begeleider x join lbt_sessie s on s.id = x.sessie_id"
                + " where x.toetsbegeleider_id = :wie and x.vervangen_op is null"
                + " and s.status in ('GEPLAND', 'KLAARGEZET') and " + Sessiesql.TE_BEGINNEN + " order by s.id")
        .param("wie", begeleiderId)
        .param("vandaag", klok.vandaag())
        .query(Long.class)
        .list();
  }

  @Override
  public void gewijzigd(Collection<Long> sessies) {
    herbereken(sessies);
  }

  @Override
  public void genummerd(Collection<Long> deelnames) {
    if (!deelnames.isEmpty()) {
      herbereken(
          jdbc.sql(
                  "select distinct sessie_id from lbt_plaatsing where deelname_id in (:deelnames)"
                      + " and beeindigd_op is null order by 1")
              .param("deelnames", deelnames)
              .query(Long.class)
              .list());
    }
  }

  /**
   * Looks at all sessions. Those that may stand otherwise are taken some at a time, and looked at again then: meanwhile
   * somebody may have changed what they rest on.
   *
   * @return how many stand otherwise now
   */
  public int herberekenAlle() {
    List<Long> anders =
        jdbc.sql(
                "select v.id from (" + VOORWAARDEN + "s.status in ('GEPLAND', 'KLAARGEZET') and "
                    + Sessiesql.TE_BEGINNEN + ") v join lbt_sessie z on z.id = v.id"
                    + " where z.status <> if(v.mist = '', 'KLAARGEZET', 'GEPLAND') order by v.id")
            .param("vandaag", klok.vandaag())
            .query(Long.class)
            .list();
    int gewijzigd = 0;
    for (int i = 0; i < anders.size(); i += PER_KEER) {
      List<Long> deel = anders.subList(i, Math.min(anders.size(), i + PER_KEER));
      gewijzigd +=
          grendel.doe(
              () -> {
                deel.forEach(sessie -> grendel.neem("lbt_sessie", sessie));
                return herbereken(deel);
              });
    }
    return gewijzigd;
  }
}
