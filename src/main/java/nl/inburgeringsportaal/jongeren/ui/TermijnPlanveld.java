package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;

/** The plan as rows: which education, from when, until when. A row counts once all three are filled in. */
class TermijnPlanveld extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Opleidingscodes opleidingen;
  private final transient Runnable bijWijziging;
  private final Div rijen = new Div();
  private final List<Rij> lijst = new ArrayList<>();
  private boolean vult;

  /**
   * @param opleidingen what there is to choose
   * @param bijWijziging runs when the plan has changed
   */
  TermijnPlanveld(Opleidingscodes opleidingen, Runnable bijWijziging) {
    this.opleidingen = opleidingen;
    this.bijWijziging = bijWijziging;
    addClassName("plan");
    rijen.addClassName("rijen");
    Button erbij =
        new Button(
            getTranslation("jongeren.termijn.opleiding.toevoegen"),
            VaadinIcon.PLUS.create(),
            klik -> {
              Rij rij = voegToe();
              lijst.stream()
                  .map(eerder -> eerder.einde.getValue())
                  .filter(Objects::nonNull)
                  .max(LocalDate::compareTo)
                  .ifPresent(einde -> rij.begin.setValue(einde.plusDays(1)));
              Veldfouten.naar(rij.opleiding);
            });
    add(new H3(getTranslation("jongeren.termijn.opleidingen")), rijen, erbij);
  }

  private final class Rij extends Div {
    private static final long serialVersionUID = 1L;
    private final ComboBox<Opleiding> opleiding = new ComboBox<>();
    private final Datumveld begin = new Datumveld(getTranslation("jongeren.termijn.veld.van"));
    private final Datumveld einde = new Datumveld(getTranslation("jongeren.termijn.veld.tot-en-met"));
    private final Button weg = new Button(VaadinIcon.TRASH.create());

    Rij() {
      addClassName("rij");
      getElement().setAttribute("role", "group");
      opleiding.setItems(opleidingen.all());
      opleiding.setItemLabelGenerator(Opleiding::naam);
      opleiding.addClassName("breed");
      opleiding.addValueChangeListener(wijziging -> gewijzigd());
      begin.addValueChangeListener(wijziging -> gewijzigd());
      einde.addValueChangeListener(wijziging -> gewijzigd());
      weg.addThemeVariants(ButtonVariant.TERTIARY);
      weg.addClickListener(klik -> haalWeg(this));
      add(opleiding, begin, einde, weg);
    }

    void nummer(int nummer) {
      String naam = getTranslation("jongeren.termijn.opleiding.nummer", nummer);
      opleiding.setLabel(naam);
      getElement().setAttribute("aria-label", naam);
      weg.setAriaLabel(getTranslation("jongeren.termijn.opleiding.weghalen", nummer));
    }

    boolean isVol() {
      return !opleiding.isEmpty() && !begin.isEmpty() && !einde.isEmpty();
    }

    boolean isLeeg() {
      return opleiding.isEmpty() && begin.isEmpty() && einde.isEmpty();
    }

    void wijsLegeAan() {
      if (opleiding.isEmpty()) {
        Veldfouten.toon(opleiding, getTranslation("jongeren.plan.fout.opleiding"));
        Veldfouten.naar(opleiding);
        return;
      }
      Datumveld leeg = begin.isEmpty() ? begin : einde;
      Veldfouten.toon(leeg, getTranslation("base.datum.verplicht"));
      Veldfouten.naar(leeg);
    }

    void wisFouten() {
      Veldfouten.wis(begin);
      Veldfouten.wis(einde);
    }
  }

  private Rij voegToe() {
    Rij rij = new Rij();
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
      bijWijziging.run();
    }
  }

  /**
   * @param plan educations to show; one whose code the portal does not know is left out
   */
  void vul(List<Termijnberekening.Opleiding> plan) {
    vult = true;
    lijst.clear();
    rijen.removeAll();
    for (Termijnberekening.Opleiding deel : plan) {
      opleidingen
          .find(deel.opleidingscode())
          .ifPresent(
              bekend -> {
                Rij rij = voegToe();
                rij.opleiding.setValue(bekend);
                rij.begin.setValue(deel.begin());
                rij.einde.setValue(deel.einde());
              });
    }
    vult = false;
  }

  /**
   * @return the educations that are filled in completely
   */
  List<Termijnberekening.Opleiding> plan() {
    return lijst.stream()
        .filter(Rij::isVol)
        .map(
            rij ->
                new Termijnberekening.Opleiding(
                    rij.opleiding.getValue().code(), rij.begin.getValue(), rij.einde.getValue()))
        .toList();
  }

  /**
   * @return true when no row is filled in half; otherwise the first empty field of it has the cursor and says so
   */
  boolean isGoed() {
    for (Rij rij : lijst) {
      if (rij.begin.isInvalid() || rij.einde.isInvalid()) {
        Veldfouten.naar(rij.begin.isInvalid() ? rij.begin : rij.einde);
        return false;
      }
      if (!rij.isVol() && !rij.isLeeg()) {
        rij.wijsLegeAan();
        return false;
      }
    }
    return true;
  }

  /** Takes earlier refusals away. */
  void wisFouten() {
    lijst.forEach(Rij::wisFouten);
  }

  /**
   * @param fout what the computation refused
   * @param tekst the same in words
   */
  void toonFout(OngeldigeInvoer fout, String tekst) {
    for (Rij rij : lijst) {
      Datumveld veld = "begin".equals(fout.veld()) ? rij.begin : rij.einde;
      if (Objects.equals(veld.getValue(), fout.waarde())) {
        Veldfouten.toon(veld, tekst);
      }
    }
  }
}
