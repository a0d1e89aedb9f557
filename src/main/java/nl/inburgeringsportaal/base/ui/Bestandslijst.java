package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import nl.inburgeringsportaal.base.opslag.Bestand;
import nl.inburgeringsportaal.base.opslag.Bestandsinhoud;

/** Files from the closed store, each as a link that asks its service when it is clicked. */
public class Bestandslijst extends UnorderedList {
  private static final long serialVersionUID = 1L;
  private static final int KB = 1_024;

  /** An empty list. */
  public Bestandslijst() {
    addClassName("feitenlijst");
  }

  /**
   * @param bestand a file
   * @param open gives its content, or refuses; by the id of the file
   * @param uitleg what more there is to say about it, null for nothing
   * @param acties what can be done with it
   * @return this
   */
  public Bestandslijst bestand(
      Bestand bestand, LongFunction<Bestandsinhoud> open, String uitleg, Component... acties) {
    Div woorden = new Div(link(bestand, open), tweede(omschrijving(bestand)));
    woorden.addClassName("woorden");
    if (uitleg != null) {
      woorden.add(tweede(uitleg));
    }
    ListItem regel = new ListItem(woorden);
    regel.add(acties);
    add(regel);
    return this;
  }

  /**
   * @param bestand a file
   * @param verwijder removes the file with this id
   * @param haalTerug puts it back, which can be done for a while
   * @param opnieuw shows the list anew
   * @return a button that removes it and offers to put it back
   */
  public static Button weg(Bestand bestand, LongConsumer verwijder, LongConsumer haalTerug, Runnable opnieuw) {
    Button knop =
        new Button(
            I18NProvider.translate("base.bijlagen.verwijder"),
            klik -> {
              verwijder.accept(bestand.id());
              Melding.gelukt(
                  I18NProvider.translate("base.bijlagen.verwijderd", bestand.naam()),
                  () -> {
                    haalTerug.accept(bestand.id());
                    opnieuw.run();
                  });
              opnieuw.run();
            });
    knop.addThemeVariants(ButtonVariant.TERTIARY);
    knop.addClassName("niet-afdrukken");
    knop.setAriaLabel(I18NProvider.translate("base.bijlagen.verwijder-van", bestand.naam()));
    return knop;
  }

  private static Span tweede(String tekst) {
    Span regel = new Span(tekst);
    regel.addClassName("tweede");
    return regel;
  }

  private static String omschrijving(Bestand bestand) {
    return I18NProvider.translate(
        "base.bijlagen.omschrijving",
        bestand.soort().naam(),
        grootte(bestand.bytes()),
        Datums.kort(bestand.ontvangenOp(), UI.getCurrent().getLocale()));
  }

  private static Anchor link(Bestand bestand, LongFunction<Bestandsinhoud> open) {
    DownloadHandler geef = download -> geef(download, open.apply(bestand.id()));
    Anchor link = new Anchor(geef, AttachmentType.DOWNLOAD, bestand.naam());
    link.addClassName("wat");
    return link;
  }

  /** To be kept on disk and never to be shown as a page of the portal. */
  private static void geef(DownloadEvent download, Bestandsinhoud gevonden) throws IOException {
    Bestand bestand = gevonden.bestand();
    download.setFileName(bestand.naam());
    download.setContentType(bestand.soort().mediatype());
    download.setContentLength(bestand.bytes());
    download.getResponse().setHeader("X-Content-Type-Options", "nosniff");
    download.getResponse().setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    download.getResponse().setHeader("Cache-Control", "no-store");
    gevonden.inhoud().naar(download.getOutputStream());
  }

  /**
   * @param bytes a size
   * @return the same as people say it
   */
  static String grootte(long bytes) {
    Locale taal = UI.getCurrent().getLocale();
    NumberFormat getal = NumberFormat.getNumberInstance(taal);
    getal.setMaximumFractionDigits(1);
    boolean mega = bytes >= (long) KB * KB;
    return I18NProvider.translate(
        mega ? "base.bijlagen.mb" : "base.bijlagen.kb",
        mega ? getal.format(bytes / (double) (KB * KB)) : String.valueOf(Math.max(1, bytes / KB)));
  }
}
