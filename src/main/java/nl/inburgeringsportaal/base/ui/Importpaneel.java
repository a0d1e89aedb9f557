package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;

/**
 * Brings a file in: a place to drop it, a template to start from, then the first lines and what is wrong with
 * it, before anything is applied. What is done with the file is the module's.
 */
public class Importpaneel extends Div {
  private static final long serialVersionUID = 1L;

  private final Upload upload = new Upload();
  private final Div melding = new Div();
  private final Div controle = new Div();
  private final Div acties = new Div();

  /**
   * A line that cannot be applied, or may be wrong.
   *
   * @param regel line in the file, as text without grouping
   * @param kolom name of the column, empty for the line as a whole
   * @param waarde what stands there, masked where needed
   * @param melding what is wrong and what to do
   */
  public record Probleem(String regel, String kolom, String waarde, String melding) {}

  /**
   * @param ontvanger takes the file in, as a stream
   * @param einden endings of the names that are accepted, such as {@code .csv}
   * @param hoogstens largest size in bytes
   */
  public Importpaneel(UploadHandler ontvanger, List<String> einden, int hoogstens) {
    addClassName("importpaneel");
    upload.setUploadHandler(ontvanger);
    upload.setMaxFiles(1);
    upload.setMaxFileSize(hoogstens);
    upload.setAcceptedFileExtensions(einden.toArray(String[]::new));
    upload.setI18n(Uploadteksten.van(getTranslation("base.import.te-groot"), getTranslation("base.import.soort")));
    Button kies = new Button(getTranslation("base.import.kies"));
    kies.addThemeVariants(ButtonVariant.PRIMARY);
    upload.setUploadButton(kies);
    upload.setDropLabel(new Span(getTranslation("base.import.sleep")));
    upload.addFileRejectedListener(geweigerd -> fout(geweigerd.getErrorMessage()));
    upload.addFailedListener(mislukt -> fout(getTranslation("base.import.mislukt")));
    melding.getElement().setAttribute("aria-live", "polite");
    acties.addClassName("acties");
    add(upload, melding, controle, acties);
  }

  /**
   * @param uitleg what the file must look like
   * @param naam text of the link
   * @param sjabloon the template
   * @return this, with a template to download
   */
  public Importpaneel sjabloon(String uitleg, String naam, DownloadHandler sjabloon) {
    Anchor link = new Anchor(sjabloon, AttachmentType.DOWNLOAD, naam);
    Paragraph regel = new Paragraph(new Span(uitleg + " "), link);
    addComponentAsFirst(regel);
    return this;
  }

  /**
   * Shows the beginning of the file as it was understood.
   *
   * @param titel such as "De eerste 10 regels"
   * @param koppen headers of the file
   * @param rijen its first lines
   */
  public void voorbeeld(String titel, List<String> koppen, List<List<String>> rijen) {
    controle.add(new Tabel(titel, koppen, rijen));
  }

  /**
   * Shows what is wrong.
   *
   * @param titel how many there are, in words
   * @param problemen the first of them
   */
  public void problemen(String titel, List<Probleem> problemen) {
    List<String> koppen =
        List.of(
            getTranslation("base.import.regel"),
            getTranslation("base.import.kolom"),
            getTranslation("base.import.waarde"),
            getTranslation("base.import.melding"));
    List<List<String>> rijen =
        problemen.stream().map(p -> List.of(p.regel(), p.kolom(), p.waarde(), p.melding())).toList();
    controle.add(new Tabel(titel, koppen, rijen));
  }

  /**
   * @param soort how it went
   * @param tekst what was found in the file as a whole
   */
  public void meld(Statusbadge.Soort soort, String tekst) {
    melding.removeAll();
    melding.add(new Bericht(soort, tekst));
  }

  /**
   * @param knoppen what can be done with the file now
   */
  public void acties(Component... knoppen) {
    acties.removeAll();
    acties.add(knoppen);
  }

  /** Forgets the file, for another one. */
  public void leeg() {
    upload.clearFileList();
    melding.removeAll();
    controle.removeAll();
    acties.removeAll();
  }

  private void fout(String tekst) {
    leeg();
    meld(Statusbadge.Soort.LAAT, tekst);
  }
}
