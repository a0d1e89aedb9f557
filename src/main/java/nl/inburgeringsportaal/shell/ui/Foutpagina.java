package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import nl.inburgeringsportaal.base.ui.Artikel;

/** What the error pages share: what happened, what to do, and the way back to work. */
abstract class Foutpagina extends Artikel {
  private static final long serialVersionUID = 1L;

  Foutpagina() {
    addClassName("pagina");
  }

  void toon(String sleutel, Object... argumenten) {
    removeAll();
    titel(sleutel + ".titel").alinea(sleutel + ".uitleg", argumenten);
    Anchor start = new Anchor("", getTranslation("base.naar-start"));
    start.addClassNames("knop", "hoofd");
    add(new Paragraph(start));
  }
}
