package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.UUID;
import nl.inburgeringsportaal.base.Databasestoring;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Melding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * What happens with a fault in an action on a page. What the user can mend is told in its own words; for
 * the rest there is a number that stands in the log beside the stack trace.
 */
class Foutafhandeling implements ErrorHandler {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Foutafhandeling.class);
  private final transient Vertaling vertaling;

  Foutafhandeling(Vertaling vertaling) {
    this.vertaling = vertaling;
  }

  /**
   * @param fout what went wrong
   * @return the number under which it is in the log
   */
  static String meld(Throwable fout) {
    String nummer = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    LOG.error("onverwachte fout {}", nummer, fout);
    return nummer;
  }

  @Override
  public void error(ErrorEvent event) {
    UI ui = UI.getCurrent();
    Throwable fout = bekend(event.getThrowable());
    if (ui == null) {
      meld(event.getThrowable());
      return;
    }
    switch (fout) {
      case GelijktijdigGewijzigd conflict -> anderWasEerst(ui);
      case OptimisticLockingFailureException conflict -> anderWasEerst(ui);
      case DomeinFout domein -> Melding.fout(vertaling.tekst(domein, ui.getLocale()));
      case AccessDeniedException geenRecht -> Melding.fout(ui.getTranslation("shell.geen-toegang.uitleg"));
      default ->
          onverwacht(
              ui,
              Databasestoring.is(fout) ? "shell.storing" : "shell.onverwacht",
              meld(event.getThrowable()));
    }
  }

  /** The first cause that the portal has words for, else the fault itself. */
  private static Throwable bekend(Throwable fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof DomeinFout
          || oorzaak instanceof OptimisticLockingFailureException
          || oorzaak instanceof AccessDeniedException) {
        return oorzaak;
      }
    }
    return fout;
  }

  private static void anderWasEerst(UI ui) {
    Dialog dialoog = dialoog(ui, "shell.conflict.titel", ui.getTranslation("fout.gelijktijdig-gewijzigd"));
    Button laden =
        new Button(
            ui.getTranslation("shell.conflict.laden"),
            klik -> {
              dialoog.close();
              ui.refreshCurrentRoute(false);
            });
    laden.addThemeVariants(ButtonVariant.PRIMARY);
    dialoog
        .getFooter()
        .add(new Button(ui.getTranslation("shell.conflict.blijven"), klik -> dialoog.close()), laden);
    dialoog.open();
  }

  private static void onverwacht(UI ui, String sleutel, String nummer) {
    Dialog dialoog = dialoog(ui, sleutel + ".titel", ui.getTranslation(sleutel + ".uitleg", nummer));
    Button sluit = new Button(ui.getTranslation("base.sluiten"), klik -> dialoog.close());
    sluit.addThemeVariants(ButtonVariant.PRIMARY);
    dialoog.getFooter().add(sluit);
    dialoog.open();
    sluit.focus();
  }

  private static Dialog dialoog(UI ui, String titel, String tekst) {
    Dialog dialoog = new Dialog(new Paragraph(tekst));
    dialoog.setHeaderTitle(ui.getTranslation(titel));
    dialoog.setWidth("28rem");
    return dialoog;
  }
}
