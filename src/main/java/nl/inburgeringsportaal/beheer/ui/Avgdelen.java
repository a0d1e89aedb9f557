package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.audit.Avgbesluit;
import nl.inburgeringsportaal.audit.Avgsoort;
import nl.inburgeringsportaal.audit.AvgverzoekGegevens;
import nl.inburgeringsportaal.audit.AvgverzoekService;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Afstand;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Termijn;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** What is shown of a request about somebody's own data, and what can be done with it. */
@SpringComponent
class Avgdelen {
  private static final int KORT = 200;
  private static final int REDEN = 500;
  private static final int LANG = 2_000;

  private final AvgverzoekService verzoeken;
  private final Gebruikers gebruikers;
  private final Klok klok;

  Avgdelen(AvgverzoekService verzoeken, Gebruikers gebruikers, Klok klok) {
    this.verzoeken = verzoeken;
    this.gebruikers = gebruikers;
    this.klok = klok;
  }

  static String soort(Avgsoort soort) {
    return BeheerTeksten.t("beheer.avg.soort." + soort.name());
  }

  static String persoon(AvgverzoekGegevens verzoek) {
    return BeheerTeksten.t(
        "beheer.bewaren.object", LogboekView.soort(verzoek.objectSoort()), String.valueOf(verzoek.objectId()));
  }

  /** What a person of this kind is known by. */
  private static String kenmerk(String soort) {
    return BeheerTeksten.misschien("beheer.avg.kenmerk." + soort, BeheerTeksten.t("beheer.avg.kenmerk"));
  }

  Component detail(AvgverzoekGegevens verzoek, Runnable gewijzigd) {
    Div deel = new Div(new H2(soort(verzoek.soort())), feiten(verzoek));
    deel.addClassName("stapel");
    if (verzoeken.magBehandelen()) {
      deel.add(knoppen(verzoek, gewijzigd));
    }
    return deel;
  }

  private Feiten feiten(AvgverzoekGegevens verzoek) {
    Feiten feiten =
        new Feiten()
            .feit(BeheerTeksten.t("beheer.avg.persoon"), persoon(verzoek), null)
            .feit(BeheerTeksten.t("beheer.avg.ontvangen"), BeheerTeksten.dag(verzoek.ontvangenOp()), null)
            .feit(
                BeheerTeksten.t("beheer.avg.uiterlijk"),
                BeheerTeksten.dag(verzoek.uiterlijk()),
                uiterlijk(verzoek),
                verzoek.isOpen() ? Termijn.Druk.van(verzoek.uiterlijk(), klok.vandaag()) : Termijn.Druk.RUIM)
            .feit(
                BeheerTeksten.t("beheer.avg.identiteit"),
                BeheerTeksten.dag(verzoek.identiteitOp()),
                verzoek.identiteitHoe())
            .feit(
                BeheerTeksten.t("beheer.avg.behandelaar"),
                gebruikers.weergave(verzoek.behandelaar(), BeheerTeksten.taal()),
                null);
    return verzoek.isOpen()
        ? feiten
        : feiten.feit(
            BeheerTeksten.t("beheer.avg.besluit"),
            BeheerTeksten.t("beheer.avg.besluit." + verzoek.besluit().name()),
            verzoek.toelichting());
  }

  private String uiterlijk(AvgverzoekGegevens verzoek) {
    String langer =
        verzoek.verlengdOp() == null ? null : BeheerTeksten.t("beheer.avg.verlengd", verzoek.verlengingReden());
    if (!verzoek.isOpen()) {
      return langer;
    }
    String afstand = Afstand.van(klok.vandaag(), verzoek.uiterlijk()).alsTermijn(BeheerTeksten.taal());
    return langer == null ? afstand : afstand + " · " + langer;
  }

  private Div knoppen(AvgverzoekGegevens verzoek, Runnable gewijzigd) {
    Div knoppen = new Div();
    knoppen.addClassName("knoppen");
    if (verzoek.identiteitOp() != null) {
      Anchor bestand =
          new Anchor(
              download -> geef(download, verzoek.id()),
              AttachmentType.DOWNLOAD,
              BeheerTeksten.t("beheer.avg.download"));
      bestand.addClassName("knop");
      knoppen.add(bestand);
    }
    if (!verzoek.isOpen()) {
      return knoppen;
    }
    if (verzoek.identiteitOp() == null) {
      knoppen.add(new Button(BeheerTeksten.t("beheer.avg.stel-vast"), klik -> stelVast(verzoek, gewijzigd)));
    }
    if (verzoek.verlengdOp() == null && !klok.vandaag().isAfter(verzoek.uiterlijk())) {
      knoppen.add(new Button(BeheerTeksten.t("beheer.avg.verleng"), klik -> verleng(verzoek, gewijzigd)));
    }
    knoppen.add(new Button(BeheerTeksten.t("beheer.avg.handel-af"), klik -> handelAf(verzoek, gewijzigd)));
    return knoppen;
  }

  /** The service writes the line in the read log before the first byte. */
  private void geef(DownloadEvent download, long id) throws IOException {
    download.setFileName("avg-verzoek-" + id + ".zip");
    download.setContentType("application/zip");
    verzoeken.schrijfExport(id, download.getOutputStream());
  }

  void nieuw(LongConsumer naar) {
    Select<Avgsoort> soort = new Select<>();
    soort.setLabel(BeheerTeksten.t("beheer.avg.vraagt"));
    soort.setItems(Avgsoort.values());
    soort.setItemLabelGenerator(Avgdelen::soort);
    soort.setValue(Avgsoort.INZAGE);
    List<String> soorten = verzoeken.soorten();
    Select<String> wie = new Select<>();
    wie.setLabel(BeheerTeksten.t("beheer.avg.wie"));
    wie.setItems(soorten);
    wie.setItemLabelGenerator(LogboekView::soort);
    TextField kenmerk = new TextField(BeheerTeksten.t("beheer.avg.kenmerk"));
    wie.addValueChangeListener(keuze -> kenmerk.setLabel(kenmerk(keuze.getValue())));
    soorten.stream().reduce((eerste, laatste) -> laatste).ifPresent(wie::setValue);
    kenmerk.setHelperText(BeheerTeksten.t("beheer.avg.kenmerk-uitleg"));
    kenmerk.setMaxLength(100);
    kenmerk.setRequiredIndicatorVisible(true);
    Datumveld ontvangen = new Datumveld(BeheerTeksten.t("beheer.avg.ontvangen"));
    ontvangen.setValue(klok.vandaag());
    ontvangen.setMax(klok.vandaag());
    new Invoerdialoog(BeheerTeksten.t("beheer.avg.nieuw"))
        .veld("soort", soort)
        .veld("ontvangenOp", ontvangen)
        .veld("objectSoort", wie)
        .veld("kenmerk", kenmerk)
        .bijOpslaan(
            BeheerTeksten.t("beheer.avg.nieuw"),
            () -> {
              long id =
                  verzoeken.neemOp(soort.getValue(), wie.getValue(), kenmerk.getValue(), ontvangen.getValue());
              Melding.gelukt(BeheerTeksten.t("beheer.avg.opgenomen"));
              naar.accept(id);
            })
        .open();
  }

  private void stelVast(AvgverzoekGegevens verzoek, Runnable gewijzigd) {
    TextField hoe = new TextField(BeheerTeksten.t("beheer.avg.hoe"));
    hoe.setHelperText(BeheerTeksten.t("beheer.avg.hoe-uitleg"));
    hoe.setMaxLength(KORT);
    hoe.setRequiredIndicatorVisible(true);
    new Invoerdialoog(BeheerTeksten.t("beheer.avg.stel-vast"))
        .breed("hoe", hoe)
        .bijOpslaan(
            BeheerTeksten.t("beheer.avg.stel-vast"),
            () -> {
              verzoeken.stelIdentiteitVast(verzoek.id(), verzoek.versie(), hoe.getValue());
              Melding.gelukt(BeheerTeksten.t("beheer.avg.vastgesteld"));
              gewijzigd.run();
            })
        .open();
  }

  private void verleng(AvgverzoekGegevens verzoek, Runnable gewijzigd) {
    new Beslisdialoog(
            BeheerTeksten.t("beheer.avg.verleng"),
            List.of(
                BeheerTeksten.t("beheer.avg.verleng-tot", BeheerTeksten.dag(verzoek.ontvangenOp().plusMonths(3))),
                BeheerTeksten.t("beheer.avg.verleng-laat-weten")))
        .motivering(BeheerTeksten.t("beheer.kolom.reden"), 1, REDEN)
        .bijBesluit(
            BeheerTeksten.t("beheer.avg.verleng"),
            reden -> {
              verzoeken.verleng(verzoek.id(), verzoek.versie(), reden);
              Melding.gelukt(
                  BeheerTeksten.t("beheer.avg.verleng-tot", BeheerTeksten.dag(verzoek.ontvangenOp().plusMonths(3))));
              gewijzigd.run();
            })
        .open();
  }

  private void handelAf(AvgverzoekGegevens verzoek, Runnable gewijzigd) {
    Select<Avgbesluit> besluit = new Select<>();
    besluit.setLabel(BeheerTeksten.t("beheer.avg.besluit"));
    besluit.setItems(Avgbesluit.values());
    besluit.setItemLabelGenerator(keuze -> BeheerTeksten.t("beheer.avg.besluit." + keuze.name()));
    TextArea toelichting = new TextArea(BeheerTeksten.t("beheer.avg.toelichting"));
    toelichting.setMaxLength(LANG);
    toelichting.setMinRows(3);
    toelichting.setRequiredIndicatorVisible(true);
    new Invoerdialoog(BeheerTeksten.t("beheer.avg.handel-af"))
        .boven(new Paragraph(BeheerTeksten.t("beheer.avg.handel-af-gevolg")))
        .veld("besluit", besluit)
        .breed("toelichting", toelichting)
        .bijOpslaan(
            BeheerTeksten.t("beheer.avg.handel-af"),
            () -> {
              verzoeken.handelAf(verzoek.id(), verzoek.versie(), besluit.getValue(), toelichting.getValue().strip());
              Melding.gelukt(BeheerTeksten.t("beheer.avg.afgehandeld"));
              gewijzigd.run();
            })
        .open();
  }
}
