package nl.inburgeringsportaal.misbruik.internal;

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
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.Publiekstaal;
import nl.inburgeringsportaal.misbruik.Afsluitgrond;
import nl.inburgeringsportaal.misbruik.Draad;
import nl.inburgeringsportaal.misbruik.Examen;
import nl.inburgeringsportaal.misbruik.InspectiemeldingDetail;
import nl.inburgeringsportaal.misbruik.Kanaal;
import nl.inburgeringsportaal.misbruik.Melder;
import nl.inburgeringsportaal.misbruik.Melderstand;
import nl.inburgeringsportaal.misbruik.Onregelmatigheid;
import nl.inburgeringsportaal.misbruik.Signaalbron;
import nl.inburgeringsportaal.misbruik.Uitkomst;
import nl.inburgeringsportaal.misbruik.ZaakDetail;
import nl.inburgeringsportaal.misbruik.ZaakFilter;
import nl.inburgeringsportaal.misbruik.ZaakListItem;
import nl.inburgeringsportaal.misbruik.Zaakbericht;
import nl.inburgeringsportaal.misbruik.Zaakhandeling;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import nl.inburgeringsportaal.misbruik.Zaakstatus;
import nl.inburgeringsportaal.misbruik.Zwaarte;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cases for who handles them, with what each may see of it. */
@Component
public class Zaakzoeker {
  private static final String DICHT = "z.status in ('SAMENGEVOEGD', 'GESLOTEN_ZONDER_MELDING', 'AFGEDAAN')";

  private static final String KOLOMMEN =
      "select z.*, i.naam as school_, x.waarover, x.tekst, x.taal, x.besluit, g.naam as behandelaar_, m.id as melding_,"
          + " m.gemeld_op, m.melder, m.ontvangen_op as ontvangst_, " + Zaakboek.VRAAG_INSPECTIE
          + " as vraag_inspectie_";

  private static final String VAN =
      " from misbruikzaak z left join taalschool t on t.id = z.taalschool_id left join instelling i"
          + " on i.id = t.instelling_id left join misbruikzaak_tekst x on x.zaak_id = z.id"
          + " left join gebruiker g on g.id = z.behandelaar_id left join misbruikmelding m on m.zaak_id = z.id";

  private static final Map<String, String> SORTERING =
      Map.of(
          "nummer", "z.id",
          "ontvangen", "z.ontvangen_op",
          "school", "i.naam is null, i.naam",
          "zwaarte", "coalesce(field(z.zwaarte, 'LICHT', 'MIDDEL', 'ZWAAR'), 0)",
          "behandelaar", "g.naam is null, g.naam",
          "gemeld", "m.gemeld_op is null, m.gemeld_op");

  private final JdbcClient jdbc;
  private final Zaakboek boek;
  private final Klok klok;
  private final Bijlageboek bijlagen;

  Zaakzoeker(JdbcClient jdbc, Zaakboek boek, Klok klok, Bijlageboek bijlagen) {
    this.jdbc = jdbc;
    this.boek = boek;
    this.klok = klok;
    this.bijlagen = bijlagen;
  }

  /**
   * @param deel what the user reaches
   * @param wie id of his account
   * @param filter which cases
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<ZaakListItem> zoek(Zaakbereik.Deel deel, long wie, ZaakFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<ZaakListItem> rijen =
        jdbc.sql(KOLOMMEN + VAN + waar(deel, wie, filter, parameters) + Lijstsql.pagina(pagina, SORTERING, "z.id"))
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(deel, rij))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param deel what the user reaches
   * @param wie id of his account
   * @param filter which cases
   * @return how many there are
   */
  public long tel(Zaakbereik.Deel deel, long wie, ZaakFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + VAN + waar(deel, wie, filter, parameters))
        .params(parameters)
        .query(Long.class)
        .single();
  }

  private String waar(Zaakbereik.Deel deel, long wie, ZaakFilter filter, Map<String, Object> parameters) {
    List<String> delen = new ArrayList<>(List.of(deel.voorwaarde(), filter.dicht() ? DICHT : "not " + DICHT));
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      // What a reporter wrote is found by who may read it.
      String tekst = deel.bow() || deel.duo() ? "" : "z.kanaal = 'INSPECTIE' and ";
      delen.add(
          "(i.naam like :zoek escape '!' or i.plaats like :zoek escape '!' or (" + tekst
              + "x.waarover like :zoek escape '!'))");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    namen("z.soort", "soorten", filter.soorten(), delen, parameters);
    namen("z.zwaarte", "zwaarten", filter.zwaarten(), delen, parameters);
    if (filter.nieuw()) {
      delen.add(Signaalkeuzes.ZONDER_BEHANDELAAR);
      parameters.put("vandaag", klok.vandaag());
    }
    if (filter.eigen()) {
      delen.add("z.behandelaar_id = :wie");
      parameters.put("wie", wie);
    }
    return " where " + String.join(" and ", delen);
  }

  private static void namen(
      String kolom, String naam, Set<? extends Enum<?>> keuze, List<String> delen, Map<String, Object> parameters) {
    if (keuze != null && !keuze.isEmpty()) {
      delen.add(kolom + " in (:" + naam + ")");
      parameters.put(naam, keuze.stream().map(Enum::name).toList());
    }
  }

  private static ZaakListItem rij(Zaakbereik.Deel deel, ResultSet rij) throws SQLException {
    Zaaksoort soort = Zaaksoort.valueOf(rij.getString("soort"));
    Kanaal kanaal = Kanaal.valueOf(rij.getString("kanaal"));
    boolean leest = deel.leest(soort, kanaal);
    // Who gets a report is not told from whom the signal came.
    Melder melder = naam(Melder.class, rij.getString("melder"));
    boolean vanDuo = melder == Melder.DUO;
    Signaalbron gemeld = vanDuo ? Signaalbron.DUO : Signaalbron.BLIK_OP_WERK;
    return new ZaakListItem(
        rij.getLong("id"),
        soort,
        leest ? Signaalbron.valueOf(rij.getString("bron")) : gemeld,
        leest ? kanaal : vanDuo ? Kanaal.DUO : Kanaal.BLIK_OP_WERK,
        rij.getObject("ontvangen_op", LocalDate.class),
        rij.getObject("taalschool_id", Long.class),
        rij.getString("school_"),
        leest ? niets(rij.getString("waarover")) : null,
        naam(Zwaarte.class, rij.getString("zwaarte")),
        rij.getString("behandelaar_"),
        status(deel, Zaakstatus.valueOf(rij.getString("status"))),
        naam(Examen.class, rij.getString("examen")),
        naam(Onregelmatigheid.class, rij.getString("onregelmatigheid")),
        rij.getObject("kandidaten", Integer.class),
        rij.getBoolean("over_kandidaat"),
        rij.getObject("gemeld_op", LocalDate.class),
        melder,
        rij.getObject("ontvangst_", LocalDate.class),
        deel.behandelt(soort, kanaal) && rij.getBoolean("vraag_inspectie_"));
  }

  /** What the Inspectie does with a report is known to itself alone. */
  private static Zaakstatus status(Zaakbereik.Deel deel, Zaakstatus status) {
    return status == Zaakstatus.IN_ONDERZOEK && !deel.inspectie() ? Zaakstatus.GEMELD_BIJ_INSPECTIE : status;
  }

  private static <E extends Enum<E>> E naam(Class<E> soort, String naam) {
    return naam == null ? null : Enum.valueOf(soort, naam);
  }

  private static String niets(String tekst) {
    return tekst == null || tekst.isEmpty() ? null : tekst;
  }

  /**
   * @param deel what the user reaches
   * @param wie id of his account
   * @param id id of a case
   * @return it, empty when it is not in his reach
   */
  public Optional<ZaakDetail> vind(Zaakbereik.Deel deel, long wie, long id) {
    Optional<Zaakstand> stand = boek.stand(id);
    return stand.flatMap(
        zaak ->
            jdbc.sql(KOLOMMEN + ", exists (select 1 from misbruikmelder d where d.zaak_id = z.id) as gegevens_" + VAN
                    + " where z.id = :id and " + deel.voorwaarde())
                .param("id", id)
                .query((rij, nummer) -> detail(deel, wie, zaak, rij))
                .optional());
  }

  private ZaakDetail detail(Zaakbereik.Deel deel, long wie, Zaakstand zaak, ResultSet rij) throws SQLException {
    boolean eigen = deel.behandelt(zaak.soort(), zaak.kanaal());
    boolean leest = deel.leest(zaak.soort(), zaak.kanaal());
    boolean gegevens = rij.getBoolean("gegevens_");
    Set<Zaakhandeling> mag = Zaakregels.mag(zaak, deel, wie, gegevens);
    return new ZaakDetail(
        rij(deel, rij),
        zaak.versie(),
        zaak.behandelaarId(),
        eigen,
        leest ? niets(rij.getString("tekst")) : null,
        leest ? Publiekstaal.vanTag(rij.getString("taal")).orElse(null) : null,
        eigen ? rij.getObject("hoofdzaak_id", Long.class) : null,
        eigen ? samengevoegd(zaak.id()) : List.of(),
        eigen ? naam(Afsluitgrond.class, rij.getString("afsluitgrond")) : null,
        eigen ? rij.getString("besluit") : null,
        rij.getObject("afgesloten_op", LocalDate.class),
        deel.duo() ? rij.getObject("incident_id", Long.class) : null,
        eigen && zaak.bereikbaar(),
        eigen && gegevens,
        eigen ? berichten(zaak.id(), Draad.MELDER) : List.of(),
        zaak.melding() == null ? null : melding(deel, zaak, rij),
        bijlagen.bijlagen(zaak.id(), eigen),
        mag);
  }

  private List<Long> samengevoegd(long id) {
    return jdbc.sql("select id from misbruikzaak where hoofdzaak_id = ? order by id")
        .param(id)
        .query(Long.class)
        .list();
  }

  private InspectiemeldingDetail melding(Zaakbereik.Deel deel, Zaakstand zaak, ResultSet rij) throws SQLException {
    record Tekst(String bron, String omschrijving, String conclusie) {}
    Tekst tekst =
        jdbc.sql("select bron, omschrijving, conclusie from misbruikmelding_tekst where melding_id = ?")
            .param(zaak.melding())
            .query(Tekst.class)
            .optional()
            .orElse(new Tekst(null, null, null));
    Melderstand stand =
        zaak.status() == Zaakstatus.AFGEDAAN
            ? Melderstand.AFGESLOTEN
            : zaak.vraagInspectie() ? Melderstand.VRAAG : Melderstand.ONTVANGEN;
    return new InspectiemeldingDetail(
        rij.getObject("gemeld_op", LocalDate.class),
        Melder.valueOf(rij.getString("melder")),
        deel.inspectie() ? tekst.bron() : null,
        tekst.omschrijving(),
        deel.inspectie() ? rij.getObject("ontvangst_", LocalDate.class) : null,
        stand,
        deel.inspectie() ? naam(Uitkomst.class, rij.getString("uitkomst")) : null,
        deel.inspectie() ? tekst.conclusie() : null,
        berichten(zaak.id(), Draad.INSPECTIE));
  }

  /**
   * @param zaakId a case
   * @param draad between whom
   * @return questions and answers, the first first
   */
  public List<Zaakbericht> berichten(long zaakId, Draad draad) {
    return jdbc.sql(
            "select vraag, moment, tekst from misbruikbericht where zaak_id = ? and draad = ? order by moment, id")
        .params(zaakId, draad.name())
        .query(
            (rij, nummer) ->
                new Zaakbericht(rij.getBoolean(1), rij.getObject(2, LocalDateTime.class), rij.getString(3)))
        .list();
  }
}
