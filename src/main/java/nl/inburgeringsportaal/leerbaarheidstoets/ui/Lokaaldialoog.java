package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.KnellendeSessie;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieService;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalService;

/** What is filled in about a room, with the sessions that would not fit it as it would become. */
@SpringComponent
class Lokaaldialoog {
  private final LokaalService lokalen;

  Lokaaldialoog(LokaalService lokalen) {
    this.lokalen = lokalen;
  }

  void open(long locatieId, LokaalGegevens van, Runnable klaar) {
    TextField naam = Locatiedialogen.tekst("veld.naam", LocatieService.LANGSTE_LOKAAL);
    IntegerField plaatsen = getal("veld.stoelen");
    IntegerField apparaten = getal("veld.apparaten");
    apparaten.setHelperText(Plandelen.t("veld.apparaten.hulp"));
    Checkbox rolstoel = new Checkbox(Plandelen.t("veld.rolstoel"));
    Div knelt = new Div();
    if (van != null) {
      naam.setValue(van.naam());
      plaatsen.setValue(van.plaatsen());
      apparaten.setValue(van.apparaten());
      rolstoel.setValue(van.rolstoel());
      Runnable toon = () -> toon(knelt, van, plaatsen.getValue(), apparaten.getValue(), rolstoel.getValue());
      plaatsen.addValueChangeListener(keuze -> toon.run());
      apparaten.addValueChangeListener(keuze -> toon.run());
      rolstoel.addValueChangeListener(keuze -> toon.run());
    }
    new Invoerdialoog(Plandelen.t(van == null ? "lokaal.nieuw" : "lokaal.wijzigen"))
        .breed("naam", naam)
        .veld("plaatsen", plaatsen)
        .veld("apparaten", apparaten)
        .breed("rolstoel", rolstoel)
        .onder(knelt)
        .bijOpslaan(
            Plandelen.t("opslaan"),
            () -> {
              lokalen.save(
                  new LokaalGegevens(
                      van == null ? null : van.id(),
                      van == null ? 0 : van.versie(),
                      locatieId,
                      naam.getValue(),
                      Plandelen.gekozen("plaatsen", plaatsen.getValue()),
                      Plandelen.gekozen("apparaten", apparaten.getValue()),
                      rolstoel.getValue(),
                      null));
              Melding.gelukt(Plandelen.t("lokaal.bewaard"));
              klaar.run();
            })
        .open();
  }

  private static IntegerField getal(String sleutel) {
    IntegerField veld = new IntegerField(Plandelen.t(sleutel));
    veld.setMin(1);
    veld.setMax(LocatieService.MEESTE_PLAATSEN);
    veld.setStepButtonsVisible(true);
    veld.setRequiredIndicatorVisible(true);
    return veld;
  }

  private void toon(Div waar, LokaalGegevens van, Integer plaatsen, Integer apparaten, boolean rolstoel) {
    waar.removeAll();
    if (plaatsen == null || apparaten == null || plaatsen < 1 || apparaten < 1) {
      return;
    }
    List<KnellendeSessie> knellend =
        lokalen.knellend(
            new LokaalGegevens(
                van.id(), van.versie(), van.locatieId(), van.naam(), plaatsen, apparaten, rolstoel, null));
    if (!knellend.isEmpty()) {
      UnorderedList lijst = new UnorderedList();
      lijst.addClassName("feitenlijst");
      knellend.forEach(een -> lijst.add(regel(een)));
      waar.add(new Bericht(Statusbadge.Soort.LAAT, Plandelen.t("lokaal.knelt", knellend.size())), lijst);
    }
  }

  private static Component regel(KnellendeSessie sessie) {
    String klein =
        sessie.teKlein() ? Plandelen.t("lokaal.knelt.plaatsen", sessie.bezet(), sessie.plaatsen()) : null;
    String stoel = sessie.rolstoelen() > 0 ? Plandelen.t("lokaal.knelt.rolstoel", sessie.rolstoelen()) : null;
    return Plandelen.regel(
        Plandelen.wanneer(sessie.begin(), sessie.einde()),
        Kandidatendelen.samen(klein, stoel),
        Delen.knoplink(ToetssessieView.adres(sessie.id()), Plandelen.t("naar-sessie")));
  }
}
