package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Gegevenslijst;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.GeraakteSessie;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalService;
import nl.inburgeringsportaal.leerbaarheidstoets.Openingstijd;
import nl.inburgeringsportaal.leerbaarheidstoets.SluitingGegevens;

/** A building beside the list: rooms, opening days, closings, and the sessions that cannot be held there. */
@SpringComponent
class Locatiedelen {
  private final Locatiedialogen dialogen;
  private final Lokaaldialoog lokaaldialoog;
  private final LokaalService lokalen;

  Locatiedelen(Locatiedialogen dialogen, Lokaaldialoog lokaaldialoog, LokaalService lokalen) {
    this.dialogen = dialogen;
    this.lokaaldialoog = lokaaldialoog;
    this.lokalen = lokalen;
  }

  Component detail(LocatieDetail locatie, Runnable gewijzigd) {
    LocatieGegevens gegevens = locatie.gegevens();
    Paragraph waar =
        new Paragraph(gegevens.adres() + ", " + gegevens.postcode() + " " + gegevens.plaats());
    waar.addClassName("tweede");
    Div deel = new Div(new Div(new H2(gegevens.naam()), waar));
    deel.addClassNames("stapel", "begeleider");
    if (gegevens.geslotenVanaf() != null) {
      deel.add(
          new Bericht(
              Statusbadge.Soort.BIJNA,
              Plandelen.t("locatie.sluit-op", Datums.lang(gegevens.geslotenVanaf(), Plandelen.taal())),
              new Button(Plandelen.t("heropenen"), klik -> doe(() -> lokalen.sluit(gegevens.id(), null), gewijzigd))));
    }
    if (!locatie.geraakt().isEmpty()) {
      deel.add(new Bericht(Statusbadge.Soort.LAAT, Plandelen.t("locatie.geraakt", locatie.geraakt().size())));
      deel.add(geraakt(locatie));
    }
    deel.add(
        Delen.knoppen(
            new Button(
                Plandelen.t("locatie.wijzigen"), klik -> dialogen.locatie(gegevens, zelfde -> gewijzigd.run())),
            new Button(Plandelen.t("sluiting.nieuw"), klik -> dialogen.sluiting(locatie, gewijzigd)),
            new Button(Plandelen.t("locatie.sluiten"), klik -> dialogen.opheffen(gegevens.id(), null, gewijzigd))));
    deel.add(lokalen(locatie, gewijzigd), open(gegevens), sluitingen(locatie, gewijzigd), brief(gegevens));
    return deel;
  }

  private static UnorderedList lijst() {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    return lijst;
  }

  private static Component geraakt(LocatieDetail locatie) {
    UnorderedList lijst = lijst();
    for (GeraakteSessie sessie : locatie.geraakt()) {
      String wanneer = Plandelen.wanneer(sessie.begin(), sessie.einde());
      lijst.add(
          Plandelen.regel(
              wanneer,
              Plandelen.t("geraakt.regel", sessie.lokaal(), sessie.bezet()),
              Delen.knoplink(ToetssessieView.adres(sessie.id()), Plandelen.t("naar-sessie"))));
    }
    return lijst;
  }

  private Section lokalen(LocatieDetail locatie, Runnable gewijzigd) {
    UnorderedList lijst = lijst();
    for (LokaalGegevens lokaal : locatie.lokalen()) {
      String rolstoel = lokaal.rolstoel() ? Plandelen.t("met-rolstoel") : Plandelen.t("zonder-rolstoel");
      String tweede = Plandelen.t("lokaal.regel", lokaal.plaatsen(), lokaal.apparaten(), rolstoel);
      if (lokaal.geslotenVanaf() != null) {
        String dag = Datums.kort(lokaal.geslotenVanaf(), Plandelen.taal());
        tweede += " · " + Plandelen.t("lokaal.gesloten-vanaf", dag);
      }
      boolean dicht = lokaal.geslotenVanaf() != null;
      long id = locatie.gegevens().id();
      lijst.add(
          Plandelen.regel(
              lokaal.naam(),
              tweede,
              Plandelen.knop("wijzigen", lokaal.naam(), () -> lokaaldialoog.open(id, lokaal, gewijzigd)),
              dicht
                  ? Plandelen.knop(
                      "heropenen",
                      lokaal.naam(),
                      () -> doe(() -> lokalen.sluitLokaal(id, lokaal.id(), null), gewijzigd))
                  : Plandelen.knop("sluiten", lokaal.naam(), () -> dialogen.opheffen(id, lokaal, gewijzigd))));
    }
    Button nieuw =
        new Button(
            Plandelen.t("lokaal.nieuw"), klik -> lokaaldialoog.open(locatie.gegevens().id(), null, gewijzigd));
    return deel("deel.lokalen", locatie.lokalen().isEmpty() ? leeg("lokalen.leeg") : lijst, nieuw);
  }

  private static Component leeg(String sleutel) {
    Paragraph leeg = new Paragraph(Plandelen.t(sleutel));
    leeg.addClassName("tweede");
    return leeg;
  }

  private static Section deel(String sleutel, Component... inhoud) {
    Section deel = new Section(new H3(Plandelen.t(sleutel)));
    deel.add(inhoud);
    return deel;
  }

  private static Section open(LocatieGegevens gegevens) {
    String dagen =
        Arrays.stream(DayOfWeek.values())
            .filter(gegevens.openingstijden()::containsKey)
            .map(
                dag -> {
                  Openingstijd tijd = gegevens.openingstijden().get(dag);
                  return Plandelen.t(
                      "open.dag",
                      dag.getDisplayName(TextStyle.FULL_STANDALONE, Plandelen.taal()),
                      Plandelen.tijd(tijd.van()),
                      Plandelen.tijd(tijd.tot()));
                })
            .collect(Collectors.joining("\n"));
    Paragraph tekst = new Paragraph(dagen);
    tekst.addClassName("regels");
    return deel("veld.openingstijden", tekst);
  }

  private Section sluitingen(LocatieDetail locatie, Runnable gewijzigd) {
    UnorderedList lijst = lijst();
    for (SluitingGegevens sluiting : locatie.sluitingen()) {
      String waar =
          locatie.lokalen().stream()
              .filter(een -> een.id().equals(sluiting.lokaalId()))
              .map(LokaalGegevens::naam)
              .findFirst()
              .orElseGet(() -> Plandelen.t("sluiting.heel"));
      String periode = Delen.periode(sluiting.van(), sluiting.tot());
      lijst.add(
          Plandelen.regel(
              periode,
              waar + " · " + sluiting.omschrijving(),
              Plandelen.knop("sluiting.weg", periode, () -> doe(() -> lokalen.heropen(sluiting.id()), gewijzigd))));
    }
    return deel("deel.sluitingen", locatie.sluitingen().isEmpty() ? leeg("sluitingen.leeg") : lijst);
  }

  private static Section brief(LocatieGegevens gegevens) {
    Gegevenslijst lijst = new Gegevenslijst();
    lijst.gegeven(Plandelen.t("veld.bereikbaarheid"), of(gegevens.bereikbaarheid()));
    lijst.gegeven(Plandelen.t("veld.toegankelijkheid"), of(gegevens.toegankelijkheid()));
    return deel("deel.uitnodiging", lijst);
  }

  private static String of(String tekst) {
    return tekst == null ? Plandelen.t("niet-ingevuld") : tekst;
  }

  private static void doe(Runnable werk, Runnable gewijzigd) {
    try {
      werk.run();
    } catch (DomeinFout geweigerd) {
      Melding.fout(com.vaadin.flow.i18n.I18NProvider.translate(geweigerd.sleutel(), geweigerd.argumenten()));
    }
    gewijzigd.run();
  }
}
