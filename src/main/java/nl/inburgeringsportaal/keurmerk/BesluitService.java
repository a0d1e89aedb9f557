package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.keurmerk.internal.Besluitboek;
import nl.inburgeringsportaal.keurmerk.internal.Besluitboek.Besluit;
import nl.inburgeringsportaal.keurmerk.internal.Besluitzoeker;
import nl.inburgeringsportaal.keurmerk.internal.Betreftkeuze;
import nl.inburgeringsportaal.keurmerk.internal.Cursistenteller;
import nl.inburgeringsportaal.keurmerk.internal.Invoer;
import nl.inburgeringsportaal.keurmerk.internal.Taalschoolzoeker;
import nl.inburgeringsportaal.keurmerk.internal.Vaststeller;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;

/** Drafts of decisions, and decisions to read. Whoever writes any text of a draft never decides on it. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
public class BesluitService {
  /** The most characters of a motivation. */
  public static final int LANGSTE_MOTIVERING = 20_000;

  /** The most characters of the rule on which it rests. */
  public static final int LANGSTE_GROND = 500;

  /** The most characters of why it cannot wait, and of what the register says. */
  public static final int LANGSTE_TEKST = 2_000;

  private final Besluitboek boek;
  private final Besluitzoeker zoeker;
  private final Taalschoolzoeker scholen;
  private final Vaststeller vaststeller;
  private final Betreftkeuze betreft;
  private final Cursistenteller teller;
  private final Gebruikers gebruikers;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  public BesluitService(
      Besluitboek boek,
      Besluitzoeker zoeker,
      Taalschoolzoeker scholen,
      Vaststeller vaststeller,
      Betreftkeuze betreft,
      Cursistenteller teller,
      Gebruikers gebruikers,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.boek = boek;
    this.zoeker = zoeker;
    this.scholen = scholen;
    this.vaststeller = vaststeller;
    this.betreft = betreft;
    this.teller = teller;
    this.gebruikers = gebruikers;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param filter which decisions
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of the page
   */
  public Slice<BesluitListItem> list(BesluitFilter filter, Pageable pagina) {
    return zoeker.zoek(bron.verplicht().gebruikersnaam(), filter, pagina);
  }

  /**
   * @param filter which decisions
   * @return how many there are
   */
  public long count(BesluitFilter filter) {
    return zoeker.tel(filter);
  }

  /**
   * @param id id of a decision
   * @return it
   * @throws NietGevonden when there is none
   */
  public BesluitDetail findById(long id) {
    Besluit besluit = boek.vind(id).orElseThrow(NietGevonden::new);
    TaalschoolDetail school = scholen.vind(besluit.taalschoolId()).orElseThrow(NietGevonden::new);
    List<String> auteurs = boek.auteurs(id);
    Map<String, String> namen =
        gebruikers.weergave(
            Stream.concat(auteurs.stream(), Stream.ofNullable(besluit.vastgesteldDoor())).toList(), Vertaling.NL);
    Long eerder = besluit.gegevens().betreftId();
    return new BesluitDetail(
        besluit.gegevens(),
        besluit.status(),
        besluit.taalschoolId(),
        school.instellingId(),
        besluit.schoolnaam() == null ? school.rij().naam() : besluit.schoolnaam(),
        school.rij().plaats(),
        besluit.nummer(),
        besluit.verzondenOp(),
        besluit.vastgesteldDoor() == null ? null : namen.get(besluit.vastgesteldDoor()),
        besluit.vastgesteldOp(),
        besluit.gepubliceerdOp(),
        eerder == null ? null : boek.vind(eerder).map(Besluit::nummer).orElse(null),
        besluit.status() == Besluitstatus.VASTGESTELD
            ? List.of()
            : betreft.keuzes(besluit.gegevens(), besluit.taalschoolId()),
        besluit.teruggegeven(),
        auteurs.stream().map(namen::get).toList(),
        besluit.status() == Besluitstatus.TER_BESLISSING
            && !bron.bereik(Rol.BESLISSER_BOW).isNiets()
            && !auteurs.contains(bron.verplicht().gebruikersnaam()));
  }

  /**
   * Begins a draft or changes one; the user becomes an author of it. One that waits for a decision is a draft again.
   *
   * @param ruw what was filled in; while it is written most of it may be empty
   * @return id of the draft
   * @throws NietGevonden when procedure or draft does not exist
   * @throws OngeldigeInvoer when a text is too long or the kind is missing
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   * @throws RegelOvertreden when the procedure is closed, has another draft, or the decision was taken
   */
  public long save(BesluitGegevens ruw) {
    if (ruw.soort() == null) {
      throw new OngeldigeInvoer("soort", null, "fout.verplicht");
    }
    Besluitsoort soort = ruw.soort();
    BesluitGegevens schoon =
        new BesluitGegevens(
            ruw.id(),
            ruw.versie(),
            ruw.procedureId(),
            soort,
            soort == Besluitsoort.TOEKENNEN ? ruw.doelstatus() : null,
            soort.betreftEerder() ? ruw.betreftId() : null,
            ruw.ingangsdatum(),
            soort.kentHerziening() ? ruw.herzieningOp() : null,
            Invoer.misschien("rechtsgrond", ruw.rechtsgrond(), LANGSTE_GROND),
            Invoer.misschien("motivering", ruw.motivering(), LANGSTE_MOTIVERING),
            soort == Besluitsoort.SCHORSEN ? Invoer.misschien("spoedreden", ruw.spoedreden(), LANGSTE_TEKST) : null,
            Invoer.misschien("publicatietekst", ruw.publicatietekst(), LANGSTE_TEKST));
    return boek.bewaar(betreft.kies(schoon));
  }

  /**
   * Offers a draft to a second person.
   *
   * @param id id of a draft
   * @param versie version that was read
   * @throws NietGevonden when there is none
   * @throws OngeldigeInvoer when something is missing
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when the school does not stand so that this can be decided
   */
  public void biedAan(long id, int versie) {
    Besluit besluit = boek.vind(id).orElseThrow(NietGevonden::new);
    vaststeller.eisAanbiedbaar(besluit.gegevens(), besluit.taalschoolId());
    boek.zet(id, versie, Besluitstatus.TER_BESLISSING, null);
  }

  /**
   * @param id id of a draft
   * @param versie version that was read
   * @throws NietGevonden when there is none
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when it was taken
   */
  public void gooiWeg(long id, int versie) {
    boek.gooiWeg(id, versie);
  }

  /**
   * @param id id of a draft
   * @return what it would do; without a first day as if it held from today
   * @throws NietGevonden when there is none
   */
  public Besluitgevolgen gevolgen(long id) {
    Besluit besluit = boek.vind(id).orElseThrow(NietGevonden::new);
    BesluitGegevens wat = besluit.gegevens();
    TaalschoolDetail school = scholen.vind(besluit.taalschoolId()).orElseThrow(NietGevonden::new);
    var dag = Objects.requireNonNullElse(wat.ingangsdatum(), klok.vandaag());
    Cursistental cursisten = teller.tel(school.instellingId(), dag);
    return vaststeller.gevolgen(wat, besluit.taalschoolId(), dag, cursisten);
  }
}
