package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.jongeren.NietNodigReden;
import nl.inburgeringsportaal.jongeren.Opmerking;
import nl.inburgeringsportaal.jongeren.SchoolTaak;
import nl.inburgeringsportaal.jongeren.Signaalstatus;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;

/** The words of this module's enums, in the language of the reader. */
final class JongerenTeksten {

  private JongerenTeksten() {}

  static String tekst(Signaalstatus status) {
    return I18NProvider.translate("jongeren.status." + status);
  }

  static String tekst(NietNodigReden reden) {
    return I18NProvider.translate("jongeren.reden." + reden);
  }

  static String tekst(Verblijfsstatus status) {
    return I18NProvider.translate("jongeren.verblijfsstatus." + status);
  }

  static String tekst(Opmerking opmerking) {
    return I18NProvider.translate("jongeren.opmerking." + opmerking);
  }

  static String tekst(Set<Opmerking> opmerkingen) {
    return opmerkingen.stream().map(JongerenTeksten::tekst).collect(Collectors.joining(" "));
  }

  /** What to do, as a verb: of a talk it depends on whether its day has come. */
  static String wat(SchoolTaak taak, LocalDate vandaag) {
    String sleutel =
        switch (taak.soort()) {
          case GESPREK_PLANNEN -> "taak.plannen";
          case GESPREK -> taak.uiterlijk().isBefore(vandaag) ? "taak.vastleggen" : "taak.voeren";
          case CONTROLEREN ->
              taak.bijzonderheid().contains(Opmerking.CODE_ONBEKEND.name()) ? "taak.code" : "taak.controleren";
          case SIGNAAL -> "signaalsoort." + taak.bijzonderheid();
          case AFSPRAAK -> "taak.afspraak";
        };
    return I18NProvider.translate("jongeren." + sleutel);
  }

  /** The status as a badge; too late wins over the word, since that is what the reader must know. */
  static Statusbadge.Status badge(Signaalstatus status, boolean teLaat) {
    if (status == null) {
      return null;
    }
    if (teLaat && status != Signaalstatus.gesprek_gepland) {
      return new Statusbadge.Status(I18NProvider.translate("jongeren.status.te-laat"), Statusbadge.Soort.LAAT);
    }
    Statusbadge.Soort soort =
        switch (status) {
          case verwacht, niet_nodig -> Statusbadge.Soort.RUSTIG;
          case open -> Statusbadge.Soort.BIJNA;
          case gesprek_gepland -> Statusbadge.Soort.ACTIEF;
          case gesprek_gevoerd, gesloten -> Statusbadge.Soort.KLAAR;
        };
    return new Statusbadge.Status(tekst(status), soort);
  }

  static String datum(LocalDate dag) {
    return dag == null ? "" : Datums.kort(dag, taal());
  }

  static String datumLang(LocalDate dag) {
    return dag == null ? "" : Datums.lang(dag, taal());
  }

  private static Locale taal() {
    return UI.getCurrent().getLocale();
  }
}
