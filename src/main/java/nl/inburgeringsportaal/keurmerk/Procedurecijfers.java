package nl.inburgeringsportaal.keurmerk;

/**
 * How procedures about keurmerken went in a period, by the days of their steps.
 *
 * @param totBesluit from the beginning of a procedure to the day on which its first decision was sent; no law sets a
 *     last day, so that none is late
 * @param besluit from a zienswijze to the decision, against the term for it
 * @param beslissingOpBezwaar from a bezwaar to the decision on it, against its term with what was added to that
 * @param bezwaren bezwaren that came in
 * @param gehandhaafd decisions on a bezwaar that uphold
 * @param herroepen decisions on a bezwaar that revoke
 * @param beroepen times that somebody went to court, the higher court too
 * @param vernietigd rulings that annul
 * @param inStand rulings that let stand
 * @param voorzieningen suspensions by a court that began
 */
public record Procedurecijfers(
    Looptijd totBesluit,
    Looptijd besluit,
    Looptijd beslissingOpBezwaar,
    long bezwaren,
    long gehandhaafd,
    long herroepen,
    long beroepen,
    long vernietigd,
    long inStand,
    long voorzieningen) {}
