package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.ToetsversieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.ToetsversieService;

/** Versions of the test, with their period and the languages in which they explain it. */
@Route(ToetsversiesView.PAD)
@RolesAllowed(Rollen.TRAINER_ICE)
@StyleSheet(Delen.STIJL)
class ToetsversiesView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "toetsversies";

  private final transient ToetsversieService service;
  private final transient Klok klok;
  private final Div inhoud = new Div();

  ToetsversiesView(ToetsversieService service, Klok klok) {
    this.service = service;
    this.klok = klok;
    addClassNames("pagina", "toetsversies");
    Button nieuw = new Button(Delen.t("versie.nieuw"), VaadinIcon.PLUS.create(), klik -> open(null));
    add(
        new Paginakop(Delen.t("versies.titel")).samenvatting(Delen.t("versies.uitleg")).hoofdactie(nieuw),
        inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    toon();
  }

  private void toon() {
    inhoud.removeAll();
    List<ToetsversieGegevens> versies = service.list();
    if (versies.isEmpty()) {
      inhoud.add(
          new LegeToestand(VaadinIcon.FILE_TEXT_O, Delen.t("versies.leeg"), Delen.t("versies.leeg.uitleg")));
      return;
    }
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    versies.forEach(versie -> lijst.add(regel(versie)));
    inhoud.add(lijst);
  }

  private ListItem regel(ToetsversieGegevens versie) {
    Span code = new Span(versie.code());
    code.addClassName("wat");
    Span periode = new Span(Delen.periode(versie.geldigVan(), versie.geldigTot()));
    periode.addClassName("tweede");
    Span talen = new Span(Delen.t("versie.talen", versie.talen().size(), namen(versie.talen())));
    talen.addClassName("tweede");
    Div woorden = new Div(code, periode, talen);
    woorden.addClassName("woorden");
    Button wijzig = new Button(Delen.t("versie.wijzigen"), klik -> open(versie));
    wijzig.setAriaLabel(Delen.t("knop-van", Delen.t("versie.wijzigen"), versie.code()));
    return new ListItem(woorden, stand(versie), wijzig);
  }

  private Statusbadge stand(ToetsversieGegevens versie) {
    if (versie.geldigVan().isAfter(klok.vandaag())) {
      return new Statusbadge(Delen.t("begint-nog"), Statusbadge.Soort.RUSTIG);
    } else if (versie.geldigTot() != null && !versie.geldigTot().isAfter(klok.vandaag())) {
      return new Statusbadge(Delen.t("verlopen"), Statusbadge.Soort.RUSTIG);
    }
    return new Statusbadge(Delen.t("in-gebruik"), Statusbadge.Soort.KLAAR);
  }

  private static String naam(String taal) {
    return Locale.of(taal).getDisplayLanguage(Delen.taal());
  }

  private static String namen(Collection<String> talen) {
    return talen.stream().map(ToetsversiesView::naam).sorted().collect(Collectors.joining(", "));
  }

  /** Every language of ISO 639 that has a name; those of three letters that no two-letter code covers come along. */
  private static List<String> talen() {
    return Stream.concat(
            Arrays.stream(Locale.getISOLanguages()),
            Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
        .filter(taal -> taal.matches("[a-z]{2,3}") && !naam(taal).equals(taal))
        .distinct()
        .sorted(Comparator.comparing(ToetsversiesView::naam, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private void open(ToetsversieGegevens versie) {
    TextField code = new TextField(Delen.t("versie.code"));
    code.setMaxLength(ToetsversieService.LANGSTE_CODE);
    code.setRequiredIndicatorVisible(true);
    Datumveld van = new Datumveld(Delen.t("veld.van"));
    van.setRequiredIndicatorVisible(true);
    Datumveld laatste = new Datumveld(Delen.t("veld.laatste-dag"));
    laatste.setHelperText(Delen.t("veld.laatste-dag.hulp"));
    laatste.setClearButtonVisible(true);
    MultiSelectComboBox<String> talen = new MultiSelectComboBox<>(Delen.t("versie.instructietalen"));
    talen.setItems(talen());
    talen.setItemLabelGenerator(ToetsversiesView::naam);
    talen.setRequiredIndicatorVisible(true);
    if (versie != null) {
      code.setValue(versie.code());
      van.setValue(versie.geldigVan());
      laatste.setValue(versie.geldigTot() == null ? null : versie.geldigTot().minusDays(1));
      talen.setValue(versie.talen());
    }
    new Invoerdialoog(Delen.t(versie == null ? "versie.nieuw" : "versie.wijzigen"))
        .breed("code", code)
        .veld("van", van)
        .veld("tot", laatste)
        .breed("talen", talen)
        .bijOpslaan(
            Delen.t("opslaan"),
            () -> {
              service.save(
                  new ToetsversieGegevens(
                      versie == null ? null : versie.id(),
                      versie == null ? 0 : versie.versie(),
                      code.getValue(),
                      van.getValue(),
                      Delen.naLaatste(laatste.getValue()),
                      talen.getValue()));
              Melding.gelukt(Delen.t("versie.bewaard"));
              toon();
            })
        .open();
  }
}
