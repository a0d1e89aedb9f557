package nl.inburgeringsportaal.taak.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.taak.AgendaAdres;
import nl.inburgeringsportaal.taak.AgendaAdresService;
import nl.inburgeringsportaal.taak.NieuwAgendaAdres;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The secret addresses of the user's calendars: make one, see it once, renew it, withdraw it. */
class Agendadeel extends Section {
  private static final long serialVersionUID = 1L;
  private static final int LANGSTE_NAAM = 60;

  private final transient AgendaAdresService adressen;

  Agendadeel(AgendaAdresService adressen) {
    this.adressen = adressen;
    addClassNames("leesbaar", "agendadeel");
  }

  /** Reads again what there is. */
  void toon() {
    removeAll();
    add(new H2(getTranslation("taak.agenda.titel")));
    if (!adressen.mogelijk()) {
      add(new Paragraph(getTranslation("taak.agenda.niets")));
      return;
    }
    add(new Paragraph(getTranslation("taak.agenda.uitleg")), new Paragraph(getTranslation("taak.agenda.geheim")));
    List<AgendaAdres> lijst = adressen.list();
    lijst.forEach(adres -> add(regel(adres)));
    if (lijst.isEmpty()) {
      add(new Paragraph(getTranslation("taak.agenda.geen")));
    }
    Button maak = new Button(getTranslation("taak.agenda.maak"), klik -> vraagNaam());
    if (lijst.isEmpty()) {
      maak.addThemeVariants(ButtonVariant.PRIMARY);
    }
    add(new Div(maak));
  }

  private Div regel(AgendaAdres adres) {
    Locale taal = UI.getCurrent().getLocale();
    Paragraph gebruik =
        new Paragraph(
            adres.opgehaaldOp() == null
                ? getTranslation("taak.agenda.nooit", Datums.kort(adres.gemaaktOp(), taal))
                : getTranslation("taak.agenda.laatst", Datums.kort(adres.opgehaaldOp(), taal)));
    Paragraph verloopt =
        new Paragraph(getTranslation("taak.agenda.verloopt", Datums.lang(adres.geldigTotEnMet(), taal)));
    verloopt.addClassName("klein");
    Button vernieuw = new Button(getTranslation("taak.agenda.vernieuw"), klik -> vernieuw(adres));
    vernieuw.setAriaLabel(getTranslation("taak.agenda.vernieuw.van", adres.naam()));
    Button trekIn = new Button(getTranslation("taak.agenda.intrekken"), klik -> trekIn(adres));
    trekIn.setAriaLabel(getTranslation("taak.agenda.intrekken.van", adres.naam()));
    Div knoppen = new Div(vernieuw, trekIn);
    knoppen.addClassName("knoppen");
    Div regel = new Div(new H3(adres.naam()), gebruik, verloopt, knoppen);
    regel.addClassName("agenda-adres");
    return regel;
  }

  private void vraagNaam() {
    TextField naam = new TextField(getTranslation("taak.agenda.naam"));
    naam.setMaxLength(LANGSTE_NAAM);
    naam.setHelperText(getTranslation("taak.agenda.naam.hulp"));
    naam.setRequiredIndicatorVisible(true);
    naam.setWidthFull();
    new Beslisdialoog(
            getTranslation("taak.agenda.maak.titel"),
            List.of(getTranslation("taak.agenda.gevolg"), getTranslation("taak.agenda.gevolg.eenmaal")))
        .met(naam)
        .bijBesluit(
            getTranslation("taak.agenda.maak"),
            geen -> {
              try {
                toonEenmaal(() -> adressen.maak(naam.getValue()));
              } catch (OngeldigeInvoer fout) {
                naam.setErrorMessage(getTranslation(fout.sleutel(), fout.argumenten()));
                naam.setInvalid(true);
                throw fout;
              }
            })
        .open();
  }

  private void vernieuw(AgendaAdres adres) {
    new Beslisdialoog(
            getTranslation("taak.agenda.vernieuw.titel", adres.naam()),
            List.of(
                getTranslation("taak.agenda.vernieuw.gevolg"), getTranslation("taak.agenda.gevolg.eenmaal")))
        .bijBesluit(
            getTranslation("taak.agenda.vernieuw"), geen -> toonEenmaal(() -> adressen.vernieuw(adres.id())))
        .open();
  }

  private void trekIn(AgendaAdres adres) {
    new Beslisdialoog(
            getTranslation("taak.agenda.intrekken.titel", adres.naam()),
            List.of(getTranslation("taak.agenda.intrekken.gevolg")))
        .bijBesluit(
            getTranslation("taak.agenda.intrekken"),
            geen -> {
              adressen.trekIn(adres.id());
              Melding.gelukt(getTranslation("taak.agenda.ingetrokken"));
              toon();
            })
        .open();
  }

  /** The address is gone from the server when the dialog is closed. */
  private void toonEenmaal(Supplier<NieuwAgendaAdres> maak) {
    NieuwAgendaAdres nieuw = maak.get();
    TextField adres = new TextField(getTranslation("taak.agenda.adres"));
    adres.setValue(basis() + "/" + nieuw.pad());
    adres.setReadOnly(true);
    adres.setAutoselect(true);
    adres.setWidthFull();
    Button kopieer = new Button(getTranslation("taak.agenda.kopieer"));
    kopieer.addThemeVariants(ButtonVariant.PRIMARY);
    kopieer.addClickListener(
        klik -> {
          adres.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText(this.value)");
          Melding.gelukt(getTranslation("taak.agenda.gekopieerd"));
        });
    Dialog dialoog = new Dialog();
    dialoog.addClassName("formulierdialoog");
    dialoog.setHeaderTitle(getTranslation("taak.agenda.eenmaal.titel", nieuw.naam()));
    dialoog.setCloseOnOutsideClick(false);
    dialoog.setWidth("36rem");
    dialoog.add(
        new Bericht(Statusbadge.Soort.BIJNA, getTranslation("taak.agenda.eenmaal.uitleg")),
        adres,
        new Paragraph(getTranslation("taak.agenda.eenmaal.hoe")));
    dialoog.getFooter().add(new Button(getTranslation("base.sluiten"), klik -> dialoog.close()), kopieer);
    dialoog.open();
    toon();
  }

  /** Address of the portal as this browser calls it. */
  private static String basis() {
    return VaadinRequest.getCurrent() instanceof VaadinServletRequest verzoek
        ? ServletUriComponentsBuilder.fromContextPath(verzoek.getHttpServletRequest()).build().toUriString()
        : "";
  }
}
