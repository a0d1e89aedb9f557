package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.levering.Ontbrekend;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.levering.OntbrekendService;

/** Asks which records that were missing from a file have ended. */
class Ontbrekendpaneel extends Section {
  private static final long serialVersionUID = 1L;

  private final transient OntbrekendService service;
  private final long levering;
  private final String bestand;
  private final String sleutel;
  private final Paragraph uitleg = new Paragraph();
  private final Grid<Ontbrekend.Record> lijst = new Grid<>();
  private final DatePicker op;

  /**
   * @param service the service
   * @param levering id of the delivery
   * @param bestand name of the part
   * @param vraag the question
   * @param vandaag last day that can be chosen
   */
  Ontbrekendpaneel(
      OntbrekendService service, long levering, String bestand, Ontbrekend vraag, LocalDate vandaag) {
    this.service = service;
    this.levering = levering;
    this.bestand = bestand;
    this.sleutel = vraag.tekstSleutel();
    H2 titel = new H2(getTranslation(sleutel + ".titel"));
    titel.setId("levering-ontbrekend");
    getElement().setAttribute("aria-labelledby", "levering-ontbrekend");
    op = new Datumveld(getTranslation("levering.ontbrekend.op"));
    op.setMax(vandaag);
    op.setValue(vandaag);
    Button knop = new Button(getTranslation(sleutel + ".knop"), klik -> beeindig());
    Div acties = new Div(op, knop);
    acties.addClassName("ontbrekend-acties");
    add(titel, uitleg, lijst(), acties);
    ververs();
  }

  private Grid<Ontbrekend.Record> lijst() {
    lijst.setSelectionMode(Grid.SelectionMode.MULTI);
    lijst.getElement().setProperty("accessibleName", getTranslation(sleutel + ".titel"));
    lijst.addColumn(Ontbrekend.Record::omschrijving).setHeader(getTranslation(sleutel + ".omschrijving"));
    lijst.addColumn(Ontbrekend.Record::sleutel).setHeader(getTranslation(sleutel + ".sleutel"));
    lijst.addColumn(Ontbrekend.Record::kenmerk).setHeader(getTranslation(sleutel + ".kenmerk"));
    lijst
        .setItemsPageable(
            pagina -> service.list(levering, bestand, pagina).getContent(), pagina -> service.count(levering, bestand))
        .setIdentifierProvider(Ontbrekend.Record::id);
    return lijst;
  }

  private void ververs() {
    long aantal = service.count(levering, bestand);
    uitleg.setText(getTranslation(sleutel + ".uitleg", aantal));
    setVisible(aantal > 0);
    lijst.getDataProvider().refreshAll();
  }

  private void beeindig() {
    List<Long> gekozen = lijst.getSelectedItems().stream().map(Ontbrekend.Record::id).toList();
    if (gekozen.isEmpty()) {
      Melding.fout(getTranslation("levering.ontbrekend.kies"));
      return;
    }
    int aantal = service.beeindig(levering, bestand, gekozen, op.getValue());
    lijst.asMultiSelect().clear();
    Melding.gelukt(getTranslation(sleutel + ".klaar", aantal));
    WerkGewijzigd.meld();
    ververs();
  }
}
