package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.rapportage.EditieListItem;
import nl.inburgeringsportaal.rapportage.EditieService;
import nl.inburgeringsportaal.rapportage.Editiestatus;
import org.springframework.data.domain.Sort;

/** The editions of the letter: drafts, and what was established. */
@Route(EditiesView.PAD)
@RolesAllowed(Rollen.BELEID_SZW)
class EditiesView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "brief-edities";

  /** There is nothing to filter: two editions a year. */
  private static final Object ALLE = new Object();

  private final Lijst<EditieListItem, Object> lijst;

  EditiesView(EditieService service, Bouwstenen bouwstenen, Klok klok) {
    addClassNames("pagina", "vult");
    Button nieuw =
        new Button(
            t("editie.nieuw"),
            VaadinIcon.PLUS.create(),
            klik -> Editiedialoog.nieuw(service, klok.vandaag(), EditiesView::naar).open());
    lijst = maakLijst(service, bouwstenen);
    add(new Paginakop(t("editie.edities")).samenvatting(t("editie.uitleg")).hoofdactie(nieuw), lijst);
  }

  static String adres(long id) {
    return PAD + "/" + id;
  }

  static void naar(long id) {
    UI.getCurrent().navigate(adres(id));
  }

  private static Lijst<EditieListItem, Object> maakLijst(EditieService service, Bouwstenen bouwstenen) {
    Lijst<EditieListItem, Object> nieuw =
        bouwstenen
            .<EditieListItem, Object>lijst("brief-edities", EditieListItem::id, "rapportage.editie.edities")
            .bron((alle, pagina) -> service.list(pagina), alle -> service.count())
            .standaard(Sort.by(Sort.Direction.DESC, "peildatum"))
            .totaal("rapportage.editie.totaal")
            .alsLeeg(
                () -> new LegeToestand(VaadinIcon.FILE_TEXT_O, t("editie.leeg"), t("editie.leeg.uitleg")))
            .bijKiezen(rij -> naar(rij.id()));
    nieuw
        .kolom("titel", "rapportage.editie.kolom.titel")
        .tweeRegels(
            EditieListItem::titel,
            rij -> t("op.naast", Cijferdelen.dag(rij.peildatum()), Cijferdelen.dag(rij.vergelijk())))
        .sorteer("titel")
        .exporteer("rapportage.editie.kolom.titel", EditieListItem::titel)
        .altijd();
    nieuw
        .kolom("peildatum", "rapportage.filter.peildatum")
        .datum(EditieListItem::peildatum)
        .sorteer("peildatum")
        .breedte("9rem");
    nieuw.kolom("status", "rapportage.editie.kolom.status").status(EditiesView::status).sorteer("status")
        .breedte("10rem").altijd();
    nieuw
        .kolom("vastgesteldOp", "rapportage.editie.kolom.vastgesteld-op")
        .moment(EditieListItem::vastgesteldOp)
        .sorteer("vastgesteldOp")
        .breedte("11rem");
    return nieuw;
  }

  private static Statusbadge.Status status(EditieListItem rij) {
    return Cijferdelen.status(rij.status() == Editiestatus.CONCEPT, t("editie.status." + rij.status()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    lijst.toon(ALLE);
  }
}
