package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a {@link Klasplan} will do.
 *
 * @param gesprekken the talks, in order of time
 * @param overgeslagen pupils without a talk on this day, with the reason
 */
public record Klasplanvoorbeeld(List<Gesprek> gesprekken, List<Overgeslagen> overgeslagen) {

  public Klasplanvoorbeeld {
    gesprekken = List.copyOf(gesprekken);
    overgeslagen = List.copyOf(overgeslagen);
  }

  /**
   * @param leerlingId the pupil
   * @param naam name as people say it
   * @param begintijd when it begins
   * @param signaaldatum day by which the talk is due
   */
  public record Gesprek(long leerlingId, String naam, LocalTime begintijd, LocalDate signaaldatum) {}

  /**
   * @param leerlingId the pupil
   * @param naam name as people say it
   * @param waarom why there is no talk
   */
  public record Overgeslagen(long leerlingId, String naam, Waarom waarom) {}

  /** Why a pupil gets no talk from a plan. */
  public enum Waarom {
    AL_GEPLAND,
    AL_GEVOERD,
    NIET_NODIG,
    /** The day is full. */
    PAST_NIET
  }
}
