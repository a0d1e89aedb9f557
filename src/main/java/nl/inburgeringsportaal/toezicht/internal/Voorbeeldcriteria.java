package nl.inburgeringsportaal.toezicht.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.toezicht.Criterium;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives a portal without criteria a set to begin with. They are examples in own words: the instrument belongs to its
 * makers, and Blik op Werk replaces them by a set of its own.
 */
@Component
@Order(0)
class Voorbeeldcriteria implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(Voorbeeldcriteria.class);
  private static final String BRON = "toezicht/voorbeeldcriteria.txt";
  private static final LocalDate BEGIN = LocalDate.of(2017, 1, 1);

  private final Criteriaboek boek;
  private final Vertaling vertaling;
  private final TransactionTemplate transactie;

  Voorbeeldcriteria(Criteriaboek boek, Vertaling vertaling, PlatformTransactionManager transacties) {
    this.boek = boek;
    this.vertaling = vertaling;
    this.transactie = new TransactionTemplate(transacties);
  }

  @Override
  public void run(ApplicationArguments argumenten) {
    if (!boek.isLeeg()) {
      return;
    }
    List<Criterium> voorbeelden = Invoerregels.criteria(tekst());
    try {
      transactie.executeWithoutResult(
          status -> boek.voegToe(vertaling.nl("toezicht.criteria.voorbeeldnaam"), BEGIN, true, voorbeelden));
    } catch (OngeldigeInvoer | ConcurrencyFailureException al) {
      LOG.info("toezicht: een andere node laadde de voorbeeldcriteria al");
    }
  }

  private static String tekst() {
    try {
      return new ClassPathResource(BRON).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
