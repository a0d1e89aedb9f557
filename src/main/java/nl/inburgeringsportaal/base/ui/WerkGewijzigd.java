package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Says after an action that counts of open work may have changed; the frame then asks them again. */
public class WerkGewijzigd extends ComponentEvent<UI> {
  private static final long serialVersionUID = 1L;

  private WerkGewijzigd(UI ui) {
    super(ui, false);
  }

  /** Tells it to the frame of this page. */
  public static void meld() {
    UI ui = UI.getCurrent();
    ComponentUtil.fireEvent(ui, new WerkGewijzigd(ui));
  }
}
