package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.handreiking.ArchiefService;
import nl.inburgeringsportaal.handreiking.VertalingGegevens;
import nl.inburgeringsportaal.handreiking.VertalingService;
import nl.inburgeringsportaal.handreiking.Vertalingstatus;

/** A translation: its fields, written in the direction of the language, with the Dutch answer beside them. */
@Route(VertalingView.PAD)
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@StyleSheet(AntwoordDelen.STIJL)
@StyleSheet(RedactieView.STIJL)
class VertalingView extends Div implements HasUrlParameter<String> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "handreiking-vertaling";

  private final transient VertalingService service;
  private final transient ArchiefService archief;
  private final transient Bouwstenen bouwstenen;
  private final transient Vertaling bundels;
  private transient VertalingGegevens vertaling;
  private TextField vraag;
  private TextArea kort;
  private TextArea tekst;
  private TextField toelichting;
  private ConceptBewaarder bewaarder;

  VertalingView(VertalingService service, ArchiefService archief, Bouwstenen bouwstenen, Vertaling bundels) {
    this.service = service;
    this.archief = archief;
    this.bouwstenen = bouwstenen;
    this.bundels = bundels;
    addClassNames("pagina", "handreiking", "handreiking-vraag", "concept-pagina");
  }

  @Override
  public void setParameter(BeforeEvent gebeurtenis, String parameter) {
    try {
      toon(service.findById(Long.parseLong(parameter)));
    } catch (NumberFormatException geenGetal) {
      throw new NietGevonden();
    }
  }

  private void toon(VertalingGegevens gelezen) {
    vertaling = gelezen;
    removeAll();
    boolean schrijven = gelezen.status() == Vertalingstatus.CONCEPT;
    vraag = new TextField(RedactieTeksten.t("veld.vraag"));
    vraag.setMaxLength(300);
    kort = gebied("veld.kort", 1_000, 3);
    tekst = gebied("veld.tekst", 20_000, 14);
    toelichting = new TextField(RedactieTeksten.t("vertaling.toelichting"));
    toelichting.setMaxLength(500);
    toelichting.setHelperText(RedactieTeksten.t("vertaling.toelichting.hulp"));
    vraag.setValue(gelezen.vraag());
    kort.setValue(gelezen.kort());
    tekst.setValue(gelezen.tekst());
    toelichting.setValue(gelezen.toelichting() == null ? "" : gelezen.toelichting());
    Div velden = new Div(vraag, kort, tekst, toelichting);
    velden.addClassName("conceptformulier");
    velden.getChildren().forEach(veld -> {
      ((HasEnabled) veld).setEnabled(schrijven);
      // What is typed runs in the direction of the language; the label beside it is for the editor.
      veld.getElement().getClassList().set(gelezen.taal().richting(), true);
    });
    bewaarder = bouwstenen.concept("handreiking-vertaling-" + gelezen.id());
    Div links = new Div(bewaarder, velden);
    if (schrijven) {
      bewaarder.tekst("vraag", vraag).tekst("kort", kort).tekst("tekst", tekst).tekst("toelichting", toelichting);
      bewaarder.herstel();
    }
    Div naast = new Div(links, nederlands());
    naast.addClassName("naast-elkaar");
    add(kruimel(), kop(), RedactieTeksten.badge(gelezen.status()), naast);
  }

  private static TextArea gebied(String sleutel, int hoogstens, int regels) {
    TextArea veld = new TextArea(RedactieTeksten.t(sleutel));
    veld.setMaxLength(hoogstens);
    veld.setMinRows(regels);
    return veld;
  }

  private Component nederlands() {
    Section deel = new Section();
    deel.addClassName("voorbeeld");
    deel.getElement().setAttribute("aria-label", RedactieTeksten.t("vertaling.nederlands"));
    archief.versies(vertaling.slug()).stream()
        .filter(versie -> versie.antwoord().nummer() == vertaling.nummer())
        .findFirst()
        .ifPresent(
            versie ->
                deel.add(
                    AntwoordDelen.nederlands(new H2(versie.antwoord().vraag().vraag())),
                    new Antwoordblad(versie.antwoord(), getLocale())));
    return deel;
  }

  private Nav kruimel() {
    Nav nav = new Nav(new Anchor(VersiesView.adres(vertaling.slug()), RedactieTeksten.t("knop.versies")));
    nav.addClassNames("kruimel", "niet-afdrukken");
    nav.getElement().setAttribute("aria-label", getTranslation("handreiking.kruimel"));
    return nav;
  }

  private Paginakop kop() {
    String nummer = String.valueOf(vertaling.nummer());
    Paginakop kop =
        new Paginakop(RedactieTeksten.t("vertaling.titel", vertaling.taal().naam(getLocale())))
            .samenvatting(RedactieTeksten.t("vertaling.van", nummer, vertaling.slug()));
    switch (vertaling.status()) {
      case CONCEPT ->
          kop.hoofdactie(new Button(RedactieTeksten.t("knop.opslaan"), klik -> slaOp()))
              .actie(
                  new Button(
                      RedactieTeksten.t("knop.indienen"),
                      klik -> {
                        if (slaOp()) {
                          doe(() -> service.dienIn(vertaling.id(), vertaling.versie()));
                        }
                      }));
      case TER_BEOORDELING -> {
        if (!vertaling.eigen()) {
          kop.hoofdactie(
              new Button(
                  RedactieTeksten.t("knop.goedkeuren"),
                  klik -> doe(() -> service.keurGoed(vertaling.id(), vertaling.versie()))));
        }
        kop.actie(terughalen());
      }
      case ZICHTBAAR -> kop.actie(terughalen());
    }
    return kop;
  }

  private Button terughalen() {
    return new Button(
        RedactieTeksten.t("knop.heropenen"), klik -> doe(() -> service.heropen(vertaling.id(), vertaling.versie())));
  }

  private void doe(Runnable daad) {
    try {
      daad.run();
      WerkGewijzigd.meld();
      toon(service.findById(vertaling.id()));
    } catch (OngeldigeInvoer fout) {
      toonFout(fout);
    } catch (DomeinFout fout) {
      Melding.fout(bundels.tekst(fout, getLocale()));
    }
  }

  private boolean slaOp() {
    try {
      vertaling =
          service.save(
              new VertalingGegevens(
                  vertaling.id(), vertaling.versie(), vertaling.slug(), vertaling.nummer(), vertaling.taal(),
                  vraag.getValue().strip(), kort.getValue().strip(), tekst.getValue().strip(),
                  toelichting.getValue().isBlank() ? null : toelichting.getValue().strip(), vertaling.status(),
                  vertaling.geschrevenDoor(), vertaling.geschrevenOp(), vertaling.eigen()));
      bewaarder.klaar();
      Melding.gelukt(RedactieTeksten.t("vertaling.opgeslagen"));
      return true;
    } catch (OngeldigeInvoer fout) {
      toonFout(fout);
    } catch (GelijktijdigGewijzigd fout) {
      // What was typed stays in the fields, and in the draft that the next visit puts back.
      Melding.fout(bundels.tekst(fout, getLocale()));
    }
    return false;
  }

  private void toonFout(OngeldigeInvoer fout) {
    Map<String, HasValidation> velden =
        Map.of("vraag", vraag, "kort", kort, "tekst", tekst, "toelichting", toelichting);
    velden.values().forEach(veld -> veld.setInvalid(false));
    HasValidation veld = velden.getOrDefault(fout.veld(), vraag);
    veld.setErrorMessage(bundels.tekst(fout, getLocale()));
    veld.setInvalid(true);
    ((Component) veld).getElement().callJsFunction("focus");
  }
}
