package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.jaNee;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Gegevenslijst;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.inburgeraar.ContactGegevens;
import nl.inburgeringsportaal.inburgeraar.ContactService;
import nl.inburgeringsportaal.inburgeraar.Contactkaart;

/** How to reach a person: under a tab of his file, and in the screens of other modules. */
@org.springframework.stereotype.Component
class Contactdeel implements Contactkaart {
  private final ContactService contacten;
  private final Contactdialogen dialogen;

  Contactdeel(ContactService contacten, Contactdialogen dialogen) {
    this.contacten = contacten;
    this.dialogen = dialogen;
  }

  @Override
  public Component kaart(long inburgeraarId, boolean eigen, Runnable gewijzigd) {
    ContactGegevens contact = contacten.findById(inburgeraarId);
    Div blok = new Div();
    blok.addClassNames("leesbaar", "onder-elkaar");
    boolean afgeschermd = contact.verborgen().contains("adres");
    if (afgeschermd) {
      blok.add(new Bericht(Statusbadge.Soort.BIJNA, t("inburgeraar.contact.afgeschermd")));
    }
    Gegevenslijst lijst = new Gegevenslijst();
    if (!afgeschermd) {
      lijst
          .gegeven(t("inburgeraar.veld.adres"), of(contact.adres()))
          .gegeven(t("inburgeraar.veld.postcode"), of(contact.postcode()))
          .gegeven(t("inburgeraar.veld.plaats"), of(contact.plaats()))
          .gegeven(t("inburgeraar.veld.telefoon"), of(contact.telefoon()))
          .gegeven(t("inburgeraar.veld.email"), of(contact.email()));
    }
    lijst
        .gegeven(t("inburgeraar.veld.taal"), of(contact.taal()))
        .gegeven(t("inburgeraar.veld.tolk"), jaNee(contact.tolk()))
        .gegeven(t("inburgeraar.veld.geheim"), jaNee(contact.geheim()));
    Button wijzig =
        new Button(
            t("inburgeraar.contact.wijzig"),
            VaadinIcon.EDIT.create(),
            klik -> dialogen.wijzig(contact, eigen, gewijzigd));
    blok.add(lijst, new Div(wijzig));
    return blok;
  }

  private static String of(String tekst) {
    return tekst == null ? "–" : tekst;
  }
}
