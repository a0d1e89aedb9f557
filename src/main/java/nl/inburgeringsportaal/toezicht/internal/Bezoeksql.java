package nl.inburgeringsportaal.toezicht.internal;

/** Conditions on visits that more than one question has. */
final class Bezoeksql {
  /** True when somebody who carries out the visit {@code b} has ties with its school on that day. */
  static final String STRIJDIG =
      "exists (select 1 from toezichtbezoek_bezoeker sw join belangenverstrengeling v on v.gebruiker_id ="
          + " sw.gebruiker_id where sw.bezoek_id = b.id and sw.vervangen_op is null"
          + " and v.taalschool_id = b.taalschool_id and v.van <= cast(b.begin as date)"
          + " and (v.tot is null or v.tot > cast(b.begin as date)))";

  /** The keurmerk of the school of the visit {@code b} has ended on {@code :vandaag}. */
  static final String ZONDER_KEURMERK =
      "exists (select 1 from keurmerkperiode ke where ke.taalschool_id = b.taalschool_id and ke.van <= :vandaag"
          + " and (ke.tot is null or ke.tot > :vandaag)"
          + " and ke.status in ('INGETROKKEN', 'VERVALLEN', 'BEEINDIGD', 'NIET_TOEGEKEND'))";

  /** The visit {@code b} was held. */
  static final String GEHOUDEN = "b.status in ('UITGEVOERD', 'BEOORDEELD', 'VASTGESTELD')";

  /** The school of the visit {@code b} mends something, and nobody has looked at it. */
  static final String HERSTEL_LOOPT =
      "(b.status = 'VASTGESTELD' and b.oordeel = 'HERSTEL_NODIG' and b.herstel_uitkomst is null)";

  /** The visit {@code b} is carried out now by the account {@code :ik}. */
  static final String VAN_MIJ =
      "exists (select 1 from toezichtbezoek_bezoeker mw where mw.bezoek_id = b.id and mw.gebruiker_id = :ik"
          + " and mw.vervangen_op is null)";

  private Bezoeksql() {}
}
