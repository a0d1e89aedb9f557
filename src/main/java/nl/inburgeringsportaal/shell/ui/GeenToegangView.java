package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page for other roles. Names them, since that is no secret; says nothing about what stands there. */
@ParentLayout(Hoofdlayout.class)
@AnonymousAllowed
class GeenToegangView extends Foutpagina implements HasErrorParameter<AccessDeniedException> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> fout) {
    String rollen = scherm(event).map(this::rollen).orElse("");
    if (rollen.isEmpty()) {
      toon("shell.geen-toegang");
    } else {
      toon("shell.geen-toegang.rol", rollen);
    }
    return HttpServletResponse.SC_FORBIDDEN;
  }

  private static Optional<Class<? extends Component>> scherm(BeforeEnterEvent event) {
    return RouteConfiguration.forRegistry(event.getSource().getRegistry()).getRoute(event.getLocation().getPath());
  }

  private String rollen(Class<?> scherm) {
    RolesAllowed voor = scherm.getAnnotation(RolesAllowed.class);
    return voor == null
        ? ""
        : Arrays.stream(voor.value())
            .map(naam -> getTranslation("base.rol." + naam))
            .collect(Collectors.joining(", "));
  }
}
