package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.inburgeringsportaal.audit.Wijziging;

/** A change of a pupil's file as a sentence. */
final class Wijzigingsteksten {

  private Wijzigingsteksten() {}

  static String wat(Wijziging wijziging) {
    String onderwerp = t("jongeren.historie.onderwerp." + wijziging.tabel());
    return switch (wijziging.soort()) {
      case AANGEMAAKT -> t("jongeren.historie.aangemaakt", onderwerp);
      case VERWIJDERD -> t("jongeren.historie.verwijderd", onderwerp);
      case GEWIJZIGD ->
          t(
              "jongeren.historie.gewijzigd",
              t("jongeren.historie.veld." + wijziging.veld()),
              waarde(wijziging, wijziging.oud()),
              waarde(wijziging, wijziging.nieuw()));
    };
  }

  private static String waarde(Wijziging wijziging, String waarde) {
    if (waarde == null || waarde.isEmpty()) {
      return t("jongeren.historie.leeg");
    }
    return switch (wijziging.veld()) {
      case "verblijfsstatus" -> t("jongeren.verblijfsstatus." + waarde);
      case "niet_nodig_reden" -> t("jongeren.reden." + waarde);
      case "status" ->
          switch (wijziging.tabel()) {
            case "gesprek" -> t("jongeren.gespreksstatus." + waarde);
            case "leerlingsignaal" -> t("jongeren.leerlingsignaalstatus." + waarde);
            default -> t("jongeren.status." + waarde);
          };
      case "soort" -> t("jongeren.signaalsoort." + waarde);
      case "grond" -> t("jongeren.grond." + waarde);
      case "te_laat", "acht_jaar_leerplichtig", "diploma" ->
          t("jongeren.veld.acht-jaar." + (waarde.equals("1") ? "J" : "N"));
      default -> waarde;
    };
  }

  private static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }
}
