package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import nl.inburgeringsportaal.toegang.Werkplek;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Goes on for another organisation: everything on screen, in every tab, starts again. */
final class Organisatiewissel {
  /** Attribute of the session: an organisation has been chosen. */
  static final String GEKOZEN = "portaal.organisatie-gekozen";

  private Organisatiewissel() {}

  static void naar(Werkplek werkplek, long organisatieId) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(werkplek.werkVoor(organisatieId));
    SecurityContextHolder.setContext(context);
    VaadinServletRequest.getCurrent()
        .getHttpServletRequest()
        .getSession()
        .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    UI deze = UI.getCurrent();
    VaadinSession.getCurrent().setAttribute(GEKOZEN, true);
    VaadinSession.getCurrent().getUIs().stream()
        .filter(ander -> ander != deze)
        .forEach(ander -> ander.access(() -> ander.getPage().setLocation(".")));
    deze.getPage().setLocation(".");
  }
}
