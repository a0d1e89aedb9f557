package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Paginataal;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.misbruik.AnoniemeMeldingService;
import nl.inburgeringsportaal.misbruik.Gemeld;

/** How a report stands, for who has its code. The code is typed and never stands in an address. */
@Route(MijnMeldingView.PAD)
@AnonymousAllowed
@StyleSheet(Delen.STIJL)
class MijnMeldingView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "mijn-melding";

  private static final int LANGSTE_CODE = 40;

  private final transient AnoniemeMeldingService service;
  private final transient Bouwstenen bouwstenen;
  private final Paginataal talen = new Paginataal();
  private final Paginakop paginakop = new Paginakop("");
  private final TextField code = new TextField();
  private final Button knop = new Button();
  private final Div inhoud = Delen.stapel();
  private final Anchor nieuw = new Anchor();
  private String getypt;

  MijnMeldingView(AnoniemeMeldingService service, Bouwstenen bouwstenen) {
    this.service = service;
    this.bouwstenen = bouwstenen;
    addClassNames("pagina", "misbruikzaak", "misbruik-melden");
    code.setMaxLength(LANGSTE_CODE);
    code.setAutocomplete(Autocomplete.OFF);
    code.setRequiredIndicatorVisible(true);
    inhoud.getElement().setAttribute("aria-live", "polite");
    knop.addClickListener(klik -> toon(code.getValue()));
    knop.addThemeVariants(ButtonVariant.PRIMARY);
    add(talen, paginakop, Delen.stapel(code, knop), inhoud, new Paragraph(nieuw));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    talen.lees(event.getLocation(), this);
    talen.getElement().setAttribute("aria-label", t("melden.taal"));
    paginakop.titel(t("mijn.titel"));
    paginakop.samenvatting(t("mijn.uitleg"));
    code.setLabel(t("veld.code"));
    code.setHelperText(t("veld.code.hulp"));
    knop.setText(t("mijn.zoek"));
    nieuw.setHref(talen.adres(MisbruikMeldenView.PAD));
    nieuw.setText(t("mijn.nieuw"));
    if (getypt != null) {
      toon(getypt);
    }
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    talen.laatLos();
  }

  private static String adres() {
    return VaadinRequest.getCurrent().getRemoteAddr();
  }

  /** An answer belongs to what is shown, whatever stands in the field by then. */
  private void toon(String getoond) {
    getypt = getoond;
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
