package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.SamenwerkingListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.SamenwerkingService;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import org.springframework.data.domain.PageRequest;

/** Which gemeente holds the test for the own one, and for which ones the own one does. */
@Route(SamenwerkingView.PAD)
@RolesAllowed(Rollen.GEMEENTEBEHEERDER)
@StyleSheet(Delen.STIJL)
@StyleSheet(Plandelen.STIJL)
class SamenwerkingView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "lbt-samenwerking";

  private final transient SamenwerkingService service;
  private final transient Klok klok;
  private final Div inhoud = new Div();

  SamenwerkingView(SamenwerkingService service, Klok klok) {
    this.service = service;
    this.klok = klok;
    addClassNames("pagina", "toetssessie");
    inhoud.addClassName("stapel");
    add(
        new Paginakop(Plandelen.t("samenwerking.titel"))
            .samenvatting(Plandelen.t("samenwerking.uitleg"))
            .hoofdactie(
                new Button(Plandelen.t("samenwerking.nieuw"), VaadinIcon.PLUS.create(), klik -> begin())),
        inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    toon();
  }

  private void toon() {
    List<SamenwerkingListItem> alle = service.list();
    inhoud.removeAll();
    deel("samenwerking.door", "samenwerking.door.leeg", alle.stream().filter(SamenwerkingListItem::eigen).toList());
    deel(
        "samenwerking.voor", "samenwerking.voor.leeg", alle.stream().filter(een -> !een.eigen()).toList());
  }

  private void deel(String kop, String leeg, List<SamenwerkingListItem> rijen) {
    inhoud.add(new H2(Plandelen.t(kop)));
    if (rijen.isEmpty()) {
      inhoud.add(new Paragraph(Plandelen.t(leeg)));
      return;
    }
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    for (SamenwerkingListItem een : rijen) {
      String naam = een.eigen() ? een.uitvoerder() : een.gemeente();
      String gemeld = Plandelen.t("samenwerking.gemeld", Datums.kort(een.gemeldOp(), Plandelen.taal()));
      boolean loopt = een.tot() == null || een.tot().isAfter(klok.vandaag());
      var regel =
          Plandelen.regel(naam, Delen.periode(een.van(), een.tot()) + " · " + gemeld, stand(een));
      if (een.eigen() && loopt) {
        regel.add(Plandelen.knop("samenwerking.einde", naam, () -> beeindig(een)));
      }
      lijst.add(regel);
    }
    inhoud.add(lijst);
  }

  private Statusbadge stand(SamenwerkingListItem een) {
    if (een.van().isAfter(klok.vandaag())) {
      return new Statusbadge(Delen.t("begint-nog"), Statusbadge.Soort.RUSTIG);
    } else if (een.tot() != null && !een.tot().isAfter(klok.vandaag())) {
      return new Statusbadge(Delen.t("verlopen"), Statusbadge.Soort.RUSTIG);
    }
    return new Statusbadge(Plandelen.t("samenwerking.loopt"), Statusbadge.Soort.ACTIEF);
  }

  private void begin() {
    ComboBox<Long> gemeente = Plandelen.gemeenten(service.gemeenten());
    ComboBox<OrganisatieNaam> uitvoerder = new ComboBox<>(Plandelen.t("samenwerking.uitvoerder"));
    uitvoerder.setItemLabelGenerator(OrganisatieNaam::naam);
    uitvoerder.setItems(
        vraag ->
            service
                .kies(
                    vraag.getFilter().filter(tekst -> !tekst.isBlank()).orElse(null),
                    PageRequest.of(vraag.getPage(), vraag.getPageSize()))
                .stream());
    uitvoerder.setRequiredIndicatorVisible(true);
    Datumveld van = new Datumveld(Plandelen.t("veld.van"));
    van.setRequiredIndicatorVisible(true);
    Datumveld gemeld = new Datumveld(Plandelen.t("samenwerking.gemeld-op"));
    gemeld.setRequiredIndicatorVisible(true);
    gemeld.setHelperText(Plandelen.t("samenwerking.gemeld-op.hulp"));
    new Invoerdialoog(Plandelen.t("samenwerking.nieuw"))
        .boven(new Paragraph(Plandelen.t("samenwerking.gevolg")))
        .breed("gemeente", gemeente)
        .breed("uitvoerder", uitvoerder)
        .veld("van", van)
        .veld("gemeldOp", gemeld)
        .bijOpslaan(
            Plandelen.t("samenwerking.nieuw"),
            () -> {
              service.begin(
                  Plandelen.gekozen("gemeente", gemeente.getValue()),
                  Plandelen.gekozen("uitvoerder", uitvoerder.getValue()).id(),
                  van.getValue(),
                  gemeld.getValue());
              Melding.gelukt(Plandelen.t("samenwerking.bewaard"));
              toon();
            })
        .open();
  }

  private void beeindig(SamenwerkingListItem een) {
    Datumveld laatste = new Datumveld(Plandelen.t("samenwerking.eerste-dag-niet"));
    laatste.setRequiredIndicatorVisible(true);
    laatste.setValue(klok.vandaag());
    new Invoerdialoog(Plandelen.t("samenwerking.einde"))
        .boven(new Paragraph(Plandelen.t("samenwerking.einde.gevolg", een.uitvoerder())))
        .breed("tot", laatste)
        .bijOpslaan(
            Plandelen.t("samenwerking.einde"),
            () -> {
              service.beeindig(een.id(), laatste.getValue());
              Melding.gelukt(Plandelen.t("samenwerking.beeindigd"));
              toon();
            })
        .open();
  }
}
