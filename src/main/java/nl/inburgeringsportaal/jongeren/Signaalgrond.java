package nl.inburgeringsportaal.jongeren;

/** Why a signal of {@link Signaalsoort} is raised; gives the words that the school reads. */
public enum Signaalgrond {
  /** Of age, with a permit, in an education that does not exempt. */
  PLICHT_KAN_BEGINNEN,
  /** Of age, in an education that does not exempt; the residence status is not known. */
  STATUS_ONBEKEND,
  /** The education ends when the pupil is of age. */
  EINDE_NA_18,
  /** The education ends between 16 and 18, and a next one can be chosen. */
  EINDE_VOOR_18,
  /** The expected last day has passed and the pupil is still registered. */
  EINDE_VOORBIJ,
  /** Left an exempting education after the 18th birthday without a diploma. */
  ZONDER_DIPLOMA,
  /** Left an exempting education between 16 and 18 without a diploma. */
  ZONDER_DIPLOMA_VOOR_18,
  /** Left an exempting education; the school has not said whether with a diploma. */
  DIPLOMA_ONBEKEND,
  /** Praktijkonderwijs or vso is going to end before the 18th birthday. */
  EINDIGT_VOOR_18,
  /** It ended before the 18th birthday with a diploma or getuigschrift: perhaps already plichtig. */
  GEEINDIGD_MET_DIPLOMA,
  /** It ended before the 18th birthday without: the kwalificatieplicht goes on until 18. */
  GEEINDIGD_ZONDER_DIPLOMA,
  /** It ended before the 18th birthday; the school has not said whether with a diploma or getuigschrift. */
  GEEINDIGD_DIPLOMA_ONBEKEND,
  /** The letter came on or after the 18th birthday, as was to be expected. */
  BRIEF_VERWACHT,
  /** The letter came before the 18th birthday: the pupil is already plichtig. */
  BRIEF_VOOR_18,
  /** The letter came though what the school knows says that there is no duty now. */
  BRIEF_NIET_VERWACHT,
  /** The code does not exempt, and another one may fit the level better. */
  CODE_NAVRAGEN
}
