package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.levering.BestandGegevens;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringProblemen;
import nl.inburgeringsportaal.levering.ProbleemListItem;
import nl.inburgeringsportaal.levering.Probleemsoort;

/** What is wrong with a delivery, per line, and the downloads with whole values. */
class Probleempaneel extends Section {
  private static final long serialVersionUID = 1L;

  Probleempaneel(LeveringGegevens levering, LeveringProblemen problemen, Bouwstenen bouwstenen) {
    H2 titel = new H2(getTranslation("levering.problemen"));
    titel.setId("levering-problemen");
    getElement().setAttribute("aria-labelledby", "levering-problemen");
    Lijst<ProbleemListItem, Probleemsoort> lijst = lijst(levering, problemen, bouwstenen);
    Probleemsoort eerst = levering.fouten() > 0 ? Probleemsoort.FOUT : Probleemsoort.WAARSCHUWING;
    add(titel, keuze(levering, eerst, lijst), lijst, downloads(levering, problemen));
    lijst.toon(eerst);
  }

  private RadioButtonGroup<Probleemsoort> keuze(
      LeveringGegevens levering, Probleemsoort eerst, Lijst<ProbleemListItem, Probleemsoort> lijst) {
    RadioButtonGroup<Probleemsoort> keuze = new RadioButtonGroup<>();
    keuze.setLabel(getTranslation("levering.problemen.welke"));
    keuze.addClassName("naast-elkaar");
    keuze.setItems(Probleemsoort.values());
    keuze.setItemLabelGenerator(soort -> getTranslation("levering.problemen." + soort.name()));
    keuze.setValue(eerst);
    keuze.setVisible(levering.fouten() > 0 && levering.waarschuwingen() > 0);
    keuze.addValueChangeListener(gekozen -> lijst.toon(gekozen.getValue()));
    return keuze;
  }

  private Lijst<ProbleemListItem, Probleemsoort> lijst(
      LeveringGegevens levering, LeveringProblemen problemen, Bouwstenen bouwstenen) {
    long id = levering.id();
    Lijst<ProbleemListItem, Probleemsoort> lijst =
        bouwstenen.<ProbleemListItem, Probleemsoort>lijst(
            "leveringsproblemen", rij -> rij, "levering.problemen");
    lijst
        .bron((soort, pagina) -> problemen.list(id, soort, pagina), soort -> problemen.count(id, soort))
        .totaal("levering.problemen.totaal")
        .alsLeeg(() -> new LegeToestand(VaadinIcon.CHECK, getTranslation("levering.problemen.geen"), null));
    if (levering.bestanden().size() > 1) {
      lijst.kolom("bestand", "levering.ontvangstbewijs.bestand").tekst(ProbleemListItem::bestand).breedte("9rem")
          .altijd().nietExporteren();
    }
    lijst.kolom("regel", "levering.probleem.regel").tekst(rij -> String.valueOf(rij.regel())).breedte("5rem")
        .altijd().nietExporteren();
    lijst.kolom("soort", "levering.probleem.soort").status(Probleempaneel::soort).breedte("9rem").nietExporteren();
    lijst.kolom("kolom", "levering.probleem.kolom").tekst(ProbleemListItem::kolom).breedte("11rem").nietExporteren();
    lijst.kolom("waarde", "levering.probleem.waarde").tekst(ProbleemListItem::waarde).breedte("9rem")
        .nietExporteren();
    lijst.kolom("melding", "levering.probleem.melding").tekst(Leveringteksten::melding).altijd().nietExporteren();
    return lijst;
  }

  private static Statusbadge.Status soort(ProbleemListItem probleem) {
    return probleem.waarschuwing()
        ? new Statusbadge.Status(
            I18NProvider.translate("levering.probleem.waarschuwing"), Statusbadge.Soort.BIJNA)
        : new Statusbadge.Status(
            I18NProvider.translate("levering.probleem.fout"), Statusbadge.Soort.LAAT);
  }

  private Div downloads(LeveringGegevens levering, LeveringProblemen problemen) {
    long id = levering.id();
    Div regel = new Div();
    regel.addClassName("downloads");
    regel.add(
        link(
            getTranslation("levering.download.problemen"),
            "levering-" + id + "-meldingen.csv",
            uit -> problemen.schrijfProblemen(id, uit)));
    if (levering.inhoudVerwijderdOp() == null) {
      for (BestandGegevens bestand : levering.bestanden()) {
        if (bestand.geweigerd() > 0) {
          regel.add(
              link(
                  getTranslation("levering.download.regels", bestand.naam()),
                  "levering-" + id + "-" + bestand.naam() + "-geweigerd.csv",
                  uit -> problemen.schrijfGeweigerdeRegels(id, bestand.naam(), uit)));
        }
      }
    }
    return new Div(new Paragraph(getTranslation("levering.download.uitleg")), regel);
  }

  /** Writes a download. */
  @FunctionalInterface
  private interface Schrijver {
    void schrijf(OutputStream uit) throws IOException;
  }

  private Anchor link(String tekst, String naam, Schrijver schrijver) {
    DownloadHandler handler =
        (DownloadEvent download) -> {
          download.setFileName(naam);
          download.setContentType("text/csv; charset=utf-8");
          schrijver.schrijf(download.getOutputStream());
        };
    return new Anchor(handler, AttachmentType.DOWNLOAD, tekst);
  }
}
