package nl.inburgeringsportaal.inburgeraar;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Persoonsgegevens;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.base.Zichtbaar;

/**
 * A row of the list of persons. Holds no BSN and nothing by which somebody can be reached.
 *
 * @param id id
 * @param vnummer number at IND and DUO, masked where it is shown
 * @param achternaam surname
 * @param voornamen first names, may be null
 * @param geboortedatum date of birth
 * @param gemeentecode where he is registered
 * @param regime the law
 * @param doelgroep the group
 * @param status how the duty stands today
 * @param termijnEinde end of the term, EXCLUSIVE, may be null
 * @param tienWekenTotEnMet last day for the PIP while it is still to be set, may be null
 * @param klantmanager name of whose file it is in the gemeente that the user serves, may be null
 */
@Persoonsgegevens
public record InburgeraarListItem(
    @Zichtbaar long id,
    @Zichtbaar Vnummer vnummer,
    @Zichtbaar String achternaam,
    @Zichtbaar String voornamen,
    @Zichtbaar LocalDate geboortedatum,
    @Zichtbaar String gemeentecode,
    @Zichtbaar Regime regime,
    @Zichtbaar Doelgroep doelgroep,
    @Zichtbaar Plichtstatus status,
    @Zichtbaar LocalDate termijnEinde,
    @Zichtbaar LocalDate tienWekenTotEnMet,
    @Zichtbaar String klantmanager) {

  /**
   * @return first names and surname as people say it
   */
  public String naam() {
    return voornamen == null ? achternaam : voornamen + " " + achternaam;
  }

  /**
   * @param naam name of the klantmanager
   * @return the same row with that name
   */
  public InburgeraarListItem met(String naam) {
    return new InburgeraarListItem(
        id, vnummer, achternaam, voornamen, geboortedatum, gemeentecode, regime, doelgroep, status, termijnEinde,
        tienWekenTotEnMet, naam);
  }
}
