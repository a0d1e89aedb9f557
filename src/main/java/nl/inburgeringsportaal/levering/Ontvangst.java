package nl.inburgeringsportaal.levering;

import java.io.IOException;
import java.io.InputStream;

/**
 * A delivery that is coming in, file by file. Closed without {@link #voltooi} it leaves no trace.
 */
public interface Ontvangst extends AutoCloseable {

  /**
   * Stores a file while it is read.
   *
   * @param naam name of the part, such as {@code leerlingen}
   * @param bestandsnaam as the user called it, may be null
   * @param inhoud the content
   * @throws nl.inburgeringsportaal.base.OngeldigeInvoer when there is no such part, it came twice, or it is
   *     larger than 200 MB ({@link nl.inburgeringsportaal.base.TeGroot})
   * @throws org.springframework.security.access.AccessDeniedException when the user may not deliver it
   * @throws IOException when the content stops coming in
   */
  void bestand(String naam, String bestandsnaam, InputStream inhoud) throws IOException;

  /**
   * The delivery is complete; it takes its place in the row.
   *
   * @return its id
   * @throws nl.inburgeringsportaal.base.OngeldigeInvoer when it has no file
   */
  long voltooi();

  @Override
  void close();
}
