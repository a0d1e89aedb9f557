package nl.inburgeringsportaal.bijeenkomst;

import java.time.LocalDate;

/**
 * What an editor fills in about a publication.
 *
 * @param id id of the version, null for a new publication
 * @param versie version of the row that the form was filled from, 0 for a new one
 * @param soort kind
 * @param titel title, at most 150 characters
 * @param samenvatting what it says in short, at most 500 characters
 * @param tekst Markdown without HTML, at most 20,000 characters
 * @param publiek for whom
 * @param thema theme, such as an education or ELIP; null or at most 60 characters
 * @param datum day of the text
 * @param geldigTot first day on which it holds no longer, null until further notice
 */
public record PublicatieGegevens(
    Long id,
    int versie,
    Publicatiesoort soort,
    String titel,
    String samenvatting,
    String tekst,
    Publiek publiek,
    String thema,
    LocalDate datum,
    LocalDate geldigTot) {}
