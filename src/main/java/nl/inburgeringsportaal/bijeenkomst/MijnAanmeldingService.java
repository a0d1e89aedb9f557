package nl.inburgeringsportaal.bijeenkomst;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.bijeenkomst.internal.Aanmelder;
import nl.inburgeringsportaal.bijeenkomst.internal.Aanmeldingen;
import nl.inburgeringsportaal.bijeenkomst.internal.BijeenkomstAgenda;
import nl.inburgeringsportaal.bijeenkomst.internal.Plaatsenboek;
import nl.inburgeringsportaal.bijeenkomst.internal.Tekstregels;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.taak.Post;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Sign-ups of who is logged in: only his own. */
@Service
@PreAuthorize("isAuthenticated()")
public class MijnAanmeldingService {
  /** Sign-ups stay in the list for this many months after the meeting, for the material. */
  private static final int TERUG_MAANDEN = 12;

  private final Plaatsenboek plaatsen;
  private final Aanmeldingen aanmeldingen;
  private final BijeenkomstAgenda agenda;
  private final HuidigeGebruiker.Bron bron;
  private final Gebruikers gebruikers;
  private final Organisaties organisaties;
  private final Post post;
  private final Klok klok;

  public MijnAanmeldingService(
      Plaatsenboek plaatsen,
      Aanmeldingen aanmeldingen,
      BijeenkomstAgenda agenda,
      HuidigeGebruiker.Bron bron,
      Gebruikers gebruikers,
      Organisaties organisaties,
      Post post,
      Klok klok) {
    this.plaatsen = plaatsen;
    this.aanmeldingen = aanmeldingen;
    this.agenda = agenda;
    this.bron = bron;
    this.gebruikers = gebruikers;
    this.organisaties = organisaties;
    this.post = post;
    this.klok = klok;
  }

  /**
   * @return with what the current user signs up
   */
  public AanmeldVoorstel voorstel() {
    HuidigeGebruiker wie = bron.verplicht();
    Organisatiesoort soort =
        organisaties.organisatie(wie.organisatieId()).orElseThrow(NietGevonden::new).soort();
    return new AanmeldVoorstel(
        wie.naam(),
        wie.organisatienaam(),
        switch (soort) {
          case SCHOOL -> Deelnemersoort.SCHOOL;
          case GEMEENTE, UITVOERINGSORGANISATIE -> Deelnemersoort.GEMEENTE;
          default -> Deelnemersoort.OVERIG;
        },
        gebruikers.email(wie.id()).filter(post::isAdres).orElse(null));
  }

  /**
   * Signs up with the data of the account; a second time changes nothing.
   *
   * @param id id of a meeting
   * @param functie what he does, null or at most {@link AanmeldService#LANGSTE_NAAM} characters
   * @return seat or place on the waiting list
   * @throws RegelOvertreden when one cannot sign up (any more)
   * @throws NietGevonden when there is no such meeting
   */
  public AanmeldUitkomst meldAan(long id, String functie) {
    AanmeldVoorstel wie = voorstel();
    return plaatsen.meldAan(
        id,
        new Aanmelder(
            bron.verplicht().id(),
            wie.naam(),
            wie.organisatie(),
            wie.soort(),
            Tekstregels.hoogstens("functie", functie, AanmeldService.LANGSTE_NAAM),
            wie.mail()));
  }

  /**
   * @param id id of a meeting
   * @return the own sign-up, empty when there is none
   */
  public Optional<MijnAanmelding> van(long id) {
    return aanmeldingen.vanGebruiker(id, bron.verplicht().id());
  }

  /**
   * @return the own sign-ups, the first meeting first; those of meetings that ended within the last twelve months too
   */
  public List<MijnAanmelding> list() {
    return van(klok.nu().minusMonths(TERUG_MAANDEN));
  }

  /**
   * @return confirmed seats at meetings of today and tomorrow
   */
  public List<MijnAanmelding> binnenkort() {
    LocalDateTime overmorgen = klok.vandaag().plusDays(2).atStartOfDay();
    return van(klok.nu()).stream()
        .filter(
            aanmelding ->
                aanmelding.status() == Aanmeldstatus.GEPLAATST
                    && aanmelding.bijeenkomst().status() == Bijeenkomststatus.GEPUBLICEERD
                    && aanmelding.bijeenkomst().gegevens().begin().isBefore(overmorgen))
        .toList();
  }

  private List<MijnAanmelding> van(LocalDateTime vanaf) {
    return aanmeldingen.vanGebruiker(bron.verplicht().id(), vanaf);
  }

  /**
   * Cancels the own sign-up; the first who waits moves up.
   *
   * @param id id of a meeting
   * @throws RegelOvertreden when the meeting is over
   * @throws NietGevonden when he had not signed up
   */
  public void meldAf(long id) {
    plaatsen.meldAf(
        aanmeldingen.plaats(id, bron.verplicht().id()).orElseThrow(NietGevonden::new), false);
  }

  /**
   * @param id id of a meeting
   * @return calendar file, with where to take part online for who has a seat
   * @throws NietGevonden when he had not signed up
   */
  public byte[] ics(long id) {
    return agenda.bestand(van(id).orElseThrow(NietGevonden::new).bijeenkomst());
  }
}
