package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import java.util.Set;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalberekening;
import nl.inburgeringsportaal.jongeren.Signaalberekening;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelstand;
import nl.inburgeringsportaal.regels.Regelwaarde;
import org.springframework.stereotype.Component;

/** The rule parameters and educations as the computations of this module ask for them. */
@Component
public class Schoolregels {
  private final Regels regels;

  Schoolregels(Regels regels) {
    this.regels = regels;
  }

  /**
   * @param dag day of the question
   * @return the rules for the signal, as they hold on that day, from the state of this moment
   */
  public Signaalberekening.Regels op(LocalDate dag) {
    return signaalregels(regels.stand(), dag);
  }

  /**
   * @param stand a state of the rules, also a proposed one
   * @param dag day of the question
   * @return the rules for the signal on that day
   */
  static Signaalberekening.Regels signaalregels(Regelstand stand, LocalDate dag) {
    int leeftijd = getal(stand, Regels.LEEFTIJD_INBURGERINGSPLICHT, dag);
    int maanden = getal(stand, Regels.SIGNAAL_MAANDEN_VOOR_18, dag);
    int start = getal(stand, Regels.START_VRIJSTELLENDE_OPLEIDING_NA_18_MAANDEN, dag);
    return new Signaalberekening.Regels() {
      @Override
      public LocalDate datum18(LocalDate geboortedatum) {
        return stand.verjaardag(geboortedatum, leeftijd);
      }

      @Override
      public int maandenVooraf() {
        return maanden;
      }

      @Override
      public int maandenStartVrijstellend() {
        return start;
      }

      @Override
      public boolean isVrijstellend(String opleidingscode, LocalDate opDag) {
        return stand.opleidingen().isVrijstellend(opleidingscode, opDag);
      }

      @Override
      public boolean isCodeOnbekend(String opleidingscode) {
        return stand.opleidingen().isCodeOnbekend(opleidingscode);
      }
    };
  }

  /**
   * @param dag day of the question
   * @return the rules for the other signals, as they hold on that day
   */
  Leerlingsignaalberekening.Regels leerlingsignalen(LocalDate dag) {
    Regelstand stand = regels.stand();
    return new Leerlingsignaalregels(
        stand,
        getal(stand, Regels.LEEFTIJD_INBURGERINGSPLICHT, dag),
        getal(stand, Regels.LEEFTIJD_PLICHT_OP_VERZOEK, dag),
        getal(stand, Regels.SIGNAAL_MAANDEN_VOOR_EINDE_OPLEIDING, dag),
        getal(stand, Regels.SIGNAAL_NALOPEN_MAANDEN, dag),
        getal(stand, Regels.SIGNAAL_CODE_MAANDEN_VOOR_18, dag),
        getal(stand, Regels.SIGNAAL_MAANDEN_VOOR_18, dag),
        getal(stand, Regels.SIGNAAL_BRIEF_DUO_DAGEN, dag),
        stand.opleidingscodes(Regels.PLICHT_VOOR_18_OPLEIDINGSCODES, dag),
        stand.opleidingscodes(Regels.CODEVRAAG_OPLEIDINGSCODES, dag));
  }

  private record Leerlingsignaalregels(
      Regelstand stand,
      int leeftijdPlicht,
      int leeftijdOpVerzoek,
      int maandenVoorEinde,
      int maandenNalopen,
      int maandenCode,
      int maandenGesprek,
      int dagenBrief,
      Set<String> voor18,
      Set<String> codevraag)
      implements Leerlingsignaalberekening.Regels {

    @Override
    public LocalDate datum18(LocalDate geboortedatum) {
      return stand.verjaardag(geboortedatum, leeftijdPlicht);
    }

    @Override
    public LocalDate datum16(LocalDate geboortedatum) {
      return stand.verjaardag(geboortedatum, leeftijdOpVerzoek);
    }

    @Override
    public boolean isVrijstellend(String opleidingscode, LocalDate dag) {
      return stand.opleidingen().isVrijstellend(opleidingscode, dag);
    }

    @Override
    public boolean isPlichtVoor18Mogelijk(String opleidingscode) {
      return voor18.contains(opleidingscode);
    }

    @Override
    public boolean isCodeNaTeVragen(String opleidingscode) {
      return codevraag.contains(opleidingscode);
    }
  }

  /**
   * @param dag day of the question
   * @return the rules for the term, as they hold on that day
   */
  public Termijnberekening.Regels termijn(LocalDate dag) {
    Regelstand stand = regels.stand();
    int leeftijd = getal(stand, Regels.LEEFTIJD_INBURGERINGSPLICHT, dag);
    int jaren = getal(stand, Regels.INBURGERINGSTERMIJN_JAREN, dag);
    int intake = getal(stand, Regels.INTAKE_TERMIJN_DAGEN, dag);
    int start = getal(stand, Regels.START_VRIJSTELLENDE_OPLEIDING_NA_18_MAANDEN, dag);
    return new Termijnberekening.Regels() {
      @Override
      public LocalDate datum18(LocalDate geboortedatum) {
        return stand.verjaardag(geboortedatum, leeftijd);
      }

      @Override
      public int termijnJaren() {
        return jaren;
      }

      @Override
      public int intakeDagen() {
        return intake;
      }

      @Override
      public int maandenStartVrijstellend() {
        return start;
      }

      @Override
      public boolean isVrijstellend(String opleidingscode, LocalDate opDag) {
        return stand.opleidingen().isVrijstellend(opleidingscode, opDag);
      }

      @Override
      public boolean isVerlengingMogelijk(String opleidingscode) {
        return stand.opleidingscodes(Regels.VERLENGING_OPLEIDINGSCODES, dag).contains(opleidingscode);
      }
    };
  }

  /**
   * @param dag day of the question
   * @return lowest age of a pupil, in years
   */
  public int leeftijdMin(LocalDate dag) {
    return getal(regels.stand(), Regels.LEERLING_LEEFTIJD_MIN, dag);
  }

  /**
   * @param dag day of the question
   * @return highest age of a pupil, in years, inclusive
   */
  public int leeftijdMax(LocalDate dag) {
    return getal(regels.stand(), Regels.LEERLING_LEEFTIJD_MAX, dag);
  }

  /**
   * @param dag day of the question
   * @return age in years from which a youth consents himself
   */
  public int leeftijdEigenToestemming(LocalDate dag) {
    return getal(regels.stand(), Regels.LEEFTIJD_EIGEN_TOESTEMMING, dag);
  }

  /**
   * @param opleidingscode a code, may be null
   * @return true when the portal knows it
   */
  public boolean isBekend(String opleidingscode) {
    return regels.stand().opleidingen().find(opleidingscode).isPresent();
  }

  /** On a day before the first value the first value answers: a question ten years back must not fail. */
  private static int getal(Regelstand stand, String code, LocalDate dag) {
    return stand
        .waarde(code, dag)
        .or(() -> stand.historie(code).stream().findFirst())
        .map(Regelwaarde::getal)
        .orElseGet(() -> stand.getal(code, dag));
  }
}
