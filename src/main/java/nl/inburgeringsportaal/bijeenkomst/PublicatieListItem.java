package nl.inburgeringsportaal.bijeenkomst;

import java.time.LocalDate;

/**
 * A publication in a list.
 *
 * @param id id of the version
 * @param reeksId id by which readers know it, the same for all versions
 * @param soort kind
 * @param titel title
 * @param samenvatting what it says in short
 * @param publiek for whom
 * @param thema theme, may be null
 * @param datum day of the text
 * @param nummer version, from 1
 * @param status how it stands
 */
public record PublicatieListItem(
    long id,
    long reeksId,
    Publicatiesoort soort,
    String titel,
    String samenvatting,
    Publiek publiek,
    String thema,
    LocalDate datum,
    int nummer,
    Publicatiestatus status) {}
