package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** "Hoe is dit berekend?": opens to the steps of a computation and the rule behind it. */
public class HoeBerekend extends Details {
  private static final long serialVersionUID = 1L;

  /**
   * @param stappen the steps, in order, in the language of the reader
   * @param bron the rule and where it stands, null for none
   */
  public HoeBerekend(List<String> stappen, String bron) {
    setSummaryText(getTranslation("base.berekend"));
    addClassName("berekend");
    add(new OrderedList(stappen.stream().map(ListItem::new).toArray(ListItem[]::new)));
    if (bron != null) {
      Div regel = new Div(getTranslation("base.berekend.bron", bron));
      regel.addClassName("bron");
      add(regel);
    }
  }
}
