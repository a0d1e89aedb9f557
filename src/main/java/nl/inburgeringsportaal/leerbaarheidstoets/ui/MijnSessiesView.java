package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnameListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnameService;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnameperiode;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.MijnIncidentService;

/** The sessions that somebody supervises, of every gemeente in one list, and the incidents that he reported. */
@Route(MijnSessiesView.PAD)
@RolesAllowed(Rollen.TOETSBEGELEIDER)
@StyleSheet(Delen.STIJL)
class MijnSessiesView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "mijn-sessies";

  private final transient AfnameService sessies;
  private final transient MijnIncidentService incidenten;

  MijnSessiesView(AfnameService sessies, MijnIncidentService incidenten) {
    this.sessies = sessies;
    this.incidenten = incidenten;
    addClassNames("pagina", "sessies");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    toon();
  }

  private void toon() {
    removeAll();
    add(new Paginakop(Afnamedelen.t("mijn.titel")).samenvatting(Afnamedelen.t("mijn.uitleg")));
    boolean leeg = true;
    for (Afnameperiode periode : Afnameperiode.values()) {
      List<AfnameListItem> rijen = sessies.list(periode);
      if (!rijen.isEmpty()) {
        leeg = false;
        UnorderedList lijst = lijst();
        rijen.forEach(rij -> lijst.add(regel(rij)));
        add(new H2(Afnamedelen.t("mijn.periode." + periode)), lijst);
      }
    }
    if (leeg) {
      add(
          new LegeToestand(
              VaadinIcon.CALENDAR_CLOCK, Afnamedelen.t("mijn.leeg"), Afnamedelen.t("mijn.leeg.uitleg")));
    }
    List<IncidentListItem> gemeld = incidenten.list();
    if (!gemeld.isEmpty()) {
      UnorderedList lijst = lijst();
      gemeld.forEach(rij -> lijst.add(regel(rij)));
      add(new H2(Afnamedelen.t("mijn.incidenten")), lijst);
    }
  }

  private static UnorderedList lijst() {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    return lijst;
  }

  private static Span tweede(String tekst) {
    Span deel = new Span(tekst);
    deel.addClassName("tweede");
    return deel;
  }

  private static ListItem regel(AfnameListItem rij) {
    Anchor open = new Anchor(AfnameView.adres(rij.id()), Delen.wanneer(rij.begin(), rij.einde()));
    open.addClassName("wat");
    Div woorden =
        new Div(
            open,
            tweede(Afnamedelen.t("mijn.waar", rij.locatie(), rij.lokaal(), rij.adres())),
            tweede(Afnamedelen.t("mijn.wie", rij.organisatie(), rij.bezet(), rij.plaatsen())));
    woorden.addClassName("woorden");
    Statusbadge.Status status = Afnamedelen.status(rij.status());
    return new ListItem(woorden, new Statusbadge(status.tekst(), status.soort()));
  }

  private ListItem regel(IncidentListItem rij) {
    Span wat = new Span(Afnamedelen.soort(rij.soort()));
    wat.addClassName("wat");
    Div woorden = new Div(wat, tweede(Datums.kort(rij.moment(), Delen.taal()) + " · " + rij.locatie()));
    woorden.addClassName("woorden");
    Statusbadge stand =
        rij.afgehandeldOp() != null
            ? new Statusbadge(Afnamedelen.t("incident.afgehandeld"), Statusbadge.Soort.KLAAR)
            : rij.wachtOpAntwoord()
                ? new Statusbadge(Afnamedelen.t("incident.vraag-van-duo"), Statusbadge.Soort.BIJNA)
                : new Statusbadge(Afnamedelen.t("incident.bij-duo"), Statusbadge.Soort.RUSTIG);
    Button open =
        new Button(
            Afnamedelen.t("incident.open"),
            klik -> Incidentdialoog.voorMelder(incidenten, rij.id(), this::toon).open());
    open.setAriaLabel(Delen.t("knop-van", Afnamedelen.t("incident.open"), wat.getText()));
    return new ListItem(woorden, stand, open);
  }
}
