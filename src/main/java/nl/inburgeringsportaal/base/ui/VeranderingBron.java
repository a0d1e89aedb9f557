package nl.inburgeringsportaal.base.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;

/** What lately became different without the user doing it, for Mijn werk; always in the scope of the current user. */
public interface VeranderingBron {

  /**
   * @return the roles that are told
   */
  Set<Rol> rollen();

  /**
   * @param hoogstens the most rows that are wanted
   * @return what changed in the last days, the last first
   */
  List<Verandering> laatste(int hoogstens);

  /**
   * A change as a row of Mijn werk; texts are in the language of the user.
   *
   * @param sleutel key of the row, unique within the source
   * @param onderwerp who or what it is about
   * @param kenmerk what makes it different, shown under the subject
   * @param wat what it was and what it is now
   * @param waardoor why it changed, null when nobody knows
   * @param moment when
   * @param adres where it can be seen, relative to the portal
   */
  record Verandering(
      String sleutel,
      String onderwerp,
      String kenmerk,
      String wat,
      String waardoor,
      LocalDateTime moment,
      String adres) {}
}
