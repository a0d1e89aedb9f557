package nl.inburgeringsportaal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Opdracht;
import nl.inburgeringsportaal.base.Opdrachtuitvoer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;

/**
 * Starts what the portal is made of, does one {@link Opdracht} and ends: no web server listens, no delivery is
 * handled, no job runs, and nothing that belongs to the start of a portal is done. The tables are brought up to
 * date, as at any start.
 */
class Opdrachtstart extends SpringApplication {
  /** Exit code for a name that does not exist. */
  static final int ONBEKEND = 2;

  private static final String SLEUTEL = "portaal.opdracht";
  private static final String OPTIE = "--" + SLEUTEL;

  Opdrachtstart() {
    super(Inburgeringsportaal.class);
    addInitializers(
        context -> {
          Stil stil = new Stil();
          stil.setBeanFactory(context.getBeanFactory());
          context
              .getBeanFactory()
              .registerSingleton(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, stil);
        });
  }

  /**
   * @param args arguments of the command line
   * @return true when they ask for an opdracht
   */
  static boolean gevraagd(String[] args) {
    return Stream.of(args).anyMatch(arg -> arg.equals(OPTIE) || arg.startsWith(OPTIE + "="));
  }

  /**
   * @param args arguments of the command line
   * @return those with which an opdracht starts: the log is quiet, so that the result can be read
   */
  static String[] argumenten(String[] args) {
    return Stream.concat(Stream.of("--logging.level.nl.inburgeringsportaal=warn"), Stream.of(args))
        .toArray(String[]::new);
  }

  @Override
  protected void afterRefresh(ConfigurableApplicationContext context, ApplicationArguments args) {
    int code =
        voerUit(
            context.getEnvironment().getProperty(SLEUTEL, ""),
            context.getBeanProvider(Opdracht.class).stream().toList(),
            context.getBean(Opdrachtuitvoer.class));
    System.exit(exit(context, () -> code));
  }

  /**
   * @param naam name of an opdracht, as it stands on the command line
   * @param bekend those that exist
   * @param uitvoer where is told which exist when the name is none of them
   * @return exit code
   */
  static int voerUit(String naam, List<Opdracht> bekend, Opdrachtuitvoer uitvoer) {
    Optional<Opdracht> gekozen = bekend.stream().filter(opdracht -> opdracht.naam().equals(naam)).findFirst();
    if (gekozen.isEmpty()) {
      uitvoer.regel(
          "Onbekende opdracht: '" + naam + "'. Bekend zijn: "
              + bekend.stream()
                  .map(Opdracht::naam)
                  .sorted(Comparator.naturalOrder())
                  .collect(Collectors.joining(", "))
              + ".");
      return ONBEKEND;
    }
    return gekozen.get().voerUit();
  }

  /** Starts nothing that has a life of its own: the web server, the handling of deliveries. */
  private static final class Stil extends DefaultLifecycleProcessor {

    @Override
    public void onRefresh() {
      // Left out on purpose.
    }
  }
}
