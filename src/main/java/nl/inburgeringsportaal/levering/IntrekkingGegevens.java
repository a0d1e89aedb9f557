package nl.inburgeringsportaal.levering;

import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.levering.Intrekking;

/**
 * The withdrawal of a delivery.
 *
 * @param id the correcting delivery
 * @param ingetrokken the delivery that it takes back
 * @param status where it is
 * @param voorgesteldDoor user name of who proposed it
 * @param voorgesteldOp when
 * @param reden why
 * @param geleverdDoor user name of who brought the delivery that is taken back
 * @param ronde how often its consequences have been counted; who agrees names the one that he saw
 * @param veranderd true when they were others than those that had been agreed to
 * @param beoordeeldDoor user name of who agreed or did not; null before
 * @param beoordeeldOp when; null before
 * @param redenAfwijzing why not; null otherwise
 * @param later deliveries with one of the same files that were applied since
 * @param gevolgen what it changes, per file and table; empty before it has been counted
 * @param beletsels why it cannot be done
 */
public record IntrekkingGegevens(
    long id,
    long ingetrokken,
    Intrekkingstatus status,
    String voorgesteldDoor,
    LocalDateTime voorgesteldOp,
    String reden,
    String geleverdDoor,
    int ronde,
    boolean veranderd,
    String beoordeeldDoor,
    LocalDateTime beoordeeldOp,
    String redenAfwijzing,
    long later,
    List<Gevolg> gevolgen,
    List<Intrekking.Beletsel> beletsels) {

  public IntrekkingGegevens {
    gevolgen = List.copyOf(gevolgen);
    beletsels = List.copyOf(beletsels);
  }

  /**
   * What it changes of a file.
   *
   * @param bestand name of the file
   * @param telling per table
   */
  public record Gevolg(String bestand, Intrekking.Telling telling) {}

  /**
   * @param gebruikersnaam somebody
   * @return true when he may agree: he proposed nothing and delivered nothing of it
   */
  public boolean magGoedkeuren(String gebruikersnaam) {
    return !gebruikersnaam.equalsIgnoreCase(voorgesteldDoor) && !gebruikersnaam.equalsIgnoreCase(geleverdDoor);
  }
}
