package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Voorkeuren;
import nl.inburgeringsportaal.base.opslag.Opslag;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the shared pieces that need the clock, the user's settings or the read log; views inject it. */
@Component
public class Bouwstenen {
  private final Klok klok;
  private final Voorkeuren voorkeuren;
  private final ObjectProvider<Leeslog> leeslog;
  private final Opslag opslag;

  Bouwstenen(Klok klok, Voorkeuren voorkeuren, ObjectProvider<Leeslog> leeslog, Opslag opslag) {
    this.klok = klok;
    this.voorkeuren = voorkeuren;
    this.leeslog = leeslog;
    this.opslag = opslag;
  }

  /**
   * @param naam name of the list: of the user's saved columns, of the export file and in the read log
   * @param id id of a row
   * @param labelsleutel key of what the list is, for screen readers
   * @return a list without columns and source
   */
  public <T, F> Lijst<T, F> lijst(String naam, ValueProvider<T, ?> id, String labelsleutel) {
    return new Lijst<>(naam, id, I18NProvider.translate(labelsleutel), this);
  }

  /**
   * @param lijst name of the list that is filtered, the key of the user's saved filters
   * @return a filter bar without filters
   */
  public Filterbalk filterbalk(String lijst) {
    return new Filterbalk(lijst, voorkeuren);
  }

  /**
   * @param dag last day on which it is in time
   * @return a deadline label
   */
  public Termijn termijn(LocalDate dag) {
    return new Termijn(dag, klok.vandaag());
  }

  /**
   * @param sleutel form and record, such as {@code gesprek-12}
   * @return keeps what is typed in that form
   */
  public ConceptBewaarder concept(String sleutel) {
    return new ConceptBewaarder(sleutel, voorkeuren);
  }

  /**
   * @param label what the files are, in the language of the reader
   * @param meeste the most files
   * @param aannemer takes one in: the service of the object that they will belong to
   * @return a field for files
   */
  public Bijlagenveld bijlagen(String label, int meeste, Bijlagenveld.Aannemer aannemer) {
    return new Bijlagenveld(label, meeste, opslag.hoogstens(), aannemer, opslag::laatLos);
  }

  LocalDate vandaag() {
    return klok.vandaag();
  }

  Voorkeuren voorkeuren() {
    return voorkeuren;
  }

  Leeslog leeslog() {
    return leeslog.getObject();
  }
}
