package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.jongeren.GesprekGegevens.AfspraakGegevens;

/** The agreements of a talk, each to tick off where it stands. */
class Afspraken extends UnorderedList {
  private static final long serialVersionUID = 1L;
  private final transient Gespreksdiensten diensten;

  /**
   * @param diensten what ticks off
   * @param afspraken the agreements, at least one
   */
  Afspraken(Gespreksdiensten diensten, List<AfspraakGegevens> afspraken) {
    this.diensten = diensten;
    addClassName("afspraken");
    afspraken.forEach(this::toon);
  }

  private void toon(AfspraakGegevens afspraak) {
    Checkbox gedaan = new Checkbox(afspraak.wat(), afspraak.gedaanOp() != null);
    ListItem regel = new ListItem(gedaan);
    Span wanneer = new Span();
    wanneer.addClassName("klein");
    regel.add(wanneer);
    toonWanneer(wanneer, afspraak, gedaan.getValue());
    gedaan.addValueChangeListener(
        keuze -> {
          diensten.gesprekken().rondAf(afspraak.id(), keuze.getValue());
          toonWanneer(wanneer, afspraak, keuze.getValue());
          WerkGewijzigd.meld();
        });
    add(regel);
  }

  private void toonWanneer(Span plek, AfspraakGegevens afspraak, boolean gedaan) {
    plek.removeAll();
    if (gedaan) {
      boolean eerder = afspraak.gedaanOp() != null;
      plek.add(
          getTranslation(
              "jongeren.gesprek.afspraak.gedaan-op",
              Gespreksteksten.datum(eerder ? afspraak.gedaanOp() : diensten.klok().vandaag())));
    } else if (afspraak.uiterlijk() == null) {
      plek.add(getTranslation("jongeren.gesprek.afspraak.zonder-dag"));
    } else {
      plek.add(diensten.bouwstenen().termijn(afspraak.uiterlijk()));
    }
  }
}
