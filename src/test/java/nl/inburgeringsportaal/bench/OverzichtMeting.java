package nl.inburgeringsportaal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.jongeren.Schooljaar;
import nl.inburgeringsportaal.jongeren.SchooloverzichtService;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** The overview of the largest school through the service, against the same counts as bare SQL. */
final class OverzichtMeting implements Meting {
  private static final double GRENS_VERHOUDING = 2;
  private static final int JAREN_TERUG = 4;
  private static final String KAAL =
      """
      select extract(year_month from u) as maand, opleidingscode, count(*), sum(status = 'niet_nodig'),
        sum(gevoerd_op is not null), sum(gevoerd_op <= u), sum(gevoerd_op < datum18), sum(te_laat)
      from (
        select l.opleidingscode, s.datum18, s.status, s.te_laat,
          case when l.begin >= s.datum18 then l.begin else s.signaaldatum end as u,
          (select min(g.gevoerd_op) from gesprek g where g.leerling_id = s.leerling_id) as gevoerd_op
        from signaal s join leerling l on l.id = s.leerling_id
        where s.school_id = ? and s.soort = 'ACHTTIENDE_VERJAARDAG' and s.signaaldatum >= ? and s.signaaldatum < ?) x
      group by maand, opleidingscode
      """;

  @Override
  public String naam() {
    return "overzicht";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    SchooloverzichtService dienst = omgeving.bean(SchooloverzichtService.class);
    DataSource bron = omgeving.bean(DataSource.class);
    Testgegevens gegevens = omgeving.bean(Testgegevens.class);
    long school = omgeving.data().groteSchool();
    int nu = Schooljaar.van(omgeving.bean(Klok.class).vandaag()).jaar();
    Periode periode =
        new Periode(
            new Schooljaar(nu - JAREN_TERUG).periode().van(), new Schooljaar(nu + 1).periode().tot());
    gegevens.logIn(omgeving.data().functionaris());
    try {
      if (dienst.overzicht().regels().isEmpty()) {
        throw new IllegalStateException("geen leerlingen om te tellen");
      }
      Stopwatch.Paar tijd = Stopwatch.meet(dienst::overzicht, () -> kaal(bron, school, periode));
      double verhouding = tijd.wij() / tijd.kaal();
      return List.of(
          new Figuur(
              "overzicht van een school",
              tijd.wij(),
              "ms (mediaan)",
              tijd.kaal(),
              verhouding,
              "2 x kale SQL",
              verhouding <= GRENS_VERHOUDING));
    } finally {
      gegevens.logUit();
    }
  }

  private static int kaal(DataSource bron, long school, Periode periode) throws SQLException {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement vraag = verbinding.prepareStatement(KAAL)) {
      vraag.setLong(1, school);
      vraag.setObject(2, periode.van());
      vraag.setObject(3, periode.tot());
      int aantal = 0;
      try (ResultSet rijen = vraag.executeQuery()) {
        int kolommen = rijen.getMetaData().getColumnCount();
        while (rijen.next()) {
          aantal++;
          for (int kolom = 1; kolom <= kolommen; kolom++) {
            rijen.getObject(kolom);
          }
        }
      }
      return aantal;
    }
  }
}
