package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Beoordeling;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Uitkomst;
import nl.inburgeringsportaal.jongeren.Termijnkeuze;
import nl.inburgeringsportaal.jongeren.Termijnkeuzes;
import nl.inburgeringsportaal.jongeren.Termijnwoorden;

/** What is left under each choice: the words, and the same as a bar of the whole term. */
class Termijnkeuzeblok extends Section {
  private static final long serialVersionUID = 1L;

  /**
   * @param keuzes what each choice leaves, at least one
   * @param uitkomst the answer they were made of
   * @param woorden its words
   */
  Termijnkeuzeblok(List<Termijnkeuzes.Uitkomst> keuzes, Uitkomst uitkomst, Termijnwoorden woorden) {
    addClassNames("keuzes", "vergelijking");
    Div kaarten = new Div();
    kaarten.addClassName("kaarten");
    boolean verlenging = uitkomst.opleidingen().stream().anyMatch(Beoordeling::verlengingMogelijk);
    for (Termijnkeuzes.Uitkomst keuze : keuzes) {
      Div kaart = new Div(new H4(t("jongeren.termijn.keuze." + keuze.keuze())));
      kaart.addClassName("kaart");
      List<String> zinnen = woorden.keuze(keuze);
      zinnen.forEach(zin -> kaart.add(new Paragraph(zin)));
      if (verlenging && keuze.keuze() != Termijnkeuze.METEEN_BEGINNEN) {
        kaart.add(new Paragraph(t("jongeren.termijn.keuze.verlenging")));
      }
      kaart.add(balk(keuze, uitkomst.termijn()));
      kaarten.add(kaart);
    }
    Paragraph wie = new Paragraph(t("jongeren.termijn.keuzes.uitleg"));
    add(new H3(t("jongeren.termijn.keuzes")), wie, kaarten);
  }

  private static Component balk(Termijnkeuzes.Uitkomst keuze, Periode termijn) {
    Termijnbalk balk = new Termijnbalk(termijn);
    Periode naast = keuze.naastSchool();
    Periode zonder = keuze.zonderSchool();
    LocalDate begin = naast != null ? naast.van() : zonder != null ? zonder.van() : termijn.tot();
    balk.stuk(keuze.keuze() == Termijnkeuze.EERST_AFMAKEN ? "gebruikt" : "tussen", termijn.van(), begin);
    if (naast != null) {
      balk.stuk("naast", naast.van(), naast.tot());
    }
    if (zonder != null) {
      balk.stuk("over", zonder.van(), zonder.tot());
    }
    return balk;
  }
}
