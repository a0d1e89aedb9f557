package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.inburgeringsportaal.base.levering.Ontbrekend;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.levering.OntbrekendService;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/** Asks which records that were missing from a file have ended. */
class Ontbrekendpaneel extends Section {
  private static final long serialVersionUID = 1L;
  private static final int PER_KEER = 1000;

  private final transient OntbrekendService service;
  private final long levering;
  private final String bestand;
  private final String sleutel;
  private final Paragraph uitleg = new Paragraph();
  private final Set<Long> gekozen = new HashSet<>();
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
    Button alles = new Button(getTranslation("levering.ontbrekend.alles"), klik -> kiesAlles());
    alles.addThemeVariants(ButtonVariant.TERTIARY);
    Div acties = new Div(op, knop, alles);
    acties.addClassName("ontbrekend-acties");
    add(titel, uitleg, lijst(), acties);
    ververs();
  }

  private Grid<Ontbrekend.Record> lijst() {
    lijst.setSelectionMode(Grid.SelectionMode.NONE);
    // A box per row that says whose it is: the Grid's own selection names neither its boxes nor its header.
    lijst
        .addColumn(
            LitRenderer.<Ontbrekend.Record>of(
                    "<vaadin-checkbox .checked=\"${item.k}\" .accessibleName=\"${item.w}\""
                        + " @change=\"${e => kies(e.target.checked)}\"></vaadin-checkbox>")
                .withProperty("k", rij -> gekozen.contains(rij.id()))
                .withProperty("w", Ontbrekend.Record::omschrijving)
                .withFunction("kies", (rij, wat) -> kies(rij.id(), wat.get(0).asBoolean())))
        .setHeader(getTranslation("levering.ontbrekend.kolom"))
        .setWidth("6rem")
        .setFlexGrow(0);
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

  private void kies(long id, boolean aan) {
    if (aan) {
      gekozen.add(id);
    } else {
      gekozen.remove(id);
    }
  }

  private void kiesAlles() {
    Pageable pagina = PageRequest.of(0, PER_KEER);
    for (boolean meer = true; meer; pagina = pagina.next()) {
      Slice<Ontbrekend.Record> deel = service.list(levering, bestand, pagina);
      deel.forEach(rij -> gekozen.add(rij.id()));
      meer = deel.hasNext();
    }
    lijst.getDataProvider().refreshAll();
  }

  private void beeindig() {
    if (gekozen.isEmpty()) {
      Melding.fout(getTranslation("levering.ontbrekend.kies"));
      return;
    }
    int aantal = service.beeindig(levering, bestand, gekozen, op.getValue());
    gekozen.clear();
    Melding.gelukt(getTranslation(sleutel + ".klaar", aantal));
    WerkGewijzigd.meld();
    ververs();
  }
}
