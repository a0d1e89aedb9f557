package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * A building in the list.
 *
 * @param id id
 * @param naam name
 * @param gemeente name of the gemeente that plans there
 * @param adres street and number
 * @param plaats town
 * @param lokalen rooms in use
 * @param plaatsen people who can take the test in those at the same moment
 * @param rolstoel true when one of those can be used with a wheelchair
 * @param sessies planned sessions to come
 * @param geslotenVanaf first day on which it is used no more, null for none
 */
public record LocatieListItem(
    long id,
    String naam,
    String gemeente,
    String adres,
    String plaats,
    int lokalen,
    int plaatsen,
    boolean rolstoel,
    int sessies,
    LocalDate geslotenVanaf) {}
