package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Bestandsversie;
import tools.jackson.databind.json.JsonMapper;

/**
 * Warns five minutes before the session ends. The browser counts (sessie.js), since asking the server would
 * itself keep the session alive; only "Doorgaan" is a request.
 */
@SpringComponent
class Sessieduur {
  private static final int WAARSCHUWING = 5 * 60;
  private static final String SCRIPT = "context://" + Bestandsversie.van("portaal/sessie.js");
  private final AuthenticationContext aanmelding;
  private final Vertaling vertaling;
  private final JsonMapper json;

  Sessieduur(AuthenticationContext aanmelding, Vertaling vertaling, JsonMapper json) {
    this.aanmelding = aanmelding;
    this.vertaling = vertaling;
    this.json = json;
  }

  /**
   * @param layout frame of the page; a request that it makes counts as activity
   */
  void bewaak(Hoofdlayout layout) {
    UI ui = UI.getCurrent();
    int duur = VaadinSession.getCurrent().getSession().getMaxInactiveInterval();
    if (duur <= 0) {
      return;
    }
    Element element = layout.getElement();
    // The request itself is what counts.
    element.addEventListener("portaal-doorgaan", doorgaan -> {});
    element.addEventListener("portaal-uitloggen", uit -> aanmelding.logout());
    ui.getPage().addJavaScript(SCRIPT);
    Map<String, String> teksten =
        Map.of(
            "titel", tekst(ui, "titel"),
            "uitleg", tekst(ui, "uitleg"),
            "doorgaan", tekst(ui, "doorgaan"),
            "uitloggen", tekst(ui, "uitloggen"),
            "nogMinuten", tekst(ui, "nog-minuten"),
            "bijnaOm", tekst(ui, "bijna-om"));
    element.executeJs(
        "window.portaalSessie.bewaak({element: this, duur: $0, waarschuwing: $1, verlopen: $2, "
            + "teksten: JSON.parse($3)})",
        duur,
        Math.min(WAARSCHUWING, duur / 2),
        SessieVerlopenView.ADRES,
        json.writeValueAsString(teksten));
  }

  private String tekst(UI ui, String deel) {
    return vertaling.getTranslation("shell.sessie." + deel, ui.getLocale());
  }
}
