package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.inburgeringsportaal.base.Databasestoring;

/** Something broke while a page opened. The number leads to the stack trace in the log; nothing more is told. */
@ParentLayout(Hoofdlayout.class)
@AnonymousAllowed
class OnverwachtView extends Foutpagina implements HasErrorParameter<Exception> {
  private static final long serialVersionUID = 1L;
  private int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> fout) {
    boolean isDatabaseWeg = Databasestoring.is(fout.getCaughtException());
    status = isDatabaseWeg ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    toon(isDatabaseWeg ? "shell.storing" : "shell.onverwacht", Foutafhandeling.meld(fout.getCaughtException()));
    return status;
  }

  /** What the first page of a visit answers. */
  int status() {
    return status;
  }
}
