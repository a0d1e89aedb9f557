package nl.inburgeringsportaal.levering.internal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Versleuteling;
import nl.inburgeringsportaal.base.Zoeksleutel;
import nl.inburgeringsportaal.base.levering.Terugwerking;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Ontvangst;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.internal.Regelgeheugen;
import nl.inburgeringsportaal.regels.internal.RegelsUitTabellen;
import nl.inburgeringsportaal.testbasis.Proces;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import org.slf4j.LoggerFactory;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The delivery engine as a process of its own, to be killed: the beans of the portal that take in, check and
 * apply deliveries, without web server, screens and JPA (which none of them uses), so that it starts in a second.
 * It does what the lines on its input say.
 */
public final class Leverproces implements HuidigeGebruiker.Bron {

  private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
  private final ZetbareKlok klok = new ZetbareKlok();
  private final Opdrachtteller teller;
  private volatile long school;
  private volatile Rol rol = Rol.SCHOOLFUNCTIONARIS;

  private Leverproces(String jdbcUrl) {
    HikariDataSource database = new HikariDataSource();
    database.setJdbcUrl(jdbcUrl);
    database.setUsername("root");
    database.setPassword("");
    database.setMinimumIdle(1);
    teller = new Opdrachtteller(database, opdracht -> meld(Proces.PUNT + opdracht.replaceAll("\\s+", " ")));
    bouw();
  }

  private void bouw() {
    DefaultConversionService omzetting = new DefaultConversionService();
    omzetting.addConverter(String.class, Duration.class, DurationStyle::detectAndParse);
    context.getBeanFactory().setConversionService(omzetting);
    ClassPathBeanDefinitionScanner zoeker = new ClassPathBeanDefinitionScanner(context);
    zoeker.getBeanDefinitionDefaults().setLazyInit(true);
    // Spring starts it with the context; here it starts when it is told to.
    zoeker.addExcludeFilter(new AssignableTypeFilter(LeveringMotor.class));
    // What is removed after its term is no part of a delivery.
    zoeker.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Bewaringen")));
    // Nobody asks for these in a delivery, and they know more of the portal than is here.
    zoeker.addExcludeFilter(
        new RegexPatternTypeFilter(
            Pattern.compile(".*(Hoofdstuk|Export|Aanvulling|cijfers|InburgeraarBewaring.*)")));
    zoeker.scan(
        "nl.inburgeringsportaal.levering.internal", "nl.inburgeringsportaal.jongeren.internal",
        "nl.inburgeringsportaal.inburgeraar.internal", "nl.inburgeringsportaal.lening.internal");
    JdbcTemplate jdbc = new JdbcTemplate();
    DataSourceTransactionManager transacties = new DataSourceTransactionManager();
    jdbc.setDataSource(teller);
    transacties.setDataSource(teller);
    JdbcClient client = JdbcClient.create(jdbc);
    context.registerBean(DataSource.class, () -> teller);
    context.registerBean(JdbcTemplate.class, () -> jdbc);
    context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(jdbc));
    context.registerBean(JdbcClient.class, () -> client);
    context.registerBean(DataSourceTransactionManager.class, () -> transacties);
    context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transacties));
    context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
    context.registerBean(Klok.class, () -> new Klok(klok));
    context.registerBean(Versleuteling.class, () -> new Versleuteling(TestDatabase.SLEUTEL));
    context.registerBean(Zoeksleutel.class, () -> new Zoeksleutel(TestDatabase.ZOEKSLEUTEL));
    context.registerBean(HuidigeGebruiker.Bron.class, () -> this);
    context.registerBean(RegelsUitTabellen.class, () -> new RegelsUitTabellen(client));
    context.register(IdBlokken.class, Terugwerking.class, Regels.class, Regelgeheugen.class);
    context.refresh();
  }

  /**
   * @param args the JDBC address
   */
  public static void main(String[] args) throws IOException {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
    Leverproces proces = new Leverproces(args[0]);
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
      case "start" -> {
        context.registerBean(LeveringMotor.class);
        context.getBean(LeveringMotor.class).start();
      }
      case "tel" -> teller.zet();
      case "zet" ->
          teller.zet(
              Importdeel.valueOf(woorden[1]), Long.parseLong(woorden[2]), Boolean.parseBoolean(woorden[3]));
      case "geteld" -> meld(teller.geteld());
      case "ruim" -> ruimOp(LocalDate.parse(woorden[1]));
      case "lever" -> {
        school = Long.parseLong(woorden[1]);
        Thread.ofPlatform().name("levering-binnen").start(() -> lever(Path.of(woorden[2])));
      }
      default -> throw new IllegalArgumentException(woorden[0]);
    }
  }

  private void ruimOp(LocalDate dag) {
    klok.zetOp(dag);
    context.getBean(Opruimen.class).ruimOp();
    meld("opgeruimd");
  }

  /** A file of a school, or a folder of DUO with the files of one delivery. */
  private void lever(Path wat) {
    rol = Files.isDirectory(wat) ? Rol.MEDEWERKER_DUO : Rol.SCHOOLFUNCTIONARIS;
    Leveringkeuze keuze = new Leveringkeuze(Leveringmodus.GELDIGE_REGELS, Leveringsoort.REGULIER, null, false);
    try (Ontvangst ontvangst = context.getBean(Ontvangstbalie.class).begin(keuze)) {
      if (rol == Rol.SCHOOLFUNCTIONARIS) {
        voegToe(ontvangst, "leerlingen", wat);
      } else {
        for (String naam : List.of("inburgeraars", "leningen", "opnames")) {
          voegToe(ontvangst, naam, wat.resolve(naam + ".csv"));
        }
      }
      meld("geleverd " + ontvangst.voltooi());
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static void voegToe(Ontvangst ontvangst, String naam, Path bestand) throws IOException {
    try (InputStream inhoud = Files.newInputStream(bestand)) {
      ontvangst.bestand(naam, bestand.getFileName().toString(), inhoud);
    }
  }

  private static void meld(String wat) {
    System.out.println(wat);
  }

  @Override
  public Optional<HuidigeGebruiker> gebruiker() {
    return Optional.of(
        new HuidigeGebruiker(1, "proef", "Proef", school, "School", Set.of(rol)));
  }

  @Override
  public Bereik bereik(Rol gevraagd) {
    return gevraagd == rol ? Bereik.van(Set.of(school)) : Bereik.niets();
  }
}
