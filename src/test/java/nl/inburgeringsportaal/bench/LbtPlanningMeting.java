package nl.inburgeringsportaal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.inburgeraar.TienWeken;
import nl.inburgeringsportaal.leerbaarheidstoets.ControleFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.ControleListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatService;
import nl.inburgeringsportaal.leerbaarheidstoets.Kandidaatstand;
import nl.inburgeringsportaal.leerbaarheidstoets.PlaatsvoorstelService;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieService;
import nl.inburgeringsportaal.leerbaarheidstoets.UitslagcontroleService;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstel;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Klaarzetter;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The planning of the leerbaarheidstoets with three years of the whole country in the database: pages of who plans for
 * the largest gemeente, the pages of DUO, and the proposal, each through the service against the bare SQL of that page.
 */
final class LbtPlanningMeting implements Meting {
  private static final int PAGINA = 50;
  private static final int LAATSTE = 19;
  private static final double GRENS_MS = 100;
  private static final double GRENS_VERHOUDING = 2;
  private static final double GRENS_VOORSTEL_MS = 3_000;
  private static final int SESSIES = 60;
  private static final int KEREN_VOORSTEL = 15;

  private static final String KANDIDATEN =
      """
      select d.id, d.inburgeraar_id, p.achternaam, p.voornamen, l.gemeentecode, d.examennummer, d.status,
        d.aangemeld_op, d.ingetrokken_op, d.herkomst, p.geboortedatum, w.instructietaal, w.tolk_taal, w.rolstoel,
        %1$s as begonnen,
        (select s.begin from lbt_plaatsing a join lbt_sessie s on s.id = a.sessie_id where a.deelname_id = d.id
          and a.beeindigd_op is null and a.status in ('INGEPLAND', 'VERSCHENEN') limit 1) as afspraak
      from lbt_deelname d join inburgeraar l on l.id = d.inburgeraar_id
        join inburgeraar_persoon p on p.inburgeraar_id = d.inburgeraar_id
        left join lbt_wens w on w.inburgeraar_id = d.inburgeraar_id
      where %2$s order by %1$s is null, %1$s, d.id limit 51 offset %3$d
      """;

  private static final String ZICHT =
      "exists (select 1 from inzage z where z.inburgeraar_id = d.inburgeraar_id and z.gemeentecode = 'GM0363'"
          + " and z.van <= '%1$s' and (z.tot is null or z.tot > '%1$s')) and ";
  private static final String OPEN = "d.ingetrokken_op is null and d.status not in ('UITSLAG_BEKEND', 'OVERGESLAGEN')";

  private static final String KALENDER =
      """
      select s.id, s.begin, s.einde, s.plaatsen, s.bezet, s.status, s.reeks_id, o.naam, l.naam, l.plaats, k.naam,
        (select group_concat(b.naam order by b.naam separator ', ') from lbt_sessie_begeleider x
          join toetsbegeleider b on b.id = x.toetsbegeleider_id
          where x.sessie_id = s.id and x.vervangen_op is null), v.mist
      from lbt_sessie s join toetslokaal k on k.id = s.lokaal_id join toetslocatie l on l.id = k.locatie_id
        join organisatie o on o.id = s.organisatie_id
        join (%2$ss.organisatie_id = ? and s.begin >= '%3$s' and s.begin < '%4$s') v on v.id = s.id
      where s.organisatie_id = ? and s.begin >= '%3$s' and s.begin < '%4$s' and s.status <> 'GEANNULEERD'
      order by s.begin, s.id limit 601
      """;

  private static final String CONTROLES =
      """
      select u.id, u.controle, u.examennummer, p.voornamen, p.achternaam, u.resultaat, u.behaalde_score,
        u.benodigde_score, u.datum_afname, u.ontvangen_op,
        (select e.resultaat from lbt_uitslag_eerder e where e.uitslag_id = u.id order by e.gold_tot desc limit 1)
      from lbt_uitslag u join lbt_deelname d on d.id = u.deelname_id
        join inburgeraar_persoon p on p.inburgeraar_id = d.inburgeraar_id
      where u.controle is not null and u.afgehandeld_op is null order by u.ontvangen_op, u.controle, u.id limit 51
      """;

  /** What is measured with, of one run. */
  private record Hulp(Omgeving omgeving, LbtPlanningsdata data, LocalDate dag, List<Figuur> figuren) {}

  @Override
  public String naam() {
    return "lbtplanning";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    Testgegevens gegevens = omgeving.bean(Testgegevens.class);
    LocalDate dag = omgeving.bean(Klok.class).vandaag();
    LbtPlanningsdata data = LbtPlanningsdata.maak(omgeving.bean(JdbcTemplate.class), gegevens, dag);
    Hulp hulp = new Hulp(omgeving, data, dag, new ArrayList<>());
    // As in a browser: whom somebody reaches is read once in each request.
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    gegevens.logIn(data.planner());
    kalender(hulp);
    String eigen = ZICHT.formatted(dag);
    kandidaten(hulp, "grootste gemeente, eerste pagina", filter(null, null), 0, eigen + OPEN);
    kandidaten(hulp, "grootste gemeente, gefilterd", filter("dar", "ar"), 0,
        eigen + OPEN + " and concat_ws(' ', p.voornamen, p.achternaam) like '%dar%' and w.instructietaal = 'ar'");
    KandidaatFilter klaar =
        new KandidaatFilter(null, null, Set.of(Kandidaatstand.UITSLAG), Set.of(), null, false, null);
    kandidaten(hulp, "grootste gemeente, 20e pagina", klaar, LAATSTE, eigen + "d.status = 'UITSLAG_BEKEND'");
    voorstel(hulp);
    gegevens.logUit();
    gegevens.logIn("duo");
    kandidaten(hulp, "DUO, eerste pagina", filter(null, null), 0, OPEN);
    kandidaten(hulp, "DUO, gefilterd", filter("dar", "ar"), 0,
        OPEN + " and concat_ws(' ', p.voornamen, p.achternaam) like '%dar%' and w.instructietaal = 'ar'");
    kandidaten(hulp, "DUO, 20e pagina", filter(null, null), LAATSTE, OPEN);
    UitslagcontroleService controles = omgeving.bean(UitslagcontroleService.class);
    pagina(hulp, "werklijst van DUO",
        () -> controles.list(new ControleFilter(null, false), PageRequest.of(0, PAGINA)).getContent(),
        ControleListItem::id, CONTROLES);
    gegevens.logUit();
    RequestContextHolder.resetRequestAttributes();
    return hulp.figuren();
  }

  private static KandidaatFilter filter(String zoek, String taal) {
    return new KandidaatFilter(zoek, null, Set.of(), Set.of(), taal, false, null);
  }

  private static void kandidaten(Hulp hulp, String wat, KandidaatFilter filter, int nummer, String waar)
      throws Exception {
    KandidaatService dienst = hulp.omgeving().bean(KandidaatService.class);
    PageRequest pagina = PageRequest.of(nummer, PAGINA, Sort.by("tienweken"));
    String sql = KANDIDATEN.formatted(TienWeken.begin("l"), waar, nummer * PAGINA);
    pagina(hulp, "kandidaten: " + wat, () -> dienst.list(filter, pagina).getContent(), KandidaatListItem::id, sql);
  }

  /** The month to come: of those sessions it is shown what they lack. */
  private static void kalender(Hulp hulp) throws Exception {
    SessieService dienst = hulp.omgeving().bean(SessieService.class);
    LocalDate eerste = hulp.dag().plusMonths(1).withDayOfMonth(1);
    SessieFilter maand = new SessieFilter(eerste, eerste.plusMonths(1), Set.of(), null, null, false);
    String sql = KALENDER.formatted("", Klaarzetter.VOORWAARDEN, eerste, eerste.plusMonths(1));
    long gemeente = hulp.data().gemeente();
    pagina(hulp, "kalendermaand van de grootste gemeente", () -> dienst.kalender(maand).getContent(),
        SessieListItem::id, sql, gemeente, gemeente);
  }

  private static <T> void pagina(
      Hulp hulp, String wat, Callable<List<T>> dienst, Function<T, Long> id, String sql, Object... parameters)
      throws Exception {
    DataSource bron = hulp.omgeving().bean(DataSource.class);
    List<Long> wij = dienst.call().stream().map(id).toList();
    List<Long> kaal = kaal(bron, sql, parameters);
    if (wij.isEmpty() || !wij.equals(kaal.subList(0, wij.size()))) {
      throw new IllegalStateException(wat + ": niet dezelfde rijen: " + wij + " en " + kaal);
    }
    Testgegevens gegevens = hulp.omgeving().bean(Testgegevens.class);
    Callable<List<T>> verzoek =
        () -> {
          gegevens.nieuwVerzoek();
          return dienst.call();
        };
    Stopwatch.Paar tijd = Stopwatch.meet(verzoek, () -> kaal(bron, sql, parameters));
    double verhouding = tijd.wij() / tijd.kaal();
    hulp.figuren()
        .add(
            new Figuur(
                wat,
                tijd.wij(),
                "ms (mediaan)",
                tijd.kaal(),
                verhouding,
                "2 x kale SQL en 100 ms",
                verhouding <= GRENS_VERHOUDING && tijd.wij() <= GRENS_MS));
  }

  private static void voorstel(Hulp hulp) throws Exception {
    PlaatsvoorstelService dienst = hulp.omgeving().bean(PlaatsvoorstelService.class);
    LocalDate tot =
        hulp.omgeving()
            .bean(JdbcTemplate.class)
            .queryForObject(
                "select date(begin) + interval 1 day from lbt_sessie where organisatie_id = ? and begin > ?"
                    + " order by begin limit 1 offset " + (SESSIES - 1),
                LocalDate.class, hulp.data().gemeente(), hulp.dag().plusDays(1));
    double[] tijden = new double[KEREN_VOORSTEL];
    for (int keer = 0; keer < tijden.length; keer++) {
      tijden[keer] =
          Stopwatch.milliseconden(
              () -> {
                Voorstel voorstel = dienst.stelVoor(hulp.dag(), tot);
                if (voorstel.kandidaten().size() < LbtPlanningsdata.WACHTEND || voorstel.sessies().size() < SESSIES) {
                  throw new IllegalStateException(
                      voorstel.kandidaten().size() + " kandidaten, " + voorstel.sessies().size() + " sessies");
                }
                return voorstel;
              });
    }
    Arrays.sort(tijden);
    hulp.figuren()
        .add(
            Figuur.hoogstens(
                "voorstel voor 500 kandidaten en 60 sessies", tijden[tijden.length / 2], "ms (mediaan)",
                GRENS_VOORSTEL_MS));
  }

  private static List<Long> kaal(DataSource bron, String sql, Object... parameters) throws SQLException {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement vraag = verbinding.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        vraag.setObject(i + 1, parameters[i]);
      }
      List<Long> ids = new ArrayList<>();
      try (ResultSet rijen = vraag.executeQuery()) {
        int kolommen = rijen.getMetaData().getColumnCount();
        while (rijen.next()) {
          ids.add(rijen.getLong(1));
          for (int kolom = 2; kolom <= kolommen; kolom++) {
            rijen.getObject(kolom);
          }
        }
      }
      return ids;
    }
  }
}
