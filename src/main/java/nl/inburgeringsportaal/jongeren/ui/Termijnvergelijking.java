package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.datum;
import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Beoordeling;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Opleiding;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Uitkomst;

/** Plans side by side: what each is made of and what it leaves of the term. The first is the one being worked on. */
class Termijnvergelijking extends Section {
  private static final long serialVersionUID = 1L;

  private final transient Termijnbronnen bronnen;
  private final Div kaarten = new Div();
  private int nummer;

  /**
   * @param bronnen the rules behind the answers
   */
  Termijnvergelijking(Termijnbronnen bronnen) {
    this.bronnen = bronnen;
    addClassName("vergelijking");
    kaarten.addClassName("kaarten");
    add(new H3(t("jongeren.termijn.vergelijking")), kaarten);
  }

  /**
   * @param uitkomst answer of the plan that is worked on
   */
  void dit(Uitkomst uitkomst) {
    kaart(t("jongeren.termijn.plan.dit"), uitkomst);
  }

  /**
   * @param uitkomst answer of a plan beside it
   * @param verder goes on with that plan, by its place beside this one, from 0
   * @param weg takes it away, the same way
   */
  void ernaast(Uitkomst uitkomst, IntConsumer verder, IntConsumer weg) {
    int plek = nummer - 1;
    Div kaart = kaart(t("jongeren.termijn.plan.nummer", nummer + 1), uitkomst);
    kaart.add(knoppen(plek, verder, weg));
  }

  /**
   * @param opleidingen a plan beside this one that cannot be
   * @param fout why
   * @param verder as with {@link #ernaast}
   * @param weg as with {@link #ernaast}
   */
  void kanNiet(List<Opleiding> opleidingen, String fout, IntConsumer verder, IntConsumer weg) {
    int plek = nummer - 1;
    Div kaart = leeg(t("jongeren.termijn.plan.nummer", nummer + 1));
    kaart.add(opleidingen(opleidingen), new Paragraph(fout), knoppen(plek, verder, weg));
  }

  private Div kaart(String naam, Uitkomst uitkomst) {
    Div kaart = leeg(naam);
    Paragraph antwoord = new Paragraph(bronnen.woorden().kort(uitkomst));
    antwoord.addClassName("kort");
    kaart.add(opleidingen(uitkomst.opleidingen().stream().map(Beoordeling::opleiding).toList()), antwoord);
    if (!uitkomst.vrijgesteldTotEinde()) {
      kaart.add(new Termijnbalk(uitkomst));
    }
    boolean verlenging = uitkomst.opleidingen().stream().anyMatch(Beoordeling::verlengingMogelijk);
    if (verlenging) {
      kaart.add(new Paragraph(t("jongeren.termijn.verlenging.ja")));
    }
    return kaart;
  }

  private Div leeg(String naam) {
    nummer++;
    H4 kop = new H4(naam);
    Div kaart = new Div(kop);
    kaart.addClassName("kaart");
    kaarten.add(kaart);
    return kaart;
  }

  private Component opleidingen(List<Opleiding> opleidingen) {
    if (opleidingen.isEmpty()) {
      return new Paragraph(t("jongeren.termijn.plan.leeg"));
    }
    UnorderedList lijst = new UnorderedList();
    for (Opleiding deel : opleidingen) {
      lijst.add(
          new ListItem(
              t(
                  "jongeren.termijn.plan.deel",
                  bronnen.naam(deel.opleidingscode()),
                  datum(deel.begin()),
                  datum(deel.einde()))));
    }
    return lijst;
  }

  private static Component knoppen(int plek, IntConsumer verder, IntConsumer weg) {
    Button kies = knop("jongeren.termijn.plan.verder", plek, verder);
    Button haalWeg = knop("jongeren.termijn.plan.weg", plek, weg);
    haalWeg.addThemeVariants(ButtonVariant.TERTIARY);
    Div knoppen = new Div(kies, haalWeg);
    knoppen.addClassNames("knoppen", "niet-afdrukken");
    return knoppen;
  }

  private static Button knop(String sleutel, int plek, IntConsumer wat) {
    Button knop = new Button(t(sleutel), klik -> wat.accept(plek));
    // The same word stands in every card.
    knop.setAriaLabel(t(sleutel + ".naam", plek + 2));
    return knop;
  }
}
