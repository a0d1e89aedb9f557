package nl.inburgeringsportaal.cursus;

/**
 * A school as DUO delivered it last.
 *
 * @param id id
 * @param instellingsnummer number at DUO, at most 10 characters
 * @param naam name
 * @param plaats place
 * @param postcode postal code, may be null
 * @param huisnummer house number, may be null
 * @param bowNummer number of Blik op Werk, may be null
 * @param brin number in the register of the Ministry of Education, may be null
 * @param keurmerk what DUO says of the keurmerk, null for nothing
 * @param taalschakel what DUO says of the taalschakeltraject, null for nothing
 */
public record InstellingGegevens(
    long id,
    String instellingsnummer,
    String naam,
    String plaats,
    String postcode,
    String huisnummer,
    String bowNummer,
    String brin,
    Boolean keurmerk,
    Boolean taalschakel) {}
