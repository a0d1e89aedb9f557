package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.toezicht.BezoekformulierService;
import nl.inburgeringsportaal.toezicht.Bezoekperiode;
import nl.inburgeringsportaal.toezicht.MijnBezoek;

/** The visits that somebody carries out: what is to be done first. */
@Route(MijnBezoekenView.PAD)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BEZOEKER_EXTERN})
@StyleSheet(Delen.STIJL)
class MijnBezoekenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "mijn-bezoeken";

  private final transient BezoekformulierService service;

  MijnBezoekenView(BezoekformulierService service) {
    this.service = service;
    addClassNames("pagina", "mijnbezoeken");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(new Paginakop(t("mijn.titel")).samenvatting(t("mijn.uitleg")));
    boolean leeg = true;
    for (Bezoekperiode periode : Bezoekperiode.values()) {
      List<MijnBezoek> rijen = service.list(periode);
      if (!rijen.isEmpty()) {
        leeg = false;
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("feitenlijst");
        rijen.forEach(rij -> lijst.add(regel(rij)));
        add(new H2(t("mijn.periode." + periode)), lijst);
      }
    }
    if (leeg) {
      add(new LegeToestand(VaadinIcon.CALENDAR_USER, t("mijn.leeg"), t("mijn.leeg.uitleg")));
    }
  }

  private static ListItem regel(MijnBezoek rij) {
    Anchor open = new Anchor(BezoekbladView.adres(rij.id()), rij.school());
    open.addClassName("wat");
    Div woorden =
        new Div(
            open,
            Delen.tweede(Delen.wanneer(rij.begin(), rij.einde())),
            Delen.tweede(t("mijn.waar", rij.locatie(), rij.adres())));
    if (!rij.aangekondigd()) {
      woorden.add(Delen.tweede(t("onaangekondigd.uitleg")));
    }
    woorden.addClassName("woorden");
    Statusbadge.Status status = Delen.status(rij.status());
    return new ListItem(woorden, new Statusbadge(status.tekst(), status.soort()));
  }
}
