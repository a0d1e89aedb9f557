package nl.inburgeringsportaal.keurmerk.internal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Zicht;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.internal.Regelgeheugen;
import nl.inburgeringsportaal.regels.internal.RegelsUitTabellen;
import nl.inburgeringsportaal.testbasis.Opdrachten;
import nl.inburgeringsportaal.testbasis.Proces;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * What takes decisions as a process of its own, to be killed: the beans of the portal that do it, without web server,
 * screens and JPA. It does what the lines on its input say.
 */
public final class Besluitproces {

  /** What it says when a decision is taken; the number of statements that it took follows. */
  public static final String GENOMEN = "genomen ";

  /** What it says when a rule refused it; the key of its text follows. */
  public static final String GEWEIGERD = "geweigerd ";

  private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
  private final Klok klok = new Klok(new ZetbareKlok());
  private final Teller teller;

  private Besluitproces(String jdbcUrl) {
    HikariDataSource database = new HikariDataSource();
    database.setJdbcUrl(jdbcUrl);
    database.setUsername("root");
    database.setPassword("");
    database.setMaximumPoolSize(2);
    teller = new Teller(database);
    JdbcClient client = JdbcClient.create(teller);
    context.registerBean(JdbcClient.class, () -> client);
    context.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(teller));
    context.registerBean(Klok.class, () -> klok);
    context.registerBean(RegelsUitTabellen.class, () -> new RegelsUitTabellen(client));
    // A decision brings no documents, so that nothing here reaches the store.
    context.registerBean(
        Documentboek.class, () -> new Documentboek(client, null, context.getBean(Keurmerkgrendel.class)));
    context.registerBean(Vertaling.class, Vertaling::new);
    context.register(
        IdBlokken.class, Regels.class, Regelgeheugen.class, Grendel.class, Keurmerkgrendel.class, Besluitboek.class,
        Stappenboek.class, Statusboek.class, Vaststeller.class, Meldingzoeker.class);
    context.refresh();
  }

  /**
   * @param args the JDBC address
   */
  public static void main(String[] args) throws IOException {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
    Besluitproces proces = new Besluitproces(args[0]);
    meld("klaar");
    BufferedReader opdrachten = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String regel = opdrachten.readLine(); regel != null; regel = opdrachten.readLine()) {
      proces.doe(regel.split(" "));
    }
    // Whoever started it is gone.
    Runtime.getRuntime().halt(0);
  }

  private void doe(String[] woorden) {
    switch (woorden[0]) {
      case "start" -> klok.vandaag();
      case "zet" -> teller.zet(Integer.parseInt(woorden[1]), Boolean.parseBoolean(woorden[2]));
      case "neem" -> Thread.ofPlatform().start(() -> neem(Long.parseLong(woorden[1])));
      case "gehoord" -> meld("gehoord" + gehoord(Long.parseLong(woorden[1]), woorden[2]));
      default -> throw new IllegalArgumentException(woorden[0]);
    }
  }

  private void neem(long besluit) {
    try {
      context.getBean(Vaststeller.class).stelVast(besluit, 0, klok.vandaag(), "beslisser");
      meld(GENOMEN + teller.geteld.get());
    } catch (DomeinFout fout) {
      meld(GEWEIGERD + fout.sleutel());
    }
  }

  /** Learners in each message that a gemeente has about a school. */
  private String gehoord(long school, String gemeente) {
    Zicht zicht = new Zicht(false, Map.of(gemeente, 1L), klok.vandaag());
    return context.getBean(Meldingzoeker.class).open(zicht, Meldingzoeker.ALLE).stream()
        .filter(een -> een.taalschoolId() == school)
        .map(een -> " " + een.aantal())
        .collect(Collectors.joining());
  }

  private static void meld(String wat) {
    System.out.println(wat);
  }

  /** Counts statements and commits, and tells when it comes to the one that was set. */
  private static final class Teller extends Opdrachten {
    private final AtomicInteger geteld = new AtomicInteger();
    private volatile int punt = Integer.MAX_VALUE;
    private volatile boolean wacht;

    Teller(DataSource database) {
      super(database);
    }

    void zet(int opdracht, boolean ervoor) {
      wacht = ervoor;
      geteld.set(0);
      punt = opdracht;
    }

    @Override
    protected void opdracht(String opdracht) {
      if (geteld.incrementAndGet() == punt) {
        meld(Proces.PUNT + opdracht.replaceAll("\\s+", " "));
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
  }
}
