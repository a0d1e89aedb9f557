package nl.inburgeringsportaal.misbruik.internal;

import java.util.EnumSet;
import java.util.Set;
import nl.inburgeringsportaal.misbruik.Zaakhandeling;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import nl.inburgeringsportaal.misbruik.Zaakstatus;

/** What can be done with a case as it stands, and by whom. */
public final class Zaakregels {

  private Zaakregels() {}

  /**
   * @param zaak how a case stands
   * @param deel what the user reaches
   * @param wie id of his account
   * @param metGegevens true when the reporter left his name or address
   * @return what he may do now
   */
  public static Set<Zaakhandeling> mag(Zaakstand zaak, Zaakbereik.Deel deel, long wie, boolean metGegevens) {
    Set<Zaakhandeling> mag = EnumSet.noneOf(Zaakhandeling.class);
    if (deel.behandelt(zaak.soort(), zaak.kanaal())) {
      behandelaar(mag, zaak);
      boolean opDeZaak = zaak.behandelaarId() != null && zaak.behandelaarId() == wie;
      voegToe(mag, Zaakhandeling.MELDER_ZIEN, metGegevens && opDeZaak && zaak.soort() == Zaaksoort.TAALSCHOOL);
    }
    if (deel.inspectie() && zaak.melding() != null) {
      inspectie(mag, zaak);
    }
    return mag;
  }

  private static void behandelaar(Set<Zaakhandeling> mag, Zaakstand zaak) {
    boolean signaal = zaak.status() == Zaakstatus.SIGNAAL;
    boolean school = zaak.soort() == Zaaksoort.TAALSCHOOL;
    voegToe(mag, Zaakhandeling.BEOORDELEN, signaal && school);
    voegToe(mag, Zaakhandeling.SAMENVOEGEN, signaal && school);
    voegToe(mag, Zaakhandeling.SLUITEN, signaal);
    voegToe(mag, Zaakhandeling.MELDEN, signaal);
    boolean loopt = school && zaak.loopt();
    voegToe(mag, Zaakhandeling.TOEWIJZEN, loopt);
    voegToe(mag, Zaakhandeling.VRAAG_STELLEN, loopt && zaak.bereikbaar() && !zaak.vraagMelder());
    voegToe(mag, Zaakhandeling.GELEZEN, loopt && zaak.antwoordMelder());
    voegToe(mag, Zaakhandeling.BEANTWOORDEN, zaak.status().isBijInspectie() && zaak.vraagInspectie());
  }

  private static void inspectie(Set<Zaakhandeling> mag, Zaakstand zaak) {
    boolean loopt = zaak.status().isBijInspectie();
    voegToe(mag, Zaakhandeling.ONTVANGST_BEVESTIGEN, loopt && !zaak.ontvangen());
    voegToe(
        mag, Zaakhandeling.ONDERZOEKEN, zaak.status() == Zaakstatus.GEMELD_BIJ_INSPECTIE && zaak.ontvangen());
    voegToe(
        mag,
        Zaakhandeling.INSPECTIEVRAAG,
        loopt && zaak.ontvangen() && !zaak.vanBuiten() && !zaak.vraagInspectie());
    voegToe(mag, Zaakhandeling.AFDOEN, loopt && zaak.ontvangen());
  }

  private static void voegToe(Set<Zaakhandeling> mag, Zaakhandeling wat, boolean kan) {
    if (kan) {
      mag.add(wat);
    }
  }
}
