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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.toegang.GebruikerNaam;
import nl.inburgeringsportaal.toegang.Gebruikers;
import nl.inburgeringsportaal.toegang.RechtenService;
import nl.inburgeringsportaal.toegang.WaarnemingListItem;
import nl.inburgeringsportaal.toegang.WaarnemingService;
import org.springframework.data.domain.PageRequest;

/** Who does the work of an account while it is away, and whose work it does. */
@SpringComponent
class Waarneemdelen {
  private final WaarnemingService waarnemingen;
  private final RechtenService rechten;
  private final Gebruikers gebruikers;
  private final Klok klok;

  Waarneemdelen(WaarnemingService waarnemingen, RechtenService rechten, Gebruikers gebruikers, Klok klok) {
    this.waarnemingen = waarnemingen;
    this.rechten = rechten;
    this.gebruikers = gebruikers;
    this.klok = klok;
  }

  Component deel(long gebruikerId, Runnable gewijzigd) {
    Section deel = new Section(new H3(BeheerTeksten.t("beheer.waarnemen.titel")));
    deel.addClassName("stapel");
    List<WaarnemingListItem> lijst = waarnemingen.list(gebruikerId);
    if (lijst.isEmpty()) {
      deel.add(new Paragraph(BeheerTeksten.t("beheer.waarnemen.leeg")));
    } else {
      Regellijst regels = new Regellijst(BeheerTeksten.t("beheer.waarnemen.titel"));
      lijst.forEach(waarneming -> regels.add(regel(waarneming, gebruikerId, gewijzigd)));
      deel.add(regels);
    }
    if (!organisaties(gebruikerId).isEmpty()) {
      Div knoppen =
          new Div(new Button(BeheerTeksten.t("beheer.waarnemen.nieuw"), klik -> nieuw(gebruikerId, gewijzigd)));
      knoppen.addClassName("knoppen");
      deel.add(knoppen);
    }
    return deel;
  }

  private Component regel(WaarnemingListItem waarneming, long gebruikerId, Runnable gewijzigd) {
    LocalDate vandaag = klok.vandaag();
    Button einde =
        new Button(
            BeheerTeksten.t("beheer.beeindigen"),
            klik ->
                new Beslisdialoog(
                        BeheerTeksten.t("beheer.waarnemen.beeindigen"),
                        List.of(BeheerTeksten.t("beheer.waarnemen.gevolg", waarneming.waarnemer())))
                    .motivering(BeheerTeksten.t("beheer.kolom.reden"), 1, 200)
                    .bijBesluit(
                        BeheerTeksten.t("beheer.beeindigen"),
                        reden -> {
                          waarnemingen.beeindig(waarneming.id(), waarneming.versie(), reden);
                          Melding.gelukt(BeheerTeksten.t("beheer.waarnemen.beeindigd"));
                          gewijzigd.run();
                        })
                    .open());
    boolean isAfwezig = waarneming.afwezigeId() == gebruikerId;
    String wat =
        isAfwezig
            ? BeheerTeksten.t("beheer.waarnemen.door", waarneming.waarnemer())
            : BeheerTeksten.t("beheer.waarnemen.voor", waarneming.afwezige());
    einde.setAriaLabel(BeheerTeksten.t("beheer.waarnemen.beeindig", wat));
    return Regellijst.regel(
        wat,
        BeheerTeksten.periode(waarneming.van(), waarneming.tot()),
        BeheerTeksten.geldigheid(waarneming.van(), waarneming.tot(), vandaag),
        waarneming.tot().isAfter(vandaag) ? List.of(einde) : List.of());
  }

  private Map<Long, String> organisaties(long gebruikerId) {
    Map<Long, String> namen = new LinkedHashMap<>();
    rechten.rollenVan(List.of(gebruikerId)).getOrDefault(gebruikerId, List.of())
        .forEach(rol -> namen.put(rol.organisatieId(), rol.organisatienaam()));
    return namen;
  }

  private void nieuw(long afwezigeId, Runnable gewijzigd) {
    Map<Long, String> keuze = organisaties(afwezigeId);
    Select<Long> organisatie = new Select<>();
    organisatie.setLabel(BeheerTeksten.t("beheer.kolom.organisatie"));
    organisatie.setItems(keuze.keySet());
    organisatie.setItemLabelGenerator(keuze::get);
    ComboBox<GebruikerNaam> waarnemer = new ComboBox<>(BeheerTeksten.t("beheer.waarnemen.wie"));
    waarnemer.setItemLabelGenerator(GebruikerNaam::naam);
    waarnemer.setRequiredIndicatorVisible(true);
    organisatie.addValueChangeListener(
        gekozen -> {
          Bereik bereik = Bereik.van(List.of(gekozen.getValue()));
          waarnemer.setItems(
              vraag ->
                  gebruikers
                      .kies(
                          bereik,
                          vraag.getFilter().orElse(null),
                          PageRequest.of(vraag.getPage(), vraag.getPageSize()))
                      .stream());
        });
    organisatie.setValue(keuze.keySet().iterator().next());
    Datumveld van = new Datumveld(BeheerTeksten.t("beheer.kolom.van"));
    van.setValue(klok.vandaag());
    van.setMin(klok.vandaag());
    Datumveld laatste = new Datumveld(BeheerTeksten.t("beheer.kolom.laatste-dag"));
    laatste.setRequiredIndicatorVisible(true);
    TextField reden = Velden.reden();
    new Invoerdialoog(BeheerTeksten.t("beheer.waarnemen.nieuw"))
        .veld("organisatie", organisatie)
        .veld("waarnemer", waarnemer)
        .veld("van", van)
        .veld("tot", laatste)
        .breed("reden", reden)
        .bijOpslaan(
            BeheerTeksten.t("beheer.toevoegen"),
            () -> {
              if (waarnemer.getValue() == null) {
                throw new OngeldigeInvoer("waarnemer", null, "fout.verplicht");
              }
              waarnemingen.voegToe(
                  afwezigeId,
                  waarnemer.getValue().id(),
                  organisatie.getValue(),
                  Velden.periode(van, laatste),
                  reden.getValue());
              Melding.gelukt(BeheerTeksten.t("beheer.waarnemen.toegevoegd", waarnemer.getValue().naam()));
              gewijzigd.run();
            })
        .open();
  }
}
