package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** No such page. */
@ParentLayout(Hoofdlayout.class)
@AnonymousAllowed
class NietGevondenView extends Foutpagina implements HasErrorParameter<NotFoundException> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> fout) {
    toon("shell.niet-gevonden");
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
