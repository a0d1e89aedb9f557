package nl.inburgeringsportaal.keurmerk.internal;

import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.keurmerk.BesluitGegevens;
import nl.inburgeringsportaal.keurmerk.Betreft;
import nl.inburgeringsportaal.keurmerk.Stap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which earlier decision a draft is about: the measure that stands, or the decision against which a bezwaar is open.
 * Nobody has to choose where only one is possible, and nobody can choose what is not.
 */
@Component
public class Betreftkeuze {
  private final JdbcClient jdbc;
  private final Stappenboek stappen;
  private final Statusboek statussen;
  private final Klok klok;

  Betreftkeuze(JdbcClient jdbc, Stappenboek stappen, Statusboek statussen, Klok klok) {
    this.jdbc = jdbc;
    this.stappen = stappen;
    this.statussen = statussen;
    this.klok = klok;
  }

  /**
   * @param ruw a draft as it is filled in
   * @return the same about the decision that follows from the rule; unchanged when there is no such procedure
   */
  public BesluitGegevens kies(BesluitGegevens ruw) {
    if (!ruw.soort().betreftEerder()) {
      return ruw;
    }
    return school(ruw.procedureId()).map(school -> metBetreft(ruw, school)).orElse(ruw);
  }

  private Optional<Long> school(long procedureId) {
    return jdbc.sql("select taalschool_id from keurmerkprocedure where id = ?")
        .param(procedureId)
        .query(Long.class)
        .optional();
  }

  private BesluitGegevens metBetreft(BesluitGegevens ruw, long school) {
    Long betreft = new Besluitregels(ruw, statussen.historie(school)).betreft(klok.vandaag(), bezwaren(ruw));
    return new BesluitGegevens(
        ruw.id(), ruw.versie(), ruw.procedureId(), ruw.soort(), ruw.doelstatus(), betreft, ruw.ingangsdatum(),
        ruw.herzieningOp(), ruw.rechtsgrond(), ruw.motivering(), ruw.spoedreden(), ruw.publicatietekst());
  }

  private List<Long> bezwaren(BesluitGegevens besluit) {
    return besluit.soort().isOpBezwaar()
        ? stappen.regels(stappen.stappen(besluit.procedureId())).openBezwaren().stream().map(Stap::besluitId).toList()
        : List.of();
  }

  /**
   * @param besluit a draft
   * @param school id of the school
   * @return the measures that it can be about on its first day, or today while it has none, or the decisions against
   *     which a bezwaar is open; empty for a kind that is about none
   */
  public List<Betreft> keuzes(BesluitGegevens besluit, long school) {
    if (!besluit.soort().betreftEerder()) {
      return List.of();
    }
    List<Long> ids =
        besluit.soort().isOpBezwaar()
            ? bezwaren(besluit)
            : new Besluitregels(besluit, statussen.historie(school))
                .betreffen(besluit.ingangsdatum() == null ? klok.vandaag() : besluit.ingangsdatum());
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("select id as besluit_id, soort, nummer from keurmerkbesluit where id in (:ids) order by id")
            .param("ids", ids)
            .query(Betreft.class)
            .list();
  }
}
