package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.ui.Datumveld;

/** Fields that more forms of this module have. The last day is asked, since that is how people say it. */
final class Velden {
  private static final int REDEN = 200;

  private Velden() {}

  static TextField reden() {
    TextField veld = new TextField(BeheerTeksten.t("beheer.kolom.reden"));
    veld.setMaxLength(REDEN);
    veld.setRequiredIndicatorVisible(true);
    return veld;
  }

  /**
   * @param van first day
   * @param laatste last day, empty for until further notice
   * @return the span
   * @throws nl.inburgeringsportaal.base.OngeldigeInvoer when the last day lies before the first
   */
  static Periode periode(Datumveld van, Datumveld laatste) {
    return new Periode(van.getValue(), dagErna(laatste));
  }

  /** The first day that no longer belongs to it, null for none. */
  static LocalDate dagErna(Datumveld laatste) {
    return laatste.getValue() == null ? null : laatste.getValue().plusDays(1);
  }

  static String tekst(TextField veld) {
    return veld.getValue().isBlank() ? null : veld.getValue().strip();
  }
}
