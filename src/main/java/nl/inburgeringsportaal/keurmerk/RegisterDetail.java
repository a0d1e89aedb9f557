package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import java.util.List;

/**
 * A school in the public register, with what was published about it.
 *
 * @param nu how it stands on the day that was asked for
 * @param bowNummer number of Blik op Werk, may be null
 * @param historie what the register said and will say, the newest first
 * @param besluiten the decisions that were published, the newest first, also those that do not count any more
 * @param verbanden other schools in the register that it belongs together with on that day
 */
public record RegisterDetail(
    RegisterListItem nu, String bowNummer, List<Regel> historie, List<Besluit> besluiten, List<Verband> verbanden) {

  /**
   * A school that this one belongs together with.
   *
   * @param soort how
   * @param gaatOp true when this one goes on in the other, false when the other goes on in it
   * @param naam name of the other
   * @param instellingsnummer its number at DUO
   * @param dag since when
   */
  public record Verband(
      Verbandsoort soort, boolean gaatOp, String naam, String instellingsnummer, LocalDate dag) {}

  /** What became of a published decision. */
  public enum Lot {
    /** A court suspended it until further notice. */
    OPGESCHORT,
    /** A court annulled it, from its beginning. */
    VERNIETIGD,
    /** Blik op Werk revoked it after bezwaar, from its beginning. */
    HERROEPEN
  }

  /**
   * A published decision.
   *
   * @param nummer its number
   * @param soort what it does
   * @param gepubliceerdOp day of publication
   * @param ingangsdatum its first day
   * @param herzieningOp day on which a schorsing is looked at again, null for none
   * @param lot what became of it, null while it stands
   * @param lotOp day of that, null while it stands
   */
  public record Besluit(
      String nummer,
      Besluitsoort soort,
      LocalDate gepubliceerdOp,
      LocalDate ingangsdatum,
      LocalDate herzieningOp,
      Lot lot,
      LocalDate lotOp) {}

  /**
   * A span of days in which the register says the same.
   *
   * @param van first day, inclusive
   * @param totEnMet last day, null until further notice
   * @param status what it says
   * @param besluitnummer number of the decision, null when it rests on none
   * @param gepubliceerdOp when that was published, null when it rests on none
   * @param tekst what was published with it, may be null
   */
  public record Regel(
      LocalDate van,
      LocalDate totEnMet,
      Registerstatus status,
      String besluitnummer,
      LocalDate gepubliceerdOp,
      String tekst) {}
}
