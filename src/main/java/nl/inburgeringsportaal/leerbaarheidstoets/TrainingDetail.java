package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * A training with how it stands.
 *
 * @param gegevens what was filled in
 * @param status how it stands
 * @param bericht why it was cancelled, null when it was not
 * @param bezet seats that are taken
 * @param wachtend how many wait for a seat
 * @param opDeDag true from the day on which it begins: attendance and outcome can be noted
 * @param begonnen true once it has begun: nobody signs up or gives up any more
 * @param voorbij true once it has ended
 */
public record TrainingDetail(
    TrainingGegevens gegevens,
    Trainingstatus status,
    String bericht,
    int bezet,
    int wachtend,
    boolean opDeDag,
    boolean begonnen,
    boolean voorbij) {}
