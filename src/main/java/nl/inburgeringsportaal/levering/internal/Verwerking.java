package nl.inburgeringsportaal.levering.internal;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Handles one delivery from wherever it is to its end. Every step can be interrupted: reading begins anew,
 * checking is one transaction, applying is one transaction together with the final status.
 */
@Component
class Verwerking {
  /** Oftener than this nobody looks, and each time is a write. */
  private static final Duration VOORTGANG = Duration.ofMillis(250);

  private final LeveringOpslag opslag;
  private final Klaarzetten klaarzetten;
  private final ProbleemOpslag problemen;
  private final Controlegang controlegang;
  private final Bestandssoorten soorten;
  private final JdbcClient jdbc;
  private final Toepasgang toepasgang;
  private final Intrekkingen intrekkingen;

  Verwerking(
      LeveringOpslag opslag,
      Klaarzetten klaarzetten,
      ProbleemOpslag problemen,
      Controlegang controlegang,
      Bestandssoorten soorten,
      JdbcClient jdbc,
      Toepasgang toepasgang,
      Intrekkingen intrekkingen) {
    this.opslag = opslag;
    this.klaarzetten = klaarzetten;
    this.problemen = problemen;
    this.controlegang = controlegang;
    this.soorten = soorten;
    this.jdbc = jdbc;
    this.toepasgang = toepasgang;
    this.intrekkingen = intrekkingen;
  }

  /** The portal is stopping: the work is left for later. */
  static final class Gestopt extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param taak the delivery
   * @param stopt true when the portal is stopping
   * @return where it is now: at its end, or waiting for the user
   * @throws Gestopt when it was left halfway; it goes on when it is handled again
   */
  Leveringstatus verwerk(Taak taak, BooleanSupplier stopt) {
    if (taak.trektIn() != null) {
      return intrekkingen.verwerk(taak);
    }
    try (Voorsprong voorsprong = new Voorsprong(taak, controlegang, toepasgang, stopt)) {
      if (!taak.klaargezet()) {
        leesIn(taak, voorsprong, stopt);
      }
      Set<String> nieuw = controlegang.doe(taak, voorsprong.blikken());
      List<Bestand> bestanden = opslag.bestanden(taak.id());
      Leveringstatus besluit = besluit(taak, bestanden);
      if (besluit == Leveringstatus.VERWERKEN) {
        opslag.fase(taak.id(), besluit, bestanden.stream().mapToLong(Bestand::gelezen).sum());
        voorsprong.pasToe(new Toepasgang.Goedgekeurd(bestanden, nieuw));
        return Leveringstatus.VERWERKT;
      }
      voorsprong.ziAf();
      opslag.naar(taak.id(), besluit);
      return besluit;
    }
  }

  /** Empties the staging tables of a delivery that has come to its end. */
  void ruimOp(long leveringId) {
    opslag.bestanden(leveringId).forEach(bestand -> klaarzetten.wis(leveringId, soorten.soort(bestand.naam())));
  }

  /** Empties what a node left in the staging tables because it died between the end of a delivery and its cleaning. */
  void ruimRestenOp() {
    for (Bestandssoort soort : soorten.alle()) {
      jdbc.sql(
              """
              select distinct s.levering_id from %s s join levering l on l.id = s.levering_id
              where l.status in ('VERWERKT', 'GEWEIGERD', 'MISLUKT')
              """
                  .formatted(soort.stagingtabel()))
          .query(Long.class)
          .list()
          .forEach(id -> klaarzetten.wis(id, soort));
    }
  }

  private void leesIn(Taak taak, Voorsprong voorsprong, BooleanSupplier stopt) {
    List<Bestand> bestanden = opslag.bestanden(taak.id());
    opslag.fase(taak.id(), Leveringstatus.CONTROLEREN, bestanden.stream().mapToLong(Bestand::bytes).sum());
    problemen.wis(taak.id());
    long[] gemeld = {System.nanoTime()};
    long eerder = 0;
    for (Bestand bestand : bestanden) {
      Bestandssoort soort = soorten.soort(bestand.naam());
      klaarzetten.wis(taak.id(), soort);
      long begin = eerder;
      boolean foutloos =
          klaarzetten.zetKlaar(
              bestand,
              soort,
              taak.dag(),
              bytes -> {
                if (System.nanoTime() - gemeld[0] >= VOORTGANG.toNanos()) {
                  opslag.gedaan(taak.id(), begin + bytes);
                  gemeld[0] = System.nanoTime();
                }
                gaDoor(stopt);
              });
      eerder += bestand.bytes();
      voorsprong.gelezen(opslag.bestand(taak.id(), bestand.naam()), foutloos && taak.bevestigd());
    }
    opslag.klaargezet(taak.id());
  }

  private static Leveringstatus besluit(Taak taak, List<Bestand> bestanden) {
    boolean onleesbaar = bestanden.stream().anyMatch(bestand -> !bestand.leesbaar());
    boolean fouten = bestanden.stream().anyMatch(bestand -> bestand.fouten() > 0);
    boolean nietsGoed = fouten && bestanden.stream().allMatch(bestand -> bestand.geweigerd() == bestand.gelezen());
    if (onleesbaar) {
      return Leveringstatus.GEWEIGERD;
    }
    if (!taak.bevestigd()) {
      return Leveringstatus.WACHT;
    }
    return nietsGoed || (fouten && taak.modus() == Leveringmodus.ALLES)
        ? Leveringstatus.GEWEIGERD
        : Leveringstatus.VERWERKEN;
  }

  private static void gaDoor(BooleanSupplier stopt) {
    if (stopt.getAsBoolean()) {
      throw new Gestopt();
    }
  }
}
