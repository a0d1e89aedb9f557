package nl.inburgeringsportaal.bijeenkomst;

/** How a version of a publication stands. */
public enum Publicatiestatus {
  /** Sent in by a school or gemeente as a good example; an editor has not taken it up yet. */
  INGEZONDEN,
  /** Being written. */
  CONCEPT,
  /** Waits for a second editor. */
  TER_CONTROLE,
  /** Everybody reads it. */
  GEPUBLICEERD,
  /** Taken back, with a reason that readers see. */
  INGETROKKEN,
  /** A next version was published. */
  VERVANGEN
}
