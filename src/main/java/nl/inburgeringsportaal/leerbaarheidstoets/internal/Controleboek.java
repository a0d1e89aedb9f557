package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Arrays;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.leerbaarheidstoets.Controlesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatService;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where it is written down what DUO did with outcomes and numbers that it had to look at. */
@Component
public class Controleboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Aanmeldboek boek;
  private final Wijzigingslog wijzigingslog;

  Controleboek(JdbcClient jdbc, IdBlokken ids, Aanmeldboek boek, Wijzigingslog wijzigingslog) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.boek = boek;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * Gives a number with its seat and outcome to another person. What was before stays with whom it was about.
   *
   * @param deelnameId id of a deelname
   * @param ander id of that person
   * @throws RegelOvertreden when a decision about health hangs on it, somebody is taking the test with it, or the other
   *     person has a seat already
   */
  public void verplaats(long deelnameId, long ander) {
    boolean overgeslagen =
        jdbc.sql("select exists (select 1 from lbt_overslaan where deelname_id = ?)")
            .param(deelnameId)
            .query(Boolean.class)
            .single();
    boolean bezig =
        jdbc.sql("select status = 'VERSCHENEN' from lbt_deelname where id = ?")
            .param(deelnameId)
            .query(Boolean.class)
            .single();
    if (overgeslagen || bezig) {
      throw new RegelOvertreden("lbt-kandidaten.fout.niet-verplaatsbaar");
    }
    Long van =
        jdbc.sql("select inburgeraar_id from lbt_deelname where id = ?").param(deelnameId).query(Long.class).single();
    jdbc.sql("update lbt_deelname set inburgeraar_id = ? where id = ?").params(ander, deelnameId).update();
    try {
      jdbc.sql(
              "update lbt_plaatsing set inburgeraar_id = ?, versie = versie + 1"
                  + " where deelname_id = ? and beeindigd_op is null")
          .params(ander, deelnameId)
          .update();
    } catch (DuplicateKeyException heeftAlEenPlaats) {
      throw new RegelOvertreden("lbtplanning.fout.heeft-plaats");
    }
    wijzigingslog.noteer(KandidaatService.OBJECT, deelnameId, null, "inburgeraar", van, ander, null);
  }

  /**
   * @param deelname id of a deelname
   * @return true when it has an outcome
   */
  public boolean heeftUitslag(long deelname) {
    return jdbc.sql("select exists (select 1 from lbt_uitslag where deelname_id = ?)")
        .param(deelname)
        .query(Boolean.class)
        .single();
  }

  /**
   * @param uitslagId id of an outcome
   * @param los true when it has to belong to nobody, false when to a candidate
   * @return what there is to look at
   * @throws NietGevonden when there is no such open outcome
   */
  public String eisOpen(long uitslagId, boolean los) {
    return jdbc.sql(
            "select controle from lbt_uitslag where id = ? and controle is not null and afgehandeld_op is null")
        .param(uitslagId)
        .query(String.class)
        .optional()
        .filter(soort -> Controlesoort.valueOf(soort).isLos() == los)
        .orElseThrow(NietGevonden::new);
  }

  /**
   * @param uitslagId id of an open outcome
   * @param soort what there was to look at
   * @param besluit what was done
   * @param toelichting what is said about it, may be null
   */
  public void handelAf(long uitslagId, String soort, String besluit, String toelichting) {
    Kandidaatgevolgen.Spoor spoor = boek.spoor();
    int rijen =
        jdbc.sql(
                "update lbt_uitslag set afgehandeld_op = ?, afhandeling = ?, versie = versie + 1, gewijzigd_door = ?"
                    + " where id = ? and afgehandeld_op is null")
            .params(spoor.nu(), toelichting, spoor.door(), uitslagId)
            .update();
    if (rijen == 0) {
      throw new NietGevonden();
    }
    schrijf(uitslagId, null, soort, besluit, toelichting);
  }

  private void schrijf(Long uitslagId, Long deelnameId, String soort, String besluit, String toelichting) {
    Kandidaatgevolgen.Spoor spoor = boek.spoor();
    jdbc.sql(
            "insert into lbt_behandeling (id, uitslag_id, deelname_id, soort, besluit, gebruikersnaam, moment,"
                + " toelichting) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                ids.volgende("lbt_behandeling_seq"), uitslagId, deelnameId, soort, besluit, spoor.door(), spoor.nu(),
                toelichting))
        .update();
  }

  /**
   * Notes what was decided about a number that was delivered for another person.
   *
   * @param deelnameId id of a deelname
   * @param verplaatst true when it went to that person
   * @param waarom why
   */
  public void besloten(long deelnameId, boolean verplaatst, String waarom) {
    jdbc.sql("update lbt_deelname set geleverd_voor = null, versie = versie + 1, gewijzigd_door = ? where id = ?")
        .params(boek.spoor().door(), deelnameId)
        .update();
    schrijf(null, deelnameId, Controlesoort.ANDER_PERSOON.name(), verplaatst ? "VERPLAATST" : "GEZIEN", waarom);
  }

  /**
   * @param deelnameId id of a deelname
   * @return id of the other person for whom DUO delivered its number
   * @throws NietGevonden when there is nobody else
   */
  public long geleverdVoor(long deelnameId) {
    return jdbc.sql("select geleverd_voor from lbt_deelname where id = ? and geleverd_voor is not null")
        .param(deelnameId)
        .query(Long.class)
        .optional()
        .orElseThrow(NietGevonden::new);
  }

  /**
   * @param examennummer a number as somebody typed it, may be null
   * @return id of the deelname that has it
   * @throws OngeldigeInvoer when nobody has it; does not repeat it
   */
  public long metNummer(String examennummer) {
    return jdbc.sql("select id from lbt_deelname where examennummer = ?")
        .param(examennummer == null ? "" : examennummer.strip())
        .query(Long.class)
        .optional()
        .orElseThrow(() -> new OngeldigeInvoer("examennummer", null, "lbt-kandidaten.fout.onbekend-nummer"));
  }

  /**
   * @param uitslagId id of an outcome
   * @param deelname id of the deelname that it belongs to from now on
   */
  public void koppel(long uitslagId, long deelname) {
    jdbc.sql("update lbt_uitslag set deelname_id = ?, versie = versie + 1 where id = ?")
        .params(deelname, uitslagId)
        .update();
  }
}
