package nl.inburgeringsportaal.handreiking;

/** The moment or subject in which a question comes up; questions are grouped by it, in this order. */
public enum Situatie {
  BIJNA_18,
  BRIEF,
  SCHOOL,
  TIJD,
  INTAKE,
  GELD,
  VRIJSTELLING,
  VERBLIJF,
  ROLLEN
}
