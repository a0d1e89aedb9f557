package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentBericht;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentService;
import nl.inburgeringsportaal.leerbaarheidstoets.MijnIncidentService;

/** What happened, what DUO decided and what was written about it; who reported it answers there. */
final class Incidentdialoog {
  private Incidentdialoog() {}

  static Invoerdialoog voorMelder(MijnIncidentService service, long id, Runnable daarna) {
    IncidentGegevens incident = service.findById(id);
    TextArea antwoord = new TextArea(Afnamedelen.t("incident.antwoord"));
    antwoord.setHelperText(Afnamedelen.t("incident.geen-namen"));
    antwoord.setMaxLength(IncidentService.LANGSTE_BESLUIT);
    return new Invoerdialoog(Afnamedelen.soort(incident.rij().soort()))
        .boven(delen(incident).toArray(Component[]::new))
        .breed("antwoord", antwoord)
        .bijOpslaan(
            Afnamedelen.t("incident.verstuur"),
            () -> {
              service.antwoord(id, antwoord.getValue());
              Melding.gelukt(Afnamedelen.t("incident.verstuurd"));
              daarna.run();
            });
  }

  static List<Component> delen(IncidentGegevens incident) {
    List<Component> delen = new ArrayList<>();
    Feiten feiten =
        new Feiten()
            .feit(
                Afnamedelen.t("incident.wanneer"),
                Datums.kort(incident.rij().moment(), Delen.taal()),
                incident.rij().ernstig() ? Afnamedelen.t("incident.ernstig") : null)
            .feit(
                Afnamedelen.t("incident.waar"),
                incident.rij().locatie(),
                incident.lokaal() + ", " + incident.rij().organisatie());
    if (incident.examennummer() != null) {
      feiten.feit(Afnamedelen.t("incident.kandidaat"), incident.examennummer(), null);
    } else if (incident.rij().overKandidaat()) {
      feiten.feit(Afnamedelen.t("incident.kandidaat"), Afnamedelen.t("incident.verborgen"), null);
    }
    delen.add(feiten);
    delen.add(tekst(incident.tekst()));
    if (incident.rij().afgehandeldOp() != null) {
      String wanneer = Datums.kort(incident.rij().afgehandeldOp(), Delen.taal());
      boolean ongeldig = Boolean.TRUE.equals(incident.rij().maaktOngeldig());
      delen.add(
          new Paragraph(Afnamedelen.t(ongeldig ? "incident.besluit.ongeldig" : "incident.besluit.geldig", wanneer)));
      delen.add(tekst(incident.afhandeling()));
    }
    if (!incident.berichten().isEmpty()) {
      delen.add(berichten(incident.berichten()));
    }
    return delen;
  }

  private static Component berichten(List<IncidentBericht> berichten) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    for (IncidentBericht bericht : berichten) {
      String wanneer = Datums.kort(bericht.moment(), Delen.taal());
      Span kop = new Span(Afnamedelen.t(bericht.vanDuo() ? "incident.van-duo" : "incident.van-begeleider", wanneer));
      kop.addClassName("tweede");
      lijst.add(new ListItem(kop, tekst(bericht.tekst())));
    }
    return lijst;
  }

  private static Paragraph tekst(String tekst) {
    Paragraph deel = new Paragraph(tekst == null ? Afnamedelen.t("incident.tekst-weg") : tekst);
    deel.addClassName("programma");
    return deel;
  }
}
