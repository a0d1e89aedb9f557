package nl.inburgeringsportaal.regels;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.regels.internal.AantalPerCode;
import nl.inburgeringsportaal.regels.internal.RegelvoorstelRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rules for the portaalbeheerder: see what holds and held, and propose another value. */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional(readOnly = true)
public class RegelService {
  private final Regels regels;
  private final Voorstelboek boek;
  private final RegelvoorstelRepository voorstellen;
  private final Klok klok;

  RegelService(Regels regels, Voorstelboek boek, RegelvoorstelRepository voorstellen, Klok klok) {
    this.regels = regels;
    this.boek = boek;
    this.voorstellen = voorstellen;
    this.klok = klok;
  }

  /**
   * @return all rules, by code; there are a few dozen
   */
  public List<RegelListItem> list() {
    Regelstand stand = regels.stand();
    LocalDate vandaag = klok.vandaag();
    Map<String, Long> open =
        voorstellen.telPerCode(Voorstelonderwerp.REGELPARAMETER, Voorstelstatus.VOORGESTELD).stream()
            .collect(Collectors.toMap(AantalPerCode::code, AantalPerCode::aantal));
    return stand.codes().stream()
        .map(
            code ->
                new RegelListItem(
                    code,
                    stand.waarde(code, vandaag).orElse(null),
                    stand.historie(code).stream()
                        .filter(waarde -> waarde.periode().van().isAfter(vandaag))
                        .findFirst()
                        .orElse(null),
                    open.getOrDefault(code, 0L)))
        .toList();
  }

  /**
   * @param code code of a rule
   * @return all its values, the newest first
   * @throws NietGevonden when there is no such rule
   */
  public List<Regelwaarde> historie(String code) {
    List<Regelwaarde> historie = regels.historie(code);
    if (historie.isEmpty()) {
      throw new NietGevonden();
    }
    return historie.reversed();
  }

  /**
   * @param wijziging another value
   * @return what it would do today; empty when nothing
   * @throws nl.inburgeringsportaal.base.OngeldigeInvoer when value or day cannot be
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when it changes nothing
   */
  public List<EffectRegel> voorbeeld(Parameterwijziging wijziging) {
    return boek.effect(boek.uitwerking(wijziging, ""));
  }

  /**
   * Proposes another value; it holds only once somebody else has confirmed it.
   *
   * @param wijziging another value
   * @param bron law, letter or decision that it rests on, 1 to 500 characters
   * @return id of the proposal
   * @throws nl.inburgeringsportaal.base.OngeldigeInvoer when value, day or source cannot be
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when it changes nothing
   */
  @Transactional
  public long stelVoor(Parameterwijziging wijziging, String bron) {
    Regelwijzigingen.controleerBron(bron);
    return boek.stelVoor(boek.uitwerking(wijziging, bron), wijziging, bron);
  }
}
