package nl.inburgeringsportaal.bijeenkomst;

import java.time.LocalDateTime;

/**
 * A version of a publication with how it stands.
 *
 * @param gegevens what was filled in
 * @param reeksId id by which readers know it, the same for all versions
 * @param nummer version, from 1
 * @param status how it stands
 * @param schrijverId account that wrote it last, or sent it in
 * @param gepubliceerdOp when it was published, null before
 * @param intrekreden why it was taken back, null unless it was
 */
public record PublicatieDetail(
    PublicatieGegevens gegevens,
    long reeksId,
    int nummer,
    Publicatiestatus status,
    long schrijverId,
    LocalDateTime gepubliceerdOp,
    String intrekreden) {}
