package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Geldtekst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.levering.BestandGegevens;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.Terugwerkingregel;

/** The still parts of the page of a delivery: header, counts, receipt. */
final class Leveringdelen {
  private static final String GEEN = "–";

  private Leveringdelen() {}

  static Component kop(LeveringGegevens levering, String door, boolean intrekking) {
    String naam =
        levering.bestanden().stream()
            .map(bestand -> bestand.bestandsnaam() == null ? bestand.naam() : bestand.bestandsnaam())
            .collect(Collectors.joining(", "));
    Statusbadge.Status status = Leveringteksten.status(levering.status(), intrekking);
    Paginakop kop =
        new Paginakop(I18NProvider.translate("levering.een", String.valueOf(levering.id())))
            .samenvatting(
                I18NProvider.translate(
                    "levering.een.van",
                    naam,
                    door,
                    Datums.kort(levering.ontvangenOp(), taal())));
    Div stand = new Div(new Statusbadge(status.tekst(), status.soort()));
    stand.addClassName("stand");
    return new Div(kop, stand);
  }

  /** What became of the lines; of several files each beside the other, as they do not add up to anything. */
  static Component feiten(LeveringGegevens levering) {
    if (levering.bestanden().size() > 1) {
      return perBestand(levering);
    }
    Feiten feiten = new Feiten().feit(I18NProvider.translate("levering.gelezen"), getal(levering.gelezen()), null);
    if (levering.status() == Leveringstatus.VERWERKT) {
      for (BestandGegevens bestand : levering.bestanden()) {
        feiten
            .feit(I18NProvider.translate("levering.nieuw"), getal(bestand.nieuw()), null)
            .feit(I18NProvider.translate("levering.gewijzigd"), getal(bestand.gewijzigd()), null)
            .feit(I18NProvider.translate("levering.ongewijzigd"), getal(bestand.ongewijzigd()), null);
      }
    }
    return feiten
        .feit(I18NProvider.translate("levering.geweigerd"), getal(levering.geweigerd()), null)
        .feit(I18NProvider.translate("levering.waarschuwingen"), getal(levering.waarschuwingen()), null);
  }

  private static Component perBestand(LeveringGegevens levering) {
    boolean verwerkt = levering.status() == Leveringstatus.VERWERKT;
    Cijfertabel tabel =
        new Cijfertabel(
            I18NProvider.translate("levering.per-bestand"),
            Stream.of(
                    "ontvangstbewijs.bestand", "gelezen", "nieuw", "gewijzigd", "ongewijzigd", "geweigerd",
                    "waarschuwingen")
                .map(kop -> I18NProvider.translate("levering." + kop))
                .toList());
    for (BestandGegevens bestand : levering.bestanden()) {
      tabel.rij(
          bestand.naam(),
          null,
          List.of(
              getal(bestand.gelezen()),
              verwerkt ? getal(bestand.nieuw()) : GEEN,
              verwerkt ? getal(bestand.gewijzigd()) : GEEN,
              verwerkt ? getal(bestand.ongewijzigd()) : GEEN,
              getal(bestand.geweigerd()),
              getal(bestand.waarschuwingen())));
    }
    return tabel;
  }

  private static String getal(long aantal) {
    return NumberFormat.getIntegerInstance(taal()).format(aantal);
  }

  static Component ontvangstbewijs(LeveringGegevens levering) {
    List<String> koppen =
        List.of(
            I18NProvider.translate("levering.ontvangstbewijs.bestand"),
            I18NProvider.translate("levering.ontvangstbewijs.omvang"),
            I18NProvider.translate("levering.ontvangstbewijs.regels"),
            I18NProvider.translate("levering.ontvangstbewijs.totalen"),
            I18NProvider.translate("levering.ontvangstbewijs.sha256"));
    List<List<String>> rijen =
        levering.bestanden().stream()
            .map(
                bestand ->
                    List.of(
                        bestand.naam(),
                        Leveringteksten.omvang(bestand.bytes()),
                        getal(bestand.gelezen()),
                        totalen(bestand),
                        bestand.sha256()))
            .toList();
    String titel = I18NProvider.translate("levering.ontvangstbewijs");
    Div bewijs = new Div(new Tabel(titel, koppen, rijen));
    if (levering.inhoudVerwijderdOp() != null) {
      bewijs.add(
          new Paragraph(
              I18NProvider.translate(
                  "levering.ontvangstbewijs.bewaard",
                  Datums.kort(levering.inhoudVerwijderdOp().toLocalDate(), taal()))));
    }
    return bewijs;
  }

  private static String totalen(BestandGegevens bestand) {
    return bestand.totalen().stream()
        .map(totaal -> totaal.kolom() + ": " + Geldtekst.van(totaal.som(), taal()))
        .collect(Collectors.joining(", "));
  }

  /** Per month, closed: after a first delivery it is a long list. */
  static Component terugwerking(List<Terugwerkingregel> regels) {
    DateTimeFormatter maand = DateTimeFormatter.ofPattern("MMMM yyyy", taal());
    Tabel tabel =
        new Tabel(
            I18NProvider.translate("levering.terugwerking.tabel"),
            List.of(
                I18NProvider.translate("levering.ontvangstbewijs.bestand"),
                I18NProvider.translate("levering.terugwerking.feit"),
                I18NProvider.translate("levering.terugwerking.maand"),
                I18NProvider.translate("levering.terugwerking.aantal")),
            regels.stream()
                .map(
                    regel ->
                        List.of(
                            regel.bestand(),
                            switch (regel.feit()) {
                              case "nieuw" -> I18NProvider.translate("levering.nieuw");
                              case "ingetrokken" -> I18NProvider.translate("levering.ingetrokken");
                              default -> regel.feit();
                            },
                            maand.format(regel.maand()),
                            getal(regel.aantal())))
                .toList());
    return new Details(
        I18NProvider.translate(
            "levering.terugwerking",
            regels.stream().mapToLong(Terugwerkingregel::aantal).sum(),
            maand.format(regels.stream().map(Terugwerkingregel::maand).min(LocalDate::compareTo).orElseThrow())),
        new Paragraph(I18NProvider.translate("levering.terugwerking.uitleg")),
        tabel);
  }

  static Component problemenVerwijderd(LeveringGegevens levering) {
    return new Paragraph(
        I18NProvider.translate(
            "levering.problemen.verwijderd", Datums.kort(levering.problemenVerwijderdOp().toLocalDate(), taal())));
  }

  private static Locale taal() {
    return UI.getCurrent().getLocale();
  }
}
