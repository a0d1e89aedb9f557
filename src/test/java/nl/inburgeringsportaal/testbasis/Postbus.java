package nl.inburgeringsportaal.testbasis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A mail server that takes everything and passes nothing on. */
public final class Postbus implements AutoCloseable {
  private final ServerSocket deur;

  /** The messages, each with its commands before it. */
  public final BlockingQueue<String> post = new LinkedBlockingQueue<>();

  /** Opens on a free port of this machine. */
  public Postbus() throws IOException {
    deur = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::ontvang);
  }

  /**
   * @return where mail is taken
   */
  public int poort() {
    return deur.getLocalPort();
  }

  private void ontvang() {
    while (!deur.isClosed()) {
      try (Socket bezoek = deur.accept()) {
        gesprek(bezoek);
      } catch (IOException dicht) {
        // Closed, or a visitor who left: the next one is as welcome.
      }
    }
  }

  private void gesprek(Socket bezoek) throws IOException {
    BufferedReader lees =
        new BufferedReader(new InputStreamReader(bezoek.getInputStream(), StandardCharsets.UTF_8));
    OutputStream schrijf = bezoek.getOutputStream();
    zeg(schrijf, "220 postbus");
    StringBuilder bericht = new StringBuilder();
    boolean inhoud = false;
    for (String regel = lees.readLine(); regel != null; regel = lees.readLine()) {
      bericht.append(regel).append('\n');
      if (inhoud) {
        if (regel.equals(".")) {
          inhoud = false;
          post.add(bericht.toString());
          zeg(schrijf, "250 ok");
        }
      } else if (regel.toUpperCase(Locale.ROOT).startsWith("DATA")) {
        inhoud = true;
        zeg(schrijf, "354 ga door");
      } else if (regel.toUpperCase(Locale.ROOT).startsWith("QUIT")) {
        zeg(schrijf, "221 dag");
        return;
      } else {
        zeg(schrijf, "250 ok");
      }
    }
  }

  private static void zeg(OutputStream schrijf, String regel) throws IOException {
    schrijf.write((regel + "\r\n").getBytes(StandardCharsets.UTF_8));
    schrijf.flush();
  }

  @Override
  public void close() throws IOException {
    deur.close();
  }
}
