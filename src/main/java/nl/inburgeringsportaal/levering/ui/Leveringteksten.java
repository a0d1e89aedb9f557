package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.ProbleemListItem;

/** How deliveries are said on the screens. */
final class Leveringteksten {
  private static final long KILO = 1024;

  private Leveringteksten() {}

  /**
   * @param status where a delivery is
   * @param intrekking true when it takes another one back: that waits for a colleague
   * @return how that is said
   */
  static Statusbadge.Status status(Leveringstatus status, boolean intrekking) {
    Statusbadge.Soort soort =
        switch (status) {
          case ONTVANGST, ONTVANGEN -> Statusbadge.Soort.RUSTIG;
          case CONTROLEREN, VERWERKEN -> Statusbadge.Soort.ACTIEF;
          case WACHT -> Statusbadge.Soort.BIJNA;
          case VERWERKT -> Statusbadge.Soort.KLAAR;
          case GEWEIGERD, MISLUKT -> Statusbadge.Soort.LAAT;
        };
    String sleutel = "levering.status." + status.name();
    return new Statusbadge.Status(
        I18NProvider.translate(intrekking && status == Leveringstatus.WACHT ? sleutel + ".intrekking" : sleutel),
        soort);
  }

  static String melding(ProbleemListItem probleem) {
    return I18NProvider.translate(probleem.sleutel(), probleem.tekstargumenten());
  }

  static String omvang(long bytes) {
    return bytes < KILO * KILO
        ? I18NProvider.translate("levering.omvang.kb", (bytes + KILO - 1) / KILO)
        : I18NProvider.translate("levering.omvang.mb", bytes / (double) (KILO * KILO));
  }
}
