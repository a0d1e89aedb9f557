package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Begeleiderstand;
import nl.inburgeringsportaal.leerbaarheidstoets.Stap;
import nl.inburgeringsportaal.leerbaarheidstoets.ToetsbegeleiderService;
import org.springframework.data.domain.Sort;

/**
 * Toetsbegeleiders with what each still needs, the selected one beside the list: for the gemeente that proposes them,
 * for Bureau ICE that certifies them and for DUO that gives accounts. Each role finds its own actions at the person.
 */
@Route(ToetsbegeleidersView.PAD)
@RolesAllowed({Rollen.GEMEENTEBEHEERDER, Rollen.TOETSPLANNER, Rollen.TRAINER_ICE, Rollen.MEDEWERKER_DUO})
@StyleSheet(Delen.STIJL)
class ToetsbegeleidersView extends Lijstpagina<BegeleiderListItem, BegeleiderFilter> {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "toetsbegeleiders";

  private static final String STAND = "stand";
  private static final String MIST = "mist";

  private final transient ToetsbegeleiderService service;
  private final transient Begeleiderdelen delen;

  ToetsbegeleidersView(
      ToetsbegeleiderService service,
      Begeleiderdelen delen,
      Begeleiderdialogen dialogen,
      Bouwstenen bouwstenen,
      HuidigeGebruiker.Bron bron) {
    this.service = service;
    this.delen = delen;
    Filterbalk filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "leerbaarheidstoets.begeleiders.zoek")
            .keuze(STAND, "leerbaarheidstoets.kolom.stand", ToetsbegeleidersView::standen)
            .keuze(MIST, "leerbaarheidstoets.filter.mist", ToetsbegeleidersView::stappen);
    Paginakop kop =
        new Paginakop(Delen.t("begeleiders.titel")).samenvatting(Delen.t("begeleiders.uitleg." + uitleg(bron)));
    if (delen.isGemeente()) {
      kop.hoofdactie(
          new Button(
              Delen.t("voorstel.knop"),
              VaadinIcon.PLUS.create(),
              klik -> dialogen.stelVoor(id -> naarNieuw(PAD, id))));
    }
    if (delen.magToestemming()) {
      kop.actie(new Button(Delen.t("op-nummer.knop"), klik -> dialogen.geefOpNummer(id -> naarNieuw(PAD, id))));
    }
    bouw(kop, filters, lijst(bouwstenen, filters));
  }

  /** Where somebody stands. */
  static String adres(long id) {
    return adres(PAD, id);
  }

  private static String uitleg(HuidigeGebruiker.Bron bron) {
    if (bron.verplicht().rollen().contains(Rol.TRAINER_ICE)) {
      return "ice";
    }
    return bron.verplicht().rollen().contains(Rol.MEDEWERKER_DUO) ? "duo" : "gemeente";
  }

  private static List<Filterbalk.Optie> standen() {
    return Arrays.stream(Begeleiderstand.values())
        .map(stand -> new Filterbalk.Optie(stand.name(), Delen.t("stand." + stand)))
        .toList();
  }

  private static List<Filterbalk.Optie> stappen() {
    return Arrays.stream(Stap.values())
        .map(stap -> new Filterbalk.Optie(stap.name(), Delen.t("stap." + stap)))
        .toList();
  }

  private Lijst<BegeleiderListItem, BegeleiderFilter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    Lijst<BegeleiderListItem, BegeleiderFilter> nieuw =
        bouwstenen
            .<BegeleiderListItem, BegeleiderFilter>lijst(
                "toetsbegeleiders", BegeleiderListItem::id, "leerbaarheidstoets.begeleiders.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("naam"))
            .filters(filters)
            .totaal("leerbaarheidstoets.begeleiders.totaal")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.USER_CARD,
                        Delen.t("begeleiders.leeg"),
                        Delen.t("begeleiders.leeg.uitleg")))
            .bijKiezen(rij -> kies(rij.id()));
    nieuw
        .kolom("naam", "leerbaarheidstoets.kolom.naam")
        .tweeRegels(BegeleiderListItem::naam, BegeleiderListItem::organisatie)
        .sorteer("naam")
        .exporteer("leerbaarheidstoets.kolom.naam", BegeleiderListItem::naam)
        .exporteer("leerbaarheidstoets.kolom.gemeente", BegeleiderListItem::organisatie)
        .altijd();
    nieuw
        .kolom(STAND, "leerbaarheidstoets.kolom.stand")
        .status(rij -> Delen.status(rij.stand()))
        .sorteer(STAND)
        .breedte("10.5rem")
        .altijd();
    nieuw
        .kolom(MIST, "leerbaarheidstoets.kolom.mist")
        .tekst(Delen::eerstNodig)
        .exporteer("leerbaarheidstoets.kolom.mist", Delen::ontbreekt);
    nieuw
        .kolom("certificaat", "leerbaarheidstoets.kolom.certificaat")
        .termijn(rij -> rij.certificaatTot() == null ? null : rij.certificaatTot().minusDays(1))
        .sorteer("certificaat")
        .breedte("9rem");
    nieuw
        .kolom("voorgesteld", "leerbaarheidstoets.kolom.voorgesteld")
        .datum(BegeleiderListItem::voorgesteldOp)
        .sorteer("voorgesteld")
        .breedte("8.5rem")
        .eerstVerborgen();
    return nieuw;
  }

  @Override
  protected BegeleiderFilter filter(Filterbalk filters) {
    return new BegeleiderFilter(
        filters.waarde("zoek").orElse(null),
        filters.waarden(STAND, Begeleiderstand.class).stream().findFirst().orElse(null),
        filters.waarden(MIST, Stap.class).stream().findFirst().orElse(null));
  }

  @Override
  protected String nietGevonden() {
    return "leerbaarheidstoets.weg.uitleg";
  }

  @Override
  protected Optional<Detail> detail(String gekozen) {
    return id(gekozen)
        .map(service::findById)
        .map(wie -> new Detail(wie.nu().naam(), delen.detail(wie, this::ververs)));
  }
}
