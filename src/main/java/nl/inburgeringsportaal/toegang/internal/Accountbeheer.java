package nl.inburgeringsportaal.toegang.internal;

import java.util.List;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingslog;
import org.springframework.stereotype.Component;

/** The accounts that the current user administers. */
@Component
public class Accountbeheer {
  private static final String OBJECT = "gebruiker";

  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;
  private final Rolregels regels;
  private final Beheerbereik bereik;
  private final Opdrachtenboek opdrachten;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;

  Accountbeheer(
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen,
      Rolregels regels,
      Beheerbereik bereik,
      Opdrachtenboek opdrachten,
      Wijzigingslog wijzigingslog,
      Klok klok) {
    this.gebruikers = gebruikers;
    this.rollen = rollen;
    this.regels = regels;
    this.bereik = bereik;
    this.opdrachten = opdrachten;
    this.wijzigingslog = wijzigingslog;
    this.klok = klok;
  }

  /**
   * @param id id of an account
   * @return the account
   * @throws NietGevonden when it does not exist, was removed after its term, or never had a role in an organisation
   *     that is administered
   */
  public Gebruiker gebruiker(long id) {
    Bereik mijn = bereik.bereik();
    if (!mijn.onbegrensd()
        && rollen.findByGebruikerId(id).stream().noneMatch(rol -> mijn.omvat(rol.organisatieId()))) {
      throw new NietGevonden();
    }
    return gebruikers.findById(id).filter(account -> !account.isVerwijderd()).orElseThrow(NietGevonden::new);
  }

  /**
   * @param id id of an account
   * @return the account of somebody else, whose roles all lie within what is administered
   * @throws NietGevonden as {@link #gebruiker}
   * @throws RegelOvertreden when it is his own, or works elsewhere as well
   */
  public Gebruiker alleenHier(long id) {
    Gebruiker gebruiker = gebruiker(id);
    regels.anderDan(id);
    if (nietVoorbij(id).stream().anyMatch(rol -> !bereik.bereik().omvat(rol.organisatieId()))) {
      throw new RegelOvertreden("toegang.fout.werkt-ook-elders");
    }
    return gebruiker;
  }

  /**
   * @param gebruikerId an account
   * @return its roles that are not over, wherever they are
   */
  public List<GebruikerRol> nietVoorbij(long gebruikerId) {
    return rollen.nietVoorbij(List.of(gebruikerId), klok.vandaag());
  }

  /**
   * Opens or closes an account, with the line in the change log and what is passed on.
   *
   * @param gebruiker the account
   * @param open true when it may be used
   * @param reden why
   */
  public void zet(Gebruiker gebruiker, boolean open, String reden) {
    wijzigingslog.noteer(OBJECT, gebruiker.id(), null, "actief", gebruiker.isActief(), open, reden);
    gebruiker.zet(open, klok.vandaag());
    gebruikers.saveAndFlush(gebruiker);
    opdrachten.account(gebruiker.id(), open);
  }
}
