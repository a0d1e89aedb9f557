package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.jongeren.GesprekVastlegging.Afspraak;

/** Agreements as rows: what, and by when. A row without words is no agreement. */
class Afsprakenveld extends CustomField<List<Afspraak>> {
  private static final long serialVersionUID = 1L;
  private static final int LANGSTE = 500;
  private static final String SCHEIDING = "|";

  private final Div rijen = new Div();
  private final List<Rij> lijst = new ArrayList<>();
  private boolean vult;

  /** No agreements yet. */
  Afsprakenveld() {
    super(List.of());
    addClassName("afsprakenveld");
    setWidthFull();
    setLabel(getTranslation("jongeren.gesprek.afspraken"));
    rijen.addClassName("rijen");
    Button erbij =
        new Button(
            getTranslation("jongeren.gesprek.afspraak.toevoegen"),
            VaadinIcon.PLUS.create(),
            klik -> Veldfouten.naar(voegToe(null).wat));
    add(rijen, erbij);
  }

  private final class Rij extends Div {
    private static final long serialVersionUID = 1L;
    private final TextField wat = new TextField();
    private final Datumveld uiterlijk = new Datumveld(getTranslation("jongeren.gesprek.afspraak.uiterlijk"));
    private final Button weg = new Button(VaadinIcon.TRASH.create());

    Rij(Afspraak afspraak) {
      addClassName("rij");
      wat.setMaxLength(LANGSTE);
      wat.addClassName("wat");
      wat.setValueChangeMode(ValueChangeMode.LAZY);
      uiterlijk.setClearButtonVisible(true);
      if (afspraak != null) {
        wat.setValue(afspraak.wat());
        uiterlijk.setValue(afspraak.uiterlijk());
      }
      wat.addValueChangeListener(wijziging -> gewijzigd());
      uiterlijk.addValueChangeListener(wijziging -> gewijzigd());
      weg.addThemeVariants(ButtonVariant.TERTIARY);
      weg.addClickListener(klik -> haalWeg(this));
      add(wat, uiterlijk, weg);
    }

    void nummer(int nummer) {
      wat.setLabel(getTranslation("jongeren.gesprek.afspraak.nummer", nummer));
      weg.setAriaLabel(getTranslation("jongeren.gesprek.afspraak.weghalen", nummer));
    }
  }

  private Rij voegToe(Afspraak afspraak) {
    Rij rij = new Rij(afspraak);
    lijst.add(rij);
    rijen.add(rij);
    nummer();
    return rij;
  }

  private void haalWeg(Rij rij) {
    lijst.remove(rij);
    rijen.remove(rij);
    nummer();
    gewijzigd();
  }

  private void nummer() {
    for (int plaats = 0; plaats < lijst.size(); plaats++) {
      lijst.get(plaats).nummer(plaats + 1);
    }
  }

  private void gewijzigd() {
    if (!vult) {
      updateValue();
    }
  }

  @Override
  protected List<Afspraak> generateModelValue() {
    return lijst.stream()
        .filter(rij -> !rij.wat.getValue().isBlank() || !rij.uiterlijk.isEmpty())
        .map(rij -> new Afspraak(rij.wat.getValue().strip(), rij.uiterlijk.getValue()))
        .toList();
  }

  @Override
  protected void setPresentationValue(List<Afspraak> afspraken) {
    vult = true;
    lijst.clear();
    rijen.removeAll();
    afspraken.forEach(this::voegToe);
    vult = false;
  }

  /**
   * @return true when each row can be sent; otherwise the first that cannot has the cursor and says why
   */
  boolean isGoed() {
    for (Rij rij : lijst) {
      if (rij.uiterlijk.isInvalid()) {
        Veldfouten.naar(rij.uiterlijk);
        return false;
      }
      if (rij.wat.getValue().isBlank() && !rij.uiterlijk.isEmpty()) {
        Veldfouten.toon(rij.wat, getTranslation("jongeren.gesprek.afspraak.leeg"));
        Veldfouten.naar(rij.wat);
        return false;
      }
    }
    return true;
  }

  /** The rows as text, for a draft. */
  static String alsTekst(List<Afspraak> afspraken) {
    return afspraken.stream()
        .map(afspraak -> (afspraak.uiterlijk() == null ? "" : afspraak.uiterlijk()) + SCHEIDING + afspraak.wat())
        .collect(Collectors.joining("\n"));
  }

  /** The rows of {@link #alsTekst}. */
  static List<Afspraak> vanTekst(String tekst) {
    return tekst.lines()
        .map(
            regel -> {
              int grens = regel.indexOf(SCHEIDING);
              String dag = regel.substring(0, grens);
              return new Afspraak(regel.substring(grens + 1), dag.isEmpty() ? null : LocalDate.parse(dag));
            })
        .toList();
  }
}
