package nl.inburgeringsportaal.levering;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.levering.internal.Bestandssoorten;
import nl.inburgeringsportaal.levering.internal.Leverancier;
import nl.inburgeringsportaal.levering.internal.LeveringLezer;
import nl.inburgeringsportaal.levering.internal.Ontvangstbalie;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;

/**
 * Delivering files and following them. Everything is about the organisation of the user's session: a
 * delivery of another one does not exist for him.
 */
@Service
@RolesAllowed({Rollen.SCHOOLFUNCTIONARIS, Rollen.MEDEWERKER_DUO, Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER})
public class LeveringService {
  private final Leverancier leverancier;
  private final Bestandssoorten soorten;
  private final Ontvangstbalie balie;
  private final LeveringLezer lezer;

  LeveringService(
      Leverancier leverancier, Bestandssoorten soorten, Ontvangstbalie balie, LeveringLezer lezer) {
    this.leverancier = leverancier;
    this.soorten = soorten;
    this.balie = balie;
    this.lezer = lezer;
  }

  /**
   * @return the kinds of files that the user may deliver, in the order in which they are handled
   */
  public List<Bestandssoort> soorten() {
    return soorten.alle().stream().filter(leverancier::mag).toList();
  }

  /**
   * Begins a delivery. It is stored while it comes in; handling begins when it is complete.
   *
   * @param keuze how it is to be handled
   * @return the delivery; close it in any case
   * @throws org.springframework.security.access.AccessDeniedException when the user may deliver nothing
   * @throws nl.inburgeringsportaal.base.OngeldigeInvoer when the standdatum is in the future
   */
  public Ontvangst begin(Leveringkeuze keuze) {
    return balie.begin(keuze);
  }

  /**
   * @param pagina which part of the list
   * @return deliveries of the user's organisation, the last one first
   */
  public Slice<LeveringListItem> list(Pageable pagina) {
    return leverancier
        .organisatie()
        .map(
            organisatieId -> {
              int grootte = pagina.getPageSize();
              List<LeveringListItem> rijen = lezer.lijst(organisatieId, pagina.getOffset(), grootte + 1);
              return slice(rijen, pagina, grootte);
            })
        .orElseGet(() -> new SliceImpl<>(List.of(), pagina, false));
  }

  /**
   * @return how many deliveries the user's organisation has
   */
  public long count() {
    return leverancier.organisatie().map(lezer::aantal).orElse(0L);
  }

  /**
   * @param id id of a delivery
   * @return the delivery as it is now
   * @throws NietGevonden when the user's organisation has no such delivery
   */
  public LeveringGegevens findById(long id) {
    return leverancier
        .organisatie()
        .flatMap(organisatieId -> lezer.vind(id, organisatieId))
        .orElseThrow(NietGevonden::new);
  }

  /**
   * @param id id of a delivery
   * @return what it changes for days before that of the delivery, in a fixed order; empty when it changes none
   * @throws NietGevonden when the user's organisation has no such delivery
   */
  public List<Terugwerkingregel> terugwerking(long id) {
    return lezer.terugwerking(findById(id).id());
  }

  /**
   * Lets a checked delivery be applied.
   *
   * @param id a delivery that waits for the user
   * @param modus what to do with refused lines; with {@link Leveringmodus#ALLES} one refused line refuses all
   * @throws NietGevonden when the user's organisation has no such delivery
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when it does not wait any more
   */
  public void pasToe(long id, Leveringmodus modus) {
    balie.pasToe(id, modus);
  }

  /**
   * Gives a checked delivery up; nothing of it is applied.
   *
   * @param id a delivery that waits for the user
   * @throws NietGevonden when the user's organisation has no such delivery
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when it does not wait any more
   */
  public void annuleer(long id) {
    balie.annuleer(id);
  }

  static <T> Slice<T> slice(List<T> rijen, Pageable pagina, int grootte) {
    boolean meer = rijen.size() > grootte;
    return new SliceImpl<>(meer ? rijen.subList(0, grootte) : rijen, pagina, meer);
  }
}
