package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.Voorkeuren;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * Filters of a list as chips. The address holds the state: a choice navigates to the same page with other
 * query parameters, and the view gives each address to {@link #lees}. So links, bookmarks, the back button
 * and two tabs all work, and a saved filter is nothing but a query string.
 *
 * <p>Made by {@link Bouwstenen#filterbalk}.
 */
public class Filterbalk extends Div {
  private static final long serialVersionUID = 1L;
  private static final int ZOEK_WACHT_MS = 400;
  private static final Pattern NUMMER = Pattern.compile("[0-9][0-9 .-]{2,}");

  private final Map<String, Veld> velden = new LinkedHashMap<>();
  private final BewaardeFilters bewaard;
  private final Button opslaan;
  private final Button wis;
  private final Set<String> vrijeTekst = new LinkedHashSet<>();
  private Map<String, List<String>> stand = Map.of();
  private Location adres = new Location("");
  private transient Consumer<String> nummers;
  private transient Predicate<String> isNummer;
  private transient Runnable toonNummer;
  private transient String nummer;

  Filterbalk(String lijst, Voorkeuren voorkeuren) {
    addClassName("filterbalk");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("base.filter.groep"));
    bewaard = new BewaardeFilters(lijst, voorkeuren, this::ga);
    opslaan = new Button(getTranslation("base.filter.opslaan"), klik -> bewaard.vraagNaam(filter()));
    opslaan.addThemeVariants(ButtonVariant.TERTIARY);
    wis = new Button(getTranslation("base.filter.wis"), klik -> wis());
    wis.addThemeVariants(ButtonVariant.TERTIARY);
    add(opslaan, wis, bewaard);
  }

  /**
   * One value to choose from.
   *
   * @param waarde value in the address
   * @param tekst its text, in the language of the reader
   */
  public record Optie(String waarde, String tekst) {}

  /**
   * @param parameter name in the address
   * @param sleutel key of the label
   * @return this, with a field for free text; it is left out of export log lines
   */
  public Filterbalk zoek(String parameter, String sleutel) {
    TextField veld = new TextField();
    veld.setPlaceholder(getTranslation(sleutel));
    veld.setAriaLabel(getTranslation(sleutel));
    veld.setPrefixComponent(VaadinIcon.SEARCH.create());
    veld.setClearButtonVisible(true);
    veld.setMaxLength(100);
    veld.setValueChangeMode(ValueChangeMode.LAZY);
    veld.setValueChangeTimeout(ZOEK_WACHT_MS);
    veld.addValueChangeListener(
        wijziging -> {
          if (wijziging.isFromClient()) {
            getypt(parameter, wijziging.getValue().strip());
          }
        });
    vrijeTekst.add(parameter);
    // Text that is being typed must not be overwritten by the answer to an earlier key stroke.
    return voeg(parameter, veld, () -> {
      String gevraagd = nummer == null ? waarde(parameter).orElse("") : nummer;
      if (!veld.getValue().strip().equals(gevraagd)) {
        veld.setValue(gevraagd);
      }
    });
  }

  /**
   * A number of a person may not stand in an address: it would be in the history of the browser and in logs.
   *
   * @param doen gets what is typed in the field for free text when it looks like (the beginning of) a number
   * @return this; a number is never put in the address
   */
  public Filterbalk nummers(Consumer<String> doen) {
    nummers = doen;
    return this;
  }

  /**
   * The same for numbers by which the list itself is filtered: what is typed stays in the field and is read with
   * {@link #nummer()} until something else is typed, the filters are removed or another list is opened.
   *
   * @param isNummer tells (the beginning of) such a number from other free text
   * @param toon shows the list again
   * @return this; a number is never put in the address
   */
  public Filterbalk nummers(Predicate<String> isNummer, Runnable toon) {
    this.isNummer = isNummer;
    toonNummer = toon;
    return this;
  }

  /** Not in the address, and a page may be made anew when its address changes: the tab keeps it for this page. */
  private record Getypt(String pad, String nummer) {}

  private void onthoud(String getypt) {
    nummer = getypt;
    ComponentUtil.setData(
        UI.getCurrent(), Getypt.class, getypt == null ? null : new Getypt(adres.getPath(), getypt));
  }

  private void getypt(String parameter, String tekst) {
    if (nummers != null && NUMMER.matcher(tekst).matches()) {
      nummers.accept(tekst);
      return;
    }
    String eerder = nummer;
    onthoud(isNummer != null && isNummer.test(tekst) ? tekst : null);
    List<String> waarden = nummer != null || tekst.isEmpty() ? List.of() : List.of(tekst);
    if (!Objects.equals(nummer, eerder) && waarden.equals(waarden(parameter))) {
      // The address stays as it is, so nobody else shows it.
      toonKnoppen();
      toonNummer.run();
    } else {
      kies(parameter, waarden);
    }
  }

  /**
   * @param parameter name in the address
   * @param sleutel key of the label, shown when nothing is chosen
   * @param opties what there is to choose, asked each time the address is read
   * @return this, with a chip for at most one value
   */
  public Filterbalk keuze(String parameter, String sleutel, Supplier<List<Optie>> opties) {
    return menu(parameter, sleutel, opties, false);
  }

  /**
   * @param parameter name in the address
   * @param sleutel key of the label, shown when nothing is chosen
   * @param opties what there is to choose, asked each time the address is read
   * @return this, with a chip for any number of values
   */
  public Filterbalk meerkeuze(String parameter, String sleutel, Supplier<List<Optie>> opties) {
    return menu(parameter, sleutel, opties, true);
  }

  /**
   * @param parameter name in the address, with value {@code ja} when it is on
   * @param sleutel key of the label
   * @return this, with a chip that is on or off
   */
  public Filterbalk schakel(String parameter, String sleutel) {
    Button knop = new Button(getTranslation(sleutel));
    knop.addClassName("chip");
    knop.addClickListener(klik -> kies(parameter, aan(parameter) ? List.of() : List.of("ja")));
    return voeg(parameter, knop, () -> {
      knop.setClassName("actief", aan(parameter));
      knop.getElement().setAttribute("aria-pressed", String.valueOf(aan(parameter)));
    });
  }

  /**
   * @param parameter name in the address
   * @param sleutel key of the label
   * @return this, with a field for one day
   */
  public Filterbalk dag(String parameter, String sleutel) {
    Datumveld veld = new Datumveld(null);
    veld.setPlaceholder(getTranslation(sleutel));
    veld.setAriaLabel(getTranslation(sleutel));
    veld.setClearButtonVisible(true);
    return veld(parameter, veld, () -> dag(parameter).orElse(null));
  }

  /**
   * @param parameter name in the address, read with {@link Dagtekst#leesMoment}
   * @param sleutel key of the label
   * @return this, with a field for a Dutch date and time
   */
  public Filterbalk moment(String parameter, String sleutel) {
    return veld(parameter, new Momentveld(getTranslation(sleutel)), () -> Momentveld.waarde(waarde(parameter)));
  }

  private <C extends AbstractField<C, T>, T> Filterbalk veld(String parameter, C veld, Supplier<T> waarde) {
    veld.addValueChangeListener(
        keus -> {
          if (keus.isFromClient()) {
            kies(parameter, Stream.ofNullable(keus.getValue()).map(Object::toString).toList());
          }
        });
    return voeg(parameter, veld, () -> veld.setValue(waarde.get()));
  }

  /** Finds values for a {@link #kiezer}, a page at a time. */
  @FunctionalInterface
  public interface Kiesbron {

    /**
     * @param zoek what was typed, empty for all
     * @param pagina page
     * @return values that fit, in the order in which they are shown
     */
    List<Optie> zoek(String zoek, Pageable pagina);
  }

  /**
   * @param parameter name in the address
   * @param sleutel key of the label
   * @param bron finds values by what is typed
   * @param naam text of a value that stands in the address; empty when it does not exist
   * @return this, with a field in which one of many values is found by typing
   */
  public Filterbalk kiezer(
      String parameter, String sleutel, Kiesbron bron, Function<String, Optional<String>> naam) {
    ComboBox<Optie> veld = new ComboBox<>();
    veld.setPlaceholder(getTranslation(sleutel));
    veld.setAriaLabel(getTranslation(sleutel));
    veld.setClearButtonVisible(true);
    veld.setItemLabelGenerator(Optie::tekst);
    veld.setItems(
        vraag ->
            bron.zoek(vraag.getFilter().orElse(""), PageRequest.of(vraag.getPage(), vraag.getPageSize())).stream());
    veld.addValueChangeListener(
        wijziging -> {
          if (wijziging.isFromClient()) {
            kies(parameter, wijziging.getValue() == null ? List.of() : List.of(wijziging.getValue().waarde()));
          }
        });
    return voeg(
        parameter,
        veld,
        () ->
            veld.setValue(
                waarde(parameter).flatMap(nu -> naam.apply(nu).map(tekst -> new Optie(nu, tekst))).orElse(null)));
  }

  private Filterbalk menu(String parameter, String sleutel, Supplier<List<Optie>> opties, boolean meer) {
    Keuzechip chip = new Keuzechip(getTranslation(sleutel), meer, opties, waarden -> kies(parameter, waarden));
    return voeg(parameter, chip, () -> chip.toon(waarden(parameter)));
  }

  private Filterbalk voeg(String parameter, Component deel, Runnable toon) {
    velden.put(parameter, new Veld(toon));
    addComponentAtIndex(velden.size() - 1, deel);
    return this;
  }

  private record Veld(Runnable toon) {}

  /**
   * Takes over the state of an address; call it from {@code beforeEnter} or {@code afterNavigation}, then
   * show the list.
   *
   * @param adres the address of the page
   */
  public void lees(Location adres) {
    this.adres = adres;
    Getypt getypt = ComponentUtil.getData(UI.getCurrent(), Getypt.class);
    onthoud(isNummer != null && getypt != null && getypt.pad().equals(adres.getPath()) ? getypt.nummer() : null);
    stand =
        adres.getQueryParameters().getParameters().entrySet().stream()
            .filter(deel -> velden.containsKey(deel.getKey()))
            .filter(deel -> deel.getValue().stream().anyMatch(waarde -> !waarde.isBlank()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, deel -> List.copyOf(deel.getValue())));
    velden.values().forEach(veld -> veld.toon().run());
    toonKnoppen();
    bewaard.toon();
  }

  private void toonKnoppen() {
    opslaan.setVisible(!stand.isEmpty());
    wis.setVisible(isActief());
  }

  /**
   * @return true when at least one filter is set
   */
  public boolean isActief() {
    return !stand.isEmpty() || nummer != null;
  }

  /** The number that was typed, see {@link #nummers(Predicate, Runnable)}. */
  public Optional<String> nummer() {
    return Optional.ofNullable(nummer);
  }

  /**
   * @param parameter name in the address
   * @return its value, empty when it is not set
   */
  public Optional<String> waarde(String parameter) {
    return waarden(parameter).stream().findFirst();
  }

  /**
   * @param parameter name of a {@link #dag(String, String)}
   * @return the day, empty when it is not set or no day
   */
  public Optional<LocalDate> dag(String parameter) {
    return waarde(parameter).flatMap(Dagtekst::lees);
  }

  /**
   * @param parameter name in the address
   * @return its values, empty when it is not set
   */
  public List<String> waarden(String parameter) {
    return stand.getOrDefault(parameter, List.of());
  }

  /**
   * @param parameter name in the address
   * @param soort the values it may have, by name
   * @return its values; one that does not exist (any more) is left out
   */
  public <E extends Enum<E>> Set<E> waarden(String parameter, Class<E> soort) {
    return Arrays.stream(soort.getEnumConstants())
        .filter(waarde -> waarden(parameter).contains(waarde.name()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * @param parameter name of a {@link #schakel}
   * @return true when it is on
   */
  public boolean aan(String parameter) {
    return waarden(parameter).contains("ja");
  }

  /**
   * @return what is filtered on, for a log line; free text is not in it, since it may be a name
   */
  public String omschrijving() {
    Stream<String> gekozen =
        stand.keySet().stream()
            .sorted()
            .map(naam -> naam + "=" + (vrijeTekst.contains(naam) ? "…" : String.join("|", stand.get(naam))));
    return Stream.concat(gekozen, nummer().map(een -> "nummer=…").stream()).collect(Collectors.joining("; "));
  }

  private QueryParameters filter() {
    return adres.getQueryParameters().including(velden.keySet().toArray(String[]::new));
  }

  /** Removes all filters. */
  public void wis() {
    boolean alleenNummer = stand.isEmpty() && nummer != null;
    onthoud(null);
    if (alleenNummer) {
      lees(adres);
      toonNummer.run();
      return;
    }
    ga(adres.getQueryParameters().excluding(velden.keySet().toArray(String[]::new)));
  }

  private void kies(String parameter, List<String> waarden) {
    QueryParameters rest = adres.getQueryParameters().excluding(parameter);
    ga(waarden.isEmpty() ? rest : rest.merging(parameter, waarden.toArray(String[]::new)));
  }

  private void ga(QueryParameters parameters) {
    UI.getCurrent().navigate(adres.getPath(), parameters);
  }
}
