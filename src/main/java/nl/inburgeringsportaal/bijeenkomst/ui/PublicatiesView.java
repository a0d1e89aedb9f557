package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Linkknop;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.PublicatieFilter;
import nl.inburgeringsportaal.bijeenkomst.PublicatieListItem;
import nl.inburgeringsportaal.bijeenkomst.PublicatieService;
import nl.inburgeringsportaal.bijeenkomst.PublicatiebeheerService;
import nl.inburgeringsportaal.bijeenkomst.Publicatiesoort;
import nl.inburgeringsportaal.bijeenkomst.Publiek;
import nl.inburgeringsportaal.bijeenkomst.VoorbeeldService;

/** Factsheets, letters to schools and good examples. Everybody may read it; a school or gemeente sends in examples. */
@Route(BijeenkomstRoute.PUBLICATIES)
@AnonymousAllowed
@StyleSheet(Delen.STIJL)
class PublicatiesView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final String SOORT = "soort";
  private static final String VOOR = "voor";
  private static final String THEMA = "thema";

  private final transient PublicatieService service;
  private final transient VoorbeeldService voorbeelden;
  private final Div inhoud = new Div();

  PublicatiesView(PublicatieService service, VoorbeeldService voorbeelden, HuidigeGebruiker.Bron bron) {
    this.service = service;
    this.voorbeelden = voorbeelden;
    addClassNames("pagina", "publicaties");
    inhoud.addClassName("stapel");
    Paginakop kop =
        new Paginakop(Delen.t("publicaties.titel")).samenvatting(Delen.t("publicaties.uitleg"));
    boolean magInsturen =
        bron.gebruiker()
            .filter(
                wie -> wie.rollen().contains(Rol.SCHOOLFUNCTIONARIS) || wie.rollen().contains(Rol.KLANTMANAGER))
            .isPresent();
    if (magInsturen) {
      kop.actie(new Button(Delen.t("voorbeeld.knop"), VaadinIcon.PLUS.create(), klik -> zendIn()));
    }
    add(kop.actie(new Linkknop()), inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    QueryParameters adres = gebeurtenis.getLocation().getQueryParameters();
    PublicatieFilter filter =
        new PublicatieFilter(
            keuze(adres, SOORT, Publicatiesoort.values()),
            keuze(adres, VOOR, Publiek.SCHOOL, Publiek.GEMEENTE),
            adres.getSingleParameter(THEMA).filter(thema -> !thema.isBlank()).orElse(null));
    List<PublicatieListItem> publicaties = service.list(filter);
    inhoud.removeAll();
    inhoud.add(soorten(adres), voor(adres), themas(adres));
    boolean gefilterd = filter.soort() != null || filter.publiek() != null || filter.thema() != null;
    inhoud.add(
        publicaties.isEmpty()
            ? new LegeToestand(
                VaadinIcon.FILE_TEXT_O,
                Delen.t(gefilterd ? "publicaties.leeg.filter" : "publicaties.leeg"),
                null)
            : lijst(publicaties));
  }

  @SafeVarargs
  private static <E extends Enum<E>> E keuze(QueryParameters adres, String parameter, E... keuzes) {
    String waarde = adres.getSingleParameter(parameter).orElse("");
    return Arrays.stream(keuzes).filter(een -> waarde(een).equals(waarde)).findFirst().orElse(null);
  }

  private static String waarde(Enum<?> keuze) {
    return keuze.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Component soorten(QueryParameters adres) {
    Map<String, String> keuzes = new LinkedHashMap<>();
    keuzes.put("", Delen.t("publicaties.alle"));
    for (Publicatiesoort soort : Publicatiesoort.values()) {
      keuzes.put(waarde(soort), Delen.t("publicatiesoorten." + soort));
    }
    return new Keuzelinks(Delen.t("veld.publicatiesoort"), PublicatiesView.class, adres, SOORT, keuzes);
  }

  private static Component voor(QueryParameters adres) {
    Map<String, String> keuzes = new LinkedHashMap<>();
    keuzes.put("", Delen.t("publiek.IEDEREEN"));
    keuzes.put(waarde(Publiek.SCHOOL), Delen.t("publiek.SCHOOL"));
    keuzes.put(waarde(Publiek.GEMEENTE), Delen.t("publiek.GEMEENTE"));
    return new Keuzelinks(Delen.t("voor"), PublicatiesView.class, adres, VOOR, keuzes);
  }

  private Component themas(QueryParameters adres) {
    Map<String, String> keuzes = new LinkedHashMap<>();
    keuzes.put("", Delen.t("thema.alle"));
    service.themas().forEach(thema -> keuzes.put(thema, thema));
    Keuzelinks links = new Keuzelinks(Delen.t("thema"), PublicatiesView.class, adres, THEMA, keuzes);
    links.setVisible(keuzes.size() > 1);
    return links;
  }

  private Component lijst(List<PublicatieListItem> publicaties) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("kaarten");
    for (PublicatieListItem een : publicaties) {
      Anchor titel = Delen.nederlands(new Anchor(BijeenkomstRoute.publicatie(een.reeksId()), een.titel()));
      titel.addClassName("titel");
      String waarover =
          een.thema() == null
              ? Delen.t("publiek." + een.publiek())
              : Delen.t("regel", Delen.t("publiek." + een.publiek()), een.thema());
      Div woorden =
          new Div(
              titel,
              Delen.nederlands(new Paragraph(een.samenvatting())),
              Delen.tweede(
                  Delen.t(
                      "kenmerken",
                      Delen.t("publicatiesoort." + een.soort()),
                      Datums.lang(een.datum(), getLocale()),
                      waarover)));
      woorden.addClassName("woorden");
      lijst.add(new ListItem(woorden));
    }
    return lijst;
  }

  private void zendIn() {
    TextField titel = new TextField(Delen.t("veld.titel"));
    titel.setMaxLength(PublicatiebeheerService.LANGSTE_TITEL);
    titel.setRequiredIndicatorVisible(true);
    TextArea tekst = new TextArea(Delen.t("voorbeeld.tekst"));
    tekst.setMaxLength(PublicatiebeheerService.LANGSTE_INZENDING);
    tekst.setMinRows(6);
    tekst.setHelperText(Delen.t("voorbeeld.hulp"));
    tekst.setRequiredIndicatorVisible(true);
    new Invoerdialoog(Delen.t("voorbeeld.knop"))
        .boven(new Paragraph(Delen.t("voorbeeld.uitleg")))
        .breed("titel", titel)
        .breed("tekst", tekst)
        .bijOpslaan(
            Delen.t("voorbeeld.verstuur"),
            () -> {
              voorbeelden.zendIn(titel.getValue(), tekst.getValue());
              Melding.gelukt(Delen.t("voorbeeld.dank"));
            })
        .open();
  }
}
