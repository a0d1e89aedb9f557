package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;

/**
 * A version as the archive keeps it, also one that is still to begin, that ends an answer or that was withdrawn.
 *
 * @param antwoord what it says, with the rules of its own days filled in
 * @param vervalt true when from its first day on the question has no answer
 * @param ingetrokkenOp day on which it was withdrawn before it began, null when it was not
 * @param vanRedactie true when editors wrote it, false when it came with the portal
 */
public record Archiefversie(
    HandreikingAntwoord antwoord, boolean vervalt, LocalDate ingetrokkenOp, boolean vanRedactie) {}
