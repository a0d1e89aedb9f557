package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.Accountstatus;
import nl.inburgeringsportaal.toegang.GebruikerFilter;
import nl.inburgeringsportaal.toegang.GebruikerGegevens;
import nl.inburgeringsportaal.toegang.GebruikerService;
import nl.inburgeringsportaal.toegang.IdentiteitService;
import nl.inburgeringsportaal.toegang.RechtenRoute;
import nl.inburgeringsportaal.toegang.RechtenService;
import org.springframework.data.domain.Sort;

/**
 * The people of the own organisation, for who administers them: invite, give and take roles, close an account. Whoever
 * has one of its roles may open the address; the services refuse everybody who administers nobody.
 */
@Route(CollegasView.PAD)
@PermitAll
@StyleSheet(BeheerNavigatie.STIJL)
class CollegasView extends Lijstpagina<Accountrij, GebruikerFilter> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "collegas";

  private final transient GebruikerService gebruikers;
  private final transient IdentiteitService identiteit;
  private final transient Uitnodigdeel uitnodigen;
  private final transient Roldelen roldelen;
  private final transient OrganisatieNaam organisatie;
  private final transient HuidigeGebruiker ik;
  private final Providerbalk balk;

  CollegasView(
      GebruikerService gebruikers,
      RechtenService rechten,
      IdentiteitService identiteit,
      Uitnodigdeel uitnodigen,
      Roldelen roldelen,
      Organisaties organisaties,
      HuidigeGebruiker.Bron bron,
      Bouwstenen bouwstenen) {
    this.gebruikers = gebruikers;
    this.identiteit = identiteit;
    this.uitnodigen = uitnodigen;
    this.roldelen = roldelen;
    this.ik = bron.verplicht();
    OrganisatieGegevens eigen = organisaties.organisatie(ik.organisatieId()).orElseThrow(NietGevonden::new);
    this.organisatie = new OrganisatieNaam(eigen.id(), eigen.soort(), eigen.naam(), eigen.plaats());
    this.balk = new Providerbalk(identiteit);
    List<Rol> rollen = rechten.mogelijkeRollen(eigen.id());
    Filterbalk filters =
        bouwstenen
            .filterbalk("collegas")
            .zoek("zoek", "beheer.gebruikers.zoek")
            .keuze(
                "rol",
                "beheer.kolom.rol",
                () ->
                    rollen.stream()
                        .map(rol -> new Filterbalk.Optie(rol.naam(), BeheerTeksten.rol(rol)))
                        .toList())
            .keuze("account", "beheer.gebruikers.account", BeheerTeksten::accountkeuzes);
    Button nieuw =
        new Button(
            getTranslation("beheer.uitnodigen.titel"),
            VaadinIcon.PLUS.create(),
            klik -> uitnodigen.nieuw(organisatie, id -> naarNieuw(PAD, id)));
    Lijst<Accountrij, GebruikerFilter> lijst =
        Accountrij.lijst("collegas", "beheer.collegas.titel", bouwstenen)
            .bron(
                (filter, pagina) -> Accountrij.van(gebruikers.list(filter, pagina), rechten, identiteit, true),
                gebruikers::count)
            .filters(filters)
            .standaard(Sort.by("naam"))
            .totaal("beheer.collegas.totaal")
            .bijKiezen(rij -> kies(String.valueOf(rij.id())));
    bouw(
        new Paginakop(getTranslation("beheer.collegas.titel"))
            .samenvatting(getTranslation("beheer.collegas.uitleg", eigen.naam()))
            .hoofdactie(nieuw),
        filters,
        lijst);
    lijst.getParent().ifPresent(pagina -> ((Div) pagina).addComponentAtIndex(1, balk));
  }

  @Override
  protected GebruikerFilter filter(Filterbalk filters) {
    return new GebruikerFilter(
        organisatie.id(),
        filters.waarde("rol").flatMap(Rol::vanNaam).orElse(null),
        filters.waarde("zoek").orElse(null),
        filters.waarde("account").map("open"::equals).orElse(null));
  }

  @Override
  protected Optional<Detail> detail(String gekozen) {
    return id(gekozen)
        .map(gebruikers::findById)
        .map(gegevens -> new Detail(gegevens.naam(), detail(gegevens)));
  }

  private Component detail(GebruikerGegevens account) {
    boolean zelf = account.id() == ik.id();
    Accountstatus status = identiteit.standen(List.of(account.id())).get(account.id());
    Div deel = new Div(new H2(account.naam()));
    deel.addClassName("stapel");
    if (zelf) {
      deel.add(new Bericht(Soort.ACTIEF, getTranslation("beheer.gebruikers.eigen")));
    }
    deel.add(
        new Feiten()
            .feit(getTranslation("beheer.kolom.gebruikersnaam"), account.gebruikersnaam(), account.email())
            .feit(
                getTranslation("beheer.gebruikers.account"),
                BeheerTeksten.stand(status).tekst(),
                Uitnodigdeel.toelichting(account, status)));
    BeheerTeksten.wachtend(status).ifPresent(tekst -> deel.add(new Bericht(Soort.BIJNA, tekst)));
    Anchor blad = new Anchor(RechtenRoute.van(account.id()), getTranslation("beheer.rechten.van-wie"));
    blad.addClassName("knop");
    Div knoppen = new Div(blad);
    knoppen.addClassName("knoppen");
    if (!zelf) {
      uitnodigen
          .knoppen(account, identiteit.stand().ingesteld(), this::gewijzigd)
          .forEach(knoppen::add);
    }
    deel.add(knoppen, roldelen.deel(account.id(), zelf, organisatie, this::gewijzigd));
    return deel;
  }

  private void gewijzigd() {
    balk.ververs();
    ververs();
  }
}
