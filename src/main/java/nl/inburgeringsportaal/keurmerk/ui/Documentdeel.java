package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Bestandslijst;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.keurmerk.Schooldocument;
import nl.inburgeringsportaal.keurmerk.SchooldocumentGegevens;
import nl.inburgeringsportaal.keurmerk.SchooldocumentService;

/** Documents of a school or of one of its procedures, and how they are added. */
@org.springframework.stereotype.Component
class Documentdeel {
  private final SchooldocumentService service;
  private final Bouwstenen bouwstenen;
  private final Klok klok;

  Documentdeel(SchooldocumentService service, Bouwstenen bouwstenen, Klok klok) {
    this.service = service;
    this.bouwstenen = bouwstenen;
    this.klok = klok;
  }

  /** All of a school; those of a procedure say so. */
  Component vanSchool(long taalschoolId, Runnable opnieuw) {
    return deel(service.vanSchool(taalschoolId), taalschoolId, null, opnieuw);
  }

  Component vanProcedure(long taalschoolId, long procedureId, Runnable opnieuw) {
    return deel(service.vanProcedure(procedureId), taalschoolId, procedureId, opnieuw);
  }

  /** A field for files of something that is written down in another dialog. */
  Bijlagenveld veld(String label) {
    return bouwstenen.bijlagen(
        t(label), SchooldocumentService.MEESTE, (inzending, nummer) -> service.neemAan(inzending));
  }

  private Component deel(List<Schooldocument> alle, long school, Long procedure, Runnable opnieuw) {
    Button nieuw = new Button(t("document.nieuw"), klik -> voegToe(school, procedure, opnieuw));
    nieuw.addThemeVariants(ButtonVariant.TERTIARY);
    Div kop = new Div(new H2(t("documenten")), nieuw);
    kop.addClassName("kop-met-knop");
    if (alle.isEmpty()) {
      return Delen.stapel(kop, new Paragraph(t("documenten.leeg")));
    }
    Bestandslijst lijst = new Bestandslijst();
    for (Schooldocument een : alle) {
      lijst.bestand(een.bestand(), service::open, uitleg(een, procedure), acties(een, opnieuw));
    }
    return Delen.stapel(kop, lijst);
  }

  private static String uitleg(Schooldocument een, Long procedure) {
    String dag = Delen.dag(een.ontvangenOp());
    return Stream.of(
            een.omschrijving(),
            een.ontvangenOm() == null
                ? t("document.ontvangen", dag)
                : t("document.ontvangen", t("moment", dag, een.ontvangenOm())),
            procedure == null && een.procedureId() != null ? t("document.bij-procedure") : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /** What was received with a step is a fact. */
  private Component[] acties(Schooldocument een, Runnable opnieuw) {
    if (een.stap() != null) {
      return new Component[0];
    }
    return new Component[] {
      Bestandslijst.weg(een.bestand(), service::verwijder, service::haalTerug, opnieuw)
    };
  }

  private void voegToe(long school, Long procedure, Runnable opnieuw) {
    TextField wat = new TextField(t("document.omschrijving"));
    wat.setMaxLength(SchooldocumentService.LANGSTE_OMSCHRIJVING);
    wat.setRequiredIndicatorVisible(true);
    Datumveld dag = new Datumveld(t("document.dag"));
    dag.setRequiredIndicatorVisible(true);
    dag.setValue(klok.vandaag());
    TimePicker tijd = new TimePicker(t("document.tijd"));
    tijd.setLocale(UI.getCurrent().getLocale());
    Bijlagenveld bestanden = veld("document.bestanden");
    new Invoerdialoog(t("document.nieuw"))
        .breed("omschrijving", wat)
        .veld("ontvangen", dag)
        .veld("tijdstip", tijd)
        .breed("bestanden", bestanden)
        .bijOpslaan(
            t("document.voeg-toe"),
            () -> {
              service.voegToe(
                  school,
                  new SchooldocumentGegevens(
                      procedure, wat.getValue(), dag.getValue(), tijd.getValue(), bestanden.bestanden()));
              opnieuw.run();
            })
        .open();
  }
}
