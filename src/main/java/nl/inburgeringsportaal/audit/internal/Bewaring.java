package nl.inburgeringsportaal.audit.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.audit.Bewaarstand;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Bewaarsoort.Verwijderd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelwaarde;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes every night what has been kept long enough, category by category, in parts that each have a transaction
 * of their own; the register of removals is kept in the same one. A run that was broken off leaves its count behind
 * and the next one goes on.
 */
@Component
public class Bewaring {
  private static final Logger LOG = LoggerFactory.getLogger(Bewaring.class);
  private static final int DEEL = 500;

  private final List<Bewaarsoort> soorten;
  private final Regels regels;
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final TransactionTemplate transactie;
  private final Klok klok;

  Bewaring(
      List<Bewaarsoort> soorten,
      Regels regels,
      JdbcClient jdbc,
      IdBlokken ids,
      PlatformTransactionManager transacties,
      Klok klok) {
    this.soorten = soorten.stream().sorted(Comparator.comparing(Bewaarsoort::categorie)).toList();
    this.regels = regels;
    this.jdbc = jdbc;
    this.ids = ids;
    this.transactie = new TransactionTemplate(transacties);
    this.klok = klok;
  }

  /** Runs every night, on one node. */
  @Scheduled(cron = "0 10 3 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "bewaren", lockAtMostFor = "PT4H")
  public void elkeNacht() {
    voerUit();
  }

  /** Removes what has been kept long enough today. */
  public void voerUit() {
    rondAf();
    for (Bewaarsoort soort : soorten) {
      try {
        verwijder(soort);
      } catch (DataAccessException | TransactionException fout) {
        LOG.error("van {} is niet alles verwijderd; de volgende nacht weer", soort.categorie(), fout);
      }
    }
  }

  /**
   * @return per category its term and how many would go now, by name
   */
  public List<Bewaarstand> stand() {
    List<Bewaarstand> stand = new ArrayList<>();
    for (Bewaarsoort soort : soorten) {
      Optional<Regelwaarde> termijn = regels.waarde(soort.regel(), klok.vandaag());
      LocalDate grens = termijn.map(this::grens).orElse(null);
      stand.add(
          new Bewaarstand(
              soort.categorie(), soort.regel(), termijn.orElse(null), grens,
              grens == null ? 0 : soort.aantal(grens)));
    }
    return stand;
  }

  private LocalDate grens(Regelwaarde termijn) {
    return switch (termijn.eenheid()) {
      case DAGEN -> klok.vandaag().minusDays(termijn.getal());
      case MAANDEN -> klok.vandaag().minusMonths(termijn.getal());
      case JAREN -> klok.vandaag().minusYears(termijn.getal());
      default -> throw new IllegalStateException("geen termijn: " + termijn.code());
    };
  }

  private void verwijder(Bewaarsoort soort) {
    Optional<Regelwaarde> termijn = regels.waarde(soort.regel(), klok.vandaag());
    if (termijn.isEmpty()) {
      LOG.warn("{} heeft geen bewaartermijn: er wordt niets van verwijderd", soort.categorie());
      return;
    }
    LocalDate grens = grens(termijn.get());
    long id = ids.volgende("verwijdering_seq");
    Verwijderd totaal = Verwijderd.NIETS;
    Verwijderd deel;
    do {
      Verwijderd tot = totaal;
      deel = transactie.execute(status -> deel(soort, termijn.get(), new Bewaarsoort.Ronde(id, grens, DEEL), tot));
      totaal = deel == null || deel.aantal() == 0 ? totaal : totaal.plus(deel);
    } while (deel != null && deel.aantal() > 0);
    if (totaal.aantal() > 0) {
      rondAf();
      LOG.info("bewaartermijn voorbij: {} van {} verwijderd", totaal.aantal(), soort.categorie());
    }
  }

  private Verwijderd deel(Bewaarsoort soort, Regelwaarde termijn, Bewaarsoort.Ronde ronde, Verwijderd eerder) {
    if (eerder.aantal() == 0) {
      if (soort.aantal(ronde.grens()) == 0) {
        return Verwijderd.NIETS;
      }
      begin(soort, termijn, ronde);
    }
    Verwijderd deel = soort.verwijder(ronde);
    if (deel.aantal() > 0) {
      Verwijderd samen = eerder.plus(deel);
      jdbc.sql("update verwijdering set aantal = ?, eerste = ?, laatste = ?, hash = ? where id = ?")
          .params(samen.aantal(), samen.eerste(), samen.laatste(), samen.hash(), ronde.verwijdering())
          .update();
    }
    return deel;
  }

  private void begin(Bewaarsoort soort, Regelwaarde termijn, Bewaarsoort.Ronde ronde) {
    jdbc.sql(
            """
            insert into verwijdering (id, begonnen_op, categorie, regelcode, regelwaarde, regel_geldig_van,
              te_bevestigen, grens) values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            ronde.verwijdering(), klok.nu(), soort.categorie(), termijn.code(), termijn.waarde(),
            termijn.periode().van(), termijn.teBevestigen(), ronde.grens())
        .update();
  }

  /** Closes the entries that count something, also those of a run that was broken off. */
  private void rondAf() {
    jdbc.sql("update verwijdering set afgerond_op = ? where afgerond_op is null").param(klok.nu()).update();
  }
}
