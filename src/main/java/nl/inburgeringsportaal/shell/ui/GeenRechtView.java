package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** A page opened, but a service it asked refused: a role or a mandate has ended meanwhile. */
@ParentLayout(Hoofdlayout.class)
@AnonymousAllowed
class GeenRechtView extends Foutpagina implements HasErrorParameter<AccessDeniedException> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> fout) {
    toon("shell.geen-toegang");
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
