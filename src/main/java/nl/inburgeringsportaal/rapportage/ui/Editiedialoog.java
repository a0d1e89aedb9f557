package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.rapportage.EditieDetail;
import nl.inburgeringsportaal.rapportage.EditieGegevens;
import nl.inburgeringsportaal.rapportage.EditieService;
import nl.inburgeringsportaal.rapportage.UitvoeringsbriefService;

/** What is filled in of an edition: title and days, and the text of a chapter. */
final class Editiedialoog {
  private static final int REGELS = 12;

  private Editiedialoog() {}

  /**
   * @param service keeps it
   * @param vandaag today
   * @param klaar gets its id
   * @return a dialog for a new edition
   */
  static Invoerdialoog nieuw(EditieService service, LocalDate vandaag, LongConsumer klaar) {
    return dialoog(
        service,
        t("editie.nieuw"),
        new EditieGegevens(
            null, 0, "", vandaag, vandaag.minusMonths(UitvoeringsbriefService.MAANDEN_EERDER)),
        klaar);
  }

  /**
   * @param service keeps it
   * @param editie a draft
   * @param klaar gets its id
   * @return a dialog that changes title and days
   */
  static Invoerdialoog wijzig(EditieService service, EditieDetail editie, LongConsumer klaar) {
    return dialoog(
        service,
        t("editie.wijzig"),
        new EditieGegevens(
            editie.id(),
            editie.stand(),
            editie.inhoud().titel(),
            editie.inhoud().peildatum(),
            editie.inhoud().vergelijk()),
        klaar);
  }

  private static Invoerdialoog dialoog(
      EditieService service, String kop, EditieGegevens vooraf, LongConsumer klaar) {
    TextField titel = new TextField(t("editie.kolom.titel"));
    titel.setMaxLength(EditieService.LANGSTE_TITEL);
    titel.setRequiredIndicatorVisible(true);
    titel.setValue(vooraf.titel());
    Datumveld peildatum = new Datumveld(t("filter.peildatum"));
    peildatum.setRequiredIndicatorVisible(true);
    peildatum.setValue(vooraf.peildatum());
    Datumveld vergelijk = new Datumveld(t("filter.vergelijk"));
    vergelijk.setRequiredIndicatorVisible(true);
    vergelijk.setValue(vooraf.vergelijk());
    return new Invoerdialoog(kop)
        .breed("titel", titel)
        .veld("peildatum", peildatum)
        .veld("vergelijk", vergelijk)
        .bijOpslaan(
            t("bewaar"),
            () ->
                klaar.accept(
                    service.save(
                        new EditieGegevens(
                            vooraf.id(),
                            vooraf.stand(),
                            titel.getValue(),
                            peildatum.getValue(),
                            vergelijk.getValue()))));
  }

  /**
   * @param service keeps it
   * @param editie a draft
   * @param hoofdstuk code of a chapter
   * @param titel its title
   * @param tekst what stands there, null for nothing
   * @param klaar afterwards
   * @return a dialog that writes the text
   */
  static Invoerdialoog tekst(
      EditieService service, EditieDetail editie, String hoofdstuk, String titel, String tekst, Runnable klaar) {
    TextArea veld = new TextArea(t("brief.blad.tekst"));
    veld.setMaxLength(EditieService.LANGSTE_TEKST);
    veld.setMinRows(REGELS);
    veld.setMaxRows(2 * REGELS);
    veld.setHelperText(t("editie.tekst.hulp"));
    veld.setValue(tekst == null ? "" : tekst);
    Invoerdialoog dialoog =
        new Invoerdialoog(t("editie.schrijf.bij", titel))
            .boven(new Paragraph(t("editie.tekst.uitleg")))
            .breed("tekst", veld)
            .bijOpslaan(
                t("bewaar"),
                () -> {
                  service.schrijf(editie.id(), hoofdstuk, veld.getValue(), editie.tekstversies().get(hoofdstuk));
                  klaar.run();
                });
    dialoog.setWidth("min(56rem, 96vw)");
    return dialoog;
  }
}
