package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** A button that opens a small panel below it; Escape or a click elsewhere closes it. */
public class Uitklap extends Button {
  private static final long serialVersionUID = 1L;
  private final Popover paneel = new Popover();
  private final Div inhoud = new Div();
  private Focusable<?> eerste;

  /**
   * @param tekst text on the button
   * @param naam name of the panel, for screen readers
   */
  public Uitklap(String tekst, String naam) {
    super(tekst);
    addClassName("uitklap");
    Icon pijl = VaadinIcon.CHEVRON_DOWN_SMALL.create();
    pijl.getElement().setAttribute("aria-hidden", "true");
    setSuffixComponent(pijl);
    inhoud.addClassName("uitklap-paneel");
    paneel.setTarget(this);
    paneel.setAriaLabel(naam);
    paneel.setPosition(PopoverPosition.BOTTOM_START);
    paneel.setAutofocus(true);
    paneel.add(inhoud);
    paneel.addOpenedChangeListener(
        open -> {
          if (open.isOpened()) {
            bijOpenen();
            if (eerste != null) {
              eerste.focus();
            }
          }
        });
  }

  /** Fills a panel that is empty as long as nobody looks at it. */
  protected void bijOpenen() {
    // Most panels are filled by whoever makes them.
  }

  /**
   * @return true while the panel is open
   */
  protected boolean isOpen() {
    return paneel.isOpened();
  }

  /**
   * @param delen what stands in the panel, instead of what was there
   * @return this
   */
  public Uitklap met(Component... delen) {
    inhoud.removeAll();
    inhoud.add(delen);
    return this;
  }

  /**
   * @param deel what gets the focus when the panel opens
   * @return this
   */
  public Uitklap beginBij(Focusable<?> deel) {
    eerste = deel;
    return this;
  }

  /**
   * @return this; the panel ends where the button ends
   */
  public Uitklap rechts() {
    paneel.setPosition(PopoverPosition.BOTTOM_END);
    return this;
  }

  /** Closes the panel. */
  public void sluit() {
    paneel.close();
  }
}
