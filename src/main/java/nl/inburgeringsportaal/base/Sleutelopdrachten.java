package nl.inburgeringsportaal.base;

import java.util.List;
import nl.inburgeringsportaal.base.Herversleuteling.Uitkomst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Work with the key of encryption from the command line: encrypt anew, and count what still has an older key. */
@Configuration(proxyBeanMethods = false)
class Sleutelopdrachten {
  private static final Logger LOG = LoggerFactory.getLogger(Sleutelopdrachten.class);

  @Bean
  Opdracht herversleutel(Herversleuteling herversleuteling) {
    return new Sleutelopdracht("herversleutel", herversleuteling, true);
  }

  @Bean
  Opdracht sleutelstand(Herversleuteling herversleuteling) {
    return new Sleutelopdracht("sleutelstand", herversleuteling, false);
  }

  private record Sleutelopdracht(String naam, Herversleuteling herversleuteling, boolean vernieuwt)
      implements Opdracht {

    @Override
    public int voerUit() {
      List<Uitkomst> uitkomsten = vernieuwt ? herversleuteling.vernieuw() : herversleuteling.tel();
      for (Uitkomst uitkomst : uitkomsten) {
        LOG.info(
            "{}: {}: {} gelezen, {} al met de nieuwste sleutel, {} vernieuwd, {} net door een ander gewijzigd,"
                + " {} onleesbaar; nog niet met de nieuwste sleutel: {}",
            naam, uitkomst.naam(), uitkomst.gelezen(), uitkomst.actueel(), uitkomst.vernieuwd(),
            uitkomst.ingehaald(), uitkomst.onleesbaar(), uitkomst.rest());
      }
      long rest = uitkomsten.stream().mapToLong(Uitkomst::rest).sum();
      LOG.info("{}: in totaal nog niet met de nieuwste sleutel: {}", naam, rest);
      return rest == 0 ? 0 : 1;
    }
  }
}
