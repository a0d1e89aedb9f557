package nl.inburgeringsportaal.inburgeraar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.inburgeraar.ContactGegevens;

/** The fields of the contact data. A field that the user may not see is not there; saving leaves it as it is. */
class Contactformulier extends FormLayout {
  private static final long serialVersionUID = 1L;

  private final Map<String, TextField> velden = new LinkedHashMap<>();
  private final Checkbox tolk = new Checkbox(getTranslation("inburgeraar.veld.tolk"));
  private final Checkbox geheim = new Checkbox(getTranslation("inburgeraar.veld.geheim"));
  private Set<String> verborgen = Set.of();
  private long id;
  private int versie;

  Contactformulier() {
    setAutoResponsive(true);
    veld("adres", 200);
    veld("postcode", 7);
    veld("plaats", 100);
    veld("telefoon", 20);
    veld("email", 254);
    veld("taal", 60);
    geheim.setHelperText(getTranslation("inburgeraar.veld.geheim.hulp"));
    add(tolk, geheim);
  }

  private void veld(String naam, int hoogstens) {
    TextField veld = new TextField(getTranslation("inburgeraar.veld." + naam));
    veld.setMaxLength(hoogstens);
    velden.put(naam, veld);
    add(veld);
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

  /** Shows a refusal at its field and puts the cursor there. */
  void toonFout(OngeldigeInvoer fout, String tekst) {
    velden.values().forEach(veld -> veld.setInvalid(false));
    HasValidation veld = velden.getOrDefault(fout.veld(), velden.get("adres"));
    veld.setErrorMessage(tekst);
    veld.setInvalid(true);
    ((Component) veld).getElement().callJsFunction("focus");
  }
}
