package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.audit.Wijziging;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Conflictdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingHistorieService;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.MogelijkDubbel;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.stereotype.Component;

/** Opens the form of a pupil: to add one, with a warning for a double, or to change one, with conflicts. */
@Component
class LeerlingFormulieren {
  private final LeerlingService leerlingen;
  private final Opleidingscodes opleidingen;
  private final Organisaties organisaties;
  private final LeerlingHistorieService historie;
  private final Vertaling vertaling;
  private final Gebruikers gebruikers;

  LeerlingFormulieren(
      LeerlingService leerlingen,
      LeerlingHistorieService historie,
      Opleidingscodes opleidingen,
      Organisaties organisaties,
      Vertaling vertaling,
      Gebruikers gebruikers) {
    this.gebruikers = gebruikers;
    this.leerlingen = leerlingen;
    this.historie = historie;
    this.opleidingen = opleidingen;
    this.organisaties = organisaties;
    this.vertaling = vertaling;
  }

  /** Opens an empty form; afterwards the new pupil's id is given. */
  void nieuw(LongConsumer klaar) {
    LeerlingGegevens leeg =
        new LeerlingGegevens(
            null, 0, null, null, null, null, null, null, null, null, Verblijfsstatus.STATUSHOUDER, null, null, null,
            null, null);
    new Formulierdialoog(leeg, klaar).open();
  }

  /** Opens the form of a pupil as he is stored now. */
  void wijzig(LeerlingGegevens gegevens, LongConsumer klaar) {
    new Formulierdialoog(gegevens, klaar).open();
  }

  private static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }

  private final class Formulierdialoog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final LeerlingFormulier formulier = new LeerlingFormulier(opleidingen, organisaties);
    private final TextField reden = new TextField(t("jongeren.formulier.reden"));
    private final boolean isNieuw;
    private final transient LongConsumer klaar;

    Formulierdialoog(LeerlingGegevens gegevens, LongConsumer klaar) {
      this.isNieuw = gegevens.id() == null;
      this.klaar = klaar;
      addClassName("formulierdialoog");
      setHeaderTitle(t(isNieuw ? "jongeren.formulier.nieuw" : "jongeren.formulier.wijzig"));
      setCloseOnOutsideClick(false);
      formulier.toon(gegevens);
      add(formulier);
      if (!isNieuw) {
        reden.setMaxLength(200);
        reden.setHelperText(t("jongeren.formulier.reden.hulp"));
        reden.setWidthFull();
        add(reden);
      }
      Button opslaan = new Button(t("jongeren.formulier.opslaan"));
      opslaan.addThemeVariants(ButtonVariant.PRIMARY);
      opslaan.setDisableOnClick(true);
      opslaan.addClickListener(
          klik -> {
            try {
              probeer(false);
            } finally {
              // Also after a fault: what was typed is still there, to be saved once more.
              opslaan.setEnabled(true);
            }
          });
      getFooter().add(new Button(t("jongeren.formulier.annuleren"), klik -> close()), opslaan);
    }

    private void probeer(boolean dubbelGezien) {
      LeerlingGegevens gegevens = formulier.gegevens();
      if (isNieuw && !dubbelGezien) {
        List<MogelijkDubbel> dubbel = leerlingen.mogelijkDubbel(gegevens);
        if (dubbel.stream().anyMatch(ander -> !ander.leerlingnummer().equals(gegevens.leerlingnummer()))) {
          vraagDubbel(dubbel);
          return;
        }
      }
      try {
        long id = leerlingen.save(gegevens, reden.getValue().isBlank() ? null : reden.getValue()).id();
        close();
        WerkGewijzigd.meld();
        Melding.gelukt(t(isNieuw ? "jongeren.formulier.toegevoegd" : "jongeren.formulier.gewijzigd"));
        klaar.accept(id);
      } catch (OngeldigeInvoer fout) {
        formulier.toonFout(fout, vertaling.tekst(fout, UI.getCurrent().getLocale()));
      } catch (GelijktijdigGewijzigd fout) {
        vraagConflict(gegevens);
      }
    }

    private void vraagDubbel(List<MogelijkDubbel> dubbel) {
      UnorderedList lijst = new UnorderedList();
      dubbel.forEach(
          ander ->
              lijst.add(
                  new ListItem(
                      t(
                          "jongeren.dubbel.regel",
                          naam(ander),
                          JongerenTeksten.datum(ander.geboortedatum()),
                          ander.leerlingnummer(),
                          ander.klas() == null ? "-" : ander.klas()))));
      ConfirmDialog vraag = new ConfirmDialog();
      vraag.setHeader(t("jongeren.dubbel.titel"));
      vraag.add(new Paragraph(t("jongeren.dubbel.uitleg")), lijst);
      vraag.setCancelable(true);
      vraag.setCancelText(t("jongeren.dubbel.terug"));
      vraag.setConfirmText(t("jongeren.dubbel.toch"));
      vraag.addConfirmListener(ja -> probeer(true));
      vraag.open();
    }

    private void vraagConflict(LeerlingGegevens mijn) {
      LeerlingGegevens nu = leerlingen.findById(mijn.id());
      Locale taal = UI.getCurrent().getLocale();
      Optional<Wijziging> laatste = historie.laatste(mijn.id());
      new Conflictdialoog(
              laatste.map(wijziging -> gebruikers.weergave(wijziging.wie(), taal)).orElse("-"),
              laatste.map(wijziging -> Datums.kort(wijziging.moment(), taal)).orElse("-"),
              LeerlingVerschil.velden(mijn, nu))
          .bijMijne(
              () -> {
                formulier.gaVerderMet(nu.versie());
                probeer(true);
              })
          .bijHunne(() -> formulier.toon(nu))
          .open();
    }

    private String naam(MogelijkDubbel dubbel) {
      return dubbel.roepnaam() == null ? dubbel.achternaam() : dubbel.roepnaam() + " " + dubbel.achternaam();
    }
  }
}
