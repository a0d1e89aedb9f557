package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * A draft as it is filled in. While it is written everything but its kind may be empty.
 *
 * @param id id, null for a new one
 * @param versie version that was read
 * @param procedureId the procedure
 * @param soort what it does
 * @param doelstatus what is granted, only for {@link Besluitsoort#TOEKENNEN}
 * @param betreftId the earlier decision that it is about, where {@link Besluitsoort#betreftEerder()}; null also where
 *     a measure rests on none
 * @param ingangsdatum first day on which it holds
 * @param herzieningOp day on which the measure is looked at again, where {@link Besluitsoort#kentHerziening()}
 * @param rechtsgrond rule on which it rests, up to 500 characters
 * @param motivering why, up to 20,000 characters
 * @param spoedreden why a schorsing cannot wait for a zienswijze, up to 2,000 characters; null when it can
 * @param publicatietekst what the public register says, up to 2,000 characters, may be null
 */
public record BesluitGegevens(
    Long id,
    int versie,
    long procedureId,
    Besluitsoort soort,
    Keurmerkstatus doelstatus,
    Long betreftId,
    LocalDate ingangsdatum,
    LocalDate herzieningOp,
    String rechtsgrond,
    String motivering,
    String spoedreden,
    String publicatietekst) {}
