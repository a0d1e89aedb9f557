package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.organisatie.MandaatListItem;
import nl.inburgeringsportaal.organisatie.MandaatService;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import org.springframework.data.domain.PageRequest;

/** The mandates of an uitvoeringsorganisatie: for which gemeente, which role, from and to. */
@SpringComponent
class Mandaatdelen {
  private final MandaatService mandaten;
  private final Organisaties organisaties;
  private final Klok klok;

  Mandaatdelen(MandaatService mandaten, Organisaties organisaties, Klok klok) {
    this.mandaten = mandaten;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  Component deel(long organisatieId, Runnable gewijzigd) {
    Section deel = new Section(new H3(BeheerTeksten.t("beheer.mandaten.titel")));
    deel.addClassName("stapel");
    List<MandaatListItem> lijst = mandaten.list(organisatieId);
    if (lijst.isEmpty()) {
      deel.add(new Paragraph(BeheerTeksten.t("beheer.mandaten.leeg")));
    } else {
      Regellijst regels = new Regellijst(BeheerTeksten.t("beheer.mandaten.titel"));
      lijst.forEach(mandaat -> regels.add(regel(mandaat, gewijzigd)));
      deel.add(regels);
    }
    Div knoppen =
        new Div(new Button(BeheerTeksten.t("beheer.mandaten.nieuw"), klik -> nieuw(organisatieId, gewijzigd)));
    knoppen.addClassName("knoppen");
    deel.add(knoppen);
    return deel;
  }

  private Component regel(MandaatListItem mandaat, Runnable gewijzigd) {
    LocalDate vandaag = klok.vandaag();
    boolean voorbij = mandaat.tot() != null && !mandaat.tot().isAfter(vandaag);
    Button einde = new Button(BeheerTeksten.t("beheer.beeindigen"), klik -> beeindig(mandaat, gewijzigd));
    einde.setAriaLabel(BeheerTeksten.t("beheer.mandaten.beeindig", mandaat.gemeentenaam()));
    return Regellijst.regel(
        mandaat.gemeentenaam(),
        BeheerTeksten.rol(mandaat.rol()) + " · " + BeheerTeksten.periode(mandaat.van(), mandaat.tot()),
        BeheerTeksten.geldigheid(mandaat.van(), mandaat.tot(), vandaag),
        voorbij ? List.of() : List.of(einde));
  }

  private void nieuw(long organisatieId, Runnable gewijzigd) {
    ComboBox<OrganisatieNaam> gemeente = new ComboBox<>(BeheerTeksten.t("beheer.mandaten.gemeente"));
    gemeente.setItems(
        vraag ->
            organisaties
                .kies(
                    vraag.getFilter().orElse(null),
                    Organisatiesoort.GEMEENTE,
                    PageRequest.of(vraag.getPage(), vraag.getPageSize()))
                .stream());
    gemeente.setItemLabelGenerator(OrganisatieNaam::naam);
    gemeente.setRequiredIndicatorVisible(true);
    Select<Rol> rol = new Select<>();
    rol.setLabel(BeheerTeksten.t("beheer.kolom.rol"));
    rol.setItems(mandaten.rollen());
    rol.setItemLabelGenerator(BeheerTeksten::rol);
    rol.setValue(Rol.KLANTMANAGER);
    Datumveld van = new Datumveld(BeheerTeksten.t("beheer.kolom.van"));
    van.setValue(klok.vandaag());
    Datumveld laatste = new Datumveld(BeheerTeksten.t("beheer.kolom.laatste-dag"));
    laatste.setHelperText(BeheerTeksten.t("beheer.leeg-is-tot-nader-order"));
    TextField reden = new TextField(BeheerTeksten.t("beheer.mandaten.besluit"));
    reden.setMaxLength(200);
    reden.setRequiredIndicatorVisible(true);
    new Invoerdialoog(BeheerTeksten.t("beheer.mandaten.nieuw"))
        .veld("gemeente", gemeente)
        .veld("rol", rol)
        .veld("van", van)
        .veld("tot", laatste)
        .breed("reden", reden)
        .bijOpslaan(
            BeheerTeksten.t("beheer.toevoegen"),
            () -> {
              if (gemeente.getValue() == null) {
                throw new OngeldigeInvoer("gemeente", null, "fout.verplicht");
              }
              mandaten.voegToe(
                  organisatieId,
                  gemeente.getValue().id(),
                  rol.getValue(),
                  Velden.periode(van, laatste),
                  reden.getValue());
              Melding.gelukt(BeheerTeksten.t("beheer.mandaten.toegevoegd", gemeente.getValue().naam()));
              gewijzigd.run();
            })
        .open();
  }

  private void beeindig(MandaatListItem mandaat, Runnable gewijzigd) {
    Datumveld laatste = new Datumveld(BeheerTeksten.t("beheer.kolom.laatste-dag"));
    laatste.setValue(klok.vandaag().minusDays(1));
    laatste.setMin(klok.vandaag().minusDays(1));
    laatste.setHelperText(BeheerTeksten.t("beheer.einde-gisteren"));
    TextField reden = Velden.reden();
    new Invoerdialoog(BeheerTeksten.t("beheer.mandaten.beeindig", mandaat.gemeentenaam()))
        .veld("tot", laatste)
        .breed("reden", reden)
        .bijOpslaan(
            BeheerTeksten.t("beheer.beeindigen"),
            () -> {
              mandaten.beeindig(
                  mandaat.id(), mandaat.versie(), Velden.dagErna(laatste), reden.getValue());
              Melding.gelukt(BeheerTeksten.t("beheer.mandaten.beeindigd", mandaat.gemeentenaam()));
              gewijzigd.run();
            })
        .open();
  }
}
