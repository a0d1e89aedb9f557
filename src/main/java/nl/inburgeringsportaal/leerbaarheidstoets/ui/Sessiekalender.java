package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Termijnenwet;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieListItem;

/**
 * Sessions of a week or a month as a table: a row per week, a column per day, each session a link. On a narrow screen
 * the days stand under each other and those without a session are left out. Made of plain elements: a busy month would
 * otherwise cost each session of the portal many components.
 */
class Sessiekalender extends Div {
  private static final long serialVersionUID = 1L;
  private static final int WERKDAGEN = 5;
  private static final int DAGEN = 7;

  Sessiekalender() {
    addClassName("sessiekalender");
  }

  /**
   * What to show.
   *
   * @param adres the address of the page
   * @param vandaag today
   * @param sessies sessions of the period in order of time
   * @param meer true when there are more than these
   */
  record Stand(PlanningAdres adres, LocalDate vandaag, List<SessieListItem> sessies, boolean meer) {
    private boolean maand() {
      return adres.weergave() == PlanningAdres.Weergave.MAAND;
    }
  }

  void toon(Stand stand) {
    removeAll();
    LocalDate eerste = stand.adres().eerste(stand.vandaag());
    String titel =
        stand.maand()
            ? DateTimeFormatter.ofPattern("MMMM yyyy", Plandelen.taal()).format(eerste)
            : Plandelen.t(
                "week.titel",
                String.valueOf(eerste.get(WeekFields.ISO.weekOfWeekBasedYear())),
                DateTimeFormatter.ofPattern("d MMMM", Plandelen.taal()).format(eerste),
                DateTimeFormatter.ofPattern("d MMMM yyyy", Plandelen.taal()).format(eerste.plusDays(DAGEN - 1L)));
    Div kop = new Div(new H2(titel), bladeren(stand));
    kop.addClassName("kop");
    add(kop);
    if (stand.sessies().isEmpty()) {
      Paragraph leeg = new Paragraph(Plandelen.t(stand.maand() ? "maand.leeg" : "week.leeg"));
      leeg.addClassName("tweede");
      add(leeg);
    }
    getElement().appendChild(tabel(stand, eerste, titel));
    if (stand.meer()) {
      add(new Paragraph(Plandelen.t("kalender.meer", stand.sessies().size())));
    }
  }

  private Nav bladeren(Stand stand) {
    String soort = stand.maand() ? "maand." : "week.";
    PlanningAdres adres = stand.adres();
    Nav nav =
        new Nav(
            adres.vanaf(adres.verder(stand.vandaag(), -1), Plandelen.t(soort + "vorige")),
            adres.vanaf(stand.vandaag(), Plandelen.t(soort + "deze")),
            adres.vanaf(adres.verder(stand.vandaag(), 1), Plandelen.t(soort + "volgende")));
    nav.getChildren().forEach(link -> link.addClassName("knop"));
    nav.getElement().setAttribute("aria-label", Plandelen.t(soort + "kies"));
    return nav;
  }

  private static Element tabel(Stand stand, LocalDate eerste, String titel) {
    Map<LocalDate, List<SessieListItem>> perDag =
        stand.sessies().stream()
            .collect(Collectors.groupingBy(een -> een.begin().toLocalDate(), TreeMap::new, Collectors.toList()));
    boolean weekend = perDag.keySet().stream().anyMatch(dag -> dag.getDayOfWeek().getValue() > WERKDAGEN);
    int dagen = weekend ? DAGEN : WERKDAGEN;
    Element koppen = new Element("tr");
    if (stand.maand()) {
      Element week = new Element("th").setAttribute("scope", "col").setText(Plandelen.t("week"));
      koppen.appendChild(week.setAttribute("class", "weeknummer"));
    }
    for (int i = 0; i < dagen; i++) {
      DayOfWeek dag = DayOfWeek.of(i + 1);
      koppen.appendChild(
          new Element("th")
              .setAttribute("scope", "col")
              .setText(dag.getDisplayName(TextStyle.FULL_STANDALONE, Plandelen.taal())));
    }
    Element lijf = new Element("tbody");
    LocalDate einde = stand.maand() ? eerste.plusMonths(1) : eerste.plusDays(1);
    for (LocalDate maandag = eerste.with(DayOfWeek.MONDAY); maandag.isBefore(einde); maandag = maandag.plusWeeks(1)) {
      Element rij = new Element("tr");
      if (stand.maand()) {
        String nummer = String.valueOf(maandag.get(WeekFields.ISO.weekOfWeekBasedYear()));
        rij.appendChild(
            new Element("th").setAttribute("scope", "row").setAttribute("class", "weeknummer").setText(nummer));
      }
      for (int i = 0; i < dagen; i++) {
        LocalDate dag = maandag.plusDays(i);
        rij.appendChild(dag(dag, perDag.getOrDefault(dag, List.of()), stand, eerste));
      }
      lijf.appendChild(rij);
    }
    Element tabel = new Element("table").setAttribute("class", stand.maand() ? "maand" : "week");
    Element naam = new Element("caption").setText(Plandelen.t("kalender.naam", titel));
    return tabel.appendChild(naam, new Element("thead").appendChild(koppen), lijf);
  }

  private static Element dag(LocalDate dag, List<SessieListItem> sessies, Stand stand, LocalDate eerste) {
    Element cel = new Element("td");
    boolean erbuiten = stand.maand() && dag.getMonth() != eerste.getMonth();
    String klassen =
        (dag.equals(stand.vandaag()) ? "vandaag " : "") + (erbuiten ? "erbuiten " : "")
            + (sessies.isEmpty() ? "leeg" : "");
    cel.setAttribute("class", klassen.strip());
    Element datum = new Element("p").setAttribute("class", "datum");
    datum.appendChild(
        new Element("span")
            .setAttribute("class", "weekdag")
            .setText(dag.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Plandelen.taal())));
    datum.appendChild(
        new Element("span").setText(DateTimeFormatter.ofPattern("d MMM", Plandelen.taal()).format(dag)));
    if (dag.equals(stand.vandaag())) {
      datum.appendChild(new Element("span").setAttribute("class", "tweede").setText(Plandelen.t("vandaag")));
    } else if (Termijnenwet.isFeestdag(dag)) {
      datum.appendChild(new Element("span").setAttribute("class", "tweede").setText(Plandelen.t("feestdag")));
    }
    cel.appendChild(datum);
    if (!sessies.isEmpty()) {
      Element lijst = new Element("ul");
      sessies.forEach(sessie -> lijst.appendChild(new Element("li").appendChild(blok(sessie, stand.maand()))));
      cel.appendChild(lijst);
    }
    return cel;
  }

  /** A session: when, where, seats, how it stands and what it lacks. */
  private static Element blok(SessieListItem sessie, boolean kort) {
    Statusbadge.Status status = Plandelen.status(sessie.status());
    Element link =
        new Element("a")
            .setAttribute("href", ToetssessieView.adres(sessie.id()))
            .setAttribute("router-link", true)
            .setAttribute("class", "sessie " + sessie.status().name().toLowerCase(java.util.Locale.ROOT));
    link.appendChild(deel("tijd", Plandelen.uren(sessie.begin(), sessie.einde())));
    link.appendChild(deel("eerste", sessie.locatie()));
    if (!kort) {
      link.appendChild(deel("tweede", sessie.lokaal()));
      if (sessie.begeleiders() != null) {
        link.appendChild(deel("tweede", sessie.begeleiders()));
      }
    }
    link.appendChild(deel("tweede", Plandelen.t("bezet-van", sessie.bezet(), sessie.plaatsen())));
    Span badge = new Statusbadge(status.tekst(), status.soort());
    link.appendChild(badge.getElement());
    if (!sessie.mist().isEmpty() && !kort) {
      link.appendChild(deel("mist", Plandelen.t("nog-nodig", Plandelen.mist(sessie.mist()))));
    }
    return link;
  }

  private static Element deel(String klasse, String tekst) {
    return new Element("span").setAttribute("class", klasse).setText(tekst);
  }
}
