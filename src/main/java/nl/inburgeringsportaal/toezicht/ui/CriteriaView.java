package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.toezicht.CriteriaService;
import nl.inburgeringsportaal.toezicht.CriteriaversieListItem;
import nl.inburgeringsportaal.toezicht.Criterium;

/** The sets of criteria: since when each holds, what is in it, and a new one. */
@Route(CriteriaView.PAD)
@RolesAllowed(Rollen.INSPECTEUR_BOW)
@StyleSheet(Delen.STIJL)
class CriteriaView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "toezichtcriteria";

  private static final String VERSIE = "versie";

  private final transient CriteriaService service;

  CriteriaView(CriteriaService service) {
    this.service = service;
    addClassNames("pagina", "toezichtcriteria");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<Long> gevraagd =
        event.getLocation().getQueryParameters().getSingleParameter(VERSIE).flatMap(Delen::id);
    toon(gevraagd.orElse(null));
  }

  private void toon(Long gevraagd) {
    List<CriteriaversieListItem> versies = service.list();
    removeAll();
    add(
        Delen.kruimel(ToezichtplanningView.PAD, t("planning.titel")),
        new Paginakop(t("criteria.titel"))
            .samenvatting(t("criteria.uitleg"))
            .hoofdactie(new Button(t("criteria.nieuw"), klik -> nieuw(versies))));
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    versies.forEach(een -> lijst.add(regel(een)));
    add(lijst);
    versies.stream()
        .filter(een -> gevraagd == null || een.id() == gevraagd)
        .findFirst()
        .ifPresent(een -> add(inhoud(een)));
  }

  private ListItem regel(CriteriaversieListItem een) {
    RouterLink link = new RouterLink(een.naam(), CriteriaView.class);
    link.setQueryParameters(QueryParameters.of(VERSIE, String.valueOf(een.id())));
    link.addClassName("wat");
    Div woorden =
        new Div(
            link,
            Delen.tweede(
                t("criteria.regel", Delen.dag(een.geldigVan()), een.aantal(), een.bezoeken())));
    woorden.addClassName("woorden");
    ListItem regel = new ListItem(woorden);
    if (een.voorbeeld()) {
      regel.add(new Statusbadge(t("criteria.voorbeeld"), Statusbadge.Soort.BIJNA));
    }
    if (een.bezoeken() == 0) {
      Button weg = new Button(t("verwijder"), klik -> verwijder(een));
      weg.addThemeVariants(ButtonVariant.TERTIARY);
      weg.setAriaLabel(t("knop-van", t("verwijder"), een.naam()));
      regel.add(weg);
    }
    return regel;
  }

  private Component inhoud(CriteriaversieListItem versie) {
    DownloadHandler ophalen =
        download -> {
          byte[] bytes = service.tekst(versie.id()).getBytes(StandardCharsets.UTF_8);
          download.setFileName("criteria-" + versie.geldigVan() + ".txt");
          download.setContentType("text/plain; charset=utf-8");
          download.setContentLength(bytes.length);
          download.getOutputStream().write(bytes);
        };
    Anchor tekst = new Anchor(ophalen, AttachmentType.DOWNLOAD, t("criteria.download"));
    Div deel = Delen.stapel(new H2(versie.naam()), new Paragraph(new Span(tekst)));
    Map<String, List<Criterium>> groepen =
        service.criteria(versie.id()).stream()
            .collect(Collectors.groupingBy(Criterium::groep, LinkedHashMap::new, Collectors.toList()));
    groepen.forEach(
        (groep, criteria) ->
            deel.add(
                new Tabel(
                    groep,
                    List.of(t("kolom.nummer"), t("kolom.criterium")),
                    criteria.stream().map(een -> List.of(String.valueOf(een.nummer()), een.tekst())).toList())));
    return deel;
  }

  private void nieuw(List<CriteriaversieListItem> versies) {
    TextField naam = new TextField(t("veld.naam"));
    naam.setMaxLength(CriteriaService.LANGSTE_NAAM);
    naam.setRequiredIndicatorVisible(true);
    Datumveld dag = new Datumveld(t("veld.geldig-van"));
    dag.setRequiredIndicatorVisible(true);
    Checkbox voorbeeld = new Checkbox(t("veld.voorbeeld"));
    TextArea tekst = new TextArea(t("kolom.criteria"));
    tekst.setMaxLength(CriteriaService.LANGSTE_TEKST);
    tekst.setHelperText(t("veld.criteria.hulp"));
    tekst.setMinRows(10);
    tekst.setMaxRows(20);
    tekst.setRequiredIndicatorVisible(true);
    versies.stream().findFirst().ifPresent(een -> tekst.setValue(service.tekst(een.id())));
    new Invoerdialoog(t("criteria.nieuw"))
        .boven(new Paragraph(t("criteria.nieuw.uitleg")))
        .veld("naam", naam)
        .veld("geldigVan", dag)
        .breed("voorbeeld", voorbeeld)
        .breed("criteria", tekst)
        .bijOpslaan(
            t("opslaan"),
            () -> toon(service.voegToe(naam.getValue(), dag.getValue(), voorbeeld.getValue(), tekst.getValue())))
        .open();
  }

  private void verwijder(CriteriaversieListItem een) {
    new Beslisdialoog(t("criteria.verwijder"), List.of(t("criteria.verwijder.gevolg")))
        .onherroepelijk()
        .bijBesluit(
            t("verwijder"),
            reden -> {
              service.verwijder(een.id());
              toon(null);
            })
        .open();
  }
}
