package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Geheugenpagina;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.base.ui.Statusbadge.Status;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.OpleidingListItem;
import nl.inburgeringsportaal.regels.OpleidingscodeService;

/** The opleidingscodes: which education exempts on which days, on what that rests, and a proposal to change it. */
@Route(OpleidingscodesView.PAD)
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@StyleSheet(BeheerNavigatie.STIJL)
class OpleidingscodesView extends Lijstpagina<OpleidingListItem, OpleidingscodesView.Filter> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "beheer/opleidingscodes";

  private final transient OpleidingscodeService opleidingen;
  private final transient OpleidingVoorstelDialoog voorstel;
  private final transient Klok klok;

  /** What is asked; null for all. */
  record Filter(String zoek, Onderwijssoort soort, Boolean vrijstellend) {
    boolean past(OpleidingListItem rij) {
      Opleiding opleiding = rij.opleiding();
      String tekst = (opleiding.code() + " " + opleiding.naam()).toLowerCase(Locale.ROOT);
      return (zoek == null || tekst.contains(zoek.toLowerCase(Locale.ROOT)))
          && (soort == null || opleiding.onderwijssoort() == soort)
          && (vrijstellend == null || vrijstellend == rij.vrijstellendVandaag());
    }
  }

  OpleidingscodesView(
      OpleidingscodeService opleidingen, OpleidingVoorstelDialoog voorstel, Bouwstenen bouwstenen, Klok klok) {
    this.opleidingen = opleidingen;
    this.voorstel = voorstel;
    this.klok = klok;
    Filterbalk filters =
        bouwstenen
            .filterbalk("opleidingscodes")
            .zoek("zoek", "beheer.opleidingen.zoek")
            .keuze("soort", "beheer.kolom.onderwijssoort", OpleidingscodesView::soorten)
            .keuze("vrij", "beheer.kolom.vrijstelling", this::standen);
    Button nieuw =
        new Button(
            getTranslation("beheer.opleidingen.nieuw"),
            VaadinIcon.PLUS.create(),
            klik -> voorstel.open(null, this::ververs));
    bouw(
        new Paginakop(getTranslation("beheer.opleidingen.titel"))
            .samenvatting(getTranslation("beheer.opleidingen.uitleg"))
            .hoofdactie(nieuw),
        filters,
        lijst(bouwstenen, filters));
  }

  private Lijst<OpleidingListItem, Filter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    Lijst<OpleidingListItem, Filter> lijst =
        bouwstenen.lijst("opleidingscodes", rij -> rij.opleiding().code(), "beheer.opleidingen.titel");
    lijst
        .kolom("naam", "beheer.kolom.opleiding")
        .tweeRegels(rij -> rij.opleiding().naam(), rij -> rij.opleiding().code())
        .exporteer("beheer.kolom.code", rij -> rij.opleiding().code())
        .exporteer("beheer.kolom.opleiding", rij -> rij.opleiding().naam())
        .altijd();
    lijst
        .kolom("soort", "beheer.kolom.onderwijssoort")
        .tekst(rij -> BeheerTeksten.soort(rij.opleiding().onderwijssoort()));
    lijst
        .kolom("vrij", "beheer.kolom.vrijstelling")
        .status(this::stand)
        .breedte("11rem")
        .altijd();
    lijst.kolom("sinds", "beheer.kolom.perioden").tekst(rij -> perioden(rij.opleiding())).eerstVerborgen();
    return lijst
        .bron(
            (filter, pagina) -> Geheugenpagina.van(rijen(filter), pagina),
            filter -> rijen(filter).size())
        .filters(filters)
        .idEigenschap("code")
        .totaal("beheer.opleidingen.totaal")
        .bijKiezen(rij -> kies(rij.opleiding().code()));
  }

  private List<OpleidingListItem> rijen(Filter filter) {
    return opleidingen.list().stream().filter(filter::past).toList();
  }

  private Status stand(OpleidingListItem rij) {
    if (rij.openVoorstellen() > 0) {
      return new Status(getTranslation("beheer.regels.open-voorstel"), Soort.BIJNA);
    }
    return new Status(vrij(rij.vrijstellendVandaag()), rij.vrijstellendVandaag() ? Soort.KLAAR : Soort.RUSTIG);
  }

  private String vrij(boolean vrijstellend) {
    return getTranslation(vrijstellend ? "beheer.opleidingen.vrij" : "beheer.opleidingen.niet-vrij");
  }

  private static String perioden(Opleiding opleiding) {
    return String.join(
        "; ",
        opleiding.vrijstellingen().stream()
            .map(deel -> BeheerTeksten.periode(deel.periode().van(), deel.periode().tot()))
            .toList());
  }

  private static List<Filterbalk.Optie> soorten() {
    return Arrays.stream(Onderwijssoort.values())
        .map(soort -> new Filterbalk.Optie(soort.name(), BeheerTeksten.soort(soort)))
        .toList();
  }

  private List<Filterbalk.Optie> standen() {
    return List.of(
        new Filterbalk.Optie("ja", getTranslation("beheer.opleidingen.vrij")),
        new Filterbalk.Optie("nee", getTranslation("beheer.opleidingen.niet-vrij")));
  }

  @Override
  protected Filter filter(Filterbalk filters) {
    return new Filter(
        filters.waarde("zoek").orElse(null),
        filters.waarden("soort", Onderwijssoort.class).stream().findFirst().orElse(null),
        filters.waarde("vrij").map("ja"::equals).orElse(null));
  }

  @Override
  protected Optional<Detail> detail(String code) {
    Opleiding opleiding = opleidingen.findByCode(code);
    return Optional.of(new Detail(opleiding.naam(), inhoud(opleiding)));
  }

  private Div inhoud(Opleiding opleiding) {
    Div deel = new Div(new H2(opleiding.naam()));
    deel.addClassName("stapel");
    if (opleiding.codeOnbekend()) {
      deel.add(new Bericht(Soort.BIJNA, getTranslation("beheer.opleidingen.code-onbekend")));
    }
    deel.add(
        new Feiten()
            .feit(
                getTranslation("beheer.kolom.code"),
                opleiding.code(),
                BeheerTeksten.soort(opleiding.onderwijssoort()))
            .feit(
                getTranslation("beheer.kolom.vrijstelling"),
                vrij(opleiding.isVrijstellend(klok.vandaag())),
                null),
        new Paragraph(getTranslation("beheer.regels.bron", opleiding.bron())));
    Button wijzig =
        new Button(getTranslation("beheer.voorstellen.doen"), klik -> voorstel.open(opleiding, this::ververs));
    wijzig.addThemeVariants(ButtonVariant.PRIMARY);
    Anchor eerdere =
        new Anchor(VoorstellenView.PAD + "?code=" + opleiding.code(), getTranslation("beheer.voorstellen.van-deze"));
    eerdere.addClassName("knop");
    Div knoppen = new Div(wijzig, eerdere);
    knoppen.addClassName("knoppen");
    deel.add(knoppen, new H3(getTranslation("beheer.opleidingen.perioden")));
    if (opleiding.vrijstellingen().isEmpty()) {
      deel.add(new Paragraph(getTranslation("beheer.opleidingen.nooit")));
    } else {
      Tijdlijn lijn = new Tijdlijn();
      opleiding.vrijstellingen().reversed()
          .forEach(
              vrij ->
                  lijn.punt(
                      BeheerTeksten.periode(vrij.periode().van(), vrij.periode().tot()),
                      getTranslation("beheer.opleidingen.vrij"),
                      getTranslation("beheer.regels.bron", vrij.bron())));
      deel.add(lijn);
    }
    return deel;
  }
}
