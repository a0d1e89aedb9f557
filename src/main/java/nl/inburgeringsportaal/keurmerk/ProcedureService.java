package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.internal.Besluitzoeker;
import nl.inburgeringsportaal.keurmerk.internal.Invoer;
import nl.inburgeringsportaal.keurmerk.internal.Procedureregels;
import nl.inburgeringsportaal.keurmerk.internal.Procedurezoeker;
import nl.inburgeringsportaal.keurmerk.internal.Stappenboek;
import nl.inburgeringsportaal.keurmerk.internal.Statusboek;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Procedures about a keurmerk: every step a fact with its day, only added to. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
public class ProcedureService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "keurmerkprocedure";

  /** The most characters of why a procedure begins. */
  public static final int LANGSTE_AANLEIDING = 200;

  /** The most characters that are said with a step. */
  public static final int LANGSTE_TEKST = 4_000;

  private static final int MEESTE_BESLUITEN = 100;

  private final Procedurezoeker zoeker;
  private final Besluitzoeker besluiten;
  private final Stappenboek boek;
  private final Statusboek statussen;
  private final Leeslog leeslog;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  public ProcedureService(
      Procedurezoeker zoeker,
      Besluitzoeker besluiten,
      Stappenboek boek,
      Statusboek statussen,
      Leeslog leeslog,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.zoeker = zoeker;
    this.besluiten = besluiten;
    this.boek = boek;
    this.statussen = statussen;
    this.leeslog = leeslog;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param filter which procedures
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of the page
   */
  public Slice<ProcedureListItem> list(ProcedureFilter filter, Pageable pagina) {
    return zoeker.zoek(bron.verplicht().id(), filter, pagina);
  }

  /**
   * @param filter which procedures
   * @return how many there are
   */
  public long count(ProcedureFilter filter) {
    return zoeker.tel(bron.verplicht().id(), filter);
  }

  /**
   * @param id id of a procedure
   * @return it with its steps, which may name people: opening it is a line in the read log
   * @throws NietGevonden when there is none
   */
  public ProcedureDetail findById(long id) {
    ProcedureListItem rij = zoeker.vind(id).orElseThrow(NietGevonden::new);
    List<Stap> stappen = boek.stappen(id);
    Procedureregels regels = boek.regels(stappen);
    Set<Stapsoort> kan = EnumSet.noneOf(Stapsoort.class);
    Map<Stapsoort, List<Long>> over = new EnumMap<>(Stapsoort.class);
    boolean beslist = beslist();
    LocalDate vandaag = klok.vandaag();
    for (Stapsoort soort : Stapsoort.values()) {
      if (regels.kan(soort, vandaag) && (beslist || !soort.isRechter())) {
        kan.add(soort);
        if (soort.isOverBesluit()) {
          over.put(soort, regels.over(soort, vandaag));
        }
      }
    }
    List<BesluitListItem> vanHier =
        besluiten
            .zoek(
                bron.verplicht().gebruikersnaam(),
                new BesluitFilter(null, Set.of(), Set.of(), id),
                PageRequest.of(0, MEESTE_BESLUITEN, Sort.unsorted()))
            .getContent();
    Keurmerkstand stand = statussen.historie(rij.taalschoolId()).op(vandaag);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, null, "stappen: " + stappen.size());
    return new ProcedureDetail(rij, stand, stappen, vanHier, kan, over, regels.teHoren());
  }

  private boolean beslist() {
    return !bron.bereik(Rol.BESLISSER_BOW).isNiets();
  }

  /**
   * Begins a procedure; who begins it works on it.
   *
   * @param taalschoolId a school
   * @param aanleiding why, about the school and nobody, 1 to {@value #LANGSTE_AANLEIDING} characters
   * @return id of the procedure
   * @throws NietGevonden when there is no such school
   * @throws OngeldigeInvoer when it does not say why
   */
  public long begin(long taalschoolId, String aanleiding) {
    return boek.begin(
        taalschoolId, Invoer.tekst("aanleiding", aanleiding, LANGSTE_AANLEIDING), bron.verplicht().id());
  }

  /**
   * Writes a step down.
   *
   * @param procedureId a procedure
   * @param ruw the step; the ruling of a court only by who decides
   * @throws NietGevonden when there is no such procedure, or the decision is of another one
   * @throws OngeldigeInvoer when a field is missing or its day cannot be
   * @throws RegelOvertreden when the step cannot follow now
   */
  public void voegToe(long procedureId, StapGegevens ruw) {
    if (ruw.soort().isBesluit()) {
      throw new RegelOvertreden("keurmerk.fout.stap." + ruw.soort());
    }
    if (ruw.soort().isRechter() && !beslist()) {
      throw new AccessDeniedException("alleen een beslisser");
    }
    boek.voegToe(
        procedureId,
        new StapGegevens(
            ruw.soort(),
            ruw.datum(),
            ruw.tijdstip(),
            ruw.voorgenomen(),
            ruw.besluitId(),
            ruw.uitkomst(),
            Invoer.misschien("tekst", ruw.tekst(), LANGSTE_TEKST),
            ruw.bijlagen()));
  }
}
