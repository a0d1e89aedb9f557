package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A decision with all around it.
 *
 * @param gegevens what it says
 * @param status how far it is
 * @param taalschoolId the school
 * @param instellingId the school as the portal has it from DUO
 * @param school its name, for a decision that was taken the name of then
 * @param plaats its place
 * @param nummer number, null for a draft
 * @param verzondenOp day on which the letter was sent, null for a draft
 * @param vastgesteldDoor name of who took it, null for a draft
 * @param vastgesteldOp when, null for a draft
 * @param gepubliceerdOp when it was published, null for a draft
 * @param betreftNummer number of the earlier decision that it is about, may be null
 * @param betreffen of a draft the measures that it can be about; with one of them it is that one
 * @param teruggegeven why the beslisser gave the draft back, null when he did not
 * @param auteurs names of who wrote any of its text
 * @param magVaststellen true when the current user decides and wrote none of it
 */
public record BesluitDetail(
    BesluitGegevens gegevens,
    Besluitstatus status,
    long taalschoolId,
    long instellingId,
    String school,
    String plaats,
    String nummer,
    LocalDate verzondenOp,
    String vastgesteldDoor,
    LocalDateTime vastgesteldOp,
    LocalDateTime gepubliceerdOp,
    String betreftNummer,
    List<Betreft> betreffen,
    String teruggegeven,
    List<String> auteurs,
    boolean magVaststellen) {}
