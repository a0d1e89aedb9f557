package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** What happened and what comes, in order; the filled dot is now. */
public class Tijdlijn extends OrderedList {
  private static final long serialVersionUID = 1L;

  /** A timeline without points. */
  public Tijdlijn() {
    addClassName("tijdlijn");
  }

  /**
   * @param wanneer the day as people read it, such as {@code 26 mei 2027} or {@code ± juli 2027}
   * @param wat what happened or happens
   * @param uitleg more about it, null for none
   * @param meer what stands under it, such as {@link HoeBerekend}
   * @return this
   */
  public Tijdlijn punt(String wanneer, String wat, String uitleg, Component... meer) {
    ListItem regel = regel(wanneer, wat, uitleg);
    regel.add(meer);
    add(regel);
    return this;
  }

  /**
   * @param wat how things stand now
   * @param uitleg more about it, null for none
   * @return this
   */
  public Tijdlijn nu(String wat, String uitleg) {
    ListItem regel = regel(getTranslation("base.tijdlijn.nu"), wat, uitleg);
    regel.addClassName("nu");
    regel.getElement().setAttribute("aria-current", "step");
    add(regel);
    return this;
  }

  private static ListItem regel(String wanneer, String wat, String uitleg) {
    ListItem regel = new ListItem(deel("wanneer", wanneer), deel("wat", wat));
    if (uitleg != null) {
      regel.add(deel("uitleg", uitleg));
    }
    return regel;
  }

  private static Div deel(String klasse, String tekst) {
    Div deel = new Div(tekst);
    deel.addClassName(klasse);
    return deel;
  }
}
