package nl.inburgeringsportaal.handreiking;

/** Which drafts an editor wants to see. */
public enum ConceptKeuze {
  /** All that can still become a version. */
  OPEN,
  /** Of these, those in which the current user wrote. */
  VAN_MIJ,
  /** Those that wait for a judgement, of others only. */
  TE_BEOORDELEN,
  /** Approved and not yet published. */
  GOEDGEKEURD,
  /** Published, with a first day that is still to come. */
  GEPLAND,
  /** Published or given up. */
  AFGEROND
}
