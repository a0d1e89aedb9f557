package nl.inburgeringsportaal.base;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/** The database that cannot be reached for a while: nobody's fault, and over by itself. */
public final class Databasestoring {

  /** Seconds after which it is worth while to try again. */
  public static final int OPNIEUW_NA = 30;

  private static final String VERBINDING = "08";

  private Databasestoring() {}

  /**
   * @param fout any fault, may be null
   * @return true when it comes from a connection to the database that could not be made, or that broke
   */
  public static boolean is(Throwable fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof SQLTransientConnectionException
          || oorzaak instanceof SQLNonTransientConnectionException
          || oorzaak instanceof SQLRecoverableException
          || oorzaak instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith(VERBINDING)) {
        return true;
      }
    }
    return false;
  }
}
