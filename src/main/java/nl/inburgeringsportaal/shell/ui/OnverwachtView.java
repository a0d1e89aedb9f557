package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Something broke while a page opened. The number leads to the stack trace in the log; nothing more is told. */
@ParentLayout(Hoofdlayout.class)
@AnonymousAllowed
class OnverwachtView extends Foutpagina implements HasErrorParameter<Exception> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> fout) {
    toon("shell.onverwacht", Foutafhandeling.meld(fout.getCaughtException()));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
