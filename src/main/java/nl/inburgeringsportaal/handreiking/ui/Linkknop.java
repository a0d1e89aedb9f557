package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.inburgeringsportaal.base.ui.Melding;

/** Copies the address of the page, which holds all that is chosen on it, to share it. */
final class Linkknop extends Button {
  private static final long serialVersionUID = 1L;

  /** Without a secure connection a browser gives no clipboard. */
  private static final String KOPIEER =
      """
      return navigator.clipboard
        ? navigator.clipboard.writeText(location.href).then(() => true, () => false)
        : false;
      """;

  Linkknop() {
    super(VaadinIcon.LINK.create());
    setText(getTranslation("handreiking.deel"));
    addThemeVariants(ButtonVariant.TERTIARY);
    addClickListener(
        klik -> UI.getCurrent().getPage().executeJs(KOPIEER).then(Boolean.class, this::meld));
  }

  private void meld(Boolean gelukt) {
    Melding.gelukt(getTranslation(gelukt ? "handreiking.deel.gelukt" : "handreiking.deel.mislukt"));
  }
}
