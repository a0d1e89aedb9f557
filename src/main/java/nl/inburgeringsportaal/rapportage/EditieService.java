package nl.inburgeringsportaal.rapportage;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.rapportage.internal.Briefjson;
import nl.inburgeringsportaal.rapportage.internal.Brieftekst;
import nl.inburgeringsportaal.rapportage.internal.Editieboek;
import nl.inburgeringsportaal.rapportage.internal.Editieboek.Rij;
import nl.inburgeringsportaal.rapportage.internal.Editieboek.Tekst;
import nl.inburgeringsportaal.rapportage.internal.Editiemaker;
import nl.inburgeringsportaal.rapportage.internal.Verschillen;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editions of the uitvoeringsbrief. A draft has texts and the figures of the moment; establishing it keeps all that
 * it says, in Dutch, with a sum over it. After that nothing of it changes, also not in the database; what would be
 * counted otherwise since is shown beside it.
 */
@Service
@RolesAllowed(Rollen.BELEID_SZW)
public class EditieService {
  /** The most characters of a title. */
  public static final int LANGSTE_TITEL = 150;

  /** The most characters of a text. */
  public static final int LANGSTE_TEKST = 20_000;

  /** Code of the text before the first chapter. */
  public static final String INLEIDING = "inleiding";

  /** Code of the text after the last chapter. */
  public static final String SLOT = "slot";

  private final Editieboek boek;
  private final UitvoeringsbriefService brieven;
  private final Editiemaker maker;
  private final Grendel grendel;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  EditieService(
      Editieboek boek,
      UitvoeringsbriefService brieven,
      Editiemaker maker,
      Grendel grendel,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.boek = boek;
    this.brieven = brieven;
    this.maker = maker;
    this.grendel = grendel;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param pagina page and sort
   * @return the rows of the page
   */
  @Transactional(readOnly = true)
  public Slice<EditieListItem> list(Pageable pagina) {
    return boek.zoek(pagina);
  }

  /**
   * @return how many there are
   */
  @Transactional(readOnly = true)
  public long count() {
    return boek.tel();
  }

  /**
   * @param id id of an edition
   * @return it with all that it says
   * @throws NietGevonden when there is none
   */
  @Transactional(readOnly = true)
  public EditieDetail findById(long id) {
    Rij rij = vind(id);
    Map<String, Tekst> teksten = rij.inhoud() == null ? boek.teksten(id) : Map.of();
    Briefinhoud inhoud = rij.inhoud() == null ? maker.nu(rij, teksten) : Briefjson.lees(rij.inhoud());
    return new EditieDetail(
        rij.id(),
        rij.stand(),
        rij.status(),
        rij.vastgesteldOp(),
        rij.vastgesteldDoor(),
        rij.sha256(),
        rij.inhoud() == null || Briefjson.sha256(rij.inhoud()).equals(rij.sha256()),
        inhoud,
        Briefjson.cijferkenmerk(inhoud),
        teksten.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, deel -> deel.getValue().versie())));
  }

  private Rij vind(long id) {
    return boek.find(id).orElseThrow(NietGevonden::new);
  }

  /**
   * Begins an edition, or changes title and days of a draft.
   *
   * @param ruw what was filled in
   * @return id of the edition
   * @throws OngeldigeInvoer when a field is wrong
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   * @throws RegelOvertreden when it was established
   * @throws NietGevonden when there is no such edition
   */
  public long save(EditieGegevens ruw) {
    EditieGegevens gegevens = maker.controleer(ruw);
    return grendel.doe(
        () -> {
          if (gegevens.id() == null) {
            return boek.voegToe(gegevens);
          }
          neem(gegevens.id(), gegevens.stand());
          boek.werkBij(gegevens);
          return gegevens.id();
        });
  }

  /** Takes a draft, of which this was read. */
  private void neem(long id, int stand) {
    neem(id);
    if (vind(id).stand() != stand + 1) {
      throw new GelijktijdigGewijzigd();
    }
  }

  private void neem(long id) {
    if (!boek.neem(id)) {
      Rij rij = vind(id);
      throw new RegelOvertreden("rapportage.editie.fout.vastgesteld", rij.vastgesteldDoor(), rij.vastgesteldOp());
    }
  }

  /**
   * Writes the text of a chapter of a draft.
   *
   * @param id id of the edition
   * @param hoofdstuk code of a chapter, {@link #INLEIDING} or {@link #SLOT}
   * @param tekst Markdown without HTML; empty removes it
   * @param versie version of the text that was read; null when there was none
   * @throws OngeldigeInvoer when the text or the chapter cannot be
   * @throws GelijktijdigGewijzigd when somebody else wrote it since
   * @throws RegelOvertreden when it was established
   * @throws NietGevonden when there is no such edition
   */
  public void schrijf(long id, String hoofdstuk, String tekst, Integer versie) {
    String kaal = Brieftekst.misschien("tekst", tekst, LANGSTE_TEKST);
    if (kaal != null && kaal.contains("<")) {
      throw new OngeldigeInvoer("tekst", null, "rapportage.editie.fout.html");
    }
    if (Stream.concat(Stream.of(INLEIDING, SLOT), brieven.hoofdstukken().stream()).noneMatch(hoofdstuk::equals)) {
      throw new OngeldigeInvoer("hoofdstuk", hoofdstuk, "rapportage.fout.hoofdstuk");
    }
    grendel.doe(
        () -> {
          neem(id);
          if (!boek.schrijf(id, hoofdstuk, kaal, versie)) {
            throw new GelijktijdigGewijzigd();
          }
          return null;
        });
  }

  /**
   * Establishes a draft: keeps all that it says for good.
   *
   * @param id id of the edition
   * @param stand what was read of it ({@link EditieDetail#stand})
   * @param cijferkenmerk sum of the figures that were seen ({@link EditieDetail#cijferkenmerk})
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when it was established already, or its figures have changed since they were seen
   * @throws NietGevonden when there is no such edition
   */
  public void stelVast(long id, int stand, String cijferkenmerk) {
    String wie = bron.verplicht(Rol.BELEID_SZW).gebruikersnaam();
    grendel.doe(
        () -> {
          neem(id, stand);
          Briefinhoud inhoud = maker.nu(vind(id), boek.teksten(id));
          if (!Briefjson.cijferkenmerk(inhoud).equals(cijferkenmerk)) {
            throw new RegelOvertreden("rapportage.editie.fout.cijfers");
          }
          boek.stelVast(id, Briefjson.schrijf(inhoud), klok.nu(), wie);
          return null;
        });
  }

  /**
   * Removes a draft.
   *
   * @param id id of the edition
   * @param stand what was read of it
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when it was established
   * @throws NietGevonden when there is no such edition
   */
  public void verwijder(long id, int stand) {
    grendel.doe(
        () -> {
          neem(id, stand);
          boek.verwijder(id);
          return null;
        });
  }

  /**
   * @param id id of an edition
   * @return the figures of an established edition that would be others when they were counted now; none for a draft
   * @throws NietGevonden when there is no such edition
   */
  @Transactional(readOnly = true)
  public List<Editieverschil> verschillen(long id) {
    Rij rij = vind(id);
    return rij.inhoud() == null
        ? List.of()
        : Verschillen.tussen(Briefjson.lees(rij.inhoud()), maker.nu(rij, Map.of()));
  }
}
