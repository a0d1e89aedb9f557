package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * The file of a taalschool.
 *
 * @param rij the school as the list has it
 * @param gegevens what Blik op Werk filled in
 * @param instellingId the school as the portal has it from DUO
 * @param adres postal code and house number of DUO, may be null
 * @param brin number in the register of the Ministry of Education, may be null
 * @param keurmerkBijDuo what DUO says of the keurmerk, null for nothing
 * @param opgenomenOp since when it has a file
 */
public record TaalschoolDetail(
    TaalschoolListItem rij,
    TaalschoolGegevens gegevens,
    long instellingId,
    String adres,
    String brin,
    Boolean keurmerkBijDuo,
    LocalDate opgenomenOp) {}
