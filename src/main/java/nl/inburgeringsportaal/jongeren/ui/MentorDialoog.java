package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.jongeren.MentorService;

/** Gives a klas a mentor: which klas, who, and for how many pupils that changes something. */
final class MentorDialoog {

  private MentorDialoog() {}

  static void open(Klasdiensten diensten, Runnable klaar) {
    ComboBox<String> klas = new ComboBox<>(t("jongeren.veld.klas"), diensten.leerlingen().klassen());
    ComboBox<String> mentor = new ComboBox<>(t("jongeren.veld.mentor"), diensten.leerlingen().mentoren());
    mentor.setAllowCustomValue(true);
    mentor.setHelperText(t("jongeren.mentor.hulp"));
    mentor.addCustomValueSetListener(getypt -> mentor.setValue(getypt.getDetail().strip()));
    klas.setWidthFull();
    mentor.setWidthFull();
    Paragraph gevolg = new Paragraph(t("jongeren.mentor.kies"));
    gevolg.getElement().setAttribute("aria-live", "polite");
    Runnable toon =
        () -> {
          if (!klas.isEmpty() && !mentor.isEmpty()) {
            MentorService.Gevolg nu = diensten.mentoren().voorbeeld(klas.getValue(), mentor.getValue());
            gevolg.setText(t("jongeren.mentor.gevolg", nu.leerlingen(), nu.nieuw(), nu.anders()));
          }
        };
    klas.addValueChangeListener(keuze -> toon.run());
    mentor.addValueChangeListener(keuze -> toon.run());
    new Beslisdialoog(t("jongeren.mentor.titel"), List.of())
        .met(klas, mentor, gevolg)
        .bijBesluit(
            t("jongeren.mentor.knop"),
            motivering -> {
              int aantal = diensten.mentoren().wijsToe(klas.getValue(), mentor.getValue());
              Melding.gelukt(t("jongeren.mentor.klaar", aantal));
              klaar.run();
            })
        .open();
  }

  private static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }
}
