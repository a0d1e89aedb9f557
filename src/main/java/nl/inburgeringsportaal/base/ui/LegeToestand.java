package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands where nothing is: that there is nothing, why, and what to do. */
public class LegeToestand extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param icoon a picture of what is missing, decoration only
   * @param titel that there is nothing
   * @param uitleg why, and what to do; null for none
   * @param acties what can be done from here
   */
  public LegeToestand(VaadinIcon icoon, String titel, String uitleg, Component... acties) {
    addClassName("lege-toestand");
    Icon beeld = icoon.create();
    beeld.getElement().setAttribute("aria-hidden", "true");
    Div kop = new Div(titel);
    kop.addClassName("titel");
    add(beeld, kop);
    if (uitleg != null) {
      add(new Paragraph(uitleg));
    }
    add(acties);
  }
}
