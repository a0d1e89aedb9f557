package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import nl.inburgeringsportaal.regels.Opleidingwijziging;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Voorstel;
import nl.inburgeringsportaal.regels.VoorstelListItem;
import nl.inburgeringsportaal.regels.VoorstelService;
import nl.inburgeringsportaal.regels.Voorstelonderwerp;
import nl.inburgeringsportaal.regels.Voorstelstatus;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** A proposal as it is judged: what changes, on what it rests, what it does, and the decision. */
@SpringComponent
class Voorsteldelen {
  private static final int TOELICHTING = 1_000;

  private final VoorstelService voorstellen;
  private final Gebruikers gebruikers;
  private final Regels regels;
  private final Opleidingscodes opleidingen;
  private final Klok klok;

  Voorsteldelen(
      VoorstelService voorstellen, Gebruikers gebruikers, Regels regels, Opleidingscodes opleidingen, Klok klok) {
    this.voorstellen = voorstellen;
    this.gebruikers = gebruikers;
    this.regels = regels;
    this.opleidingen = opleidingen;
    this.klok = klok;
  }

  String onderwerp(VoorstelListItem voorstel) {
    return voorstel.onderwerp() == Voorstelonderwerp.REGELPARAMETER
        ? BeheerTeksten.regel(voorstel.code())
        : opleidingen.find(voorstel.code()).map(Opleiding::naam).orElse(voorstel.code());
  }

  String onderwerp(String code) {
    return regels.historie(code).isEmpty()
        ? opleidingen.find(code).map(Opleiding::naam).orElse(code)
        : BeheerTeksten.regel(code);
  }

  Component detail(Voorstel voorstel, Runnable gewijzigd) {
    VoorstelListItem kop = voorstel.kop();
    Map<Long, String> namen =
        gebruikers.namen(Stream.of(kop.voorgesteldDoor(), kop.beslotenDoor()).filter(Objects::nonNull).toList());
    Div deel = new Div(new H2(onderwerp(kop)));
    deel.addClassName("stapel");
    Feiten feiten =
        new Feiten()
            .feit(
                BeheerTeksten.t("beheer.kolom.voorgesteld-door"),
                namen.get(kop.voorgesteldDoor()),
                Datums.kort(kop.voorgesteldOp(), BeheerTeksten.taal()));
    if (kop.beslotenDoor() != null) {
      feiten.feit(
          BeheerTeksten.status(kop.status()).tekst(),
          namen.get(kop.beslotenDoor()),
          Datums.kort(kop.beslotenOp(), BeheerTeksten.taal()));
    }
    deel.add(feiten, wat(voorstel), new Paragraph(BeheerTeksten.t("beheer.regels.bron", kop.bron())));
    if (voorstel.toelichting() != null) {
      deel.add(new Bericht(Soort.LAAT, BeheerTeksten.t("beheer.voorstellen.afgewezen-omdat", voorstel.toelichting())));
    }
    deel.add(Voorbeeldstap.effect(voorstel.effect()));
    boolean open = kop.status() == Voorstelstatus.VOORGESTELD;
    deel.add(
        new Paragraph(
            open
                ? BeheerTeksten.t("beheer.voorstellen.effect-nu", Datums.lang(klok.vandaag(), BeheerTeksten.taal()))
                : BeheerTeksten.t("beheer.voorstellen.effect-toen")));
    if (open) {
      deel.add(besluit(voorstel, gewijzigd));
    }
    return deel;
  }

  private Component wat(Voorstel voorstel) {
    if (voorstel.parameter() != null) {
      Div deel =
          new Div(
              new H3(BeheerTeksten.t("beheer.voorstellen.wordt")),
              RegelsView.waarden(voorstel.waarden(), voorstel.parameter().geldigVan()));
      deel.addClassName("stapel");
      return deel;
    }
    Opleidingwijziging nieuw = voorstel.opleiding();
    Opleiding eerder = voorstel.kop().status() == Voorstelstatus.VOORGESTELD ? voorstel.eerder() : null;
    List<List<String>> rijen = new ArrayList<>();
    rijen.add(rij("beheer.kolom.code", eerder == null ? null : eerder.code(), nieuw.code()));
    rijen.add(rij("beheer.kolom.opleiding", eerder == null ? null : eerder.naam(), nieuw.naam()));
    rijen.add(
        rij(
            "beheer.kolom.onderwijssoort",
            eerder == null ? null : BeheerTeksten.soort(eerder.onderwijssoort()),
            BeheerTeksten.soort(nieuw.onderwijssoort())));
    rijen.add(
        rij(
            "beheer.kolom.perioden",
            eerder == null
                ? null
                : perioden(eerder.vrijstellingen().stream().map(Opleiding.Vrijstelling::periode).toList()),
            perioden(nieuw.vrijstellingen())));
    return new Tabel(
        BeheerTeksten.t("beheer.voorstellen.wordt"),
        List.of(
            BeheerTeksten.t("base.conflict.veld"),
            BeheerTeksten.t("beheer.voorstellen.van"),
            BeheerTeksten.t("beheer.voorstellen.naar")),
        rijen);
  }

  private static List<String> rij(String sleutel, String van, String naar) {
    return List.of(BeheerTeksten.t(sleutel), van == null ? "–" : van, naar);
  }

  private static String perioden(List<Periode> perioden) {
    return perioden.isEmpty()
        ? BeheerTeksten.t("beheer.opleidingen.niet-vrij")
        : String.join("; ", perioden.stream().map(deel -> BeheerTeksten.periode(deel.van(), deel.tot())).toList());
  }

  private Component besluit(Voorstel voorstel, Runnable gewijzigd) {
    long id = voorstel.kop().id();
    int versie = voorstel.kop().versie();
    Div knoppen = new Div();
    knoppen.addClassName("knoppen");
    Div deel = new Div();
    deel.addClassName("stapel");
    if (voorstel.vervallen()) {
      deel.add(new Bericht(Soort.LAAT, BeheerTeksten.t("beheer.voorstellen.vervallen")));
    }
    if (voorstel.eigen()) {
      deel.add(new Bericht(Soort.ACTIEF, BeheerTeksten.t("beheer.voorstellen.wacht")));
      knoppen.add(new Button(BeheerTeksten.t("beheer.voorstellen.trek-in"), klik -> trekIn(id, versie, gewijzigd)));
    } else {
      if (!voorstel.vervallen()) {
        Button vast =
            new Button(BeheerTeksten.t("beheer.voorstellen.stel-vast"), klik -> stelVast(voorstel, gewijzigd));
        vast.addThemeVariants(ButtonVariant.PRIMARY);
        knoppen.add(vast);
      }
      knoppen.add(new Button(BeheerTeksten.t("beheer.voorstellen.wijs-af"), klik -> wijsAf(id, versie, gewijzigd)));
    }
    deel.add(knoppen);
    return deel;
  }

  private void stelVast(Voorstel voorstel, Runnable klaar) {
    VoorstelListItem kop = voorstel.kop();
    long aantal = voorstel.effect().stream().mapToLong(regel -> regel.aantal()).sum();
    new Beslisdialoog(
            BeheerTeksten.t("beheer.voorstellen.stel-vast-vraag", onderwerp(kop)),
            List.of(
                BeheerTeksten.t("beheer.voorstellen.gevolg-vanaf"),
                aantal == 0
                    ? BeheerTeksten.t("beheer.voorstellen.geen-effect")
                    : BeheerTeksten.t("beheer.voorstellen.gevolg-aantal", aantal),
                BeheerTeksten.t("beheer.voorstellen.gevolg-terug")))
        .bijBesluit(
            BeheerTeksten.t("beheer.voorstellen.stel-vast"),
            niets -> {
              voorstellen.stelVast(kop.id(), kop.versie());
              Melding.gelukt(BeheerTeksten.t("beheer.voorstellen.vastgesteld", onderwerp(kop)));
              klaar.run();
            })
        .open();
  }

  private void wijsAf(long id, int versie, Runnable klaar) {
    new Beslisdialoog(
            BeheerTeksten.t("beheer.voorstellen.wijs-af"),
            List.of(BeheerTeksten.t("beheer.voorstellen.gevolg-afwijzen")))
        .motivering(BeheerTeksten.t("beheer.voorstellen.waarom-niet"), 1, TOELICHTING)
        .bijBesluit(
            BeheerTeksten.t("beheer.voorstellen.wijs-af"),
            reden -> {
              voorstellen.wijsAf(id, versie, reden);
              Melding.gelukt(BeheerTeksten.t("beheer.voorstellen.afgewezen"));
              klaar.run();
            })
        .open();
  }

  private void trekIn(long id, int versie, Runnable klaar) {
    new Beslisdialoog(
            BeheerTeksten.t("beheer.voorstellen.trek-in"),
            List.of(BeheerTeksten.t("beheer.voorstellen.gevolg-intrekken")))
        .bijBesluit(
            BeheerTeksten.t("beheer.voorstellen.trek-in"),
            niets -> {
              voorstellen.trekIn(id, versie);
              Melding.gelukt(BeheerTeksten.t("beheer.voorstellen.ingetrokken"));
              klaar.run();
            })
        .open();
  }
}
