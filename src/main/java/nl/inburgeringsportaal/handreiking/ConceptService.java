package nl.inburgeringsportaal.handreiking;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.inburgeringsportaal.handreiking.internal.Antwoordconcept;
import nl.inburgeringsportaal.handreiking.internal.ConceptRepository;
import nl.inburgeringsportaal.handreiking.internal.Conceptboek;
import nl.inburgeringsportaal.handreiking.internal.Inhoudscontrole;
import nl.inburgeringsportaal.handreiking.internal.Slugs;
import nl.inburgeringsportaal.handreiking.internal.VraagRepository;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing: drafts of answers, one open draft per question. Every editor sees and changes every draft; readers see none
 * of it. Judging and publishing is {@link BeoordelingService}.
 */
@Service
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@Transactional
public class ConceptService {
  static final Set<Conceptstatus> OPEN =
      Arrays.stream(Conceptstatus.values())
          .filter(Conceptstatus::isOpen)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Conceptstatus.class)));

  private final Conceptboek boek;
  private final ConceptRepository concepten;
  private final AntwoordRepository antwoorden;
  private final VraagRepository vragen;
  private final Inhoudscontrole controle;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  ConceptService(
      Conceptboek boek,
      ConceptRepository concepten,
      AntwoordRepository antwoorden,
      VraagRepository vragen,
      Inhoudscontrole controle,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.boek = boek;
    this.concepten = concepten;
    this.antwoorden = antwoorden;
    this.vragen = vragen;
    this.controle = controle;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param id id of a draft
   * @return the draft
   * @throws NietGevonden when there is no such draft
   */
  @Transactional(readOnly = true)
  public ConceptGegevens findById(long id) {
    return boek.gegevens(boek.vind(id), bron.verplicht().id());
  }

  /**
   * Begins a draft from the newest version of a question, or gives the one that is open: two editors meet in one draft.
   *
   * @param slug name of a question
   * @return id of the draft
   * @throws NietGevonden when there is no such question
   * @throws GelijktijdigGewijzigd when somebody began one at the same moment
   */
  public long begin(String slug) {
    return concepten
        .vind(slug, OPEN)
        .map(Antwoordconcept::id)
        .orElseGet(
            () -> {
              Antwoord vorige =
                  antwoorden.versies(slug).stream()
                      .max(java.util.Comparator.comparing(Antwoord::nummer))
                      .orElseThrow(NietGevonden::new);
              return maak(new Antwoordconcept(slug, vorige.nummer()), uitgaandVan(vorige, slug));
            });
  }

  private static ConceptInhoud uitgaandVan(Antwoord vorige, String slug) {
    HandreikingAntwoord antwoord = vorige.gegevens(slug);
    HandreikingListItem vraag = antwoord.vraag();
    return new ConceptInhoud(
        vraag.vraag(), vraag.kort(), antwoord.tekst(), antwoord.voorbehoud(), vraag.situatie(), vraag.onderwijs(),
        vraag.lezers(), vraag.kern(), vorige.volgorde(), vraag.veelgesteld(), null, null, antwoord.bronnen(),
        vorige.verwant(), vorige.zoekwoorden(), false);
  }

  /**
   * @param vraag a question
   * @return a name for it in addresses that is not in use, as a proposal
   */
  @Transactional(readOnly = true)
  public String slugvoorstel(String vraag) {
    String basis = Slugs.voorstel(vraag);
    String voorstel = basis;
    for (int nummer = 2; !voorstel.isEmpty() && isInGebruik(voorstel); nummer++) {
      voorstel = basis + "-" + nummer;
    }
    return voorstel;
  }

  /**
   * Begins a draft of a new question.
   *
   * @param vraag the question
   * @param slug its name in addresses, which never changes: small letters, digits and hyphens
   * @return id of the draft
   * @throws OngeldigeInvoer when the question is not allowed, or the name is not or is in use
   */
  public long beginNieuw(String vraag, String slug) {
    if (!Slugs.isGoed(slug)) {
      throw new OngeldigeInvoer("slug", slug, "handreiking.fout.slug-vorm");
    }
    if (isInGebruik(slug)) {
      throw new OngeldigeInvoer("slug", slug, "handreiking.fout.slug-bestaat");
    }
    return maak(new Antwoordconcept(slug, 0), ConceptInhoud.leeg(vraag.strip()));
  }

  private boolean isInGebruik(String slug) {
    return vragen.findBySlug(slug).isPresent() || concepten.vind(slug, OPEN).isPresent();
  }

  private long maak(Antwoordconcept concept, ConceptInhoud inhoud) {
    controle.vorm(inhoud, klok.vandaag());
    long wie = bron.verplicht().id();
    try {
      boek.schrijf(concept, inhoud, wie, klok.nu());
    } catch (DataIntegrityViolationException andereWasEerder) {
      throw new GelijktijdigGewijzigd();
    }
    boek.stap(concept, wie, klok.nu(), null);
    return concept.id();
  }

  /**
   * Keeps what was written. It need not be complete; what may not stand in an answer is refused.
   *
   * @param id id of a draft
   * @param versie version that was read
   * @param inhoud what it says from now on
   * @return the draft
   * @throws NietGevonden when there is no such draft
   * @throws OngeldigeInvoer with the field, for HTML, an unknown rule, a first day in the past and the like
   * @throws RegelOvertreden when it waits for a judgement, has been approved, or is closed
   * @throws GelijktijdigGewijzigd when somebody else saved it since
   */
  public ConceptGegevens save(long id, int versie, ConceptInhoud inhoud) {
    Antwoordconcept concept = boek.gelezen(id, versie);
    controle.vorm(inhoud, klok.vandaag());
    eisNietInHetVerleden(inhoud, klok.vandaag());
    long wie = bron.verplicht(Rol.REDACTEUR_HANDREIKING).id();
    boek.schrijf(concept, inhoud, wie, klok.nu());
    return boek.gegevens(concept, wie);
  }

  /** What readers were told on a day that has passed stays what they were told. */
  static void eisNietInHetVerleden(ConceptInhoud inhoud, LocalDate vandaag) {
    if (inhoud.geldigVan() != null && inhoud.geldigVan().isBefore(vandaag)) {
      throw new OngeldigeInvoer("geldigVan", inhoud.geldigVan(), "handreiking.fout.verleden");
    }
    if (inhoud.geldigTot() != null && !inhoud.geldigTot().isAfter(vandaag)) {
      throw new OngeldigeInvoer("geldigTot", inhoud.geldigTot(), "handreiking.fout.einde-verleden");
    }
  }

  /**
   * @param slug name of the question
   * @param inhoud what somebody is writing, which need not be saved
   * @return it as a reader would see it on its first day
   */
  @Transactional(readOnly = true)
  public HandreikingAntwoord voorbeeld(String slug, ConceptInhoud inhoud) {
    return boek.voorbeeld(slug, inhoud, klok.vandaag());
  }

  /**
   * Gives it up; readers never saw it.
   *
   * @param id id of a draft
   * @param versie version that was read
   * @throws NietGevonden when there is no such draft
   * @throws RegelOvertreden when it is closed already
   * @throws GelijktijdigGewijzigd when somebody else changed it since
   */
  public void trekIn(long id, int versie) {
    Antwoordconcept concept = boek.gelezen(id, versie);
    concept.trekIn();
    boek.stap(concept, bron.verplicht(Rol.REDACTEUR_HANDREIKING).id(), klok.nu(), null);
  }
}
