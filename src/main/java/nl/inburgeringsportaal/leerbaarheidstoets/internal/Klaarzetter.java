package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessievoorwaarde;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sets sessions ready by itself, and back when a condition no longer holds. Called in the transaction of whatever may
 * change a condition, after that has taken its rows, and every night: a certificate may end without anybody doing
 * something.
 */
@Component
public class Klaarzetter implements Sessiegevolg {
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

  private final JdbcClient jdbc;
  private final Klok klok;

  Klaarzetter(JdbcClient jdbc, Klok klok) {
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
    niet.put(Sessievoorwaarde.LOKAAL, "not " + Gemeentesql.bruikbaar(DAG));
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
   * @param sessies ids of sessions whose conditions may have changed
   * @return how many stand otherwise now
   */
  public int herbereken(Collection<Long> sessies) {
    return sessies.isEmpty() ? 0 : herbereken("s.id in (:sessies)", Map.of("sessies", sessies));
  }

  /**
   * @param begeleiderId id of a toetsbegeleider whose certificate, permission or account may have changed
   * @return how many sessions stand otherwise now
   */
  public int herberekenVan(long begeleiderId) {
    return herbereken(
        "s.id in (select x.sessie_id from lbt_sessie_begeleider x where x.toetsbegeleider_id = :wie"
            + " and x.vervangen_op is null)",
        Map.of("wie", begeleiderId));
  }

  /**
   * @param deelnames ids of candidates whose exam number or state may have changed
   * @return how many sessions stand otherwise now
   */
  public int herberekenVanDeelnames(Collection<Long> deelnames) {
    return deelnames.isEmpty()
        ? 0
        : herbereken(
            "s.id in (select x.sessie_id from lbt_plaatsing x where x.deelname_id in (:deelnames)"
                + " and x.beeindigd_op is null)",
            Map.of("deelnames", deelnames));
  }

  @Override
  public void gewijzigd(Collection<Long> sessies) {
    herbereken(sessies);
  }

  @Override
  public void genummerd(Collection<Long> deelnames) {
    herberekenVanDeelnames(deelnames);
  }

  /**
   * @return how many of all sessions stand otherwise now
   */
  public int herberekenAlle() {
    return herbereken("1 = 1", Map.of());
  }

  private int herbereken(String waar, Map<String, Object> parameters) {
    record Stand(long id, boolean klaar) {}
    LocalDateTime nu = klok.nu();
    Map<Boolean, List<Long>> anders =
        jdbc.sql(
                "select v.id, v.mist = '' as klaar from (" + VOORWAARDEN
                    + "s.status in ('GEPLAND', 'KLAARGEZET') and s.begin > :nu and " + waar
                    + ") v join lbt_sessie z on z.id = v.id"
                    + " where z.status <> if(v.mist = '', 'KLAARGEZET', 'GEPLAND')")
            .params(new HashMap<>(parameters))
            .param("nu", nu)
            .query((rij, nummer) -> new Stand(rij.getLong(1), rij.getBoolean(2)))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Stand::klaar, Collectors.mapping(Stand::id, Collectors.toList())));
    return zet(anders.getOrDefault(true, List.of()), true, nu)
        + zet(anders.getOrDefault(false, List.of()), false, nu);
  }

  /** The version stays: who has the form of a session open does not see how ready it is. */
  private int zet(List<Long> sessies, boolean klaar, LocalDateTime moment) {
    // When it was ready is kept when it falls back: a test that began in between, without a connection, still counts.
    String momenten =
        klaar ? "klaargezet_op = :moment, teruggezet_op = null" : "teruggezet_op = :moment";
    return sessies.isEmpty()
        ? 0
        : jdbc.sql(
                "update lbt_sessie set status = :naar, " + momenten + ", gewijzigd_door = :wie"
                    + " where id in (:ids) and status = :van")
            .param("naar", klaar ? "KLAARGEZET" : "GEPLAND")
            .param("moment", moment)
            .param("wie", Wijzigingsspoor.actor())
            .param("ids", sessies)
            .param("van", klaar ? "GEPLAND" : "KLAARGEZET")
            .update();
  }
}
