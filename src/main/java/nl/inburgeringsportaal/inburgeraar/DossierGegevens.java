package nl.inburgeringsportaal.inburgeraar;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Persoonsgegevens;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.base.Zichtbaar;

/**
 * The file of a person, without contact data.
 *
 * @param id id
 * @param vnummer number at IND and DUO
 * @param bsn the BSN in its masked form, null when there is none or the reader may not know it
 * @param achternaam surname
 * @param voornamen first names, may be null
 * @param geboortedatum date of birth
 * @param regime the law
 * @param doelgroep the group
 * @param plicht the duty
 * @param gemeentecode where he is registered
 * @param coa true when he lives at a location of COA
 * @param koppelgemeente gemeente that COA linked, may be null
 * @param termijnBegin first day of the term, inclusive, may be null
 * @param termijnEinde end of the term, EXCLUSIVE, may be null
 * @param pipOp day of the present PIP as far as the portal knows, may be null
 * @param analfabeet true or false when DUO knows it, else null
 * @param geheim true when his address may be known to his own klantmanager only
 * @param klantmanagerId account of whose file it is in the gemeente that the reader serves, may be null
 * @param eigen true when it is the reader's file, or that of somebody whom he replaces
 */
@Persoonsgegevens
public record DossierGegevens(
    @Zichtbaar long id,
    @Zichtbaar Vnummer vnummer,
    @Zichtbaar(voor = {Rol.KLANTMANAGER, Rol.MEDEWERKER_DUO}) String bsn,
    @Zichtbaar String achternaam,
    @Zichtbaar String voornamen,
    @Zichtbaar LocalDate geboortedatum,
    @Zichtbaar Regime regime,
    @Zichtbaar Doelgroep doelgroep,
    @Zichtbaar Plicht plicht,
    @Zichtbaar String gemeentecode,
    @Zichtbaar boolean coa,
    @Zichtbaar String koppelgemeente,
    @Zichtbaar LocalDate termijnBegin,
    @Zichtbaar LocalDate termijnEinde,
    @Zichtbaar LocalDate pipOp,
    @Zichtbaar Boolean analfabeet,
    @Zichtbaar(voor = Rol.KLANTMANAGER) boolean geheim,
    @Zichtbaar(voor = {Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER}) Long klantmanagerId,
    @Zichtbaar boolean eigen) {

  /**
   * @return first names and surname as people say it
   */
  public String naam() {
    return voornamen == null ? achternaam : voornamen + " " + achternaam;
  }

  /**
   * @param dag a day
   * @return last day for the PIP while it is still to be set on that day, null when there is none: the term begins the
   *     day after the first PIP (Wet inburgering art. 11), so whoever has a term has one
   */
  public LocalDate tienWekenTotEnMet(LocalDate dag) {
    LocalDate begin = plicht.tienWekenVan();
    boolean wacht =
        regime == Regime.WI2021
            && pipOp == null
            && termijnBegin == null
            && plicht.status(dag) == Plichtstatus.PLICHTIG;
    return wacht && begin != null ? TienWeken.laatsteDag(begin) : null;
  }
}
