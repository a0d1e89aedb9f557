package nl.inburgeringsportaal.handreiking;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What the last check of the addresses found.
 *
 * @param aan true when this portal checks addresses; it is off where the portal may not reach the web
 * @param laatste when one was asked last, null when none ever was
 * @param stuk those that do not work, the longest first
 */
public record Linkstand(boolean aan, LocalDateTime laatste, List<LinkListItem> stuk) {

  public Linkstand {
    stuk = List.copyOf(stuk);
  }
}
