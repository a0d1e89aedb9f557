package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.regels.Opleiding;

/** Spans in which an education exempts: add, change, remove. Asks the last day, as people say it. */
class Periodenveld extends Div {
  private static final long serialVersionUID = 1L;
  private final Div rijen = new Div();
  private final transient List<Rij> lijst = new ArrayList<>();
  private final transient Runnable gewijzigd;

  Periodenveld(List<Periode> begin, Runnable gewijzigd) {
    this.gewijzigd = gewijzigd;
    addClassName("stapel");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("beheer.opleidingen.perioden"));
    rijen.addClassName("stapel");
    Button erbij =
        new Button(
            getTranslation("beheer.opleidingen.periode-erbij"),
            VaadinIcon.PLUS.create(),
            klik -> {
              voeg(null).van().focus();
              gewijzigd.run();
            });
    erbij.addClassName("links");
    add(new H3(getTranslation("beheer.opleidingen.perioden")), rijen, erbij);
    begin.forEach(this::voeg);
  }

  private record Rij(Component deel, Checkbox altijd, Datumveld van, Datumveld laatste) {
    Periode periode() {
      return new Periode(
          altijd.getValue() ? Opleiding.ALTIJD : van.getValue(),
          laatste.getValue() == null ? null : laatste.getValue().plusDays(1));
    }
  }

  private Rij voeg(Periode periode) {
    Checkbox altijd = new Checkbox(getTranslation("beheer.opleidingen.altijd"));
    Datumveld van = new Datumveld(getTranslation("beheer.kolom.van"));
    Datumveld laatste = new Datumveld(getTranslation("beheer.kolom.laatste-dag"));
    laatste.setClearButtonVisible(true);
    laatste.setHelperText(getTranslation("beheer.leeg-is-tot-nader-order"));
    if (periode != null) {
      altijd.setValue(Opleiding.ALTIJD.equals(periode.van()));
      van.setValue(altijd.getValue() ? null : periode.van());
      laatste.setValue(periode.tot() == null ? null : periode.tot().minusDays(1));
    }
    van.setVisible(!altijd.getValue());
    Button weg = new Button(VaadinIcon.TRASH.create());
    weg.addThemeName("tertiary");
    weg.setAriaLabel(getTranslation("beheer.opleidingen.periode-weg"));
    Div deel = new Div(altijd, van, laatste, weg);
    deel.addClassName("perioderij");
    Rij rij = new Rij(deel, altijd, van, laatste);
    weg.addClickListener(
        klik -> {
          lijst.remove(rij);
          rijen.remove(deel);
          gewijzigd.run();
        });
    altijd.addValueChangeListener(
        anders -> {
          van.setVisible(!anders.getValue());
          gewijzigd.run();
        });
    van.addValueChangeListener(anders -> gewijzigd.run());
    laatste.addValueChangeListener(anders -> gewijzigd.run());
    lijst.add(rij);
    rijen.add(deel);
    return rij;
  }

  /**
   * @return the spans as they are filled in
   * @throws OngeldigeInvoer when one has no first day or ends before it begins; the field says so
   */
  List<Periode> waarde() {
    List<Periode> perioden = new ArrayList<>();
    for (Rij rij : lijst) {
      try {
        if (!rij.altijd().getValue() && rij.van().getValue() == null) {
          throw new OngeldigeInvoer("van", null, "base.datum.verplicht");
        }
        perioden.add(rij.periode());
        rij.van().setInvalid(false);
        rij.laatste().setInvalid(false);
      } catch (OngeldigeInvoer ongeldig) {
        boolean einde = "tot".equals(ongeldig.veld());
        Datumveld veld = einde ? rij.laatste() : rij.van();
        veld.setErrorMessage(
            getTranslation(einde ? "beheer.opleidingen.einde-voor-begin" : "base.datum.verplicht"));
        veld.setInvalid(true);
        veld.focus();
        throw ongeldig;
      }
    }
    return perioden;
  }
}
