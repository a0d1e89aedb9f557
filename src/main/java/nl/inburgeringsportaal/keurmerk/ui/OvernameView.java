package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.keurmerk.OvernameDetail;
import nl.inburgeringsportaal.keurmerk.OvernameListItem;
import nl.inburgeringsportaal.keurmerk.OvernameService;
import nl.inburgeringsportaal.keurmerk.Overnamestatus;

/** One request to take learners over: how both schools stand, and the decision of a second person. */
@Route(OvernamesView.PAD + "/:" + OvernameView.ID)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class OvernameView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the request. */
  static final String ID = "id";

  private final transient OvernameService service;
  private final transient HuidigeGebruiker.Bron bron;

  OvernameView(OvernameService service, HuidigeGebruiker.Bron bron) {
    this.service = service;
    this.bron = bron;
    addClassNames("pagina", "overname");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    toon(event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new));
  }

  private void toon(long id) {
    OvernameDetail overname = service.findById(id);
    OvernameListItem rij = overname.rij();
    removeAll();
    Statusbadge.Status status = Delen.status(rij.status());
    Paginakop kop =
        new Paginakop(t("overname.titel", rij.aantal(), rij.naar()))
            .samenvatting(t("overname.van", rij.van(), Delen.dag(rij.aangevraagdOp())))
            .actie(new Statusbadge(status.tekst(), status.soort()));
    add(Delen.kruimel(OvernamesView.PAD, t("overnames.titel")), kop);
    if (rij.status() == Overnamestatus.AANGEVRAAGD) {
      acties(kop, overname);
    }
    add(
        new Feiten()
            .feit(
                t("kolom.naar"),
                Delen.status(overname.standNaar()).tekst(),
                t("overname.cursisten", overname.cursistenNaar()))
            .feit(
                t("kolom.van"),
                Delen.status(overname.standVan()).tekst(),
                t("overname.cursisten", overname.cursistenVan()))
            .feit(t("kolom.beslist"), Delen.dag(rij.beslistOp()), overname.beslistDoor()));
    if (overname.toelichting() != null) {
      add(Delen.stapel(new H2(t("veld.toelichting")), alinea(overname.toelichting())));
    }
    if (overname.motivering() != null) {
      add(Delen.stapel(new H2(t("veld.motivering")), alinea(overname.motivering())));
    }
    add(
        Delen.knoppen(
            new Anchor(TaalscholenView.adres(rij.naarId()), rij.naar()),
            new Anchor(TaalscholenView.adres(rij.vanId()), rij.van())));
  }

  private static Paragraph alinea(String tekst) {
    Paragraph alinea = new Paragraph(tekst);
    alinea.addClassNames("leesbaar", "regels");
    return alinea;
  }

  private void acties(Paginakop kop, OvernameDetail overname) {
    boolean beslist = !bron.bereik(Rol.BESLISSER_BOW).isNiets();
    Button trekIn = new Button(t("overname.trek-in"), klik -> trekIn(overname));
    if (beslist && !overname.eigen()) {
      kop.hoofdactie(new Button(t("overname.keur-goed"), klik -> beslis(overname, Overnamestatus.GOEDGEKEURD)));
      kop.actie(new Button(t("overname.wijs-af"), klik -> beslis(overname, Overnamestatus.AFGEWEZEN)));
    } else {
      add(new Bericht(Statusbadge.Soort.BIJNA, t(beslist ? "overname.eigen" : "overname.wacht")));
    }
    kop.actie(trekIn);
  }

  private void beslis(OvernameDetail overname, Overnamestatus uitkomst) {
    String knop = t(uitkomst == Overnamestatus.GOEDGEKEURD ? "overname.keur-goed" : "overname.wijs-af");
    new Beslisdialoog(knop, List.of(t("overname.beslis." + uitkomst)))
        .motivering(t("veld.motivering"), 1, OvernameService.LANGSTE_MOTIVERING)
        .bijBesluit(
            knop,
            motivering -> {
              service.beslis(overname.rij().id(), overname.versie(), uitkomst, motivering);
              Melding.gelukt(t("overname.beslist." + uitkomst));
              opnieuw(overname.rij().id());
            })
        .open();
  }

  private void trekIn(OvernameDetail overname) {
    new Beslisdialoog(t("overname.trek-in"), List.of(t("overname.trek-in.uitleg")))
        .bijBesluit(
            t("overname.trek-in"),
            motivering -> {
              service.trekIn(overname.rij().id(), overname.versie());
              opnieuw(overname.rij().id());
            })
        .open();
  }

  private void opnieuw(long id) {
    WerkGewijzigd.meld();
    toon(id);
  }
}
