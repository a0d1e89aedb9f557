package nl.inburgeringsportaal.rapportage.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.EditieGegevens;
import nl.inburgeringsportaal.rapportage.EditieService;
import nl.inburgeringsportaal.rapportage.Peilvraag;
import nl.inburgeringsportaal.rapportage.RapportageService;
import nl.inburgeringsportaal.rapportage.UitvoeringsbriefService;
import org.springframework.stereotype.Component;

/** What a draft says, and what may be filled in of it. */
@Component
public class Editiemaker {
  private final UitvoeringsbriefService brieven;
  private final Klok klok;

  Editiemaker(UitvoeringsbriefService brieven, Klok klok) {
    this.brieven = brieven;
    this.klok = klok;
  }

  /**
   * @param rij an edition
   * @param teksten its texts by chapter
   * @return what it says with the figures of this moment, in Dutch
   */
  public Briefinhoud nu(Editieboek.Rij rij, Map<String, Editieboek.Tekst> teksten) {
    Briefinhoud cijfers = brieven.cijfers(new Peilvraag(rij.peildatum(), null), rij.vergelijk(), Vertaling.NL);
    Map<String, String> woorden = new HashMap<>();
    teksten.forEach((code, tekst) -> woorden.put(code, tekst.tekst().isEmpty() ? null : tekst.tekst()));
    return new Briefinhoud(
        rij.titel(),
        rij.peildatum(),
        rij.vergelijk(),
        woorden.get(EditieService.INLEIDING),
        cijfers.hoofdstukken().stream()
            .map(
                deel ->
                    new Briefinhoud.Deel(
                        deel.cijfers(), woorden.get(deel.cijfers().code()), deel.herkomst(), deel.regels()))
            .toList(),
        woorden.get(EditieService.SLOT),
        cijfers.toezeggingen(),
        cijfers.monitoring());
  }

  /**
   * @param ruw what was filled in
   * @return it as it is kept
   * @throws OngeldigeInvoer when a field is wrong
   */
  public EditieGegevens controleer(EditieGegevens ruw) {
    if (ruw.peildatum() == null || ruw.vergelijk() == null) {
      throw new OngeldigeInvoer(ruw.peildatum() == null ? "peildatum" : "vergelijk", null, "fout.verplicht");
    }
    LocalDate eerste = RapportageService.EERSTE_PEILDATUM;
    if (ruw.peildatum().isAfter(klok.vandaag())) {
      throw new OngeldigeInvoer("peildatum", ruw.peildatum(), "rapportage.fout.toekomst", klok.vandaag());
    }
    if (ruw.vergelijk().isBefore(eerste)) {
      throw new OngeldigeInvoer("vergelijk", ruw.vergelijk(), "rapportage.fout.te-vroeg", eerste);
    }
    if (ruw.vergelijk().isAfter(ruw.peildatum())) {
      throw new OngeldigeInvoer("vergelijk", ruw.vergelijk(), "rapportage.fout.vergelijk", ruw.peildatum());
    }
    String titel = Brieftekst.verplicht("titel", ruw.titel(), EditieService.LANGSTE_TITEL);
    return new EditieGegevens(ruw.id(), ruw.stand(), titel, ruw.peildatum(), ruw.vergelijk());
  }
}
