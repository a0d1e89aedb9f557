package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingService;
import nl.inburgeringsportaal.leerbaarheidstoets.Trainingstatus;
import org.springframework.data.domain.Sort;

/** Trainings for toetsbegeleiders: those to come, or with a filter those that have ended. */
@Route(TrainingenView.PAD)
@RolesAllowed(Rollen.TRAINER_ICE)
class TrainingenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "trainingen";

  private static final String VOORBIJ = "voorbij";

  private final transient TrainingService service;
  private final Filterbalk filters;
  private final Lijst<TrainingListItem, TrainingFilter> lijst;

  TrainingenView(TrainingService service, Bouwstenen bouwstenen) {
    this.service = service;
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "leerbaarheidstoets.trainingen.zoek")
            .schakel(VOORBIJ, "leerbaarheidstoets.filter.voorbij");
    lijst = maakLijst(bouwstenen);
    Button nieuw =
        new Button(
            Delen.t("training.nieuw"),
            VaadinIcon.PLUS.create(),
            klik -> new Trainingdialoog(null).open(service, TrainingenView::naar));
    add(
        new Paginakop(Delen.t("trainingen.titel")).samenvatting(Delen.t("trainingen.uitleg")).hoofdactie(nieuw),
        filters,
        lijst);
  }

  static String adres(long id) {
    return PAD + "/" + id;
  }

  static void naar(long id) {
    UI.getCurrent().navigate(adres(id));
  }

  private Lijst<TrainingListItem, TrainingFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<TrainingListItem, TrainingFilter> nieuw =
        bouwstenen
            .<TrainingListItem, TrainingFilter>lijst(
                "trainingen", TrainingListItem::id, "leerbaarheidstoets.trainingen.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("begin"))
            .filters(filters)
            .totaal("leerbaarheidstoets.trainingen.totaal")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.CALENDAR_USER, Delen.t("trainingen.leeg"), Delen.t("trainingen.leeg.uitleg")))
            .bijKiezen(rij -> naar(rij.id()));
    nieuw
        .kolom("naam", "leerbaarheidstoets.training")
        .tweeRegels(
            TrainingListItem::naam,
            rij -> Delen.waar(rij.plaats()),
            rij -> Delen.wanneer(rij.begin(), rij.einde()))
        .sorteer("naam")
        .exporteer("leerbaarheidstoets.training", TrainingListItem::naam)
        .exporteer("leerbaarheidstoets.veld.plaats", TrainingListItem::plaats)
        .altijd();
    nieuw
        .kolom("begin", "leerbaarheidstoets.kolom.wanneer")
        .tekst(rij -> Delen.wanneer(rij.begin(), rij.einde()))
        .exporteer("leerbaarheidstoets.veld.begin", TrainingListItem::begin)
        .exporteer("leerbaarheidstoets.veld.einde", TrainingListItem::einde)
        .sorteer("begin")
        .breedte("16rem");
    nieuw
        .kolom("bezet", "leerbaarheidstoets.kolom.bezet")
        .tekst(rij -> Delen.t("bezet-van", rij.bezet(), rij.plaatsen()))
        .breedte("8rem");
    nieuw.kolom("wachtend", "leerbaarheidstoets.kolom.wachtend").getal(TrainingListItem::wachtend).breedte("7rem");
    nieuw.kolom("stand", "leerbaarheidstoets.kolom.stand").status(this::stand).breedte("11rem").altijd();
    return nieuw;
  }

  private Statusbadge.Status stand(TrainingListItem rij) {
    if (rij.status() == Trainingstatus.GEANNULEERD) {
      return new Statusbadge.Status(Delen.t("geannuleerd"), Statusbadge.Soort.LAAT);
    } else if (filters.aan(VOORBIJ)) {
      return rij.zonderUitkomst() > 0
          ? new Statusbadge.Status(Delen.t("zonder-uitkomst", rij.zonderUitkomst()), Statusbadge.Soort.BIJNA)
          : new Statusbadge.Status(Delen.t("afgerond"), Statusbadge.Soort.KLAAR);
    }
    return rij.bezet() < rij.plaatsen()
        ? new Statusbadge.Status(Delen.t("plaats-vrij"), Statusbadge.Soort.ACTIEF)
        : new Statusbadge.Status(Delen.t("vol"), Statusbadge.Soort.BIJNA);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    boolean voorbij = filters.aan(VOORBIJ);
    lijst.standaard(voorbij ? Sort.by(Sort.Direction.DESC, "begin") : Sort.by("begin"));
    lijst.toon(new TrainingFilter(filters.waarde("zoek").orElse(null), voorbij));
  }
}
