package nl.inburgeringsportaal;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start that the database cannot be reached or lets nobody in, instead of a stack trace. */
class Databasefout extends AbstractFailureAnalyzer<SQLException> {
  private static final String VERBINDING = "08";
  private static final String AANMELDING = "28";
  private static final int ONBEKEND_SCHEMA = 1049;

  @Override
  protected FailureAnalysis analyze(Throwable geheel, SQLException fout) {
    String stand = fout.getSQLState() == null ? "" : fout.getSQLState();
    if (!stand.startsWith(VERBINDING) && !stand.startsWith(AANMELDING) && fout.getErrorCode() != ONBEKEND_SCHEMA) {
      return null;
    }
    return new FailureAnalysis(
        "Het portaal start niet: de database is niet bereikbaar of weigert het account. De database zegt: "
            + fout.getMessage(),
        "Controleer spring.datasource.url, .username en .password (zie docs/operations.md).",
        fout);
  }
}
