package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.audit.BewaarService;
import nl.inburgeringsportaal.audit.Bewaarstand;
import nl.inburgeringsportaal.audit.OpschortingListItem;
import nl.inburgeringsportaal.audit.VerwijderingListItem;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** Retention: the terms and what goes tonight, the register of what went, and what must stay longer. */
@Route(BewarenView.PAD)
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@StyleSheet(BeheerNavigatie.STIJL)
class BewarenView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  static final String PAD = "beheer/bewaren";
  private static final String DEEL = "deel";
  private static final int REDEN = 200;

  private final transient BewaarService bewaren;
  private final transient Gebruikers gebruikers;
  private final transient Bouwstenen bouwstenen;
  private final Div tabs = new Div();
  private final Div inhoud = new Div();

  /** The parts of this page; the address names one. */
  enum Deel {
    TERMIJNEN,
    VERWIJDERD,
    OPGESCHORT
  }

  /** There is nothing to filter: the register is short. */
  record Alles() {}

  BewarenView(BewaarService bewaren, Gebruikers gebruikers, Bouwstenen bouwstenen) {
    this.bewaren = bewaren;
    this.gebruikers = gebruikers;
    this.bouwstenen = bouwstenen;
    addClassNames("pagina", "vult");
    inhoud.addClassNames("stapel", "vult");
    add(
        new Paginakop(getTranslation("beheer.bewaren.titel"))
            .samenvatting(getTranslation("beheer.bewaren.uitleg"))
            .actie(new Button(getTranslation("beheer.bewaren.schort-op"), klik -> schortOp())),
        tabs,
        inhoud);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    String gevraagd = event.getLocation().getQueryParameters().getSingleParameter(DEEL).orElse("");
    toon(
        Arrays.stream(Deel.values())
            .filter(deel -> deel.name().equalsIgnoreCase(gevraagd))
            .findFirst()
            .orElse(Deel.TERMIJNEN));
  }

  private void toon(Deel gekozen) {
    Tabbladen delen = new Tabbladen(getTranslation("beheer.bewaren.titel"));
    for (Deel deel : Deel.values()) {
      RouterLink link = new RouterLink(getTranslation("beheer.bewaren.deel." + deel.name()), BewarenView.class);
      link.setQueryParameters(naar(deel));
      delen.tabblad(link, deel == gekozen);
    }
    tabs.removeAll();
    tabs.add(delen);
    inhoud.removeAll();
    inhoud.add(
        switch (gekozen) {
          case TERMIJNEN -> termijnen();
          case VERWIJDERD -> register();
          case OPGESCHORT -> opgeschort();
        });
  }

  private static QueryParameters naar(Deel deel) {
    return QueryParameters.of(DEEL, deel.name().toLowerCase(Locale.ROOT));
  }

  private Component termijnen() {
    return new Tabel(
        getTranslation("beheer.bewaren.termijnen"),
        List.of(
            getTranslation("beheer.bewaren.categorie"),
            getTranslation("beheer.bewaren.termijn"),
            getTranslation("beheer.kolom.stand"),
            getTranslation("beheer.bewaren.voor"),
            getTranslation("beheer.bewaren.straks")),
        bewaren.stand().stream().map(this::rij).toList());
  }

  private List<String> rij(Bewaarstand stand) {
    String categorie = categorie(stand.categorie());
    if (stand.termijn() == null) {
      return Arrays.asList(categorie, getTranslation("beheer.bewaren.geen-termijn"), null, null, null);
    }
    return List.of(
        categorie,
        BeheerTeksten.waarde(stand.termijn()),
        getTranslation(stand.termijn().teBevestigen() ? "beheer.regels.te-bevestigen" : "beheer.regels.vast"),
        Datums.kort(stand.grens(), getLocale()),
        getTranslation("beheer.bewaren.aantal", stand.aantal()));
  }

  private Component register() {
    Lijst<VerwijderingListItem, Alles> lijst =
        bouwstenen.lijst("verwijderingen", VerwijderingListItem::id, "beheer.bewaren.deel.VERWIJDERD");
    lijst.kolom("moment", "beheer.bewaren.moment").moment(VerwijderingListItem::moment).breedte("8rem").altijd();
    lijst
        .kolom("categorie", "beheer.bewaren.categorie")
        .tweeRegels(rij -> categorie(rij.categorie()), this::waarom)
        .exporteer("beheer.bewaren.categorie", rij -> categorie(rij.categorie()))
        .exporteer("beheer.bewaren.regel", VerwijderingListItem::regelcode)
        .exporteer("beheer.bewaren.termijn", VerwijderingListItem::regelwaarde)
        .exporteer("beheer.kolom.geldig-vanaf", VerwijderingListItem::regelVan)
        .exporteer("beheer.regels.te-bevestigen", VerwijderingListItem::teBevestigen)
        .altijd();
    lijst
        .kolom("aantal", "beheer.bewaren.hoeveel")
        .tekst(rij -> getTranslation("beheer.bewaren.aantal", rij.aantal()))
        .exporteer("beheer.bewaren.hoeveel", VerwijderingListItem::aantal);
    lijst
        .kolom("periode", "beheer.bewaren.periode")
        .tekst(this::periode)
        .exporteer("beheer.bewaren.eerste", VerwijderingListItem::eerste)
        .exporteer("beheer.bewaren.laatste", VerwijderingListItem::laatste)
        .exporteer("beheer.bewaren.voor", VerwijderingListItem::grens);
    lijst.kolom("hash", "beheer.bewaren.hash").tekst(VerwijderingListItem::hash).eerstVerborgen();
    lijst
        .bron((alles, pagina) -> bewaren.list(pagina), alles -> bewaren.count())
        .totaal("beheer.bewaren.totaal")
        .alsLeeg(
            () ->
                new LegeToestand(
                    VaadinIcon.ARCHIVE,
                    getTranslation("beheer.bewaren.leeg"),
                    getTranslation("beheer.bewaren.leeg-uitleg")))
        .toon(new Alles());
    return lijst;
  }

  private String waarom(VerwijderingListItem rij) {
    return BeheerTeksten.regel(rij.regelcode());
  }

  private String periode(VerwijderingListItem rij) {
    return rij.eerste() == null
        ? null
        : getTranslation(
            "beheer.bewaren.van-tot",
            Datums.kort(rij.eerste(), getLocale()),
            Datums.kort(rij.laatste(), getLocale()));
  }

  private Component opgeschort() {
    List<OpschortingListItem> lopend = bewaren.opschortingen();
    if (lopend.isEmpty()) {
      return new LegeToestand(
          VaadinIcon.LOCK,
          getTranslation("beheer.bewaren.geen-opschorting"),
          getTranslation("beheer.bewaren.geen-opschorting-uitleg"));
    }
    Regellijst regels = new Regellijst(getTranslation("beheer.bewaren.deel.OPGESCHORT"));
    Map<String, String> namen =
        gebruikers.weergave(lopend.stream().map(OpschortingListItem::door).distinct().toList(), getLocale());
    for (OpschortingListItem opschorting : lopend) {
      Button hefOp = new Button(getTranslation("beheer.bewaren.hef-op"), klik -> hefOp(opschorting));
      hefOp.setAriaLabel(getTranslation("beheer.bewaren.hef-op-van", object(opschorting)));
      regels.add(
          Regellijst.regel(
              object(opschorting),
              getTranslation(
                  "beheer.bewaren.sinds",
                  Datums.kort(opschorting.van(), getLocale()),
                  namen.get(opschorting.door()),
                  opschorting.reden()),
              null,
              List.of(hefOp)));
    }
    return regels;
  }

  private void schortOp() {
    Select<String> soort = new Select<>();
    soort.setLabel(getTranslation("beheer.logboek.soort"));
    soort.setItems(bewaren.soorten());
    soort.setItemLabelGenerator(BewarenView::soort);
    TextField nummer = new TextField(getTranslation("beheer.logboek.id"));
    nummer.setHelperText(getTranslation("beheer.bewaren.nummer-uitleg"));
    nummer.setAllowedCharPattern("[0-9]");
    nummer.setMaxLength(18);
    nummer.setRequiredIndicatorVisible(true);
    TextField reden = new TextField(getTranslation("beheer.kolom.reden"));
    reden.setHelperText(getTranslation("beheer.bewaren.reden-uitleg"));
    reden.setMaxLength(REDEN);
    reden.setRequiredIndicatorVisible(true);
    new Invoerdialoog(getTranslation("beheer.bewaren.schort-op"))
        .veld("objectSoort", soort)
        .veld("nummer", nummer)
        .breed("reden", reden)
        .bijOpslaan(
            getTranslation("beheer.bewaren.schort-op"),
            () -> {
              bewaren.schortOp(
                  soort.getValue(), Lijstpagina.id(nummer.getValue()).orElse(null), reden.getValue().strip());
              Melding.gelukt(getTranslation("beheer.bewaren.opgeschort"));
              UI.getCurrent().navigate(BewarenView.class, naar(Deel.OPGESCHORT));
            })
        .open();
  }

  private void hefOp(OpschortingListItem opschorting) {
    new Beslisdialoog(
            getTranslation("beheer.bewaren.hef-op-van", object(opschorting)),
            List.of(getTranslation("beheer.bewaren.hef-op-gevolg")))
        .bijBesluit(
            getTranslation("beheer.bewaren.hef-op"),
            niets -> {
              bewaren.hefOp(opschorting.id());
              Melding.gelukt(getTranslation("beheer.bewaren.opgeheven", object(opschorting)));
              toon(Deel.OPGESCHORT);
            })
        .open();
  }

  private String object(OpschortingListItem opschorting) {
    return getTranslation(
        "beheer.bewaren.object", soort(opschorting.objectSoort()), String.valueOf(opschorting.objectId()));
  }

  private static String soort(String soort) {
    return BeheerTeksten.misschien("beheer.logsoort." + soort, soort);
  }

  private static String categorie(String categorie) {
    return BeheerTeksten.misschien("bewaarsoort." + categorie, categorie);
  }
}
