package nl.inburgeringsportaal.levering.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepasser.Aantallen;
import nl.inburgeringsportaal.base.levering.Toepassing;
import nl.inburgeringsportaal.levering.Leveringsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns the good lines of a delivery into records, in one transaction together with its final status. */
@Component
class Toepasgang {
  private static final long REGELS_PER_KEER = 20_000;

  private final LeveringOpslag opslag;
  private final Bestandssoorten soorten;
  private final Beurten beurten;
  private final JdbcClient jdbc;
  private final Klok klok;
  private final Rijtransactie rijtransactie;
  private final TransactionTemplate ernaast;

  Toepasgang(
      LeveringOpslag opslag,
      Bestandssoorten soorten,
      Beurten beurten,
      JdbcClient jdbc,
      Klok klok,
      Rijtransactie rijtransactie,
      PlatformTransactionManager transacties) {
    this.opslag = opslag;
    this.soorten = soorten;
    this.beurten = beurten;
    this.jdbc = jdbc;
    this.klok = klok;
    this.rijtransactie = rijtransactie;
    this.ernaast = new TransactionTemplate(transacties);
    this.ernaast.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * A delivery that passed its checks.
   *
   * @param bestanden its files, in the order in which they are handled
   * @param nieuw names of those of which all records are new to the portal
   */
  record Goedgekeurd(List<Bestand> bestanden, Set<String> nieuw) {}

  /** One file of which the records are there. */
  private record Gedaan(String bestand, Toepasser toepasser, Aantallen aantallen) {}

  /**
   * @param taak the delivery
   * @param goed what is to be applied
   * @param stopt true when the portal is stopping
   * @throws Verwerking.Gestopt when it was left halfway
   */
  void pasToe(Taak taak, Goedgekeurd goed, BooleanSupplier stopt) {
    opslag.begint(taak.id());
    rijtransactie.doe(() -> pasToe(taak, goed, Optional.empty(), stopt));
  }

  /**
   * Applies the first file while the others are still being read, and then waits within the transaction until they
   * have been checked.
   *
   * @param taak the delivery
   * @param eerste its first file: all its lines are good, and all its records new to the portal
   * @param besluit what is to be applied; when it is cancelled, the first file is rolled back
   * @param stopt true when the portal is stopping
   * @throws java.util.concurrent.CancellationException when it was rolled back
   */
  void pasVoorafToe(Taak taak, Bestand eerste, CompletableFuture<Goedgekeurd> besluit, BooleanSupplier stopt) {
    opslag.begint(taak.id());
    rijtransactie.doe(
        () -> {
          // Until the others have been read, progress is theirs.
          Gedaan gedaan = pasToe(taak, eerste, true, regels -> {}, stopt);
          pasToe(taak, besluit.join(), Optional.of(gedaan), stopt);
        });
  }

  private void pasToe(Taak taak, Goedgekeurd goed, Optional<Gedaan> vooraf, BooleanSupplier stopt) {
    long eerder = 0;
    for (Bestand bestand : goed.bestanden()) {
      long begin = eerder;
      Gedaan gedaan =
          vooraf
              .filter(een -> een.bestand().equals(bestand.naam()))
              .orElseGet(
                  () -> {
                    boolean nieuw = goed.nieuw().contains(bestand.naam());
                    return pasToe(taak, bestand, nieuw, regels -> meld(taak, begin + regels), stopt);
                  });
      opslag.toegepast(bestand, gedaan.aantallen());
      if (gedaan.toepasser().hadEerder()) {
        ontbrekend(taak, soorten.soort(bestand.naam()));
      }
      eerder += bestand.gelezen();
      gaDoor(stopt);
    }
    beurten.bewaak(taak.organisatieId());
    opslag.verwerkt(taak.id());
  }

  private Gedaan pasToe(Taak taak, Bestand bestand, boolean nieuw, LongConsumer voortgang, BooleanSupplier stopt) {
    Bestandssoort soort = soorten.soort(bestand.naam());
    Toepasser toepasser = soort.toepasser(toepassing(taak, bestand, nieuw));
    Aantallen aantallen = new Aantallen(0, 0);
    long laatste = laatsteRegel(taak.id(), soort);
    for (long van = 0; van <= laatste; van += REGELS_PER_KEER) {
      aantallen = aantallen.plus(toepasser.pasToe(van, van + REGELS_PER_KEER - 1));
      voortgang.accept(Math.min(van + REGELS_PER_KEER, bestand.gelezen()));
      gaDoor(stopt);
    }
    toepasser.rondAf();
    return new Gedaan(bestand.naam(), toepasser, aantallen);
  }

  /** Through another connection: everybody sees how far it is, nobody sees what it does. */
  private void meld(Taak taak, long regels) {
    ernaast.executeWithoutResult(status -> opslag.gedaan(taak.id(), regels));
  }

  /** Its number in the file, 0 when there is none. */
  private long laatsteRegel(long leveringId, Bestandssoort soort) {
    return jdbc.sql("select coalesce(max(regel), 0) from " + soort.stagingtabel() + " where levering_id = ?")
        .param(leveringId)
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

  private Toepassing toepassing(Taak taak, Bestand bestand, boolean allesNieuw) {
    return new Toepassing(
        taak.id(),
        taak.organisatieId(),
        taak.door(),
        taak.standdatum(),
        taak.soort() == Leveringsoort.CORRECTIE,
        taak.dag(),
        klok.nu(),
        bestand.kolommen(),
        allesNieuw);
  }

  private static void gaDoor(BooleanSupplier stopt) {
    if (stopt.getAsBoolean()) {
      throw new Verwerking.Gestopt();
    }
  }
}
