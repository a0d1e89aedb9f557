package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
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
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.toezicht.BelangFilter;
import nl.inburgeringsportaal.toezicht.BelangGegevens;
import nl.inburgeringsportaal.toezicht.BelangListItem;
import nl.inburgeringsportaal.toezicht.BelangService;
import nl.inburgeringsportaal.toezicht.BezoekerKeuze;
import nl.inburgeringsportaal.toezicht.SchoolKeuze;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Ties between those who visit and taalscholen. */
@Route(BelangenView.PAD)
@RolesAllowed(Rollen.INSPECTEUR_BOW)
@StyleSheet(Delen.STIJL)
class BelangenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the list. */
  static final String PAD = "belangenverstrengeling";

  private final transient BelangService service;
  private final Filterbalk filters;
  private final Lijst<BelangListItem, BelangFilter> lijst;

  BelangenView(BelangService service, Bouwstenen bouwstenen) {
    this.service = service;
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "toezicht.belangen.zoek")
            .schakel("geldig", "toezicht.filter.geldig");
    lijst = maakLijst(bouwstenen);
    add(
        Delen.kruimel(ToezichtplanningView.PAD, t("planning.titel")),
        new Paginakop(t("belangen.titel"))
            .samenvatting(t("belangen.uitleg"))
            .hoofdactie(new Button(t("belangen.nieuw"), klik -> nieuw())),
        filters,
        lijst);
  }

  private Lijst<BelangListItem, BelangFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<BelangListItem, BelangFilter> nieuw =
        bouwstenen
            .<BelangListItem, BelangFilter>lijst(PAD, BelangListItem::id, "toezicht.belangen.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("naam"))
            .filters(filters)
            .totaal("toezicht.belangen.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.USERS, t("belangen.leeg"), t("belangen.leeg.uitleg")))
            .bijKiezen(this::wijzig);
    nieuw
        .kolom("naam", "toezicht.kolom.bezoeker")
        .tweeRegels(BelangListItem::naam, BelangListItem::organisatie)
        .sorteer("naam")
        .exporteer("toezicht.kolom.bezoeker", BelangListItem::naam)
        .exporteer("toezicht.kolom.organisatie", BelangListItem::organisatie)
        .altijd();
    nieuw.kolom("school", "toezicht.kolom.school").tekst(BelangListItem::school).sorteer("school").altijd();
    nieuw.kolom("van", "toezicht.kolom.van").datum(BelangListItem::van).sorteer("van").breedte("9rem");
    nieuw
        .kolom("totEnMet", "toezicht.kolom.tot-en-met")
        .datum(BelangListItem::totEnMet)
        .sorteer("totEnMet")
        .breedte("9rem");
    nieuw
        .kolom("bezoeken", "toezicht.kolom.melding")
        .status(
            rij ->
                rij.bezoeken() == 0
                    ? null
                    : new Statusbadge.Status(t("belangen.bezoeken", rij.bezoeken()), Statusbadge.Soort.LAAT))
        .breedte("14rem");
    nieuw.kolom("toelichting", "toezicht.kolom.toelichting").tekst(BelangListItem::toelichting);
    return nieuw;
  }

  private void nieuw() {
    ComboBox<BezoekerKeuze> wie = new ComboBox<>(t("kolom.bezoeker"));
    wie.setItems(service.bezoekers());
    wie.setItemLabelGenerator(een -> t("bezoeker", een.naam(), een.organisatie()));
    wie.setRequiredIndicatorVisible(true);
    ComboBox<SchoolKeuze> school = new ComboBox<>(t("kolom.school"));
    school.setItems(
        vraag ->
            service
                .scholen(vraag.getFilter().orElse(""), PageRequest.of(vraag.getPage(), vraag.getPageSize()))
                .stream());
    school.setItemLabelGenerator(een -> t("locatie", een.naam(), een.plaats()));
    school.setRequiredIndicatorVisible(true);
    Velden velden = new Velden(null);
    velden
        .in(
            new Invoerdialoog(t("belangen.nieuw"))
                .boven(new Paragraph(t("belangen.nieuw.uitleg")))
                .breed("bezoeker", wie)
                .breed("school", school))
        .bijOpslaan(
            t("opslaan"),
            () ->
                bewaar(
                    velden.gegevens(
                        null,
                        0,
                        wie.getValue() == null ? null : wie.getValue().id(),
                        school.getValue() == null ? null : school.getValue().id())))
        .open();
  }

  private void wijzig(BelangListItem rij) {
    Velden velden = new Velden(rij);
    velden
        .in(
            new Invoerdialoog(t("belangen.wijzig"))
                .boven(new Paragraph(t("belangen.wie", rij.naam(), rij.school()))))
        .bijOpslaan(
            t("opslaan"),
            () -> bewaar(velden.gegevens(rij.id(), rij.versie(), rij.gebruikerId(), rij.taalschoolId())))
        .open();
  }

  private void bewaar(BelangGegevens gegevens) {
    service.save(gegevens);
    WerkGewijzigd.meld();
    lijst.ververs();
  }

  /** The fields that a new row and an old one share. */
  private static final class Velden {
    private final Datumveld van = new Datumveld(t("kolom.van"));
    private final Datumveld totEnMet = new Datumveld(t("kolom.tot-en-met"));
    private final TextField toelichting = new TextField(t("kolom.toelichting"));

    Velden(BelangListItem nu) {
      van.setRequiredIndicatorVisible(true);
      totEnMet.setHelperText(t("belangen.tot.hulp"));
      totEnMet.setClearButtonVisible(true);
      toelichting.setMaxLength(BelangService.LANGSTE_TOELICHTING);
      toelichting.setRequiredIndicatorVisible(true);
      if (nu != null) {
        van.setValue(nu.van());
        totEnMet.setValue(nu.totEnMet());
        toelichting.setValue(nu.toelichting());
      }
    }

    Invoerdialoog in(Invoerdialoog dialoog) {
      return dialoog.veld("van", van).veld("totEnMet", totEnMet).breed("toelichting", toelichting);
    }

    BelangGegevens gegevens(Long id, int versie, Long wie, Long school) {
      return new BelangGegevens(
          id, versie, wie, school, van.getValue(), totEnMet.getValue(), toelichting.getValue());
    }
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(new BelangFilter(filters.waarde("zoek").orElse(null), filters.aan("geldig")));
  }
}
