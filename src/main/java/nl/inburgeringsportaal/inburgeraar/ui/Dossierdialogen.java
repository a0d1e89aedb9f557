package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.inburgeraar.DossierGegevens;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.ToewijzingService;
import nl.inburgeringsportaal.toegang.GebruikerNaam;
import org.springframework.stereotype.Component;

/** What is asked and shown beside a file: the whole BSN with a reason, and whose file it is. */
@Component
class Dossierdialogen {
  private static final int REDEN_KORTSTE = 5;
  private static final int REDEN_LANGSTE = 200;

  private final InburgeraarService inburgeraars;
  private final ToewijzingService toewijzingen;

  Dossierdialogen(InburgeraarService inburgeraars, ToewijzingService toewijzingen) {
    this.inburgeraars = inburgeraars;
    this.toewijzingen = toewijzingen;
  }

  /** Asks why, then shows the number in a dialog that goes away with it. */
  void toonBsn(long id) {
    new Beslisdialoog(
            t("inburgeraar.bsn.titel"), List.of(t("inburgeraar.bsn.gevolg"), t("inburgeraar.bsn.gevolg.log")))
        .motivering(t("inburgeraar.bsn.reden"), REDEN_KORTSTE, REDEN_LANGSTE)
        .bijBesluit(t("inburgeraar.bsn.toon"), reden -> inburgeraars.toonBsn(id, reden).ifPresent(this::toon))
        .open();
  }

  private void toon(Bsn bsn) {
    Dialog dialoog = new Dialog();
    dialoog.setHeaderTitle(t("inburgeraar.bsn.getoond"));
    Span cijfers = new Span(bsn.cijfers());
    cijfers.addClassName("nummer");
    dialoog.add(cijfers, new Paragraph(t("inburgeraar.bsn.getoond.uitleg")));
    dialoog.getFooter().add(new Button(t("base.sluiten"), klik -> dialoog.close()));
    dialoog.open();
  }

  /** Lets a gemeentebeheerder give the file to somebody. */
  void wijsToe(DossierGegevens dossier, Runnable klaar) {
    List<GebruikerNaam> kandidaten = toewijzingen.kandidaten(dossier.id());
    ComboBox<GebruikerNaam> wie = new ComboBox<>(t("inburgeraar.veld.klantmanager"));
    wie.setItems(kandidaten);
    wie.setItemLabelGenerator(GebruikerNaam::naam);
    wie.setWidthFull();
    wie.setRequiredIndicatorVisible(true);
    kandidaten.stream()
        .filter(een -> dossier.klantmanagerId() != null && een.id() == dossier.klantmanagerId())
        .findFirst()
        .ifPresent(wie::setValue);
    new Beslisdialoog(
            t("inburgeraar.toewijzen.titel"),
            List.of(t("inburgeraar.toewijzen.gevolg"), t("inburgeraar.toewijzen.gevolg.geheim")))
        .met(wie)
        .bijBesluit(
            t("inburgeraar.toewijzen.doe"),
            niets -> {
              if (wie.getValue() == null) {
                throw new OngeldigeInvoer("klantmanager", null, "inburgeraar.fout.klantmanager");
              }
              toewijzingen.wijsToe(dossier.id(), wie.getValue().id());
              Melding.gelukt(t("inburgeraar.toewijzen.klaar", wie.getValue().naam()));
              klaar.run();
            })
        .open();
  }
}
