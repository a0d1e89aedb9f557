package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatKeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.PlaatsvoorstelService;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstel;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstelkeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorsteluitkomst;

/** A session for everybody who waits, as the portal proposes it; changed by hand and then applied as a whole. */
@Route(PlaatsvoorstelView.PAD)
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER})
@StyleSheet(Delen.STIJL)
@StyleSheet(Plandelen.STIJL)
class PlaatsvoorstelView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "plaatsvoorstel";

  private static final String VAN = "van";
  private static final String TOT_EN_MET = "tot-en-met";
  private static final int WEKEN = 6;

  private final transient PlaatsvoorstelService service;
  private final transient Klok klok;
  private final Datumveld van = new Datumveld(Plandelen.t("veld.van"));
  private final Datumveld laatste = new Datumveld(Plandelen.t("veld.laatste-dag"));
  private final Div inhoud = new Div();
  private transient Voorstel voorstel;
  private final transient Map<Long, Long> gekozen = new LinkedHashMap<>();
  private final transient Map<Long, SessieListItem> sessies = new HashMap<>();

  PlaatsvoorstelView(PlaatsvoorstelService service, Klok klok) {
    this.service = service;
    this.klok = klok;
    addClassNames("pagina", "vult", "plaatsvoorstel");
    Nav kruimel = new Nav(new Anchor(PlanningAdres.PAD, Plandelen.t("planning.titel")));
    kruimel.addClassNames("kruimel", "niet-afdrukken");
    kruimel.getElement().setAttribute("aria-label", Delen.t("kruimel"));
    Button maak = new Button(Plandelen.t("voorstel.maken"), klik -> ga());
    Div periode = new Div(van, laatste, maak);
    periode.addClassName("periode");
    inhoud.addClassNames("stapel", "vult");
    add(
        kruimel,
        new Paginakop(Plandelen.t("voorstel.titel")).samenvatting(Plandelen.t("voorstel.uitleg")),
        periode,
        inhoud);
  }

  private void ga() {
    LocalDate eerste = van.getValue() == null ? klok.vandaag() : van.getValue();
    LocalDate einde = laatste.getValue() == null ? eerste.plusWeeks(WEKEN) : laatste.getValue();
    UI.getCurrent()
        .navigate(
            PAD, QueryParameters.of(VAN, eerste.toString()).merging(TOT_EN_MET, einde.toString()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters vraag = event.getLocation().getQueryParameters();
    LocalDate eerste = vraag.getSingleParameter(VAN).flatMap(Dagtekst::lees).orElse(klok.vandaag());
    LocalDate einde =
        vraag.getSingleParameter(TOT_EN_MET).flatMap(Dagtekst::lees).orElse(eerste.plusWeeks(WEKEN));
    van.setValue(eerste);
    laatste.setValue(einde);
    toon();
  }

  private void toon(com.vaadin.flow.component.Component... eerst) {
    inhoud.removeAll();
    inhoud.add(eerst);
    try {
      voorstel = service.stelVoor(van.getValue(), Delen.naLaatste(laatste.getValue()));
    } catch (DomeinFout geweigerd) {
      inhoud.add(
          new Bericht(
              Statusbadge.Soort.LAAT, I18NProvider.translate(geweigerd.sleutel(), geweigerd.argumenten())));
      return;
    }
    gekozen.clear();
    sessies.clear();
    voorstel.sessies().forEach(een -> sessies.put(een.id(), een));
    voorstel.keuzes().stream()
        .filter(een -> een.sessieId() != null)
        .forEach(een -> gekozen.put(een.deelnameId(), een.sessieId()));
    if (voorstel.kandidaten().isEmpty()) {
      inhoud.add(
          new LegeToestand(VaadinIcon.USERS, Plandelen.t("voorstel.leeg"), Plandelen.t("voorstel.leeg.uitleg")));
      return;
    }
    long niet = voorstel.keuzes().stream().filter(een -> een.sessieId() == null).count();
    long laat = voorstel.keuzes().stream().filter(Voorstelkeuze::teLaat).count();
    Button pasToe = new Button(Plandelen.t("voorstel.toepassen"), klik -> vraag());
    pasToe.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
    pasToe.setEnabled(!gekozen.isEmpty());
    inhoud.add(
        new Paragraph(Plandelen.t("voorstel.stand", gekozen.size(), laat, niet)), Delen.knoppen(pasToe), tabel());
  }

  private Grid<Voorstelkeuze> tabel() {
    Map<Long, KandidaatKeuze> wie = new HashMap<>();
    voorstel.kandidaten().forEach(een -> wie.put(een.deelnameId(), een));
    Grid<Voorstelkeuze> tabel = new Grid<>();
    tabel.addThemeVariants(GridVariant.LUMO_NO_BORDER);
    tabel.setSelectionMode(Grid.SelectionMode.NONE);
    tabel.setItems(voorstel.keuzes());
    tabel
        .addColumn(
            LitRenderer.<Voorstelkeuze>of(
                    "<div class=\"cel\"><span class=\"eerste\">${item.a}</span>"
                        + "<span class=\"tweede\">${item.b}</span>"
                        + "<span class=\"tweede\">${item.c}</span></div>")
                .withProperty("a", een -> wie.get(een.deelnameId()).naam())
                .withProperty("b", een -> kenmerken(wie.get(een.deelnameId())))
                .withProperty("c", PlaatsvoorstelView::opmerking))
        .setHeader(Plandelen.t("kolom.kandidaat"));
    tabel
        .addColumn(new ComponentRenderer<>(een -> kiezer(een, wie.get(een.deelnameId()))))
        .setHeader(Plandelen.t("kolom.sessie"));
    tabel.getElement().setAttribute("aria-label", Plandelen.t("voorstel.titel"));
    tabel.setSizeFull();
    return tabel;
  }

  /** What makes the choice of a session, in one line. */
  private static String kenmerken(KandidaatKeuze wie) {
    return Kandidatendelen.samen(
        wie.uiterlijk() == null
            ? null
            : Plandelen.t("uiterlijk", Datums.kort(wie.uiterlijk(), Plandelen.taal())),
        wie.instructietaal() == null ? null : Plandelen.taalnaam(wie.instructietaal()),
        wie.rolstoel() ? Plandelen.t("rolstoel") : null);
  }

  private static String opmerking(Voorstelkeuze keuze) {
    if (keuze.waarom() != null) {
      return Plandelen.t("waarom." + keuze.waarom());
    }
    return keuze.teLaat() ? Plandelen.t("na-tien-weken") : "";
  }

  private Select<Long> kiezer(Voorstelkeuze keuze, KandidaatKeuze wie) {
    Select<Long> veld = new Select<>();
    veld.setAriaLabel(Plandelen.t("knop-van", Plandelen.t("kolom.sessie"), wie.naam()));
    veld.setItems(sessies.values().stream().sorted(java.util.Comparator.comparing(SessieListItem::begin))
        .map(SessieListItem::id).toList());
    veld.setEmptySelectionAllowed(true);
    veld.setEmptySelectionCaption(Plandelen.t("voorstel.niet-plaatsen"));
    veld.setItemLabelGenerator(
        id -> id == null ? Plandelen.t("voorstel.niet-plaatsen") : Kandidatendelen.sessie(sessies.get(id)));
    veld.setValue(gekozen.get(keuze.deelnameId()));
    veld.setWidthFull();
    veld.addValueChangeListener(
        gewijzigd -> {
          if (gewijzigd.getValue() == null) {
            gekozen.remove(keuze.deelnameId());
          } else {
            gekozen.put(keuze.deelnameId(), gewijzigd.getValue());
          }
        });
    return veld;
  }

  private void vraag() {
    long aantalSessies = gekozen.values().stream().distinct().count();
    new Beslisdialoog(
            Plandelen.t("voorstel.toepassen"),
            List.of(
                Plandelen.t("voorstel.gevolg", gekozen.size(), aantalSessies),
                Plandelen.t("voorstel.gevolg.niet-meer"),
                Plandelen.t("voorstel.gevolg.brief")))
        .bijBesluit(
            Plandelen.t("voorstel.toepassen"),
            niets -> {
              Voorsteluitkomst uitkomst = service.pasToe(Map.copyOf(gekozen));
              WerkGewijzigd.meld();
              toon(uitkomst(uitkomst, voorstel.kandidaten()));
            })
        .open();
  }

  private static Bericht uitkomst(Voorsteluitkomst uitkomst, List<KandidaatKeuze> wie) {
    UnorderedList niet = new UnorderedList();
    Plandelen.nietMeer(uitkomst, wie).forEach(regel -> niet.add(new ListItem(regel)));
    boolean alles = uitkomst.nietMeer().isEmpty();
    return new Bericht(
        alles ? Statusbadge.Soort.KLAAR : Statusbadge.Soort.BIJNA,
        Plandelen.t("voorstel.gedaan", uitkomst.geplaatst(), uitkomst.nietMeer().size()),
        niet);
  }
}
