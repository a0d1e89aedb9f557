package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.GebruikerFilter;
import nl.inburgeringsportaal.toegang.GebruikerService;
import nl.inburgeringsportaal.toegang.IdentiteitService;
import nl.inburgeringsportaal.toegang.RechtenService;
import org.springframework.data.domain.Sort;

/** All accounts: who may do what for which organisation. */
@Route(GebruikersView.PAD)
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@StyleSheet(BeheerNavigatie.STIJL)
class GebruikersView extends Lijstpagina<Accountrij, GebruikerFilter> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "beheer/gebruikers";

  private final transient GebruikerService gebruikers;
  private final transient RechtenService rechten;
  private final transient IdentiteitService identiteit;
  private final transient Gebruikerdelen delen;
  private final Providerbalk balk;

  GebruikersView(
      GebruikerService gebruikers,
      RechtenService rechten,
      IdentiteitService identiteit,
      Gebruikerdelen delen,
      Uitnodigdeel uitnodigen,
      Organisaties organisaties,
      Bouwstenen bouwstenen) {
    this.gebruikers = gebruikers;
    this.rechten = rechten;
    this.identiteit = identiteit;
    this.delen = delen;
    this.balk = new Providerbalk(identiteit);
    Filterbalk filters =
        bouwstenen
            .filterbalk("gebruikers")
            .zoek("zoek", "beheer.gebruikers.zoek")
            .kiezer(
                "organisatie",
                "beheer.kolom.organisatie",
                (zoek, pagina) ->
                    organisaties.kies(zoek.isBlank() ? null : zoek, null, pagina).stream()
                        .map(deel -> new Filterbalk.Optie(String.valueOf(deel.id()), deel.naam()))
                        .toList(),
                waarde -> id(waarde).flatMap(organisaties::organisatie).map(OrganisatieGegevens::naam))
            .keuze("rol", "beheer.kolom.rol", GebruikersView::rollen)
            .keuze("account", "beheer.gebruikers.account", BeheerTeksten::accountkeuzes);
    Button nieuw =
        new Button(
            getTranslation("beheer.gebruikers.nieuw"),
            VaadinIcon.PLUS.create(),
            klik -> delen.nieuw(id -> naarNieuw(PAD, id)));
    Paginakop kop =
        new Paginakop(getTranslation("beheer.gebruikers.titel"))
            .samenvatting(getTranslation("beheer.gebruikers.uitleg"));
    if (identiteit.stand().ingesteld()) {
      kop.hoofdactie(
          new Button(
              getTranslation("beheer.uitnodigen.titel"),
              VaadinIcon.PLUS.create(),
              klik -> uitnodigen.nieuw(null, id -> naarNieuw(PAD, id))));
    } else {
      kop.hoofdactie(nieuw);
    }
    Lijst<Accountrij, GebruikerFilter> lijst = lijst(bouwstenen, filters);
    bouw(kop, filters, lijst);
    lijst.getParent().ifPresent(pagina -> ((Div) pagina).addComponentAtIndex(1, balk));
  }

  private Lijst<Accountrij, GebruikerFilter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    return Accountrij.lijst("gebruikers", "beheer.gebruikers.titel", bouwstenen)
        .bron(
            (filter, pagina) -> Accountrij.van(gebruikers.list(filter, pagina), rechten, identiteit, false),
            gebruikers::count)
        .filters(filters)
        .standaard(Sort.by("naam"))
        .totaal("beheer.gebruikers.totaal")
        .bijKiezen(rij -> kies(String.valueOf(rij.id())));
  }

  private static List<Filterbalk.Optie> rollen() {
    return Arrays.stream(Rol.values())
        .map(rol -> new Filterbalk.Optie(rol.naam(), BeheerTeksten.rol(rol)))
        .toList();
  }

  @Override
  protected GebruikerFilter filter(Filterbalk filters) {
    return new GebruikerFilter(
        filters.waarde("organisatie").flatMap(Lijstpagina::id).orElse(null),
        filters.waarde("rol").flatMap(Rol::vanNaam).orElse(null),
        filters.waarde("zoek").orElse(null),
        filters.waarde("account").map("open"::equals).orElse(null));
  }

  @Override
  protected Optional<Detail> detail(String gekozen) {
    return id(gekozen)
        .map(gebruikers::findById)
        .map(gegevens -> new Detail(gegevens.naam(), delen.detail(gegevens, this::gewijzigd)));
  }

  private void gewijzigd() {
    balk.ververs();
    ververs();
  }
}
