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

/** Educations for the portaalbeheerder: see them, propose a new one or another exemption. */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional(readOnly = true)
public class OpleidingscodeService {
  private final Opleidingscodes opleidingscodes;
  private final Voorstelboek boek;
  private final RegelvoorstelRepository voorstellen;
  private final Klok klok;

  OpleidingscodeService(
      Opleidingscodes opleidingscodes, Voorstelboek boek, RegelvoorstelRepository voorstellen, Klok klok) {
    this.opleidingscodes = opleidingscodes;
    this.boek = boek;
    this.voorstellen = voorstellen;
    this.klok = klok;
  }

  /**
   * @return all educations, by code; there are a few dozen
   */
  public List<OpleidingListItem> list() {
    LocalDate vandaag = klok.vandaag();
    Map<String, Long> open =
        voorstellen.telPerCode(Voorstelonderwerp.OPLEIDINGSCODE, Voorstelstatus.VOORGESTELD).stream()
            .collect(Collectors.toMap(AantalPerCode::code, AantalPerCode::aantal));
    return opleidingscodes.all().stream()
        .map(
            opleiding ->
                new OpleidingListItem(
                    opleiding,
                    opleiding.isVrijstellend(vandaag),
                    open.getOrDefault(opleiding.code(), 0L)))
        .toList();
  }

  /**
   * @param code code of an education
   * @return the education
   * @throws NietGevonden when there is no such code
   */
  public Opleiding findByCode(String code) {
    return opleidingscodes.find(code).orElseThrow(NietGevonden::new);
  }

  /**
   * @param wijziging the education as it should become
   * @return what it would do today; empty when nothing
   * @throws nl.inburgeringsportaal.base.OngeldigeInvoer when a value cannot be or two spans overlap
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when it changes nothing
   */
  public List<EffectRegel> voorbeeld(Opleidingwijziging wijziging) {
    return boek.effect(boek.uitwerking(wijziging, ""));
  }

  /**
   * Proposes an education, new or changed; it holds only once somebody else has confirmed it.
   *
   * @param wijziging the education as it should become
   * @param bron law, letter or decision that it rests on, 1 to 500 characters
   * @return id of the proposal
   * @throws nl.inburgeringsportaal.base.OngeldigeInvoer when a value cannot be or two spans overlap
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when the education has changed since it was read
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when it changes nothing
   */
  @Transactional
  public long stelVoor(Opleidingwijziging wijziging, String bron) {
    Regelwijzigingen.controleerBron(bron);
    return boek.stelVoor(boek.uitwerking(wijziging, bron), wijziging, bron);
  }
}
