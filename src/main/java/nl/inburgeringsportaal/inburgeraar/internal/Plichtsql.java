package nl.inburgeringsportaal.inburgeraar.internal;

import nl.inburgeringsportaal.inburgeraar.TienWeken;

/** The rules of {@link nl.inburgeringsportaal.inburgeraar.Plicht} as SQL on {@code inburgeraar l}, on {@code :dag}. */
final class Plichtsql {
  /** Name of the status, see {@code Plicht.status}. */
  static final String STATUS =
      """
      case when l.einde_overig_op <= :dag then 'GEEINDIGD' when l.voldaan_op <= :dag then 'VOLDAAN'
        when l.ontheven_op <= :dag then 'ONTHEVEN' when l.vrijwillig then 'VRIJWILLIG'
        when l.plicht_begin > :dag then 'NOG_NIET'
        when l.tijdelijk_vrijgesteld_van <= :dag
          and (l.tijdelijk_vrijgesteld_tot is null or l.tijdelijk_vrijgesteld_tot >= :dag) then 'VRIJGESTELD'
        else 'PLICHTIG' end""";

  /** Day on which the ten weeks began. */
  static final String TIEN_WEKEN_VAN = TienWeken.begin("l");

  /** True for who is under the duty and has no PIP yet: a term begins the day after it (Wet inburgering art. 11). */
  static final String WACHT_OP_PIP =
      "(l.regime = 'WI2021' and " + TIEN_WEKEN_VAN + " is not null and l.termijn_begin is null"
          + " and not exists (select 1 from inburgeraar_pip x where x.inburgeraar_id = l.id) and "
          + STATUS + " = 'PLICHTIG')";

  private Plichtsql() {}
}
