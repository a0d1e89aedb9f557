package nl.inburgeringsportaal.taak.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.taak.Ritme;
import nl.inburgeringsportaal.taak.SamenvattingService;
import nl.inburgeringsportaal.taak.Samenvattingstand;

/** Whether and how often the user gets the counts of his work by mail. */
class Samenvattingdeel extends Section {
  private static final long serialVersionUID = 1L;

  private final transient SamenvattingService samenvattingen;

  Samenvattingdeel(SamenvattingService samenvattingen) {
    this.samenvattingen = samenvattingen;
    addClassNames("leesbaar", "agendadeel");
  }

  /** Reads again how it stands. */
  void toon() {
    removeAll();
    Samenvattingstand stand = samenvattingen.stand();
    add(
        new H2(getTranslation("taak.samenvattingmail.titel")),
        new Paragraph(getTranslation("taak.samenvattingmail.uitleg")));
    if (!stand.kanMailen()) {
      add(new Bericht(Statusbadge.Soort.RUSTIG, getTranslation("taak.samenvattingmail.geen-server")));
      return;
    }
    if (stand.email() == null) {
      add(new Bericht(Statusbadge.Soort.RUSTIG, getTranslation("taak.samenvattingmail.geen-adres")));
      return;
    }
    RadioButtonGroup<Ritme> keuze = new RadioButtonGroup<>(getTranslation("taak.samenvattingmail.vraag"));
    keuze.setItems(Ritme.values());
    keuze.setItemLabelGenerator(ritme -> getTranslation("taak.samenvattingmail.ritme." + ritme));
    keuze.setValue(stand.ritme());
    keuze.setHelperText(getTranslation("taak.samenvattingmail.naar", stand.email()));
    keuze.addValueChangeListener(
        wijziging -> {
          try {
            samenvattingen.kies(wijziging.getValue());
            Melding.gelukt(getTranslation("taak.samenvattingmail.klaar." + wijziging.getValue()));
          } catch (RegelOvertreden geweigerd) {
            Melding.fout(getTranslation(geweigerd.sleutel(), geweigerd.argumenten()));
            toon();
          }
        });
    add(keuze);
  }
}
