package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.handreiking.LinkListItem;
import nl.inburgeringsportaal.handreiking.LinkService;
import nl.inburgeringsportaal.handreiking.Linkstand;

/** Addresses in the answers that do not work, each with the questions to mend. */
@SpringComponent
class Linklijst {
  private final LinkService service;

  Linklijst(LinkService service) {
    this.service = service;
  }

  Component toon() {
    Linkstand stand = service.stand();
    Div deel = new Div();
    if (!stand.aan()) {
      deel.add(new Bericht(Statusbadge.Soort.RUSTIG, RedactieTeksten.t("link.uit")));
    } else if (stand.laatste() != null) {
      deel.add(
          new Paragraph(
              RedactieTeksten.t("link.laatste", Datums.kort(stand.laatste(), UI.getCurrent().getLocale()))));
    }
    if (stand.stuk().isEmpty()) {
      deel.add(
          new LegeToestand(
              VaadinIcon.LINK,
              RedactieTeksten.t(stand.laatste() == null ? "link.nog-niet" : "link.alles-goed"),
              null));
      return deel;
    }
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("inbreng");
    stand.stuk().forEach(link -> lijst.add(regel(link)));
    deel.add(lijst);
    return deel;
  }

  private static ListItem regel(LinkListItem link) {
    Anchor adres = new Anchor(link.adres(), link.adres());
    adres.setTarget(AnchorTarget.BLANK);
    adres.getElement().setAttribute("rel", "noopener noreferrer");
    adres.addClassName("adres");
    Span sinds = new Span(RedactieTeksten.t("link.sinds", RedactieTeksten.dag(link.eerstFoutOp())));
    sinds.addClassName("tweede");
    Div woorden = new Div(adres, sinds);
    link.vragen()
        .forEach(
            vraag ->
                woorden.add(
                    AntwoordDelen.nederlands(new Anchor(VersiesView.adres(vraag.slug()), vraag.vraag()))));
    String status = link.status() == null ? "" : " (" + link.status() + ")";
    return new ListItem(
        woorden,
        new Div(
            new Statusbadge(
                RedactieTeksten.t("link.uitkomst." + link.uitkomst()) + status, Statusbadge.Soort.LAAT)));
  }
}
