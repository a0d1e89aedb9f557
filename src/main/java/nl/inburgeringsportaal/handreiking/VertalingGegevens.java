package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;

/**
 * A translation of one version of an answer.
 *
 * @param id id
 * @param versie of the translation, for saving it
 * @param slug name of the question
 * @param nummer number of the version that it translates
 * @param taal the language
 * @param vraag the question, at most 300 characters
 * @param kort the answer in short, at most 1,000 characters
 * @param tekst the whole answer in Markdown without HTML
 * @param toelichting of the translator, shown to the reader, at most 500 characters; null for none
 * @param status how far it is
 * @param geschrevenDoor account that wrote it last
 * @param geschrevenOp when
 * @param eigen true when that is the current user, who cannot approve it then
 */
public record VertalingGegevens(
    Long id,
    int versie,
    String slug,
    int nummer,
    Vertaaltaal taal,
    String vraag,
    String kort,
    String tekst,
    String toelichting,
    Vertalingstatus status,
    long geschrevenDoor,
    LocalDate geschrevenOp,
    boolean eigen) {}
