package nl.inburgeringsportaal.rapportage.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.levering.Leveringstand;
import nl.inburgeringsportaal.rapportage.Herkomst;
import nl.inburgeringsportaal.rapportage.Peilvraag;
import nl.inburgeringsportaal.rapportage.RapportageService;
import org.springframework.stereotype.Component;

/** Which day and which knowledge a question is about, once both have been found to be possible. */
@Component
public class Peilmomenten {
  private static final Set<String> BESTANDEN = Set.of("inburgeraars", "leningen", "opnames");

  private final Leveringstand leveringen;
  private final Klok klok;

  Peilmomenten(Leveringstand leveringen, Klok klok) {
    this.leveringen = leveringen;
    this.klok = klok;
  }

  /**
   * @param vraag a question
   * @return what it is about
   * @throws OngeldigeInvoer when the day is before the law, the day or the moment in the future
   */
  public Peilmoment van(Peilvraag vraag) {
    return van(vraag, BESTANDEN);
  }

  /**
   * @param vraag a question
   * @param bestanden names of the files that its answer rests on
   * @return what it is about
   * @throws OngeldigeInvoer when the day is before the law, the day or the moment in the future
   */
  public Peilmoment van(Peilvraag vraag, Set<String> bestanden) {
    LocalDate dag = vraag.peildatum() == null ? klok.vandaag() : dag("peildatum", vraag.peildatum());
    Instant bekendOp = vraag.bekendOp();
    return new Peilmoment(dag, bekendOp == null ? null : leveringen.bekend("bekendOp", bekendOp, bestanden));
  }

  /**
   * @param dag an earlier day beside that of a question; null for none
   * @param moment what the question is about
   * @return the earlier day, as known at the same moment; null for none
   * @throws OngeldigeInvoer when it is before the law or after the peildatum
   */
  public Peilmoment naast(LocalDate dag, Peilmoment moment) {
    if (dag == null) {
      return null;
    }
    if (dag.isAfter(moment.peildatum())) {
      throw new OngeldigeInvoer("vergelijk", dag, "rapportage.fout.vergelijk", moment.peildatum());
    }
    return new Peilmoment(dag("vergelijk", dag), moment.bekend());
  }

  private LocalDate dag(String naam, LocalDate dag) {
    if (dag.isBefore(RapportageService.EERSTE_PEILDATUM)) {
      throw new OngeldigeInvoer(naam, dag, "rapportage.fout.te-vroeg", RapportageService.EERSTE_PEILDATUM);
    }
    if (dag.isAfter(klok.vandaag())) {
      throw new OngeldigeInvoer(naam, dag, "rapportage.fout.toekomst", klok.vandaag());
    }
    return dag;
  }

  /**
   * @param moment what a figure is about
   * @return the deliveries that it rests on
   */
  public Herkomst herkomst(Peilmoment moment) {
    return herkomst(moment, BESTANDEN);
  }

  /**
   * @param moment what a figure is about
   * @param bestanden names of the files that it rests on
   * @return the deliveries with one of them
   */
  public Herkomst herkomst(Peilmoment moment, Set<String> bestanden) {
    List<Herkomst.Bestand> alle =
        leveringen.perBestand(moment.bekend(), bestanden).stream()
            .map(
                een ->
                    new Herkomst.Bestand(
                        een.bestand(),
                        een.aantal(),
                        hier(een.eersteOp()).toLocalDate(),
                        een.id(),
                        een.standdatum(),
                        hier(een.verwerktOp())))
            .toList();
    return alle.stream()
        .max(Comparator.comparing(Herkomst.Bestand::verwerktOp).thenComparing(Herkomst.Bestand::levering))
        .map(een -> new Herkomst(een.levering(), een.standdatum(), een.verwerktOp(), alle))
        .orElseGet(() -> new Herkomst(null, null, null, alle));
  }

  private static LocalDateTime hier(LocalDateTime moment) {
    return moment.atOffset(ZoneOffset.UTC).atZoneSameInstant(Klok.ZONE).toLocalDateTime();
  }
}
