package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.inburgeraar.InburgeraarListItem;
import nl.inburgeringsportaal.jongeren.AntwoordGegevens;
import nl.inburgeringsportaal.jongeren.JongereAntwoordService;
import nl.inburgeringsportaal.jongeren.JongereKoppelingService;
import nl.inburgeringsportaal.jongeren.JongereListItem;
import org.springframework.stereotype.Component;

/** What a gemeente does with a youth: answer the school, say which person it is, propose something to the intake. */
@Component
class Jongeredialogen {
  private static final int REDEN_KORTSTE = 5;
  private static final int REDEN_LANGSTE = 200;
  private static final int BERICHT_LANGSTE = 1_000;

  private final JongereAntwoordService antwoorden;
  private final JongereKoppelingService koppelingen;
  private final JongereTeksten teksten;
  private final HuidigeGebruiker.Bron bron;

  Jongeredialogen(
      JongereAntwoordService antwoorden,
      JongereKoppelingService koppelingen,
      JongereTeksten teksten,
      HuidigeGebruiker.Bron bron) {
    this.antwoorden = antwoorden;
    this.koppelingen = koppelingen;
    this.teksten = teksten;
    this.bron = bron;
  }

  /** Names a contact for the school, or changes it. */
  void antwoord(JongereListItem jongere, AntwoordGegevens nu, Runnable klaar) {
    TextField naam = veld("naam", 200, nu == null ? bron.verplicht().naam() : nu.naam());
    naam.setRequiredIndicatorVisible(true);
    TextField telefoon = veld("telefoon", 20, nu == null ? null : nu.telefoon());
    TextField email = veld("email", 254, nu == null ? null : nu.email());
    TextArea bericht = new TextArea(t("jongeren.jongere.veld.bericht"));
    bericht.setMaxLength(BERICHT_LANGSTE);
    bericht.setMinRows(3);
    bericht.setWidthFull();
    bericht.setHelperText(t("jongeren.jongere.veld.bericht.hulp"));
    bericht.setValue(nu == null || nu.bericht() == null ? "" : nu.bericht());
    Map<String, HasValidation> velden =
        Map.of("naam", naam, "telefoon", telefoon, "email", email, "bericht", bericht);
    new Beslisdialoog(
            t("jongeren.jongere.antwoord.titel", jongere.kenmerk()),
            List.of(
                t("jongeren.jongere.antwoord.gevolg", jongere.school()),
                t("jongeren.jongere.antwoord.gevolg.wijzig")))
        .met(naam, telefoon, email, bericht)
        .bijBesluit(
            t("jongeren.jongere.antwoord.doe"),
            geen -> {
              velden.values().forEach(veld -> veld.setInvalid(false));
              try {
                antwoorden.save(
                    new AntwoordGegevens(
                        jongere.id(), nu == null ? 0 : nu.versie(), null, naam.getValue().strip(), leeg(email),
                        leeg(telefoon), leeg(bericht.getValue()), null));
              } catch (OngeldigeInvoer fout) {
                HasValidation veld = velden.get(fout.veld());
                veld.setErrorMessage(t(fout.sleutel(), fout.argumenten()));
                veld.setInvalid(true);
                throw fout;
              }
              Melding.gelukt(t("jongeren.jongere.antwoord.klaar", jongere.school()));
              klaar.run();
            })
        .open();
  }

  private static TextField veld(String naam, int langste, String waarde) {
    TextField veld = new TextField(t("jongeren.jongere.veld." + naam));
    veld.setMaxLength(langste);
    veld.setWidthFull();
    veld.setValue(waarde == null ? "" : waarde);
    return veld;
  }

  private static String leeg(TextField veld) {
    return leeg(veld.getValue());
  }

  private static String leeg(String tekst) {
    return tekst.isBlank() ? null : tekst.strip();
  }

  /** Takes the answer back. */
  void verwijderAntwoord(JongereListItem jongere, AntwoordGegevens nu, Runnable klaar) {
    new Beslisdialoog(
            t("jongeren.jongere.antwoord.verwijder.titel"),
            List.of(t("jongeren.jongere.antwoord.verwijder.gevolg", jongere.school())))
        .bijBesluit(
            t("jongeren.jongere.antwoord.verwijder"),
            geen -> {
              antwoorden.verwijder(jongere.id(), nu.versie());
              Melding.gelukt(t("jongeren.jongere.antwoord.verwijderd"));
              klaar.run();
            })
        .open();
  }

  /** Says which person it is; only persons of the same gemeente can be found. */
  void koppel(JongereListItem jongere, Runnable klaar) {
    ComboBox<InburgeraarListItem> wie = new ComboBox<>(t("jongeren.jongere.veld.inburgeraar"));
    wie.setItems(
        vraag -> {
          List<InburgeraarListItem> gevonden =
              koppelingen.kandidaten(
                  jongere.id(), vraag.getFilter().orElse(""), vraag.getOffset() + vraag.getLimit());
          return gevonden.stream().skip(vraag.getOffset()).limit(vraag.getLimit());
        });
    wie.setItemLabelGenerator(this::label);
    wie.setHelperText(t("jongeren.jongere.veld.inburgeraar.hulp"));
    wie.setRequiredIndicatorVisible(true);
    wie.setWidthFull();
    Checkbox voorstel = new Checkbox(t("jongeren.jongere.koppel.voorstel"), true);
    voorstel.setHelperText(t("jongeren.jongere.koppel.voorstel.hulp"));
    new Beslisdialoog(
            t("jongeren.jongere.koppel.titel", jongere.kenmerk()),
            List.of(t("jongeren.jongere.koppel.gevolg"), t("jongeren.jongere.koppel.gevolg.school")))
        .met(wie, voorstel)
        .bijBesluit(
            t("jongeren.jongere.koppel.doe"),
            geen -> {
              if (wie.isEmpty()) {
                wie.setErrorMessage(t("jongeren.jongere.fout.kies"));
                wie.setInvalid(true);
                throw new OngeldigeInvoer(wie.getLabel(), null, "jongeren.jongere.fout.kies");
              }
              koppelingen.koppel(jongere.id(), wie.getValue().id(), voorstel.getValue());
              Melding.gelukt(t("jongeren.jongere.koppel.klaar"));
              klaar.run();
            })
        .open();
  }

  private String label(InburgeraarListItem persoon) {
    return t(
        "jongeren.jongere.inburgeraar",
        persoon.naam(),
        Datums.kort(persoon.geboortedatum(), Gespreksteksten.taal()),
        teksten.gemeente(persoon.gemeentecode()));
  }

  /** It was another person after all. */
  void ontkoppel(JongereListItem jongere, Runnable klaar) {
    new Beslisdialoog(
            t("jongeren.jongere.ontkoppel.titel"),
            List.of(t("jongeren.jongere.ontkoppel.gevolg"), t("jongeren.jongere.ontkoppel.gevolg.voorstel")))
        .motivering(t("jongeren.jongere.veld.reden"), REDEN_KORTSTE, REDEN_LANGSTE)
        .bijBesluit(
            t("jongeren.jongere.ontkoppel.knop"),
            reden -> {
              koppelingen.ontkoppel(jongere.id(), reden);
              Melding.gelukt(t("jongeren.jongere.ontkoppel.klaar"));
              klaar.run();
            })
        .open();
  }

  /** Proposes to who makes the PIP that the youth finishes his education first. */
  void stelVoor(JongereListItem jongere, Runnable klaar) {
    new Beslisdialoog(
            t("jongeren.jongere.voorstel.titel"), List.of(t("jongeren.jongere.koppel.voorstel.hulp")))
        .bijBesluit(
            t("jongeren.jongere.voorstel.knop"),
            geen -> {
              koppelingen.stelVoor(jongere.id());
              Melding.gelukt(t("jongeren.jongere.voorstel.klaar"));
              klaar.run();
            })
        .open();
  }

  /** Takes the proposal back. */
  void trekVoorstelIn(JongereListItem jongere, Runnable klaar) {
    new Beslisdialoog(
            t("jongeren.jongere.voorstel.intrekken"), List.of(t("jongeren.jongere.voorstel.intrekken.gevolg")))
        .motivering(t("jongeren.jongere.veld.reden"), REDEN_KORTSTE, REDEN_LANGSTE)
        .bijBesluit(
            t("jongeren.jongere.voorstel.intrekken"),
            reden -> {
              koppelingen.trekVoorstelIn(jongere.id(), reden);
              Melding.gelukt(t("jongeren.jongere.voorstel.ingetrokken"));
              klaar.run();
            })
        .open();
  }
}
