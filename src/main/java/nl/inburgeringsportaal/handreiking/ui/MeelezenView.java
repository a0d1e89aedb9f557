package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.MeeleesGegevens;
import nl.inburgeringsportaal.handreiking.MeeleesService;

/** A draft for a colleague who is asked to read it: the page as it will be, and room to say something about it. */
@Route(MeelezenView.PAD)
@RolesAllowed({Rollen.SCHOOLFUNCTIONARIS, Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER})
@StyleSheet(AntwoordDelen.STIJL)
@StyleSheet(RedactieView.STIJL)
class MeelezenView extends Div implements HasUrlParameter<String> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "handreiking-meelezen";

  private final transient MeeleesService service;
  private final transient Opmerkingdelen delen;
  private final transient Bouwstenen bouwstenen;
  private final transient Vertaling vertaling;
  private long id;

  MeelezenView(MeeleesService service, Opmerkingdelen delen, Bouwstenen bouwstenen, Vertaling vertaling) {
    this.service = service;
    this.delen = delen;
    this.bouwstenen = bouwstenen;
    this.vertaling = vertaling;
    addClassNames("pagina", "handreiking", "handreiking-vraag", "concept-pagina");
  }

  @Override
  public void setParameter(BeforeEvent gebeurtenis, String parameter) {
    try {
      id = Long.parseLong(parameter);
    } catch (NumberFormatException geenGetal) {
      throw new NietGevonden();
    }
    toon();
  }

  private void toon() {
    MeeleesGegevens gegevens = service.findById(id);
    removeAll();
    Paginakop kop =
        new Paginakop(gegevens.antwoord().vraag().vraag())
            .samenvatting(RedactieTeksten.t("meelezen.tot", Datums.lang(gegevens.totEnMet(), getLocale())));
    if (!gegevens.nieuw()) {
      kop.actie(
          new Anchor(
              HandreikingRoute.vraag(gegevens.antwoord().vraag().slug()), RedactieTeksten.t("meelezen.nu")));
    }
    Section blad = new Section(new Antwoordblad(gegevens.antwoord(), getLocale()));
    blad.addClassName("voorbeeld");
    blad.getElement().setAttribute("aria-label", RedactieTeksten.t("voorbeeld"));
    Div naast = new Div(blad, inbreng(gegevens));
    naast.addClassName("naast-elkaar");
    add(kop, new Bericht(Statusbadge.Soort.BIJNA, RedactieTeksten.t("meelezen.let-op")), naast);
  }

  private Component inbreng(MeeleesGegevens gegevens) {
    TextField citaat = new TextField(RedactieTeksten.t("meelezen.citaat"));
    citaat.setMaxLength(MeeleesService.LANGSTE_CITAAT);
    citaat.setWidthFull();
    TextArea tekst = new TextArea(RedactieTeksten.t("meelezen.tekst"));
    tekst.setMaxLength(MeeleesService.LANGSTE_OPMERKING);
    tekst.setMinRows(4);
    tekst.setWidthFull();
    tekst.setHelperText(RedactieTeksten.t("meelezen.hulp"));
    ConceptBewaarder bewaarder =
        bouwstenen.concept("handreiking-meelezen-" + id).tekst("citaat", citaat).tekst("tekst", tekst);
    Button stuur =
        new Button(
            RedactieTeksten.t("meelezen.stuur"),
            klik -> {
              try {
                plaats(citaat.getValue(), tekst.getValue());
                bewaarder.klaar();
              } catch (OngeldigeInvoer fout) {
                tekst.setErrorMessage(vertaling.tekst(fout, getLocale()));
                tekst.setInvalid(true);
                tekst.focus();
              }
            });
    stuur.addThemeVariants(ButtonVariant.PRIMARY);
    Button niets =
        new Button(
            RedactieTeksten.t("meelezen.niets"), klik -> plaats(null, RedactieTeksten.t("meelezen.niets")));
    Div knoppen = new Div(stuur, niets);
    knoppen.addClassName("knoppen");
    Section deel =
        new Section(new H2(RedactieTeksten.t("meelezen.titel")), bewaarder, citaat, tekst, knoppen);
    bewaarder.herstel();
    if (!gegevens.opmerkingen().isEmpty()) {
      UnorderedList lijst = new UnorderedList();
      lijst.addClassName("inbreng");
      gegevens.opmerkingen().forEach(opmerking -> lijst.add(delen.eigen(opmerking)));
      deel.add(new H2(RedactieTeksten.t("meelezen.mijn")), lijst);
    }
    return deel;
  }

  private void plaats(String citaat, String tekst) {
    service.plaats(id, citaat, tekst);
    WerkGewijzigd.meld();
    Melding.gelukt(RedactieTeksten.t("meelezen.gestuurd"));
    toon();
  }
}
