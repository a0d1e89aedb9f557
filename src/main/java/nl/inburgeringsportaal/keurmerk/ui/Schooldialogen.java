package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.cursus.Leerroute;
import nl.inburgeringsportaal.keurmerk.ContactpersoonGegevens;
import nl.inburgeringsportaal.keurmerk.JaarresultaatGegevens;
import nl.inburgeringsportaal.keurmerk.LocatieGegevens;
import nl.inburgeringsportaal.keurmerk.Schoolgrootte;
import nl.inburgeringsportaal.keurmerk.TaalschoolGegevens;
import nl.inburgeringsportaal.keurmerk.TaalschoolService;
import nl.inburgeringsportaal.keurmerk.TaalschooldeelService;

/** Forms of the file of a taalschool. */
class Schooldialogen {
  private final TaalschoolService scholen;
  private final TaalschooldeelService onderdelen;
  private final long id;
  private final Runnable klaar;

  Schooldialogen(TaalschoolService scholen, TaalschooldeelService onderdelen, long id, Runnable klaar) {
    this.scholen = scholen;
    this.onderdelen = onderdelen;
    this.id = id;
    this.klaar = klaar;
  }

  private static TextField veld(String sleutel, String waarde, int langste, boolean verplicht) {
    TextField veld = new TextField(t(sleutel));
    veld.setMaxLength(langste);
    veld.setValue(waarde == null ? "" : waarde);
    veld.setRequiredIndicatorVisible(verplicht);
    return veld;
  }

  void gegevens(TaalschoolGegevens nu) {
    TextField persoon = veld("veld.rechtspersoon", nu.rechtspersoon(), TaalschoolService.LANGSTE_NAAM, false);
    TextField kvk = veld("veld.kvk", nu.kvkNummer(), 11, false);
    kvk.setHelperText(t("veld.kvk.hulp"));
    Select<Schoolgrootte> grootte = new Select<>();
    grootte.setLabel(t("veld.grootte"));
    grootte.setItems(Schoolgrootte.values());
    grootte.setEmptySelectionAllowed(true);
    grootte.setItemLabelGenerator(een -> een == null ? "–" : t("grootte." + een));
    grootte.setValue(nu.grootte());
    CheckboxGroup<Leerroute> routes = new CheckboxGroup<>(t("veld.leerroutes"));
    routes.setItems(Leerroute.values());
    routes.setItemLabelGenerator(een -> t("leerroute." + een));
    routes.setValue(nu.leerroutes());
    new Invoerdialoog(t("gegevens.wijzig"))
        .breed("rechtspersoon", persoon)
        .veld("kvk", kvk)
        .veld("grootte", grootte)
        .breed("leerroutes", routes)
        .bijOpslaan(
            t("opslaan"),
            () -> {
              scholen.save(
                  new TaalschoolGegevens(
                      nu.id(), nu.versie(), persoon.getValue(), kvk.getValue(), grootte.getValue(),
                      routes.getValue()));
              klaar.run();
            })
        .open();
  }

  void locatie(LocatieGegevens nu) {
    TextField naam = veld("veld.naam", nu == null ? null : nu.naam(), 100, true);
    TextField adres = veld("veld.adres", nu == null ? null : nu.adres(), 200, true);
    TextField postcode = veld("veld.postcode", nu == null ? null : nu.postcode(), 7, true);
    TextField plaats = veld("kolom.plaats", nu == null ? null : nu.plaats(), 100, true);
    Datumveld gesloten = new Datumveld(t("veld.gesloten"));
    gesloten.setHelperText(t("veld.gesloten.hulp"));
    gesloten.setClearButtonVisible(true);
    gesloten.setValue(nu == null ? null : nu.geslotenOp());
    new Invoerdialoog(t(nu == null ? "locatie.nieuw" : "locatie.wijzig"))
        .breed("naam", naam)
        .breed("adres", adres)
        .veld("postcode", postcode)
        .veld("plaats", plaats)
        .veld("gesloten", gesloten)
        .bijOpslaan(
            t("opslaan"),
            () -> {
              onderdelen.saveLocatie(
                  id,
                  new LocatieGegevens(
                      nu == null ? null : nu.id(), nu == null ? 0 : nu.versie(), naam.getValue(), adres.getValue(),
                      postcode.getValue(), plaats.getValue(), gesloten.getValue()));
              klaar.run();
            })
        .open();
  }

  void contactpersoon(ContactpersoonGegevens nu) {
    TextField naam = veld("veld.naam", nu == null ? null : nu.naam(), 200, true);
    TextField functie = veld("veld.functie", nu == null ? null : nu.functie(), 100, false);
    TextField mail = veld("veld.email", nu == null ? null : nu.email(), 254, false);
    TextField telefoon = veld("veld.telefoon", nu == null ? null : nu.telefoon(), 20, false);
    new Invoerdialoog(t(nu == null ? "contact.nieuw" : "contact.wijzig"))
        .breed("naam", naam)
        .breed("functie", functie)
        .veld("email", mail)
        .veld("telefoon", telefoon)
        .bijOpslaan(
            t("opslaan"),
            () -> {
              onderdelen.saveContactpersoon(
                  id,
                  new ContactpersoonGegevens(
                      nu == null ? null : nu.id(), nu == null ? 0 : nu.versie(), naam.getValue(),
                      functie.getValue(), mail.getValue(), telefoon.getValue()));
              klaar.run();
            })
        .open();
  }

  void verwijder(ContactpersoonGegevens wie) {
    new Beslisdialoog(t("contact.verwijder"), List.of(t("contact.verwijder.gevolg")))
        .onherroepelijk()
        .bijBesluit(
            t("verwijder"),
            reden -> {
              onderdelen.verwijderContactpersoon(id, wie.id());
              klaar.run();
            })
        .open();
  }

  void resultaat(JaarresultaatGegevens nu) {
    IntegerField jaar = new IntegerField(t("veld.jaar"));
    jaar.setRequiredIndicatorVisible(true);
    jaar.setValue(nu == null ? null : nu.jaar());
    jaar.setReadOnly(nu != null);
    BigDecimalField geslaagd = new BigDecimalField(t("veld.geslaagd"));
    geslaagd.setValue(nu == null ? null : nu.geslaagd());
    BigDecimalField tevreden = new BigDecimalField(t("veld.tevredenheid"));
    tevreden.setValue(nu == null ? null : nu.tevredenheid());
    IntegerField antwoorden = new IntegerField(t("veld.antwoorden"));
    antwoorden.setValue(nu == null ? null : nu.antwoorden());
    new Invoerdialoog(t(nu == null ? "resultaat.nieuw" : "resultaat.wijzig"))
        .veld("jaar", jaar)
        .veld("geslaagd", geslaagd)
        .veld("tevredenheid", tevreden)
        .veld("antwoorden", antwoorden)
        .bijOpslaan(
            t("opslaan"),
            () -> {
              if (jaar.getValue() == null) {
                throw new OngeldigeInvoer("jaar", null, "fout.verplicht");
              }
              onderdelen.saveResultaat(
                  id,
                  new JaarresultaatGegevens(
                      nu == null ? 0 : nu.versie(), jaar.getValue(), geslaagd.getValue(), tevreden.getValue(),
                      antwoorden.getValue()));
              klaar.run();
            })
        .open();
  }
}
