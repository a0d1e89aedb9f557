package nl.inburgeringsportaal.keurmerk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.cursus.Cursisten;
import nl.inburgeringsportaal.cursus.Leerroute;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.OpenSignalen;
import nl.inburgeringsportaal.keurmerk.Provincie;
import nl.inburgeringsportaal.keurmerk.Provincietelling;
import nl.inburgeringsportaal.keurmerk.Schoolgrootte;
import nl.inburgeringsportaal.keurmerk.TaalschoolDetail;
import nl.inburgeringsportaal.keurmerk.TaalschoolFilter;
import nl.inburgeringsportaal.keurmerk.TaalschoolGegevens;
import nl.inburgeringsportaal.keurmerk.TaalschoolListItem;
import nl.inburgeringsportaal.keurmerk.Toezichttermijnen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads files of taalscholen, as they stand today. */
@Component
public class Taalschoolzoeker {
  /** A school with this status has the keurmerk. */
  static final String GELDIG = "coalesce(p.status, '') in ('ASPIRANT', 'KEURMERK', 'BEPAALDE_TIJD', 'ONBEPAALDE_TIJD')";

  /** DUO says something else; of a school that is suspended either answer is right. */
  static final String VERSCHIL =
      "coalesce((i.keurmerk and not " + GELDIG + ") or (not i.keurmerk and " + GELDIG
          + " and coalesce(p.maatregel, '') <> 'GESCHORST'), false)";

  /** The school as DUO has it, and its period of today. */
  static final String VAN =
      " from taalschool t join instelling i on i.id = t.instelling_id left join keurmerkperiode p"
          + " on p.taalschool_id = t.id and p.van <= :dag and (p.tot is null or p.tot > :dag)";

  private static final String KOLOMMEN =
      "select t.id, i.instellingsnummer, i.naam, i.plaats, i.bow_nummer, p.status, p.maatregel, p.van,"
          + " (select min(k.klok_op) from keurmerkprocedure k where k.taalschool_id = t.id"
          + " and k.afgesloten_op is null) as klok_, (select count(distinct a.inburgeraar_id) from aanbod a"
          + " where a.instelling_id = i.id and " + Cursisten.loopt("a", ":dag") + ") as cursisten_, " + VERSCHIL
          + " as verschil_, " + Schoolgebied.POSTCODES + " as postcodes_";

  private static final Map<String, String> SORTERING =
      Map.of(
          "naam", "i.naam",
          "plaats", "i.plaats",
          "nummer", "i.instellingsnummer",
          "sinds", "p.van",
          "klok", "klok_ is null, klok_",
          "cursisten", "cursisten_",
          "signalen", "signalen_");

  private final JdbcClient jdbc;
  private final Klok klok;
  private final ObjectProvider<Toezichttermijnen> toezicht;
  private final String signalen;
  private final String kolommen;

  Taalschoolzoeker(
      JdbcClient jdbc,
      Klok klok,
      ObjectProvider<OpenSignalen> signalen,
      ObjectProvider<Toezichttermijnen> toezicht) {
    this.jdbc = jdbc;
    this.klok = klok;
    this.toezicht = toezicht;
    this.signalen =
        signalen
            .stream()
            .map(een -> "(select count(*) from (" + een.vraag() + ") s where s.taalschool_id = t.id)")
            .findFirst()
            .orElse("0");
    this.kolommen = KOLOMMEN + ", " + this.signalen + " as signalen_";
  }

  /**
   * @param filter which schools
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<TaalschoolListItem> zoek(TaalschoolFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    Map<Long, Toezichttermijnen.Termijn> termijnen = termijnen();
    List<TaalschoolListItem> rijen =
        jdbc.sql(kolommen + VAN + waar(filter, parameters) + volgorde(pagina.getSort())
                + " limit :aantal offset :vanaf")
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij, termijnen))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param filter which schools
   * @return how many there are
   */
  public long tel(TaalschoolFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + VAN + waar(filter, parameters)).params(parameters).query(Long.class).single();
  }

  private String waar(TaalschoolFilter filter, Map<String, Object> parameters) {
    parameters.put("dag", klok.vandaag());
    List<String> delen = new ArrayList<>();
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      delen.add(
          "(i.naam like :zoek escape '!' or i.plaats like :zoek escape '!' or i.instellingsnummer like :zoek"
              + " escape '!' or i.bow_nummer like :zoek escape '!')");
      parameters.put("zoek", deel(filter.zoek()));
    }
    if (filter.statussen() != null && !filter.statussen().isEmpty()) {
      delen.add("coalesce(p.maatregel, p.status) in (:statussen)");
      parameters.put("statussen", filter.statussen().stream().map(Enum::name).toList());
    }
    if (filter.aspirant()) {
      delen.add("p.status in ('ASPIRANT', 'BEPAALDE_TIJD')");
    }
    if (filter.verschil()) {
      delen.add(VERSCHIL);
    }
    if (filter.signalen()) {
      delen.add(signalen + " > 0");
    }
    if (filter.toezichtTeLaat()) {
      delen.add("t.id in (:telaat)");
      parameters.put("telaat", teLaat());
    }
    if (filter.provincies() != null && !filter.provincies().isEmpty()) {
      delen.add(Schoolgebied.waar(filter.provincies(), parameters));
    }
    return delen.isEmpty() ? "" : " where " + String.join(" and ", delen);
  }

  private Map<Long, Toezichttermijnen.Termijn> termijnen() {
    return toezicht.stream().findFirst().map(een -> een.op(klok.vandaag())).orElse(Map.of());
  }

  /** Ids of the schools that should have been visited; one that no school has when there are none. */
  private List<Long> teLaat() {
    List<Long> ids =
        termijnen().entrySet().stream().filter(een -> een.getValue().teLaat()).map(Map.Entry::getKey).toList();
    return ids.isEmpty() ? List.of(-1L) : ids;
  }

  /**
   * @return the counts of each provincie, and then those of the whole country
   */
  public List<Provincietelling> perProvincie() {
    List<Schoolgebied.Deel> delen = delen("coalesce(g.provincie, 'ONBEKEND')", Schoolgebied.PER_PROVINCIE);
    List<Provincietelling> tellingen = new ArrayList<>();
    for (Provincie provincie : Provincie.values()) {
      tellingen.add(
          Schoolgebied.tel(provincie, delen.stream().filter(een -> een.provincie() == provincie).toList()));
    }
    // Not the sum: a school with locations in two provincies stands in both.
    tellingen.add(Schoolgebied.tel(null, delen("null", "")));
    return List.copyOf(tellingen);
  }

  private List<Schoolgebied.Deel> delen(String provincie, String erbij) {
    return jdbc.sql(
            "select " + provincie + " as provincie_, coalesce(p.maatregel, p.status) as boven_, count(*) as scholen_,"
                + " sum(t.id in (:telaat)) as telaat_, sum(" + signalen + " > 0) as signalen_" + VAN + erbij
                + " group by provincie_, boven_")
        .param("dag", klok.vandaag())
        .param("telaat", teLaat())
        .query(
            (rij, nummer) ->
                new Schoolgebied.Deel(
                    rij.getString("provincie_") == null ? null : Provincie.valueOf(rij.getString("provincie_")),
                    status(rij.getString("boven_")),
                    rij.getLong("scholen_"),
                    rij.getLong("telaat_"),
                    rij.getLong("signalen_")))
        .list();
  }

  static String deel(String zoek) {
    return "%" + zoek.strip().replaceAll("([!%_])", "!$1") + "%";
  }

  private static String volgorde(Sort sort) {
    return sort.stream()
        .filter(order -> SORTERING.containsKey(order.getProperty()))
        .map(order -> SORTERING.get(order.getProperty()) + (order.isDescending() ? " desc, " : ", "))
        .collect(Collectors.joining("", " order by ", "t.id"));
  }

  private static TaalschoolListItem rij(ResultSet rij, Map<Long, Toezichttermijnen.Termijn> termijnen)
      throws SQLException {
    Toezichttermijnen.Termijn termijn = termijnen.get(rij.getLong("id"));
    return new TaalschoolListItem(
        rij.getLong("id"),
        rij.getString("instellingsnummer"),
        rij.getString("naam"),
        rij.getString("plaats"),
        rij.getString("bow_nummer"),
        status(rij.getString("status")),
        status(rij.getString("maatregel")),
        rij.getObject("van", LocalDate.class),
        rij.getObject("klok_", LocalDate.class),
        rij.getLong("cursisten_"),
        rij.getBoolean("verschil_"),
        rij.getLong("signalen_"),
        termijn == null ? null : termijn.uiterlijk(),
        Schoolgebied.lees(rij.getString("postcodes_")));
  }

  static Keurmerkstatus status(String naam) {
    return naam == null ? null : Keurmerkstatus.valueOf(naam);
  }

  /**
   * @param id id of a school
   * @return its file
   */
  public Optional<TaalschoolDetail> vind(long id) {
    // The page of a school shows its supervision on a tab of its own.
    return jdbc.sql(
            kolommen + ", t.versie, t.rechtspersoon, t.kvk_nummer, t.grootte, t.leerroutes, t.opgenomen_op,"
                + " t.instelling_id, concat_ws(' ', i.postcode, i.huisnummer) as adres_, i.brin, i.keurmerk" + VAN
                + " where t.id = :id")
        .param("dag", klok.vandaag())
        .param("id", id)
        .query((rij, nummer) -> detail(rij))
        .optional();
  }

  private static TaalschoolDetail detail(ResultSet rij) throws SQLException {
    Set<Leerroute> routes = EnumSet.noneOf(Leerroute.class);
    for (char letter : rij.getString("leerroutes").toCharArray()) {
      routes.add(Leerroute.valueOf(String.valueOf(letter)));
    }
    String grootte = rij.getString("grootte");
    TaalschoolGegevens gegevens =
        new TaalschoolGegevens(
            rij.getLong("id"),
            rij.getInt("versie"),
            rij.getString("rechtspersoon"),
            rij.getString("kvk_nummer"),
            grootte == null ? null : Schoolgrootte.valueOf(grootte),
            routes);
    String adres = rij.getString("adres_");
    return new TaalschoolDetail(
        rij(rij, Map.of()),
        gegevens,
        rij.getLong("instelling_id"),
        adres == null || adres.isBlank() ? null : adres,
        rij.getString("brin"),
        rij.getObject("keurmerk", Boolean.class),
        rij.getObject("opgenomen_op", LocalDate.class));
  }
}
