package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.jaNee;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.moment;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.audit.Wijziging;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Conflictdialoog;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.inburgeraar.ContactGegevens;
import nl.inburgeringsportaal.inburgeraar.ContactService;
import nl.inburgeringsportaal.inburgeraar.InburgeraarHistorieService;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.stereotype.Component;

/** Opens the form of the contact data, with both versions side by side when somebody else was first. */
@Component
class Contactdialogen {
  private final ContactService contacten;
  private final InburgeraarHistorieService historie;
  private final Gebruikers gebruikers;
  private final HuidigeGebruiker.Bron bron;

  Contactdialogen(
      ContactService contacten,
      InburgeraarHistorieService historie,
      Gebruikers gebruikers,
      HuidigeGebruiker.Bron bron) {
    this.bron = bron;
    this.contacten = contacten;
    this.historie = historie;
    this.gebruikers = gebruikers;
  }

  /** Opens the form as the data are stored now. */
  void wijzig(ContactGegevens contact, boolean eigen, Runnable klaar) {
    Contactformulier formulier = new Contactformulier();
    Invoerdialoog dialoog = new Invoerdialoog(t("inburgeraar.contact.wijzig"));
    formulier.in(dialoog);
    formulier.toon(contact);
    if (!eigen && !contact.geheim()) {
      dialoog.onder(new Bericht(Statusbadge.Soort.RUSTIG, t("inburgeraar.contact.niet-eigen")));
    }
    Runnable bewaar =
        () -> {
          contacten.save(formulier.gegevens());
          Melding.gelukt(t("inburgeraar.contact.gewijzigd"));
          klaar.run();
        };
    dialoog.bijOpslaan(t("base.opslaan"), bewaar).bijConflict(() -> vraagConflict(dialoog, formulier, bewaar));
    dialoog.open();
  }

  private void vraagConflict(Invoerdialoog dialoog, Contactformulier formulier, Runnable bewaar) {
    ContactGegevens mijn = formulier.gegevens();
    ContactGegevens nu = contacten.findById(mijn.id());
    Optional<Wijziging> laatste = magHistorie() ? historie.laatste(mijn.id()) : Optional.empty();
    new Conflictdialoog(
            laatste.map(wijziging -> gebruikers.weergave(wijziging.wie(), taal())).orElse("–"),
            laatste.map(wijziging -> moment(wijziging.moment())).orElse("–"),
            verschillen(mijn, nu))
        .bijMijne(
            () -> {
              formulier.gaVerderMet(nu);
              dialoog.probeer(bewaar, true);
            })
        .bijHunne(() -> formulier.toon(nu))
        .open();
  }

  /** Who plans the test keeps contact data up, and does not read the history of the file. */
  private boolean magHistorie() {
    return !bron.bereik(Rol.KLANTMANAGER).isNiets();
  }

  private static List<Conflictdialoog.Veld> verschillen(ContactGegevens mijn, ContactGegevens nu) {
    List<Conflictdialoog.Veld> velden = new ArrayList<>();
    velden.add(veld("adres", mijn.adres(), nu.adres()));
    velden.add(veld("postcode", mijn.postcode(), nu.postcode()));
    velden.add(veld("plaats", mijn.plaats(), nu.plaats()));
    velden.add(veld("telefoon", mijn.telefoon(), nu.telefoon()));
    velden.add(veld("email", mijn.email(), nu.email()));
    velden.add(veld("taal", mijn.taal(), nu.taal()));
    velden.add(veld("tolk", jaNee(mijn.tolk()), jaNee(nu.tolk())));
    velden.add(veld("geheim", jaNee(mijn.geheim()), jaNee(nu.geheim())));
    return velden;
  }

  private static Conflictdialoog.Veld veld(String naam, String mijn, String hun) {
    return new Conflictdialoog.Veld(t("inburgeraar.veld." + naam), mijn, hun);
  }
}
