package nl.inburgeringsportaal.levering.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what the threads of a delivery say to the database (statements and commits), and tells when it comes
 * to a certain one.
 */
final class Opdrachtteller extends DelegatingDataSource {
  private static final String VASTLEGGEN = "commit";

  private final Consumer<String> melder;
  private final AtomicLong teller = new AtomicLong();
  private volatile long punt = Long.MAX_VALUE;
  private volatile long laatsteVastlegging;
  private volatile boolean wacht;

  /**
   * @param database the database
   * @param melder gets the statement at the point that was set
   */
  Opdrachtteller(DataSource database, Consumer<String> melder) {
    super(database);
    this.melder = melder;
  }

  /**
   * Counts from one again.
   *
   * @param opdracht number of the statement to be told about
   * @param wachtErvoor true when that statement never goes to the database, false when it goes at once
   */
  void zet(long opdracht, boolean wachtErvoor) {
    wacht = wachtErvoor;
    teller.set(0);
    punt = opdracht;
  }

  /**
   * @return statements since {@link #zet}
   */
  long geteld() {
    return teller.get();
  }

  /**
   * @return number of the last statement that was a commit
   */
  long laatsteVastlegging() {
    return laatsteVastlegging;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection echt = super.getConnection();
    return als(Connection.class, echt, (methode, argumenten) -> {
      if (VASTLEGGEN.equals(methode.getName())) {
        tel(VASTLEGGEN);
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
        tel(sql == null ? String.valueOf(argumenten[0]) : sql);
      }
      return roep(echt, methode, argumenten);
    });
  }

  private void tel(String opdracht) {
    String draad = Thread.currentThread().getName();
    // What keeps the turn goes on at its own pace and would make the count differ from run to run.
    if (!draad.startsWith("levering-") || draad.startsWith("levering-wekker")) {
      return;
    }
    long nummer = teller.incrementAndGet();
    if (VASTLEGGEN.equals(opdracht)) {
      laatsteVastlegging = nummer;
    }
    if (nummer == punt) {
      melder.accept(opdracht);
      if (wacht) {
        staStil();
      }
    }
  }

  private static void staStil() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
    }
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
