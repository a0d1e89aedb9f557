package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieService;
import org.springframework.data.domain.Sort;

/** Where the test is held: buildings with their rooms, opening days and closings, the selected one beside the list. */
@Route(ToetslocatiesView.PAD)
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER})
@StyleSheet(Delen.STIJL)
@StyleSheet(Plandelen.STIJL)
class ToetslocatiesView extends Lijstpagina<LocatieListItem, LocatieFilter> {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "toetslocaties";

  private static final String GESLOTEN = "gesloten";

  private final transient LocatieService service;
  private final transient Locatiedelen delen;

  ToetslocatiesView(LocatieService service, Locatiedelen delen, Locatiedialogen dialogen, Bouwstenen bouwstenen) {
    this.service = service;
    this.delen = delen;
    Filterbalk filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "lbtplanning.locaties.zoek")
            .schakel(GESLOTEN, "lbtplanning.locaties.gesloten");
    Paginakop kop =
        new Paginakop(Plandelen.t("locaties.titel"))
            .samenvatting(Plandelen.t("locaties.uitleg"))
            .hoofdactie(
                new Button(
                    Plandelen.t("locatie.nieuw"),
                    VaadinIcon.PLUS.create(),
                    klik -> dialogen.locatie(null, id -> naarNieuw(PAD, id))));
    bouw(kop, filters, lijst(bouwstenen, filters));
  }

  /** Where a building stands. */
  static String adres(long id) {
    return adres(PAD, id);
  }

  private Lijst<LocatieListItem, LocatieFilter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    Lijst<LocatieListItem, LocatieFilter> nieuw =
        bouwstenen
            .<LocatieListItem, LocatieFilter>lijst(PAD, LocatieListItem::id, "lbtplanning.locaties.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("naam"))
            .filters(filters)
            .totaal("lbtplanning.locaties.totaal")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.BUILDING, Plandelen.t("locaties.leeg"), Plandelen.t("locaties.leeg.uitleg")))
            .bijKiezen(rij -> kies(rij.id()));
    nieuw
        .kolom("naam", "lbtplanning.veld.naam")
        .tweeRegels(LocatieListItem::naam, rij -> rij.adres() + ", " + rij.plaats())
        .sorteer("naam")
        .exporteer("lbtplanning.veld.naam", LocatieListItem::naam)
        .exporteer("lbtplanning.veld.adres", LocatieListItem::adres)
        .exporteer("lbtplanning.veld.plaats", LocatieListItem::plaats)
        .altijd();
    nieuw.kolom("lokalen", "lbtplanning.kolom.lokalen").getal(LocatieListItem::lokalen).breedte("6.5rem");
    nieuw
        .kolom("plaatsen", "lbtplanning.kolom.plaatsen")
        .getal(LocatieListItem::plaatsen)
        .sorteer("plaatsen")
        .breedte("6.5rem");
    nieuw
        .kolom("sessies", "lbtplanning.kolom.sessies")
        .getal(LocatieListItem::sessies)
        .sorteer("sessies")
        .breedte("8rem");
    nieuw
        .kolom("gesloten", "lbtplanning.veld.gesloten-vanaf")
        .datum(LocatieListItem::geslotenVanaf)
        .breedte("9rem")
        .eerstVerborgen();
    return nieuw;
  }

  @Override
  protected LocatieFilter filter(Filterbalk filters) {
    return new LocatieFilter(filters.waarde("zoek").orElse(null), filters.aan(GESLOTEN));
  }

  @Override
  protected String nietGevonden() {
    return "lbtplanning.weg.uitleg";
  }

  @Override
  protected Optional<Detail> detail(String gekozen) {
    return id(gekozen)
        .map(service::findById)
        .map(locatie -> new Detail(locatie.gegevens().naam(), delen.detail(locatie, this::ververs)));
  }
}
