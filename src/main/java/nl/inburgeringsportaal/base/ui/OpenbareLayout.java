package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import nl.inburgeringsportaal.base.Publiekstaal;
import nl.inburgeringsportaal.base.Vertaling;

/** Frame of pages that everybody may read, and of the login page: brand, language, footer; no navigation. */
@AnonymousAllowed
public class OpenbareLayout extends Div implements RouterLayout, AfterNavigationObserver {
  private static final long serialVersionUID = 1L;

  /** Cookie with the language that a visitor chose. */
  public static final String TAALKOEKJE = "portaal-taal";

  private static final String INHOUD = "#inhoud";
  private static final String HANDREIKING = "handreiking";
  private static final String PUBLICATIES = "publicaties";
  private static final String BIJEENKOMSTEN = "bijeenkomsten";
  private static final String KEURMERKREGISTER = "keurmerkregister";
  private static final String MISBRUIK = "misbruik-melden";
  private static final String HELP = "help";
  private static final String TOEGANKELIJKHEID = "toegankelijkheid";
  private static final String PRIVACY = "privacy";
  private static final String BEWAAR_TAAL =
      "document.cookie = '" + TAALKOEKJE + "=' + $0 + '; path=/; max-age=31536000; samesite=lax'";

  private final Main inhoud = new Main();

  /** A frame without a page yet. */
  public OpenbareLayout() {
    addClassName("openbaar");
    inhoud.setId("inhoud");
    inhoud.getElement().setAttribute("tabindex", "-1");
    Anchor overslaan = new Anchor(INHOUD, getTranslation("base.naar-inhoud"));
    overslaan.addClassName("naar-inhoud");
    overslaan.setRouterIgnore(true);
    Div talen = new Div(taal("Nederlands", Vertaling.NL), taal("English", Locale.ENGLISH));
    talen.addClassName("taalkeuze");
    talen.getElement().setAttribute("role", "group");
    talen.getElement().setAttribute("aria-label", getTranslation("base.taal"));
    Nav voetlinks =
        new Nav(
            new Anchor(HANDREIKING, getTranslation("base.voet.handreiking")),
            new Anchor(PUBLICATIES, getTranslation("base.voet.publicaties")),
            new Anchor(BIJEENKOMSTEN, getTranslation("base.voet.bijeenkomsten")),
            new Anchor(KEURMERKREGISTER, getTranslation("base.voet.keurmerkregister")),
            new Anchor(MISBRUIK, getTranslation("base.voet.misbruik")),
            new Anchor(HELP, getTranslation("base.voet.help")),
            new Anchor(TOEGANKELIJKHEID, getTranslation("base.voet.toegankelijkheid")),
            new Anchor(PRIVACY, getTranslation("base.voet.privacy")));
    voetlinks.addClassName("voetlinks");
    voetlinks.getElement().setAttribute("aria-label", getTranslation("base.voet"));
    Header kop = new Header(new Merk(""), talen);
    Footer voet = new Footer(voetlinks);
    // The page between them may be in another language.
    kop.getElement().setAttribute("lang", getLocale().getLanguage());
    voet.getElement().setAttribute("lang", getLocale().getLanguage());
    add(overslaan, kop, inhoud, voet);
  }

  private Button taal(String naam, Locale taal) {
    boolean nu = getLocale().getLanguage().equals(taal.getLanguage());
    Button knop = new Button(naam, klik -> kies(taal));
    knop.addThemeVariants(ButtonVariant.TERTIARY);
    knop.getElement().setAttribute("lang", taal.getLanguage());
    knop.getElement().setAttribute("aria-pressed", String.valueOf(nu));
    return knop;
  }

  private void kies(Locale taal) {
    VaadinSession.getCurrent().setLocale(taal);
    getUI()
        .ifPresent(
            ui -> {
              ui.getPage().executeJs(BEWAAR_TAAL, taal.getLanguage());
              Location nu = ui.getActiveViewLocation();
              if (nu.getQueryParameters().getParameters().containsKey(Publiekstaal.PARAMETER)) {
                // A page with a language of its own follows this choice.
                ui.navigate(nu.getPath(), nu.getQueryParameters().excluding(Publiekstaal.PARAMETER));
              }
              ui.refreshCurrentRoute(true);
            });
  }

  @Override
  public void showRouterLayoutContent(HasElement scherm) {
    inhoud.getElement().removeAllChildren();
    if (scherm != null) {
      inhoud.getElement().appendChild(scherm.getElement());
    }
  }

  @Override
  public void removeRouterLayoutContent(HasElement scherm) {
    inhoud.getElement().removeAllChildren();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    // The watch over a session that has just ended must not go on here.
    event.getUI().getPage().executeJs("window.portaalSessie && window.portaalSessie.stop()");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    Paginatitel.zet(this, inhoud);
  }
}
