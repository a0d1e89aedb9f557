package nl.inburgeringsportaal.regels;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.regels.internal.Regelgeheugen;
import org.springframework.stereotype.Service;

/** The educations a pupil can follow and the days on which they exempt; answers from memory. */
@Service
@ZonderToegangscontrole(waarom = "the list of educations is public and used by every module, also by deliveries")
public class Opleidingscodes {
  private final Regelgeheugen geheugen;

  Opleidingscodes(Regelgeheugen geheugen) {
    this.geheugen = geheugen;
  }

  /**
   * @return all educations of this moment as one immutable value, for a bulk computation
   */
  public Opleidingenlijst lijst() {
    return geheugen.stand().opleidingen();
  }

  /**
   * @param code a code
   * @return the education, empty for a code that the portal does not know
   */
  public Optional<Opleiding> find(String code) {
    return lijst().find(code);
  }

  /**
   * @return all educations, by code
   */
  public Collection<Opleiding> all() {
    return lijst().alle();
  }

  /**
   * @param code a code
   * @param dag a day
   * @return true when that education exempts temporarily on that day
   */
  public boolean isVrijstellend(String code, LocalDate dag) {
    return lijst().isVrijstellend(code, dag);
  }

  /**
   * @param code a code
   * @return the spans in which it exempts, by first day; empty for never and for an unknown code
   */
  public List<Opleiding.Vrijstelling> periods(String code) {
    return find(code).map(Opleiding::vrijstellingen).orElse(List.of());
  }
}
