package nl.inburgeringsportaal.regels;

/** Kind of education, which decides the part of the handreiking that belongs to it. */
public enum Onderwijssoort {
  PRAKTIJKONDERWIJS,
  ISK,
  VSO,
  ENTREE,
  VMBO,
  HAVO,
  VWO,
  VAVO,
  MBO,
  OVERIG
}
