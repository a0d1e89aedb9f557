package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A column of a {@link Lijst}: how it looks, sorts and exports. Cells are templates, never components, so a
 * list of thousands of rows costs no memory on the server.
 *
 * @param <T> type of the rows
 */
public final class Kolom<T> {
  private final Grid<T> tabel;
  private final String sleutel;
  private final String kop;
  private final Supplier<LocalDate> vandaag;
  private final List<Uitvoer<T>> uitvoer = new ArrayList<>();
  private Grid.Column<T> kolom;
  private boolean altijd;
  private boolean verborgen;

  Kolom(Grid<T> tabel, String sleutel, String kop, Supplier<LocalDate> vandaag) {
    this.tabel = tabel;
    this.sleutel = sleutel;
    this.kop = kop;
    this.vandaag = vandaag;
  }

  record Uitvoer<T>(String kop, ValueProvider<T, ?> waarde) {}

  /**
   * @param tekst text of the cell, null for none
   * @return this
   */
  public Kolom<T> tekst(ValueProvider<T, String> tekst) {
    return maak(LitRenderer.<T>of("<span>${item.t}</span>").withProperty("t", niets(tekst)), tekst);
  }

  /**
   * @param eerste what it is
   * @param tweede what makes it different, null for none
   * @return this
   */
  public Kolom<T> tweeRegels(ValueProvider<T, String> eerste, ValueProvider<T, String> tweede) {
    return tweeRegels(eerste, tweede, rij -> null);
  }

  /**
   * @param eerste what it is
   * @param tweede what makes it different, null for none
   * @param alleenSmal a line for a narrow list, where the column that says it is hidden; null for none
   * @return this
   */
  public Kolom<T> tweeRegels(
      ValueProvider<T, String> eerste, ValueProvider<T, String> tweede, ValueProvider<T, String> alleenSmal) {
    maak(
        LitRenderer.<T>of(
                "<div class=\"cel\"><span class=\"eerste\">${item.a}</span>"
                    + "<span class=\"tweede alleen-smal\">${item.c}</span>"
                    + "<span class=\"tweede\">${item.b}</span></div>")
            .withProperty("a", niets(eerste))
            .withProperty("b", niets(tweede))
            .withProperty("c", niets(alleenSmal)),
        eerste);
    // Two lines of words need more room than one: they get twice what is left over.
    kolom.setWidth("9rem").setFlexGrow(2);
    return this;
  }

  /**
   * @param dag the day, null for none
   * @return this
   */
  public Kolom<T> datum(ValueProvider<T, LocalDate> dag) {
    return maak(
        LitRenderer.<T>of("<span>${item.t}</span>")
            .withProperty("t", rij -> dag.apply(rij) == null ? "" : Datums.kort(dag.apply(rij), taal())),
        dag);
  }

  /**
   * @param moment the moment, null for none
   * @return this
   */
  public Kolom<T> moment(ValueProvider<T, LocalDateTime> moment) {
    return maak(
        LitRenderer.<T>of("<span>${item.t}</span>")
            .withProperty("t", rij -> moment.apply(rij) == null ? "" : Datums.kort(moment.apply(rij), taal())),
        moment);
  }

  /**
   * @param dag last day on which it is in time, null for none
   * @return this, with how far off the day is and how hard it presses
   */
  public Kolom<T> termijn(ValueProvider<T, LocalDate> dag) {
    return maak(
        LitRenderer.<T>of(
                "<span class=\"termijn ${item.k}\"><span class=\"dag\">${item.d}</span>"
                    + "<span class=\"afstand\">${item.a}</span></span>")
            .withProperty(
                "k", rij -> dag.apply(rij) == null ? "" : Termijn.Druk.van(dag.apply(rij), vandaag.get()).klasse())
            .withProperty("d", rij -> dag.apply(rij) == null ? "" : Datums.kort(dag.apply(rij), taal()))
            .withProperty(
                "a",
                rij -> dag.apply(rij) == null ? "" : Afstand.van(vandaag.get(), dag.apply(rij)).alsTermijn(taal())),
        dag);
  }

  /**
   * @param getal number, null for none
   * @return this, aligned to the end
   */
  public Kolom<T> getal(ValueProvider<T, ? extends Number> getal) {
    maak(
        LitRenderer.<T>of("<span class=\"getal\">${item.t}</span>")
            .withProperty(
                "t",
                rij ->
                    getal.apply(rij) == null
                        ? ""
                        : java.text.NumberFormat.getInstance(taal()).format(getal.apply(rij))),
        getal);
    kolom.setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
    return this;
  }

  /**
   * @param status the status, null for none
   * @return this
   */
  public Kolom<T> status(ValueProvider<T, Statusbadge.Status> status) {
    return maak(
        LitRenderer.<T>of("<span class=\"${item.k}\">${item.t}</span>")
            .withProperty("k", rij -> status.apply(rij) == null ? "" : "status " + status.apply(rij).soort().klasse())
            .withProperty("t", rij -> status.apply(rij) == null ? "" : status.apply(rij).tekst()),
        rij -> status.apply(rij) == null ? null : status.apply(rij).tekst());
  }

  /**
   * A link in the cell; the row stays selectable beside it.
   *
   * @param tekst text of the link
   * @param adres where it leads, relative to the portal
   * @return this
   */
  public Kolom<T> link(ValueProvider<T, String> tekst, ValueProvider<T, String> adres) {
    return maak(
        LitRenderer.<T>of("<a href=\"${item.h}\">${item.t}</a>")
            .withProperty("t", niets(tekst))
            .withProperty("h", adres),
        tekst);
  }

  /**
   * Anything else.
   *
   * @param cel template of the cell
   * @param waarde what is exported: text, number, day or moment
   * @return this
   */
  public Kolom<T> eigen(LitRenderer<T> cel, ValueProvider<T, ?> waarde) {
    return maak(cel, waarde);
  }

  /**
   * @param eigenschappen properties of the query to sort on, in that order; the list adds the id
   * @return this, sortable
   */
  public Kolom<T> sorteer(String... eigenschappen) {
    kolom.setSortProperty(eigenschappen);
    return this;
  }

  /**
   * @param breedte width in CSS, such as {@code 9rem}
   * @return this, with a fixed width
   */
  public Kolom<T> breedte(String breedte) {
    kolom.setWidth(breedte).setFlexGrow(0);
    return this;
  }

  /**
   * @return this; cannot be hidden and stays on a phone
   */
  public Kolom<T> altijd() {
    altijd = true;
    return this;
  }

  /**
   * @return this; hidden until the user chooses it
   */
  public Kolom<T> eerstVerborgen() {
    verborgen = true;
    return this;
  }

  /**
   * Exports this column in another way than by its first line; may be called more than once.
   *
   * @param kopsleutel key of the header in the file
   * @param waarde text, number, day or moment
   * @return this
   */
  public Kolom<T> exporteer(String kopsleutel, ValueProvider<T, ?> waarde) {
    uitvoer.removeIf(deel -> deel.kop() == null);
    uitvoer.add(new Uitvoer<>(I18NProvider.translate(kopsleutel), waarde));
    return this;
  }

  /**
   * @return this; in no export
   */
  public Kolom<T> nietExporteren() {
    uitvoer.clear();
    return this;
  }

  String sleutel() {
    return sleutel;
  }

  String kop() {
    return kop;
  }

  boolean isAltijd() {
    return altijd;
  }

  boolean isEerstVerborgen() {
    return verborgen;
  }

  Grid.Column<T> kolom() {
    return kolom;
  }

  List<Uitvoer<T>> uitvoer() {
    return uitvoer.stream()
        .map(deel -> deel.kop() == null ? new Uitvoer<>(kop, deel.waarde()) : deel)
        .toList();
  }

  private Kolom<T> maak(LitRenderer<T> cel, ValueProvider<T, ?> waarde) {
    kolom = tabel.addColumn(cel).setKey(sleutel).setHeader(kop).setResizable(true);
    kolom.setSortable(false);
    uitvoer.add(new Uitvoer<>(null, waarde));
    return this;
  }

  private ValueProvider<T, String> niets(ValueProvider<T, String> tekst) {
    return rij -> {
      String waarde = tekst.apply(rij);
      return waarde == null ? "" : waarde;
    };
  }

  private Locale taal() {
    return tabel.getUI().map(ui -> ui.getLocale()).orElse(nl.inburgeringsportaal.base.Vertaling.NL);
  }
}
