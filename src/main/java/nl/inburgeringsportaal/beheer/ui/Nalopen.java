package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.base.ui.Statusbadge.Status;
import nl.inburgeringsportaal.base.ui.Termijn;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.Gebruikers;
import nl.inburgeringsportaal.toegang.RechtenRoute;
import nl.inburgeringsportaal.toegang.Rechtenbesluit;
import nl.inburgeringsportaal.toegang.RechtenregelListItem;
import nl.inburgeringsportaal.toegang.RechtenrondeService;

/** A line of a review of rights: how it stands, and to confirm it or take the role away. */
@SpringComponent
class Nalopen {
  private static final int REDEN = 200;
  private static final int NAMEN = 10;

  private final RechtenrondeService ronden;
  private final Organisaties organisaties;
  private final Gebruikers gebruikers;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  Nalopen(
      RechtenrondeService ronden,
      Organisaties organisaties,
      Gebruikers gebruikers,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.ronden = ronden;
    this.organisaties = organisaties;
    this.gebruikers = gebruikers;
    this.bron = bron;
    this.klok = klok;
  }

  Map<Long, String> organisaties(List<RechtenregelListItem> regels) {
    return organisaties.namen(regels.stream().map(RechtenregelListItem::organisatieId).distinct().toList());
  }

  static Status status(Rechtenbesluit besluit) {
    Soort soort =
        switch (besluit) {
          case OPEN -> Soort.BIJNA;
          case BEVESTIGD -> Soort.KLAAR;
          case AFGENOMEN -> Soort.LAAT;
          case VERVALLEN -> Soort.RUSTIG;
        };
    return new Status(BeheerTeksten.t("beheer.nalopen.besluit." + besluit.name()), soort);
  }

  /** The line with what can be done; without buttons for who supervises, and for one's own. */
  Component detail(RechtenregelListItem regel, boolean beslist, Runnable gewijzigd) {
    Div deel = new Div(new H2(regel.naam()));
    deel.addClassName("stapel");
    boolean laat = regel.besluit() == Rechtenbesluit.OPEN && regel.uiterlijk().isBefore(klok.vandaag());
    deel.add(
        new Feiten()
            .feit(
                BeheerTeksten.t("beheer.kolom.rol"),
                BeheerTeksten.rol(regel.rol()),
                organisaties(List.of(regel)).get(regel.organisatieId()))
            .feit(
                BeheerTeksten.t("beheer.kolom.laatst-ingelogd"),
                regel.laatstIngelogd() == null
                    ? BeheerTeksten.t("beheer.gebruikers.nooit-ingelogd")
                    : Datums.kort(regel.laatstIngelogd(), BeheerTeksten.taal()),
                null)
            .feit(
                BeheerTeksten.t("beheer.kolom.status"),
                status(regel.besluit()).tekst(),
                toelichting(regel),
                laat ? Termijn.Druk.LAAT : Termijn.Druk.RUIM));
    Anchor blad = new Anchor(RechtenRoute.van(regel.gebruikerId()), BeheerTeksten.t("beheer.rechten.van-wie"));
    blad.addClassName("knop");
    Div knoppen = new Div();
    knoppen.addClassName("knoppen");
    if (regel.besluit() == Rechtenbesluit.OPEN && beslist) {
      if (regel.gebruikerId() == bron.verplicht().id()) {
        deel.add(new Bericht(Soort.ACTIEF, BeheerTeksten.t("beheer.nalopen.eigen")));
      } else {
        knoppen.add(bevestig(regel, gewijzigd), neemAf(regel, gewijzigd));
      }
    }
    knoppen.add(blad);
    deel.add(knoppen);
    return deel;
  }

  private String toelichting(RechtenregelListItem regel) {
    if (regel.besluit() == Rechtenbesluit.OPEN) {
      return BeheerTeksten.t(
          "beheer.nalopen.uiterlijk", Datums.kort(regel.uiterlijk(), BeheerTeksten.taal()));
    }
    String wanneer = Datums.kort(regel.beslotenOp(), BeheerTeksten.taal());
    if (regel.beslotenDoor() == null) {
      return wanneer;
    }
    String wie = gebruikers.namen(List.of(regel.beslotenDoor())).getOrDefault(regel.beslotenDoor(), "");
    return BeheerTeksten.t("beheer.historie.wanneer", wanneer, wie);
  }

  private Button bevestig(RechtenregelListItem regel, Runnable gewijzigd) {
    Button knop =
        new Button(
            BeheerTeksten.t("beheer.nalopen.bevestig"),
            klik -> {
              ronden.bevestig(List.of(regel.id()));
              klaar(BeheerTeksten.t("beheer.nalopen.bevestigd", 1), gewijzigd);
            });
    knop.addThemeVariants(ButtonVariant.PRIMARY);
    knop.setDisableOnClick(true);
    return knop;
  }

  private Button neemAf(RechtenregelListItem regel, Runnable gewijzigd) {
    String titel = BeheerTeksten.t("beheer.nalopen.neem-af");
    return new Button(
        titel,
        klik ->
            new Beslisdialoog(
                    titel,
                    List.of(
                        BeheerTeksten.t(
                            "beheer.nalopen.neem-af-gevolg", regel.naam(), BeheerTeksten.rol(regel.rol())),
                        BeheerTeksten.t("beheer.nalopen.neem-af-terug")))
                .motivering(BeheerTeksten.t("beheer.kolom.reden"), 1, REDEN)
                .bijBesluit(
                    titel,
                    reden -> {
                      ronden.neemAf(regel.id(), regel.versie(), reden);
                      klaar(BeheerTeksten.t("beheer.nalopen.afgenomen", regel.naam()), gewijzigd);
                    })
                .open());
  }

  /** Confirms all of them after showing how many, and who among them was not seen for long. */
  void bevestigAlle(List<RechtenregelListItem> regels, Runnable gewijzigd) {
    List<RechtenregelListItem> van =
        regels.stream().filter(regel -> regel.gebruikerId() != bron.verplicht().id()).toList();
    long mensen = van.stream().map(RechtenregelListItem::gebruikerId).distinct().count();
    List<String> gevolgen = new ArrayList<>();
    gevolgen.add(BeheerTeksten.t("beheer.nalopen.alle-gevolg", van.size(), mensen));
    List<String> langWeg =
        van.stream()
        .filter(
            regel ->
                regel.laatstIngelogd() == null
                    || regel.laatstIngelogd().toLocalDate().isBefore(klok.vandaag().minusMonths(3)))
        .map(RechtenregelListItem::naam)
        .distinct()
        .toList();
    if (!langWeg.isEmpty()) {
      String namen = String.join(", ", langWeg.subList(0, Math.min(langWeg.size(), NAMEN)));
      gevolgen.add(BeheerTeksten.t("beheer.nalopen.lang-weg", namen, Math.max(0, langWeg.size() - NAMEN)));
    }
    new Beslisdialoog(BeheerTeksten.t("beheer.nalopen.bevestig-alle"), gevolgen)
        .bijBesluit(
            BeheerTeksten.t("beheer.nalopen.bevestig"),
            geen -> {
              int aantal = ronden.bevestig(van.stream().map(RechtenregelListItem::id).toList());
              klaar(BeheerTeksten.t("beheer.nalopen.bevestigd", aantal), gewijzigd);
            })
        .open();
  }

  private static void klaar(String tekst, Runnable gewijzigd) {
    Melding.gelukt(tekst);
    gewijzigd.run();
  }
}
