package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;

/** An answer as its page shows it; what an editor sees beforehand is the same piece. */
final class Antwoordblad extends Div {
  private static final long serialVersionUID = 1L;

  Antwoordblad(HandreikingAntwoord antwoord, Locale taal) {
    addClassName("midden");
    add(AntwoordDelen.kort(antwoord));
    if (antwoord.voorbehoud() != null) {
      add(AntwoordDelen.voorbehoud(antwoord));
    }
    add(
        AntwoordDelen.tekst(antwoord, 2),
        deel("handreiking.bronnen", AntwoordDelen.bronnen(antwoord)),
        AntwoordDelen.datum(antwoord, taal));
  }

  private Section deel(String sleutel, Component inhoud) {
    return new Section(new H2(getTranslation(sleutel)), inhoud);
  }
}
