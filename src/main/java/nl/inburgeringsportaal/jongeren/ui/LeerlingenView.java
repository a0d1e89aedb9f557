package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.jongeren.LeerlingFilter;
import nl.inburgeringsportaal.jongeren.LeerlingListItem;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.Signaalsoort;
import nl.inburgeringsportaal.jongeren.Signaalstatus;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import org.springframework.data.domain.Sort;

/** The school's pupils: find one, see where his signal stands, add one. */
@Route("leerlingen")
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
class LeerlingenView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;

  private final transient Opleidingscodes opleidingen;
  private final transient Klok klok;
  private final Filterbalk filters;
  private final Lijst<LeerlingListItem, LeerlingFilter> lijst;

  LeerlingenView(
      LeerlingService leerlingen,
      Opleidingscodes opleidingen,
      LeerlingFormulieren formulieren,
      Bouwstenen bouwstenen,
      Klasdiensten klas,
      Klok klok) {
    this.opleidingen = opleidingen;
    this.klok = klok;
    addClassNames("pagina", "vult");
    Button nieuw =
        new Button(
            getTranslation("jongeren.leerlingen.nieuw"),
            VaadinIcon.PLUS.create(),
            klik -> formulieren.nieuw(id -> UI.getCurrent().navigate("leerlingen/" + id)));
    nieuw.addThemeVariants(ButtonVariant.PRIMARY);
    filters = filters(bouwstenen, leerlingen);
    lijst = lijst(bouwstenen, leerlingen);
    add(
        new Paginakop(getTranslation("jongeren.leerlingen.titel"))
            .samenvatting(getTranslation("jongeren.leerlingen.uitleg"))
            .hoofdactie(nieuw)
            .actie(
                new Button(
                    getTranslation("jongeren.mentor.open"),
                    klik -> MentorDialoog.open(klas, () -> lijst.toon(filter())))),
        filters,
        lijst);
  }

  private Filterbalk filters(Bouwstenen bouwstenen, LeerlingService leerlingen) {
    return bouwstenen
        .filterbalk("leerlingen")
        .zoek("zoek", "jongeren.leerlingen.zoek")
        .keuze("klas", "jongeren.veld.klas", () -> opties(leerlingen.klassen()))
        .keuze("opleiding", "jongeren.veld.opleiding", this::opleidingsopties)
        .keuze("status", "jongeren.veld.status", LeerlingenView::statusopties)
        .keuze("periode", "jongeren.leerlingen.periode", this::periodes)
        .keuze("signaal", "jongeren.leerlingen.signaal", LeerlingenView::signaalopties)
        .keuze("mentor", "jongeren.veld.mentor", () -> opties(leerlingen.mentoren()))
        .schakel("telaat", "jongeren.leerlingen.te-laat")
        .schakel("uitgeschreven", "jongeren.leerlingen.ook-uitgeschreven");
  }

  private Lijst<LeerlingListItem, LeerlingFilter> lijst(Bouwstenen bouwstenen, LeerlingService leerlingen) {
    Lijst<LeerlingListItem, LeerlingFilter> tabel =
        bouwstenen.<LeerlingListItem, LeerlingFilter>lijst(
            "leerlingen", LeerlingListItem::id, "jongeren.leerlingen.titel");
    tabel
        .kolom("naam", "jongeren.veld.leerling")
        .tweeRegels(LeerlingListItem::naam, this::kenmerk)
        .exporteer("jongeren.veld.leerlingnummer", LeerlingListItem::leerlingnummer)
        .exporteer("jongeren.veld.achternaam", LeerlingListItem::achternaam)
        .exporteer("jongeren.veld.roepnaam", LeerlingListItem::roepnaam)
        .exporteer("jongeren.veld.klas", LeerlingListItem::klas)
        .exporteer("jongeren.veld.opleiding", LeerlingListItem::opleidingscode)
        .sorteer("naam")
        .altijd();
    tabel
        .kolom("status", "jongeren.veld.status")
        .status(rij -> JongerenTeksten.badge(rij.status(), rij.teLaat()))
        .sorteer("status")
        .breedte("10.5rem")
        .altijd();
    tabel
        .kolom("signaaldatum", "jongeren.veld.gesprek-vanaf")
        .datum(LeerlingListItem::signaaldatum)
        .sorteer("signaaldatum")
        .breedte("8.5rem");
    tabel
        .kolom("datum18", "jongeren.veld.wordt-18")
        .datum(LeerlingListItem::datum18)
        .sorteer("datum18")
        .breedte("7.5rem");
    tabel
        .kolom("reden", "jongeren.veld.reden")
        .tekst(rij -> rij.reden() == null ? null : JongerenTeksten.tekst(rij.reden()));
    tabel.kolom("mentor", "jongeren.veld.mentor").tekst(LeerlingListItem::mentor).sorteer("mentor").eerstVerborgen();
    tabel
        .kolom("nummer", "jongeren.veld.leerlingnummer")
        .tekst(LeerlingListItem::leerlingnummer)
        .sorteer("leerlingnummer")
        .eerstVerborgen()
        .nietExporteren();
    tabel
        .kolom("verblijfsstatus", "jongeren.veld.verblijfsstatus")
        .tekst(rij -> JongerenTeksten.tekst(rij.verblijfsstatus()))
        .eerstVerborgen();
    return tabel
        .bron(leerlingen::list, leerlingen::count)
        .standaard(Sort.by("signaaldatum"))
        .totaal("jongeren.leerlingen.totaal")
        .filters(filters)
        .alsLeeg(this::leeg)
        .bijKiezen(rij -> UI.getCurrent().navigate("leerlingen/" + rij.id()));
  }

  private String kenmerk(LeerlingListItem rij) {
    String opleiding = opleidingen.find(rij.opleidingscode()).map(Opleiding::naam).orElse(rij.opleidingscode());
    return rij.klas() == null ? opleiding : rij.klas() + " · " + opleiding;
  }

  private LegeToestand leeg() {
    Button naarImport =
        new Button(getTranslation("jongeren.leerlingen.naar-import"), klik -> UI.getCurrent().navigate("leveringen"));
    naarImport.addThemeVariants(ButtonVariant.PRIMARY);
    return new LegeToestand(
        VaadinIcon.USERS,
        getTranslation("jongeren.leerlingen.leeg"),
        getTranslation("jongeren.leerlingen.leeg-uitleg"),
        naarImport);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(filter());
  }

  private LeerlingFilter filter() {
    Signaalstatus status = filters.waarden("status", Signaalstatus.class).stream().findFirst().orElse(null);
    LocalDate vandaag = klok.vandaag();
    LocalDate van = null;
    LocalDate tot = null;
    switch (filters.waarde("periode").orElse("")) {
      case "maand" -> {
        van = vandaag;
        tot = vandaag.plusMonths(1);
      }
      case "kwartaal" -> {
        van = vandaag;
        tot = vandaag.plusMonths(3);
      }
      case "halfjaar" -> {
        van = vandaag.minusMonths(6);
        tot = vandaag;
      }
      default -> {
        // No limit to the signal date.
      }
    }
    return new LeerlingFilter(
        filters.waarde("zoek").orElse(null),
        filters.waarde("klas").orElse(null),
        filters.waarde("mentor").orElse(null),
        filters.waarde("opleiding").orElse(null),
        status,
        van,
        tot,
        filters.waarden("signaal", Signaalsoort.class).stream().findFirst().orElse(null),
        filters.aan("telaat"),
        filters.aan("uitgeschreven"));
  }

  private List<Filterbalk.Optie> opleidingsopties() {
    return opleidingen.all().stream()
        .map(opleiding -> new Filterbalk.Optie(opleiding.code(), opleiding.naam()))
        .toList();
  }

  private static List<Filterbalk.Optie> statusopties() {
    return Arrays.stream(Signaalstatus.values())
        .map(status -> new Filterbalk.Optie(status.name(), JongerenTeksten.tekst(status)))
        .toList();
  }

  private static List<Filterbalk.Optie> signaalopties() {
    return Arrays.stream(Signaalsoort.values())
        .map(soort -> new Filterbalk.Optie(soort.name(), Leerlingsignalen.soort(soort)))
        .toList();
  }

  private List<Filterbalk.Optie> periodes() {
    return List.of("maand", "kwartaal", "halfjaar").stream()
        .map(periode -> new Filterbalk.Optie(periode, getTranslation("jongeren.leerlingen.periode." + periode)))
        .toList();
  }

  private static List<Filterbalk.Optie> opties(List<String> waarden) {
    return waarden.stream().map(waarde -> new Filterbalk.Optie(waarde, waarde)).toList();
  }
}
