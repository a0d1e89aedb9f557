package nl.inburgeringsportaal.keurmerk;

/**
 * Published decisions by the day on which they took effect.
 *
 * @param geschorst decisions that suspended a keurmerk
 * @param ingetrokken decisions that withdrew one
 * @param waarvanAspirant those of the withdrawals whose school stood in its first step on the day before
 */
public record Keurmerkcijfers(long geschorst, long ingetrokken, long waarvanAspirant) {}
