package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatKeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessievoorwaarde;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorsteluitkomst;

/** What more screens of the planning show, in the same words. */
final class Plandelen {
  /** Style sheet of these screens. */
  static final String STIJL = "context://portaal/lbt-planning.css";

  private static final Duration STAP = Duration.ofMinutes(15);

  private Plandelen() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("lbtplanning." + sleutel, argumenten);
  }

  static Locale taal() {
    return UI.getCurrent().getLocale();
  }

  static Statusbadge.Status status(LbtSessiestatus status) {
    return new Statusbadge.Status(
        t("status." + status),
        switch (status) {
          case CONCEPT, UITSLAGEN_BEKEND -> Statusbadge.Soort.RUSTIG;
          case GEPLAND -> Statusbadge.Soort.BIJNA;
          case KLAARGEZET, AFGEROND -> Statusbadge.Soort.KLAAR;
          case BEZIG -> Statusbadge.Soort.ACTIEF;
          case GEANNULEERD -> Statusbadge.Soort.LAAT;
        });
  }

  /** What a session lacks, in short words on one line. */
  static String mist(Collection<Sessievoorwaarde> mist) {
    return mist.stream().map(een -> t("mist." + een)).collect(Collectors.joining(", "));
  }

  static String uren(LocalDateTime begin, LocalDateTime einde) {
    return tijd(begin.toLocalTime()) + "–" + tijd(einde.toLocalTime());
  }

  static String tijd(LocalTime tijd) {
    return DateTimeFormatter.ofPattern("HH:mm", taal()).format(tijd);
  }

  /** The day of the week with the day. */
  static String dag(LocalDate dag) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", taal()).format(dag);
  }

  static String wanneer(LocalDateTime begin, LocalDateTime einde) {
    return DateTimeFormatter.ofPattern("EEE d MMM yyyy", taal()).format(begin) + ", " + uren(begin, einde);
  }

  /** Name of a language by its ISO 639 code. */
  static String taalnaam(String code) {
    return code == null ? t("taal.onbekend") : Locale.of(code).getDisplayLanguage(taal());
  }

  static Span klein(String tekst) {
    Span deel = new Span(tekst);
    deel.addClassName("tweede");
    return deel;
  }

  /** A line of a list: what it is, more about it, and what can be done. */
  static ListItem regel(String wat, String tweede, Component... rest) {
    Span eerste = new Span(wat);
    eerste.addClassName("wat");
    Div woorden = new Div(eerste);
    woorden.addClassName("woorden");
    if (tweede != null && !tweede.isBlank()) {
      woorden.add(klein(tweede));
    }
    ListItem regel = new ListItem(woorden);
    regel.add(rest);
    return regel;
  }

  /** A button whose name for who does not see it says what it is about. */
  static Button knop(String sleutel, String waarvan, Runnable doen) {
    Button knop = new Button(t(sleutel), klik -> doen.run());
    knop.setAriaLabel(t("knop-van", t(sleutel), waarvan));
    return knop;
  }

  static TimePicker tijdveld(String sleutel) {
    TimePicker veld = new TimePicker(t(sleutel));
    veld.setStep(STAP);
    veld.setRequiredIndicatorVisible(true);
    return veld;
  }

  /** The gemeenten for which the reader plans; chosen already when it is one. */
  static ComboBox<Long> gemeenten(Map<Long, String> namen) {
    ComboBox<Long> veld = new ComboBox<>(t("veld.gemeente"));
    veld.setItems(namen.keySet());
    veld.setItemLabelGenerator(namen::get);
    veld.setRequiredIndicatorVisible(true);
    veld.setVisible(namen.size() != 1);
    if (!namen.isEmpty()) {
      veld.setValue(namen.keySet().iterator().next());
    }
    return veld;
  }

  /** Who was not placed and why, a line each. */
  static List<String> nietMeer(Voorsteluitkomst uitkomst, Collection<KandidaatKeuze> kandidaten) {
    Map<Long, String> namen =
        kandidaten.stream().collect(Collectors.toMap(KandidaatKeuze::deelnameId, KandidaatKeuze::naam));
    return uitkomst.nietMeer().stream()
        .map(
            een ->
                t(
                    "voorstel.niet",
                    namen.get(een.deelnameId()),
                    I18NProvider.translate(een.reden(), een.argumenten())))
        .toList();
  }

  /** What was chosen. */
  static <T> T gekozen(String naam, T waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(naam, null, "fout.verplicht");
    }
    return waarde;
  }
}
