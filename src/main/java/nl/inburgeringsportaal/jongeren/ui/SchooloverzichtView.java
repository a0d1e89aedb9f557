package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.HoeBerekend;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Staven;
import nl.inburgeringsportaal.base.ui.Tabeluitvoer;
import nl.inburgeringsportaal.base.ui.Termijn;
import nl.inburgeringsportaal.jongeren.Schooljaar;
import nl.inburgeringsportaal.jongeren.Schooloverzicht;
import nl.inburgeringsportaal.jongeren.SchooloverzichtService;
import nl.inburgeringsportaal.jongeren.Signaaltelling;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;

/** How the school does: talks needed and held, by education, by month and by school year. */
@Route(SchooloverzichtView.PAD)
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@StyleSheet(GesprekAdres.STIJL)
class SchooloverzichtView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "overzicht";

  private static final String JAAR = "jaar";

  private final transient SchooloverzichtService service;
  private final transient Opleidingscodes opleidingen;
  private final transient Bouwstenen bouwstenen;
  private final Select<Schooljaar> jaren = new Select<>();
  private final Div inhoud = new Div();
  private transient Schooloverzicht overzicht;

  SchooloverzichtView(SchooloverzichtService service, Opleidingscodes opleidingen, Bouwstenen bouwstenen) {
    this.service = service;
    this.opleidingen = opleidingen;
    this.bouwstenen = bouwstenen;
    addClassNames("pagina", "schooloverzicht");
    jaren.setLabel(getTranslation("jongeren.overzicht.schooljaar"));
    jaren.addClassName("niet-afdrukken");
    jaren.setWidth("14rem");
    jaren.setMaxWidth("100%");
    jaren.addValueChangeListener(
        wijziging -> {
          if (wijziging.isFromClient()) {
            zetAdres();
            toon();
          }
        });
    inhoud.addClassName("onder-elkaar");
    add(
        new Paginakop(getTranslation("jongeren.overzicht.titel"))
            .samenvatting(getTranslation("jongeren.overzicht.samenvatting"))
            .actie(
                new Button(
                    getTranslation("jongeren.overzicht.exporteer"), VaadinIcon.DOWNLOAD.create(), klik -> exporteer())),
        jaren,
        inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    overzicht = service.overzicht();
    TreeSet<Schooljaar> bekend = new TreeSet<>(overzicht.perJaar().keySet());
    bekend.add(service.nu());
    jaren.setItems(bekend.descendingSet());
    String gevraagd =
        event.getLocation().getQueryParameters().getSingleParameter(JAAR).orElse("");
    jaren.setValue(
        bekend.stream()
            .filter(jaar -> String.valueOf(jaar.jaar()).equals(gevraagd))
            .findFirst()
            .orElse(service.nu()));
    toon();
  }

  private void zetAdres() {
    QueryParameters parameters = QueryParameters.of(JAAR, String.valueOf(jaren.getValue().jaar()));
    UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PAD, parameters));
  }

  private void toon() {
    Schooljaar jaar = jaren.getValue();
    Signaaltelling totaal = overzicht.totaal(jaar);
    inhoud.removeAll();
    if (overzicht.regels().isEmpty()) {
      inhoud.add(
          new LegeToestand(
              VaadinIcon.BAR_CHART_H,
              getTranslation("jongeren.overzicht.leeg"),
              getTranslation("jongeren.overzicht.leeg.uitleg")));
      return;
    }
    inhoud.add(kern(totaal), wieTellenMee(), perOpleiding(jaar, totaal), perMaand(jaar), perJaar());
  }

  private Component kern(Signaaltelling totaal) {
    Long procent = totaal.procentVoorVerjaardag();
    return new Feiten()
        .feit(
            getTranslation("jongeren.overzicht.nodig"),
            String.valueOf(totaal.nodig()),
            getTranslation("jongeren.overzicht.nodig.van", totaal.leerlingen()))
        .feit(
            getTranslation("jongeren.overzicht.gevoerd"),
            String.valueOf(totaal.gevoerd()),
            getTranslation("jongeren.overzicht.gevoerd.gepland", totaal.gepland()))
        .feit(
            getTranslation("jongeren.overzicht.voor18"),
            procent == null ? null : getTranslation("jongeren.overzicht.procent", procent),
            getTranslation("jongeren.overzicht.voor18.van", totaal.voorVerjaardag(), totaal.beslist()))
        .feit(
            getTranslation("jongeren.overzicht.te-laat"),
            String.valueOf(totaal.teLaat()),
            getTranslation("jongeren.overzicht.te-laat.uitleg"),
            totaal.teLaat() > 0 ? Termijn.Druk.LAAT : Termijn.Druk.RUIM);
  }

  private Component wieTellenMee() {
    HoeBerekend uitleg =
        new HoeBerekend(
            List.of("maand", "nodig", "op-tijd", "voor18", "vertrokken", "bewaren").stream()
                .map(deel -> getTranslation("jongeren.overzicht.telt." + deel))
                .toList(),
            null);
    uitleg.setSummaryText(getTranslation("jongeren.overzicht.telt"));
    return uitleg;
  }

  private Component perOpleiding(Schooljaar jaar, Signaaltelling totaal) {
    Cijfertabel tabel =
        new Cijfertabel(
            getTranslation("jongeren.overzicht.per-opleiding", jaar), koppen("jongeren.veld.opleiding"));
    overzicht
        .perOpleiding(jaar)
        .forEach(
            (code, telling) ->
                tabel.rij(naam(code), "leerlingen?opleiding=" + code, cijfers(telling)));
    tabel.totaal(getTranslation("jongeren.overzicht.totaal"), cijfers(totaal));
    return tabel;
  }

  private Component perMaand(Schooljaar jaar) {
    Map<YearMonth, Signaaltelling> maanden = overzicht.perMaand(jaar);
    DateTimeFormatter naam = DateTimeFormatter.ofPattern("MMMM yyyy", getLocale());
    List<Staven.Staaf> staven =
        jaar.maanden().stream()
            .map(
                maand -> {
                  Signaaltelling telling = maanden.getOrDefault(maand, Signaaltelling.NIEMAND);
                  return new Staven.Staaf(
                      naam.format(maand),
                      telling.nodig(),
                      telling.gevoerd(),
                      getTranslation("jongeren.overzicht.staaf", telling.gevoerd(), telling.nodig()));
                })
            .toList();
    String titel = getTranslation("jongeren.overzicht.per-maand", jaar);
    return new Section(new H2(titel), new Staven(titel, staven));
  }

  private Component perJaar() {
    Cijfertabel tabel =
        new Cijfertabel(
            getTranslation("jongeren.overzicht.per-jaar"), koppen("jongeren.overzicht.schooljaar"));
    overzicht
        .perJaar()
        .forEach((jaar, telling) -> tabel.rij(jaar.toString(), PAD + "?" + JAAR + "=" + jaar.jaar(), cijfers(telling)));
    return tabel;
  }

  private List<String> koppen(String eerste) {
    return List.of(
        getTranslation(eerste),
        getTranslation("jongeren.overzicht.kop.leerlingen"),
        getTranslation("jongeren.overzicht.kop.nodig"),
        getTranslation("jongeren.overzicht.kop.gevoerd"),
        getTranslation("jongeren.overzicht.kop.op-tijd"),
        getTranslation("jongeren.overzicht.kop.voor18"),
        getTranslation("jongeren.overzicht.kop.gepland"),
        getTranslation("jongeren.overzicht.kop.open"),
        getTranslation("jongeren.overzicht.kop.te-laat"));
  }

  private List<String> cijfers(Signaaltelling telling) {
    Long procent = telling.procentVoorVerjaardag();
    return List.of(
        String.valueOf(telling.leerlingen()),
        String.valueOf(telling.nodig()),
        String.valueOf(telling.gevoerd()),
        String.valueOf(telling.opTijd()),
        procent == null
            ? "–"
            : getTranslation("jongeren.overzicht.met-procent", telling.voorVerjaardag(), procent),
        String.valueOf(telling.gepland()),
        String.valueOf(telling.open()),
        String.valueOf(telling.teLaat()));
  }

  private String naam(String code) {
    return opleidingen.find(code).map(Opleiding::naam).orElse(code);
  }

  private void exporteer() {
    Tabeluitvoer.<Schooloverzicht.Regel>van("schooloverzicht", bouwstenen)
        .kolom("jongeren.overzicht.schooljaar", regel -> regel.schooljaar().toString())
        .kolom("jongeren.overzicht.kop.maand", regel -> regel.maand().toString())
        .kolom("jongeren.veld.opleiding", Schooloverzicht.Regel::opleidingscode)
        .kolom("jongeren.overzicht.kop.leerlingen", regel -> regel.telling().leerlingen())
        .kolom("jongeren.overzicht.kop.niet-nodig", regel -> regel.telling().nietNodig())
        .kolom("jongeren.overzicht.kop.vertrokken", regel -> regel.telling().vertrokken())
        .kolom("jongeren.overzicht.kop.nodig", regel -> regel.telling().nodig())
        .kolom("jongeren.overzicht.kop.gevoerd", regel -> regel.telling().gevoerd())
        .kolom("jongeren.overzicht.kop.op-tijd", regel -> regel.telling().opTijd())
        .kolom("jongeren.overzicht.kop.voor18", regel -> regel.telling().voorVerjaardag())
        .kolom("jongeren.overzicht.kop.gepland", regel -> regel.telling().gepland())
        .kolom("jongeren.overzicht.kop.open", regel -> regel.telling().open())
        .kolom("jongeren.overzicht.kop.te-laat", regel -> regel.telling().teLaat())
        .open(overzicht.regels());
  }
}
