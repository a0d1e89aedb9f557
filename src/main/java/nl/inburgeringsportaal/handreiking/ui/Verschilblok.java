package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.handreiking.Tekstverschil;
import nl.inburgeringsportaal.handreiking.Tekstverschil.Deel;
import nl.inburgeringsportaal.handreiking.Tekstverschil.Soort;

/**
 * The difference between two versions word by word. What went and what came is said in words beside its line through or
 * under it; the colour only repeats that.
 */
final class Verschilblok extends Div {
  private static final long serialVersionUID = 1L;

  Verschilblok(Map<String, String> oud, Map<String, String> nieuw) {
    addClassName("verschil");
    Set<String> namen = new LinkedHashSet<>(nieuw.keySet());
    namen.addAll(oud.keySet());
    boolean gelijk = true;
    for (String naam : namen) {
      String van = oud.getOrDefault(naam, "");
      String naar = nieuw.getOrDefault(naam, "");
      if (!van.equals(naar)) {
        gelijk = false;
        add(new H3(naam), tekst(Tekstverschil.tussen(van, naar)));
      }
    }
    if (gelijk) {
      add(new Paragraph(getTranslation("handreiking.verschil.geen")));
    }
  }

  private Div tekst(List<Deel> delen) {
    Div tekst = AntwoordDelen.nederlands(new Div());
    tekst.addClassName("verschiltekst");
    for (Deel deel : delen) {
      if (deel.soort() == Soort.GELIJK) {
        tekst.getElement().appendChild(new Element("span").setText(deel.tekst()));
      } else {
        boolean weg = deel.soort() == Soort.WEG;
        Element merk = new Element("span").setText(getTranslation("handreiking.verschil." + deel.soort()));
        merk.getClassList().add("merk");
        Element woorden = new Element("span").setText(deel.tekst());
        tekst.getElement().appendChild(new Element(weg ? "del" : "ins").appendChild(merk, woorden));
      }
    }
    return tekst;
  }
}
