package nl.inburgeringsportaal.keurmerk.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes decisions as if it were an earlier day: the portal itself takes none for another day than today. */
@TestComponent
public class Vaststellerhulp {
  private final JdbcClient jdbc;
  private final Keurmerkgrendel grendel;
  private final Besluitboek besluiten;
  private final Stappenboek stappen;
  private final Statusboek statussen;
  private final Regels regels;

  Vaststellerhulp(
      JdbcClient jdbc,
      Keurmerkgrendel grendel,
      Besluitboek besluiten,
      Stappenboek stappen,
      Statusboek statussen,
      Regels regels) {
    this.jdbc = jdbc;
    this.grendel = grendel;
    this.besluiten = besluiten;
    this.stappen = stappen;
    this.statussen = statussen;
    this.regels = regels;
  }

  /** Takes a decision at noon of a day. */
  public void stelVast(long id, int versie, LocalDate dag, String wie) {
    Klok toen = new Klok(Clock.fixed(dag.atTime(LocalTime.NOON).atZone(Klok.ZONE).toInstant(), Klok.ZONE));
    new Vaststeller(jdbc, grendel, besluiten, stappen, statussen, regels, toen).stelVast(id, versie, dag, wie);
  }
}
