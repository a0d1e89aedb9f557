package nl.inburgeringsportaal.misbruik;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.misbruik.internal.Gemeldzoeker;
import nl.inburgeringsportaal.misbruik.internal.Melderzaken;
import nl.inburgeringsportaal.misbruik.internal.Zaakinvoer;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a gemeente, or DUO, reports to Blik op Werk about a taalschool. It sees of its own reports how they stand and
 * what it was asked, and nothing else.
 */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
public class GemeldService {
  /** Kind of object in the logs: what the own organisation reported. */
  public static final String OBJECT = "gemelde-signalen";

  private final Gemeldzoeker zoeker;
  private final Melderzaken melders;
  private final HuidigeGebruiker.Bron bron;
  private final Leeslog leeslog;

  GemeldService(Gemeldzoeker zoeker, Melderzaken melders, HuidigeGebruiker.Bron bron, Leeslog leeslog) {
    this.zoeker = zoeker;
    this.melders = melders;
    this.bron = bron;
    this.leeslog = leeslog;
  }

  private long organisatie() {
    return bron.verplicht().organisatieId();
  }

  /**
   * Reports something about a taalschool. What kind of reporter it is follows from who does it.
   *
   * @param gegevens the signal; its kind of reporter counts for nothing
   * @return id of the case
   * @throws OngeldigeInvoer when a field is wrong
   */
  public long meld(SignaalGegevens gegevens) {
    boolean duo = bron.verplicht().rollen().contains(Rol.MEDEWERKER_DUO);
    SignaalGegevens eigen =
        new SignaalGegevens(
            duo ? Signaalbron.DUO : Signaalbron.GEMEENTE,
            gegevens.ontvangenOp(),
            gegevens.waarover(),
            gegevens.tekst(),
            gegevens.naam(),
            gegevens.contact(),
            gegevens.bijlagen());
    return melders.begin(eigen, duo ? Kanaal.DUO : Kanaal.GEMEENTE, organisatie()).id();
  }

  /**
   * @param filter which of the own reports
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of the page
   */
  public Slice<GemeldListItem> list(GemeldFilter filter, Pageable pagina) {
    return zoeker.zoek(organisatie(), filter, pagina);
  }

  /**
   * @param filter which of the own reports
   * @return how many there are
   */
  public long count(GemeldFilter filter) {
    return zoeker.tel(organisatie(), filter);
  }

  /**
   * @param id id of a case
   * @return how it stands; that it was read is in the read log
   * @throws NietGevonden when the own organisation did not report it
   */
  @Transactional
  public Gemeld findById(long id) {
    Gemeld gevonden = zoeker.vanOrganisatie(organisatie(), id).orElseThrow(NietGevonden::new);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, null, null);
    return gevonden;
  }

  /**
   * Answers a question about a report.
   *
   * @param id id of a case
   * @param tekst the answer, 1 to {@value MisbruiksignaalService#LANGSTE_BERICHT} characters
   * @param bijlagen files that the form has taken in
   * @throws NietGevonden when the own organisation did not report it
   * @throws OngeldigeInvoer when there is no answer
   * @throws RegelOvertreden when no question is open
   */
  public void antwoord(long id, String tekst, List<LosBestand> bijlagen) {
    zoeker.vanOrganisatie(organisatie(), id).orElseThrow(NietGevonden::new);
    String kaal = Zaakinvoer.tekst("antwoord", tekst, MisbruiksignaalService.LANGSTE_BERICHT);
    melders.antwoord(id, kaal, bijlagen, false);
  }
}
