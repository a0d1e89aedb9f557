package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Copies the address of the page, which holds all that is chosen on it, to share it. */
public final class Linkknop extends Button {
  private static final long serialVersionUID = 1L;

  /** Without a secure connection a browser gives no clipboard. */
  private static final String KOPIEER =
      """
      return navigator.clipboard
        ? navigator.clipboard.writeText(location.href).then(() => true, () => false)
        : false;
      """;

  /** A button for this page. */
  public Linkknop() {
    super(VaadinIcon.LINK.create());
    setText(getTranslation("base.deel"));
    addThemeVariants(ButtonVariant.TERTIARY);
    addClickListener(
        klik -> UI.getCurrent().getPage().executeJs(KOPIEER).then(Boolean.class, this::meld));
  }

  private void meld(Boolean gelukt) {
    Melding.gelukt(getTranslation(gelukt ? "base.deel.gelukt" : "base.deel.mislukt"));
  }
}
