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
import nl.inburgeringsportaal.cursus.Cursisten;
import nl.inburgeringsportaal.cursus.Leerroute;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.OpenSignalen;
import nl.inburgeringsportaal.keurmerk.Schoolgrootte;
import nl.inburgeringsportaal.keurmerk.TaalschoolDetail;
import nl.inburgeringsportaal.keurmerk.TaalschoolFilter;
import nl.inburgeringsportaal.keurmerk.TaalschoolGegevens;
import nl.inburgeringsportaal.keurmerk.TaalschoolKeuze;
import nl.inburgeringsportaal.keurmerk.TaalschoolListItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
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
          + " as verschil_";

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
  private final String signalen;
  private final String kolommen;

  Taalschoolzoeker(JdbcClient jdbc, Klok klok, ObjectProvider<OpenSignalen> signalen) {
    this.jdbc = jdbc;
    this.klok = klok;
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
    List<TaalschoolListItem> rijen =
        jdbc.sql(kolommen + VAN + waar(filter, parameters) + volgorde(pagina.getSort())
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
    return delen.isEmpty() ? "" : " where " + String.join(" and ", delen);
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

  private static TaalschoolListItem rij(ResultSet rij) throws SQLException {
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
        rij.getLong("signalen_"));
  }

  static Keurmerkstatus status(String naam) {
    return naam == null ? null : Keurmerkstatus.valueOf(naam);
  }

  /**
   * @param id id of a school
   * @return its file
   */
  public Optional<TaalschoolDetail> vind(long id) {
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
        rij(rij),
        gegevens,
        rij.getLong("instelling_id"),
        adres == null || adres.isBlank() ? null : adres,
        rij.getString("brin"),
        rij.getObject("keurmerk", Boolean.class),
        rij.getObject("opgenomen_op", LocalDate.class));
  }

  /**
   * @param zoek part of name, place or number
   * @param pagina page
   * @return schools of DUO without a file, by name
   */
  public List<TaalschoolKeuze> zonderBestand(String zoek, Pageable pagina) {
    return jdbc.sql(
            """
            select i.id, i.instellingsnummer, i.naam, i.plaats from instelling i
            where not exists (select 1 from taalschool t where t.instelling_id = i.id)
              and (i.naam like :zoek escape '!' or i.plaats like :zoek escape '!'
                or i.instellingsnummer like :zoek escape '!')
            order by i.naam, i.id limit :aantal offset :vanaf
            """)
        .param("zoek", deel(zoek == null ? "" : zoek))
        .param("aantal", pagina.getPageSize())
        .param("vanaf", pagina.getOffset())
        .query(TaalschoolKeuze.class)
        .list();
  }
}
