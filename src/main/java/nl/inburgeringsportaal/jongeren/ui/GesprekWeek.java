package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.WeekFields;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.jongeren.GesprekListItem;

/**
 * A week of talks: Monday to Friday side by side, under each other on a phone. Saturday and Sunday are there
 * only when a talk is. Each talk is a link, so the Tab key walks through the week.
 */
class GesprekWeek extends Div {
  private static final long serialVersionUID = 1L;
  private static final int SCHOOLDAGEN = 5;

  /** A week without talks yet; {@link #toon} fills it. */
  GesprekWeek() {
    addClassName("gespreksweek");
  }

  /**
   * What to show.
   *
   * @param maandag first day of the week
   * @param vandaag today
   * @param gesprekken talks of that week in order of day and time
   * @param meer true when there are more than these
   * @param gekozen id of the talk that is shown beside it, null for none
   * @param adres parameters of this page, without the selected talk
   */
  record Stand(
      LocalDate maandag,
      LocalDate vandaag,
      List<GesprekListItem> gesprekken,
      boolean meer,
      Long gekozen,
      QueryParameters adres) {}

  /**
   * @param stand what to show
   */
  void toon(Stand stand) {
    removeAll();
    LocalDate maandag = stand.maandag();
    H2 titel =
        new H2(
            getTranslation(
                "jongeren.gesprek.week.titel",
                String.valueOf(maandag.get(WeekFields.ISO.weekOfWeekBasedYear())),
                DateTimeFormatter.ofPattern("d MMMM", Gespreksteksten.taal()).format(maandag),
                Gespreksteksten.datum(maandag.plusDays(SCHOOLDAGEN - 1))));
    Div kop = new Div(titel, bladeren(stand));
    kop.addClassName("kop");
    Div dagen = new Div();
    dagen.addClassName("dagen");
    for (int dag = 0; dag < DayOfWeek.values().length; dag++) {
      LocalDate datum = maandag.plusDays(dag);
      List<GesprekListItem> ervan =
          stand.gesprekken().stream().filter(gesprek -> gesprek.datum().equals(datum)).toList();
      if (dag < SCHOOLDAGEN || !ervan.isEmpty()) {
        dagen.add(dag(datum, ervan, stand));
      }
    }
    add(kop, dagen);
    if (stand.meer()) {
      Paragraph rest = new Paragraph(getTranslation("jongeren.gesprek.week.meer", stand.gesprekken().size()));
      rest.addClassName("klein");
      add(rest);
    }
  }

  private Nav bladeren(Stand stand) {
    LocalDate dezeWeek = stand.vandaag().with(DayOfWeek.MONDAY);
    Nav nav =
        new Nav(
            week("jongeren.gesprek.week.vorige", stand.maandag().minusWeeks(1), stand),
            week("jongeren.gesprek.week.deze", dezeWeek, stand),
            week("jongeren.gesprek.week.volgende", stand.maandag().plusWeeks(1), stand));
    nav.getElement().setAttribute("aria-label", getTranslation("jongeren.gesprek.week.kies"));
    return nav;
  }

  private RouterLink week(String sleutel, LocalDate maandag, Stand stand) {
    RouterLink link =
        GesprekAdres.link(stand.adres().merging(GesprekAdres.WEEK, maandag.toString()), getTranslation(sleutel));
    link.addClassName("knop");
    if (maandag.equals(stand.maandag())) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private Section dag(LocalDate datum, List<GesprekListItem> gesprekken, Stand stand) {
    H3 titel = new H3(DateTimeFormatter.ofPattern("EEEE d MMM", Gespreksteksten.taal()).format(datum));
    Section dag = new Section(titel);
    dag.getElement().setAttribute("aria-label", titel.getText());
    if (datum.equals(stand.vandaag())) {
      dag.addClassName("vandaag");
      titel.add(klein(getTranslation("base.afstand.vandaag")));
    }
    if (gesprekken.isEmpty()) {
      Paragraph leeg = new Paragraph(getTranslation("jongeren.gesprek.week.leeg"));
      leeg.addClassName("klein");
      dag.add(leeg);
      return dag;
    }
    UnorderedList lijst = new UnorderedList();
    gesprekken.forEach(gesprek -> lijst.add(new ListItem(gesprek(gesprek, stand))));
    dag.add(lijst);
    return dag;
  }

  private Component gesprek(GesprekListItem gesprek, Stand stand) {
    RouterLink link =
        GesprekAdres.link(stand.adres().merging(GesprekAdres.KEUZE, String.valueOf(gesprek.id())), "");
    link.addClassName("gesprek");
    Span tijd = new Span(Gespreksteksten.tijd(gesprek.begintijd()));
    tijd.addClassName("tijd");
    Span naam = new Span(gesprek.naam());
    naam.addClassName("eerste");
    link.add(tijd, naam);
    String waar =
        gesprek.klas() == null || gesprek.plaats() == null
            ? (gesprek.klas() == null ? gesprek.plaats() : gesprek.klas())
            : gesprek.klas() + " · " + gesprek.plaats();
    if (waar != null) {
      link.add(klein(waar));
    }
    Statusbadge.Status stat = Gespreksteksten.badge(gesprek.status(), gesprek.datum(), stand.vandaag());
    link.add(new Statusbadge(stat.tekst(), stat.soort()));
    if (Long.valueOf(gesprek.id()).equals(stand.gekozen())) {
      link.addClassName("gekozen");
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private static Span klein(String tekst) {
    Span deel = new Span(tekst);
    deel.addClassName("tweede");
    return deel;
  }
}
