package nl.inburgeringsportaal.levering.internal;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepasser.Aantallen;
import nl.inburgeringsportaal.base.levering.Toepassing;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Handles one delivery from wherever it is to its end. Every step can be interrupted: reading begins anew,
 * checking is one transaction, applying is one transaction together with the final status.
 */
@Component
class Verwerking {
  private static final long REGELS_PER_KEER = 20_000;

  /** Oftener than this nobody looks, and each time is a write. */
  private static final Duration VOORTGANG = Duration.ofMillis(250);

  private final LeveringOpslag opslag;
  private final Klaarzetten klaarzetten;
  private final ProbleemOpslag problemen;
  private final Controlegang controlegang;
  private final Bestandssoorten soorten;
  private final Beurten beurten;
  private final JdbcClient jdbc;
  private final Klok klok;
  private final Rijtransactie rijtransactie;
  private final Intrekkingen intrekkingen;
  private final TransactionTemplate ernaast;

  Verwerking(
      LeveringOpslag opslag,
      Klaarzetten klaarzetten,
      ProbleemOpslag problemen,
      Controlegang controlegang,
      Bestandssoorten soorten,
      Beurten beurten,
      JdbcClient jdbc,
      Klok klok,
      Rijtransactie rijtransactie,
      Intrekkingen intrekkingen,
      PlatformTransactionManager transacties) {
    this.opslag = opslag;
    this.klaarzetten = klaarzetten;
    this.problemen = problemen;
    this.controlegang = controlegang;
    this.soorten = soorten;
    this.beurten = beurten;
    this.jdbc = jdbc;
    this.klok = klok;
    this.rijtransactie = rijtransactie;
    this.intrekkingen = intrekkingen;
    this.ernaast = new TransactionTemplate(transacties);
    this.ernaast.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
    if (!taak.klaargezet()) {
      leesIn(taak, stopt);
    }
    controlegang.doe(taak);
    List<Bestand> bestanden = opslag.bestanden(taak.id());
    Leveringstatus besluit = besluit(taak, bestanden);
    if (besluit == Leveringstatus.VERWERKEN) {
      pasToe(taak, bestanden, stopt);
      return Leveringstatus.VERWERKT;
    }
    opslag.naar(taak.id(), besluit);
    return besluit;
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

  private void leesIn(Taak taak, BooleanSupplier stopt) {
    List<Bestand> bestanden = opslag.bestanden(taak.id());
    opslag.fase(taak.id(), Leveringstatus.CONTROLEREN, bestanden.stream().mapToLong(Bestand::bytes).sum());
    problemen.wis(taak.id());
    long[] gemeld = {System.nanoTime()};
    long eerder = 0;
    for (Bestand bestand : bestanden) {
      Bestandssoort soort = soorten.soort(bestand.naam());
      klaarzetten.wis(taak.id(), soort);
      long begin = eerder;
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

  private void pasToe(Taak taak, List<Bestand> bestanden, BooleanSupplier stopt) {
    opslag.fase(taak.id(), Leveringstatus.VERWERKEN, bestanden.stream().mapToLong(Bestand::gelezen).sum());
    rijtransactie.doe(
        () -> {
          long eerder = 0;
          for (Bestand bestand : bestanden) {
            Bestandssoort soort = soorten.soort(bestand.naam());
            Toepasser toepasser = soort.toepasser(toepassing(taak, bestand));
            opslag.toegepast(bestand, pasToe(taak, bestand, toepasser, eerder, stopt));
            if (toepasser.hadEerder()) {
              ontbrekend(taak, soort);
            }
            eerder += bestand.gelezen();
            gaDoor(stopt);
          }
          beurten.bewaak(taak.organisatieId());
          opslag.verwerkt(taak.id());
        });
  }

  private Aantallen pasToe(Taak taak, Bestand bestand, Toepasser toepasser, long eerder, BooleanSupplier stopt) {
    Bestandssoort soort = soorten.soort(bestand.naam());
    Aantallen aantallen = new Aantallen(0, 0);
    long van = 0;
    for (long rest = bestand.gelezen(); rest > REGELS_PER_KEER; rest -= REGELS_PER_KEER) {
      long totEnMet = grens(taak.id(), soort, van);
      aantallen = aantallen.plus(toepasser.pasToe(van, totEnMet));
      van = totEnMet + 1;
      long stand = eerder + bestand.gelezen() - rest + REGELS_PER_KEER;
      // Through another connection: everybody sees how far it is, nobody sees what it does.
      ernaast.executeWithoutResult(status -> opslag.gedaan(taak.id(), stand));
      gaDoor(stopt);
    }
    aantallen = aantallen.plus(toepasser.pasToe(van, Long.MAX_VALUE));
    toepasser.rondAf();
    return aantallen;
  }

  private long grens(long leveringId, Bestandssoort soort, long van) {
    return jdbc.sql(
            """
            select max(regel) from
              (select regel from %s where levering_id = ? and regel >= ? order by regel limit %d) d
            """
                .formatted(soort.stagingtabel(), REGELS_PER_KEER))
        .params(leveringId, van)
        .query(Long.class)
        .single();
  }

  private void ontbrekend(Taak taak, Bestandssoort soort) {
    soort
        .ontbrekend()
        .ifPresent(
            vraag ->
                jdbc.sql(
                        "insert into levering_ontbrekend (levering_id, bestand, record_id)"
                            + " select :levering, :bestand, o.* from (" + vraag.sql() + ") o")
                    .param("levering", taak.id())
                    .param("bestand", soort.naam())
                    .param("organisatie", taak.organisatieId())
                    .param("dag", taak.dag())
                    .update());
  }

  private Toepassing toepassing(Taak taak, Bestand bestand) {
    return new Toepassing(
        taak.id(),
        taak.organisatieId(),
        taak.door(),
        taak.standdatum(),
        taak.soort() == Leveringsoort.CORRECTIE,
        taak.dag(),
        klok.nu(),
        bestand.kolommen());
  }

  private static void gaDoor(BooleanSupplier stopt) {
    if (stopt.getAsBoolean()) {
      throw new Gestopt();
    }
  }
}
