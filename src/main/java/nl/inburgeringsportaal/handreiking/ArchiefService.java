package nl.inburgeringsportaal.handreiking;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.handreiking.internal.Antwoord;
import nl.inburgeringsportaal.handreiking.internal.AntwoordRepository;
import nl.inburgeringsportaal.handreiking.internal.ConceptRepository;
import nl.inburgeringsportaal.handreiking.internal.Herkomst;
import nl.inburgeringsportaal.handreiking.internal.Inhoudsstand;
import nl.inburgeringsportaal.handreiking.internal.Intrekking;
import nl.inburgeringsportaal.handreiking.internal.IntrekkingRepository;
import nl.inburgeringsportaal.handreiking.internal.Regelteksten;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every version of every answer, for editors: what counts, what is to come, what was, and what was withdrawn. */
@Service
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@Transactional(readOnly = true)
public class ArchiefService {
  private static final int LANGSTE_REDEN = 200;
  private static final int ALLES = 1_000;

  private final AntwoordRepository antwoorden;
  private final IntrekkingRepository intrekkingen;
  private final ConceptRepository concepten;
  private final Inhoudsstand inhoud;
  private final Regelteksten regels;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  ArchiefService(
      AntwoordRepository antwoorden,
      IntrekkingRepository intrekkingen,
      ConceptRepository concepten,
      Inhoudsstand inhoud,
      Regelteksten regels,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.antwoorden = antwoorden;
    this.intrekkingen = intrekkingen;
    this.concepten = concepten;
    this.inhoud = inhoud;
    this.regels = regels;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @return all questions with an answer today or later, by question, with what is planned and what is being written
   */
  public List<VraagstandListItem> vragen() {
    LocalDate vandaag = klok.vandaag();
    Map<String, HandreikingAntwoord> nu = inhoud.op(vandaag).antwoorden();
    Map<String, Antwoord> straks = new TreeMap<>();
    antwoorden.gepland(vandaag, null).forEach(een -> straks.putIfAbsent(een.vraag().slug(), een));
    Map<String, ConceptListItem> bezig =
        concepten
            .zoek(ConceptService.OPEN, null, null, null, Pageable.ofSize(ALLES))
            .getContent()
            .stream()
            .collect(Collectors.toMap(ConceptListItem::slug, Function.identity()));
    TreeSet<String> slugs = new TreeSet<>(nu.keySet());
    slugs.addAll(straks.keySet());
    return slugs.stream()
        .map(slug -> stand(slug, nu.get(slug), straks.get(slug), bezig.get(slug)))
        .sorted(Comparator.comparing(VraagstandListItem::vraag))
        .toList();
  }

  private static VraagstandListItem stand(
      String slug, HandreikingAntwoord nu, Antwoord straks, ConceptListItem concept) {
    return new VraagstandListItem(
        slug,
        nu == null ? straks.gegevens(slug).vraag().vraag() : nu.vraag().vraag(),
        nu == null ? 0 : nu.nummer(),
        nu == null ? null : nu.geldigVan(),
        straks == null ? null : straks.geldigVan(),
        concept == null ? null : concept.id(),
        concept == null ? null : concept.status());
  }

  /**
   * @param slug name of a question
   * @return all its versions, the highest number first
   * @throws NietGevonden when there is no such question
   */
  public List<Archiefversie> versies(String slug) {
    Map<Long, LocalDate> ingetrokken =
        intrekkingen.van(slug).stream().collect(Collectors.toMap(Intrekking::antwoordId, Intrekking::ingetrokkenOp));
    List<Archiefversie> versies =
        antwoorden.versies(slug).stream()
            .sorted(Comparator.comparing(Antwoord::nummer).reversed())
            .map(
                versie ->
                    new Archiefversie(
                        regels.vulOpEigenDag(versie.gegevens(slug), klok.vandaag()),
                        versie.vervalt(),
                        ingetrokken.get(versie.id()),
                        versie.herkomst() == Herkomst.REDACTIE))
            .toList();
    if (versies.isEmpty()) {
      throw new NietGevonden();
    }
    return versies;
  }

  /**
   * Withdraws a version that has yet to begin. It stays in the archive, with the day and the reason.
   *
   * @param slug name of a question
   * @param nummer number of the version
   * @param waarom why, 1 to 200 characters
   * @throws NietGevonden when there is no such version
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when readers have seen it already, or it was withdrawn before
   */
  @Transactional
  public void trekVersieIn(String slug, int nummer, String waarom) {
    Antwoord versie =
        antwoorden.versies(slug).stream()
            .filter(een -> een.nummer() == nummer)
            .findFirst()
            .orElseThrow(NietGevonden::new);
    bron.verplicht(Rol.REDACTEUR_HANDREIKING);
    if (waarom == null || waarom.isBlank() || waarom.length() > LANGSTE_REDEN) {
      throw new OngeldigeInvoer("reden", null, "fout.lengte", LANGSTE_REDEN);
    }
    if (!versie.geldigVan().isAfter(klok.vandaag())) {
      throw new RegelOvertreden("handreiking.fout.al-begonnen");
    }
    if (intrekkingen.existsById(versie.id())) {
      throw new RegelOvertreden("handreiking.fout.al-ingetrokken");
    }
    intrekkingen.saveAndFlush(new Intrekking(versie.id(), klok.vandaag(), waarom.strip()));
  }
}
