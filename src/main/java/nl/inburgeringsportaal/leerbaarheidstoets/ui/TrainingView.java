package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleidervoorstelService;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingService;
import nl.inburgeringsportaal.leerbaarheidstoets.Trainingstatus;

/** One training: when and where, its programme, who takes part, and from the day itself attendance and outcome. */
@Route(TrainingenView.PAD + "/:" + TrainingView.ID)
@RolesAllowed(Rollen.TRAINER_ICE)
@StyleSheet(Delen.STIJL)
class TrainingView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the training. */
  static final String ID = "id";

  private final transient TrainingService service;
  private long id;

  TrainingView(TrainingService service) {
    this.service = service;
    addClassNames("pagina", "training");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new);
    toon();
  }

  private void toon() {
    TrainingDetail training = service.findById(id);
    TrainingGegevens gegevens = training.gegevens();
    removeAll();
    Nav kruimel = new Nav(new Anchor(TrainingenView.PAD, Delen.t("trainingen.titel")));
    kruimel.addClassNames("kruimel", "niet-afdrukken");
    kruimel.getElement().setAttribute("aria-label", Delen.t("kruimel"));
    add(kruimel, kop(training));
    if (training.status() == Trainingstatus.GEANNULEERD) {
      add(new Bericht(Statusbadge.Soort.LAAT, Delen.t("training.geannuleerd", training.bericht())));
    }
    Feiten feiten =
        new Feiten()
            .feit(Delen.t("kolom.wanneer"), Delen.wanneer(gegevens.begin(), gegevens.einde()), null)
            .feit(Delen.t("waar"), Delen.waar(gegevens.plaats()), gegevens.onlineAdres())
            .feit(
                Delen.t("kolom.bezet"),
                Delen.t("bezet-van", training.bezet(), gegevens.plaatsen()),
                training.wachtend() == 0 ? null : Delen.t("wachtend", training.wachtend()));
    Paragraph programma = new Paragraph(gegevens.programma());
    programma.addClassName("programma");
    programma.getElement().setAttribute("lang", "nl");
    add(feiten, new H2(Delen.t("veld.programma")), programma, new Deelnemersdeel(service, training, this::opnieuw));
  }

  private void opnieuw() {
    WerkGewijzigd.meld();
    toon();
  }

  private Paginakop kop(TrainingDetail training) {
    Paginakop kop = new Paginakop(training.gegevens().naam());
    if (training.status() == Trainingstatus.OPEN && !training.voorbij()) {
      kop.actie(
          new Button(
              Delen.t("training.wijzigen"),
              klik -> new Trainingdialoog(training.gegevens()).open(service, zelfde -> opnieuw())));
    }
    if (training.status() == Trainingstatus.OPEN && !training.begonnen()) {
      kop.actie(new Button(Delen.t("training.annuleren"), klik -> annuleer(training)));
    }
    return kop;
  }

  private void annuleer(TrainingDetail training) {
    new Beslisdialoog(
            Delen.t("training.annuleren.titel"),
            List.of(
                Delen.t("training.annuleren.gevolg", training.bezet() + training.wachtend()),
                Delen.t("training.annuleren.opnieuw")))
        .motivering(Delen.t("reden"), 1, BegeleidervoorstelService.LANGSTE_REDEN)
        .onherroepelijk()
        .bijBesluit(
            Delen.t("training.annuleren"),
            reden -> {
              service.annuleer(id, reden);
              opnieuw();
            })
        .open();
  }
}
