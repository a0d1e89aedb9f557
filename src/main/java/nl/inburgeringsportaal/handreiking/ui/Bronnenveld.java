package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.handreiking.Bronwijze;
import nl.inburgeringsportaal.handreiking.Handreikingbron;

/** The sources of an answer, each in a row of its own. */
final class Bronnenveld extends CustomField<List<Handreikingbron>> {
  private static final long serialVersionUID = 1L;
  private static final int LANGSTE_TITEL = 200;
  private static final int LANGSTE_NAAM = 100;
  private static final int LANGSTE_DATERING = 60;
  private static final int LANGSTE_ADRES = 300;

  private final Div rijen = new Div();

  Bronnenveld() {
    super(List.of());
    setLabel(RedactieTeksten.t("veld.bronnen"));
    addClassName("bronnenveld");
    Button erbij =
        new Button(
            RedactieTeksten.t("bron.erbij"),
            VaadinIcon.PLUS.create(),
            klik -> {
              Rij rij = new Rij(new Handreikingbron("", "", "", Bronwijze.OFFICIEEL, null));
              rijen.add(rij);
              updateValue();
              rij.titel.focus();
            });
    erbij.addThemeVariants(ButtonVariant.TERTIARY);
    add(rijen, erbij);
  }

  private final class Rij extends Div {
    private static final long serialVersionUID = 1L;
    private final TextField titel = veld("titel", LANGSTE_TITEL);
    private final TextField organisatie = veld("organisatie", LANGSTE_NAAM);
    private final TextField datering = veld("datering", LANGSTE_DATERING);
    private final Select<Bronwijze> wijze = new Select<>();
    private final TextField adres = veld("adres", LANGSTE_ADRES);

    Rij(Handreikingbron bron) {
      addClassName("bronrij");
      titel.setValue(bron.titel());
      organisatie.setValue(bron.organisatie());
      datering.setValue(bron.datering());
      adres.setValue(bron.adres() == null ? "" : bron.adres());
      wijze.setLabel(RedactieTeksten.t("bron.wijze"));
      wijze.setItems(Bronwijze.values());
      wijze.setItemLabelGenerator(een -> getTranslation("handreiking.bronwijze." + een));
      wijze.setValue(bron.wijze());
      wijze.addValueChangeListener(wijziging -> updateValue());
      Button weg =
          new Button(
              VaadinIcon.TRASH.create(),
              klik -> {
                rijen.remove(this);
                updateValue();
              });
      weg.addThemeVariants(ButtonVariant.TERTIARY);
      weg.setAriaLabel(RedactieTeksten.t("bron.weg", bron.titel()));
      add(titel, organisatie, datering, wijze, adres, weg);
    }

    private TextField veld(String naam, int hoogstens) {
      TextField veld = new TextField(RedactieTeksten.t("bron." + naam));
      veld.setMaxLength(hoogstens);
      veld.addValueChangeListener(wijziging -> updateValue());
      return veld;
    }

    private Handreikingbron bron() {
      return new Handreikingbron(
          titel.getValue().strip(),
          organisatie.getValue().strip(),
          datering.getValue().strip(),
          wijze.getValue(),
          adres.getValue().isBlank() ? null : adres.getValue().strip());
    }
  }

  @Override
  protected List<Handreikingbron> generateModelValue() {
    List<Handreikingbron> bronnen = new ArrayList<>();
    rijen.getChildren().map(Rij.class::cast).map(Rij::bron).forEach(bronnen::add);
    return List.copyOf(bronnen);
  }

  @Override
  protected void setPresentationValue(List<Handreikingbron> bronnen) {
    rijen.removeAll();
    bronnen.forEach(bron -> rijen.add(new Rij(bron)));
  }
}
