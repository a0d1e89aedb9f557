package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.keurmerk.Schoolverband;
import nl.inburgeringsportaal.keurmerk.SchoolverbandService;
import nl.inburgeringsportaal.keurmerk.TaalschoolKeuze;
import nl.inburgeringsportaal.keurmerk.TaalschoolService;
import nl.inburgeringsportaal.keurmerk.VerbandGegevens;
import nl.inburgeringsportaal.keurmerk.Verbandsoort;

/** Which other schools a school belongs together with. */
@org.springframework.stereotype.Component
class Verbanddeel {
  private final SchoolverbandService service;
  private final TaalschoolService scholen;

  Verbanddeel(SchoolverbandService service, TaalschoolService scholen) {
    this.service = service;
    this.scholen = scholen;
  }

  /** What who looks at the one school has to know of the other, a sentence each. */
  List<String> zinnen(long taalschoolId) {
    return service.list(taalschoolId).stream().map(Verbanddeel::zin).toList();
  }

  /** Under the name of the school; nothing when it belongs together with none. */
  List<Component> berichten(long taalschoolId) {
    return service.list(taalschoolId).stream()
        .<Component>map(
            een ->
                new Bericht(
                    Statusbadge.Soort.ACTIEF,
                    zin(een),
                    new Anchor(TaalscholenView.adres(een.andereId()), t("verband.open", een.naam()))))
        .toList();
  }

  private static String zin(Schoolverband een) {
    String hoe = een.soort() == Verbandsoort.TWEEDE_NUMMER ? "nummer" : een.gaatOp() ? "gaat-op" : "neemt-op";
    return t("verband." + hoe, een.naam(), een.instellingsnummer(), Delen.dag(een.dag()));
  }

  /** All of a school, and how they are added and taken away. */
  Component deel(long taalschoolId, Runnable opnieuw) {
    Button nieuw = new Button(t("verband.nieuw"), klik -> voegToe(taalschoolId, opnieuw));
    nieuw.addThemeVariants(ButtonVariant.TERTIARY);
    Div kop = new Div(new H2(t("verbanden")), nieuw);
    kop.addClassName("kop-met-knop");
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("procedurelijst");
    service.list(taalschoolId).forEach(een -> lijst.add(regel(taalschoolId, een, opnieuw)));
    return Delen.stapel(kop, lijst.getComponentCount() == 0 ? new Paragraph(t("verbanden.leeg")) : lijst);
  }

  private ListItem regel(long taalschoolId, Schoolverband een, Runnable opnieuw) {
    Button weg = new Button(t("verwijder"), klik -> verwijder(taalschoolId, een, opnieuw));
    weg.addThemeVariants(ButtonVariant.TERTIARY);
    weg.setAriaLabel(t("knop-van", weg.getText(), een.naam()));
    Span onder = new Span(een.toelichting() == null ? "" : een.toelichting());
    onder.addClassName("tweede");
    Div cel = new Div(new Anchor(TaalscholenView.adres(een.andereId()), zin(een)), onder);
    cel.addClassName("cel");
    ListItem regel = new ListItem(cel, Delen.knoppen(weg));
    regel.addClassName("met-knoppen");
    return regel;
  }

  private void voegToe(long taalschoolId, Runnable opnieuw) {
    RadioButtonGroup<Verbandsoort> soort = new RadioButtonGroup<>(t("veld.verbandsoort"));
    soort.setItems(Verbandsoort.values());
    soort.setItemLabelGenerator(een -> t("verbandsoort." + een));
    soort.setRequiredIndicatorVisible(true);
    ComboBox<TaalschoolKeuze> andere = Schoolveld.maak("veld.andere-school", scholen::metBestand);
    Datumveld dag = new Datumveld(t("veld.verbanddag"));
    dag.setRequiredIndicatorVisible(true);
    TextArea toelichting = new TextArea(t("veld.uitleg"));
    toelichting.setMaxLength(SchoolverbandService.LANGSTE_TOELICHTING);
    toelichting.setHelperText(t("overname.toelichting.hulp"));
    new Invoerdialoog(t("verband.nieuw"))
        .boven(new Paragraph(t("verband.nieuw.uitleg")))
        .breed("soort", soort)
        .breed("andere", andere)
        .veld("dag", dag)
        .breed("toelichting", toelichting)
        .bijOpslaan(
            t("opslaan"),
            () -> {
              service.voegToe(
                  taalschoolId,
                  new VerbandGegevens(
                      soort.getValue(), Schoolveld.id(andere), dag.getValue(), toelichting.getValue()));
              opnieuw.run();
            })
        .open();
  }

  private void verwijder(long taalschoolId, Schoolverband een, Runnable opnieuw) {
    new Beslisdialoog(t("verband.verwijder"), List.of(zin(een), t("verband.verwijder.gevolg")))
        .motivering(t("veld.reden"), 1, SchoolverbandService.LANGSTE_REDEN)
        .bijBesluit(
            t("verwijder"),
            reden -> {
              service.verwijder(taalschoolId, een.id(), reden);
              opnieuw.run();
            })
        .open();
  }
}
