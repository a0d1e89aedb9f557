package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rule for the other signals of a pupil, in one place: which of {@link Signaalsoort} count on a day, and why.
 *
 * <p>Each registration is judged by itself. Whoever is registered twice has the signals of both; without an expected
 * end there is no signal of an end; who has left keeps only what follows from leaving, for a limited time. Who
 * received DUO's letter before the 18th birthday is already plichtig: the letter is then the signal, and neither the
 * possible duty before 18 nor the birthday is another one.
 *
 * <p>Source: Wet inburgering 2021 art. 3 (from 16, leer- and kwalificatieplicht); DUO's information on the temporary
 * exemption, which ends with the education; letter to parliament of 17 December 2021. Months and codes are rule
 * parameters.
 */
public final class Leerlingsignaalberekening {

  private Leerlingsignaalberekening() {}

  /**
   * What is known of a pupil now.
   *
   * @param geboortedatum date of birth
   * @param opleidingscode code of the education
   * @param verblijfsstatus residence status
   * @param achtJaarLeerplichtig true when he lived here for eight years or more while leerplichtig; null unknown
   * @param begin first day of the education, null unknown
   * @param verwachtEinde last day of the education as it is expected, null unknown
   * @param uitgeschrevenOp day on which he left, may lie ahead; null when he did not
   * @param diploma whether he left with the diploma or getuigschrift, null unknown
   * @param briefDuoOp day on which he received DUO's letter, null for none
   */
  public record Leerling(
      LocalDate geboortedatum,
      String opleidingscode,
      Verblijfsstatus verblijfsstatus,
      Boolean achtJaarLeerplichtig,
      LocalDate begin,
      LocalDate verwachtEinde,
      LocalDate uitgeschrevenOp,
      Boolean diploma,
      LocalDate briefDuoOp) {

    private boolean isWeg(LocalDate dag) {
      return uitgeschrevenOp != null && !uitgeschrevenOp.isAfter(dag);
    }

    private LocalDate einde() {
      return uitgeschrevenOp == null ? verwachtEinde : uitgeschrevenOp;
    }

    private boolean isZonderPlicht() {
      return verblijfsstatus.isNietInburgeringsplichtig()
          || Boolean.TRUE.equals(achtJaarLeerplichtig)
          || verblijfsstatus == Verblijfsstatus.IN_PROCEDURE;
    }
  }

  /** The rules as they hold on the day of the question. */
  public interface Regels {

    /**
     * @param geboortedatum date of birth
     * @return the birthday on which the duty can start
     */
    LocalDate datum18(LocalDate geboortedatum);

    /**
     * @param geboortedatum date of birth
     * @return the birthday from which the duty can start earlier
     */
    LocalDate datum16(LocalDate geboortedatum);

    /**
     * @return months before the end of an education at which the school hears of it
     */
    int maandenVoorEinde();

    /**
     * @return months during which a birthday or a departure still counts
     */
    int maandenNalopen();

    /**
     * @return months before the 18th birthday from which the code is asked about
     */
    int maandenCode();

    /**
     * @return months before the 18th birthday at which the talk is due, and by which the code should be right
     */
    int maandenGesprek();

    /**
     * @return days after DUO's letter within which the school talks about it
     */
    int dagenBrief();

    /**
     * @param opleidingscode a code
     * @param dag a day
     * @return true when that education exempts on that day
     */
    boolean isVrijstellend(String opleidingscode, LocalDate dag);

    /**
     * @param opleidingscode a code
     * @return true when the end of that education can end the kwalificatieplicht before 18
     */
    boolean isPlichtVoor18Mogelijk(String opleidingscode);

    /**
     * @param opleidingscode a code
     * @return true when another code may fit the pupil better
     */
    boolean isCodeNaTeVragen(String opleidingscode);
  }

  /**
   * A signal that counts.
   *
   * @param dag first day on which it counts, inclusive
   * @param uiterlijk last day to deal with it, inclusive, never before {@code dag}
   * @param grond why
   */
  public record Uitkomst(LocalDate dag, LocalDate uiterlijk, Signaalgrond grond) {}

  /**
   * @param leerling what is known of the pupil now
   * @param peildatum the day of the question
   * @param regels the rules on that day
   * @return the signals that count on that day, by kind
   */
  public static Map<Signaalsoort, Uitkomst> bereken(Leerling leerling, LocalDate peildatum, Regels regels) {
    Som som =
        new Som(
            leerling,
            peildatum,
            regels,
            regels.datum18(leerling.geboortedatum()),
            regels.datum16(leerling.geboortedatum()),
            regels.isVrijstellend(leerling.opleidingscode(), peildatum));
    Map<Signaalsoort, Uitkomst> uitkomst = new EnumMap<>(Signaalsoort.class);
    som.brief().ifPresent(signaal -> uitkomst.put(Signaalsoort.BRIEF_DUO, signaal));
    if (!leerling.isZonderPlicht()) {
      som.wordt18().ifPresent(signaal -> uitkomst.put(Signaalsoort.WORDT_18, signaal));
      som.einde().ifPresent(signaal -> uitkomst.put(Signaalsoort.EINDE_OPLEIDING, signaal));
      som.geeindigd().ifPresent(signaal -> uitkomst.put(Signaalsoort.VRIJSTELLING_GEEINDIGD, signaal));
      som.voor18().ifPresent(signaal -> uitkomst.put(Signaalsoort.PLICHT_MOGELIJK_VOOR_18, signaal));
      som.code().ifPresent(signaal -> uitkomst.put(Signaalsoort.CODE_PAST_NIET, signaal));
    }
    return uitkomst;
  }

  private record Som(
      Leerling leerling, LocalDate peildatum, Regels regels, LocalDate datum18, LocalDate datum16, boolean vrij) {

    Optional<Uitkomst> wordt18() {
      boolean begonnenVoor18 = leerling.begin() == null || leerling.begin().isBefore(datum18);
      boolean nogActueel = !peildatum.isAfter(datum18.plusMonths(regels.maandenNalopen()));
      if (leerling.isWeg(peildatum) || vrij || alPlichtig() || !begonnenVoor18 || !nogActueel) {
        return Optional.empty();
      }
      return vanaf(
          datum18,
          datum18,
          leerling.verblijfsstatus() == Verblijfsstatus.ONBEKEND
              ? Signaalgrond.STATUS_ONBEKEND
              : Signaalgrond.PLICHT_KAN_BEGINNEN);
    }

    Optional<Uitkomst> einde() {
      LocalDate einde = leerling.einde();
      boolean voor18 = einde != null && einde.isBefore(datum18);
      if (leerling.isWeg(peildatum)
          || vrij
          || einde == null
          || einde.isBefore(datum16)
          || (voor18 && regels.isPlichtVoor18Mogelijk(leerling.opleidingscode()))) {
        return Optional.empty();
      }
      Signaalgrond grond = voor18 ? Signaalgrond.EINDE_VOOR_18 : Signaalgrond.EINDE_NA_18;
      return vanaf(
          einde.minusMonths(regels.maandenVoorEinde()),
          einde,
          einde.isBefore(peildatum) ? Signaalgrond.EINDE_VOORBIJ : grond);
    }

    Optional<Uitkomst> geeindigd() {
      LocalDate weg = leerling.uitgeschrevenOp();
      if (!leerling.isWeg(peildatum)
          || Boolean.TRUE.equals(leerling.diploma())
          || weg.isBefore(datum16)
          || !regels.isVrijstellend(leerling.opleidingscode(), weg)
          || peildatum.isAfter(weg.plusMonths(regels.maandenNalopen()))) {
        return Optional.empty();
      }
      Signaalgrond zonder =
          weg.isBefore(datum18) ? Signaalgrond.ZONDER_DIPLOMA_VOOR_18 : Signaalgrond.ZONDER_DIPLOMA;
      return vanaf(weg, weg, leerling.diploma() == null ? Signaalgrond.DIPLOMA_ONBEKEND : zonder);
    }

    Optional<Uitkomst> voor18() {
      LocalDate einde = leerling.einde();
      if (einde == null
          || vrij
          || alPlichtig()
          || !regels.isPlichtVoor18Mogelijk(leerling.opleidingscode())
          || einde.isBefore(datum16)
          || !einde.isBefore(datum18)
          || !peildatum.isBefore(datum18)) {
        return Optional.empty();
      }
      LocalDate dag = einde.minusMonths(regels.maandenVoorEinde());
      return vanaf(dag.isBefore(datum16) ? datum16 : dag, einde, grondVoor18());
    }

    private Signaalgrond grondVoor18() {
      if (!leerling.isWeg(peildatum)) {
        return Signaalgrond.EINDIGT_VOOR_18;
      }
      if (leerling.diploma() == null) {
        return Signaalgrond.GEEINDIGD_DIPLOMA_ONBEKEND;
      }
      return leerling.diploma() ? Signaalgrond.GEEINDIGD_MET_DIPLOMA : Signaalgrond.GEEINDIGD_ZONDER_DIPLOMA;
    }

    Optional<Uitkomst> brief() {
      LocalDate brief = leerling.briefDuoOp();
      if (brief == null || leerling.isWeg(peildatum)) {
        return Optional.empty();
      }
      Signaalgrond grond = brief.isBefore(datum18) ? Signaalgrond.BRIEF_VOOR_18 : Signaalgrond.BRIEF_VERWACHT;
      return vanaf(
          brief,
          brief.plusDays(regels.dagenBrief()),
          leerling.isZonderPlicht() || vrij ? Signaalgrond.BRIEF_NIET_VERWACHT : grond);
    }

    Optional<Uitkomst> code() {
      if (leerling.isWeg(peildatum)
          || !regels.isCodeNaTeVragen(leerling.opleidingscode())
          || !peildatum.isBefore(datum18)) {
        return Optional.empty();
      }
      LocalDate dag = datum18.minusMonths(regels.maandenCode());
      LocalDate uiterlijk = datum18.minusMonths(regels.maandenGesprek());
      return vanaf(dag, uiterlijk.isBefore(dag) ? dag : uiterlijk, Signaalgrond.CODE_NAVRAGEN);
    }

    private boolean alPlichtig() {
      return leerling.briefDuoOp() != null && leerling.briefDuoOp().isBefore(datum18);
    }

    private Optional<Uitkomst> vanaf(LocalDate dag, LocalDate uiterlijk, Signaalgrond grond) {
      return peildatum.isBefore(dag) ? Optional.empty() : Optional.of(new Uitkomst(dag, uiterlijk, grond));
    }
  }
}
