package nl.inburgeringsportaal.toezicht.internal;

import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.toezicht.BezoekGegevens;
import nl.inburgeringsportaal.toezicht.BezoekplanService;
import nl.inburgeringsportaal.toezicht.Criterium;

/** What holds for everything that is filled in. */
public final class Invoerregels {
  /** The most criteria of a set. */
  static final int MEESTE_CRITERIA = 100;

  private static final int LANGSTE_GROEP = 100;
  private static final int LANGSTE_CRITERIUM = 500;

  private Invoerregels() {}

  /**
   * @param veld name of the field
   * @param tekst what was filled in
   * @param langste most characters
   * @return it without spaces around it
   * @throws OngeldigeInvoer when it is empty or too long
   */
  public static String tekst(String veld, String tekst, int langste) {
    String kaal = tekst == null ? "" : tekst.strip();
    if (kaal.isEmpty() || kaal.length() > langste) {
      throw new OngeldigeInvoer(veld, null, "fout.lengte", langste);
    }
    return kaal;
  }

  /**
   * @param bezoek a visit as it was filled in
   * @throws OngeldigeInvoer when something is missing or its times cannot be
   */
  public static void controleer(BezoekGegevens bezoek) {
    verplicht("locatie", bezoek.locatieId());
    verplicht("aanleiding", bezoek.aanleiding());
    verplicht("begin", bezoek.begin());
    verplicht("einde", bezoek.einde());
    if (!bezoek.einde().isAfter(bezoek.begin())
        || !bezoek.einde().toLocalDate().equals(bezoek.begin().toLocalDate())) {
      throw new OngeldigeInvoer("einde", bezoek.einde().toLocalTime(), "toezicht.fout.einde");
    } else if (bezoek.bezoekers().isEmpty() || bezoek.bezoekers().size() > BezoekplanService.MEESTE_BEZOEKERS) {
      throw new OngeldigeInvoer(
          "bezoekers", bezoek.bezoekers().size(), "toezicht.fout.bezoekers", BezoekplanService.MEESTE_BEZOEKERS);
    }
  }

  private static void verplicht(String veld, Object waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
  }

  /**
   * Reads criteria as an inspecteur writes them: a line that begins with # names a group, each other line is a
   * criterion. They get their numbers in that order.
   *
   * @param tekst the lines
   * @return the criteria
   * @throws OngeldigeInvoer naming the line, when one is too long, a criterion stands before the first group, there is
   *     none, or there are more than {@value #MEESTE_CRITERIA}
   */
  public static List<Criterium> criteria(String tekst) {
    List<Criterium> criteria = new ArrayList<>();
    String groep = null;
    int nummer = 0;
    for (String ruw : tekst == null ? List.<String>of() : tekst.lines().toList()) {
      nummer++;
      String regel = ruw.strip();
      if (regel.isEmpty()) {
        continue;
      }
      if (regel.startsWith("#")) {
        groep = regel.substring(1).strip();
        if (groep.isEmpty() || groep.length() > LANGSTE_GROEP) {
          throw new OngeldigeInvoer("criteria", nummer, "toezicht.fout.criteria.groep", LANGSTE_GROEP);
        }
      } else if (groep == null) {
        throw new OngeldigeInvoer("criteria", nummer, "toezicht.fout.criteria.zonder-groep");
      } else if (regel.length() > LANGSTE_CRITERIUM) {
        throw new OngeldigeInvoer("criteria", nummer, "toezicht.fout.criteria.lengte", LANGSTE_CRITERIUM);
      } else {
        criteria.add(new Criterium(criteria.size() + 1, groep, regel));
      }
    }
    if (criteria.isEmpty() || criteria.size() > MEESTE_CRITERIA) {
      throw new OngeldigeInvoer("criteria", criteria.size(), "toezicht.fout.criteria.aantal", MEESTE_CRITERIA);
    }
    return criteria;
  }

  /**
   * @param criteria a set
   * @return the lines from which {@link #criteria(String)} makes it
   */
  public static String tekst(List<Criterium> criteria) {
    StringBuilder tekst = new StringBuilder();
    String groep = null;
    for (Criterium een : criteria) {
      if (!een.groep().equals(groep)) {
        groep = een.groep();
        tekst.append(tekst.isEmpty() ? "" : "\n").append("# ").append(groep).append('\n');
      }
      tekst.append(een.tekst()).append('\n');
    }
    return tekst.toString();
  }
}
