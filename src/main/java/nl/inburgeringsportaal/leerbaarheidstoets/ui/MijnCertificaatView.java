package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.MijnBegeleiderService;

/** What makes that the user may supervise: certificates with their document, permissions, account and trainings. */
@Route(MijnCertificaatView.PAD)
@RolesAllowed(Rollen.TOETSBEGELEIDER)
@StyleSheet(Delen.STIJL)
class MijnCertificaatView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "mijn-certificaat";

  private final transient MijnBegeleiderService service;
  private final transient Begeleiderdelen delen;

  MijnCertificaatView(MijnBegeleiderService service, Begeleiderdelen delen) {
    this.service = service;
    this.delen = delen;
    addClassName("pagina");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(new Paginakop(Afnamedelen.t("certificaat.titel")).samenvatting(Afnamedelen.t("certificaat.uitleg")));
    List<BegeleiderGegevens> zelf = service.list();
    if (zelf.isEmpty()) {
      add(
          new LegeToestand(
              VaadinIcon.DIPLOMA, Afnamedelen.t("certificaat.leeg"), Afnamedelen.t("certificaat.leeg.uitleg")));
    }
    zelf.forEach(wie -> add(delen.detail(wie, () -> {}), documenten(wie)));
  }

  private Div documenten(BegeleiderGegevens wie) {
    return Delen.knoppen(
        wie.certificaten().stream()
            .filter(een -> een.ingetrokkenOp() == null)
            .map(
                een ->
                    Delen.pdf(
                        Afnamedelen.t("certificaat.pdf", een.nummer()),
                        "certificaat-" + een.nummer() + ".pdf",
                        () -> service.pdf(een.id())))
            .toArray(Anchor[]::new));
  }
}
