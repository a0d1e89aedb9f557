package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Bestandsversie;
import nl.inburgeringsportaal.base.ui.OpenbareLayout;
import nl.inburgeringsportaal.toegang.Werkplek;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What holds for every page before a view is made: language, what happens with faults and with the end of the
 * session, and the HTTP status of the first page.
 */
@SpringComponent
class Voorbereiding implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private static final String BEGINSCRIPT = Bestandsversie.van("portaal/portaal.js");
  private final transient Vertaling vertaling;
  private final transient HuidigeGebruiker.Bron bron;
  private final transient Werkplek werkplek;

  Voorbereiding(Vertaling vertaling, HuidigeGebruiker.Bron bron, Werkplek werkplek) {
    this.vertaling = vertaling;
    this.bron = bron;
    this.werkplek = werkplek;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(info -> berichten());
    event.getSource().addSessionInitListener(
        sessie -> sessie.getSession().setErrorHandler(new Foutafhandeling(vertaling)));
    event.getSource().addUIInitListener(begin -> begin.getUI().getSession().setLocale(taal()));
    event.addIndexHtmlRequestListener(this::eerstePagina);
  }

  private static SystemMessages berichten() {
    CustomizedSystemMessages berichten = new CustomizedSystemMessages();
    berichten.setSessionExpiredNotificationEnabled(false);
    berichten.setSessionExpiredURL(SessieVerlopenView.ADRES);
    return berichten;
  }

  private Locale taal() {
    if (bron.gebruiker().isPresent()) {
      return werkplek.taal();
    }
    Cookie[] koekjes = VaadinRequest.getCurrent() == null ? null : VaadinRequest.getCurrent().getCookies();
    return Optional.ofNullable(koekjes).stream()
        .flatMap(Arrays::stream)
        .filter(koekje -> OpenbareLayout.TAALKOEKJE.equals(koekje.getName()))
        .map(koekje -> "en".equals(koekje.getValue()) ? Locale.ENGLISH : Vertaling.NL)
        .findFirst()
        .orElse(Vertaling.NL);
  }

  private void eerstePagina(IndexHtmlResponse antwoord) {
    Document pagina = antwoord.getDocument();
    Element begin = pagina.head().prependElement("script");
    begin.attr("src", BEGINSCRIPT);
    Element basis = pagina.head().selectFirst("base");
    if (basis != null) {
      basis.after(begin);
    }
    antwoord
        .getUI()
        .ifPresent(
            ui -> {
              pagina.selectFirst("html").attr("lang", ui.getLocale().getLanguage());
              status(ui).ifPresent(antwoord.getVaadinResponse()::setStatus);
            });
  }

  /** A view that says "not found" with status 200 would be found by everything that does not read. */
  private static Optional<Integer> status(UI ui) {
    for (HasElement deel : ui.getInternals().getActiveRouterTargetsChain()) {
      if (deel instanceof NietGevondenView || deel instanceof RecordNietGevondenView) {
        return Optional.of(HttpServletResponse.SC_NOT_FOUND);
      }
      if (deel instanceof GeenToegangView || deel instanceof GeenRechtView) {
        return Optional.of(HttpServletResponse.SC_FORBIDDEN);
      }
      if (deel instanceof OnverwachtView onverwacht) {
        return Optional.of(onverwacht.status());
      }
    }
    return Optional.empty();
  }
}
