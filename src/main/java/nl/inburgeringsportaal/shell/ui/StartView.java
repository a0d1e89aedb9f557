package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where somebody lands. */
@Route("")
@PermitAll
class StartView extends Div {
  private static final long serialVersionUID = 1L;

  StartView() {
    setText(getTranslation("start.titel"));
  }
}
