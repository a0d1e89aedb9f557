package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * Who is told when a session is moved or cancelled.
 *
 * @param kandidaten people who have a seat; each gets another letter
 * @param metMail of them those who also get a mail
 * @param begeleiders supervisors who get a mail
 * @param plaatsen seats that may be taken afterwards
 */
public record Verplaatsgevolg(int kandidaten, int metMail, int begeleiders, int plaatsen) {}
