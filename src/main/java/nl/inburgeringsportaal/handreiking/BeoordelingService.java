package nl.inburgeringsportaal.handreiking;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
import nl.inburgeringsportaal.handreiking.internal.Antwoordconcept;
import nl.inburgeringsportaal.handreiking.internal.Conceptboek;
import nl.inburgeringsportaal.handreiking.internal.Inhoudscontrole;
import nl.inburgeringsportaal.handreiking.internal.Vraag;
import nl.inburgeringsportaal.handreiking.internal.VraagRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a draft to a version that readers see: a second editor, who did not write in it, agrees; from then on nothing of
 * it changes; publishing adds a version with a first day of today or later. Nothing that was published is overwritten.
 */
@Service
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@Transactional
public class BeoordelingService {
  /** The most characters of a remark or a reason. */
  public static final int LANGSTE_TOELICHTING = 1_000;

  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

  private final Conceptboek boek;
  private final AntwoordRepository antwoorden;
  private final VraagRepository vragen;
  private final Inhoudscontrole controle;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  BeoordelingService(
      Conceptboek boek,
      AntwoordRepository antwoorden,
      VraagRepository vragen,
      Inhoudscontrole controle,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.boek = boek;
    this.antwoorden = antwoorden;
    this.vragen = vragen;
    this.controle = controle;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * Asks another editor to judge it.
   *
   * @param id id of a draft
   * @param versie version that was read
   * @param toelichting what the other one should know, null for nothing
   * @throws NietGevonden when there is no such draft
   * @throws OngeldigeInvoer when something is missing or not allowed, with the field
   * @throws RegelOvertreden when it is not being written, or a later version stands in its way
   * @throws GelijktijdigGewijzigd when somebody else changed it since
   */
  public void dienIn(long id, int versie, String toelichting) {
    Antwoordconcept concept = boek.gelezen(id, versie);
    eisPubliceerbaar(concept);
    long wie = redacteur();
    concept.dienIn(wie, klok.nu());
    boek.stap(concept, wie, klok.nu(), kort(toelichting));
  }

  /**
   * @param id id of a draft
   * @param versie version that was read
   * @param toelichting what has to change
   * @throws NietGevonden when there is no such draft
   * @throws OngeldigeInvoer when nothing says what has to change
   * @throws RegelOvertreden when he wrote in it, or it does not wait for a judgement
   * @throws GelijktijdigGewijzigd when somebody else changed it since
   */
  public void stuurTerug(long id, int versie, String toelichting) {
    Antwoordconcept concept = boek.gelezen(id, versie);
    if (toelichting == null || toelichting.isBlank()) {
      throw new OngeldigeInvoer("toelichting", null, "handreiking.fout.verplicht");
    }
    long wie = redacteur();
    concept.stuurTerug(wie, klok.nu());
    boek.stap(concept, wie, klok.nu(), kort(toelichting));
  }

  /**
   * @param id id of a draft
   * @param versie version that was read: exactly that is approved
   * @param toelichting a remark, null for nothing
   * @throws NietGevonden when there is no such draft
   * @throws RegelOvertreden when he wrote in it, or it does not wait for a judgement
   * @throws GelijktijdigGewijzigd when somebody else changed it since
   */
  public void keurGoed(long id, int versie, String toelichting) {
    Antwoordconcept concept = boek.gelezen(id, versie);
    long wie = redacteur();
    concept.keurGoed(wie, klok.nu(), boek.controlegetal(concept));
    boek.stap(concept, wie, klok.nu(), kort(toelichting));
  }

  /**
   * Takes it back to be written further; it needs a judgement anew.
   *
   * @param id id of a draft
   * @param versie version that was read
   * @throws NietGevonden when there is no such draft
   * @throws RegelOvertreden when it neither waits for a judgement nor has been approved
   * @throws GelijktijdigGewijzigd when somebody else changed it since
   */
  public void heropen(long id, int versie) {
    Antwoordconcept concept = boek.gelezen(id, versie);
    concept.heropen();
    boek.stap(concept, redacteur(), klok.nu(), null);
  }

  /**
   * Adds the version. Readers see it from its first day on, without anything else having to happen.
   *
   * @param id id of a draft that was approved
   * @param versie version that was read
   * @return its first day: the one that the draft names, else today
   * @throws NietGevonden when there is no such draft
   * @throws OngeldigeInvoer when its first day has passed since it was approved
   * @throws RegelOvertreden when it was not approved by somebody who did not write in it, or is not what was approved
   * @throws GelijktijdigGewijzigd when somebody else changed it since
   */
  public LocalDate publiceer(long id, int versie) {
    Antwoordconcept concept = boek.gelezen(id, versie);
    ConceptInhoud inhoud = boek.inhoud(concept);
    LocalDate eersteDag = eersteDag(inhoud);
    concept.publiceer(eersteDag, boek.controlegetal(concept));
    eisPubliceerbaar(concept);
    Vraag vraag = vragen.findBySlug(concept.slug()).orElseGet(() -> vragen.save(new Vraag(concept.slug())));
    Integer hoogste = antwoorden.hoogste(concept.slug());
    int nummer = hoogste == null ? 1 : hoogste + 1;
    antwoorden.saveAndFlush(
        new Antwoord(vraag, nummer, boek.versie(concept, nummer, eersteDag), inhoud.vervalt()));
    boek.stap(concept, redacteur(), klok.nu(), null);
    return eersteDag;
  }

  private LocalDate eersteDag(ConceptInhoud inhoud) {
    return inhoud.geldigVan() == null ? klok.vandaag() : inhoud.geldigVan();
  }

  private void eisPubliceerbaar(Antwoordconcept concept) {
    ConceptInhoud inhoud = boek.inhoud(concept);
    controle.vorm(inhoud, klok.vandaag());
    controle.volledig(inhoud);
    ConceptService.eisNietInHetVerleden(inhoud, klok.vandaag());
    eisGeenLatereVersie(concept.slug(), eersteDag(inhoud), inhoud.geldigTot());
  }

  /** On a day the highest number counts: a version without an end would push a planned one aside without a word. */
  private void eisGeenLatereVersie(String slug, LocalDate van, LocalDate tot) {
    List<Antwoord> later = antwoorden.gepland(van, slug);
    if (!later.isEmpty() && (tot == null || tot.isAfter(later.getFirst().geldigVan()))) {
      Antwoord eerste = later.getFirst();
      throw new RegelOvertreden(
          "handreiking.fout.latere-versie",
          String.valueOf(eerste.nummer()),
          DAG.format(eerste.geldigVan()),
          DAG.format(eerste.geldigVan().minusDays(1)));
    }
  }

  private static String kort(String toelichting) {
    if (toelichting != null && toelichting.length() > LANGSTE_TOELICHTING) {
      throw new OngeldigeInvoer("toelichting", null, "handreiking.fout.te-lang", LANGSTE_TOELICHTING);
    }
    return toelichting == null || toelichting.isBlank() ? null : toelichting.strip();
  }

  private long redacteur() {
    return bron.verplicht(Rol.REDACTEUR_HANDREIKING).id();
  }
}
