package nl.inburgeringsportaal.handreiking;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.handreiking.internal.Antwoordconcept;
import nl.inburgeringsportaal.handreiking.internal.Conceptboek;
import nl.inburgeringsportaal.handreiking.internal.Inhoudscontrole;
import nl.inburgeringsportaal.handreiking.internal.Meeleesboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Colleagues of schools and gemeenten who are asked to read a draft: they comment and change nothing. Whoever is not
 * asked, or no longer, finds no draft.
 */
@Service
@RolesAllowed({Rollen.SCHOOLFUNCTIONARIS, Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER})
@Transactional
public class MeeleesService {
  /** The most characters of a comment. */
  public static final int LANGSTE_OPMERKING = 2_000;

  /** The most characters of a quoted passage. */
  public static final int LANGSTE_CITAAT = 300;

  /** The roles that can be asked. */
  public static final List<Rol> ROLLEN = List.of(Rol.SCHOOLFUNCTIONARIS, Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER);

  private final Meeleesboek boek;
  private final Conceptboek concepten;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  MeeleesService(Meeleesboek boek, Conceptboek concepten, HuidigeGebruiker.Bron bron, Klok klok) {
    this.boek = boek;
    this.concepten = concepten;
    this.bron = bron;
    this.klok = klok;
  }

  private Map<Rol, Set<Long>> bereik() {
    Map<Rol, Set<Long>> bereik = new EnumMap<>(Rol.class);
    Set<Rol> heeft = bron.verplicht().rollen();
    for (Rol rol : ROLLEN) {
      Bereik van = heeft.contains(rol) ? bron.bereik(rol) : Bereik.niets();
      if (!van.isNiets()) {
        bereik.put(rol, van.organisaties().keySet());
      }
    }
    return bereik;
  }

  /**
   * @param hoogstens the most that are wanted
   * @return open drafts that the current user is asked to read and has not commented on, the first to end first
   */
  @Transactional(readOnly = true)
  public List<MeeleesListItem> open(int hoogstens) {
    return boek.open(bereik(), bron.verplicht().id(), klok.vandaag()).stream().limit(hoogstens).toList();
  }

  /**
   * @return how many there are
   */
  @Transactional(readOnly = true)
  public long aantal() {
    return boek.open(bereik(), bron.verplicht().id(), klok.vandaag()).size();
  }

  /**
   * @param id id of a draft
   * @return the draft as a reader would see it
   * @throws NietGevonden when there is no such draft, or he is not asked to read it
   */
  @Transactional(readOnly = true)
  public MeeleesGegevens findById(long id) {
    MeeleesListItem gevraagd = gevraagd(id);
    Antwoordconcept concept = concepten.vind(id);
    return new MeeleesGegevens(
        id,
        concept.opNummer() == 0,
        concepten.voorbeeld(concept.slug(), concepten.inhoud(concept), klok.vandaag()),
        gevraagd.totEnMet(),
        boek.opmerkingen(id, bron.verplicht().id()));
  }

  /**
   * @param id id of a draft
   * @param citaat passage that it is about, null for the whole
   * @param tekst the comment
   * @throws NietGevonden when there is no such draft, or he is not asked to read it
   * @throws OngeldigeInvoer when it is empty or too long
   */
  public void plaats(long id, String citaat, String tekst) {
    gevraagd(id);
    if (tekst == null || tekst.isBlank()) {
      throw new OngeldigeInvoer("tekst", null, "handreiking.fout.verplicht");
    }
    Inhoudscontrole.lengte("tekst", tekst, LANGSTE_OPMERKING);
    Inhoudscontrole.lengte("citaat", citaat, LANGSTE_CITAAT);
    HuidigeGebruiker wie = bron.verplicht();
    boek.plaats(
        id,
        wie.id(),
        wie.organisatieId(),
        citaat == null || citaat.isBlank() ? null : citaat.strip(),
        tekst.strip(),
        klok.nu());
  }

  private MeeleesListItem gevraagd(long id) {
    return boek.gevraagd(id, bereik(), klok.vandaag()).orElseThrow(NietGevonden::new);
  }
}
