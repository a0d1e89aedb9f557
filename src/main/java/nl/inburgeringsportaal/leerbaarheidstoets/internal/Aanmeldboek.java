package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Map;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where deelnames are written one by one. Signing up, numbers and deliveries of DUO wait for each other. */
@Component
public class Aanmeldboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Grendel grendel;
  private final Kandidaatgevolgen gevolgen;
  private final Klok klok;

  Aanmeldboek(JdbcClient jdbc, IdBlokken ids, Grendel grendel, Kandidaatgevolgen gevolgen, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.grendel = grendel;
    this.gevolgen = gevolgen;
    this.klok = klok;
  }

  /**
   * @param werk what changes about who is signed up, in a transaction of its own
   * @return its result
   */
  public <T> T doe(Supplier<T> werk) {
    return grendel.doe(
        () -> {
          jdbc.sql("update grendel set nummer = nummer + 1 where naam = 'lbt-aanmelding'").update();
          return werk.get();
        });
  }

  /**
   * @param inburgeraarId id of a person
   * @return true when he is signed up already, has an outcome or need not take the test
   */
  public boolean isBekend(long inburgeraarId) {
    return jdbc.sql("select " + Deelnamesql.isBekend("?"))
        .param(inburgeraarId)
        .query(Boolean.class)
        .single();
  }

  /**
   * @param inburgeraarId a person who is not signed up
   * @return id of his deelname, which waits for a number of DUO
   */
  public long meldAan(long inburgeraarId) {
    long id = ids.volgende("lbt_deelname_seq");
    jdbc.sql(
            "insert into lbt_deelname (id, inburgeraar_id, aangemeld_op, status, herkomst, gewijzigd_door)"
                + " values (?, ?, ?, 'AANGEMELD', 'GEMEENTE', ?)")
        .params(id, inburgeraarId, klok.vandaag(), Wijzigingsspoor.actor())
        .update();
    return id;
  }

  /**
   * Takes the seat of one candidate that was not used yet.
   *
   * @param deelnameId id of a deelname
   * @param reden why, as in {@code lbt_plaatsing.beeindigd_reden}
   */
  public void maakStoelVrij(long deelnameId, String reden) {
    gevolgen.van("select :id", Map.of("id", deelnameId));
    gevolgen.maakStoelenVrij(reden, false, spoor());
  }

  /**
   * @return the current user, now, without a delivery
   */
  public Kandidaatgevolgen.Spoor spoor() {
    return new Kandidaatgevolgen.Spoor(Wijzigingsspoor.actor(), klok.nu(), null);
  }

  /**
   * @param deelnameId id of a deelname
   * @return its status as it is now, with the row taken until the end of the transaction
   */
  public String neem(long deelnameId) {
    grendel.neem("lbt_deelname", deelnameId);
    return jdbc.sql("select status from lbt_deelname where id = ?").param(deelnameId).query(String.class).single();
  }

  /**
   * @param deelnameId id of a deelname
   * @param status how it stands from now on
   */
  public void zet(long deelnameId, String status) {
    jdbc.sql("update lbt_deelname set status = ?, versie = versie + 1, gewijzigd_door = ? where id = ?")
        .params(status, Wijzigingsspoor.actor(), deelnameId)
        .update();
  }
}
