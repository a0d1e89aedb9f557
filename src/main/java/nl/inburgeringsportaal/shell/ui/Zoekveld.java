package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.ZoekBron;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Searches what the user may see, from every page; says what it searches. The key / goes to it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Zoekveld extends ComboBox<ZoekBron.Treffer> {
  private static final long serialVersionUID = 1L;
  private static final int KORTSTE = 2;
  private static final int PER_BRON = 8;
  private final transient List<ZoekBron> bronnen;

  Zoekveld(HuidigeGebruiker.Bron bron, List<ZoekBron> alle) {
    Set<Rol> rollen = bron.gebruiker().map(HuidigeGebruiker::rollen).orElse(Set.of());
    bronnen =
        alle.stream()
            .filter(zoekbron -> zoekbron.rollen().stream().anyMatch(rollen::contains))
            .sorted(Comparator.comparingInt(ZoekBron::volgorde))
            .toList();
    setVisible(!bronnen.isEmpty());
    setId("zoekveld");
    addClassName("portaal-zoek");
    String waarin =
        bronnen.stream()
            .map(zoekbron -> getTranslation(zoekbron.sleutel()))
            .collect(Collectors.joining(getTranslation("shell.zoek.en")));
    setPlaceholder(getTranslation("shell.zoek.in", waarin));
    setAriaLabel(getTranslation("shell.zoek.in", waarin));
    setPrefixComponent(VaadinIcon.SEARCH.create());
    setClearButtonVisible(true);
    setItemLabelGenerator(ZoekBron.Treffer::titel);
    setRenderer(
        LitRenderer.<ZoekBron.Treffer>of(
                "<div class=\"zoek-treffer\"><span>${item.t}</span><span class=\"tweede\">${item.o}</span></div>")
            .withProperty("t", ZoekBron.Treffer::titel)
            .withProperty("o", treffer -> treffer.ondertitel() == null ? "" : treffer.ondertitel()));
    setItems(
        vraag -> {
          // One page only: who needs more than this searches in the list itself.
          List<ZoekBron.Treffer> treffers = vraag.getOffset() > 0 ? List.of() : zoek(vraag.getFilter().orElse(""));
          vraag.getLimit();
          return treffers.stream();
        });
    addValueChangeListener(
        keuze -> {
          if (keuze.getValue() != null) {
            ga(keuze.getValue().adres());
          }
        });
    // Enter without a choice: to the one hit there is, else to the list of all of them.
    setAllowCustomValue(true);
    addCustomValueSetListener(getypt -> zoekAlles(getypt.getDetail()));
  }

  private void zoekAlles(String getypt) {
    String gezocht = getypt.strip();
    if (gezocht.length() < KORTSTE) {
      return;
    }
    for (ZoekBron bron : bronnen) {
      List<ZoekBron.Treffer> treffers = bron.zoek(gezocht, 2);
      if (!treffers.isEmpty()) {
        ga(treffers.size() == 1 ? treffers.getFirst().adres() : bron.alles(gezocht));
        return;
      }
    }
    ga(bronnen.getFirst().alles(gezocht));
  }

  private void ga(String adres) {
    clear();
    UI.getCurrent().navigate(adres);
  }

  List<ZoekBron.Treffer> zoek(String tekst) {
    String gezocht = tekst.strip();
    return gezocht.length() < KORTSTE
        ? List.of()
        : bronnen.stream().flatMap(bron -> bron.zoek(gezocht, PER_BRON).stream()).toList();
  }
}
