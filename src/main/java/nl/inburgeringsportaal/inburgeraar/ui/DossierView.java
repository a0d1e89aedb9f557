package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.inburgeraar.DossierGegevens;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;

/** The file of a person: who he is, how things stand, and each part under its own tab. DUO says first what for. */
@Route("inburgeraars")
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
class DossierView extends Div implements HasUrlParameter<String> {
  private static final long serialVersionUID = 1L;

  private final transient InburgeraarService inburgeraars;
  private final transient Dossierdelen delen;
  private final transient Dossiertabbladen tabbladen;
  private final transient Dossierdialogen dialogen;
  private final Set<Rol> rollen;

  DossierView(
      InburgeraarService inburgeraars,
      Dossierdelen delen,
      Dossiertabbladen tabbladen,
      Dossierdialogen dialogen,
      HuidigeGebruiker.Bron bron) {
    this.inburgeraars = inburgeraars;
    this.delen = delen;
    this.tabbladen = tabbladen;
    this.dialogen = dialogen;
    this.rollen = bron.verplicht().rollen();
    addClassName("pagina");
  }

  /** Where a file stands. */
  static String adres(long id) {
    return "inburgeraars/" + id;
  }

  @Override
  public void setParameter(BeforeEvent event, String parameter) {
    long id = id(parameter);
    String tab =
        event.getLocation().getQueryParameters().getSingleParameter("tab").orElse(Tabblad.OVERZICHT.adres());
    removeAll();
    if (inburgeraars.vraagtDoel(id)) {
      vraagDoel(id);
    } else {
      toon(inburgeraars.findById(id), Tabblad.van(tab, rollen));
    }
  }

  private static long id(String parameter) {
    try {
      return Long.parseLong(parameter);
    } catch (NumberFormatException geenGetal) {
      throw new NietGevonden();
    }
  }

  /** Nothing of the file is shown before it has been said what it is opened for. */
  private void vraagDoel(long id) {
    TextField doel = new TextField(getTranslation("inburgeraar.doel.veld"));
    doel.setMaxLength(200);
    doel.setWidthFull();
    doel.setRequiredIndicatorVisible(true);
    doel.setHelperText(getTranslation("inburgeraar.doel.hulp"));
    Button open =
        new Button(
            getTranslation("inburgeraar.doel.open"),
            klik -> {
              try {
                inburgeraars.noemDoel(id, doel.getValue());
                UI.getCurrent().refreshCurrentRoute(false);
              } catch (OngeldigeInvoer fout) {
                doel.setErrorMessage(getTranslation(fout.sleutel(), fout.argumenten()));
                doel.setInvalid(true);
                doel.focus();
              }
            });
    open.addThemeVariants(ButtonVariant.PRIMARY);
    open.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
    Div vraag = new Div(new Paragraph(getTranslation("inburgeraar.doel.uitleg")), doel, open);
    vraag.addClassNames("leesbaar", "vragen");
    add(new Paginakop(getTranslation("inburgeraar.doel.titel")), vraag);
    doel.focus();
  }

  private void toon(DossierGegevens dossier, Tabblad tab) {
    Paginakop kop = new Paginakop(dossier.naam()).samenvatting(delen.samenvatting(dossier));
    if (rollen.contains(Rol.GEMEENTEBEHEERDER)) {
      kop.actie(
          new Button(
              t("inburgeraar.toewijzen.knop"), klik -> dialogen.wijsToe(dossier, () -> opnieuw())));
    }
    add(kop, delen.wie(dossier), delen.feiten(dossier), tabs(dossier.id(), tab));
    Component inhoud = tabbladen.inhoud(tab, dossier, rollen, DossierView::opnieuw);
    Section paneel = new Section(inhoud);
    paneel.getElement().setAttribute("aria-label", t("inburgeraar.tab." + tab.adres()));
    add(paneel);
  }

  private Tabbladen tabs(long id, Tabblad gekozen) {
    Tabbladen tabs = new Tabbladen(t("inburgeraar.tabs"));
    List<Tabblad> zichtbaar = Tabblad.voor(rollen);
    for (Tabblad tabblad : zichtbaar) {
      RouterLink link = new RouterLink(t("inburgeraar.tab." + tabblad.adres()), DossierView.class, String.valueOf(id));
      link.setQueryParameters(QueryParameters.of("tab", tabblad.adres()));
      tabs.tabblad(link, tabblad == gekozen);
    }
    return tabs;
  }

  private static void opnieuw() {
    WerkGewijzigd.meld();
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
