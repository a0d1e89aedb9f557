package nl.inburgeringsportaal.taak;

/**
 * How the mail with the counts of somebody's work stands.
 *
 * @param ritme how often he wants it
 * @param kanMailen true when this portal can send mail
 * @param email address of the account, null when it has none
 */
public record Samenvattingstand(Ritme ritme, boolean kanMailen, String email) {}
