package nl.inburgeringsportaal.toegang.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The login page. */
@Route(value = "inloggen", autoLayout = false)
@AnonymousAllowed
class InloggenView extends Main {
  private static final long serialVersionUID = 1L;

  InloggenView() {
    LoginForm formulier = new LoginForm();
    formulier.setAction("inloggen");
    add(formulier);
  }
}
