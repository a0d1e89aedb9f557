package nl.inburgeringsportaal.handreiking;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.handreiking.internal.Antwoord;
import nl.inburgeringsportaal.handreiking.internal.AntwoordRepository;
import nl.inburgeringsportaal.handreiking.internal.Inhoudscontrole;
import nl.inburgeringsportaal.handreiking.internal.Vertaling;
import nl.inburgeringsportaal.handreiking.internal.VertalingRepository;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers in other languages. A translation belongs to one version; readers see it when an editor who did not write it
 * agrees, and are told when the Dutch answer has changed since.
 */
@Service
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@Transactional
public class VertalingService {
  private static final int LANGSTE_VRAAG = 300;
  private static final int LANGSTE_KORT = 1_000;
  private static final int LANGSTE_TOELICHTING = 500;

  private final VertalingRepository vertalingen;
  private final AntwoordRepository antwoorden;
  private final Inhoudscontrole controle;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  VertalingService(
      VertalingRepository vertalingen,
      AntwoordRepository antwoorden,
      Inhoudscontrole controle,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.vertalingen = vertalingen;
    this.antwoorden = antwoorden;
    this.controle = controle;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param slug name of a question
   * @return its translations, those of the highest version first
   */
  @Transactional(readOnly = true)
  public List<VertalingGegevens> list(String slug) {
    long wie = bron.verplicht().id();
    return vertalingen.van(slug).stream().map(een -> een.gegevens(wie)).toList();
  }

  /**
   * @return translations of others that wait for a judgement, the oldest first
   */
  @Transactional(readOnly = true)
  public List<VertalingGegevens> teBeoordelen() {
    long wie = bron.verplicht().id();
    return vertalingen.metStatus(Vertalingstatus.TER_BEOORDELING).stream()
        .map(een -> een.gegevens(wie))
        .filter(een -> !een.eigen())
        .toList();
  }

  /**
   * @param id id of a translation
   * @return it
   * @throws NietGevonden when there is no such translation
   */
  @Transactional(readOnly = true)
  public VertalingGegevens findById(long id) {
    return vertalingen.vind(id).orElseThrow(NietGevonden::new).gegevens(bron.verplicht().id());
  }

  /**
   * Begins a translation of the newest version, from the one of an earlier version when there is one; or gives the one
   * that is there.
   *
   * @param slug name of a question
   * @param taal the language
   * @return id of the translation
   * @throws NietGevonden when there is no such question
   * @throws GelijktijdigGewijzigd when somebody began it at the same moment
   */
  public long begin(String slug, Vertaaltaal taal) {
    Antwoord versie =
        antwoorden.versies(slug).stream()
            .filter(een -> !een.vervalt())
            .max(Comparator.comparing(Antwoord::nummer))
            .orElseThrow(NietGevonden::new);
    long wie = bron.verplicht(Rol.REDACTEUR_HANDREIKING).id();
    List<VertalingGegevens> eerder =
        vertalingen.van(slug).stream().map(een -> een.gegevens(wie)).filter(een -> een.taal() == taal).toList();
    if (!eerder.isEmpty() && eerder.getFirst().nummer() == versie.nummer()) {
      return eerder.getFirst().id();
    }
    HandreikingAntwoord nederlands = versie.gegevens(slug);
    VertalingGegevens uitgaandVan =
        eerder.isEmpty() ? leeg(nederlands, taal, wie, klok.vandaag()) : eerder.getFirst();
    Vertaling nieuw = new Vertaling(versie, taal);
    nieuw.schrijf(uitgaandVan, wie, klok.vandaag());
    try {
      return vertalingen.saveAndFlush(nieuw).id();
    } catch (DataIntegrityViolationException andereWasEerder) {
      throw new GelijktijdigGewijzigd();
    }
  }

  private static VertalingGegevens leeg(HandreikingAntwoord nederlands, Vertaaltaal taal, long wie, LocalDate dag) {
    return new VertalingGegevens(
        null, 0, nederlands.vraag().slug(), nederlands.nummer(), taal, nederlands.vraag().vraag(), "", "", null,
        Vertalingstatus.CONCEPT, wie, dag, true);
  }

  /**
   * Keeps what was written. Readers no longer see it until somebody else agrees with what it says now.
   *
   * @param gegevens id, version that was read, question, short answer, text and remark; the rest is not looked at
   * @return it as it is now
   * @throws NietGevonden when there is no such translation
   * @throws OngeldigeInvoer with the field, for HTML, an unknown rule and the like
   * @throws GelijktijdigGewijzigd when somebody else changed it since
   */
  public VertalingGegevens save(VertalingGegevens gegevens) {
    Vertaling vertaling = gelezen(gegevens.id(), gegevens.versie());
    if (gegevens.vraag().isBlank()) {
      throw new OngeldigeInvoer("vraag", null, "handreiking.fout.verplicht");
    }
    Inhoudscontrole.lengte("vraag", gegevens.vraag(), LANGSTE_VRAAG);
    Inhoudscontrole.lengte("kort", gegevens.kort(), LANGSTE_KORT);
    Inhoudscontrole.lengte("tekst", gegevens.tekst(), Inhoudscontrole.LANGSTE_TEKST);
    Inhoudscontrole.lengte("toelichting", gegevens.toelichting(), LANGSTE_TOELICHTING);
    controle.tekst("vraag", gegevens.vraag(), klok.vandaag());
    controle.tekst("kort", gegevens.kort(), klok.vandaag());
    controle.tekst("tekst", gegevens.tekst(), klok.vandaag());
    controle.opmaak("tekst", gegevens.tekst());
    if (gegevens.toelichting() != null) {
      controle.tekst("toelichting", gegevens.toelichting(), klok.vandaag());
    }
    long wie = bron.verplicht(Rol.REDACTEUR_HANDREIKING).id();
    vertaling.schrijf(gegevens, wie, klok.vandaag());
    return vertalingen.saveAndFlush(vertaling).gegevens(wie);
  }

  /**
   * @param id id of a translation
   * @param versie version that was read
   * @throws NietGevonden when there is no such translation
   * @throws OngeldigeInvoer when something is missing
   * @throws RegelOvertreden when it is not being written
   * @throws GelijktijdigGewijzigd when somebody else changed it since
   */
  public void dienIn(long id, int versie) {
    Vertaling vertaling = gelezen(id, versie);
    VertalingGegevens gegevens = vertaling.gegevens(0);
    if (gegevens.kort().isBlank() || gegevens.tekst().isBlank()) {
      throw new OngeldigeInvoer(gegevens.kort().isBlank() ? "kort" : "tekst", null, "handreiking.fout.verplicht");
    }
    vertaling.dienIn();
    vertalingen.saveAndFlush(vertaling);
  }

  /**
   * Readers see it from now on.
   *
   * @param id id of a translation
   * @param versie version that was read
   * @throws NietGevonden when there is no such translation
   * @throws RegelOvertreden when he wrote it, or it does not wait for a judgement
   * @throws GelijktijdigGewijzigd when somebody else changed it since
   */
  public void keurGoed(long id, int versie) {
    Vertaling vertaling = gelezen(id, versie);
    vertaling.keurGoed(bron.verplicht(Rol.REDACTEUR_HANDREIKING).id(), klok.vandaag());
    vertalingen.saveAndFlush(vertaling);
  }

  /**
   * Takes it back to be written; readers no longer see it.
   *
   * @param id id of a translation
   * @param versie version that was read
   * @throws NietGevonden when there is no such translation
   * @throws GelijktijdigGewijzigd when somebody else changed it since
   */
  public void heropen(long id, int versie) {
    Vertaling vertaling = gelezen(id, versie);
    vertaling.heropen();
    vertalingen.saveAndFlush(vertaling);
  }

  private Vertaling gelezen(long id, int versie) {
    Vertaling vertaling = vertalingen.vind(id).orElseThrow(NietGevonden::new);
    vertaling.controleerVersie(versie);
    return vertaling;
  }
}
