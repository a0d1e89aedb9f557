package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;

/** Asks for a name of at most 80 characters. */
final class Naamdialoog {
  private static final int LANGSTE = 80;

  private Naamdialoog() {}

  static void vraag(String titelsleutel, String labelsleutel, Consumer<String> naam) {
    Dialog dialoog = new Dialog();
    dialoog.setHeaderTitle(I18NProvider.translate(titelsleutel));
    TextField veld = new TextField(I18NProvider.translate(labelsleutel));
    veld.setMaxLength(LANGSTE);
    veld.setWidthFull();
    veld.setRequiredIndicatorVisible(true);
    Button bewaar =
        new Button(
            I18NProvider.translate("base.opslaan"),
            klik -> {
              if (veld.getValue().isBlank()) {
                veld.setInvalid(true);
                veld.setErrorMessage(I18NProvider.translate("base.naam.verplicht"));
                veld.focus();
              } else {
                dialoog.close();
                naam.accept(veld.getValue().strip());
              }
            });
    bewaar.addThemeVariants(ButtonVariant.PRIMARY);
    bewaar.addClickShortcut(Key.ENTER).listenOn(veld);
    dialoog.add(veld);
    dialoog.getFooter().add(new Button(I18NProvider.translate("base.annuleren"), klik -> dialoog.close()), bewaar);
    dialoog.open();
    veld.focus();
  }
}
