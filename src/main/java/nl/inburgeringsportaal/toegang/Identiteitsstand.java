package nl.inburgeringsportaal.toegang;

import java.time.LocalDateTime;

/**
 * How the portal and the identity provider stand to each other, for who administers rights.
 *
 * @param ingesteld false when the portal has only its own accounts
 * @param wachtend changes that were tried and could not be passed on yet; they are tried again by themselves
 * @param mislukt changes that need somebody
 * @param sinds since when the oldest of the waiting ones waits, null for none
 * @param fout code of what went wrong the last time, null for nothing
 */
public record Identiteitsstand(
    boolean ingesteld, long wachtend, long mislukt, LocalDateTime sinds, String fout) {}
