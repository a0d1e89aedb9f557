package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.inburgeraar.ContactGegevens;

/** The fields of the contact data. A field that the user may not see is not there; saving leaves it as it is. */
final class Contactformulier {
  private final Map<String, TextField> velden = new LinkedHashMap<>();
  private final Checkbox tolk = new Checkbox(t("inburgeraar.veld.tolk"));
  private final Checkbox geheim = new Checkbox(t("inburgeraar.veld.geheim"));
  private Set<String> verborgen = Set.of();
  private long id;
  private int versie;

  Contactformulier() {
    veld("adres", 200);
    veld("postcode", 7);
    veld("plaats", 100);
    veld("telefoon", 20);
    veld("email", 254);
    veld("taal", 60);
    geheim.setHelperText(t("inburgeraar.veld.geheim.hulp"));
  }

  private void veld(String naam, int hoogstens) {
    TextField veld = new TextField(t("inburgeraar.veld." + naam));
    veld.setMaxLength(hoogstens);
    velden.put(naam, veld);
  }

  /** Puts the fields into the dialog. */
  void in(Invoerdialoog dialoog) {
    velden.forEach(
        (naam, veld) -> {
          if ("adres".equals(naam)) {
            dialoog.breed(naam, veld);
          } else {
            dialoog.veld(naam, veld);
          }
        });
    dialoog.breed("tolk", tolk).breed("geheim", geheim);
  }

  /** Fills the fields; the version goes along, so that a later save notices a change by somebody else. */
  void toon(ContactGegevens gegevens) {
    id = gegevens.id();
    versie = gegevens.versie();
    verborgen = gegevens.verborgen();
    zet("adres", gegevens.adres());
    zet("postcode", gegevens.postcode());
    zet("plaats", gegevens.plaats());
    zet("telefoon", gegevens.telefoon());
    zet("email", gegevens.email());
    zet("taal", gegevens.taal());
    tolk.setValue(gegevens.tolk());
    geheim.setValue(gegevens.geheim());
    velden.forEach((naam, veld) -> veld.setVisible(!verborgen.contains(naam)));
  }

  private void zet(String naam, String waarde) {
    velden.get(naam).setValue(waarde == null ? "" : waarde);
  }

  /** Takes the version of what is stored now: what was typed is going to replace it knowingly. */
  void gaVerderMet(ContactGegevens nu) {
    versie = nu.versie();
    // What was not in the form when it was filled stays out of it, also for who may see it by now.
    Set<String> samen = new HashSet<>(verborgen);
    samen.addAll(nu.verborgen());
    verborgen = samen;
  }

  /** What the fields say now, with the version they were filled from and what was not among them. */
  ContactGegevens gegevens() {
    return new ContactGegevens(
        id,
        versie,
        tekst("adres"),
        tekst("postcode"),
        tekst("plaats"),
        tekst("telefoon"),
        tekst("email"),
        tekst("taal"),
        tolk.getValue(),
        geheim.getValue(),
        verborgen);
  }

  private String tekst(String naam) {
    String waarde = velden.get(naam).getValue().strip();
    return waarde.isEmpty() ? null : waarde;
  }
}
