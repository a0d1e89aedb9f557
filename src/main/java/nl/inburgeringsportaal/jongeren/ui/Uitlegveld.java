package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was explained: free text, with a chip for each usual subject that puts its sentence in or takes it out. */
class Uitlegveld extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<String> ONDERWERPEN =
      List.of("brief", "intake", "pip", "leerroutes", "eerst-afmaken", "termijn", "verlenging");

  private final TextArea tekst;
  private final Map<String, Button> chips = new LinkedHashMap<>();

  /**
   * @param langste most number of characters
   */
  Uitlegveld(int langste) {
    addClassName("uitlegveld");
    tekst = new TextArea(getTranslation("jongeren.gesprek.veld.uitgelegd"));
    tekst.setMaxLength(langste);
    tekst.setMinRows(4);
    tekst.setWidthFull();
    tekst.setRequiredIndicatorVisible(true);
    tekst.addValueChangeListener(wijziging -> toonStand());
    Span uitleg = new Span(getTranslation("jongeren.gesprek.uitleg.kies"));
    uitleg.addClassName("klein");
    Div keuzes = new Div();
    keuzes.addClassName("chips");
    keuzes.getElement().setAttribute("role", "group");
    keuzes.getElement().setAttribute("aria-label", uitleg.getText());
    for (String onderwerp : ONDERWERPEN) {
      String zin = getTranslation("jongeren.gesprek.uitleg.zin." + onderwerp);
      Button chip = new Button(getTranslation("jongeren.gesprek.uitleg.chip." + onderwerp), klik -> schakel(zin));
      chip.addClassName("chip");
      chips.put(zin, chip);
      keuzes.add(chip);
    }
    add(uitleg, keuzes, tekst);
    toonStand();
  }

  TextArea tekst() {
    return tekst;
  }

  private void schakel(String zin) {
    String nu = tekst.getValue();
    String nieuw;
    if (nu.contains(zin)) {
      nieuw = nu.replace(zin, "").replaceAll("\\n{2,}", "\n").strip();
    } else {
      nieuw = nu.isBlank() ? zin : nu.strip() + "\n" + zin;
    }
    if (nieuw.length() <= tekst.getMaxLength()) {
      tekst.setValue(nieuw);
    }
  }

  private void toonStand() {
    chips.forEach(
        (zin, chip) -> {
          boolean erin = tekst.getValue().contains(zin);
          chip.setClassName("actief", erin);
          chip.getElement().setAttribute("aria-pressed", String.valueOf(erin));
        });
  }
}
