package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;
import java.util.Map;

/** Whose work is somebody's today: his own, and that of whom he replaces. As SQL, for lists and for one row alike. */
public final class EigenWerk {
  private EigenWerk() {}

  /**
   * @param account expression that gives the id of an account, or null
   * @return condition that its work is that of the user, with {@link #parameters}; does not hold for null
   */
  public static String van(String account) {
    return """
        (%1$s = :ik or exists (select 1 from waarneming wn where wn.waarnemer_id = :ik
          and wn.afwezige_id = %1$s and wn.van <= :vandaag and wn.tot > :vandaag))"""
        .formatted(account);
  }

  /**
   * @param ik account of the user
   * @param vandaag the day
   * @return the parameters {@code ik} and {@code vandaag} of the condition
   */
  public static Map<String, Object> parameters(long ik, LocalDate vandaag) {
    return Map.of("ik", ik, "vandaag", vandaag);
  }
}
