package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.ui.Filterbalk.Optie;

/**
 * A filter of a {@link Filterbalk} as a chip: closed it says what is chosen, open it offers the choice. The list is
 * made when it opens: a school may have hundreds of klassen, and each costs memory in every session.
 */
final class Keuzechip extends Uitklap {
  private static final long serialVersionUID = 1L;
  private static final int MEESTE_OP_CHIP = 2;

  private final String label;
  private final boolean meer;
  private final transient Supplier<List<Optie>> bron;
  private final transient Consumer<List<String>> kies;
  private List<Optie> opties = List.of();
  private List<Optie> gekozen = List.of();
  private Component lijst;
  private transient Runnable zet;

  Keuzechip(String label, boolean meer, Supplier<List<Optie>> bron, Consumer<List<String>> kies) {
    super(label, label);
    this.label = label;
    this.meer = meer;
    this.bron = bron;
    this.kies = kies;
    addClassName("chip");
  }

  /** Shows what is chosen; the panel may be open while it does. */
  void toon(List<String> waarden) {
    List<Optie> nu = List.copyOf(bron.get());
    boolean verouderd = !isOpen() || !nu.equals(opties);
    opties = nu;
    gekozen = opties.stream().filter(optie -> waarden.contains(optie.waarde())).toList();
    if (verouderd) {
      lijst = null;
      met();
    }
    if (isOpen()) {
      vul();
    }
    List<String> teksten = waarden.stream().map(this::tekst).toList();
    setText(teksten.isEmpty() ? label : kort(teksten));
    setAriaLabel(
        teksten.isEmpty() ? label : getTranslation("base.filter.gekozen", label, String.join(", ", teksten)));
    setClassName("actief", !teksten.isEmpty());
    setEnabled(!opties.isEmpty() || !waarden.isEmpty());
  }

  private String tekst(String waarde) {
    return opties.stream().filter(optie -> optie.waarde().equals(waarde)).findFirst().map(Optie::tekst).orElse("?");
  }

  private static String kort(List<String> teksten) {
    String eerste = teksten.stream().limit(MEESTE_OP_CHIP).collect(Collectors.joining(", "));
    return teksten.size() > MEESTE_OP_CHIP ? eerste + " +" + (teksten.size() - MEESTE_OP_CHIP) : eerste;
  }

  @Override
  protected void bijOpenen() {
    vul();
    // Once the items are there: the arrow keys move through them from the first press on.
    lijst.getElement().executeJs("requestAnimationFrame(() => this.focus())");
  }

  private void vul() {
    if (lijst == null) {
      lijst = meer ? veel() : een();
      lijst.getElement().setAttribute("aria-label", label);
      met(lijst);
    }
    zet.run();
  }

  private Component een() {
    ListBox<Optie> keuze = new ListBox<>();
    // Choosing the first one is how to go back to everything.
    Optie alles = new Optie("", label);
    keuze.setItems(Stream.concat(Stream.of(alles), opties.stream()).toList());
    keuze.setItemLabelGenerator(Optie::tekst);
    zet = () -> keuze.setValue(gekozen.isEmpty() ? alles : gekozen.getFirst());
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
    keuze.setItems(opties);
    keuze.setItemLabelGenerator(Optie::tekst);
    zet = () -> keuze.setValue(new LinkedHashSet<>(gekozen));
    keuze.addValueChangeListener(
        wijziging -> {
          if (wijziging.isFromClient()) {
            kies.accept(opties.stream().filter(wijziging.getValue()::contains).map(Optie::waarde).toList());
          }
        });
    return keuze;
  }
}
