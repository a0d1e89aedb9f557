package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.ui.Filterbalk.Optie;

/** A filter of a {@link Filterbalk} as a chip: closed it says what is chosen, open it offers the choice. */
final class Keuzechip extends Uitklap {
  private static final long serialVersionUID = 1L;
  private static final int MEESTE_OP_CHIP = 2;

  private final String label;
  private final boolean meer;
  private final transient Supplier<List<Optie>> bron;
  private final transient Consumer<List<String>> kies;
  private List<Optie> opties;
  private ListBox<Optie> een;
  private MultiSelectListBox<Optie> veel;

  Keuzechip(String label, boolean meer, Supplier<List<Optie>> bron, Consumer<List<String>> kies) {
    super(label, label);
    this.label = label;
    this.meer = meer;
    this.bron = bron;
    this.kies = kies;
    addClassName("chip");
  }

  /** Shows what is chosen; the panel may be open while it does. */
  void toon(List<String> gekozen) {
    List<Optie> nu = bron.get();
    if (!nu.equals(opties)) {
      opties = List.copyOf(nu);
      Component lijst = meer ? veel() : een();
      lijst.getElement().setAttribute("aria-label", label);
      met(lijst);
    }
    zet(gekozen);
    List<String> teksten =
        gekozen.stream()
            .map(waarde -> opties.stream().filter(o -> o.waarde().equals(waarde)).findFirst())
            .map(optie -> optie.map(Optie::tekst).orElse("?"))
            .toList();
    setText(teksten.isEmpty() ? label : kort(teksten));
    setAriaLabel(
        teksten.isEmpty() ? label : getTranslation("base.filter.gekozen", label, String.join(", ", teksten)));
    setClassName("actief", !teksten.isEmpty());
    setEnabled(!opties.isEmpty() || !gekozen.isEmpty());
  }

  private static String kort(List<String> teksten) {
    String eerste = teksten.stream().limit(MEESTE_OP_CHIP).collect(Collectors.joining(", "));
    return teksten.size() > MEESTE_OP_CHIP ? eerste + " +" + (teksten.size() - MEESTE_OP_CHIP) : eerste;
  }

  private Component een() {
    ListBox<Optie> keuze = new ListBox<>();
    een = keuze;
    // Choosing the first one is how to go back to everything.
    keuze.setItems(Stream.concat(Stream.of(new Optie("", label)), opties.stream()).toList());
    keuze.setItemLabelGenerator(Optie::tekst);
    keuze.addValueChangeListener(
        wijziging -> {
          if (wijziging.isFromClient()) {
            sluit();
            Optie optie = wijziging.getValue();
            kies.accept(optie == null || optie.waarde().isEmpty() ? List.of() : List.of(optie.waarde()));
          }
        });
    return keuze;
  }

  private Component veel() {
    MultiSelectListBox<Optie> keuze = new MultiSelectListBox<>();
    veel = keuze;
    keuze.setItems(opties);
    keuze.setItemLabelGenerator(Optie::tekst);
    keuze.addValueChangeListener(
        wijziging -> {
          if (wijziging.isFromClient()) {
            kies.accept(opties.stream().filter(wijziging.getValue()::contains).map(Optie::waarde).toList());
          }
        });
    return keuze;
  }

  private void zet(List<String> gekozen) {
    Set<Optie> keuze =
        opties.stream()
            .filter(optie -> gekozen.contains(optie.waarde()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (meer) {
      veel.setValue(keuze);
    } else {
      een.setValue(keuze.stream().findFirst().orElse(new Optie("", label)));
    }
  }
}
