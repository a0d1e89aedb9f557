package nl.inburgeringsportaal.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.regels.internal.Regelgeheugen;
import nl.inburgeringsportaal.regels.internal.Regellezer;
import org.springframework.stereotype.Service;

/**
 * What the law and the agreements said on a day. Answers from memory; a change is seen at once on the node
 * that made it and within seconds on another one.
 */
@Service
@ZonderToegangscontrole(waarom = "the rules are public and every computation of every module asks them")
public class Regels {
  /** Months between the signal and the 18th birthday. */
  public static final String SIGNAAL_MAANDEN_VOOR_18 = "signaal_maanden_voor_18";

  /** Months between the signal and the end of an education that does not exempt. */
  public static final String SIGNAAL_MAANDEN_VOOR_EINDE_OPLEIDING = "signaal_maanden_voor_einde_opleiding";

  /** Months after a birthday or a departure during which a signal about it still counts. */
  public static final String SIGNAAL_NALOPEN_MAANDEN = "signaal_nalopen_maanden";

  /** Months before the 18th birthday from which a code that may not fit is asked about. */
  public static final String SIGNAAL_CODE_MAANDEN_VOOR_18 = "signaal_code_maanden_voor_18";

  /** Days after DUO's letter within which the school talks about it. */
  public static final String SIGNAAL_BRIEF_DUO_DAGEN = "signaal_brief_duo_dagen";

  /** The educations whose end can start the duty before 18. */
  public static final String PLICHT_VOOR_18_OPLEIDINGSCODES = "plicht_voor_18_opleidingscodes";

  /** The educations for which the portal asks whether the code fits the pupil. */
  public static final String CODEVRAAG_OPLEIDINGSCODES = "codevraag_opleidingscodes";

  /** Age in years from which the duty holds. */
  public static final String LEEFTIJD_INBURGERINGSPLICHT = "leeftijd_inburgeringsplicht";

  /** Age in years from which the duty can start earlier, on request. */
  public static final String LEEFTIJD_PLICHT_OP_VERZOEK = "leeftijd_plicht_op_verzoek";

  /** On which day somebody born on 29 February has his birthday in a year without it. */
  public static final String VERJAARDAG_29_FEBRUARI = "verjaardag_29_februari";

  /** Choice for {@link #VERJAARDAG_29_FEBRUARI}: the last day of February. */
  public static final String OP_28_FEBRUARI = "28_FEBRUARI";

  /** Choice for {@link #VERJAARDAG_29_FEBRUARI}: the day after it. */
  public static final String OP_1_MAART = "1_MAART";

  /** Whole euros from which somebody has nearly used up his loan, whatever is left of his term. */
  public static final String ELIP_GELEEND_MINSTENS = "elip_geleend_minstens";

  /** The same in the last part of his term. */
  public static final String ELIP_GELEEND_EINDE_TERMIJN_MINSTENS = "elip_geleend_einde_termijn_minstens";

  /** Length of that last part in months. */
  public static final String ELIP_EINDE_TERMIJN_MAANDEN = "elip_einde_termijn_maanden";

  /** Whether the law lets a gemeente see whose loan is nearly used up. */
  public static final String ELIP_GEGEVENSGRONDSLAG = "elip_gegevensgrondslag";

  /** Choice for {@link #ELIP_GEGEVENSGRONDSLAG}: it does. */
  public static final String AANWEZIG = "AANWEZIG";

  /** Choice for {@link #ELIP_GEGEVENSGRONDSLAG}: it does not. */
  public static final String AFWEZIG = "AFWEZIG";

  /** In which words the keurmerk of a taalschool is granted. */
  public static final String KEURMERK_WOORDEN = "keurmerk_woorden";

  /** Choice for {@link #KEURMERK_WOORDEN}: aspirant-keurmerk, then keurmerk. */
  public static final String WOORDEN_2021 = "WOORDEN_2021";

  /** Choice for {@link #KEURMERK_WOORDEN}: keurmerk voor bepaalde tijd, then voor onbepaalde tijd. */
  public static final String WOORDEN_2024 = "WOORDEN_2024";

  private static final Map<String, List<String>> KEUZES =
      Map.of(
          VERJAARDAG_29_FEBRUARI, List.of(OP_28_FEBRUARI, OP_1_MAART),
          ELIP_GEGEVENSGRONDSLAG, List.of(AFWEZIG, AANWEZIG),
          KEURMERK_WOORDEN, List.of(WOORDEN_2021, WOORDEN_2024));

  /** Length of the term in years. */
  public static final String INBURGERINGSTERMIJN_JAREN = "inburgeringstermijn_jaren";

  /** Days in which the gemeente makes the PIP, from the day of the kennisgeving. */
  public static final String INTAKE_TERMIJN_DAGEN = "intake_termijn_dagen";

  /** Whether the term can be extended for an education that does not exempt; a sentence, never a number. */
  public static final String VERLENGING_NIET_VRIJSTELLENDE_OPLEIDING = "verlenging_niet_vrijstellende_opleiding";

  /** The educations for which that extension exists. */
  public static final String VERLENGING_OPLEIDINGSCODES = "verlenging_opleidingscodes";

  /** Months after the 18th birthday within which an exempting education must have started. */
  public static final String START_VRIJSTELLENDE_OPLEIDING_NA_18_MAANDEN =
      "start_vrijstellende_opleiding_na_18_maanden";

  /** Months before the end of the education from which a youth who is linked to nobody is work of the gemeente. */
  public static final String JONGERE_MAANDEN_VOOR_EINDE_OPLEIDING = "jongere_maanden_voor_einde_opleiding";

  /** Months without a fetch after which the secret address of a calendar no longer works. */
  public static final String AGENDA_ADRES_MAANDEN = "agenda_adres_maanden";

  /** Age in years from which a youth consents himself. */
  public static final String LEEFTIJD_EIGEN_TOESTEMMING = "leeftijd_eigen_toestemming";

  /** Lowest age in years of a pupil in a delivery. */
  public static final String LEERLING_LEEFTIJD_MIN = "leerling_leeftijd_min";

  /** Highest age in years of a pupil in a delivery, inclusive. */
  public static final String LEERLING_LEEFTIJD_MAX = "leerling_leeftijd_max";

  /** Months after uitschrijving at which a pupil is removed. */
  public static final String BEWAARTERMIJN_LEERLING_NA_UITSCHRIJVING_MAANDEN =
      "bewaartermijn_leerling_na_uitschrijving_maanden";

  /** Months after which a pupil for whom no talk is needed is removed. */
  public static final String BEWAARTERMIJN_NIET_NODIG_MAANDEN = "bewaartermijn_niet_nodig_maanden";

  /** Days after which a delivered file is removed. */
  public static final String BEWAARTERMIJN_UPLOAD_DAGEN = "bewaartermijn_upload_dagen";

  /** Months after which the rights of everybody in an organisation are reviewed again. */
  public static final String RECHTEN_NALOPEN_MAANDEN = "rechten_nalopen_maanden";

  /** Months after which special rights are reviewed again. */
  public static final String BIJZONDERE_RECHTEN_NALOPEN_MAANDEN = "bijzondere_rechten_nalopen_maanden";

  /** Days within which each line of a review is decided. */
  public static final String RECHTEN_NALOPEN_DAGEN = "rechten_nalopen_dagen";

  private final Regelgeheugen geheugen;
  private final Regellezer lezer;

  Regels(Regelgeheugen geheugen, Regellezer lezer) {
    this.geheugen = geheugen;
    this.lezer = lezer;
  }

  /**
   * @return all rules and educations of this moment as one immutable value, for a computation
   */
  public Regelstand stand() {
    return geheugen.stand();
  }

  /**
   * @param code code of a rule that counts something
   * @param dag a day
   * @return the number that holds on that day
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when no value holds on that day
   */
  public int getal(String code, LocalDate dag) {
    return stand().getal(code, dag);
  }

  /**
   * @param code code of a rule
   * @param dag a day
   * @return the text that holds on that day
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when no value holds on that day
   */
  public String tekst(String code, LocalDate dag) {
    return stand().tekst(code, dag);
  }

  /**
   * @param code code of a rule
   * @param dag a day
   * @return value, source and whether it is settled, for "how was this computed"; empty when nothing holds
   */
  public Optional<Regelwaarde> waarde(String code, LocalDate dag) {
    return stand().waarde(code, dag);
  }

  /**
   * @param code code of a rule
   * @param moment on which day, as known when; without such a moment as known now
   * @return value, source and whether it is settled
   * @throws RegelOvertreden when no value held on that day
   */
  public Regelwaarde waarde(String code, Peilmoment moment) {
    LocalDate dag = moment.peildatum();
    return (moment.bekend() == null ? waarde(code, dag) : lezer.waarde(code, moment))
        .orElseThrow(() -> new RegelOvertreden("regels.fout.geen-waarde", code, dag));
  }

  /**
   * @param code code of a rule whose value is one of a few choices
   * @return these choices, empty for another rule
   */
  public static List<String> keuzes(String code) {
    return KEUZES.getOrDefault(code, List.of());
  }

  /**
   * @param code code of a rule
   * @return all its values, by first day
   */
  public List<Regelwaarde> historie(String code) {
    return stand().historie(code);
  }

  /**
   * @param code code of a rule whose value is a list of opleidingscodes
   * @param dag a day
   * @return these codes, empty when nothing holds on that day
   */
  public Set<String> opleidingscodes(String code, LocalDate dag) {
    return stand().opleidingscodes(code, dag);
  }
}
