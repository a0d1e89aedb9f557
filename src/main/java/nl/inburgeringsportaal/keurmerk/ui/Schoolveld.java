package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.BiFunction;
import nl.inburgeringsportaal.keurmerk.TaalschoolKeuze;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Chooses a school by a part of its name, place or number. */
final class Schoolveld {
  private Schoolveld() {}

  static ComboBox<TaalschoolKeuze> maak(String label, BiFunction<String, Pageable, List<TaalschoolKeuze>> bron) {
    ComboBox<TaalschoolKeuze> school = new ComboBox<>(t(label));
    school.setItemLabelGenerator(een -> t("opnemen.school", een.naam(), een.plaats(), een.instellingsnummer()));
    school.setItems(
        vraag ->
            bron
                .apply(vraag.getFilter().orElse(""), PageRequest.of(vraag.getPage(), vraag.getPageSize()))
                .stream());
    school.setRequiredIndicatorVisible(true);
    return school;
  }

  static Long id(ComboBox<TaalschoolKeuze> veld) {
    return veld.getValue() == null ? null : veld.getValue().id();
  }
}
