package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * A school in the public register on a day.
 *
 * @param id id of the school in the portal
 * @param instellingsnummer number at DUO, by which everybody knows it
 * @param naam name
 * @param plaats place
 * @param status what the register says, null for a school whose first published decision is yet to take effect
 * @param sinds first day of that, null without a status
 * @param gaatInOp first day of what was decided and published by then, null when nothing is to come
 * @param straks what the register says from that day on, null when nothing is to come
 * @param gepubliceerdOp day of publication: of what is to come, else of what the status rests on; null when that was
 *     never a decision in this register
 */
public record RegisterListItem(
    long id,
    String instellingsnummer,
    String naam,
    String plaats,
    Registerstatus status,
    LocalDate sinds,
    LocalDate gaatInOp,
    Registerstatus straks,
    LocalDate gepubliceerdOp) {}
