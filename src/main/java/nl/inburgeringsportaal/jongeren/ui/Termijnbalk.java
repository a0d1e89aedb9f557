package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Beoordeling;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Uitkomst;

/**
 * The term as a bar, in proportion to days: what the educations use, what passes between them, and what is
 * left. It repeats in a picture what the words beside it say.
 */
class Termijnbalk extends Div {
  private static final long serialVersionUID = 1L;

  private final Div balk = new Div();

  /**
   * @param uitkomst the answer
   */
  Termijnbalk(Uitkomst uitkomst) {
    this(uitkomst.termijn());
    Periode termijn = uitkomst.termijn();
    LocalDate tot = termijn.van();
    for (Beoordeling beoordeling : uitkomst.opleidingen()) {
      LocalDate van = laatste(beoordeling.opleiding().begin(), tot);
      LocalDate einde = eerste(beoordeling.opleiding().einde().plusDays(1), termijn.tot());
      if (einde.isAfter(van)) {
        stuk("tussen", tot, van);
        stuk("gebruikt", van, einde);
        tot = einde;
      }
    }
    stuk("tussen", tot, eerste(uitkomst.peil(), termijn.tot()));
    stuk("over", laatste(uitkomst.peil(), tot), termijn.tot());
  }

  /**
   * A bar without pieces yet.
   *
   * @param termijn the whole term, which the days below the bar tell
   */
  Termijnbalk(Periode termijn) {
    addClassName("termijnbalk");
    getElement().setAttribute("aria-hidden", "true");
    balk.addClassName("balk");
    Span begin = new Span(Gespreksteksten.datum(termijn.van()));
    Span laatste = new Span(Gespreksteksten.datum(termijn.tot().minusDays(1)));
    Div dagen = new Div(begin, laatste);
    dagen.addClassNames("dagen", "klein");
    add(balk, dagen);
  }

  /**
   * Adds a piece behind the others; nothing when it has no days.
   *
   * @param soort what it shows, in the name of its text and of its style
   * @param van first day
   * @param tot end, exclusive
   */
  final void stuk(String soort, LocalDate van, LocalDate tot) {
    long dagen = ChronoUnit.DAYS.between(van, tot);
    if (dagen > 0) {
      Span tekst = new Span(getTranslation("jongeren.termijn.balk." + soort));
      Div stuk = new Div(tekst);
      stuk.addClassNames("stuk", soort);
      stuk.getStyle().set("flex-grow", String.valueOf(dagen));
      balk.add(stuk);
    }
  }

  private static LocalDate eerste(LocalDate een, LocalDate ander) {
    return een.isBefore(ander) ? een : ander;
  }

  private static LocalDate laatste(LocalDate een, LocalDate ander) {
    return een.isAfter(ander) ? een : ander;
  }
}
