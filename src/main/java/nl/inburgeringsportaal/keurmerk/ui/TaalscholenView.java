package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.keurmerk.KeurmerkRoute;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.Provincie;
import nl.inburgeringsportaal.keurmerk.TaalschoolFilter;
import nl.inburgeringsportaal.keurmerk.TaalschoolKeuze;
import nl.inburgeringsportaal.keurmerk.TaalschoolListItem;
import nl.inburgeringsportaal.keurmerk.TaalschoolService;
import org.springframework.data.domain.Sort;

/** The taalscholen with their keurmerk, and the first term that runs about them. */
@Route(TaalscholenView.PAD)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class TaalscholenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the list. */
  static final String PAD = KeurmerkRoute.TAALSCHOLEN;

  /** Parameters of the address, for links from the table by provincie. */
  static final String STATUS = "status";

  static final String PROVINCIE = "provincie";
  static final String TOEZICHT = "toezicht";
  static final String SIGNALEN = "signalen";

  private final transient TaalschoolService service;
  private final Filterbalk filters;
  private final Lijst<TaalschoolListItem, TaalschoolFilter> lijst;

  TaalscholenView(TaalschoolService service, Bouwstenen bouwstenen) {
    this.service = service;
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "keurmerk.taalscholen.zoek")
            .meerkeuze(STATUS, "keurmerk.kolom.status", () -> Delen.opties(Keurmerkstatus.class, "status."))
            .meerkeuze(PROVINCIE, "keurmerk.kolom.provincie", () -> Delen.opties(Provincie.class, "provincie."))
            .schakel("aspirant", "keurmerk.filter.aspirant")
            .schakel(TOEZICHT, "keurmerk.filter.toezicht")
            .schakel("verschil", "keurmerk.filter.verschil")
            .schakel(SIGNALEN, "keurmerk.filter.signalen");
    lijst = maakLijst(bouwstenen);
    Button nieuw = new Button(t("opnemen.knop"), VaadinIcon.PLUS.create(), klik -> neemOp());
    add(
        new Paginakop(t("taalscholen.titel"))
            .samenvatting(t("taalscholen.uitleg"))
            .actie(Delen.knoplink(TaalscholenProvincieView.PAD, t("provincies.knop")))
            .hoofdactie(nieuw),
        filters,
        lijst);
  }

  /** Where the file of a school stands. */
  static String adres(long id) {
    return KeurmerkRoute.taalschool(id);
  }

  private Lijst<TaalschoolListItem, TaalschoolFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<TaalschoolListItem, TaalschoolFilter> nieuw =
        bouwstenen
            .<TaalschoolListItem, TaalschoolFilter>lijst(PAD, TaalschoolListItem::id, "keurmerk.taalscholen.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("naam"))
            .filters(filters)
            .totaal("keurmerk.taalscholen.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.BUILDING, t("taalscholen.leeg"), t("taalscholen.leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate(adres(rij.id())));
    nieuw
        .kolom("naam", "keurmerk.kolom.school")
        .tweeRegels(TaalschoolListItem::naam, TaalschoolListItem::plaats)
        .sorteer("naam")
        .exporteer("keurmerk.kolom.school", TaalschoolListItem::naam)
        .exporteer("keurmerk.kolom.plaats", TaalschoolListItem::plaats)
        .altijd();
    nieuw
        .kolom(STATUS, "keurmerk.kolom.status")
        .status(rij -> Delen.status(rij.stand()))
        .breedte("12rem")
        .altijd();
    nieuw
        .kolom("onder", "keurmerk.kolom.onder")
        .tekst(rij -> rij.maatregel() == null || rij.status() == null ? null : t("status." + rij.status()))
        .breedte("11rem")
        .eerstVerborgen();
    nieuw
        .kolom("sinds", "keurmerk.kolom.sinds")
        .datum(TaalschoolListItem::sinds)
        .sorteer("sinds")
        .breedte("9rem")
        .eerstVerborgen();
    nieuw.kolom("klok", "keurmerk.kolom.klok").termijn(TaalschoolListItem::klok).sorteer("klok").breedte("9rem");
    nieuw
        .kolom("cursisten", "keurmerk.kolom.cursisten")
        .getal(TaalschoolListItem::cursisten)
        .sorteer("cursisten")
        .breedte("8rem");
    nieuw
        .kolom(SIGNALEN, "keurmerk.kolom.signalen")
        .getal(TaalschoolListItem::signalen)
        .sorteer(SIGNALEN)
        .breedte("8rem");
    nieuw
        .kolom(TOEZICHT, "keurmerk.kolom.toezicht")
        .termijn(TaalschoolListItem::toezichtUiterlijk)
        .breedte("9rem");
    nieuw
        .kolom(PROVINCIE, "keurmerk.kolom.provincie")
        .tekst(rij -> String.join(", ", TaalscholenProvincieView.namen(rij.provincies())))
        .breedte("10rem");
    nieuw
        .kolom("nummer", "keurmerk.kolom.nummer")
        .tekst(TaalschoolListItem::instellingsnummer)
        .sorteer("nummer")
        .breedte("9rem")
        .eerstVerborgen();
    nieuw
        .kolom("verschil", "keurmerk.kolom.verschil")
        .tekst(rij -> rij.verschil() ? t("verschil.ja") : null)
        .breedte("10rem")
        .eerstVerborgen();
    return nieuw;
  }

  private void neemOp() {
    ComboBox<TaalschoolKeuze> school = Schoolveld.maak("kolom.school", service::zonderBestand);
    Datumveld dag = new Datumveld(t("opnemen.aangevraagd"));
    dag.setRequiredIndicatorVisible(true);
    new Invoerdialoog(t("opnemen.knop"))
        .boven(new Paragraph(t("opnemen.uitleg")))
        .breed("school", school)
        .veld("aangevraagd", dag)
        .bijOpslaan(
            t("opnemen.knop"),
            () -> {
              if (school.getValue() == null) {
                throw new OngeldigeInvoer("school", null, "fout.verplicht");
              }
              UI.getCurrent().navigate(adres(service.neemOp(school.getValue().id(), dag.getValue())));
            })
        .open();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new TaalschoolFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarden(STATUS, Keurmerkstatus.class),
            filters.aan("aspirant"),
            filters.aan("verschil"),
            filters.aan(SIGNALEN),
            filters.aan(TOEZICHT),
            filters.waarden(PROVINCIE, Provincie.class)));
  }
}
