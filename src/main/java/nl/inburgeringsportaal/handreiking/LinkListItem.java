package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An address in today's answers that does not work.
 *
 * @param adres the address
 * @param uitkomst how it answered
 * @param status status of HTTP, null when there was no answer
 * @param eerstFoutOp first day since which it has not worked
 * @param gecontroleerdOp when it was asked last
 * @param vragen questions in whose answer it stands
 */
public record LinkListItem(
    String adres,
    Linkuitkomst uitkomst,
    Integer status,
    LocalDate eerstFoutOp,
    LocalDateTime gecontroleerdOp,
    List<HandreikingListItem> vragen) {

  public LinkListItem {
    vragen = List.copyOf(vragen);
  }
}
