package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.inburgeringsportaal.base.opslag.LosBestand;

/**
 * A step as it is filled in.
 *
 * @param soort which step
 * @param datum day of the fact: of sending, of receipt, of the ruling, or from which a voorziening holds; not after
 *     today, for a voorziening also later
 * @param tijdstip time of receipt of a zienswijze; null for the end of the day
 * @param voorgenomen what a voornemen announces; of a hearing about a voornemen what that announces
 * @param besluitId the decision that bezwaar, ruling or voorziening is about; of a hearing about a bezwaar the decision
 *     of that. A hearing need not say what it is about when only one of both is open
 * @param uitkomst of a ruling
 * @param tekst what was said, up to 4,000 characters, may be null
 * @param bijlagen files with which it was received, as a form has taken them in
 */
public record StapGegevens(
    Stapsoort soort,
    LocalDate datum,
    LocalTime tijdstip,
    Besluitsoort voorgenomen,
    Long besluitId,
    Uitkomst uitkomst,
    String tekst,
    List<LosBestand> bijlagen) {

  public StapGegevens {
    bijlagen = List.copyOf(bijlagen);
  }

  /** Without files. */
  public StapGegevens(
      Stapsoort soort,
      LocalDate datum,
      LocalTime tijdstip,
      Besluitsoort voorgenomen,
      Long besluitId,
      Uitkomst uitkomst,
      String tekst) {
    this(soort, datum, tijdstip, voorgenomen, besluitId, uitkomst, tekst, List.of());
  }

  /** The same about something else, as the step itself: without files. */
  public StapGegevens over(Besluitsoort anderVoorgenomen, Long anderBesluitId) {
    return new StapGegevens(soort, datum, tijdstip, anderVoorgenomen, anderBesluitId, uitkomst, tekst);
  }
}
