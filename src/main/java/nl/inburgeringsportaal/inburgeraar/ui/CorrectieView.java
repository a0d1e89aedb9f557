package nl.inburgeringsportaal.inburgeraar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.inburgeraar.CorrectieGegevens;
import nl.inburgeringsportaal.inburgeraar.CorrectieService;

/** One correction: what was wrong, since when, and who had seen the file. */
@Route("correcties")
@RolesAllowed({Rollen.MEDEWERKER_DUO, Rollen.FUNCTIONARIS_GEGEVENSBESCHERMING})
class CorrectieView extends Div implements HasUrlParameter<String> {
  private static final long serialVersionUID = 1L;

  private final transient CorrectieService correcties;
  private final transient Correctiedelen delen;

  CorrectieView(CorrectieService correcties, Correctiedelen delen) {
    this.correcties = correcties;
    this.delen = delen;
    addClassName("pagina");
  }

  @Override
  public void setParameter(BeforeEvent event, String parameter) {
    CorrectieGegevens correctie = correcties.findById(id(parameter));
    removeAll();
    add(
        new Paginakop(getTranslation("inburgeraar.correctie.een"))
            .samenvatting(getTranslation("inburgeraar.vnummer", correctie.vnummer().gemaskeerd())),
        delen.blok(correctie),
        new RouterLink(getTranslation("inburgeraar.correctie.terug"), CorrectiesView.class));
  }

  private static long id(String parameter) {
    try {
      return Long.parseLong(parameter);
    } catch (NumberFormatException geenGetal) {
      throw new NietGevonden();
    }
  }
}
