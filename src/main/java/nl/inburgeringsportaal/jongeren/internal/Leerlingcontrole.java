package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.stereotype.Component;

/** The rules for what a form says of a pupil; the same ones as for a line of {@code leerlingen.csv}. */
@Component
public class Leerlingcontrole {
  private static final int LANGSTE_NAAM = 200;
  private static final int LANGSTE_KLAS = 100;
  private static final Pattern ZONDER_STUURTEKENS = Pattern.compile("[^\\p{Cntrl}]*");

  private final Klok klok;
  private final Schoolregels regels;
  private final Organisaties organisaties;

  Leerlingcontrole(Klok klok, Schoolregels regels, Organisaties organisaties) {
    this.klok = klok;
    this.regels = regels;
    this.organisaties = organisaties;
  }

  /**
   * @param gegevens what a form says
   * @throws OngeldigeInvoer naming field, value and rule
   */
  public void controleer(LeerlingGegevens gegevens) {
    verplicht("leerlingnummer", gegevens.leerlingnummer(), 20);
    verplicht("achternaam", gegevens.achternaam(), LANGSTE_NAAM);
    lengte("roepnaam", gegevens.roepnaam(), LANGSTE_NAAM);
    lengte("mentor", gegevens.mentor(), LANGSTE_NAAM);
    lengte("voogd", gegevens.voogd(), LANGSTE_NAAM);
    lengte("klas", gegevens.klas(), LANGSTE_KLAS);
    if (gegevens.geboortedatum() == null) {
      throw new OngeldigeInvoer("geboortedatum", null, "fout.verplicht");
    }
    LocalDate vandaag = klok.vandaag();
    int leeftijd = Period.between(gegevens.geboortedatum(), vandaag).getYears();
    int jongst = regels.leeftijdMin(vandaag);
    int oudst = regels.leeftijdMax(vandaag);
    if (gegevens.geboortedatum().isAfter(vandaag) || leeftijd < jongst || leeftijd > oudst) {
      throw new OngeldigeInvoer(
          "geboortedatum", gegevens.geboortedatum(), "jongeren.fout.leeftijd", jongst, oudst);
    }
    if (gegevens.verblijfsstatus() == null) {
      throw new OngeldigeInvoer("verblijfsstatus", null, "fout.verplicht");
    }
    if (!regels.isBekend(gegevens.opleidingscode())) {
      throw new OngeldigeInvoer(
          "opleidingscode", gegevens.opleidingscode(), "jongeren.fout.opleidingscode");
    }
    LocalDate brief = gegevens.briefDuoOp();
    if (brief != null && (brief.isAfter(vandaag) || brief.isBefore(gegevens.geboortedatum()))) {
      throw new OngeldigeInvoer("brief_duo_op", brief, "jongeren.fout.brief-duo");
    }
    if (gegevens.woongemeente() != null && organisaties.gemeente(gegevens.woongemeente()).isEmpty()) {
      throw new OngeldigeInvoer("woongemeente", gegevens.woongemeente(), "jongeren.fout.gemeente");
    }
  }

  private static void verplicht(String veld, String waarde, int hoogstens) {
    if (waarde == null || waarde.isBlank()) {
      throw new OngeldigeInvoer(veld, waarde, "fout.verplicht");
    }
    lengte(veld, waarde, hoogstens);
  }

  private static void lengte(String veld, String waarde, int hoogstens) {
    if (waarde != null && (waarde.length() > hoogstens || !ZONDER_STUURTEKENS.matcher(waarde).matches())) {
      throw new OngeldigeInvoer(veld, waarde, "fout.lengte", hoogstens);
    }
  }
}
