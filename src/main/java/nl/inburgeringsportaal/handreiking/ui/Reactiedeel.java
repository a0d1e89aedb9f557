package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.handreiking.GemistListItem;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.ReactieListItem;
import nl.inburgeringsportaal.handreiking.RedactieService;

/** What readers thought of the answers, and what they searched and did not find. */
final class Reactiedeel {
  private final RedactieService service;
  private final Runnable opnieuw;

  Reactiedeel(RedactieService service, Runnable opnieuw) {
    this.service = service;
    this.opnieuw = opnieuw;
  }

  Component reacties(boolean afgehandeld) {
    List<ReactieListItem> reacties = service.reacties(afgehandeld);
    if (reacties.isEmpty()) {
      return new LegeToestand(
          VaadinIcon.COMMENT_O,
          I18NProvider.translate("handreiking.beheer.geen-reacties"),
          I18NProvider.translate("handreiking.beheer.geen-reacties.uitleg"));
    }
    UnorderedList lijst = lijst();
    reacties.forEach(reactie -> lijst.add(regel(reactie, !afgehandeld)));
    return lijst;
  }

  private ListItem regel(ReactieListItem reactie, boolean open) {
    Anchor vraag = new Anchor(HandreikingRoute.vraag(reactie.slug()), reactie.vraag());
    Statusbadge oordeel =
        new Statusbadge(
            I18NProvider.translate(
                reactie.duidelijk() ? "handreiking.beheer.duidelijk" : "handreiking.beheer.onduidelijk"),
            reactie.duidelijk() ? Statusbadge.Soort.KLAAR : Statusbadge.Soort.BIJNA);
    Span wanneer =
        new Span(I18NProvider.translate("handreiking.beheer.ontvangen", dag(reactie.ontvangenOp())));
    wanneer.addClassName("tweede");
    Div woorden = new Div(AntwoordDelen.nederlands(vraag), oordeel);
    if (reactie.tekst() != null) {
      // Text and nothing else: a component shows it as it was typed.
      Paragraph tekst = new Paragraph(reactie.tekst());
      tekst.addClassName("reactietekst");
      woorden.add(AntwoordDelen.nederlands(tekst));
    }
    woorden.add(wanneer);
    Button klaar =
        knop(
            open ? "handreiking.beheer.afhandelen" : "handreiking.beheer.heropenen",
            reactie.vraag(),
            () -> service.handelAf(reactie.id(), open));
    return new ListItem(woorden, klaar);
  }

  Component gezocht() {
    List<GemistListItem> gemist = service.gemist();
    Paragraph uitleg =
        new Paragraph(I18NProvider.translate("handreiking.beheer.gezocht.uitleg", RedactieService.MINSTENS_GEZOCHT));
    if (gemist.isEmpty()) {
      return new Div(
          uitleg,
          new LegeToestand(VaadinIcon.SEARCH, I18NProvider.translate("handreiking.beheer.niets-gemist"), null));
    }
    UnorderedList lijst = lijst();
    for (GemistListItem woord : gemist) {
      Span naam = new Span(woord.woord());
      naam.addClassName("woord");
      Span hoeveel =
          new Span(
              I18NProvider.translate(
                  "handreiking.beheer.hoe-vaak", woord.aantal(), dag(woord.laatsteOp())));
      hoeveel.addClassName("tweede");
      lijst.add(
          new ListItem(
              new Div(naam, hoeveel),
              knop(
                  "handreiking.beheer.afhandelen",
                  woord.woord(),
                  () -> service.woordKlaar(woord.woord()))));
    }
    return new Div(uitleg, lijst);
  }

  private static String dag(LocalDate dag) {
    return Datums.kort(dag, UI.getCurrent().getLocale());
  }

  private static UnorderedList lijst() {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("inbreng");
    return lijst;
  }

  private Button knop(String sleutel, String wat, Runnable daad) {
    Button knop =
        new Button(
            I18NProvider.translate(sleutel),
            klik -> {
              daad.run();
              WerkGewijzigd.meld();
              opnieuw.run();
            });
    knop.setAriaLabel(I18NProvider.translate("handreiking.beheer.knop", I18NProvider.translate(sleutel), wat));
    return knop;
  }
}
