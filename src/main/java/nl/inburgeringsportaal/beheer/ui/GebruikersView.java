package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.base.ui.Statusbadge.Status;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.GebruikerFilter;
import nl.inburgeringsportaal.toegang.GebruikerListItem;
import nl.inburgeringsportaal.toegang.GebruikerService;
import nl.inburgeringsportaal.toegang.RechtenService;
import nl.inburgeringsportaal.toegang.RolGegevens;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

/** All accounts: who may do what for which organisation. */
@Route(GebruikersView.PAD)
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@StyleSheet(BeheerNavigatie.STIJL)
class GebruikersView extends Lijstpagina<GebruikersView.Rij, GebruikerFilter> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "beheer/gebruikers";

  private final transient GebruikerService gebruikers;
  private final transient RechtenService rechten;
  private final transient Gebruikerdelen delen;

  /** A row: the account with what it may do now or later. */
  record Rij(GebruikerListItem account, String rollen) {
    long id() {
      return account.id();
    }

    LocalDateTime laatstIngelogd() {
      return account.laatstIngelogd();
    }
  }

  GebruikersView(
      GebruikerService gebruikers,
      RechtenService rechten,
      Gebruikerdelen delen,
      Organisaties organisaties,
      Bouwstenen bouwstenen) {
    this.gebruikers = gebruikers;
    this.rechten = rechten;
    this.delen = delen;
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
            .keuze("account", "beheer.gebruikers.account", this::standen);
    Button nieuw =
        new Button(
            getTranslation("beheer.gebruikers.nieuw"),
            VaadinIcon.PLUS.create(),
            klik -> delen.nieuw(id -> naarNieuw(PAD, id)));
    bouw(
        new Paginakop(getTranslation("beheer.gebruikers.titel"))
            .samenvatting(getTranslation("beheer.gebruikers.uitleg"))
            .hoofdactie(nieuw),
        filters,
        lijst(bouwstenen, filters));
  }

  private Lijst<Rij, GebruikerFilter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    Lijst<Rij, GebruikerFilter> lijst = bouwstenen.lijst("gebruikers", Rij::id, "beheer.gebruikers.titel");
    lijst
        .kolom("naam", "beheer.kolom.naam")
        .tweeRegels(rij -> rij.account().naam(), rij -> rij.account().gebruikersnaam())
        .exporteer("beheer.kolom.naam", rij -> rij.account().naam())
        .exporteer("beheer.kolom.gebruikersnaam", rij -> rij.account().gebruikersnaam())
        .sorteer("naam")
        .altijd();
    lijst.kolom("rollen", "beheer.kolom.rollen").tekst(Rij::rollen);
    lijst
        .kolom("email", "beheer.kolom.email")
        .tekst(rij -> rij.account().email())
        .sorteer("email")
        .eerstVerborgen();
    lijst
        .kolom("ingelogd", "beheer.kolom.laatst-ingelogd")
        .moment(Rij::laatstIngelogd)
        .sorteer("laatstIngelogd")
        .breedte("11rem");
    lijst
        .kolom("actief", "beheer.gebruikers.account")
        .status(rij -> stand(rij.account().actief()))
        .sorteer("actief")
        .breedte("8rem");
    return lijst
        .bron(this::rijen, gebruikers::count)
        .filters(filters)
        .standaard(Sort.by("naam"))
        .totaal("beheer.gebruikers.totaal")
        .bijKiezen(rij -> kies(String.valueOf(rij.id())));
  }

  private Slice<Rij> rijen(GebruikerFilter filter, Pageable pagina) {
    Slice<GebruikerListItem> accounts = gebruikers.list(filter, pagina);
    Map<Long, List<RolGegevens>> rollen =
        rechten.rollenVan(accounts.getContent().stream().map(GebruikerListItem::id).toList());
    return accounts.map(
        account -> new Rij(account, BeheerTeksten.rollen(rollen.getOrDefault(account.id(), List.of()))));
  }

  private Status stand(boolean actief) {
    String tekst = getTranslation("beheer.gebruikers.account." + (actief ? "open" : "dicht"));
    return new Status(tekst, actief ? Soort.ACTIEF : Soort.RUSTIG);
  }

  private static List<Filterbalk.Optie> rollen() {
    return Arrays.stream(Rol.values())
        .map(rol -> new Filterbalk.Optie(rol.naam(), BeheerTeksten.rol(rol)))
        .toList();
  }

  private List<Filterbalk.Optie> standen() {
    return List.of(
        new Filterbalk.Optie("open", getTranslation("beheer.gebruikers.account.open")),
        new Filterbalk.Optie("dicht", getTranslation("beheer.gebruikers.account.dicht")));
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
    try {
      return id(gekozen)
          .map(gebruikers::findById)
          .map(gegevens -> new Detail(gegevens.naam(), delen.detail(gegevens, this::ververs)));
    } catch (NietGevonden weg) {
      return Optional.empty();
    }
  }
}
