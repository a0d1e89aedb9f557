package nl.inburgeringsportaal.beheer.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.toegang.Accountstatus;
import nl.inburgeringsportaal.toegang.GebruikerFilter;
import nl.inburgeringsportaal.toegang.GebruikerListItem;
import nl.inburgeringsportaal.toegang.IdentiteitService;
import nl.inburgeringsportaal.toegang.RechtenService;
import nl.inburgeringsportaal.toegang.RolGegevens;
import org.springframework.data.domain.Slice;

/** A row of a list of accounts: what it may do now or later, and how it stands. */
record Accountrij(GebruikerListItem account, String rollen, Accountstatus status) {

  long id() {
    return account.id();
  }

  LocalDateTime laatstIngelogd() {
    return account.laatstIngelogd();
  }

  /**
   * The rows of a page, with one question each for their roles and their state.
   *
   * @param eenOrganisatie true when all roles are of one organisation, which then needs no name
   */
  static Slice<Accountrij> van(
      Slice<GebruikerListItem> accounts,
      RechtenService rechten,
      IdentiteitService identiteit,
      boolean eenOrganisatie) {
    List<Long> ids = accounts.getContent().stream().map(GebruikerListItem::id).toList();
    Map<Long, List<RolGegevens>> rollen = rechten.rollenVan(ids);
    Map<Long, Accountstatus> standen = identiteit.standen(ids);
    return accounts.map(
        account ->
            new Accountrij(
                account,
                eenOrganisatie
                    ? BeheerTeksten.alleenRollen(rollen.getOrDefault(account.id(), List.of()))
                    : BeheerTeksten.rollen(rollen.getOrDefault(account.id(), List.of())),
                standen.get(account.id())));
  }

  /** The columns; the source is for the view. */
  static Lijst<Accountrij, GebruikerFilter> lijst(String naam, String titel, Bouwstenen bouwstenen) {
    Lijst<Accountrij, GebruikerFilter> lijst = bouwstenen.lijst(naam, Accountrij::id, titel);
    lijst
        .kolom("naam", "beheer.kolom.naam")
        .tweeRegels(rij -> rij.account().naam(), rij -> rij.account().gebruikersnaam())
        .exporteer("beheer.kolom.naam", rij -> rij.account().naam())
        .exporteer("beheer.kolom.gebruikersnaam", rij -> rij.account().gebruikersnaam())
        .sorteer("naam")
        .altijd();
    lijst.kolom("rollen", "beheer.kolom.rollen").tekst(Accountrij::rollen);
    lijst
        .kolom("email", "beheer.kolom.email")
        .tekst(rij -> rij.account().email())
        .sorteer("email")
        .eerstVerborgen();
    lijst
        .kolom("ingelogd", "beheer.kolom.laatst-ingelogd")
        .moment(Accountrij::laatstIngelogd)
        .sorteer("laatstIngelogd")
        .breedte("11rem");
    lijst
        .kolom("actief", "beheer.gebruikers.account")
        .status(rij -> BeheerTeksten.stand(rij.status()))
        .sorteer("actief")
        .breedte("11rem")
        .altijd();
    return lijst;
  }
}
