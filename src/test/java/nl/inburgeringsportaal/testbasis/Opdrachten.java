package nl.inburgeringsportaal.testbasis;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that tells what is said to it, just before it is said. */
public abstract class Opdrachten extends DelegatingDataSource {

  /** What is told when a transaction is committed. */
  protected static final String VASTLEGGEN = "commit";

  /**
   * @param database the database
   */
  protected Opdrachten(DataSource database) {
    super(database);
  }

  /**
   * @param sql a statement that is about to be executed, or {@link #VASTLEGGEN}
   */
  protected abstract void opdracht(String sql);

  @Override
  public Connection getConnection() throws SQLException {
    Connection echt = super.getConnection();
    return als(Connection.class, echt, (methode, argumenten) -> {
      if (VASTLEGGEN.equals(methode.getName())) {
        opdracht(VASTLEGGEN);
      }
      Object uitkomst = roep(echt, methode, argumenten);
      return switch (uitkomst) {
        case PreparedStatement voorbereid -> opdracht(PreparedStatement.class, voorbereid, (String) argumenten[0]);
        case Statement los -> opdracht(Statement.class, los, null);
        case null, default -> uitkomst;
      };
    });
  }

  private <T extends Statement> T opdracht(Class<T> soort, T echt, String sql) {
    return als(soort, echt, (methode, argumenten) -> {
      if (methode.getName().startsWith("execute")) {
        opdracht(sql == null ? String.valueOf(argumenten[0]) : sql);
      }
      return roep(echt, methode, argumenten);
    });
  }

  private interface Aanroep {
    Object doe(Method methode, Object[] argumenten) throws Throwable;
  }

  private static <T> T als(Class<T> soort, T echt, Aanroep aanroep) {
    InvocationHandler afhandeling = (proxy, methode, argumenten) -> aanroep.doe(methode, argumenten);
    return soort.cast(Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, afhandeling));
  }

  private static Object roep(Object echt, Method methode, Object[] argumenten) throws Throwable {
    try {
      return methode.invoke(echt, argumenten);
    } catch (InvocationTargetException fout) {
      throw fout.getCause();
    }
  }
}
