package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.misbruik.GemeldFilter;
import nl.inburgeringsportaal.misbruik.GemeldListItem;
import nl.inburgeringsportaal.misbruik.GemeldService;
import nl.inburgeringsportaal.misbruik.MisbruikbijlageService;
import nl.inburgeringsportaal.misbruik.SignaalGegevens;
import org.springframework.data.domain.Sort;

/** What the own organisation reported about taalscholen: how it stands, and no more. */
@Route(GemeldView.PAD)
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
@StyleSheet(Delen.STIJL)
class GemeldView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the list. */
  static final String PAD = "gemelde-signalen";

  private final transient GemeldService service;
  private final transient MisbruikbijlageService bijlagen;
  private final transient Bouwstenen bouwstenen;
  private final Filterbalk filters;
  private final Lijst<GemeldListItem, GemeldFilter> lijst;

  GemeldView(GemeldService service, MisbruikbijlageService bijlagen, Bouwstenen bouwstenen) {
    this.service = service;
    this.bijlagen = bijlagen;
    this.bouwstenen = bouwstenen;
    addClassNames("pagina", "vult");
    filters = bouwstenen.filterbalk(PAD).schakel("vraag", "misbruik.filter.vraag");
    lijst =
        bouwstenen
            .<GemeldListItem, GemeldFilter>lijst("gemelde-signalen", GemeldListItem::id, "misbruik.gemeld.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by(Sort.Direction.DESC, "ontvangen"))
            .filters(filters)
            .totaal("misbruik.gemeld.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.FLAG_O, t("gemeld.leeg"), t("gemeld.leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate(adres(rij.id())));
    lijst
        .kolom("waarover", "misbruik.kolom.waarover")
        .tekst(rij -> rij.waarover() == null ? t("verwijderd") : rij.waarover())
        .sorteer("waarover")
        .altijd();
    lijst.kolom("stand", "misbruik.kolom.stand").status(rij -> Delen.status(rij.stand())).breedte("13rem").altijd();
    lijst
        .kolom("ontvangen", "misbruik.kolom.ontvangen")
        .datum(GemeldListItem::ontvangenOp)
        .sorteer("ontvangen")
        .breedte("9rem");
    Button nieuw = new Button(t("gemeld.nieuw"), VaadinIcon.PLUS.create(), klik -> meld());
    add(new Paginakop(t("gemeld.titel")).samenvatting(t("gemeld.uitleg")).hoofdactie(nieuw), filters, lijst);
  }

  /** Where something that was reported stands. */
  static String adres(long id) {
    return PAD + "/" + id;
  }

  private void meld() {
    TextField waarover = new TextField(t("veld.waarover"));
    waarover.setMaxLength(SignaalGegevens.LANGSTE_WAAROVER);
    waarover.setRequiredIndicatorVisible(true);
    waarover.setHelperText(t("veld.waarover.hulp"));
    TextArea tekst = Delen.verhaal("veld.tekst", "veld.tekst.hulp", SignaalGegevens.LANGSTE_TEKST);
    TextField contact = new TextField(t("veld.contact"));
    contact.setMaxLength(SignaalGegevens.LANGSTE_NAAM);
    contact.setHelperText(t("veld.contact.hulp"));
    Bijlagenveld met = Delen.bijlagen("veld.bijlagen", bijlagen, bouwstenen);
    new Invoerdialoog(t("gemeld.nieuw"))
        .boven(new Paragraph(t("gemeld.nieuw.uitleg")))
        .breed("waarover", waarover)
        .breed("tekst", tekst)
        .breed("contact", contact)
        .breed("bijlagen", met)
        .bijOpslaan(
            t("melden"),
            () -> {
              service.meld(
                  new SignaalGegevens(
                      null,
                      null,
                      waarover.getValue(),
                      tekst.getValue(),
                      null,
                      contact.getValue(),
                      met.bestanden()));
              Melding.gelukt(t("gemeld.klaar"));
              lijst.ververs();
            })
        .onthoud(bouwstenen.concept("gemeld-signaal"), "contact")
        .open();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(new GemeldFilter(filters.aan("vraag")));
  }
}
