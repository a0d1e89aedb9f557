package nl.inburgeringsportaal.rapportage;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.rapportage.internal.Briefbestand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The uitvoeringsbrief as a file to take along; each one is a line in the read log. */
@Service
@RolesAllowed(Rollen.BELEID_SZW)
public class BriefbestandService {
  private static final String OBJECT = "uitvoeringsbrief";

  private final Briefbestand bestanden;
  private final Leeslog leeslog;

  BriefbestandService(Briefbestand bestanden, Leeslog leeslog) {
    this.bestanden = bestanden;
    this.leeslog = leeslog;
  }

  /**
   * @param brief what it says
   * @param editie the edition that says it; null for figures of no edition
   * @param vorm as what
   * @param taal in which headers and numbers are written
   * @return the file
   */
  @Transactional
  public byte[] maak(Briefinhoud brief, EditieDetail editie, Briefvorm vorm, Locale taal) {
    leeslog.noteer(
        vorm == Briefvorm.PDF ? Leeslog.Handeling.AFGEDRUKT : Leeslog.Handeling.GEEXPORTEERD,
        OBJECT,
        editie == null ? null : editie.id(),
        null,
        "vorm: %s; peildatum: %s; vergelijk: %s".formatted(vorm, brief.peildatum(), brief.vergelijk()));
    return bestanden.maak(brief, editie, vorm, taal);
  }
}
