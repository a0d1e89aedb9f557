package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.internal.Invoer;
import nl.inburgeringsportaal.keurmerk.internal.Schooldelen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Locations, people to speak and results of a taalschool. Reading who the people are is a line in the read log. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@Transactional
public class TaalschooldeelService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "taalschool";

  private static final int NAAM = 100;
  private static final int LANG = 200;
  private static final int TELEFOON = 20;
  private static final int MAIL = 254;
  private static final int EERSTE_JAAR = 2007;

  private final Schooldelen delen;
  private final Leeslog leeslog;
  private final Klok klok;

  TaalschooldeelService(Schooldelen delen, Leeslog leeslog, Klok klok) {
    this.delen = delen;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * @param taalschoolId a school
   * @return where it gives lessons, by name
   */
  @Transactional(readOnly = true)
  public List<LocatieGegevens> locaties(long taalschoolId) {
    return delen.locaties(taalschoolId);
  }

  /**
   * @param taalschoolId a school
   * @param ruw what was filled in
   * @throws NietGevonden when school or location does not exist
   * @throws OngeldigeInvoer when a field is wrong
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public void saveLocatie(long taalschoolId, LocatieGegevens ruw) {
    String postcode = ruw.postcode() == null ? "" : ruw.postcode().replace(" ", "").toUpperCase(java.util.Locale.ROOT);
    if (!postcode.matches("[1-9]\\d{3}[A-Z]{2}")) {
      throw new OngeldigeInvoer("postcode", ruw.postcode(), "keurmerk.fout.postcode");
    }
    delen.bewaar(
        taalschoolId,
        new LocatieGegevens(
            ruw.id(),
            ruw.versie(),
            Invoer.tekst("naam", ruw.naam(), NAAM),
            Invoer.tekst("adres", ruw.adres(), LANG),
            postcode.substring(0, 4) + " " + postcode.substring(4),
            Invoer.tekst("plaats", ruw.plaats(), NAAM),
            ruw.geslotenOp()));
  }

  /**
   * @param taalschoolId a school
   * @return whom Blik op Werk speaks there, by name
   */
  public List<ContactpersoonGegevens> contactpersonen(long taalschoolId) {
    List<ContactpersoonGegevens> alle = delen.contactpersonen(taalschoolId);
    if (!alle.isEmpty()) {
      leeslog.noteer(
          Leeslog.Handeling.GERAADPLEEGD, OBJECT, taalschoolId, null, "contactpersonen: " + alle.size());
    }
    return alle;
  }

  /**
   * @param taalschoolId a school
   * @param ruw what was filled in
   * @throws NietGevonden when school or person does not exist
   * @throws OngeldigeInvoer when a field is wrong
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public void saveContactpersoon(long taalschoolId, ContactpersoonGegevens ruw) {
    String mail = Invoer.misschien("email", ruw.email(), MAIL);
    if (mail != null && !mail.matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+")) {
      throw new OngeldigeInvoer("email", null, "keurmerk.fout.mail");
    }
    delen.bewaar(
        taalschoolId,
        new ContactpersoonGegevens(
            ruw.id(),
            ruw.versie(),
            Invoer.tekst("naam", ruw.naam(), LANG),
            Invoer.misschien("functie", ruw.functie(), NAAM),
            mail,
            Invoer.misschien("telefoon", ruw.telefoon(), TELEFOON)));
  }

  /**
   * Takes a person away for good.
   *
   * @param taalschoolId a school
   * @param contactId one of its people
   * @throws NietGevonden when there is none
   */
  public void verwijderContactpersoon(long taalschoolId, long contactId) {
    delen.verwijderContactpersoon(taalschoolId, contactId);
  }

  /**
   * @param taalschoolId a school
   * @return its results, the last year first
   */
  @Transactional(readOnly = true)
  public List<JaarresultaatGegevens> resultaten(long taalschoolId) {
    return delen.resultaten(taalschoolId);
  }

  /**
   * @param taalschoolId a school
   * @param ruw what was filled in
   * @throws NietGevonden when there is no such school
   * @throws OngeldigeInvoer when a field is wrong
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public void saveResultaat(long taalschoolId, JaarresultaatGegevens ruw) {
    LocalDate vandaag = klok.vandaag();
    if (ruw.jaar() < EERSTE_JAAR || ruw.jaar() > vandaag.getYear()) {
      throw new OngeldigeInvoer(
          "jaar", ruw.jaar(), "keurmerk.fout.jaar", String.valueOf(EERSTE_JAAR), String.valueOf(vandaag.getYear()));
    }
    tussen("geslaagd", ruw.geslaagd(), 0, 100);
    tussen("tevredenheid", ruw.tevredenheid(), 1, 10);
    if (ruw.antwoorden() != null && ruw.antwoorden() < 0) {
      throw new OngeldigeInvoer("antwoorden", ruw.antwoorden(), "keurmerk.fout.tussen", "0", "99999");
    }
    delen.bewaar(taalschoolId, ruw);
  }

  private static void tussen(String veld, BigDecimal waarde, int laagste, int hoogste) {
    if (waarde != null
        && (waarde.compareTo(BigDecimal.valueOf(laagste)) < 0 || waarde.compareTo(BigDecimal.valueOf(hoogste)) > 0)) {
      throw new OngeldigeInvoer(
          veld, waarde, "keurmerk.fout.tussen", String.valueOf(laagste), String.valueOf(hoogste));
    }
  }
}
