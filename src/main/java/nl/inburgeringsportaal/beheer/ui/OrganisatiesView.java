package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.organisatie.OrganisatieFilter;
import nl.inburgeringsportaal.organisatie.OrganisatieListItem;
import nl.inburgeringsportaal.organisatie.OrganisatieService;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import org.springframework.data.domain.Sort;

/** All organisations of the chain: find, add, change, end, and the mandates of an uitvoeringsorganisatie. */
@Route(OrganisatiesView.PAD)
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@StyleSheet(BeheerNavigatie.STIJL)
class OrganisatiesView extends Lijstpagina<OrganisatieListItem, OrganisatieFilter> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "beheer/organisaties";

  private final transient OrganisatieService organisaties;
  private final transient Organisatiedelen delen;

  OrganisatiesView(
      OrganisatieService organisaties, Organisatiedelen delen, Bouwstenen bouwstenen, Klok klok) {
    this.organisaties = organisaties;
    this.delen = delen;
    Filterbalk filters =
        bouwstenen
            .filterbalk("organisaties")
            .zoek("zoek", "beheer.organisaties.zoek")
            .keuze("soort", "beheer.kolom.soort", OrganisatiesView::soorten);
    Button nieuw =
        new Button(
            getTranslation("beheer.organisaties.nieuw"),
            VaadinIcon.PLUS.create(),
            klik -> delen.nieuw(id -> naarNieuw(PAD, id)));
    bouw(
        new Paginakop(getTranslation("beheer.organisaties.titel"))
            .samenvatting(getTranslation("beheer.organisaties.uitleg"))
            .hoofdactie(nieuw),
        filters,
        lijst(bouwstenen, filters, klok));
  }

  private Lijst<OrganisatieListItem, OrganisatieFilter> lijst(
      Bouwstenen bouwstenen, Filterbalk filters, Klok klok) {
    Lijst<OrganisatieListItem, OrganisatieFilter> lijst =
        bouwstenen.lijst("organisaties", OrganisatieListItem::id, "beheer.organisaties.titel");
    lijst
        .kolom("naam", "beheer.kolom.naam")
        .tweeRegels(OrganisatieListItem::naam, OrganisatieListItem::plaats)
        .exporteer("beheer.kolom.naam", OrganisatieListItem::naam)
        .exporteer("beheer.kolom.plaats", OrganisatieListItem::plaats)
        .sorteer("naam")
        .altijd();
    lijst.kolom("soort", "beheer.kolom.soort").tekst(rij -> BeheerTeksten.soort(rij.soort())).sorteer("soort");
    lijst
        .kolom("gemeente", "beheer.kolom.gemeentecode")
        .tekst(OrganisatieListItem::gemeentecode)
        .sorteer("gemeentecode")
        .breedte("8rem");
    lijst
        .kolom("actief", "beheer.kolom.stand")
        .status(rij -> BeheerTeksten.actief(rij.actiefVan(), rij.actiefTot(), klok.vandaag()))
        .breedte("9rem");
    return lijst
        .bron(organisaties::list, organisaties::count)
        .filters(filters)
        .standaard(Sort.by("naam"))
        .totaal("beheer.organisaties.totaal")
        .bijKiezen(rij -> kies(String.valueOf(rij.id())));
  }

  private static List<Filterbalk.Optie> soorten() {
    return Arrays.stream(Organisatiesoort.values())
        .map(soort -> new Filterbalk.Optie(soort.name(), BeheerTeksten.soort(soort)))
        .toList();
  }

  @Override
  protected OrganisatieFilter filter(Filterbalk filters) {
    return new OrganisatieFilter(
        filters.waarden("soort", Organisatiesoort.class).stream().findFirst().orElse(null),
        filters.waarde("zoek").orElse(null));
  }

  @Override
  protected Optional<Detail> detail(String gekozen) {
    return id(gekozen)
        .map(organisaties::findById)
        .map(gegevens -> new Detail(gegevens.naam(), delen.detail(gegevens, this::ververs)));
  }
}
