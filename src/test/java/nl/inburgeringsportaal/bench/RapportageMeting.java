package nl.inburgeringsportaal.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.demo.Brief;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.rapportage.BriefbestandService;
import nl.inburgeringsportaal.rapportage.Briefvorm;
import nl.inburgeringsportaal.rapportage.Cohorten;
import nl.inburgeringsportaal.rapportage.Peilvraag;
import nl.inburgeringsportaal.rapportage.RapportageService;
import nl.inburgeringsportaal.rapportage.UitvoeringsbriefService;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The three reports about the whole country through the service, each against the leanest SQL for the same counts; the
 * whole uitvoeringsbrief as a file; and how long DUO's delivery of that country took.
 */
final class RapportageMeting implements Meting {
  private static final double GRENS = 1.5;
  private static final double HOOGSTENS_MS = 1_000;
  private static final double BRIEF_HOOGSTENS_MS = 5_000;

  private static final String STAND =
      " and s.van = (select max(t.van) from inburgeraar_stand t where t.inburgeraar_id = s.inburgeraar_id"
          + " and t.van <= '2021-11-01') and s.regime = 'WI2013' and not s.vrijwillig";

  private static final String VOORTGANG =
      "select year(i.plicht_begin), s.doelgroep, case when i.voldaan_op <= '2021-11-01' then 1"
          + " when i.ontheven_op <= '2021-11-01' then 2 else 3 end as u, count(*) from inburgeraar i"
          + " join inburgeraar_stand s on s.inburgeraar_id = i.id" + STAND + " where i.plicht_begin <= '2021-11-01'"
          + " and (i.einde_overig_op is null or i.einde_overig_op > '2021-11-01') group by 1, 2, u";

  private static final String LENINGEN =
      "select case when l.kwijtgescholden_op <= '2021-11-01' then 1 when l.teniet_op <= '2021-11-01' then 2"
          + " when l.afgelost_op <= '2021-11-01' then 3 when l.terugbetaling_begonnen_op <= '2021-11-01' then 4"
          + " else 5 end as u, count(*), sum(o.som) from (select lening_id, sum(bedrag) as som from lening_opname"
          + " where datum <= '2021-11-01' group by lening_id) o join lening l on l.id = o.lening_id"
          + " join inburgeraar_stand s on s.inburgeraar_id = l.inburgeraar_id" + STAND + " group by u";

  private static final String ELIP =
      "select c, sum(som >= 950000), sum(som >= 750000 and laatst), sum(som >= 950000 and laatst) from ("
          + "select year(i.plicht_begin) as c, s.termijn_einde > '2021-11-01' and s.termijn_einde <= '2022-11-01'"
          + " as laatst, sum(o.bedrag) as som from inburgeraar i join inburgeraar_stand s on s.inburgeraar_id = i.id"
          + STAND + " and s.doelgroep = 'ASIELSTATUSHOUDER' join lening l on l.inburgeraar_id = i.id"
          + " and (l.kwijtgescholden_op is null or l.kwijtgescholden_op > '2021-11-01')"
          + " and (l.teniet_op is null or l.teniet_op > '2021-11-01')"
          + " and (l.afgelost_op is null or l.afgelost_op > '2021-11-01')"
          + " join lening_opname o on o.lening_id = l.id and o.datum <= '2021-11-01'"
          + " where i.plicht_begin <= '2021-11-01' and (i.voldaan_op is null or i.voldaan_op > '2021-11-01')"
          + " and (i.ontheven_op is null or i.ontheven_op > '2021-11-01')"
          + " and (i.einde_overig_op is null or i.einde_overig_op > '2021-11-01') group by i.id) d group by c";

  @Override
  public String naam() {
    return "rapportage";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    RapportageService dienst = omgeving.bean(RapportageService.class);
    DataSource bron = omgeving.bean(DataSource.class);
    Testgegevens gegevens = omgeving.bean(Testgegevens.class);
    JdbcTemplate jdbc = omgeving.bean(JdbcTemplate.class);
    List<Figuur> figuren = new ArrayList<>();
    gegevens.logIn("duo");
    try {
      LeveringService leveringen = omgeving.bean(LeveringService.class);
      Path map = Landlevering.maak(0, jdbc);
      double seconden =
          Stopwatch.milliseconden(() -> Landlevering.lever(leveringen, map, Landlevering.BESTANDEN)) / 1_000;
      jdbc.execute("analyze table inburgeraar, inburgeraar_stand, lening, lening_opname");
      figuren.add(Figuur.zonderDoel("levering van het hele land", seconden, "s", null));
      Peilvraag vraag = new Peilvraag(Brief.PEILDATUM, null);
      figuren.addAll(
          meet("voortgang", () -> dienst.voortgang(vraag, null, new Cohorten(null, null)), bron, VOORTGANG));
      figuren.addAll(meet("leningen", () -> dienst.leningen(vraag, null), bron, LENINGEN));
      figuren.addAll(meet("elip", () -> dienst.elip(vraag, null), bron, ELIP));
      gegevens.logIn("szw");
      UitvoeringsbriefService brieven = omgeving.bean(UitvoeringsbriefService.class);
      BriefbestandService bestanden = omgeving.bean(BriefbestandService.class);
      for (Briefvorm vorm : Briefvorm.values()) {
        Callable<?> brief = () -> bestanden.maak(brieven.cijfers(vraag, null, Vertaling.NL), null, vorm, Vertaling.NL);
        // The first one of a portal that has just started loads fonts and code.
        brief.call();
        double duur = Stopwatch.milliseconden(brief);
        figuren.add(Figuur.hoogstens("uitvoeringsbrief als " + vorm, duur, "ms", BRIEF_HOOGSTENS_MS));
      }
    } finally {
      gegevens.logUit();
    }
    return figuren;
  }

  private static List<Figuur> meet(String naam, Callable<?> dienst, DataSource bron, String kaal)
      throws Exception {
    Stopwatch.Paar tijd = Stopwatch.meet(dienst, () -> rijen(bron, kaal));
    double verhouding = tijd.wij() / tijd.kaal();
    return List.of(
        new Figuur(
            "rapport " + naam, tijd.wij(), "ms (mediaan)", tijd.kaal(), verhouding, "1,5 x kale SQL",
            verhouding <= GRENS),
        Figuur.hoogstens("rapport " + naam + ", duur", tijd.wij(), "ms", HOOGSTENS_MS));
  }

  private static int rijen(DataSource bron, String sql) throws SQLException {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement vraag = verbinding.prepareStatement(sql);
        ResultSet rijen = vraag.executeQuery()) {
      int aantal = 0;
      while (rijen.next()) {
        aantal++;
      }
      return aantal;
    }
  }
}
