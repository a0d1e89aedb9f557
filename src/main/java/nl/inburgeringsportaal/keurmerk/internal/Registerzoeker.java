package nl.inburgeringsportaal.keurmerk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.keurmerk.RegisterDetail;
import nl.inburgeringsportaal.keurmerk.RegisterFilter;
import nl.inburgeringsportaal.keurmerk.RegisterListItem;
import nl.inburgeringsportaal.keurmerk.Registerstatus;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the public register on a day from the periods of the schools. */
@Component
public class Registerzoeker {
  private static final String OUD = "keurmerkregister_oude_sancties_maanden";

  private static final Map<String, String> SORTERING =
      Map.of("naam", "i.naam", "plaats", "i.plaats", "sinds", "p.status_sinds", "nummer", "i.instellingsnummer");

  /** What the register says in a period with this alias. */
  static String openbaar(String alias) {
    return "if(%1$s.status = 'AANVRAAG', null, if(%1$s.maatregel = 'GESCHORST', 'GESCHORST', %1$s.status))"
        .formatted(alias);
  }

  /**
   * That a school withdrew what it asked for is never public: nobody decided anything about it.
   *
   * @param alias alias of {@code keurmerkperiode}
   * @return condition that the period is not the end of a request by the school itself
   */
  static String isOoitOpenbaar(String alias) {
    return ("not (%1$s.status = 'BEEINDIGD' and exists (select 1 from keurmerkperiode w"
            + " where w.taalschool_id = %1$s.taalschool_id and w.tot = %1$s.van and w.status = 'AANVRAAG'))")
        .formatted(alias);
  }

  /** What ended longer ago than the register shows it. */
  private static final String IS_OUD =
      "(coalesce(p.status, '') in " + Statussen.EINDEN + " and p.status_sinds < :oud and k.van is null)";

  private static final String KOLOMMEN =
      "select t.id, i.instellingsnummer, i.naam, i.plaats, i.bow_nummer, " + openbaar("p")
          + " as openbaar_, p.status_sinds, p.gepubliceerd_op, k.van as straks_op,"
          + " k.gepubliceerd_op as straks_gepubliceerd, "
          + openbaar("k") + " as straks_";

  /** The period of the day, and the first one after it that says something else and was published by then. */
  private static final String VAN =
      """
       from taalschool t join instelling i on i.id = t.instelling_id
        left join keurmerkperiode p on p.taalschool_id = t.id and p.van <= :dag and (p.tot is null or p.tot > :dag)
          and %s
        left join keurmerkperiode k on k.taalschool_id = t.id and k.van = (select min(v.van) from keurmerkperiode v
          where v.taalschool_id = t.id and v.van > :dag and v.status_sinds = v.van and v.status <> 'AANVRAAG'
            and v.gepubliceerd_op < :morgen and %s)
      """
          .formatted(isOoitOpenbaar("p"), isOoitOpenbaar("v"));

  private final JdbcClient jdbc;
  private final Registerbesluiten besluiten;
  private final Regels regels;
  private final Klok klok;

  Registerzoeker(JdbcClient jdbc, Registerbesluiten besluiten, Regels regels, Klok klok) {
    this.jdbc = jdbc;
    this.besluiten = besluiten;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @param filter which schools, on which day
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<RegisterListItem> zoek(RegisterFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<RegisterListItem> rijen =
        jdbc.sql(KOLOMMEN + VAN + waar(filter, parameters) + volgorde(pagina.getSort())
                + " limit :aantal offset :vanaf")
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij))
            .list();
    boolean meer = rijen.size() > pagina.getPageSize();
    return new SliceImpl<>(meer ? rijen.subList(0, pagina.getPageSize()) : rijen, pagina, meer);
  }

  /**
   * @param dag today
   * @return every row of that day, by number
   */
  List<RegisterListItem> vandaag(LocalDate dag) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql(KOLOMMEN + VAN + waar(new RegisterFilter(null, null, dag), parameters) + volgorde(Sort.unsorted()))
        .params(parameters)
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  /**
   * @param dag a day
   * @return what ended before it is not shown on that day
   */
  LocalDate oud(LocalDate dag) {
    return dag.minusMonths(regels.getal(OUD, dag));
  }

  /**
   * @param filter which schools, on which day
   * @return how many there are
   */
  public long tel(RegisterFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + VAN + waar(filter, parameters)).params(parameters).query(Long.class).single();
  }

  /**
   * @param instellingsnummer number of a school
   * @return its row of today, empty when the list of today does not have it
   */
  public Optional<RegisterListItem> nu(String instellingsnummer) {
    Map<String, Object> parameters = new HashMap<>();
    String vandaag = waar(new RegisterFilter(null, null, null), parameters);
    return jdbc.sql(KOLOMMEN + VAN + vandaag + " and i.instellingsnummer = :nummer")
        .params(parameters)
        .param("nummer", instellingsnummer)
        .query((rij, nummer) -> rij(rij))
        .optional();
  }

  private String waar(RegisterFilter filter, Map<String, Object> parameters) {
    LocalDate dag = filter.peildatum() == null ? klok.vandaag() : filter.peildatum();
    zet(dag, parameters);
    List<String> delen = new ArrayList<>();
    delen.add("(p.status <> 'AANVRAAG' or k.van is not null)");
    delen.add("not " + IS_OUD);
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      delen.add(
          "(i.naam like :zoek escape '!' or i.plaats like :zoek escape '!' or i.instellingsnummer like :zoek"
              + " escape '!')");
      parameters.put("zoek", "%" + filter.zoek().strip().replaceAll("([!%_])", "!$1") + "%");
    }
    if (filter.status() != null) {
      delen.add(openbaar("p") + " = :status");
      parameters.put("status", filter.status().name());
    }
    return " where " + String.join(" and ", delen);
  }

  /** What was published later than the day was not to be seen on it; of a day to come, what is known now. */
  private void zet(LocalDate dag, Map<String, Object> parameters) {
    parameters.put("dag", dag);
    parameters.put("oud", oud(dag));
    parameters.put("morgen", dag.plusDays(1).atStartOfDay());
  }

  private static String volgorde(Sort sort) {
    String gekozen =
        sort.stream()
            .filter(order -> SORTERING.containsKey(order.getProperty()))
            .map(order -> SORTERING.get(order.getProperty()) + (order.isDescending() ? " desc, " : ", "))
            .collect(Collectors.joining());
    return " order by " + gekozen + (sort.isSorted() ? "t.id" : "i.instellingsnummer");
  }

  private static RegisterListItem rij(ResultSet rij) throws SQLException {
    Registerstatus status = status(rij.getString("openbaar_"));
    Registerstatus straks = status(rij.getString("straks_"));
    LocalDateTime gepubliceerd =
        rij.getObject(straks == null ? "gepubliceerd_op" : "straks_gepubliceerd", LocalDateTime.class);
    return new RegisterListItem(
        rij.getLong("id"),
        rij.getString("instellingsnummer"),
        rij.getString("naam"),
        rij.getString("plaats"),
        status,
        status == null ? null : rij.getObject("status_sinds", LocalDate.class),
        rij.getObject("straks_op", LocalDate.class),
        straks,
        gepubliceerd == null || (status == null && straks == null) ? null : gepubliceerd.toLocalDate());
  }

  private static Registerstatus status(String naam) {
    return naam == null ? null : Registerstatus.valueOf(naam);
  }

  /**
   * @param instellingsnummer number of a school
   * @param peildatum the day, null for today
   * @return what the register says of it, empty when it never said anything
   */
  public Optional<RegisterDetail> vind(String instellingsnummer, LocalDate peildatum) {
    Map<String, Object> parameters = new HashMap<>();
    LocalDate dag = peildatum == null ? klok.vandaag() : peildatum;
    zet(dag, parameters);
    record Gevonden(RegisterListItem nu, String bowNummer) {}
    return jdbc.sql(KOLOMMEN + VAN + " where i.instellingsnummer = :nummer and not " + IS_OUD)
        .params(parameters)
        .param("nummer", instellingsnummer)
        .query((rij, nummer) -> new Gevonden(rij(rij), rij.getString("bow_nummer")))
        .optional()
        .map(een -> detail(een.nu(), een.bowNummer(), dag))
        .filter(een -> een.nu().straks() != null || !een.historie().isEmpty() || !een.besluiten().isEmpty());
  }

  private RegisterDetail detail(RegisterListItem nu, String bowNummer, LocalDate dag) {
    LocalDate vandaag = klok.vandaag();
    LocalDate oud = oud(vandaag);
    return new RegisterDetail(
        nu,
        bowNummer,
        historie(nu.id(), oud),
        besluiten.van(nu.id(), vandaag, oud),
        verbanden(nu.id(), dag));
  }

  private List<RegisterDetail.Verband> verbanden(long taalschoolId, LocalDate dag) {
    return jdbc.sql(
            """
            select v.soort, v.soort = 'FUSIE' and v.taalschool_id = :school as gaat_op, i.naam,
              i.instellingsnummer, v.dag
            from schoolverband v join taalschool t on t.id = if(v.taalschool_id = :school, v.andere_id, v.taalschool_id)
              join instelling i on i.id = t.instelling_id
            where (v.taalschool_id = :school or v.andere_id = :school) and v.dag <= :dag
              and exists (select 1 from keurmerkperiode p where p.taalschool_id = t.id and p.status <> 'AANVRAAG'
                and %s)
            order by v.dag, v.id
            """
                .formatted(isOoitOpenbaar("p")))
        .param("school", taalschoolId)
        .param("dag", dag)
        .query(RegisterDetail.Verband.class)
        .list();
  }

  private List<RegisterDetail.Regel> historie(long taalschoolId, LocalDate oud) {
    return jdbc.sql(
            "select p.status_sinds, if(max(p.tot is null), null, max(p.tot)) as tot, " + openbaar("p")
                + """
                   as openbaar_, max(b.nummer) as nummer, max(p.gepubliceerd_op) as gepubliceerd_op,
                    max(b.publicatietekst) as tekst
                  from keurmerkperiode p left join keurmerkbesluit b on b.id = p.besluit_id
                  where p.taalschool_id = :school and p.status <> 'AANVRAAG' and %1$s
                  group by p.status_sinds, openbaar_
                  having not (openbaar_ in %2$s and p.status_sinds < :oud)
                    and not (openbaar_ = 'GESCHORST' and tot is not null and tot < :oud)
                  order by p.status_sinds desc
                  """
                      .formatted(isOoitOpenbaar("p"), Statussen.EINDEN))
        .param("school", taalschoolId)
        .param("oud", oud)
        .query(
            (rij, nummer) -> {
              LocalDate tot = rij.getObject("tot", LocalDate.class);
              LocalDateTime gepubliceerd = rij.getObject("gepubliceerd_op", LocalDateTime.class);
              return new RegisterDetail.Regel(
                  rij.getObject("status_sinds", LocalDate.class),
                  tot == null ? null : tot.minusDays(1),
                  status(rij.getString("openbaar_")),
                  rij.getString("nummer"),
                  gepubliceerd == null ? null : gepubliceerd.toLocalDate(),
                  rij.getString("tekst"));
            })
        .list();
  }
}
