package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Bedrag;
import nl.inburgeringsportaal.base.Persoonsgegevens;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.base.Zichtbaar;

/**
 * A person, or a loan of a person, that a figure counts.
 *
 * @param id id of the row: of the loan in a list of loans, else of the person
 * @param inburgeraarId id of the person
 * @param naam surname and first names
 * @param vnummer number at IND and DUO, masked where it is shown
 * @param gemeente where he is registered now
 * @param cohort year in which the duty began; null in a list of loans
 * @param termijnEinde end of the term on the day, EXCLUSIVE; null when there is none, and in a list of loans
 * @param leningnummer number of the loan; null in a list of persons
 * @param opgenomen drawn from the loan by the day; null in a list of persons
 */
@Persoonsgegevens
public record CijferlijstItem(
    @Zichtbaar long id,
    @Zichtbaar long inburgeraarId,
    @Zichtbaar String naam,
    @Zichtbaar Vnummer vnummer,
    @Zichtbaar String gemeente,
    @Zichtbaar Integer cohort,
    @Zichtbaar LocalDate termijnEinde,
    @Zichtbaar String leningnummer,
    @Zichtbaar Bedrag opgenomen) {}
