package nl.inburgeringsportaal.bench;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.jongeren.internal.SignaalRekenaar;
import nl.inburgeringsportaal.testbasis.TestTijd;
import org.springframework.jdbc.core.JdbcTemplate;

/** The nightly run of the signals over all pupils, against one scan of the tables that it reads. */
final class NachtrunMeting implements Meting {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 2);
  private static final double GRENS = 5;
  private static final int NACHTEN = 5;
  private static final String SCAN =
      """
      select count(*), sum(crc32(l.opleidingscode) + crc32(l.verblijfsstatus)), max(p.geboortedatum), max(s.status),
        max(g.datum)
      from leerling l join leerling_persoon p on p.leerling_id = l.id
        left join signaal s on s.leerling_id = l.id left join gesprek g on g.leerling_id = l.id
      """;

  @Override
  public String naam() {
    return "nachtrun";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    SignaalRekenaar rekenaar = omgeving.bean(SignaalRekenaar.class);
    TestTijd.ZetbareKlok klok = omgeving.bean(TestTijd.ZetbareKlok.class);
    JdbcTemplate jdbc = omgeving.bean(JdbcTemplate.class);
    klok.zetOp(DAG);
    rekenaar.herberekenAlle();
    double traagste = 0;
    double scan = Double.MAX_VALUE;
    for (int nacht = 1; nacht <= NACHTEN; nacht++) {
      klok.zetOp(DAG.plusDays(nacht));
      traagste = Math.max(traagste, Stopwatch.milliseconden(rekenaar::herberekenAlle) / 1000);
      scan = Math.min(scan, Stopwatch.milliseconden(() -> jdbc.queryForList(SCAN)) / 1000);
    }
    klok.terug();
    String naam = "nachtrun over 100.000 leerlingen, traagste van " + NACHTEN;
    return List.of(
        new Figuur(naam, traagste, "s", scan, traagste / scan, "hoogstens 5 s", traagste <= GRENS));
  }
}
