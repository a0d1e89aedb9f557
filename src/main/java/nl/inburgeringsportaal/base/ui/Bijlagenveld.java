package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.opslag.Inzending;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.opslag.Opslagsoort;

/**
 * Adds files to a form. Each goes to the closed store at once, with its progress; what is refused is said per file, and
 * touches neither the other files nor what was typed. A file can be taken out, and put back as long as the form is
 * open. Ask for {@link #bestanden} when the form is saved. Made by {@link Bouwstenen#bijlagen}.
 */
public class Bijlagenveld extends Div {
  private static final long serialVersionUID = 1L;

  private final int meeste;
  private final long hoogstens;
  private final transient Aannemer aannemer;
  private final transient Consumer<LosBestand> laatLos;
  private final Upload upload = new Upload();
  private final Span kop = new Span();
  private final Paragraph hulp = new Paragraph();
  private final Paragraph uitleg = new Paragraph();
  private final UnorderedList lijst = new UnorderedList();
  private final Div fouten = new Div();
  private final transient Map<LosBestand, Boolean> gekozen = new LinkedHashMap<>();
  private final transient Map<LosBestand, ListItem> regels = new LinkedHashMap<>();
  private int onderweg;
  private int nummer;

  /** Takes a file in: a service, which checks who does so. */
  @FunctionalInterface
  public interface Aannemer {

    /**
     * @param inzending the file
     * @param nummer counts the files of this form from 1
     * @return the file in the store
     * @throws IOException when it did not come in whole
     */
    LosBestand neem(Inzending inzending, int nummer) throws IOException;
  }

  /**
   * @param label what the files are
   * @param meeste the most files
   * @param hoogstens the most bytes of one
   * @param aannemer takes one in
   * @param laatLos lets go of one that will not be used
   */
  Bijlagenveld(String label, int meeste, long hoogstens, Aannemer aannemer, Consumer<LosBestand> laatLos) {
    this.meeste = meeste;
    this.hoogstens = hoogstens;
    this.aannemer = aannemer;
    this.laatLos = laatLos;
    addClassName("bijlagen");
    getElement().setAttribute("role", "group");
    kop.addClassName("label");
    hulp.addClassName("hulp");
    uitleg.addClassName("hulp");
    upload.setUploadHandler(new Ontvanger());
    upload.setMaxFileSize(Math.toIntExact(hoogstens));
    upload.setAcceptedFileExtensions(Opslagsoort.alleEinden().toArray(String[]::new));
    teksten(label, null);
    upload.addFileRejectedListener(
        geweigerd ->
            fout(getTranslation("base.bijlagen.geweigerd", geweigerd.getFileName(), geweigerd.getErrorMessage())));
    upload.addFailedListener(mislukt -> fout(getTranslation("base.bijlagen.mislukt", mislukt.getFileName())));
    upload.addAllFinishedListener(klaar -> upload.clearFileList());
    fouten.addClassName("fouten");
    lijst.addClassName("feitenlijst");
    lijst.setVisible(false);
    lijst.getElement().setAttribute("aria-live", "polite");
    add(kop, hulp, uitleg, upload, fouten, lijst);
  }

  /**
   * Says everything again, in the language that the page has now; the files stay.
   *
   * @param label what the files are
   * @param meer something more about what can be added, null for nothing
   */
  public final void teksten(String label, String meer) {
    getElement().setAttribute("aria-label", label);
    kop.setText(label);
    hulp.setText(getTranslation("base.bijlagen.hulp", meeste, mb(), Opslagsoort.alleNamen()));
    uitleg.setText(meer == null ? "" : meer);
    uitleg.setVisible(meer != null);
    upload.setI18n(
        Uploadteksten.van(
            getTranslation("base.bijlagen.te-groot", mb()),
            getTranslation("base.bijlagen.soort", Opslagsoort.alleNamen())));
    upload.setUploadButton(new Button(getTranslation("base.bijlagen.kies")));
    upload.setDropLabel(new Span(getTranslation("base.bijlagen.sleep")));
    fouten.removeAll();
    regels.forEach(
        (los, regel) -> {
          regel.removeAll();
          toon(regel, los);
        });
  }

  private String mb() {
    return String.valueOf(hoogstens >> 20);
  }

  /**
   * @param tekst something more about what can be added
   * @return this
   */
  public Bijlagenveld uitleg(String tekst) {
    uitleg.setText(tekst);
    uitleg.setVisible(true);
    return this;
  }

  /**
   * @return the files that were added and not taken out, in order
   */
  public List<LosBestand> bestanden() {
    return gekozen.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  /** Lets a test, or a page that has its own way, add a file; empty when it was refused, which is shown. */
  Optional<LosBestand> neem(Inzending inzending, UI ui) throws IOException {
    int dit = begin();
    if (dit == 0) {
      ui.access(() -> fout(getTranslation("base.bijlagen.te-veel", inzending.naam(), meeste)));
      return Optional.empty();
    }
    try {
      LosBestand los = aannemer.neem(inzending, dit);
      ui.access(() -> voegToe(los));
      return Optional.of(los);
    } catch (DomeinFout geweigerd) {
      ui.access(() -> fout(getTranslation(geweigerd.sleutel(), geweigerd.argumenten())));
      return Optional.empty();
    } finally {
      eind();
    }
  }

  /** Several files come in side by side, apart from the page. */
  private synchronized int begin() {
    if (bestanden().size() + onderweg >= meeste) {
      return 0;
    }
    onderweg++;
    nummer++;
    return nummer;
  }

  private synchronized void eind() {
    onderweg--;
  }

  private synchronized void zet(LosBestand los, boolean erbij) {
    gekozen.put(los, erbij);
  }

  private void voegToe(LosBestand los) {
    zet(los, true);
    ListItem regel = new ListItem();
    regels.put(los, regel);
    lijst.add(regel);
    lijst.setVisible(true);
    toon(regel, los);
  }

  private Button toon(ListItem regel, LosBestand los) {
    boolean erbij = gekozen.get(los);
    Span wat =
        new Span(
            getTranslation(
                erbij ? "base.bijlagen.bestand" : "base.bijlagen.weggehaald",
                los.naam(),
                Bestandslijst.grootte(los.bytes())));
    wat.addClassName("woorden");
    Button knop =
        new Button(
            getTranslation(erbij ? "base.bijlagen.weg" : "base.bijlagen.terug"),
            klik -> {
              if (!erbij && bestanden().size() >= meeste) {
                fout(getTranslation("base.bijlagen.te-veel", los.naam(), meeste));
                return;
              }
              zet(los, !erbij);
              regel.removeAll();
              // Who works with the keyboard stays where he was.
              toon(regel, los).focus();
            });
    knop.addThemeVariants(ButtonVariant.TERTIARY);
    knop.setAriaLabel(getTranslation(erbij ? "base.bijlagen.weg-van" : "base.bijlagen.terug-van", los.naam()));
    regel.add(wat, knop);
    return knop;
  }

  private void fout(String tekst) {
    Button sluit = new Button(getTranslation("base.sluiten"));
    sluit.addThemeVariants(ButtonVariant.TERTIARY);
    Bericht bericht = new Bericht(Statusbadge.Soort.LAAT, tekst, sluit);
    sluit.addClickListener(klik -> fouten.remove(bericht));
    fouten.add(bericht);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    upload.clearFileList();
  }

  /** What was saved belongs to something by now, and stays. */
  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    gekozen.keySet().forEach(laatLos);
  }

  /** Takes a file straight from the network into the store; nothing of it is kept in the session. */
  private final class Ontvanger implements UploadHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      try (InputStream inhoud = event.getInputStream()) {
        neem(new Inzending(event.getFileName(), event.getFileSize(), inhoud), event.getUI());
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
}
