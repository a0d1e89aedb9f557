package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rule for the signal of the 18th birthday, in one place: for the night run, for deliveries, for a
 * change on the screen and for the question on any day through the API.
 *
 * <p>Source: letter to parliament of 17 December 2021 (talk half a year before the 18th birthday); Wet
 * inburgering 2021 art. 3; the age and the months are rule parameters.
 */
public final class Signaalberekening {

  private Signaalberekening() {}

  /**
   * What is known of a pupil now.
   *
   * @param geboortedatum date of birth
   * @param opleidingscode code of the education
   * @param verblijfsstatus residence status
   * @param achtJaarLeerplichtig true when he lived here for eight years or more while leerplichtig; null unknown
   * @param begin first day of the education, null unknown
   * @param gesprekken what is known of the talks
   * @param geslotenOp day on which the school closed the signal, null when it did not
   */
  public record Leerling(
      LocalDate geboortedatum,
      String opleidingscode,
      Verblijfsstatus verblijfsstatus,
      Boolean achtJaarLeerplichtig,
      LocalDate begin,
      Gesprekken gesprekken,
      LocalDate geslotenOp) {}

  /**
   * The days that count of a pupil's talks.
   *
   * @param eersteGeplandOp day on which the first talk that is still planned, or was held, was planned; null
   *     for none
   * @param eersteGevoerdOp day on which the first talk was held, here or elsewhere; null for none
   * @param opleidingBijLaatste education of the pupil when the last talk was held; null for none or unknown
   */
  public record Gesprekken(LocalDate eersteGeplandOp, LocalDate eersteGevoerdOp, String opleidingBijLaatste) {
    /** No talk planned or held. */
    public static final Gesprekken GEEN = new Gesprekken(null, null, null);
  }

  /** The rules as they hold on the day of the question. */
  public interface Regels {

    /**
     * @param geboortedatum date of birth
     * @return the birthday on which the duty can start
     */
    LocalDate datum18(LocalDate geboortedatum);

    /**
     * @return months before that birthday at which the talk is due
     */
    int maandenVooraf();

    /**
     * @return months after that birthday within which an exempting education must have started
     */
    int maandenStartVrijstellend();

    /**
     * @param opleidingscode a code
     * @param dag a day
     * @return true when that education exempts on that day
     */
    boolean isVrijstellend(String opleidingscode, LocalDate dag);

    /**
     * @param opleidingscode a code
     * @return true when the real code is still to be looked up
     */
    boolean isCodeOnbekend(String opleidingscode);
  }

  /**
   * The signal on a day.
   *
   * @param datum18 the birthday on which the duty can start; 28 February in a year without a 29th
   * @param signaaldatum first day on which the talk is due, inclusive
   * @param status where the signal stands
   * @param reden why no talk is needed, null unless {@link Signaalstatus#niet_nodig}
   * @param teLaat true when the birthday has come without a talk
   * @param opmerkingen what is to be looked up
   */
  public record Signaal(
      LocalDate datum18,
      LocalDate signaaldatum,
      Signaalstatus status,
      NietNodigReden reden,
      boolean teLaat,
      Set<Opmerking> opmerkingen) {}

  /**
   * @param leerling what is known of the pupil now
   * @param peildatum the day of the question
   * @param regels the rules on that day
   * @return the signal on that day
   */
  public static Signaal bereken(Leerling leerling, LocalDate peildatum, Regels regels) {
    LocalDate datum18 = regels.datum18(leerling.geboortedatum());
    LocalDate signaaldatum = datum18.minusMonths(regels.maandenVooraf());
    boolean vrijstellend = regels.isVrijstellend(leerling.opleidingscode(), peildatum);
    boolean gevoerd = opOfVoor(leerling.gesprekken().eersteGevoerdOp(), peildatum);
    NietNodigReden reden = reden(leerling, vrijstellend);
    Signaalstatus status = reden != null ? Signaalstatus.niet_nodig : status(leerling, signaaldatum, peildatum);
    boolean begonnenVoor18 = leerling.begin() == null || leerling.begin().isBefore(datum18);
    boolean teLaat = !datum18.isAfter(peildatum) && reden == null && !gevoerd && begonnenVoor18;
    return new Signaal(
        datum18,
        signaaldatum,
        status,
        reden,
        teLaat,
        opmerkingen(leerling, vrijstellend, reden, datum18.plusMonths(regels.maandenStartVrijstellend()), regels));
  }

  /**
   * The day by which the talk must have been held. Who began after the 18th birthday could not have had it at
   * this school before: for him it is due at once.
   *
   * @param signaaldatum first day on which the talk is due
   * @param datum18 the birthday on which the duty can start
   * @param begin first day of the education, null unknown
   * @return that day, inclusive
   */
  public static LocalDate uiterlijk(LocalDate signaaldatum, LocalDate datum18, LocalDate begin) {
    return begin == null || begin.isBefore(datum18) ? signaaldatum : begin;
  }

  private static NietNodigReden reden(Leerling leerling, boolean vrijstellend) {
    if (leerling.verblijfsstatus().isNietInburgeringsplichtig()
        || Boolean.TRUE.equals(leerling.achtJaarLeerplichtig())) {
      return NietNodigReden.NIET_INBURGERINGSPLICHTIG;
    }
    if (leerling.verblijfsstatus() == Verblijfsstatus.IN_PROCEDURE) {
      return NietNodigReden.IN_PROCEDURE;
    }
    return vrijstellend ? NietNodigReden.VRIJSTELLENDE_OPLEIDING : null;
  }

  private static Signaalstatus status(Leerling leerling, LocalDate signaaldatum, LocalDate peildatum) {
    if (opOfVoor(leerling.gesprekken().eersteGevoerdOp(), peildatum)) {
      return opOfVoor(leerling.geslotenOp(), peildatum) ? Signaalstatus.gesloten : Signaalstatus.gesprek_gevoerd;
    }
    if (opOfVoor(leerling.gesprekken().eersteGeplandOp(), peildatum)) {
      return Signaalstatus.gesprek_gepland;
    }
    return peildatum.isBefore(signaaldatum) ? Signaalstatus.verwacht : Signaalstatus.open;
  }

  private static Set<Opmerking> opmerkingen(
      Leerling leerling, boolean vrijstellend, NietNodigReden reden, LocalDate uitersteStart, Regels regels) {
    Set<Opmerking> opmerkingen = EnumSet.noneOf(Opmerking.class);
    if (reden == NietNodigReden.NIET_INBURGERINGSPLICHTIG) {
      return opmerkingen;
    }
    if (leerling.verblijfsstatus() == Verblijfsstatus.ONBEKEND) {
      opmerkingen.add(Opmerking.STATUS_ONBEKEND);
    }
    if (leerling.verblijfsstatus() == Verblijfsstatus.IN_PROCEDURE) {
      opmerkingen.add(Opmerking.STATUS_IN_PROCEDURE);
    }
    if (regels.isCodeOnbekend(leerling.opleidingscode())) {
      opmerkingen.add(Opmerking.CODE_ONBEKEND);
    }
    String bijGesprek = leerling.gesprekken().opleidingBijLaatste();
    if (bijGesprek != null && !bijGesprek.equals(leerling.opleidingscode())) {
      opmerkingen.add(Opmerking.OPLEIDING_ANDERS_NA_GESPREK);
    }
    if (vrijstellend && leerling.begin() == null) {
      opmerkingen.add(Opmerking.VRIJSTELLING_BEGIN_ONBEKEND);
    }
    if (vrijstellend && leerling.begin() != null && leerling.begin().isAfter(uitersteStart)) {
      opmerkingen.add(Opmerking.VRIJSTELLING_TE_LAAT_BEGONNEN);
    }
    return opmerkingen;
  }

  private static boolean opOfVoor(LocalDate dag, LocalDate peildatum) {
    return dag != null && !dag.isAfter(peildatum);
  }
}
