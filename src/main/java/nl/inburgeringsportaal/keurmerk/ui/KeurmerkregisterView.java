package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.csv.CsvSchrijver;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Linkknop;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.keurmerk.KeurmerkOpDag;
import nl.inburgeringsportaal.keurmerk.KeurmerkregisterService;
import nl.inburgeringsportaal.keurmerk.RegisterFilter;
import nl.inburgeringsportaal.keurmerk.RegisterListItem;
import nl.inburgeringsportaal.keurmerk.Registerstatus;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

/** The public register: find a school, see how it stands today or on another day. The address holds what was asked. */
@Route(KeurmerkregisterView.PAD)
@AnonymousAllowed
@StyleSheet(Delen.STIJL)
class KeurmerkregisterView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the register. */
  static final String PAD = "keurmerkregister";

  private static final int PER_BLAD = 50;
  private static final int PER_KEER = 1000;
  private static final String ZOEK = "zoek";
  private static final String STATUS = "status";
  private static final String DAG = "peildatum";
  private static final String BLAD = "blad";

  private final transient KeurmerkregisterService service;
  private final transient Klok klok;
  private final TextField zoek = new TextField(t("register.zoek"));
  private final Select<Registerstatus> status = new Select<>();
  private final Datumveld dag = new Datumveld(t("register.dag"));
  private final Div uitkomst = new Div();
  private QueryParameters vraag = QueryParameters.empty();

  KeurmerkregisterView(KeurmerkregisterService service, Klok klok) {
    this.service = service;
    this.klok = klok;
    addClassNames("pagina", "keurmerkregister");
    zoek.setPrefixComponent(VaadinIcon.SEARCH.create());
    zoek.setClearButtonVisible(true);
    zoek.setMaxLength(100);
    zoek.setValueChangeMode(ValueChangeMode.LAZY);
    zoek.addValueChangeListener(
        wijziging -> kies(wijziging.isFromClient(), ZOEK, wijziging.getValue().strip()));
    status.setLabel(t("kolom.status"));
    status.setItems(Registerstatus.values());
    status.setEmptySelectionAllowed(true);
    status.setEmptySelectionCaption(t("register.alle"));
    status.setItemLabelGenerator(een -> een == null ? t("register.alle") : t("status." + een));
    status.addValueChangeListener(
        wijziging ->
            kies(
                wijziging.isFromClient(), STATUS, wijziging.getValue() == null ? "" : wijziging.getValue().code()));
    dag.setClearButtonVisible(true);
    dag.setHelperText(t("register.dag.hulp"));
    dag.addValueChangeListener(
        wijziging ->
            kies(wijziging.isFromClient(), DAG, wijziging.getValue() == null ? "" : wijziging.getValue().toString()));
    Div velden = new Div(zoek, status, dag);
    velden.addClassName("registervelden");
    velden.getElement().setAttribute("role", "search");
    uitkomst.addClassName("onder-elkaar");
    add(
        new Paginakop(t("register.titel")).samenvatting(t("register.uitleg")).actie(new Linkknop()),
        velden,
        uitkomst,
        uitleg());
  }

  private static Component uitleg() {
    Div deel = Delen.stapel(new H2(t("register.betekenis")));
    deel.addClassName("leesbaar");
    Element lijst = new Element("dl");
    lijst.getClassList().add("betekenissen");
    for (Registerstatus een : Registerstatus.values()) {
      lijst.appendChild(
          new Element("dt").setText(t("status." + een)), new Element("dd").setText(t("betekenis." + een)));
    }
    deel.getElement().appendChild(lijst);
    deel.add(new Paragraph(t("register.api")));
    return deel;
  }

  private void kies(boolean doorLezer, String parameter, String waarde) {
    if (doorLezer) {
      QueryParameters rest = vraag.excluding(parameter, BLAD);
      UI.getCurrent().navigate(PAD, waarde.isEmpty() ? rest : rest.merging(parameter, waarde));
    }
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    vraag = event.getLocation().getQueryParameters();
    String tekst = vraag.getSingleParameter(ZOEK).orElse("");
    if (!zoek.getValue().strip().equals(tekst)) {
      zoek.setValue(tekst);
    }
    String gevraagd = vraag.getSingleParameter(STATUS).orElse("");
    Registerstatus gekozen =
        Arrays.stream(Registerstatus.values()).filter(een -> een.code().equals(gevraagd)).findFirst().orElse(null);
    status.setValue(gekozen);
    Optional<LocalDate> peildatum = vraag.getSingleParameter(DAG).flatMap(Dagtekst::lees);
    dag.setValue(peildatum.orElse(null));
    int blad =
        vraag.getSingleParameter(BLAD).filter(een -> een.matches("\\d{1,5}")).map(Integer::parseInt).orElse(0);
    try {
      toon(new RegisterFilter(tekst.isBlank() ? null : tekst, gekozen, peildatum.orElse(null)), blad);
    } catch (OngeldigeInvoer fout) {
      uitkomst.removeAll();
      uitkomst.add(Delen.fout(fout, dag.getLabel()));
    }
  }

  private void toon(RegisterFilter filter, int blad) {
    long aantal = service.count(filter);
    Slice<RegisterListItem> rijen = service.list(filter, PageRequest.of(blad, PER_BLAD, Sort.by("naam")));
    LocalDate op = filter.peildatum() == null ? klok.vandaag() : filter.peildatum();
    Span totaal = new Span(t("register.totaal", aantal, Delen.dag(op)));
    totaal.getElement().setAttribute("role", "status");
    Div balk = new Div(totaal, csv(filter));
    balk.addClassName("kop-met-knop");
    uitkomst.removeAll();
    uitkomst.add(
        balk,
        rijen.isEmpty()
            ? new LegeToestand(VaadinIcon.SEARCH, t("register.leeg"), t("register.leeg.uitleg"))
            : tabel(rijen.getContent()),
        bladen(rijen, blad));
  }

  private Component csv(RegisterFilter filter) {
    DownloadHandler ophalen =
        download -> {
          download.setFileName("keurmerkregister.csv");
          download.setContentType("text/csv; charset=utf-8");
          try (CsvSchrijver csv = new CsvSchrijver(download.getOutputStream())) {
            csv.rij(
                List.of("instellingsnummer", "naam", "plaats", "status", "sinds", "gaatInOp", "gepubliceerdOp"));
            int nummer = 0;
            for (boolean meer = true; meer; nummer++) {
              Slice<KeurmerkOpDag> deel = service.opDag(filter, PageRequest.of(nummer, PER_KEER));
              deel.forEach(
                  een ->
                      csv.rij(
                          Arrays.asList(
                              een.instellingsnummer(), een.naam(), een.plaats(), een.status(), een.sinds(),
                              een.gaatInOp(), een.gepubliceerdOp())));
              meer = deel.hasNext();
            }
          }
        };
    Anchor link = new Anchor(ophalen, AttachmentType.DOWNLOAD, t("register.csv"));
    link.addClassNames("knop", "niet-afdrukken");
    return link;
  }

  private Component tabel(List<RegisterListItem> rijen) {
    Element tabel = new Element("table");
    tabel.getClassList().add("tabel");
    Element kop = new Element("tr");
    for (String sleutel : List.of("kolom.school", "kolom.status", "kolom.sinds")) {
      kop.appendChild(new Element("th").setAttribute("scope", "col").setText(t(sleutel)));
    }
    Element lijf = new Element("tbody");
    for (RegisterListItem rij : rijen) {
      Anchor naam = new Anchor(adres(rij.instellingsnummer()), rij.naam());
      Span plaats = new Span(rij.plaats());
      plaats.addClassName("plaats");
      Element status = new Element("td");
      if (rij.status() != null) {
        Statusbadge.Status nu = Delen.status(rij.status());
        status.appendChild(new Statusbadge(nu.tekst(), nu.soort()).getElement());
      }
      if (rij.straks() != null) {
        Span straks = new Span(t("register.gaat-in", t("status." + rij.straks()), Delen.dag(rij.gaatInOp())));
        straks.addClassName("gaat-in");
        status.appendChild(straks.getElement());
      }
      lijf.appendChild(
          new Element("tr")
              .appendChild(
                  new Element("td").appendChild(naam.getElement(), plaats.getElement()),
                  status,
                  new Element("td").setText(rij.sinds() == null ? "" : Delen.dag(rij.sinds()))));
    }
    Div schuift = new Div();
    schuift.addClassName("schuift");
    schuift.getElement().setAttribute("tabindex", "0");
    schuift.getElement().setAttribute("role", "region");
    schuift.getElement().setAttribute("aria-label", t("register.titel"));
    schuift.getElement().appendChild(tabel.appendChild(new Element("thead").appendChild(kop), lijf));
    return schuift;
  }

  private String adres(String nummer) {
    return vraag
        .getSingleParameter(DAG)
        .map(op -> RegisterschoolView.adres(nummer) + "?" + DAG + "=" + op)
        .orElseGet(() -> RegisterschoolView.adres(nummer));
  }

  private Component bladen(Slice<RegisterListItem> rijen, int blad) {
    Nav nav = new Nav();
    nav.addClassNames("knoppen", "niet-afdrukken");
    nav.getElement().setAttribute("aria-label", t("register.bladen"));
    if (blad > 0) {
      nav.add(bladlink(blad - 1, "register.vorige"));
    }
    if (rijen.hasNext()) {
      nav.add(bladlink(blad + 1, "register.volgende"));
    }
    nav.setVisible(blad > 0 || rijen.hasNext());
    return nav;
  }

  private Anchor bladlink(int blad, String sleutel) {
    String vraagtekst = vraag.excluding(BLAD).merging(BLAD, String.valueOf(blad)).getQueryString();
    return Delen.knoplink(PAD + "?" + vraagtekst, t(sleutel));
  }
}
