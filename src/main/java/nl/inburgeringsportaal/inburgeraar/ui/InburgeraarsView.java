package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.laatsteDag;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.opties;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.woord;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.inburgeraar.Doelgroep;
import nl.inburgeringsportaal.inburgeraar.InburgeraarFilter;
import nl.inburgeringsportaal.inburgeraar.InburgeraarListItem;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.Plichtstatus;
import nl.inburgeringsportaal.inburgeraar.Regime;
import nl.inburgeringsportaal.inburgeraar.TienWekenStand;
import nl.inburgeringsportaal.organisatie.GemeenteGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.data.domain.Sort;

/** The persons whom the user reaches: find one, see how the duty, the term and the ten weeks stand. */
@Route("inburgeraars")
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
class InburgeraarsView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;

  private final transient InburgeraarService inburgeraars;
  private final transient Gemeentenamen gemeenten;
  private final transient Organisaties organisaties;
  private final Set<String> eigenGemeenten;
  private final boolean landelijk;
  private final Filterbalk filters;
  private final Lijst<InburgeraarListItem, InburgeraarFilter> lijst;

  InburgeraarsView(
      InburgeraarService inburgeraars,
      Gemeentenamen gemeenten,
      Organisaties organisaties,
      HuidigeGebruiker.Bron bron,
      Bouwstenen bouwstenen) {
    this.inburgeraars = inburgeraars;
    this.gemeenten = gemeenten;
    this.organisaties = organisaties;
    Set<Rol> rollen = bron.verplicht().rollen();
    this.landelijk = rollen.contains(Rol.MEDEWERKER_DUO);
    this.eigenGemeenten = inburgeraars.gemeenten();
    addClassNames("pagina", "vult");
    filters = filters(bouwstenen, rollen);
    lijst = lijst(bouwstenen);
    add(
        new Paginakop(getTranslation("inburgeraar.lijst.titel"))
            .samenvatting(getTranslation("inburgeraar.lijst.uitleg")),
        filters,
        lijst);
  }

  private Filterbalk filters(Bouwstenen bouwstenen, Set<Rol> rollen) {
    Filterbalk balk =
        bouwstenen
            .filterbalk("inburgeraars")
            .zoek("zoek", "inburgeraar.lijst.zoek")
            .nummers(this::zoekNummer);
    if (landelijk) {
      balk.kiezer(
          "gemeente",
          "inburgeraar.veld.gemeente",
          (zoek, pagina) ->
              organisaties.gemeenten().stream()
                  .filter(gemeente -> gemeente.naam().toLowerCase().contains(zoek.toLowerCase()))
                  .skip(pagina.getOffset())
                  .limit(pagina.getPageSize())
                  .map(gemeente -> new Filterbalk.Optie(gemeente.code(), gemeente.naam()))
                  .toList(),
          code -> organisaties.gemeente(code).map(GemeenteGegevens::naam));
    } else if (eigenGemeenten.size() > 1) {
      balk.meerkeuze("gemeente", "inburgeraar.veld.gemeente", this::gemeenteopties);
    }
    if (landelijk) {
      balk.keuze("regime", "inburgeraar.veld.regime", () -> opties(Regime.values()));
    }
    balk.keuze("doelgroep", "inburgeraar.veld.doelgroep", () -> opties(Doelgroep.values()))
        .keuze("plicht", "inburgeraar.veld.plicht", () -> opties(Plichtstatus.values()))
        .keuze("tienweken", "inburgeraar.veld.tien-weken", () -> opties(TienWekenStand.values()));
    if (rollen.contains(Rol.KLANTMANAGER)) {
      balk.schakel("eigen", "inburgeraar.lijst.eigen");
    }
    return balk;
  }

  private List<Filterbalk.Optie> gemeenteopties() {
    return eigenGemeenten.stream()
        .map(code -> new Filterbalk.Optie(code, gemeenten.van(code)))
        .sorted(Comparator.comparing(Filterbalk.Optie::tekst))
        .toList();
  }

  private void zoekNummer(String nummer) {
    if (nummer.replaceAll("\\D", "").length() < 9) {
      return;
    }
    try {
      inburgeraars
          .zoekNummer(nummer)
          .ifPresentOrElse(
              id -> UI.getCurrent().navigate(DossierView.adres(id)),
              () -> Melding.fout(getTranslation("inburgeraar.lijst.niemand")));
    } catch (OngeldigeInvoer fout) {
      Melding.fout(getTranslation(fout.sleutel(), fout.argumenten()));
    }
  }

  private Lijst<InburgeraarListItem, InburgeraarFilter> lijst(Bouwstenen bouwstenen) {
    Lijst<InburgeraarListItem, InburgeraarFilter> tabel =
        bouwstenen.<InburgeraarListItem, InburgeraarFilter>lijst(
            "inburgeraars", InburgeraarListItem::id, "inburgeraar.lijst.titel");
    tabel
        .kolom("naam", "inburgeraar.veld.naam")
        .tweeRegels(InburgeraarListItem::naam, this::kenmerk)
        .exporteer("inburgeraar.veld.vnummer", rij -> rij.vnummer().gemaskeerd())
        .exporteer("inburgeraar.veld.achternaam", InburgeraarListItem::achternaam)
        .exporteer("inburgeraar.veld.voornamen", InburgeraarListItem::voornamen)
        .exporteer("inburgeraar.veld.gemeente", rij -> gemeenten.van(rij.gemeentecode()))
        .sorteer("naam")
        .altijd();
    tabel
        .kolom("plicht", "inburgeraar.veld.plicht")
        .status(rij -> InburgeraarTeksten.badge(rij.status()))
        .breedte("10rem")
        .altijd();
    tabel
        .kolom("tienweken", "inburgeraar.veld.tien-weken")
        .termijn(InburgeraarListItem::tienWekenTotEnMet)
        .sorteer("tienweken")
        .breedte("9rem");
    tabel
        .kolom("termijn", "inburgeraar.veld.termijn-tot-en-met")
        .datum(rij -> laatsteDag(rij.termijnEinde()))
        .sorteer("termijn")
        .breedte("8.5rem");
    tabel.kolom("klantmanager", "inburgeraar.veld.klantmanager").tekst(InburgeraarListItem::klantmanager);
    tabel
        .kolom("geboortedatum", "inburgeraar.veld.geboortedatum")
        .datum(InburgeraarListItem::geboortedatum)
        .sorteer("geboortedatum")
        .breedte("8.5rem")
        .eerstVerborgen();
    tabel
        .kolom("doelgroep", "inburgeraar.veld.doelgroep")
        .tekst(rij -> woord(rij.doelgroep()))
        .sorteer("doelgroep")
        .eerstVerborgen();
    tabel
        .kolom("regime", "inburgeraar.veld.regime")
        .tekst(rij -> woord(rij.regime()))
        .sorteer("regime")
        .breedte("6.5rem")
        .eerstVerborgen();
    return tabel
        .bron(inburgeraars::list, inburgeraars::count)
        .standaard(Sort.by("naam"))
        .totaal("inburgeraar.lijst.totaal")
        .filters(filters)
        .alsLeeg(
            () ->
                new LegeToestand(
                    VaadinIcon.USERS,
                    getTranslation("inburgeraar.lijst.leeg"),
                    getTranslation("inburgeraar.lijst.leeg.uitleg")))
        .bijKiezen(rij -> UI.getCurrent().navigate(DossierView.adres(rij.id())));
  }

  private String kenmerk(InburgeraarListItem rij) {
    String waar = gemeenten.van(rij.gemeentecode());
    return landelijk ? waar + " · " + woord(rij.regime()) : waar + " · " + woord(rij.doelgroep());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new InburgeraarFilter(
            filters.waarde("zoek").orElse(null),
            Set.copyOf(filters.waarden("gemeente")),
            een("regime", Regime.class),
            een("doelgroep", Doelgroep.class),
            een("plicht", Plichtstatus.class),
            een("tienweken", TienWekenStand.class),
            filters.aan("eigen")));
  }

  private <E extends Enum<E>> E een(String parameter, Class<E> soort) {
    return filters.waarden(parameter, soort).stream().findFirst().orElse(null);
  }
}
