package nl.inburgeringsportaal.cursus;

/**
 * A school as DUO knows it.
 *
 * @param id id
 * @param instellingsnummer number at DUO
 * @param naam name
 * @param plaats place
 * @param bowNummer number of Blik op Werk, may be null
 * @param keurmerk what DUO says of the keurmerk, null for nothing
 * @param taalschakel what DUO says of the taalschakeltraject, null for nothing
 * @param cursisten learners today within reach of the user
 */
public record InstellingListItem(
    long id,
    String instellingsnummer,
    String naam,
    String plaats,
    String bowNummer,
    Boolean keurmerk,
    Boolean taalschakel,
    long cursisten) {}
