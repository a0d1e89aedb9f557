package nl.inburgeringsportaal.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.Inburgeringsportaal;
import org.springframework.boot.SpringApplication;

/** The portal as {@code ./portaal start} runs it: with its own database, demo data and demo accounts. */
public final class DemoPortaal {

  private DemoPortaal() {}

  public static void main(String[] args) {
    Path map = Path.of(System.getProperty("portaal.map", ".portaal/8080-klein"));
    IngebouwdeMariaDb db = IngebouwdeMariaDb.start(map.resolve("mariadb"), Integer.getInteger("portaal.poort", 8080) + 10000);
    Map<String, Object> instellingen = new HashMap<>();
    instellingen.put("spring.datasource.url", db.jdbcUrl());
    instellingen.put("spring.datasource.username", "root");
    instellingen.put("spring.datasource.password", "");
    instellingen.put("server.port", Integer.getInteger("portaal.poort", 8080));
    instellingen.put("server.address", "127.0.0.1");
    SpringApplication app = new SpringApplication(Inburgeringsportaal.class, DemoAanmelding.class, DemoAccounts.class);
    app.setDefaultProperties(instellingen);
    app.run(args).getBean(DemoAccounts.class).maak();
  }
}
