package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Aanmeldboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Controleboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Controlezoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Functiescheiding;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Kandidaatgevolgen;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Outcomes and numbers that DUO has to look at. Whoever gave or took back an account of a toetsbegeleider does not
 * handle them for a time, see the rule {@code duo_functiescheiding_maanden}.
 */
@Service
@RolesAllowed(Rollen.MEDEWERKER_DUO)
public class UitslagcontroleService {
  /** Most characters of what is said about it. */
  public static final int LANGSTE_TOELICHTING = 500;

  private final Controlezoeker zoeker;
  private final Functiescheiding scheiding;
  private final Aanmeldboek boek;
  private final Kandidaatgevolgen gevolgen;
  private final Controleboek controles;
  private final Leeslog leeslog;

  UitslagcontroleService(
      Controlezoeker zoeker,
      Functiescheiding scheiding,
      Aanmeldboek boek,
      Kandidaatgevolgen gevolgen,
      Controleboek controles,
      Leeslog leeslog) {
    this.zoeker = zoeker;
    this.scheiding = scheiding;
    this.boek = boek;
    this.gevolgen = gevolgen;
    this.controles = controles;
    this.leeslog = leeslog;
  }

  /**
   * @param filter which work
   * @param pagina page; what came first comes first
   * @return rows of that page
   */
  @Transactional(readOnly = true)
  public Slice<ControleListItem> list(ControleFilter filter, Pageable pagina) {
    List<ControleListItem> gevonden = zoeker.zoek(filter, pagina);
    return Lijstsql.deel(gevonden, pagina);
  }

  /**
   * @param filter which work
   * @return how much there is
   */
  @Transactional(readOnly = true)
  public long count(ControleFilter filter) {
    return zoeker.tel(filter);
  }

  /**
   * @param sleutel {@link ControleListItem#sleutel()}
   * @return that work; that it was read is in the read log. Empty when there is none
   */
  @Transactional
  public Optional<ControleListItem> vind(String sleutel) {
    Optional<ControleListItem> gevonden = zoeker.vind(sleutel);
    gevonden.ifPresent(
        een ->
            leeslog.noteer(
                Leeslog.Handeling.GERAADPLEEGD, "lbt-uitslag", een.id(), null, "uitslagen controleren"));
    return gevonden;
  }

  /**
   * @return true when the current user may handle this work, false when he gave or took back accounts
   */
  @Transactional(readOnly = true)
  public boolean magAfhandelen() {
    return scheiding.magUitslagen();
  }

  /**
   * Gives an outcome that belongs to nobody to the candidate whose number it should have had.
   *
   * @param uitslagId id of an outcome
   * @param examennummer number of the candidate
   * @param toelichting why, 1 to {@value #LANGSTE_TOELICHTING} characters
   * @throws NietGevonden when there is no such open outcome
   * @throws OngeldigeInvoer when nobody has that number, or there is no explanation
   * @throws RegelOvertreden when the candidate has an outcome, or the user may not handle outcomes
   */
  public void koppel(long uitslagId, String examennummer, String toelichting) {
    scheiding.eisUitslagen();
    String waarom = Invoerregels.tekst("toelichting", toelichting, LANGSTE_TOELICHTING);
    boek.doe(
        () -> {
          String soort = controles.eisOpen(uitslagId, true);
          long deelname = controles.metNummer(examennummer);
          gevolgen.neemSessies("select :id", Map.of("id", deelname));
          boek.neem(deelname);
          if (controles.heeftUitslag(deelname)) {
            throw new RegelOvertreden("lbt-kandidaten.fout.heeft-uitslag");
          }
          controles.koppel(uitslagId, deelname);
          controles.handelAf(uitslagId, soort, "GEKOPPELD", waarom);
          gevolgen.van("select :id", Map.of("id", deelname));
          gevolgen.uitslagBekend(boek.spoor());
          return null;
        });
  }

  /**
   * Rejects an outcome that belongs to nobody; it is shown nowhere and waits no longer for its number.
   *
   * @param uitslagId id of an outcome
   * @param reden why, 1 to {@value #LANGSTE_TOELICHTING} characters
   * @throws NietGevonden when there is no such open outcome
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when the user may not handle outcomes
   */
  public void wijsAf(long uitslagId, String reden) {
    scheiding.eisUitslagen();
    String waarom = Invoerregels.tekst("reden", reden, LANGSTE_TOELICHTING);
    boek.doe(
        () -> {
          controles.handelAf(uitslagId, controles.eisOpen(uitslagId, true), "AFGEWEZEN", waarom);
          return null;
        });
  }

  /**
   * Somebody looked at an outcome of a candidate and leaves it as it is.
   *
   * @param uitslagId id of an outcome
   * @param toelichting what there is to say about it, at most {@value #LANGSTE_TOELICHTING} characters; may be null
   * @throws NietGevonden when there is no such open outcome
   * @throws OngeldigeInvoer when the explanation is too long
   * @throws RegelOvertreden when the user may not handle outcomes
   */
  public void gezien(long uitslagId, String toelichting) {
    scheiding.eisUitslagen();
    String tekst = Invoerregels.misschien("toelichting", toelichting, LANGSTE_TOELICHTING);
    boek.doe(
        () -> {
          controles.handelAf(uitslagId, controles.eisOpen(uitslagId, false), "GEZIEN", tekst);
          return null;
        });
  }

  /**
   * Decides about a number that was delivered for another person than who has it.
   *
   * @param deelnameId id of a deelname
   * @param verplaats true when it goes to that person with sitting and outcome, false when it stays
   * @param toelichting why, 1 to {@value #LANGSTE_TOELICHTING} characters
   * @throws NietGevonden when there is nothing to decide about it
   * @throws OngeldigeInvoer when there is no explanation
   * @throws RegelOvertreden when the user may not handle outcomes, or a decision about health hangs on the number
   */
  public void beslis(long deelnameId, boolean verplaats, String toelichting) {
    scheiding.eisUitslagen();
    String waarom = Invoerregels.tekst("toelichting", toelichting, LANGSTE_TOELICHTING);
    boek.doe(
        () -> {
          if (verplaats) {
            boek.maakStoelVrij(deelnameId, "INGETROKKEN");
          }
          boek.neem(deelnameId);
          long ander = controles.geleverdVoor(deelnameId);
          if (verplaats) {
            controles.verplaats(deelnameId, ander);
          }
          controles.besloten(deelnameId, verplaats, waarom);
          return null;
        });
  }
}
