package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Linkknop;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.handreiking.ReactieService;
import nl.inburgeringsportaal.handreiking.Regelmoment;
import nl.inburgeringsportaal.handreiking.Situatie;
import nl.inburgeringsportaal.handreiking.Zoekuitkomst;
import nl.inburgeringsportaal.regels.Onderwijssoort;

/**
 * All questions: what to do in which situation and the educations at one glance, the questions of one education,
 * situation or reader, or what a search finds. The address holds what is chosen. Everybody may read it.
 */
@Route(HandreikingRoute.PAD)
@AnonymousAllowed
@StyleSheet(AntwoordDelen.STIJL)
class HandreikingView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final int ZOEK_WACHT_MS = 300;
  private static final int PER_OPLEIDING = 5;

  private final transient HandreikingService service;
  private final transient ReactieService reacties;
  private final Paginakop kop = new Paginakop(getTranslation("handreiking.titel"));
  private final TextField zoekveld = new TextField();
  private final Div keuzes = new Div();
  private final Paragraph gevonden = new Paragraph();
  private final Div uitkomst = new Div();
  private Keuze keuze = Keuze.ALLES;

  /** The last search that found nothing, until it is clear whether the reader was still typing. */
  private String gemist = "";

  HandreikingView(HandreikingService service, ReactieService reacties) {
    this.service = service;
    this.reacties = reacties;
    addClassNames("pagina", "handreiking");
    zoekveld.setPlaceholder(getTranslation("handreiking.zoek"));
    zoekveld.setAriaLabel(getTranslation("handreiking.zoek"));
    zoekveld.setPrefixComponent(VaadinIcon.SEARCH.create());
    zoekveld.setClearButtonVisible(true);
    zoekveld.setMaxLength(Keuze.LANGSTE_ZOEKVRAAG);
    zoekveld.setValueChangeMode(ValueChangeMode.LAZY);
    zoekveld.setValueChangeTimeout(ZOEK_WACHT_MS);
    zoekveld.addClassName("niet-afdrukken");
    zoekveld.addValueChangeListener(
        wijziging -> {
          if (wijziging.isFromClient()) {
            keuze = keuze.met(zoekveld.getValue());
            zetAdres();
            toon();
          }
        });
    keuzes.addClassNames("onderwijskeuze", "niet-afdrukken");
    kop.actie(new Anchor(HandreikingRoute.VERANDERD, getTranslation("handreiking.veranderd.link")));
    kop.actie(new Linkknop());
    // Always there, so that a screen reader hears each new count.
    gevonden.getElement().setAttribute("role", "status");
    gevonden.addClassName("gevonden");
    add(kop, zoekveld, keuzes, gevonden, uitkomst);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    keuze = Keuze.van(gebeurtenis.getLocation().getQueryParameters());
    zoekveld.setValue(keuze.zoek());
    toon();
  }

  @Override
  protected void onDetach(DetachEvent weg) {
    super.onDetach(weg);
    telGemist("");
  }

  /** Counts what was not found once the reader goes on with something else; a longer text is still the same search. */
  private void telGemist(String nu) {
    if (!gemist.isEmpty() && VaadinRequest.getCurrent() != null && !nu.startsWith(gemist)) {
      reacties.miste(gemist, VaadinRequest.getCurrent().getRemoteAddr());
    }
    gemist = "";
  }

  private void zetAdres() {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(HandreikingRoute.PAD, keuze.parameters()));
  }

  private void toon() {
    LocalDate opDag = keuze.dag(service);
    String dag = Datums.lang(opDag, getLocale());
    boolean december = keuze.dag() == null && keuze.moment() == Regelmoment.DECEMBER_2021;
    String samenvatting = december ? "handreiking.samenvatting-2021" : "handreiking.samenvatting-dag";
    boolean vandaag = opDag.equals(service.dag(Regelmoment.VANDAAG));
    kop.titel(keuze.soort() == null ? getTranslation("handreiking.titel") : titel(keuze.soort()));
    kop.samenvatting(getTranslation(vandaag ? "handreiking.samenvatting" : samenvatting, dag));
    keuzes.removeAll();
    keuzes.add(new Keuzebalk(keuze, service.dag(Regelmoment.VANDAAG)));
    uitkomst.removeAll();
    gevonden.setText("");
    telGemist(keuze.zoek());
    if (!keuze.zoek().isBlank()) {
      toonTreffers(service.zoek(keuze.zoek(), keuze.soort(), opDag));
    } else if (keuze.isOverzicht()) {
      uitkomst.add(situaties(), overzicht());
    } else {
      List<HandreikingListItem> vragen = service.vragen(keuze.soort(), opDag);
      if (keuze.soort() != null) {
        uitkomst.add(kern(vragen), pdf());
      }
      uitkomst.add(perSituatie(vragen.stream().filter(keuze::past).toList()));
    }
  }

  private Component pdf() {
    Keuze nu = keuze;
    DownloadHandler document =
        download -> {
          byte[] inhoud = service.hoofdstuk(nu.soort(), nu.dag(service));
          download.setFileName(HandreikingRoute.PAD + "-" + HandreikingRoute.waarde(nu.soort()) + ".pdf");
          download.setContentType("application/pdf");
          download.getOutputStream().write(inhoud);
        };
    Anchor link = new Anchor(document, AttachmentType.DOWNLOAD, getTranslation("handreiking.pdf"));
    link.addClassNames("knop", "niet-afdrukken");
    return link;
  }

  private String titel(Onderwijssoort soort) {
    return getTranslation("handreiking.titel.onderwijs", AntwoordDelen.naam(soort));
  }

  /** The moments in which somebody comes here, each as a way in. */
  private Component situaties() {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("aanleidingen");
    for (Situatie situatie : Situatie.values()) {
      RouterLink link =
          new RouterLink(getTranslation("handreiking.aanleiding." + situatie), HandreikingView.class);
      link.setQueryParameters(keuze.met(situatie).parameters());
      lijst.add(new ListItem(link));
    }
    RouterLink isk = new RouterLink(getTranslation("handreiking.aanleiding.isk"), HandreikingView.class);
    isk.setQueryParameters(keuze.met(Onderwijssoort.ISK).met(Situatie.BIJNA_18).parameters());
    lijst.addComponentAsFirst(new ListItem(isk));
    return new Section(new H2(getTranslation("handreiking.aanleidingen")), lijst);
  }

  private Component overzicht() {
    Div raster = new Div();
    raster.addClassName("opleidingen");
    for (Onderwijssoort een : Keuzebalk.NIET_VRIJSTELLEND) {
      List<HandreikingListItem> vragen = service.vragen(een, keuze.dag(service));
      UnorderedList lijst = new UnorderedList();
      vragen.stream().limit(PER_OPLEIDING).map(this::link).map(ListItem::new).forEach(lijst::add);
      Section deel =
          new Section(new H2(AntwoordDelen.naam(een)), lijst, AntwoordDelen.alleVragen(een, vragen.size()));
      deel.addClassName("opleiding");
      raster.add(deel);
    }
    return raster;
  }

  /** What holds for an education and what does not, each with the way to its answer. */
  private Component kern(List<HandreikingListItem> vragen) {
    Kernlijst lijst = new Kernlijst(vragen, keuze::adres);
    Section deel = new Section(new H2(getTranslation("handreiking.kern")), lijst);
    deel.addClassName("kern");
    return deel;
  }

  private HandreikingAntwoord antwoord(String slug) {
    return service.antwoord(slug, keuze.dag(service));
  }

  private Component perSituatie(List<HandreikingListItem> vragen) {
    Map<Situatie, List<HandreikingListItem>> groepen =
        vragen.stream()
            .collect(Collectors.groupingBy(HandreikingListItem::situatie, TreeMap::new, Collectors.toList()));
    Nav wijzer = new Nav();
    wijzer.addClassName("situaties");
    wijzer.getElement().setAttribute("aria-label", getTranslation("handreiking.situaties"));
    Div delen = new Div();
    delen.addClassName("delen");
    groepen.forEach(
        (situatie, deel) -> {
          String naam = getTranslation("handreiking.situatie." + situatie);
          H2 kop = new H2(naam);
          kop.getElement().setAttribute("tabindex", "-1");
          Section groep = new Section(kop);
          deel.forEach(vraag -> groep.add(AntwoordDelen.uitklapbaar(vraag, this::antwoord)));
          delen.add(groep);
          NativeButton knop =
              new NativeButton(
                  getTranslation("handreiking.situatie-aantal", naam, deel.size()),
                  klik ->
                      kop.getElement()
                          .executeJs("this.scrollIntoView({block:'start'});this.focus({preventScroll:true})"));
          wijzer.add(knop);
        });
    Div geheel = new Div(wijzer, delen);
    geheel.addClassName("per-situatie");
    return geheel;
  }

  private void toonTreffers(Zoekuitkomst gezocht) {
    if (gezocht.treffers().isEmpty()) {
      gemist = keuze.zoek();
      gevonden.setText(getTranslation("handreiking.niets"));
      uitkomst.add(lijst(gezocht.suggesties()));
      return;
    }
    gevonden.setText(
        gezocht.buitenOnderwijs()
            ? getTranslation(
                "handreiking.gevonden.buiten", gezocht.treffers().size(), AntwoordDelen.naam(keuze.soort()))
            : getTranslation("handreiking.gevonden", gezocht.treffers().size()));
    uitkomst.add(lijst(gezocht.treffers()));
  }

  private Component lijst(List<HandreikingListItem> vragen) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("treffers");
    for (HandreikingListItem vraag : vragen) {
      Paragraph kort = AntwoordDelen.nederlands(new Paragraph(vraag.kort()));
      Span waar =
          new Span(
              getTranslation(
                  "handreiking.waar",
                  getTranslation("handreiking.situatie." + vraag.situatie()),
                  AntwoordDelen.namen(vraag.onderwijs())));
      waar.addClassName("tweede");
      ListItem regel = new ListItem(link(vraag), kort, waar);
      if (vraag.teBevestigen()) {
        regel.add(new Statusbadge(getTranslation("handreiking.te-bevestigen"), Statusbadge.Soort.BIJNA));
      }
      lijst.add(regel);
    }
    return lijst;
  }

  private Component link(HandreikingListItem vraag) {
    return AntwoordDelen.nederlands(new Anchor(keuze.adres(vraag), vraag.vraag()));
  }
}
