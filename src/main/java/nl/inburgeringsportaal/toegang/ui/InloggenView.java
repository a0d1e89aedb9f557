package nl.inburgeringsportaal.toegang.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Map;
import nl.inburgeringsportaal.base.ui.OpenbareLayout;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * The login page: what the portal is, and the way in. With an identity provider that is one button; only the
 * demo start has passwords of its own. A failed attempt says the same whoever was tried.
 */
@Route(value = "inloggen", layout = OpenbareLayout.class)
@AnonymousAllowed
class InloggenView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  /** Spring Security starts the journey to the identity provider here. */
  private static final String NAAR_ORGANISATIE = "oauth2/authorization/portaal";

  /** Logs out at the identity provider, so that another account can be used. */
  private static final String ANDER_ACCOUNT = "ander-account";

  /** Messages by the query parameter that asks for them. */
  private static final Map<String, Statusbadge.Soort> BERICHTEN =
      Map.of(
          "afgemeld", Statusbadge.Soort.KLAAR,
          "verlopen", Statusbadge.Soort.BIJNA,
          "geen-account", Statusbadge.Soort.LAAT,
          "afgebroken", Statusbadge.Soort.BIJNA,
          "opnieuw", Statusbadge.Soort.BIJNA,
          "niet-bereikbaar", Statusbadge.Soort.LAAT,
          "mislukt", Statusbadge.Soort.LAAT);

  private final Div bericht = new Div();
  private LoginForm formulier;

  InloggenView(ObjectProvider<UserDetailsService> wachtwoorden) {
    addClassName("inloggen");
    Div kaart = new Div(bericht);
    kaart.addClassName("kaart");
    bericht.setVisible(false);
    bericht.getElement().setAttribute("role", "status");
    if (wachtwoorden.getIfAvailable() != null) {
      formulier = formulier();
      kaart.add(formulier);
    } else {
      kaart.add(
          new H2(getTranslation("toegang.inloggen.titel")),
          naarOrganisatie(),
          new Paragraph(getTranslation("toegang.inloggen.organisatie.uitleg")));
    }
    add(wat(), kaart);
  }

  private Component wat() {
    Div wat =
        new Div(
            new H1(getTranslation("toegang.inloggen.wat.titel")),
            new Paragraph(getTranslation("toegang.inloggen.wat.uitleg")),
            new UnorderedList(
                Arrays.stream(getTranslation("toegang.inloggen.wat.punten").split("\n"))
                    .map(ListItem::new)
                    .toArray(ListItem[]::new)));
    wat.addClassName("wat");
    return wat;
  }

  private LoginForm formulier() {
    LoginI18n teksten = LoginI18n.createDefault();
    LoginI18n.Form form = teksten.getForm();
    form.setTitle(getTranslation("toegang.inloggen.titel"));
    form.setUsername(getTranslation("toegang.inloggen.naam"));
    form.setPassword(getTranslation("toegang.inloggen.wachtwoord"));
    form.setSubmit(getTranslation("toegang.inloggen.knop"));
    LoginI18n.ErrorMessage fout = teksten.getErrorMessage();
    fout.setTitle(getTranslation("toegang.inloggen.fout.titel"));
    fout.setMessage(getTranslation("toegang.inloggen.fout.uitleg"));
    fout.setUsername(getTranslation("toegang.inloggen.naam.verplicht"));
    fout.setPassword(getTranslation("toegang.inloggen.wachtwoord.verplicht"));
    LoginForm formulier = new LoginForm(teksten);
    formulier.setAction("inloggen");
    // The page has its h1 already.
    formulier.getElement().setProperty("headingLevel", 2);
    formulier.setForgotPasswordButtonVisible(false);
    return formulier;
  }

  private Anchor naarOrganisatie() {
    Anchor link = new Anchor(NAAR_ORGANISATIE, getTranslation("toegang.inloggen.organisatie"));
    link.setRouterIgnore(true);
    link.addClassNames("knop", "hoofd");
    return link;
  }

  /** What to do now: he is logged in at his organisation, so trying again brings him back here. */
  private Component geenAccount() {
    Anchor ander = new Anchor(ANDER_ACCOUNT, getTranslation("toegang.inloggen.ander-account"));
    ander.setRouterIgnore(true);
    ander.addClassName("knop");
    return new Div(new Paragraph(getTranslation("toegang.inloggen.geen-account.uitleg")), ander);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters vraag = event.getLocation().getQueryParameters();
    if (formulier != null) {
      formulier.setError(vraag.getParameters().containsKey("error"));
    }
    BERICHTEN.forEach(
        (naam, soort) -> {
          if (vraag.getParameters().containsKey(naam)) {
            bericht.removeAll();
            bericht.add(new Statusbadge(getTranslation("toegang.inloggen." + naam), soort));
            bericht.setVisible(true);
            if (naam.equals("geen-account") && formulier == null) {
              bericht.add(geenAccount());
            }
          }
        });
  }

  @Override
  public String getPageTitle() {
    return getTranslation("toegang.inloggen.titel") + " · Inburgeringsportaal";
  }
}
