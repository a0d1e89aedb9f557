package nl.inburgeringsportaal.inburgeraar.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.inburgeraar.Doelgroep;
import nl.inburgeringsportaal.inburgeraar.InburgeraarFilter;
import nl.inburgeringsportaal.inburgeraar.InburgeraarListItem;
import nl.inburgeringsportaal.inburgeraar.Plichtstatus;
import nl.inburgeringsportaal.inburgeraar.Regime;
import nl.inburgeringsportaal.inburgeraar.TienWeken;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang.Reikwijdte;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of persons as one query: the scope by EXISTS, no count, the sort ends with the id. */
@Component
public class InburgeraarZoeker {
  private static final int BIJNA = 14;

  private static final Map<String, String> SORTERING =
      Map.of(
          "naam", "p.achternaam",
          "geboortedatum", "p.geboortedatum",
          "gemeente", "l.gemeentecode",
          "regime", "l.regime",
          "doelgroep", "l.doelgroep",
          "termijn", "l.termijn_einde",
          "tienweken", "if(%1$s, 0, 1), if(%1$s, %2$s, null)");

  private static final String VAN =
      " from inburgeraar_persoon p join inburgeraar l on l.id = p.inburgeraar_id where ";

  /** Of two gemeenten that one user serves, the klantmanager of the first. */
  private static final String KLANTMANAGER =
      "(select t.gebruiker_id from inburgeraar_toewijzing t where t.inburgeraar_id = p.inburgeraar_id"
          + " and t.organisatie_id in (:organisaties) order by t.organisatie_id limit 1)";

  private static final String KOLOMMEN =
      "select p.inburgeraar_id, p.vnummer, p.achternaam, p.voornamen, p.geboortedatum, l.gemeentecode, l.regime,"
          + " l.doelgroep, l.termijn_einde, " + Plichtsql.STATUS + " as status_, if(" + Plichtsql.WACHT_OP_PIP + ", "
          + Plichtsql.TIEN_WEKEN_VAN + ", null) as tien_weken_, " + KLANTMANAGER + " as klantmanager_";

  private final JdbcClient jdbc;
  private final BsnKluis kluis;
  private final Klok klok;

  InburgeraarZoeker(JdbcClient jdbc, BsnKluis kluis, Klok klok) {
    this.jdbc = jdbc;
    this.kluis = kluis;
    this.klok = klok;
  }

  /**
   * A row with the account of the klantmanager, whose name the caller looks up for the whole page.
   *
   * @param rij the row, without that name
   * @param klantmanagerId the account, may be null
   */
  public record Gevonden(InburgeraarListItem rij, Long klantmanagerId) {}

  /**
   * @param bereik what the user reaches
   * @param wie id of his account
   * @param filter which persons
   * @param pagina page and sort
   * @return the rows of the page, and one more when there are more
   */
  public List<Gevonden> zoek(Reikwijdte bereik, long wie, InburgeraarFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    String sql =
        KOLOMMEN + VAN + waar(bereik, wie, filter, parameters) + volgorde(pagina.getSort())
            + " limit :aantal offset :vanaf";
    return jdbc.sql(sql)
        .params(parameters)
        .param("aantal", pagina.getPageSize() + 1)
        .param("vanaf", pagina.getOffset())
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  /**
   * @param bereik what the user reaches
   * @param wie id of his account
   * @param filter which persons
   * @param id one of them
   * @return his row, without the name of a klantmanager
   */
  public Optional<InburgeraarListItem> vind(Reikwijdte bereik, long wie, InburgeraarFilter filter, long id) {
    Map<String, Object> parameters = new HashMap<>();
    String sql = KOLOMMEN + VAN + waar(bereik, wie, filter, parameters) + " and p.inburgeraar_id = :persoon";
    return jdbc.sql(sql)
        .params(parameters)
        .param("persoon", id)
        .query((rij, nummer) -> rij(rij).rij())
        .optional();
  }

  /**
   * @param bereik what the user reaches
   * @param wie id of his account
   * @param filter which persons
   * @return how many there are
   */
  public long tel(Reikwijdte bereik, long wie, InburgeraarFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + VAN + waar(bereik, wie, filter, parameters))
        .params(parameters)
        .query(Long.class)
        .single();
  }

  /**
   * @param bereik what the user reaches
   * @param bsn exactly this number, or null
   * @param vnummer exactly this number, or null
   * @return id of the person in the scope, null for nobody
   */
  public Long vind(Reikwijdte bereik, Bsn bsn, Vnummer vnummer) {
    Map<String, Object> parameters = scope(bereik);
    parameters.put("nummer", bsn == null ? vnummer.cijfers() : kluis.hash(bsn));
    String kolom = bsn == null ? "p.vnummer" : "p.bsn_hash";
    return jdbc.sql("select p.inburgeraar_id from inburgeraar_persoon p where " + kolom + " = :nummer and "
            + bereik.voorwaarde())
        .params(parameters)
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  private Map<String, Object> scope(Reikwijdte bereik) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("dag", klok.vandaag());
    if (!bereik.gemeenten().isEmpty()) {
      parameters.put("gemeenten", bereik.gemeenten().keySet());
    }
    // An empty list is no SQL; nobody has this id.
    parameters.put("organisaties", bereik.gemeenten().isEmpty() ? Set.of(0L) : new TreeSet<>(organisaties(bereik)));
    return parameters;
  }

  private static Set<Long> organisaties(Reikwijdte bereik) {
    return Set.copyOf(bereik.gemeenten().values());
  }

  private String waar(Reikwijdte bereik, long wie, InburgeraarFilter filter, Map<String, Object> parameters) {
    parameters.putAll(scope(bereik));
    List<String> delen = new ArrayList<>();
    delen.add(bereik.voorwaarde());
    if (filter.naam() != null) {
      delen.add(
          "(p.achternaam like :naam escape '!' or p.voornamen like :naam escape '!'"
              + " or concat(p.voornamen, ' ', p.achternaam) like :naam escape '!')");
      parameters.put("naam", Lijstsql.bevat(filter.naam()));
    }
    if (!filter.gemeenten().isEmpty()) {
      gekozenGemeenten(bereik, filter, delen, parameters);
    }
    voegToe(delen, parameters, "l.regime = :regime", "regime", filter.regime());
    voegToe(delen, parameters, "l.doelgroep = :doelgroep", "doelgroep", filter.doelgroep());
    voegToe(delen, parameters, Plichtsql.STATUS + " = :status", "status", filter.status());
    if (filter.tienWeken() != null) {
      delen.add(tienWeken(filter, parameters));
    }
    if (filter.alleenEigen()) {
      delen.add(KLANTMANAGER + " = :wie");
      parameters.put("wie", wie);
    }
    return String.join(" and ", delen);
  }

  /** For a gemeente: whom that one sees; for DUO: who is registered there. */
  private static void gekozenGemeenten(
      Reikwijdte bereik, InburgeraarFilter filter, List<String> delen, Map<String, Object> parameters) {
    if (bereik.alles()) {
      delen.add("l.gemeentecode in (:gekozen)");
      parameters.put("gekozen", filter.gemeenten());
      return;
    }
    Set<String> gekozen =
        filter.gemeenten().stream().filter(bereik.gemeenten()::containsKey).collect(Collectors.toSet());
    delen.add(gekozen.isEmpty() ? "1 = 0" : bereik.voorwaarde());
    parameters.put("gemeenten", gekozen.isEmpty() ? bereik.gemeenten().keySet() : gekozen);
  }

  private String tienWeken(InburgeraarFilter filter, Map<String, Object> parameters) {
    LocalDate dag = klok.vandaag();
    LocalDate voorbij = TienWeken.begonnenVoorEindeVoor(dag);
    LocalDate bijna = TienWeken.begonnenVoorEindeVoor(dag.plusDays(BIJNA + 1));
    String van = Plichtsql.TIEN_WEKEN_VAN;
    String grens =
        switch (filter.tienWeken()) {
          case VOORBIJ -> van + " <= :voorbij";
          case BIJNA -> van + " > :voorbij and " + van + " <= :bijna";
          case LOOPT -> van + " > :bijna";
        };
    parameters.put("voorbij", voorbij);
    parameters.put("bijna", bijna);
    return Plichtsql.WACHT_OP_PIP + " and " + grens;
  }

  private static void voegToe(
      List<String> delen, Map<String, Object> parameters, String voorwaarde, String naam, Enum<?> waarde) {
    if (waarde != null) {
      delen.add(voorwaarde);
      parameters.put(naam, waarde.name());
    }
  }

  private static String volgorde(Sort sortering) {
    StringBuilder tekst = new StringBuilder(" order by ");
    for (Sort.Order deel : sortering) {
      String pad = SORTERING.get(deel.getProperty());
      if (pad != null) {
        String richting = deel.isDescending() ? " desc, " : ", ";
        tekst.append(pad.formatted(Plichtsql.WACHT_OP_PIP, Plichtsql.TIEN_WEKEN_VAN)).append(richting);
        if (deel.getProperty().equals("naam")) {
          tekst.append("p.voornamen").append(richting);
        }
      }
    }
    return tekst.append("p.inburgeraar_id").toString();
  }

  private static Gevonden rij(ResultSet rij) throws SQLException {
    LocalDate tienWeken = rij.getObject("tien_weken_", LocalDate.class);
    InburgeraarListItem item =
        new InburgeraarListItem(
            rij.getLong("inburgeraar_id"),
            new Vnummer(rij.getString("vnummer")),
            rij.getString("achternaam"),
            rij.getString("voornamen"),
            rij.getObject("geboortedatum", LocalDate.class),
            rij.getString("gemeentecode"),
            Regime.valueOf(rij.getString("regime")),
            Doelgroep.valueOf(rij.getString("doelgroep")),
            Plichtstatus.valueOf(rij.getString("status_")),
            rij.getObject("termijn_einde", LocalDate.class),
            tienWeken == null ? null : TienWeken.laatsteDag(tienWeken),
            null);
    return new Gevonden(item, rij.getObject("klantmanager_", Long.class));
  }
}
