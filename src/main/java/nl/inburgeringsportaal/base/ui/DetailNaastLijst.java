package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/**
 * A list with what is selected beside it; on a phone over it. The address holds the selection: the view sets
 * the detail when it reads the address, and closing goes to the address without it.
 */
public class DetailNaastLijst extends MasterDetailLayout {
  private static final long serialVersionUID = 1L;
  private static final String NAAM =
      "customElements.whenDefined(this.localName).then(() => this.updateComplete)"
          + ".then(() => this.shadowRoot?.querySelector('#detail')?.setAttribute('aria-label', $0))";

  /** A dialog that closes gives the focus back to a button that is gone by then; after its closing, so twice. */
  private static final String FOCUS =
      """
      this.setAttribute('tabindex', '-1');
      const naar = () => {
        if (!document.activeElement || document.activeElement === document.body) {
          this.focus({preventScroll: true});
        }
      };
      setTimeout(naar);
      setTimeout(naar, 300);
      """;
  private final transient Runnable sluit;

  /**
   * @param lijst what is always there
   * @param sluit goes to the address without a selection
   */
  public DetailNaastLijst(Component lijst, Runnable sluit) {
    this.sluit = sluit;
    addClassName("naast");
    setMaster(lijst);
    setMasterSize("19rem");
    setExpandMaster(true);
    setDetailSize("26rem");
    setOverlaySize("min(100%, 32rem)");
    setSizeFull();
    addBackdropClickListener(klik -> sluit.run());
    addDetailEscapePressListener(toets -> sluit.run());
  }

  /**
   * @param naam what it is about, for screen readers
   * @param inhoud what is shown; begins with an h2
   */
  public void toon(String naam, Component inhoud) {
    Button weg = new Button(VaadinIcon.CLOSE_SMALL.create(), klik -> sluit.run());
    weg.addThemeVariants(ButtonVariant.TERTIARY);
    weg.addClassNames("sluit", "niet-afdrukken");
    weg.setAriaLabel(getTranslation("base.detail.sluiten", naam));
    inhoud.getElement().getClassList().add("inhoud");
    Section detail = new Section(weg, inhoud);
    detail.addClassName("detail");
    detail.getElement().setAttribute("aria-label", naam);
    setDetail(detail);
    // Over the list it is a dialog; the component offers no way to name it.
    getElement().executeJs(NAAM, naam);
  }

  /**
   * Gives the detail the focus when nothing has it: after a decision the detail is new, and who works without a mouse
   * would start again at the top of the page.
   */
  public void houdFocus() {
    Component detail = getDetail();
    if (detail != null) {
      detail.getElement().executeJs(FOCUS);
    }
  }

  /** Shows the list alone. */
  public void verberg() {
    setDetail(null);
  }
}
