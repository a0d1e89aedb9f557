package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.SliceImpl;

/**
 * Export of rows that are already there, such as figures, as CSV and XLSX; a line in the read log like every export.
 *
 * @param <T> type of the rows
 */
public final class Tabeluitvoer<T> {
  private final String naam;
  private final Bouwstenen bouwstenen;
  private final List<Kolom.Uitvoer<T>> kolommen = new ArrayList<>();

  private Tabeluitvoer(String naam, Bouwstenen bouwstenen) {
    this.naam = naam;
    this.bouwstenen = bouwstenen;
  }

  /**
   * @param naam what is exported: name of the file and in the read log
   * @param bouwstenen gives the day and the read log
   * @return an export without columns
   */
  public static <T> Tabeluitvoer<T> van(String naam, Bouwstenen bouwstenen) {
    return new Tabeluitvoer<>(naam, bouwstenen);
  }

  /**
   * @param kopsleutel key of the header
   * @param waarde gives the value of a row
   * @return this
   */
  public Tabeluitvoer<T> kolom(String kopsleutel, ValueProvider<T, ?> waarde) {
    kolommen.add(new Kolom.Uitvoer<>(I18NProvider.translate(kopsleutel), waarde));
    return this;
  }

  /**
   * Offers the files.
   *
   * @param rijen all rows
   */
  public void open(List<T> rijen) {
    new LijstUitvoer<>(
            naam,
            kolommen,
            (pagina, grootte) -> new SliceImpl<>(rijen),
            rijen.size(),
            "",
            bouwstenen,
            LijstUitvoer.VAN_CIJFERS)
        .open();
  }
}
