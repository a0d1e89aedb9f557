package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;

/** Messages at a field for what only the form as a whole or a service can judge. */
final class Veldfouten {
  private static final String BEWAAKT = Veldfouten.class.getName();

  private Veldfouten() {}

  /**
   * Shows a message at a field until its value changes; then the field's own checks speak again.
   *
   * @param veld the field
   * @param tekst what is the matter and what to do
   */
  static <V extends Component & HasValidationProperties & HasValue<?, ?>> void toon(V veld, String tekst) {
    veld.setErrorMessage(tekst);
    veld.setInvalid(true);
    if (ComponentUtil.getData(veld, BEWAAKT) == null) {
      ComponentUtil.setData(veld, BEWAAKT, Boolean.TRUE);
      veld.addValueChangeListener(wijziging -> wis(veld));
    }
  }

  /**
   * Takes a message away, unless the field itself has something to say about its value.
   *
   * @param veld the field
   */
  static <V extends Component & HasValidationProperties & HasValue<?, ?>> void wis(V veld) {
    ValidationResult oordeel = eigenOordeel(veld);
    veld.setErrorMessage(oordeel.isError() ? oordeel.getErrorMessage() : "");
    veld.setInvalid(oordeel.isError());
  }

  @SuppressWarnings("unchecked")
  private static ValidationResult eigenOordeel(HasValue<?, ?> veld) {
    return veld instanceof HasValidator<?> eigen
        ? ((HasValidator<Object>) eigen).getDefaultValidator().apply(veld.getValue(), null)
        : ValidationResult.ok();
  }

  /**
   * Puts the cursor in a field.
   *
   * @param veld a field
   */
  static void naar(Component veld) {
    veld.getElement().callJsFunction("focus");
  }
}
