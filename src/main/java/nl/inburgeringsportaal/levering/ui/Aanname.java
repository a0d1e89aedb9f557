package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Ontvangst;

/** Takes a dropped file straight from the network into the store; nothing of it is kept in the session. */
class Aanname implements UploadHandler {
  private static final long serialVersionUID = 1L;

  private final transient LeveringService leveringen;
  private final String deel;
  private final transient Supplier<Leveringkeuze> keuze;
  private final UI ui;
  private final transient Consumer<Long> klaar;
  private final transient Consumer<DomeinFout> geweigerd;

  /**
   * @param leveringen the service
   * @param deel name of the part
   * @param keuze how it is to be handled, as the page says when the file comes
   * @param ui the page
   * @param klaar gets the id of the delivery, on the page
   * @param geweigerd gets why it was not taken, on the page
   */
  Aanname(
      LeveringService leveringen,
      String deel,
      Supplier<Leveringkeuze> keuze,
      UI ui,
      Consumer<Long> klaar,
      Consumer<DomeinFout> geweigerd) {
    this.leveringen = leveringen;
    this.deel = deel;
    this.keuze = keuze;
    this.ui = ui;
    this.klaar = klaar;
    this.geweigerd = geweigerd;
  }

  @Override
  public void handleUploadRequest(UploadEvent upload) throws IOException {
    try (InputStream inhoud = upload.getInputStream()) {
      neem(upload.getFileName(), inhoud);
    }
  }

  /**
   * @return id of the delivery, empty when the file was not taken
   */
  Optional<Long> neem(String bestandsnaam, InputStream inhoud) throws IOException {
    try (Ontvangst ontvangst = leveringen.begin(keuze.get())) {
      ontvangst.bestand(deel, bestandsnaam, inhoud);
      long id = ontvangst.voltooi();
      ui.access(() -> klaar.accept(id));
      return Optional.of(id);
    } catch (DomeinFout fout) {
      ui.access(() -> geweigerd.accept(fout));
      return Optional.empty();
    }
  }

  @Override
  public long getFileSizeMax() {
    // The store itself stops at its limit, and says so.
    return -1;
  }

  @Override
  public long getRequestSizeMax() {
    return -1;
  }
}
