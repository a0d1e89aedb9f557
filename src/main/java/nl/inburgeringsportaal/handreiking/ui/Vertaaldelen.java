package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.handreiking.Vertaaltaal;
import nl.inburgeringsportaal.handreiking.VertalingGegevens;
import nl.inburgeringsportaal.handreiking.VertalingService;

/** The translations of a question, for editors. */
@SpringComponent
class Vertaaldelen {
  private final VertalingService service;

  Vertaaldelen(VertalingService service) {
    this.service = service;
  }

  Component deel(String slug) {
    Section deel = new Section(new H2(RedactieTeksten.t("vertalingen")));
    deel.addClassName("versie");
    List<VertalingGegevens> vertalingen = service.list(slug);
    if (vertalingen.isEmpty()) {
      deel.add(new Paragraph(RedactieTeksten.t("vertalingen.leeg")));
    } else {
      UnorderedList lijst = new UnorderedList();
      lijst.addClassName("inbreng");
      vertalingen.forEach(een -> lijst.add(regel(een)));
      deel.add(lijst);
    }
    deel.add(new Div(new Button(RedactieTeksten.t("vertaling.begin"), klik -> begin(slug))));
    return deel;
  }

  private static ListItem regel(VertalingGegevens een) {
    Locale taal = UI.getCurrent().getLocale();
    Anchor link = new Anchor(VertalingView.PAD + "/" + een.id(), een.taal().naam(taal));
    Span van =
        new Span(
            RedactieTeksten.t(
                "vertaling.rij", String.valueOf(een.nummer()), RedactieTeksten.dag(een.geschrevenOp())));
    van.addClassName("tweede");
    return new ListItem(new Div(link, van), new Div(RedactieTeksten.badge(een.status())));
  }

  private void begin(String slug) {
    Locale lezer = UI.getCurrent().getLocale();
    Select<Vertaaltaal> taal = new Select<>();
    taal.setLabel(RedactieTeksten.t("vertaling.taal"));
    taal.setItems(Vertaaltaal.values());
    taal.setItemLabelGenerator(een -> een.naam(lezer));
    taal.setValue(Vertaaltaal.AR);
    new Beslisdialoog(RedactieTeksten.t("vertaling.begin"), List.of(RedactieTeksten.t("vertaling.gevolg")))
        .met(taal)
        .bijBesluit(
            RedactieTeksten.t("nieuw.begin"),
            niets ->
                UI.getCurrent().navigate(VertalingView.PAD + "/" + service.begin(slug, taal.getValue())))
        .open();
  }
}
