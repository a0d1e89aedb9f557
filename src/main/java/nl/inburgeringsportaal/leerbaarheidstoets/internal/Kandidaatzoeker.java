package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Zicht;
import nl.inburgeringsportaal.inburgeraar.TienWeken;
import nl.inburgeringsportaal.inburgeraar.TienWekenStand;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Kandidaatstand;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtDeelnamestatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The list of candidates as one query: the scope by EXISTS, no count, the sort ends with the id. Which candidates are
 * on the page is decided from no more tables than filter and sort ask about; the rest is read for those only.
 */
@Component
public class Kandidaatzoeker {
  private static final int BIJNA = 14;

  /** Day on which the ten weeks of {@code inburgeraar l} began; they end the earlier, the earlier they began. */
  static final String TIEN_WEKEN_VAN = TienWeken.begin("l");

  private static final String AFSPRAAK =
      """
      (select s.begin from lbt_plaatsing a join lbt_sessie s on s.id = a.sessie_id where a.deelname_id = d.id
        and a.beeindigd_op is null and a.status in ('INGEPLAND', 'VERSCHENEN') limit 1) as afspraak""";

  private static final String KOLOMMEN =
      "select d.id, d.inburgeraar_id, p.achternaam, p.voornamen, " + Personenbereik.GEMEENTECODE
          + """
           as gemeente, d.examennummer, d.status, d.aangemeld_op, d.ingetrokken_op, d.herkomst, p.geboortedatum,
            w.instructietaal, w.tolk_taal, coalesce(w.rolstoel, false) as rolstoel, %s,
          """
              .formatted(AFSPRAAK)
          + TIEN_WEKEN_VAN + " as tien_weken";

  private static final String PERSOON = " join inburgeraar l on l.id = d.inburgeraar_id";
  private static final String NAAM = " join inburgeraar_persoon p on p.inburgeraar_id = d.inburgeraar_id";
  private static final String WENS = " left join lbt_wens w on w.inburgeraar_id = d.inburgeraar_id";
  private static final String VAN = " from lbt_deelname d" + PERSOON + NAAM + WENS + " where ";

  private static final Map<String, String> SORTERING =
      Map.of(
          "naam", "p.achternaam",
          "aangemeld", "d.aangemeld_op",
          "stand", "field(d.status, 'AANGEMELD', 'NIET_VERSCHENEN', 'AFGEBROKEN', 'INGEPLAND', 'VERSCHENEN',"
              + " 'AFGENOMEN', 'UITSLAG_BEKEND', 'OVERGESLAGEN')",
          "tienweken", TIEN_WEKEN_VAN + " is null, " + TIEN_WEKEN_VAN,
          "afspraak", "afspraak is null, afspraak");

  private final JdbcClient jdbc;
  private final Klok klok;

  Kandidaatzoeker(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param zicht whom the user reaches
   * @param filter which candidates
   * @param pagina page and sort
   * @return the rows of the page, and one more when there are more
   */
  public List<KandidaatListItem> zoek(Zicht zicht, KandidaatFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    Sort sort = pagina.getSort();
    String afspraak = sort.getOrderFor("afspraak") == null ? "" : ", " + AFSPRAAK;
    return jdbc.sql(KOLOMMEN + " from (select d.id" + afspraak + smal(filter, sort) + waar(zicht, filter, parameters)
            + Lijstsql.pagina(pagina, SORTERING, "d.id") + ") op_pagina join lbt_deelname d on d.id = op_pagina.id"
            + PERSOON + NAAM + WENS + Lijstsql.volgorde(sort, SORTERING, "d.id"))
        .params(parameters)
        .param("aantal", pagina.getPageSize() + 1)
        .param("vanaf", pagina.getOffset())
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  /** With the tables that filter and sort ask about. */
  private static String smal(KandidaatFilter filter, Sort sort) {
    return " from lbt_deelname d" + PERSOON
        + (filter.zoek() != null || sort.getOrderFor("naam") != null ? NAAM : "")
        + (filter.taal() != null ? WENS : "") + " where ";
  }

  /**
   * @param zicht whom the user reaches
   * @param filter which candidates
   * @return how many there are
   */
  public long tel(Zicht zicht, KandidaatFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + smal(filter, Sort.unsorted()) + waar(zicht, filter, parameters))
        .params(parameters)
        .query(Long.class)
        .single();
  }

  /**
   * @param zicht whom the user reaches
   * @param id id of a deelname
   * @return the candidate, empty when he is not reached
   */
  public Optional<KandidaatListItem> vind(Zicht zicht, long id) {
    return jdbc.sql(KOLOMMEN + VAN + zicht.voorwaarde("d.inburgeraar_id") + " and d.id = :id")
        .params(zicht.parameters())
        .param("id", id)
        .query((rij, nummer) -> rij(rij))
        .optional();
  }

  /**
   * @param inburgeraarId id of a person whose file the user may open
   * @return his deelnames, the latest first
   */
  public List<KandidaatListItem> van(long inburgeraarId) {
    return jdbc.sql(KOLOMMEN + VAN + "d.inburgeraar_id = :persoon order by d.aangemeld_op desc, d.id desc")
        .param("persoon", inburgeraarId)
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  /**
   * @param zicht whom the user reaches
   * @return ISO 639 codes of the languages of instruction that occur among the candidates
   */
  public List<String> talen(Zicht zicht) {
    return jdbc.sql("select distinct w.instructietaal from lbt_wens w where w.instructietaal is not null and "
            + zicht.voorwaarde("w.inburgeraar_id"))
        .params(zicht.parameters())
        .query(String.class)
        .list();
  }

  private String waar(Zicht zicht, KandidaatFilter filter, Map<String, Object> parameters) {
    Zicht gekozen = filter.gemeenten().isEmpty() || zicht.alles() ? zicht : zicht.alleen(filter.gemeenten());
    parameters.putAll(gekozen.parameters());
    List<String> delen = new ArrayList<>();
    delen.add(gekozen.voorwaarde("d.inburgeraar_id"));
    if (zicht.alles() && !filter.gemeenten().isEmpty()) {
      delen.add(Personenbereik.GEMEENTECODE + " in (:gemeenten)");
      parameters.put("gemeenten", filter.gemeenten());
    }
    if (!filter.standen().isEmpty()) {
      delen.add(standen(filter.standen()));
    } else if (filter.nummer() == null) {
      delen.add(Deelnamesql.OPEN);
    }
    if (filter.zoek() != null) {
      delen.add("concat_ws(' ', p.voornamen, p.achternaam) like :zoek escape '!'");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    if (filter.nummer() != null) {
      delen.add(Deelnamesql.NUMMER);
      parameters.putAll(Deelnamesql.nummer(filter.nummer()));
    }
    if (filter.taal() != null) {
      delen.add("w.instructietaal = :taal");
      parameters.put("taal", filter.taal());
    }
    if (filter.zonderNummer()) {
      delen.add("d.examennummer is null");
    }
    if (filter.deadline() != null) {
      delen.add(deadline(filter.deadline(), parameters));
    }
    return String.join(" and ", delen);
  }

  private static String standen(Set<Kandidaatstand> standen) {
    return standen.stream().sorted().map(Kandidaatzoeker::stand).collect(Collectors.joining(" or ", "(", ")"));
  }

  private static String stand(Kandidaatstand stand) {
    String geldt = "d.ingetrokken_op is null and d.status ";
    return switch (stand) {
      case TE_PLANNEN -> geldt + "= 'AANGEMELD'";
      case OPNIEUW -> geldt + "in ('NIET_VERSCHENEN', 'AFGEBROKEN')";
      case INGEPLAND -> geldt + "in ('INGEPLAND', 'VERSCHENEN')";
      case WACHT_OP_UITSLAG -> geldt + "= 'AFGENOMEN'";
      case UITSLAG -> "d.status = 'UITSLAG_BEKEND'";
      case OVERGESLAGEN -> geldt + "= 'OVERGESLAGEN'";
      case INGETROKKEN -> "d.ingetrokken_op is not null and d.status <> 'UITSLAG_BEKEND'";
    };
  }

  private String deadline(TienWekenStand stand, Map<String, Object> parameters) {
    LocalDate dag = klok.vandaag();
    LocalDate voorbij = TienWeken.begonnenVoorEindeVoor(dag);
    LocalDate bijna = TienWeken.begonnenVoorEindeVoor(dag.plusDays(BIJNA + 1));
    parameters.put("voorbij", voorbij);
    parameters.put("bijna", bijna);
    return switch (stand) {
      case VOORBIJ -> TIEN_WEKEN_VAN + " <= :voorbij";
      case BIJNA -> TIEN_WEKEN_VAN + " > :voorbij and " + TIEN_WEKEN_VAN + " <= :bijna";
      case LOOPT -> TIEN_WEKEN_VAN + " > :bijna";
    };
  }

  static KandidaatListItem rij(ResultSet rij) throws SQLException {
    LbtDeelnamestatus status = LbtDeelnamestatus.valueOf(rij.getString("status"));
    LocalDate tienWeken = rij.getObject("tien_weken", LocalDate.class);
    return new KandidaatListItem(
        rij.getLong("id"),
        rij.getLong("inburgeraar_id"),
        rij.getString("achternaam"),
        rij.getString("voornamen"),
        rij.getString("gemeente"),
        rij.getString("examennummer"),
        status,
        Kandidaatstand.van(status, rij.getObject("ingetrokken_op") != null),
        rij.getObject("aangemeld_op", LocalDate.class),
        tienWeken == null ? null : TienWeken.laatsteDag(tienWeken),
        rij.getString("instructietaal"),
        rij.getString("tolk_taal"),
        rij.getBoolean("rolstoel"),
        rij.getObject("afspraak", LocalDateTime.class));
  }
}
