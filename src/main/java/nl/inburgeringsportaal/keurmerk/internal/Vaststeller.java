package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.keurmerk.BesluitGegevens;
import nl.inburgeringsportaal.keurmerk.Besluitgevolgen;
import nl.inburgeringsportaal.keurmerk.Besluitstatus;
import nl.inburgeringsportaal.keurmerk.Cursistental;
import nl.inburgeringsportaal.keurmerk.Keurmerkstand;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import nl.inburgeringsportaal.keurmerk.internal.Besluitboek.Besluit;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes decisions: number, publication, steps and status in one transaction that has taken the school, so that of two
 * who decide in the same second one does.
 */
@Component
public class Vaststeller {
  private final JdbcClient jdbc;
  private final Keurmerkgrendel grendel;
  private final Besluitboek besluiten;
  private final Stappenboek stappen;
  private final Statusboek statussen;
  private final Regels regels;
  private final Klok klok;

  Vaststeller(
      JdbcClient jdbc,
      Keurmerkgrendel grendel,
      Besluitboek besluiten,
      Stappenboek stappen,
      Statusboek statussen,
      Regels regels,
      Klok klok) {
    this.jdbc = jdbc;
    this.grendel = grendel;
    this.besluiten = besluiten;
    this.stappen = stappen;
    this.statussen = statussen;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @param id id of a draft that waits for a decision
   * @param versie version that was read
   * @param verzondenOp day on which the letter is sent
   * @param wie user name of who decides
   * @throws NietGevonden when there is no such draft
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws OngeldigeInvoer when something is missing
   * @throws RegelOvertreden when it was taken already, he wrote any of it, or a rule refuses it
   */
  public void stelVast(long id, int versie, LocalDate verzondenOp, String wie) {
    grendel.besluit(
        id,
        school -> {
          Besluit besluit = besluiten.eisOpen(id);
          if (besluit.status() != Besluitstatus.TER_BESLISSING) {
            throw new RegelOvertreden("keurmerk.fout.niet-aangeboden");
          }
          if (besluit.gegevens().versie() != versie) {
            throw new GelijktijdigGewijzigd();
          }
          if (besluiten.auteurs(id).contains(wie)) {
            throw new RegelOvertreden("keurmerk.fout.eigen-concept");
          }
          List<Stap> tot = stappen.stappen(besluit.gegevens().procedureId());
          eis(besluit.gegevens(), school, tot, verzondenOp);
          schrijf(id, school, verzondenOp, wie);
          voegStappenToe(besluit.gegevens(), verzondenOp, tot);
          statussen.voegToe(school, gevolg(besluit.gegevens(), statussen.historie(school)));
          return null;
        });
  }

  private void eis(BesluitGegevens besluit, long school, List<Stap> tot, LocalDate verzondenOp) {
    Besluitregels eisen = new Besluitregels(besluit, statussen.historie(school));
    eisen.eisVolledig();
    eisen.eisDagen(verzondenOp, klok.vandaag());
    eisen.eisGehoord(stappen.regels(tot), verzondenOp);
    eisen.eisStand(woorden(besluit.ingangsdatum()));
  }

  /**
   * @param besluit a draft
   * @param school id of the school
   * @throws OngeldigeInvoer when something is missing
   * @throws RegelOvertreden when the school does not stand so that this can be decided
   */
  public void eisAanbiedbaar(BesluitGegevens besluit, long school) {
    eisAanbiedbaar(besluit, statussen.historie(school));
  }

  private void eisAanbiedbaar(BesluitGegevens besluit, Keurmerkhistorie historie) {
    Besluitregels eisen = new Besluitregels(besluit, historie);
    eisen.eisVolledig();
    eisen.eisStand(woorden(besluit.ingangsdatum()));
  }

  private String woorden(LocalDate dag) {
    return regels.tekst(Regels.KEURMERK_WOORDEN, dag);
  }

  private List<Statusboek.Bij> gevolg(BesluitGegevens besluit, Keurmerkhistorie historie) {
    List<Statusrij> eerder =
        besluit.betreftId() == null ? List.of() : statussen.vanBesluit(besluit.betreftId());
    return new Besluitregels(besluit, historie).gevolg(besluit.id(), eerder);
  }

  private void schrijf(long id, long school, LocalDate verzondenOp, String wie) {
    LocalDateTime nu = klok.nu();
    jdbc.sql(
            """
            update keurmerkbesluit set status = 'VASTGESTELD', nummer = :nummer, verzonden_op = :verzonden,
              vastgesteld_door = :wie, vastgesteld_op = :nu, gepubliceerd_op = :nu, teruggegeven = null,
              schoolnaam = (select i.naam from taalschool t join instelling i on i.id = t.instelling_id
                where t.id = :school), versie = versie + 1, gewijzigd_door = :wie
            where id = :id
            """)
        .param("id", id)
        .param("nummer", nummer(nu.getYear()))
        .param("verzonden", verzondenOp)
        .param("wie", wie)
        .param("nu", nu)
        .param("school", school)
        .update();
  }

  /** The row of the year stays taken until the end of the transaction: a decision that fails gives its number back. */
  private String nummer(int jaar) {
    jdbc.sql("insert into keurmerknummer (jaar, laatste) values (?, 1) on duplicate key update laatste = laatste + 1")
        .param(jaar)
        .update();
    int laatste =
        jdbc.sql("select laatste from keurmerknummer where jaar = ? for update")
            .param(jaar)
            .query(Integer.class)
            .single();
    return "BOW-%d-%04d".formatted(jaar, laatste);
  }

  private void voegStappenToe(BesluitGegevens besluit, LocalDate verzondenOp, List<Stap> tot) {
    if (besluit.soort().isOpBezwaar()) {
      stappen.voegToe(besluit.procedureId(), stap(Stapsoort.BESLISSING_OP_BEZWAAR, verzondenOp, besluit), tot);
      return;
    }
    stappen.voegToe(besluit.procedureId(), stap(Stapsoort.BESLUIT, klok.vandaag(), besluit), tot);
    stappen.voegToe(
        besluit.procedureId(),
        stap(Stapsoort.BEKENDGEMAAKT, verzondenOp, besluit),
        stappen.stappen(besluit.procedureId()));
  }

  private static StapGegevens stap(Stapsoort soort, LocalDate dag, BesluitGegevens besluit) {
    return new StapGegevens(soort, dag, null, null, besluit.id(), null, null);
  }

  /**
   * @param besluit a draft
   * @param school id of the school
   * @param dag the day on which it would hold
   * @param cursisten who learn there, as counts
   * @return what the draft would do, with the first rule that refuses it
   */
  public Besluitgevolgen gevolgen(BesluitGegevens besluit, long school, LocalDate dag, Cursistental cursisten) {
    List<Statusrij> rijen = new ArrayList<>(statussen.rijen(school));
    Keurmerkhistorie historie = new Keurmerkhistorie(rijen);
    Keurmerkstand nu = historie.op(dag);
    List<Statusboek.Bij> bij;
    try {
      eisAanbiedbaar(besluit, historie);
      bij = gevolg(besluit, historie);
    } catch (DomeinFout fout) {
      return new Besluitgevolgen(dag, nu, nu, cursisten, fout.sleutel(), Arrays.asList(fout.argumenten()), false);
    }
    // Rows that are not there yet come after all that are.
    long id = Long.MAX_VALUE - bij.size();
    for (Statusboek.Bij een : bij) {
      rijen.add(
          new Statusrij(id++, een.soort(), een.status(), een.van(), een.betreft(), besluit.id(), klok.nu()));
    }
    Keurmerkstand straks = new Keurmerkhistorie(rijen).op(dag);
    try {
      new Besluitregels(besluit, historie)
          .eisGehoord(stappen.regels(stappen.stappen(besluit.procedureId())), klok.vandaag());
    } catch (DomeinFout fout) {
      return new Besluitgevolgen(
          dag, nu, straks, cursisten, fout.sleutel(), Arrays.asList(fout.argumenten()), true);
    }
    return new Besluitgevolgen(dag, nu, straks, cursisten, null, List.of(), true);
  }
}
