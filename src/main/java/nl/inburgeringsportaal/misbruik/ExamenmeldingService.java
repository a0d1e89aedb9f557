package nl.inburgeringsportaal.misbruik;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.misbruik.internal.Bijlageboek;
import nl.inburgeringsportaal.misbruik.internal.Zaakboek;
import nl.inburgeringsportaal.misbruik.internal.Zaakinvoer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Irregularities at exams of the inburgering, as DUO receives them. */
@Service
@RolesAllowed(Rollen.MEDEWERKER_DUO)
public class ExamenmeldingService {
  private final Zaakboek boek;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;
  private final Bijlageboek bijlagen;

  ExamenmeldingService(Zaakboek boek, HuidigeGebruiker.Bron bron, Klok klok, Bijlageboek bijlagen) {
    this.boek = boek;
    this.bron = bron;
    this.klok = klok;
    this.bijlagen = bijlagen;
  }

  /**
   * Writes an irregularity down.
   *
   * @param gegevens what DUO received
   * @return id of the case
   * @throws OngeldigeInvoer when a field is wrong
   */
  @Transactional
  public long legVast(OnregelmatigheidGegevens gegevens) {
    Zaakinvoer.voorbij("ontvangen", gegevens.ontvangenOp(), klok.vandaag());
    Zaakinvoer.verplicht("examen", gegevens.examen());
    Zaakinvoer.verplicht("soort", gegevens.soort());
    int kandidaten = Zaakinvoer.verplicht("kandidaten", gegevens.kandidaten());
    if (kandidaten < 0 || kandidaten > OnregelmatigheidGegevens.MEESTE_KANDIDATEN) {
      throw new OngeldigeInvoer(
          "kandidaten", kandidaten, "misbruik.fout.kandidaten", OnregelmatigheidGegevens.MEESTE_KANDIDATEN);
    }
    String tekst = Zaakinvoer.verhaal("tekst", gegevens.tekst());
    long id = boek.begin(
        new Zaakboek.Nieuw(
            Zaaksoort.EXAMEN,
            Signaalbron.DUO,
            Kanaal.DUO,
            bron.verplicht().organisatieId(),
            gegevens.ontvangenOp(),
            Zaakstatus.SIGNAAL,
            gegevens.examen(),
            gegevens.soort(),
            kandidaten),
        "",
        tekst);
    bijlagen.voegToe(id, Zaakbijlage.Herkomst.SIGNAAL, false, gegevens.bijlagen());
    return id;
  }
}
