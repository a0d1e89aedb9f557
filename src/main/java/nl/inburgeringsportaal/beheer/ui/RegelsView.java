package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Geheugenpagina;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.base.ui.Statusbadge.Status;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.regels.RegelListItem;
import nl.inburgeringsportaal.regels.RegelService;
import nl.inburgeringsportaal.regels.Regelwaarde;

/** The rules of law and practice: what holds, what held, on what it rests, and a proposal to change it. */
@Route(RegelsView.PAD)
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@StyleSheet(BeheerNavigatie.STIJL)
class RegelsView extends Lijstpagina<RegelListItem, RegelsView.Filter> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "beheer/regels";

  private final transient RegelService regels;
  private final transient RegelVoorstelDialoog voorstel;
  private final transient Klok klok;

  /** What is asked: part of the name, and only what is still to be settled. */
  record Filter(String zoek, boolean teBevestigen) {
    boolean past(RegelListItem regel) {
      boolean naam =
          zoek == null
              || BeheerTeksten.regel(regel.code())
                  .toLowerCase(Locale.ROOT)
                  .contains(zoek.toLowerCase(Locale.ROOT));
      return naam && (!teBevestigen || (regel.nu() != null && regel.nu().teBevestigen()));
    }
  }

  RegelsView(RegelService regels, RegelVoorstelDialoog voorstel, Bouwstenen bouwstenen, Klok klok) {
    this.regels = regels;
    this.voorstel = voorstel;
    this.klok = klok;
    Filterbalk filters =
        bouwstenen
            .filterbalk("regels")
            .zoek("zoek", "beheer.regels.zoek")
            .schakel("tebevestigen", "beheer.regels.te-bevestigen");
    bouw(
        new Paginakop(getTranslation("beheer.regels.titel"))
            .samenvatting(getTranslation("beheer.regels.uitleg")),
        filters,
        lijst(bouwstenen, filters));
  }

  private Lijst<RegelListItem, Filter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    Lijst<RegelListItem, Filter> lijst = bouwstenen.lijst("regels", RegelListItem::code, "beheer.regels.titel");
    lijst
        .kolom("naam", "beheer.kolom.regel")
        .tweeRegels(rij -> BeheerTeksten.regel(rij.code()), this::straks)
        .altijd();
    lijst
        .kolom("waarde", "beheer.kolom.geldt-nu")
        .tekst(rij -> rij.nu() == null ? getTranslation("beheer.regels.niets") : BeheerTeksten.waarde(rij.nu()))
        .altijd();
    lijst.kolom("stand", "beheer.kolom.stand").status(this::stand).breedte("11rem");
    return lijst
        .bron(
            (filter, pagina) -> Geheugenpagina.van(rijen(filter), pagina),
            filter -> rijen(filter).size())
        .filters(filters)
        .idEigenschap("code")
        .totaal("beheer.regels.totaal")
        .bijKiezen(rij -> kies(rij.code()));
  }

  private List<RegelListItem> rijen(Filter filter) {
    return regels.list().stream()
        .filter(filter::past)
        .sorted(java.util.Comparator.comparing(rij -> BeheerTeksten.regel(rij.code())))
        .toList();
  }

  private String straks(RegelListItem rij) {
    return rij.straks() == null
        ? null
        : getTranslation(
            "beheer.regels.straks",
            BeheerTeksten.dag(rij.straks().periode().van()),
            BeheerTeksten.waarde(rij.straks()));
  }

  private Status stand(RegelListItem rij) {
    if (rij.openVoorstellen() > 0) {
      return new Status(getTranslation("beheer.regels.open-voorstel"), Soort.BIJNA);
    }
    return rij.nu() != null && rij.nu().teBevestigen()
        ? new Status(getTranslation("beheer.regels.te-bevestigen"), Soort.BIJNA)
        : new Status(getTranslation("beheer.regels.vast"), Soort.RUSTIG);
  }

  @Override
  protected Filter filter(Filterbalk filters) {
    return new Filter(filters.waarde("zoek").orElse(null), filters.aan("tebevestigen"));
  }

  @Override
  protected Optional<Detail> detail(String code) {
    return Optional.of(new Detail(BeheerTeksten.regel(code), inhoud(code, regels.historie(code))));
  }

  private Div inhoud(String code, List<Regelwaarde> historie) {
    Div deel =
        new Div(
            new H2(BeheerTeksten.regel(code)),
            new Paragraph(BeheerTeksten.misschien("regels.parameter." + code + ".uitleg", code)));
    deel.addClassName("stapel");
    Button wijzig =
        new Button(getTranslation("beheer.voorstellen.doen"), klik -> voorstel.open(code, historie, this::ververs));
    wijzig.addThemeVariants(ButtonVariant.PRIMARY);
    Anchor eerdere =
        new Anchor(VoorstellenView.PAD + "?code=" + code, getTranslation("beheer.voorstellen.van-deze"));
    eerdere.addClassName("knop");
    Div knoppen = new Div(wijzig, eerdere);
    knoppen.addClassName("knoppen");
    deel.add(knoppen, new H3(getTranslation("beheer.regels.waarden")), waarden(historie, klok.vandaag()));
    return deel;
  }

  static Div waarden(List<Regelwaarde> historie, LocalDate vandaag) {
    Tijdlijn lijn = new Tijdlijn();
    Div deel = new Div(lijn);
    for (Regelwaarde waarde : historie) {
      String wanneer = BeheerTeksten.periode(waarde.periode().van(), waarde.periode().tot());
      String wat = BeheerTeksten.waarde(waarde);
      String uitleg =
          BeheerTeksten.t(
              waarde.teBevestigen() ? "beheer.regels.bron-te-bevestigen" : "beheer.regels.bron", waarde.bron());
      lijn.punt(wanneer, wat, uitleg);
      if (waarde.periode().omvat(vandaag)) {
        lijn.getChildren().reduce((vorige, dit) -> dit).ifPresent(dit -> {
          dit.addClassName("nu");
          dit.getElement().setAttribute("aria-current", "true");
        });
      }
    }
    if (historie.stream().anyMatch(Regelwaarde::teBevestigen)) {
      deel.add(new Statusbadge(BeheerTeksten.t("beheer.regels.te-bevestigen-uitleg"), Soort.BIJNA));
    }
    return deel;
  }
}
