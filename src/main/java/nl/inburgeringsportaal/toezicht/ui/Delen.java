package nl.inburgeringsportaal.toezicht.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.toezicht.Bezoekstatus;
import nl.inburgeringsportaal.toezicht.ToezichtListItem;
import nl.inburgeringsportaal.toezicht.Toezichtoordeel;

/** What the screens about supervision share. */
final class Delen {
  /** Style sheet of these screens, below the path that everybody may read. */
  static final String STIJL = "context://portaal/toezicht.css";

  private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");

  private Delen() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("toezicht." + sleutel, argumenten);
  }

  static Locale taal() {
    return UI.getCurrent().getLocale();
  }

  static String dag(LocalDate dag) {
    return dag == null ? null : Datums.kort(dag, taal());
  }

  static String wanneer(LocalDateTime begin, LocalDateTime einde) {
    return t("wanneer", Datums.kort(begin.toLocalDate(), taal()), TIJD.format(begin), TIJD.format(einde));
  }

  /** The number in an address, empty when it is none. */
  static Optional<Long> id(String tekst) {
    return tekst.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(tekst)) : Optional.empty();
  }

  static Statusbadge.Status status(Bezoekstatus status) {
    return new Statusbadge.Status(
        t("status." + status),
        switch (status) {
          case GEPLAND -> Statusbadge.Soort.ACTIEF;
          case UITGEVOERD, BEOORDEELD -> Statusbadge.Soort.BIJNA;
          case VASTGESTELD -> Statusbadge.Soort.KLAAR;
          case AFGEZEGD -> Statusbadge.Soort.RUSTIG;
        });
  }

  static Statusbadge.Status oordeel(Toezichtoordeel oordeel) {
    return oordeel == null
        ? null
        : new Statusbadge.Status(
            t("oordeel." + oordeel),
            switch (oordeel) {
              case VOLDOENDE -> Statusbadge.Soort.KLAAR;
              case HERSTEL_NODIG -> Statusbadge.Soort.BIJNA;
              case ONVOLDOENDE -> Statusbadge.Soort.LAAT;
            });
  }

  /** How many of the locations of a round were visited. */
  static String locaties(ToezichtListItem school) {
    return t("locaties.stand", school.stand().locatiesBezocht(), school.stand().locatiesNodig());
  }

  static <E extends Enum<E>> List<Filterbalk.Optie> opties(Class<E> soort, String sleutel) {
    return Arrays.stream(soort.getEnumConstants())
        .map(een -> new Filterbalk.Optie(een.name(), t(sleutel + een)))
        .toList();
  }

  static Nav kruimel(String adres, String tekst) {
    Nav nav = new Nav(new Anchor(adres, tekst));
    nav.addClassNames("kruimel", "niet-afdrukken");
    nav.getElement().setAttribute("aria-label", t("kruimel"));
    return nav;
  }

  static Anchor knoplink(String adres, String tekst) {
    Anchor link = new Anchor(adres, tekst);
    link.addClassName("knop");
    return link;
  }

  static Div knoppen(Component... knoppen) {
    Div rij = new Div(knoppen);
    rij.addClassName("knoppen");
    return rij;
  }

  static Div stapel(Component... delen) {
    Div deel = new Div(delen);
    deel.addClassName("onder-elkaar");
    return deel;
  }

  static Span tweede(String tekst) {
    Span deel = new Span(tekst);
    deel.addClassName("tweede");
    return deel;
  }
}
