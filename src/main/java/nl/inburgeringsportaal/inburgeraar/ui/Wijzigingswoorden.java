package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.jaNee;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.taal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.audit.Wijziging;
import nl.inburgeringsportaal.base.ui.Datums;
import org.springframework.stereotype.Component;

/** A change of a file as a sentence. */
@Component
class Wijzigingswoorden {
  private static final Pattern DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Gemeentenamen gemeenten;

  Wijzigingswoorden(Gemeentenamen gemeenten) {
    this.gemeenten = gemeenten;
  }

  String van(Wijziging wijziging) {
    return switch (wijziging.soort()) {
      case AANGEMAAKT -> t("inburgeraar.historie.aangemaakt");
      case VERWIJDERD -> t("inburgeraar.historie.verwijderd");
      case GEWIJZIGD -> gewijzigd(wijziging);
    };
  }

  private String gewijzigd(Wijziging wijziging) {
    String veld = t("inburgeraar.historie.veld." + wijziging.veld());
    boolean zonderWaarden = wijziging.oud() == null && wijziging.nieuw() == null;
    // A BSN is nowhere readable, and who may not see a value reads only that it became another one.
    return zonderWaarden || wijziging.veld().equals("bsn")
        ? t("inburgeraar.historie.anders", veld)
        : t(
            "inburgeraar.historie.gewijzigd",
            veld,
            waarde(wijziging.veld(), wijziging.oud()),
            waarde(wijziging.veld(), wijziging.nieuw()));
  }

  private String waarde(String veld, String waarde) {
    if (waarde == null || waarde.isEmpty()) {
      return t("inburgeraar.historie.leeg");
    }
    if (DAG.matcher(waarde).matches()) {
      return Datums.kort(LocalDate.parse(waarde), taal());
    }
    return switch (veld) {
      case "gemeentecode", "koppelgemeente" -> gemeenten.van(waarde);
      case "regime" -> t("inburgeraar.woord.Regime." + waarde);
      case "doelgroep" -> t("inburgeraar.woord.Doelgroep." + waarde);
      case "voldaan_reden" -> t("inburgeraar.woord.VoldaanReden." + waarde);
      case "einde_overig_reden" -> t("inburgeraar.woord.EindeReden." + waarde);
      case "instructietaal", "tolk_taal" -> Locale.of(waarde).getDisplayLanguage(taal());
      case "voorzieningen" ->
          Arrays.stream(waarde.split(","))
              .map(een -> t("inburgeraar.woord.Voorziening." + een))
              .collect(Collectors.joining(", "));
      case "vrijwillig", "coa", "analfabeet", "tolk", "geheim", "rolstoel", "lbt-aanmelding", "lbt-ingetrokken",
          "geen-lbt" ->
          jaNee(waarde.equals("1") || waarde.equals("true"));
      default -> waarde;
    };
  }
}
