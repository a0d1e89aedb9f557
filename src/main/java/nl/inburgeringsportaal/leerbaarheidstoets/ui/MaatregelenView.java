package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabeluitvoer;
import nl.inburgeringsportaal.leerbaarheidstoets.CapaciteitsmaatregelService;
import nl.inburgeringsportaal.leerbaarheidstoets.MaatregelKandidaat;
import nl.inburgeringsportaal.leerbaarheidstoets.MaatregelListItem;

/** Collective measures on the seats of sessions, with who no longer fits. */
@Route(MaatregelenView.PAD)
@RolesAllowed(Rollen.MEDEWERKER_DUO)
@StyleSheet(Delen.STIJL)
class MaatregelenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "lbt-maatregelen";

  private final transient CapaciteitsmaatregelService service;
  private final transient Bouwstenen bouwstenen;
  private final transient Klok klok;
  private final Div inhoud = new Div();

  MaatregelenView(CapaciteitsmaatregelService service, Bouwstenen bouwstenen, Klok klok) {
    this.service = service;
    this.bouwstenen = bouwstenen;
    this.klok = klok;
    addClassNames("pagina", "maatregelen");
    Button nieuw =
        new Button(
            Landelijk.t("maatregel.nieuw"),
            VaadinIcon.PLUS.create(),
            klik -> new Maatregeldialoog(service, this::uitgevoerd).open());
    add(
        new Paginakop(Landelijk.t("maatregelen.titel"))
            .samenvatting(Landelijk.t("maatregelen.uitleg"))
            .hoofdactie(nieuw),
        inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    toon();
  }

  private void uitgevoerd() {
    Melding.gelukt(Landelijk.t("maatregel.uitgevoerd"));
    toon();
  }

  private void toon() {
    inhoud.removeAll();
    List<MaatregelListItem> maatregelen = service.list();
    if (maatregelen.isEmpty()) {
      inhoud.add(
          new LegeToestand(
              VaadinIcon.COMPRESS_SQUARE, Landelijk.t("maatregelen.leeg"), Landelijk.t("maatregelen.leeg.uitleg")));
      return;
    }
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    maatregelen.forEach(maatregel -> lijst.add(regel(maatregel)));
    inhoud.add(lijst);
  }

  private ListItem regel(MaatregelListItem maatregel) {
    Span naam = new Span(maatregel.naam());
    naam.addClassName("wat");
    Span wat =
        new Span(
            Landelijk.t(
                "maatregel.wat", maatregel.verlaging(), Delen.periode(maatregel.van(), maatregel.tot())));
    wat.addClassName("tweede");
    Span gevolg = new Span(Landelijk.t("maatregel.gevolg", maatregel.geraakt(), maatregel.zonderPlaats()));
    gevolg.addClassName("tweede");
    Span grond = new Span(maatregel.grondslag());
    grond.addClassName("tweede");
    Div woorden = new Div(naam, wat, gevolg, grond);
    woorden.addClassName("woorden");
    ListItem regel = new ListItem(woorden, stand(maatregel));
    if (maatregel.geraakt() > 0) {
      regel.add(knop("maatregel.wie", maatregel, () -> exporteer(maatregel)));
    }
    if (maatregel.ingetrokkenOp() == null && maatregel.tot().isAfter(klok.vandaag())) {
      regel.add(knop("maatregel.trek-in", maatregel, () -> trekIn(maatregel)));
    }
    return regel;
  }

  private static Component knop(String sleutel, MaatregelListItem maatregel, Runnable doen) {
    Button knop = new Button(Landelijk.t(sleutel), klik -> doen.run());
    knop.addThemeVariants(ButtonVariant.TERTIARY);
    knop.setAriaLabel(Delen.t("knop-van", Landelijk.t(sleutel), maatregel.naam()));
    return knop;
  }

  private Statusbadge stand(MaatregelListItem maatregel) {
    if (maatregel.ingetrokkenOp() != null) {
      return new Statusbadge(Landelijk.t("maatregel.ingetrokken"), Statusbadge.Soort.RUSTIG);
    } else if (maatregel.van().isAfter(klok.vandaag())) {
      return new Statusbadge(Delen.t("begint-nog"), Statusbadge.Soort.BIJNA);
    } else if (maatregel.tot().isAfter(klok.vandaag())) {
      return new Statusbadge(Landelijk.t("maatregel.geldt"), Statusbadge.Soort.ACTIEF);
    }
    return new Statusbadge(Delen.t("verlopen"), Statusbadge.Soort.RUSTIG);
  }

  private void exporteer(MaatregelListItem maatregel) {
    Tabeluitvoer.<MaatregelKandidaat>van(PAD, bouwstenen)
        .kolom("lbt-landelijk.kolom.gemeente", MaatregelKandidaat::gemeente)
        .kolom("lbt-landelijk.kolom.examennummer", MaatregelKandidaat::examennummer)
        .kolom("lbt-landelijk.kolom.sessie", MaatregelKandidaat::begin)
        .kolom("lbt-landelijk.kolom.stand", wie -> Landelijk.t("deelname." + wie.status()))
        .open(service.geraakt(maatregel.id()));
  }

  private void trekIn(MaatregelListItem maatregel) {
    new Beslisdialoog(
            Landelijk.t("maatregel.trek-in.titel", maatregel.naam()),
            List.of(Landelijk.t("maatregel.trek-in.plaatsen"), Landelijk.t("maatregel.trek-in.kandidaten")))
        .motivering(Landelijk.t("veld.reden"), 1, CapaciteitsmaatregelService.LANGSTE_REDEN)
        .bijBesluit(
            Landelijk.t("maatregel.trek-in"),
            reden -> {
              service.trekIn(maatregel.id(), maatregel.versie(), reden);
              Melding.gelukt(Landelijk.t("maatregel.is-ingetrokken"));
              toon();
            })
        .open();
  }
}
