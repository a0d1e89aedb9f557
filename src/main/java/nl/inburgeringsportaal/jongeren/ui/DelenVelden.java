package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.jongeren.Delen;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.ToestemmingVan;
import nl.inburgeringsportaal.organisatie.GemeenteGegevens;

/**
 * Whether the gemeente may know of the talk: not, with consent, or on a legal basis. Shows the text to read out
 * and exactly what the gemeente will see.
 */
class DelenVelden extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LANGSTE_GRONDSLAG = 200;

  private final transient Gespreksdiensten diensten;
  private final transient LeerlingGegevens leerling;
  private final LocalDate zelfVanaf;
  private final RadioButtonGroup<Delen> delen = new RadioButtonGroup<>();
  private final Paragraph voorlezen = new Paragraph();
  private final RadioButtonGroup<ToestemmingVan> van = new RadioButtonGroup<>();
  private final Datumveld op = new Datumveld(getTranslation("jongeren.gesprek.veld.toestemming-op"));
  private final Div toestemming = new Div();
  private final TextField grondslag = new TextField(getTranslation("jongeren.gesprek.veld.grondslag"));
  private final ComboBox<GemeenteGegevens> gemeente = new ComboBox<>();
  private final Div voorbeeld = new Div();
  private LocalDate gevoerdOp;

  /**
   * @param diensten what the fields ask
   * @param leerling the pupil
   * @param zelfVanaf birthday from which he consents himself
   */
  DelenVelden(Gespreksdiensten diensten, LeerlingGegevens leerling, LocalDate zelfVanaf) {
    this.diensten = diensten;
    this.leerling = leerling;
    this.zelfVanaf = zelfVanaf;
    addClassName("delen");
    delen.setLabel(getTranslation("jongeren.gesprek.delen.vraag"));
    delen.setItems(Delen.values());
    delen.setItemLabelGenerator(Gespreksteksten::tekst);
    delen.setValue(Delen.NIET);
    bouwToestemming();
    grondslag.setMaxLength(LANGSTE_GRONDSLAG);
    grondslag.setHelperText(getTranslation("jongeren.gesprek.veld.grondslag.hulp"));
    grondslag.setRequiredIndicatorVisible(true);
    grondslag.setWidthFull();
    bouwGemeente();
    voorbeeld.addClassName("voorbeeld");
    voorbeeld.getElement().setAttribute("role", "status");
    delen.addValueChangeListener(keuze -> toonStand());
    add(new H2(getTranslation("jongeren.gesprek.gedeeld.titel")), delen, toestemming, grondslag, gemeente, voorbeeld);
    toonStand();
  }

  private void bouwToestemming() {
    voorlezen.addClassName("voorlezen");
    van.setLabel(getTranslation("jongeren.gesprek.veld.toestemming-van"));
    van.setItemLabelGenerator(Gespreksteksten::tekst);
    van.setRequiredIndicatorVisible(true);
    op.setRequiredIndicatorVisible(true);
    op.setMax(diensten.klok().vandaag());
    op.setValue(diensten.klok().vandaag());
    op.addValueChangeListener(keuze -> toonWieToestemt());
    toonWieToestemt();
    Paragraph uitleg = new Paragraph(getTranslation("jongeren.gesprek.toestemming.voorlezen"));
    uitleg.addClassName("klein");
    Div velden = new Div(van, op);
    velden.addClassName("velden");
    toestemming.addClassName("toestemming");
    toestemming.add(uitleg, voorlezen, velden);
  }

  private void bouwGemeente() {
    gemeente.setLabel(getTranslation("jongeren.gesprek.veld.gemeente"));
    gemeente.setItems(
        diensten.organisaties().gemeenten().stream().filter(deel -> deel.geldigTot() == null).toList());
    gemeente.setItemLabelGenerator(GemeenteGegevens::naam);
    gemeente.setRequiredIndicatorVisible(true);
    gemeente.setWidthFull();
    if (leerling.woongemeente() != null) {
      diensten
          .organisaties()
          .gemeente(leerling.woongemeente())
          .filter(deel -> deel.geldigTot() == null)
          .ifPresent(gemeente::setValue);
    }
    gemeente.addValueChangeListener(keuze -> toonStand());
  }

  /** The pupil himself from the age of the rule, before that a parent or guardian; on the day of consent. */
  private void toonWieToestemt() {
    boolean zelf = op.getValue() != null && !op.getValue().isBefore(zelfVanaf);
    ToestemmingVan eerder = van.getValue();
    List<ToestemmingVan> mogelijk =
        zelf ? List.of(ToestemmingVan.LEERLING) : List.of(ToestemmingVan.OUDER, ToestemmingVan.VOOGD);
    van.setItems(mogelijk);
    if (mogelijk.size() == 1) {
      van.setValue(mogelijk.getFirst());
    } else if (eerder != null && mogelijk.contains(eerder)) {
      van.setValue(eerder);
    }
    van.setHelperText(
        getTranslation(
            zelf ? "jongeren.gesprek.toestemming.zelf" : "jongeren.gesprek.toestemming.ouder",
            Gespreksteksten.datum(zelfVanaf)));
    String lezer = zelf ? ".leerling" : ".ouder";
    voorlezen.setText(getTranslation("jongeren.gesprek.toestemming.tekst." + GesprekService.TOESTEMMINGSTEKST + lezer));
  }

  private void toonStand() {
    Delen keuze = delen.getValue();
    boolean gedeeld = keuze != Delen.NIET;
    toestemming.setVisible(keuze == Delen.TOESTEMMING);
    grondslag.setVisible(keuze == Delen.GRONDSLAG);
    gemeente.setVisible(gedeeld);
    voorbeeld.removeAll();
    if (!gedeeld) {
      voorbeeld.add(new Paragraph(getTranslation("jongeren.gesprek.delen.niets")));
      return;
    }
    String wie =
        gemeente.isEmpty() ? getTranslation("jongeren.gesprek.gedeeld.de-gemeente") : gemeente.getValue().naam();
    UnorderedList ziet =
        new UnorderedList(
            new ListItem(
                gevoerdOp == null
                    ? getTranslation("jongeren.gesprek.delen.ziet.gesprek-zonder-dag")
                    : getTranslation("jongeren.gesprek.delen.ziet.gesprek", Gespreksteksten.datum(gevoerdOp))),
            new ListItem(
                getTranslation(
                    "jongeren.gesprek.delen.ziet.opleiding", diensten.opleiding(leerling.opleidingscode()))),
            new ListItem(
                leerling.verwachtEinde() == null
                    ? getTranslation("jongeren.gesprek.delen.ziet.einde-onbekend")
                    : getTranslation(
                        "jongeren.gesprek.delen.ziet.einde", Gespreksteksten.datum(leerling.verwachtEinde()))),
            new ListItem(getTranslation("jongeren.gesprek.delen.ziet.school")));
    voorbeeld.add(
        new Paragraph(getTranslation("jongeren.gesprek.delen.ziet", wie, Gespreksteksten.naam(leerling))),
        ziet,
        new Paragraph(getTranslation("jongeren.gesprek.delen.verder-niets")));
  }

  /**
   * @param dag day on which the talk was held, null while it is not filled in
   */
  void gevoerdOp(LocalDate dag) {
    gevoerdOp = dag;
    toonStand();
  }

  /**
   * @param concept keeps these fields
   */
  void bewaarIn(ConceptBewaarder concept) {
    concept
        .veld("delen", delen, Enum::name, Delen::valueOf)
        .dag("toestemmingOp", op)
        .veld("toestemmingVan", van, Enum::name, ToestemmingVan::valueOf)
        .tekst("grondslag", grondslag)
        .veld(
            "gemeente",
            gemeente,
            GemeenteGegevens::code,
            code -> diensten.organisaties().gemeente(code).orElse(null));
  }

  /**
   * @return true when the fields can be sent; otherwise the first that cannot has the cursor and says why
   */
  boolean isGoed() {
    boolean metToestemming = delen.getValue() == Delen.TOESTEMMING;
    if (metToestemming && van.isEmpty()) {
      Veldfouten.toon(van, getTranslation("jongeren.gesprek.fout.kies"));
      Veldfouten.naar(van);
    } else if (metToestemming && (op.isEmpty() || op.isInvalid())) {
      if (!op.isInvalid()) {
        Veldfouten.toon(op, getTranslation("base.datum.verplicht"));
      }
      Veldfouten.naar(op);
    } else if (delen.getValue() == Delen.GRONDSLAG && grondslag.getValue().isBlank()) {
      Veldfouten.toon(grondslag, getTranslation("jongeren.gesprek.fout.delen-zonder-grondslag"));
      Veldfouten.naar(grondslag);
    } else if (delen.getValue() != Delen.NIET && gemeente.isEmpty()) {
      Veldfouten.toon(gemeente, getTranslation("jongeren.gesprek.fout.delen-zonder-gemeente"));
      Veldfouten.naar(gemeente);
    } else {
      return true;
    }
    return false;
  }

  Delen keuze() {
    return delen.getValue();
  }

  ToestemmingVan toestemmingVan() {
    return keuze() == Delen.TOESTEMMING ? van.getValue() : null;
  }

  LocalDate toestemmingOp() {
    return keuze() == Delen.TOESTEMMING ? op.getValue() : null;
  }

  String grondslag() {
    return keuze() == Delen.GRONDSLAG ? grondslag.getValue().strip() : null;
  }

  String gemeente() {
    return keuze() == Delen.NIET || gemeente.isEmpty() ? null : gemeente.getValue().code();
  }
}
