package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.keurmerk.AandachtFilter;
import nl.inburgeringsportaal.keurmerk.AandachtListItem;
import nl.inburgeringsportaal.keurmerk.AandachtService;
import nl.inburgeringsportaal.keurmerk.Aandachtpatroon;
import nl.inburgeringsportaal.keurmerk.DrempelGegevens;
import org.springframework.data.domain.Sort;

/** Patterns at taalscholen that are worth a look, with the figures behind each. */
@Route(AandachtView.PAD)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class AandachtView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the list. */
  static final String PAD = "aandacht";

  private static final String PATROON = "patroon";
  private static final String TOEGELICHT = "toegelicht";

  private final transient AandachtService service;
  private final Filterbalk filters;
  private final Lijst<AandachtListItem, AandachtFilter> lijst;

  AandachtView(AandachtService service, Bouwstenen bouwstenen) {
    this.service = service;
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "keurmerk.aandacht.zoek")
            .meerkeuze(
                PATROON,
                "keurmerk.aandacht.kolom.patroon",
                () -> Delen.opties(Aandachtpatroon.class, "aandacht.patroon."))
            .schakel(TOEGELICHT, "keurmerk.aandacht.toegelicht");
    lijst = maakLijst(bouwstenen);
    Button drempels = new Button(t("aandacht.drempels"), VaadinIcon.SLIDERS.create(), klik -> stelBij());
    add(new Paginakop(t("aandacht.titel")).samenvatting(t("aandacht.uitleg")).actie(drempels), filters, lijst);
  }

  private Lijst<AandachtListItem, AandachtFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<AandachtListItem, AandachtFilter> nieuw =
        bouwstenen
            .<AandachtListItem, AandachtFilter>lijst(PAD, AandachtListItem::sleutel, "keurmerk.aandacht.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by(PATROON).and(Sort.by("school")))
            .filters(filters)
            .totaal("keurmerk.aandacht.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.LIGHTBULB, t("aandacht.leeg"), t("aandacht.leeg.uitleg")))
            .bijKiezen(this::licht);
    nieuw
        .kolom("school", "keurmerk.kolom.school")
        .tweeRegels(AandachtListItem::school, AandachtListItem::plaats)
        .sorteer("school")
        .exporteer("keurmerk.kolom.school", AandachtListItem::school)
        .exporteer("keurmerk.kolom.plaats", AandachtListItem::plaats)
        .breedte("11rem")
        .altijd();
    nieuw
        .kolom(PATROON, "keurmerk.aandacht.kolom.patroon")
        .status(rij -> new Statusbadge.Status(t("aandacht.patroon." + rij.patroon()), Statusbadge.Soort.BIJNA))
        .sorteer(PATROON)
        .breedte("10.5rem")
        .altijd();
    nieuw.kolom("cijfers", "keurmerk.aandacht.kolom.cijfers").tekst(AandachtView::uitleg).breedte("17rem");
    nieuw.kolom("eigenaar", "keurmerk.veld.rechtspersoon").tekst(AandachtListItem::eigenaar).eerstVerborgen();
    nieuw.kolom("toelichting", "keurmerk.aandacht.toelichting").tekst(AandachtListItem::toelichting);
    nieuw
        .kolom("tot", "keurmerk.aandacht.kolom.tot")
        .datum(AandachtListItem::toelichtingTot)
        .breedte("9rem")
        .eerstVerborgen();
    return nieuw;
  }

  /** The figures behind a pattern, as a sentence. */
  private static String uitleg(AandachtListItem rij) {
    return switch (rij.patroon()) {
      case NIEUW -> t("aandacht.cijfers.NIEUW", Delen.dag(rij.sinds()));
      case EIGENAAR -> t("aandacht.cijfers.EIGENAAR", rij.waarde());
      case GROEI ->
          rij.toen().signum() == 0
              ? t("aandacht.cijfers.GROEI.niets", getal(rij.nu()))
              : t("aandacht.cijfers.GROEI", getal(rij.toen()), getal(rij.nu()), rij.waarde());
      case RESULTAAT ->
          t("aandacht.cijfers.RESULTAAT", String.valueOf(rij.jaar()), getal(rij.nu()), getal(rij.toen()));
    };
  }

  private static String getal(BigDecimal getal) {
    NumberFormat vorm = NumberFormat.getNumberInstance(Delen.taal());
    vorm.setMaximumFractionDigits(1);
    return vorm.format(getal);
  }

  private void licht(AandachtListItem rij) {
    TextArea toelichting = new TextArea(t("aandacht.toelichting"));
    toelichting.setMaxLength(AandachtService.LANGSTE_TOELICHTING);
    toelichting.setHelperText(t("aandacht.toelichting.hulp"));
    toelichting.setRequiredIndicatorVisible(true);
    Invoerdialoog dialoog =
        new Invoerdialoog(t("aandacht.dialoog", rij.school(), t("aandacht.patroon." + rij.patroon())))
            .boven(new Paragraph(uitleg(rij)), new Paragraph(t("aandacht.betekenis." + rij.patroon())))
            .breed("toelichting", toelichting)
            .bijOpslaan(
                t("aandacht.toelichten"),
                () -> {
                  service.licht(rij.taalschoolId(), rij.patroon(), toelichting.getValue());
                  lijst.ververs();
                });
    if (rij.toelichting() != null) {
      dialoog.boven(
          new Paragraph(
              t("aandacht.eerder", rij.toegelichtDoor(), Delen.dag(rij.toelichtingTot()), rij.toelichting())));
    }
    dialoog.onder(new Anchor(TaalscholenView.adres(rij.taalschoolId()), t("aandacht.bestand"))).open();
  }

  private void stelBij() {
    Invoerdialoog dialoog =
        new Invoerdialoog(t("aandacht.drempels")).boven(new Paragraph(t("aandacht.drempels.uitleg")));
    Map<DrempelGegevens, IntegerField> velden = new LinkedHashMap<>();
    for (DrempelGegevens drempel : service.drempels()) {
      IntegerField veld = new IntegerField(t("aandacht.drempel." + drempel.code()));
      veld.setValue(drempel.waarde());
      veld.setRequiredIndicatorVisible(true);
      velden.put(drempel, veld);
      dialoog.breed(drempel.code().name(), veld);
    }
    TextField reden = new TextField(t("aandacht.drempels.reden"));
    reden.setMaxLength(AandachtService.LANGSTE_REDEN);
    reden.setRequiredIndicatorVisible(true);
    dialoog
        .breed("reden", reden)
        .bijOpslaan(
            t("opslaan"),
            () -> {
              List<DrempelGegevens> nieuw =
                  velden.entrySet().stream()
                      .map(
                          een ->
                              new DrempelGegevens(
                                  een.getKey().code(), een.getKey().versie(), een.getValue().getValue()))
                      .toList();
              service.saveDrempels(nieuw, reden.getValue());
              lijst.ververs();
            })
        .open();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new AandachtFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarden(PATROON, Aandachtpatroon.class),
            filters.aan(TOEGELICHT)));
  }
}
