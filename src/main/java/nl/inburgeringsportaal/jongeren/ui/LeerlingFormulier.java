package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.organisatie.GemeenteGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;

/** The fields of a pupil; knows no service, so it can be filled, read and told what was refused. */
class LeerlingFormulier extends FormLayout {
  private static final long serialVersionUID = 1L;
  private static final String JA = "J";
  private static final String NEE = "N";
  private static final String ONBEKEND = "";

  private final TextField leerlingnummer = tekst("leerlingnummer", 20);
  private final TextField achternaam = tekst("achternaam", 200);
  private final TextField roepnaam = tekst("roepnaam", 200);
  private final DatePicker geboortedatum = datum("geboortedatum");
  private final TextField klas = tekst("klas", 100);
  private final TextField mentor = tekst("mentor", 200);
  private final TextField voogd = tekst("voogd", 200);
  private final ComboBox<Opleiding> opleiding = new ComboBox<>();
  private final Select<Verblijfsstatus> verblijfsstatus = new Select<>();
  private final DatePicker begin = datum("begin");
  private final DatePicker verwachtEinde = datum("verwacht-einde");
  private final DatePicker uitgeschrevenOp = datum("uitgeschreven-op");
  private final ComboBox<GemeenteGegevens> woongemeente = new ComboBox<>();
  private final Select<String> achtJaar = new Select<>();
  private final Select<String> diploma = new Select<>();
  private final DatePicker briefDuoOp = datum("brief-duo-op");
  private final transient Map<String, HasValidation> opNaam = new LinkedHashMap<>();
  private final transient Opleidingscodes opleidingen;
  private final transient Organisaties organisaties;
  private Long id;
  private int versie;

  LeerlingFormulier(Opleidingscodes opleidingen, Organisaties organisaties) {
    this.opleidingen = opleidingen;
    this.organisaties = organisaties;
    setAutoResponsive(true);
    keuzes();
    for (HasValidation veld : List.of(leerlingnummer, achternaam, geboortedatum, opleiding, verblijfsstatus)) {
      ((Component) veld).getElement().setProperty("required", true);
    }
    veld("leerlingnummer", leerlingnummer);
    veld("roepnaam", roepnaam);
    veld("achternaam", achternaam);
    veld("geboortedatum", geboortedatum);
    veld("klas", klas);
    veld("mentor", mentor);
    veld("opleidingscode", opleiding);
    veld("verblijfsstatus", verblijfsstatus);
    veld("begin", begin);
    veld("verwacht_einde", verwachtEinde);
    veld("woongemeente", woongemeente);
    veld("acht_jaar_leerplichtig", achtJaar);
    veld("voogd", voogd);
    veld("uitgeschreven_op", uitgeschrevenOp);
    veld("diploma", diploma);
    veld("brief_duo_op", briefDuoOp);
  }

  private void keuzes() {
    opleiding.setLabel(getTranslation("jongeren.veld.opleiding"));
    opleiding.setItems(opleidingen.all());
    opleiding.setItemLabelGenerator(Opleiding::naam);
    verblijfsstatus.setLabel(getTranslation("jongeren.veld.verblijfsstatus"));
    verblijfsstatus.setItems(Verblijfsstatus.values());
    verblijfsstatus.setItemLabelGenerator(JongerenTeksten::tekst);
    woongemeente.setLabel(getTranslation("jongeren.veld.woongemeente"));
    woongemeente.setItems(organisaties.gemeenten().stream().filter(gemeente -> gemeente.geldigTot() == null).toList());
    woongemeente.setItemLabelGenerator(GemeenteGegevens::naam);
    woongemeente.setClearButtonVisible(true);
    jaNee(achtJaar, "acht-jaar");
    jaNee(diploma, "diploma");
  }

  private void jaNee(Select<String> veld, String sleutel) {
    veld.setLabel(getTranslation("jongeren.veld." + sleutel));
    veld.setHelperText(getTranslation("jongeren.veld." + sleutel + ".hulp"));
    veld.setItems(ONBEKEND, JA, NEE);
    veld.setItemLabelGenerator(
        waarde -> getTranslation("jongeren.veld.acht-jaar." + (waarde.isEmpty() ? "onbekend" : waarde)));
    veld.setValue(ONBEKEND);
  }

  private static String keuze(Boolean waarde) {
    return waarde == null ? ONBEKEND : waarde ? JA : NEE;
  }

  private static Boolean keuze(Select<String> veld) {
    return veld.getValue().isEmpty() ? null : JA.equals(veld.getValue());
  }

  private void veld(String naam, HasValidation veld) {
    opNaam.put(naam, veld);
    add((Component) veld);
  }

  private TextField tekst(String sleutel, int hoogstens) {
    TextField veld = new TextField(getTranslation("jongeren.veld." + sleutel));
    veld.setMaxLength(hoogstens);
    return veld;
  }

  private DatePicker datum(String sleutel) {
    DatePicker veld = new DatePicker(getTranslation("jongeren.veld." + sleutel));
    veld.setClearButtonVisible(true);
    return veld;
  }

  /** Fills the fields; the version goes along, so that a later save notices a change by somebody else. */
  void toon(LeerlingGegevens gegevens) {
    id = gegevens.id();
    versie = gegevens.versie();
    leerlingnummer.setValue(of(gegevens.leerlingnummer()));
    achternaam.setValue(of(gegevens.achternaam()));
    roepnaam.setValue(of(gegevens.roepnaam()));
    geboortedatum.setValue(gegevens.geboortedatum());
    klas.setValue(of(gegevens.klas()));
    mentor.setValue(of(gegevens.mentor()));
    voogd.setValue(of(gegevens.voogd()));
    opleiding.setValue(opleidingen.find(gegevens.opleidingscode()).orElse(null));
    verblijfsstatus.setValue(gegevens.verblijfsstatus());
    begin.setValue(gegevens.begin());
    verwachtEinde.setValue(gegevens.verwachtEinde());
    uitgeschrevenOp.setValue(gegevens.uitgeschrevenOp());
    woongemeente.setValue(
        gegevens.woongemeente() == null ? null : organisaties.gemeente(gegevens.woongemeente()).orElse(null));
    achtJaar.setValue(keuze(gegevens.achtJaarLeerplichtig()));
    diploma.setValue(keuze(gegevens.diploma()));
    briefDuoOp.setValue(gegevens.briefDuoOp());
  }

  /** What the fields say now, with the version they were filled from. */
  LeerlingGegevens gegevens() {
    return new LeerlingGegevens(
        id,
        versie,
        leeg(leerlingnummer),
        leeg(achternaam),
        leeg(roepnaam),
        geboortedatum.getValue(),
        leeg(klas),
        leeg(mentor),
        leeg(voogd),
        opleiding.getValue() == null ? null : opleiding.getValue().code(),
        verblijfsstatus.getValue(),
        begin.getValue(),
        verwachtEinde.getValue(),
        uitgeschrevenOp.getValue(),
        woongemeente.getValue() == null ? null : woongemeente.getValue().code(),
        keuze(achtJaar),
        keuze(diploma),
        briefDuoOp.getValue());
  }

  /** Takes the version of what is stored now: what was typed is going to replace it knowingly. */
  void gaVerderMet(int nieuweVersie) {
    versie = nieuweVersie;
  }

  /** Shows a refusal at its field and puts the cursor there. */
  void toonFout(OngeldigeInvoer fout, String tekst) {
    opNaam.values().forEach(veld -> veld.setInvalid(false));
    HasValidation veld = opNaam.getOrDefault(fout.veld(), achternaam);
    veld.setErrorMessage(tekst);
    veld.setInvalid(true);
    ((Component) veld).getElement().callJsFunction("focus");
  }

  void alleenLezen(boolean aan) {
    opNaam.values().forEach(veld -> ((HasEnabled) veld).setEnabled(!aan));
  }

  private static String of(String tekst) {
    return tekst == null ? "" : tekst;
  }

  private static String leeg(TextField veld) {
    return veld.getValue().isBlank() ? null : veld.getValue().strip();
  }
}
