package nl.inburgeringsportaal.keurmerk;

/** Group of a taalschool by how many learn there; the supervision looks at more locations of a larger one. */
public enum Schoolgrootte {
  KLEIN,
  MIDDEL,
  GROOT
}
