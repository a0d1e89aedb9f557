package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.Incidentsoort;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;

/** What the screens around a session show, in the same words. */
final class Afnamedelen {
  private Afnamedelen() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("lbt-afname." + sleutel, argumenten);
  }

  static String soort(Incidentsoort soort) {
    return I18NProvider.translate("lbt-afname.blad.incident." + soort);
  }

  static Statusbadge.Status status(LbtSessiestatus status) {
    return new Statusbadge.Status(
        t("sessiestatus." + status),
        switch (status) {
          case CONCEPT, GEPLAND -> Statusbadge.Soort.RUSTIG;
          case KLAARGEZET, BEZIG -> Statusbadge.Soort.ACTIEF;
          case AFGEROND, UITSLAGEN_BEKEND -> Statusbadge.Soort.KLAAR;
          case GEANNULEERD -> Statusbadge.Soort.LAAT;
        });
  }
}
