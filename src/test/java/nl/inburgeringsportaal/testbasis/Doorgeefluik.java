package nl.inburgeringsportaal.testbasis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wire between the portal and its database, to be cut and mended by a test. */
public final class Doorgeefluik implements AutoCloseable {
  private static final Pattern ADRES = Pattern.compile("//([^:/]+):(\\d+)/");

  private final String host;
  private final int doel;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final int poort;
  private volatile ServerSocket deur;

  private Doorgeefluik(String host, int doel) throws IOException {
    this.host = host;
    this.doel = doel;
    this.deur = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.poort = deur.getLocalPort();
    luister(deur);
  }

  /**
   * @param jdbcUrl address of a database
   * @return a wire to it that is whole
   */
  public static Doorgeefluik naar(String jdbcUrl) throws IOException {
    Matcher adres = ADRES.matcher(jdbcUrl);
    if (!adres.find()) {
      throw new IllegalArgumentException(jdbcUrl);
    }
    return new Doorgeefluik(adres.group(1), Integer.parseInt(adres.group(2)));
  }

  /**
   * @param jdbcUrl address of the database itself
   * @return the same by way of this wire
   */
  public String jdbcUrl(String jdbcUrl) {
    return ADRES.matcher(jdbcUrl).replaceFirst("//127.0.0.1:" + poort + "/");
  }

  /** Ends every connection and lets nobody in. */
  public void knip() throws IOException {
    deur.close();
    for (Socket verbinding : open) {
      verbinding.close();
    }
  }

  /** Lets everybody in again. */
  public void herstel() throws IOException {
    ServerSocket nieuw = new ServerSocket();
    nieuw.setReuseAddress(true);
    nieuw.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort));
    deur = nieuw;
    luister(nieuw);
  }

  private void luister(ServerSocket ingang) {
    Thread.ofVirtual().start(() -> {
      try {
        while (true) {
          verbind(ingang.accept());
        }
      } catch (IOException dicht) {
        // It has been cut.
      }
    });
  }

  private void verbind(Socket binnen) throws IOException {
    Socket buiten = new Socket(host, doel);
    open.add(binnen);
    open.add(buiten);
    Thread.ofVirtual().start(() -> geefDoor(binnen, buiten));
    Thread.ofVirtual().start(() -> geefDoor(buiten, binnen));
  }

  private void geefDoor(Socket van, Socket naar) {
    try (van; naar) {
      van.getInputStream().transferTo(naar.getOutputStream());
    } catch (IOException dicht) {
      // One end is gone, then the other one goes too.
    } finally {
      open.remove(van);
      open.remove(naar);
    }
  }

  @Override
  public void close() {
    try {
      knip();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
