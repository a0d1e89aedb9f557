package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.jongeren.AntwoordGegevens;
import nl.inburgeringsportaal.jongeren.Gemeenteantwoord;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;

/** Under which number the gemeente knows of a talk, and whom the school can reach there. */
final class Antwoordblok {

  private static final String TELEFOON = "tel:";
  private static final String MAIL = "mailto:";

  private Antwoordblok() {}

  /** The block for a talk; empty when the gemeente does not know of it. */
  static Optional<Component> van(Gespreksdiensten diensten, GesprekGegevens gesprek) {
    return diensten
        .antwoorden()
        .vanGesprek(gesprek.leerlingId(), gesprek.id())
        .map(gedeeld -> blok(diensten, gedeeld));
  }

  private static Component blok(Gespreksdiensten diensten, Gemeenteantwoord gedeeld) {
    Div blok = new Div(new Paragraph(t("jongeren.antwoord.kenmerk", gedeeld.kenmerk())));
    blok.addClassName("gemeenteantwoord");
    AntwoordGegevens antwoord = gedeeld.antwoord();
    if (antwoord == null) {
      blok.add(
          new Paragraph(t("jongeren.antwoord.nog-niet", diensten.gemeente(gedeeld.gemeentecode()))));
      return blok;
    }
    blok.add(
        new Paragraph(
            t(
                "jongeren.antwoord.contact",
                diensten.gemeente(antwoord.gemeentecode()),
                antwoord.naam(),
                Datums.kort(antwoord.beantwoordOp(), Gespreksteksten.taal()))),
        bereik(antwoord));
    if (antwoord.bericht() != null) {
      Paragraph bericht = new Paragraph(antwoord.bericht());
      bericht.addClassName("zoals-getypt");
      blok.add(bericht);
    }
    return blok;
  }

  /** How to reach the contact: links that open mail or telephone. */
  static Component bereik(AntwoordGegevens antwoord) {
    Div regel = new Div();
    regel.addClassName("bereik");
    if (antwoord.telefoon() != null) {
      regel.add(link(TELEFOON + antwoord.telefoon().replaceAll("[^+0-9]", ""), antwoord.telefoon()));
    }
    if (antwoord.telefoon() != null && antwoord.email() != null) {
      Span punt = new Span("·");
      punt.getElement().setAttribute("aria-hidden", "true");
      regel.add(punt);
    }
    if (antwoord.email() != null) {
      regel.add(link(MAIL + antwoord.email(), antwoord.email()));
    }
    return regel;
  }

  private static Anchor link(String adres, String tekst) {
    return new Anchor(adres, tekst);
  }
}
