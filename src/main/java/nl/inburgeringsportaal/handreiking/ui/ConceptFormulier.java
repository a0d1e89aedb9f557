package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.handreiking.ConceptInhoud;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.Kern;
import nl.inburgeringsportaal.handreiking.Kernpunt;
import nl.inburgeringsportaal.handreiking.Lezer;
import nl.inburgeringsportaal.handreiking.Oordeel;
import nl.inburgeringsportaal.handreiking.Situatie;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Regelwaarde;

/** The fields of a draft; knows no service, so it can be filled, read and told what was refused. */
final class ConceptFormulier extends Div {
  private static final long serialVersionUID = 1L;
  private static final String PLAATS = "return this.inputElement ? this.inputElement.selectionStart : -1";

  private final TextField vraag = new TextField(RedactieTeksten.t("veld.vraag"));
  private final TextArea kort = gebied("kort", 600, 3);
  private final TextArea tekst = gebied("tekst", 20_000, 14);
  private final TextArea voorbehoud = gebied("voorbehoud", 500, 2);
  private final ComboBox<Regelwaarde> regel = new ComboBox<>(RedactieTeksten.t("regel"));
  private final Select<Situatie> situatie = new Select<>();
  private final CheckboxGroup<Onderwijssoort> onderwijs = new CheckboxGroup<>();
  private final CheckboxGroup<Lezer> lezers = new CheckboxGroup<>();
  private final Select<Kernpunt> kernpunt = new Select<>();
  private final Select<Oordeel> oordeel = new Select<>();
  private final IntegerField volgorde = new IntegerField(RedactieTeksten.t("veld.volgorde"));
  private final Checkbox veelgesteld = new Checkbox(RedactieTeksten.t("veld.veelgesteld"));
  private final Datumveld geldigVan = new Datumveld(RedactieTeksten.t("veld.geldig-van"));
  private final Datumveld laatsteDag = new Datumveld(RedactieTeksten.t("veld.laatste-dag"));
  private final Checkbox vervalt = new Checkbox(RedactieTeksten.t("veld.vervalt"));
  private final Bronnenveld bronnen = new Bronnenveld();
  private final MultiSelectComboBox<HandreikingListItem> verwant =
      new MultiSelectComboBox<>(RedactieTeksten.t("veld.verwant"));
  private final TextField zoekwoorden = new TextField(RedactieTeksten.t("veld.zoekwoorden"));
  private final transient Map<String, HasValidation> opNaam = new LinkedHashMap<>();

  /**
   * @param vragen questions that can be named as belonging with it
   * @param regels rules of which the value can be put in a text
   * @param gewijzigd runs when something was filled in
   */
  ConceptFormulier(List<HandreikingListItem> vragen, List<Regelwaarde> regels, Runnable gewijzigd) {
    addClassName("conceptformulier");
    vraag.setMaxLength(200);
    zoekwoorden.setMaxLength(500);
    zoekwoorden.setHelperText(RedactieTeksten.t("veld.zoekwoorden.hulp"));
    tekst.setHelperText(RedactieTeksten.t("veld.tekst.hulp"));
    geldigVan.setHelperText(RedactieTeksten.t("veld.geldig-van.hulp"));
    geldigVan.setClearButtonVisible(true);
    laatsteDag.setHelperText(RedactieTeksten.t("veld.laatste-dag.hulp"));
    laatsteDag.setClearButtonVisible(true);
    volgorde.setMin(0);
    volgorde.setMax(9_999);
    keuzes(vragen);
    regelkeuze(regels);
    veld("vraag", vraag);
    veld("kort", kort);
    veld("tekst", tekst);
    add(regel);
    veld("voorbehoud", voorbehoud);
    veld("bronnen", bronnen);
    rij(veld(situatie), veld(volgorde));
    veld("onderwijs", onderwijs);
    veld("lezers", lezers);
    add(veld(veelgesteld));
    rij(veld(kernpunt), veld(oordeel));
    veld("zoekwoorden", zoekwoorden);
    add(veld(verwant));
    opNaam.put("geldigVan", geldigVan);
    opNaam.put("geldigTot", laatsteDag);
    rij(geldigVan, laatsteDag);
    add(veld(vervalt));
    for (AbstractField<?, ?> een : alle()) {
      een.addValueChangeListener(wijziging -> gewijzigd.run());
    }
  }

  private List<AbstractField<?, ?>> alle() {
    return List.of(
        vraag, kort, tekst, voorbehoud, situatie, onderwijs, lezers, kernpunt, oordeel, volgorde, veelgesteld,
        geldigVan, laatsteDag, vervalt, bronnen, verwant, zoekwoorden);
  }

  private static TextArea gebied(String naam, int hoogstens, int regels) {
    TextArea veld = new TextArea(RedactieTeksten.t("veld." + naam));
    veld.setMaxLength(hoogstens);
    veld.setMinRows(regels);
    return veld;
  }

  private void veld(String naam, Component veld) {
    opNaam.put(naam, (HasValidation) veld);
    add(veld);
  }

  private static <C extends Component> C veld(C veld) {
    return veld;
  }

  private void rij(Component... velden) {
    Div rij = new Div(velden);
    rij.addClassName("veldrij");
    add(rij);
  }

  private void keuzes(List<HandreikingListItem> vragen) {
    situatie.setLabel(RedactieTeksten.t("veld.situatie"));
    situatie.setItems(Situatie.values());
    situatie.setItemLabelGenerator(een -> getTranslation("handreiking.situatie." + een));
    onderwijs.setLabel(RedactieTeksten.t("veld.onderwijs"));
    onderwijs.setItems(Onderwijssoort.values());
    onderwijs.setItemLabelGenerator(AntwoordDelen::naam);
    lezers.setLabel(RedactieTeksten.t("veld.lezers"));
    lezers.setItems(Lezer.values());
    lezers.setItemLabelGenerator(een -> getTranslation("handreiking.lezer." + een));
    kernpunt.setLabel(RedactieTeksten.t("veld.kernpunt"));
    kernpunt.setItems(Kernpunt.values());
    kernpunt.setEmptySelectionAllowed(true);
    kernpunt.setItemLabelGenerator(een -> een == null ? "" : getTranslation("handreiking.kernpunt." + een));
    oordeel.setLabel(RedactieTeksten.t("veld.oordeel"));
    oordeel.setItems(Oordeel.values());
    oordeel.setEmptySelectionAllowed(true);
    oordeel.setItemLabelGenerator(een -> een == null ? "" : getTranslation("handreiking.oordeel." + een));
    verwant.setItems(vragen);
    verwant.setItemLabelGenerator(HandreikingListItem::vraag);
  }

  /** Puts the value of a rule where the cursor stands in the text. */
  private void regelkeuze(List<Regelwaarde> regels) {
    regel.setHelperText(RedactieTeksten.t("regel.hulp"));
    regel.setItems(regels);
    regel.setItemLabelGenerator(
        een ->
            RedactieTeksten.t(
                "regel.keuze",
                getTranslation("regels.parameter." + een.code()),
                getTranslation("regels.eenheid." + een.eenheid(), een.waarde())));
    regel.addValueChangeListener(
        keuze -> {
          if (keuze.isFromClient() && keuze.getValue() != null) {
            String invoeging = "{{regel:" + keuze.getValue().code() + "}}";
            regel.clear();
            tekst.getElement().executeJs(PLAATS).then(Integer.class, plaats -> voegIn(invoeging, plaats));
          }
        });
  }

  private void voegIn(String invoeging, int plaats) {
    String nu = tekst.getValue();
    int hier = plaats < 0 || plaats > nu.length() ? nu.length() : plaats;
    tekst.setValue(nu.substring(0, hier) + invoeging + nu.substring(hier));
  }

  /** Fills the fields. */
  void toon(ConceptInhoud inhoud) {
    vraag.setValue(inhoud.vraag());
    kort.setValue(inhoud.kort());
    tekst.setValue(inhoud.tekst());
    voorbehoud.setValue(Objects.requireNonNullElse(inhoud.voorbehoud(), ""));
    situatie.setValue(inhoud.situatie());
    onderwijs.setValue(inhoud.onderwijs());
    lezers.setValue(inhoud.lezers());
    kernpunt.setValue(inhoud.kern() == null ? null : inhoud.kern().punt());
    oordeel.setValue(inhoud.kern() == null ? null : inhoud.kern().oordeel());
    volgorde.setValue(inhoud.volgorde());
    veelgesteld.setValue(inhoud.veelgesteld());
    geldigVan.setValue(inhoud.geldigVan());
    laatsteDag.setValue(inhoud.geldigTot() == null ? null : inhoud.geldigTot().minusDays(1));
    vervalt.setValue(inhoud.vervalt());
    bronnen.setValue(inhoud.bronnen());
    verwant.setValue(
        verwant.getListDataView().getItems().filter(een -> inhoud.verwant().contains(een.slug()))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
    zoekwoorden.setValue(inhoud.zoekwoorden());
  }

  /** What the fields say now. */
  ConceptInhoud inhoud() {
    boolean metKern = kernpunt.getValue() != null && oordeel.getValue() != null;
    return new ConceptInhoud(
        vraag.getValue().strip(),
        kort.getValue().strip(),
        tekst.getValue().strip(),
        voorbehoud.getValue().isBlank() ? null : voorbehoud.getValue().strip(),
        situatie.getValue(),
        onderwijs.getValue(),
        lezers.getValue(),
        metKern ? new Kern(kernpunt.getValue(), oordeel.getValue()) : null,
        Objects.requireNonNullElse(volgorde.getValue(), ConceptInhoud.ACHTERAAN),
        veelgesteld.getValue(),
        geldigVan.getValue(),
        laatsteDag.getValue() == null ? null : laatsteDag.getValue().plusDays(1),
        bronnen.getValue(),
        verwant.getValue().stream().map(HandreikingListItem::slug).toList(),
        zoekwoorden.getValue().strip(),
        vervalt.getValue());
  }

  /** Keeps what is typed until it is saved. */
  void bewaarTussentijds(ConceptBewaarder bewaarder) {
    bewaarder
        .tekst("vraag", vraag)
        .tekst("kort", kort)
        .tekst("tekst", tekst)
        .tekst("voorbehoud", voorbehoud)
        .tekst("zoekwoorden", zoekwoorden)
        .veld("situatie", situatie, Situatie::name, Situatie::valueOf)
        .veld("onderwijs", onderwijs, ConceptFormulier::namen, namen -> set(namen, Onderwijssoort::valueOf))
        .veld("lezers", lezers, ConceptFormulier::namen, namen -> set(namen, Lezer::valueOf))
        .vink("veelgesteld", veelgesteld)
        .vink("vervalt", vervalt)
        .dag("geldigVan", geldigVan)
        .dag("laatsteDag", laatsteDag);
  }

  private static String namen(java.util.Set<? extends Enum<?>> waarden) {
    return waarden.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private static <E> java.util.Set<E> set(String namen, Function<String, E> waarde) {
    return List.of(namen.split(",")).stream().map(waarde).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Shows a refusal at its field and puts the cursor there. */
  void toonFout(OngeldigeInvoer fout, String melding) {
    wisFouten();
    HasValidation veld = opNaam.getOrDefault(fout.veld(), vraag);
    veld.setErrorMessage(melding);
    veld.setInvalid(true);
    ((Component) veld).getElement().callJsFunction("focus");
  }

  void wisFouten() {
    new ArrayList<>(opNaam.values()).forEach(veld -> veld.setInvalid(false));
  }
}
