package nl.inburgeringsportaal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The data folder of one demo: {@code .portaal/<port>-<dataset>/}. A lock that the operating system lets go
 * when the portal dies, however it dies, tells whether a portal runs on it; a mark tells whether its data
 * were ever whole.
 */
final class Demomap implements AutoCloseable {
  private final Path pad;
  private final FileChannel kanaal;
  private final FileLock slot;

  private Demomap(Path pad, FileChannel kanaal, FileLock slot) {
    this.pad = pad;
    this.kanaal = kanaal;
    this.slot = slot;
  }

  /**
   * Takes the folder for this portal.
   *
   * @param pad the folder, made when it is missing
   * @throws DemoFout when another portal runs on it
   */
  static Demomap neem(Path pad) throws IOException {
    Files.createDirectories(pad);
    FileChannel kanaal =
        FileChannel.open(pad.resolve("in-gebruik"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock slot = kanaal.tryLock();
    if (slot == null) {
      kanaal.close();
      throw new DemoFout("Er draait al een portaal op " + pad + "; stop dat eerst (Ctrl-C) of kies een andere --port.");
    }
    return new Demomap(pad, kanaal, slot);
  }

  /**
   * @return folder of the database
   */
  Path database() {
    return pad.resolve("mariadb");
  }

  /**
   * @return folder of Keycloak
   */
  Path keycloak() {
    return pad.resolve("keycloak");
  }

  /**
   * @return the folder, from the root
   */
  Path pad() {
    return pad;
  }

  /**
   * @param naam which key
   * @return a key of this demo, made at the first start
   */
  String sleutel(String naam) throws IOException {
    Path bestand = pad.resolve(naam);
    if (!Files.isRegularFile(bestand)) {
      byte[] nieuw = new byte[32];
      new SecureRandom().nextBytes(nieuw);
      Files.writeString(bestand, Base64.getEncoder().encodeToString(nieuw));
    }
    return Files.readString(bestand);
  }

  /**
   * @return true when a start on this folder once got all its data
   */
  boolean isHeel() {
    return Files.isRegularFile(heel());
  }

  /** Marks that all data are there. */
  void noteerHeel() {
    try {
      Files.writeString(heel(), "");
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** Empties the folder; the lock stays. */
  void maakLeeg() throws IOException {
    Files.deleteIfExists(heel());
    beeindigWezen();
    try (var inhoud = Files.list(pad)) {
      for (Path deel : inhoud.filter(deel -> !deel.endsWith("in-gebruik")).toList()) {
        Mappen.verwijder(deel);
      }
    }
  }

  /** Ends the database and the Keycloak that an earlier portal on this folder left running. */
  void beeindigWezen() throws IOException {
    Keycloak.beeindigWezen(Files.createDirectories(keycloak()).toRealPath());
    IngebouwdeMariaDb.beeindigWezen(Files.createDirectories(database()).toRealPath());
  }

  private Path heel() {
    return pad.resolve("gegevens-heel");
  }

  @Override
  public void close() throws IOException {
    slot.release();
    kanaal.close();
  }
}
