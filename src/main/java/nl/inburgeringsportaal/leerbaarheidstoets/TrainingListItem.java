package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * A training in a list.
 *
 * @param id id
 * @param naam name
 * @param begin when it begins
 * @param einde when it has ended
 * @param plaats where, null when online only
 * @param status how it stands
 * @param plaatsen seats
 * @param bezet seats that are taken
 * @param wachtend how many wait for a seat
 * @param zonderUitkomst how many had a seat and have no outcome and were not noted absent; counts once it has begun
 */
public record TrainingListItem(
    long id,
    String naam,
    LocalDateTime begin,
    LocalDateTime einde,
    String plaats,
    Trainingstatus status,
    int plaatsen,
    int bezet,
    int wachtend,
    int zonderUitkomst) {}
