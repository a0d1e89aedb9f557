package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.inburgeringsportaal.base.NietGevonden;

/** No such record, or one of somebody else: the same page, so that nobody learns which. */
@ParentLayout(Hoofdlayout.class)
@AnonymousAllowed
class RecordNietGevondenView extends Foutpagina implements HasErrorParameter<NietGevonden> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NietGevonden> fout) {
    toon("shell.niet-gevonden");
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
