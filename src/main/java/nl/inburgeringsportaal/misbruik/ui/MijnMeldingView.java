package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.misbruik.AnoniemeMeldingService;
import nl.inburgeringsportaal.misbruik.Gemeld;

/** How a report stands, for who has its code. The code is typed and never stands in an address. */
@Route(MijnMeldingView.PAD)
@AnonymousAllowed
@StyleSheet(Delen.STIJL)
class MijnMeldingView extends Div {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "mijn-melding";

  private static final int LANGSTE_CODE = 40;

  private final transient AnoniemeMeldingService service;
  private final transient Bouwstenen bouwstenen;
  private final TextField code = new TextField(t("veld.code"));
  private final Div inhoud = Delen.stapel();

  MijnMeldingView(AnoniemeMeldingService service, Bouwstenen bouwstenen) {
    this.service = service;
    this.bouwstenen = bouwstenen;
    addClassNames("pagina", "misbruikzaak", "misbruik-melden");
    code.setMaxLength(LANGSTE_CODE);
    code.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
    code.setHelperText(t("veld.code.hulp"));
    code.setRequiredIndicatorVisible(true);
    inhoud.getElement().setAttribute("aria-live", "polite");
    Button knop = new Button(t("mijn.zoek"), klik -> toon(code.getValue()));
    knop.addThemeVariants(ButtonVariant.PRIMARY);
    add(
        new Paginakop(t("mijn.titel")).samenvatting(t("mijn.uitleg")),
        Delen.stapel(code, knop),
        inhoud,
        new Paragraph(new Anchor(MisbruikMeldenView.PAD, t("mijn.nieuw"))));
  }

  private static String adres() {
    return VaadinRequest.getCurrent().getRemoteAddr();
  }

  /** An answer belongs to what is shown, whatever stands in the field by then. */
  private void toon(String getoond) {
    inhoud.removeAll();
    try {
      Gemeld gemeld = service.vind(getoond, adres());
      inhoud.add(
          new H2(t("gemeld.op", Delen.dag(gemeld.ontvangenOp()))),
          new Gemelddeel(
              gemeld,
              (tekst, bijlagen) -> {
                service.antwoord(getoond, tekst, bijlagen, adres());
                toon(getoond);
              },
              () -> Delen.bijlagenVanBezoeker(service, bouwstenen)));
    } catch (NietGevonden onbekend) {
      inhoud.add(new Bericht(Statusbadge.Soort.LAAT, t("mijn.onbekend")));
    } catch (DomeinFout geweigerd) {
      inhoud.add(
          new Bericht(Statusbadge.Soort.LAAT, getTranslation(geweigerd.sleutel(), geweigerd.argumenten())));
    }
  }
}
