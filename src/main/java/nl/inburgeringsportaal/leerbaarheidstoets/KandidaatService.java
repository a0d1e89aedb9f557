package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Persoon;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Zicht;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Kandidaatlezer;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Kandidaatzoeker;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Candidates for the leerbaarheidstoets to read. Who plans sees what planning needs; the outcome is for who may open
 * the dossier, and why somebody need not take the test for his klantmanager.
 */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
@Transactional
public class KandidaatService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "lbt-deelname";

  private static final Set<Rol> LEZERS =
      EnumSet.of(Rol.KLANTMANAGER, Rol.TOETSPLANNER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);
  private static final Set<Rol> DOSSIER = EnumSet.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);

  private final Personenbereik bereik;
  private final InburgeraarService inburgeraars;
  private final Kandidaatzoeker zoeker;
  private final Kandidaatlezer lezer;
  private final Leeslog leeslog;

  KandidaatService(
      Personenbereik bereik,
      InburgeraarService inburgeraars,
      Kandidaatzoeker zoeker,
      Kandidaatlezer lezer,
      Leeslog leeslog) {
    this.bereik = bereik;
    this.inburgeraars = inburgeraars;
    this.zoeker = zoeker;
    this.lezer = lezer;
    this.leeslog = leeslog;
  }

  /**
   * @param filter which candidates
   * @param pagina page and sort; the sort ends with the id by itself
   * @return rows of that page in the scope of the user; a search for a name or a number is in the read log
   */
  public Slice<KandidaatListItem> list(KandidaatFilter filter, Pageable pagina) {
    Slice<KandidaatListItem> rijen = Lijstsql.deel(zoeker.zoek(bereik.zicht(LEZERS), filter, pagina), pagina);
    if ((filter.zoek() != null || filter.nummer() != null) && pagina.getPageNumber() == 0) {
      String waarop = filter.nummer() == null ? "naam" : "examennummer";
      leeslog.noteer(
          Leeslog.Handeling.GEZOCHT, OBJECT, null, null,
          "zoek op " + waarop + ", getoond=" + rijen.getNumberOfElements());
    }
    return rijen;
  }

  /**
   * @param filter which candidates
   * @return how many there are in the scope of the user
   */
  public long count(KandidaatFilter filter) {
    return zoeker.tel(bereik.zicht(LEZERS), filter);
  }

  /**
   * What there is to filter on.
   *
   * @param gemeenten codes of the gemeenten whose candidates the user sees; empty for who reaches the whole country
   * @param talen ISO 639 codes of the languages of instruction that these candidates need
   */
  public record Keuzes(Set<String> gemeenten, List<String> talen) {}

  /**
   * @return what there is to filter on in the scope of the user
   */
  public Keuzes keuzes() {
    Zicht zicht = bereik.zicht(LEZERS);
    return new Keuzes(zicht.gemeenten().keySet(), zoeker.talen(zicht));
  }

  /**
   * @param id id of a deelname
   * @return the candidate as the user may see him; that he was read is in the read log
   * @throws NietGevonden when he is not within reach
   * @throws RegelOvertreden when DUO did not say today what it opens the file for
   */
  public KandidaatGegevens findById(long id) {
    Zicht zicht = bereik.zicht(LEZERS);
    KandidaatListItem nu = zoeker.vind(zicht, id).orElseThrow(NietGevonden::new);
    Persoon persoon = bereik.eis(nu.inburgeraarId(), LEZERS);
    eisDoel(persoon);
    leeslog.noteer(
        Leeslog.Handeling.GERAADPLEEGD, InburgeraarService.OBJECT, persoon.id(), persoon.organisatieId(),
        "leerbaarheidstoets");
    return gegevens(nu.inburgeraarId(), List.of(nu)).getFirst();
  }

  /**
   * @param id id of a deelname
   * @return id of the person
   * @throws NietGevonden when he is not within reach
   */
  @Transactional(readOnly = true)
  public long inburgeraar(long id) {
    return zoeker.vind(bereik.zicht(LEZERS), id).orElseThrow(NietGevonden::new).inburgeraarId();
  }

  /**
   * What the dossier shows.
   *
   * @param inburgeraarId id of a person
   * @return his deelnames, the latest first; empty when the user may not open the dossier or there is none
   * @throws RegelOvertreden when DUO did not say today what it opens the file for
   */
  @RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
  public List<KandidaatGegevens> vanInburgeraar(long inburgeraarId) {
    Optional<Persoon> persoon = bereik.dossier(inburgeraarId, DOSSIER);
    if (persoon.isEmpty()) {
      return List.of();
    }
    eisDoel(persoon.get());
    List<KandidaatListItem> alle = zoeker.van(inburgeraarId);
    if (alle.isEmpty()) {
      return List.of();
    }
    leeslog.noteer(
        Leeslog.Handeling.GERAADPLEEGD, InburgeraarService.OBJECT, inburgeraarId, persoon.get().organisatieId(),
        "leerbaarheidstoets");
    return gegevens(inburgeraarId, alle);
  }

  private void eisDoel(Persoon persoon) {
    if (persoon.alles() && inburgeraars.vraagtDoel(persoon.id())) {
      throw new RegelOvertreden("inburgeraar.fout.geen-doel");
    }
  }

  /** Of one person, in as many queries for all his deelnames as for one. */
  private List<KandidaatGegevens> gegevens(long inburgeraarId, List<KandidaatListItem> alle) {
    List<Long> ids = alle.stream().map(KandidaatListItem::id).toList();
    boolean dossier = bereik.dossier(inburgeraarId, DOSSIER).isPresent();
    boolean eigen = bereik.isEigen(inburgeraarId);
    List<Long> bekend =
        alle.stream()
            .filter(een -> dossier && een.status() == LbtDeelnamestatus.UITSLAG_BEKEND)
            .map(KandidaatListItem::id)
            .toList();
    Map<Long, Kandidaatlezer.Feiten> feiten = lezer.feiten(ids);
    Map<Long, List<KandidaatPlaatsing>> plaatsingen = lezer.plaatsingen(ids);
    LongFunction<WensGegevens> wens = lezer.wens(inburgeraarId);
    Map<Long, List<OverslaanGegevens>> overslaan = lezer.overslaan(eigen ? ids : List.of());
    Map<Long, List<UitslagGegevens>> uitslag = lezer.uitslag(bekend);
    Map<Long, List<UitslagGegevens>> eerder = lezer.eerder(bekend);
    return alle.stream()
        .map(
            nu ->
                new KandidaatGegevens(
                    nu,
                    feiten.get(nu.id()).geboortedatum(),
                    feiten.get(nu.id()).ingetrokkenOp(),
                    feiten.get(nu.id()).gevraagd(),
                    wens.apply(nu.id()),
                    plaatsingen.getOrDefault(nu.id(), List.of()),
                    eigen,
                    dossier,
                    overslaan.getOrDefault(nu.id(), List.of()).stream().findFirst().orElse(null),
                    uitslag.getOrDefault(nu.id(), List.of()).stream().findFirst().orElse(null),
                    eerder.getOrDefault(nu.id(), List.of())))
        .toList();
  }
}
