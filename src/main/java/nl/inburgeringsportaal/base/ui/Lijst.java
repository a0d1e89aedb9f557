package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

/**
 * A list that reads its rows page by page: sort, choice of columns, total, export, selection with mouse or
 * keyboard (arrows, then Space or Enter), and a text that says what to do when it is empty.
 *
 * <p>Made by {@link Bouwstenen#lijst}. The filter is a value: each {@link #toon} shows the list with another
 * one, and an export uses the filter as it stood when it was asked for.
 *
 * @param <T> type of the rows, a record
 * @param <F> type of the filter, a record
 */
public class Lijst<T, F> extends Div {
  private static final long serialVersionUID = 1L;
  private static final int PAGINA = 50;
  private static final int SMAL = 520;
  private static final String MEET =
      """
      if (!this.maat) {
        this.maat = new ResizeObserver(() => {
          const smal = this.clientWidth > 0 && this.clientWidth < $0;
          if (smal !== !!this.smal) {
            this.smal = smal;
            this.dispatchEvent(new CustomEvent('lijst-breedte'));
          }
        });
        this.maat.observe(this);
      }
      """;

  private final String naam;
  private final ValueProvider<T, ?> id;
  private final transient Bouwstenen bouwstenen;
  private final Grid<T> tabel = new Grid<>();
  private final transient List<Kolom<T>> kolommen = new ArrayList<>();
  private final Span totaal = new Span();
  private final Div menu = new Div();
  private transient BiFunction<F, Pageable, Slice<T>> bron;
  private transient ToLongFunction<F> teller;
  private transient Supplier<? extends com.vaadin.flow.component.Component> leeg;
  private Filterbalk filters;
  private String totaalsleutel = "base.lijst.totaal";
  private Sort standaard = Sort.unsorted();
  private String idEigenschap = "id";
  private transient F filter;
  private long aantal;
  private Object gekozen;
  private Uitklap kolomkeuze;
  private boolean smal;
  private boolean getoond;

  Lijst(String naam, ValueProvider<T, ?> id, String label, Bouwstenen bouwstenen) {
    this.naam = naam;
    this.id = id;
    this.bouwstenen = bouwstenen;
    addClassName("lijst");
    tabel.setPageSize(PAGINA);
    tabel.setSizeFull();
    tabel.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    tabel.getElement().setProperty("accessibleName", label);
    tabel.setSelectionMode(Grid.SelectionMode.NONE);
    totaal.addClassName("totaal");
    totaal.getElement().setAttribute("role", "status");
    menu.addClassName("knoppen");
    Div balk = new Div(totaal, menu);
    balk.addClassName("balk");
    add(balk, tabel);
    getElement()
        .addEventListener("lijst-breedte", maat -> pasBreedteToe(maat.getEventData().path("element.smal").asBoolean()))
        .addEventData("element.smal");
  }

  /**
   * @param sleutel name of the column, kept with the user's choice of columns
   * @param kopsleutel key of its header
   * @return the column; give it a content first
   */
  public Kolom<T> kolom(String sleutel, String kopsleutel) {
    Kolom<T> kolom = new Kolom<>(tabel, sleutel, getTranslation(kopsleutel), bouwstenen::vandaag);
    kolommen.add(kolom);
    return kolom;
  }

  /**
   * @param rijen gives a page; its sort always ends with the id
   * @param teller cheap count in the same scope
   * @return this
   */
  public Lijst<T, F> bron(BiFunction<F, Pageable, Slice<T>> rijen, ToLongFunction<F> teller) {
    this.bron = rijen;
    this.teller = teller;
    return this;
  }

  /**
   * @param sort sort when the user has chosen none
   * @return this
   */
  public Lijst<T, F> standaard(Sort sort) {
    this.standaard = sort;
    return this;
  }

  /**
   * @param eigenschap property of the query that is the id, {@code id} unless told
   * @return this
   */
  public Lijst<T, F> idEigenschap(String eigenschap) {
    this.idEigenschap = eigenschap;
    return this;
  }

  /**
   * @param sleutel key of the line with the total, with the count as argument
   * @return this
   */
  public Lijst<T, F> totaal(String sleutel) {
    this.totaalsleutel = sleutel;
    return this;
  }

  /**
   * @param filters the filter bar above this list: an empty list then offers to clear it
   * @return this
   */
  public Lijst<T, F> filters(Filterbalk filters) {
    this.filters = filters;
    return this;
  }

  /**
   * @param leeg what stands there when there is nothing at all
   * @return this
   */
  public Lijst<T, F> alsLeeg(Supplier<? extends com.vaadin.flow.component.Component> leeg) {
    this.leeg = leeg;
    return this;
  }

  /**
   * @param doen what happens when the user selects a row, usually: go to the address that shows it
   * @return this
   */
  public Lijst<T, F> bijKiezen(Consumer<T> doen) {
    addClassName("kiesbaar");
    tabel.setSelectionMode(Grid.SelectionMode.SINGLE);
    ((GridSingleSelectionModel<T>) tabel.getSelectionModel()).setDeselectAllowed(false);
    tabel.addSelectionListener(
        keuze -> {
          if (keuze.isFromClient()) {
            keuze.getFirstSelectedItem().ifPresent(rij -> kies(rij, doen));
          }
        });
    // Space selects in a Grid; people also expect Enter. Not while a link inside a cell has the focus.
    String sleutel = "(element.getEventContext(event).item || {}).key";
    tabel
        .getElement()
        .addEventListener(
            "keydown",
            toets -> {
              String waarde = toets.getEventData().path(sleutel).asString("");
              T rij = waarde.isEmpty() ? null : tabel.getDataCommunicator().getKeyMapper().get(waarde);
              if (rij != null) {
                tabel.select(rij);
                kies(rij, doen);
              }
            })
        .setFilter("event.key === 'Enter' && !element.hasAttribute('interacting')")
        .addEventData(sleutel);
    return this;
  }

  private void kies(T rij, Consumer<T> doen) {
    gekozen = id.apply(rij);
    doen.accept(rij);
  }

  /**
   * Marks the row that the address names; it need not have been read yet.
   *
   * @param rijId id of the row, null for none
   */
  public void markeer(Object rijId) {
    gekozen = rijId;
    if (rijId == null) {
      tabel.deselectAll();
    } else if (getoond && tabel.getSelectedItems().stream().noneMatch(rij -> isGekozen(rij, rijId))) {
      tabel.deselectAll();
      tabel.getDataProvider().refreshAll();
    }
  }

  /**
   * Shows the list with a filter, from the top.
   *
   * @param filter the filter
   */
  public void toon(F filter) {
    this.filter = filter;
    ververs();
  }

  /** Reads the rows again, with the same filter, and stays at the same place. */
  public void ververs() {
    aantal = teller.applyAsLong(filter);
    totaal.setText(getTranslation(totaalsleutel, aantal));
    tabel.setEmptyStateComponent(leegNu());
    if (getoond) {
      tabel.getDataProvider().refreshAll();
      return;
    }
    getoond = true;
    // The user's choice is asked once, not per column.
    Set<String> aan = zichtbaar();
    bouwMenu(aan);
    pasKolommenToe(aan);
    tabel.setItemsPageable(this::pagina, pagina -> aantal).setIdentifierProvider(id::apply);
  }

  /**
   * @return the count of the last {@link #toon}
   */
  public long aantal() {
    return aantal;
  }

  /**
   * @return the Grid itself, for what this class does not offer
   */
  public Grid<T> tabel() {
    return tabel;
  }

  /** An address holds text, a row perhaps a number. */
  private boolean isGekozen(T rij, Object rijId) {
    return Objects.equals(String.valueOf(id.apply(rij)), String.valueOf(rijId));
  }

  private List<T> pagina(Pageable gevraagd) {
    List<T> rijen = bron.apply(filter, metSort(gevraagd)).getContent();
    if (gekozen != null && tabel.getSelectedItems().isEmpty()) {
      rijen.stream()
          .filter(rij -> isGekozen(rij, gekozen))
          .findFirst()
          .ifPresent(rij -> getUI().ifPresent(ui -> ui.beforeClientResponse(tabel, moment -> tabel.select(rij))));
    }
    return rijen;
  }

  private Pageable metSort(Pageable gevraagd) {
    Sort sort = (gevraagd.getSort().isSorted() ? gevraagd.getSort() : standaard).and(Sort.by(idEigenschap));
    return PageRequest.of(gevraagd.getPageNumber(), gevraagd.getPageSize(), sort);
  }

  private com.vaadin.flow.component.Component leegNu() {
    if (filters != null && filters.isActief()) {
      return new LegeToestand(
          VaadinIcon.FILTER,
          getTranslation("base.lijst.niets-gevonden"),
          getTranslation("base.lijst.niets-gevonden.uitleg"),
          new Button(getTranslation("base.filter.wis"), klik -> filters.wis()));
    }
    return leeg == null
        ? new LegeToestand(VaadinIcon.LIST, getTranslation("base.lijst.leeg"), null)
        : leeg.get();
  }

  private void bouwMenu(Set<String> aan) {
    List<Kolom<T>> keuze = kolommen.stream().filter(kolom -> !kolom.isAltijd()).toList();
    if (!keuze.isEmpty()) {
      CheckboxGroup<Kolom<T>> vinkjes = new CheckboxGroup<>();
      vinkjes.setAriaLabel(getTranslation("base.lijst.kolommen"));
      vinkjes.setItems(keuze);
      vinkjes.setItemLabelGenerator(Kolom::kop);
      vinkjes.setValue(keuze.stream().filter(k -> aan.contains(k.sleutel())).collect(Collectors.toSet()));
      vinkjes.addValueChangeListener(wijziging -> kiesKolommen(wijziging.getValue()));
      kolomkeuze = new Uitklap(getTranslation("base.lijst.kolommen"), getTranslation("base.lijst.kolommen"));
      kolomkeuze.addThemeVariants(ButtonVariant.TERTIARY);
      menu.add(kolomkeuze.met(vinkjes));
    }
    if (kolommen.stream().anyMatch(kolom -> !kolom.uitvoer().isEmpty())) {
      Button exporteer = new Button(getTranslation("base.lijst.exporteren"), klik -> exporteer());
      exporteer.addThemeVariants(ButtonVariant.TERTIARY);
      menu.add(exporteer);
    }
  }

  private Set<String> zichtbaar() {
    Optional<String> bewaard = bouwstenen.voorkeuren().voorkeur(voorkeursleutel());
    return bewaard
        .map(tekst -> Set.copyOf(Arrays.asList(tekst.split(","))))
        .orElseGet(
            () ->
                kolommen.stream()
                    .filter(kolom -> !kolom.isEerstVerborgen())
                    .map(Kolom::sleutel)
                    .collect(Collectors.toSet()));
  }

  private void kiesKolommen(Set<Kolom<T>> gekozen) {
    String namen = kolommen.stream().filter(gekozen::contains).map(Kolom::sleutel).collect(Collectors.joining(","));
    // No column at all is a choice as well, and an empty text is no setting.
    bouwstenen.voorkeuren().bewaarVoorkeur(voorkeursleutel(), namen.isEmpty() ? "-" : namen);
    pasKolommenToe(zichtbaar());
  }

  private String voorkeursleutel() {
    return "lijst." + naam + ".kolommen";
  }

  private void pasKolommenToe(Set<String> aan) {
    setClassName("smal", smal);
    if (kolomkeuze != null) {
      kolomkeuze.setVisible(!smal);
    }
    kolommen.forEach(
        kolom -> kolom.kolom().setVisible(kolom.isAltijd() || (!smal && aan.contains(kolom.sleutel()))));
  }

  private void exporteer() {
    uitvoer().open();
  }

  /** The export as the list stands now; what is chosen afterwards does not change it. */
  LijstUitvoer<T> uitvoer() {
    Set<String> aan = zichtbaar();
    F nu = filter;
    Sort sort = Sort.by(
        tabel.getSortOrder().stream()
            .flatMap(orde -> orde.getSorted().getSortOrder(orde.getDirection()))
            .map(orde -> new Sort.Order(
                orde.getDirection() == com.vaadin.flow.data.provider.SortDirection.ASCENDING
                    ? Sort.Direction.ASC
                    : Sort.Direction.DESC,
                orde.getSorted()))
            .toList());
    Sort volgorde = (sort.isSorted() ? sort : standaard).and(Sort.by(idEigenschap));
    return new LijstUitvoer<T>(
            naam,
            kolommen.stream()
                .filter(kolom -> kolom.isAltijd() || aan.contains(kolom.sleutel()))
                .flatMap(kolom -> kolom.uitvoer().stream())
                .toList(),
            (pagina, grootte) -> bron.apply(nu, PageRequest.of(pagina, grootte, volgorde)),
            aantal,
            filters == null ? "" : filters.omschrijving(),
            bouwstenen,
            LijstUitvoer.VAN_LIJST);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    // The list's own width counts, not that of the window: a detail may stand beside it.
    getElement().executeJs(MEET, SMAL);
  }

  private void pasBreedteToe(boolean nu) {
    smal = nu;
    if (getoond) {
      pasKolommenToe(zichtbaar());
    }
  }
}
