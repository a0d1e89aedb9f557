package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.keurmerk.OvernameFilter;
import nl.inburgeringsportaal.keurmerk.OvernameGegevens;
import nl.inburgeringsportaal.keurmerk.OvernameListItem;
import nl.inburgeringsportaal.keurmerk.OvernameService;
import nl.inburgeringsportaal.keurmerk.Overnamestatus;
import nl.inburgeringsportaal.keurmerk.TaalschoolKeuze;
import nl.inburgeringsportaal.keurmerk.TaalschoolService;
import org.springframework.data.domain.Sort;

/** Requests to take learners of another school over, those that wait on top. */
@Route(OvernamesView.PAD)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class OvernamesView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the list. */
  static final String PAD = "overnames";

  private static final String STATUS = "status";

  private final transient OvernameService service;
  private final transient TaalschoolService scholen;
  private final Filterbalk filters;
  private final Lijst<OvernameListItem, OvernameFilter> lijst;

  OvernamesView(OvernameService service, TaalschoolService scholen, Bouwstenen bouwstenen) {
    this.service = service;
    this.scholen = scholen;
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "keurmerk.overnames.zoek")
            .meerkeuze(
                STATUS, "keurmerk.kolom.status", () -> Delen.opties(Overnamestatus.class, "overnamestatus."));
    lijst = maakLijst(bouwstenen);
    Button nieuw = new Button(t("overname.nieuw"), VaadinIcon.PLUS.create(), klik -> vraagAan());
    add(
        new Paginakop(t("overnames.titel")).samenvatting(t("overnames.uitleg")).hoofdactie(nieuw), filters, lijst);
  }

  /** Where a request stands. */
  static String adres(long id) {
    return PAD + "/" + id;
  }

  private Lijst<OvernameListItem, OvernameFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<OvernameListItem, OvernameFilter> nieuw =
        bouwstenen
            .<OvernameListItem, OvernameFilter>lijst(PAD, OvernameListItem::id, "keurmerk.overnames.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by(STATUS).and(Sort.by(Sort.Direction.DESC, "aangevraagd")))
            .filters(filters)
            .totaal("keurmerk.overnames.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.EXCHANGE, t("overnames.leeg"), t("overnames.leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate(adres(rij.id())));
    nieuw.kolom("naar", "keurmerk.kolom.naar").tekst(OvernameListItem::naar).sorteer("naar").altijd();
    nieuw.kolom("van", "keurmerk.kolom.van").tekst(OvernameListItem::van).sorteer("van").altijd();
    nieuw
        .kolom("aantal", "keurmerk.kolom.cursisten")
        .getal(rij -> (long) rij.aantal())
        .sorteer("aantal")
        .breedte("8rem");
    nieuw
        .kolom(STATUS, "keurmerk.kolom.status")
        .status(rij -> Delen.status(rij.status()))
        .sorteer(STATUS)
        .breedte("11rem")
        .altijd();
    nieuw
        .kolom("aangevraagd", "keurmerk.kolom.aangevraagd")
        .datum(OvernameListItem::aangevraagdOp)
        .sorteer("aangevraagd")
        .breedte("9rem");
    nieuw
        .kolom("beslist", "keurmerk.kolom.beslist")
        .datum(OvernameListItem::beslistOp)
        .sorteer("beslist")
        .breedte("9rem");
    return nieuw;
  }

  private void vraagAan() {
    ComboBox<TaalschoolKeuze> van = Schoolveld.maak("kolom.van", scholen::metBestand);
    ComboBox<TaalschoolKeuze> naar = Schoolveld.maak("kolom.naar", scholen::metBestand);
    IntegerField aantal = new IntegerField(t("kolom.cursisten"));
    aantal.setRequiredIndicatorVisible(true);
    Datumveld dag = new Datumveld(t("kolom.aangevraagd"));
    dag.setRequiredIndicatorVisible(true);
    TextArea toelichting = new TextArea(t("veld.toelichting"));
    toelichting.setMaxLength(OvernameService.LANGSTE_TOELICHTING);
    toelichting.setHelperText(t("overname.toelichting.hulp"));
    new Invoerdialoog(t("overname.nieuw"))
        .boven(new Paragraph(t("overname.nieuw.uitleg")))
        .breed("van", van)
        .breed("naar", naar)
        .veld("aantal", aantal)
        .veld("aangevraagd", dag)
        .breed("toelichting", toelichting)
        .bijOpslaan(
            t("overname.nieuw"),
            () ->
                UI.getCurrent()
                    .navigate(
                        adres(
                            service.vraagAan(
                                new OvernameGegevens(
                                    Schoolveld.id(van), Schoolveld.id(naar), aantal.getValue(), dag.getValue(),
                                    toelichting.getValue())))))
        .open();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new OvernameFilter(filters.waarde("zoek").orElse(null), filters.waarden(STATUS, Overnamestatus.class)));
  }
}
