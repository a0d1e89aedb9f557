package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Tabelschrijver;
import nl.inburgeringsportaal.base.csv.CsvSchrijver;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.base.xlsx.XlsxSchrijver;
import nl.inburgeringsportaal.bijeenkomst.AanmeldService;
import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.DeelnemerListItem;
import nl.inburgeringsportaal.bijeenkomst.DeelnemerService;
import nl.inburgeringsportaal.bijeenkomst.Deelnemersoort;

/**
 * Who takes part and who waits; from the day itself on a tick for who is there: Space ticks, the arrow keys go to the
 * next and the previous one.
 */
final class Deelnemersdeel extends Div {
  private static final long serialVersionUID = 1L;

  private static final String PIJLEN =
      """
      this.addEventListener('keydown', toets => {
        if (toets.key !== 'ArrowDown' && toets.key !== 'ArrowUp') return;
        const vakken = [...this.querySelectorAll('vaadin-checkbox')];
        const nu = vakken.findIndex(vak => vak.contains(document.activeElement));
        const naar = vakken[nu + (toets.key === 'ArrowDown' ? 1 : -1)];
        if (nu >= 0 && naar) {
          toets.preventDefault();
          naar.focus();
        }
      });
      """;

  private final transient DeelnemerService service;
  private final long id;
  private final boolean opDeDag;
  private final boolean voorbij;

  /** A kind of file. */
  @FunctionalInterface
  private interface Vorm {
    Tabelschrijver maak(OutputStream uit) throws IOException;
  }

  Deelnemersdeel(DeelnemerService service, BijeenkomstDetail bijeenkomst) {
    this.service = service;
    this.id = bijeenkomst.gegevens().id();
    this.voorbij = bijeenkomst.voorbij();
    this.opDeDag = bijeenkomst.opDeDag();
    addClassName("stapel");
    toon();
  }

  private void toon() {
    List<DeelnemerListItem> alle = service.list(id);
    removeAll();
    add(knoppen(alle));
    if (alle.isEmpty()) {
      add(new LegeToestand(VaadinIcon.GROUP, Delen.t("beheer.niemand"), Delen.t("beheer.niemand.uitleg")));
      return;
    }
    List<DeelnemerListItem> metNaam = alle.stream().filter(deel -> deel.naam() != null).toList();
    if (metNaam.isEmpty()) {
      add(new Paragraph(Delen.t("beheer.verwijderd")));
    }
    if (opDeDag && !metNaam.isEmpty()) {
      add(new Paragraph(Delen.t("beheer.aanwezig.uitleg")));
    }
    Stream.of(Aanmeldstatus.GEPLAATST, Aanmeldstatus.WACHT)
        .forEach(
            status -> {
              List<DeelnemerListItem> deel =
                  metNaam.stream().filter(een -> een.status() == status).toList();
              if (!deel.isEmpty()) {
                add(new H2(Delen.t("beheer.groep." + status, deel.size())), lijst(deel));
              }
            });
    if (opDeDag) {
      add(opkomst());
    }
  }

  private Component knoppen(List<DeelnemerListItem> alle) {
    Div rij = new Div();
    rij.addClassName("knoppenrij");
    if (opDeDag) {
      rij.add(new Button(Delen.t("beheer.ter-plaatse"), VaadinIcon.PLUS.create(), klik -> voegToe()));
      boolean open = alle.stream().anyMatch(Deelnemersdeel::isOpen);
      Button rest = new Button(Delen.t("beheer.rest-afwezig"), klik -> restAfwezig(alle));
      rest.setEnabled(open);
      rij.add(rest);
    }
    if (!alle.isEmpty()) {
      rij.add(
          uitvoer("csv", "text/csv; charset=utf-8", CsvSchrijver::new),
          uitvoer(
              "xlsx",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              uit -> new XlsxSchrijver(uit, "deelnemers")));
    }
    return rij;
  }

  private static boolean isOpen(DeelnemerListItem deel) {
    return deel.status() == Aanmeldstatus.GEPLAATST && deel.bevestigd() && deel.aanwezig() == null;
  }

  private Anchor uitvoer(String einde, String soort, Vorm vorm) {
    Locale taal = getLocale();
    DownloadHandler inhoud =
        download -> {
          download.setFileName("deelnemers-" + id + "." + einde);
          download.setContentType(soort);
          try (Tabelschrijver schrijver = vorm.maak(download.getOutputStream())) {
            service.schrijf(id, schrijver, taal);
          }
        };
    Anchor link = new Anchor(inhoud, AttachmentType.DOWNLOAD, Delen.t("beheer.uitvoer." + einde));
    link.addClassName("knop");
    return link;
  }

  private Component lijst(List<DeelnemerListItem> deelnemers) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("deelnemers");
    deelnemers.forEach(deel -> lijst.add(regel(deel)));
    lijst.getElement().executeJs(PIJLEN);
    return lijst;
  }

  private ListItem regel(DeelnemerListItem deel) {
    ListItem regel = new ListItem();
    boolean geplaatst = deel.status() == Aanmeldstatus.GEPLAATST && deel.bevestigd();
    if (opDeDag && geplaatst) {
      Checkbox aanwezig = new Checkbox(deel.naam(), Boolean.TRUE.equals(deel.aanwezig()));
      aanwezig.addValueChangeListener(
          wijziging -> service.noteerAanwezig(id, deel.id(), wijziging.getValue()));
      regel.add(aanwezig);
    } else {
      Span naam = new Span(deel.naam());
      naam.addClassName("naam");
      regel.add(naam);
    }
    regel.add(
        Delen.tweede(
            Stream.of(
                    deel.organisatie(),
                    deel.functie(),
                    deel.mail(),
                    deel.terPlaatse() ? Delen.t("beheer.zonder-aanmelding") : null,
                    deel.bevestigd() ? null : Delen.t("beheer.niet-bevestigd"),
                    Boolean.FALSE.equals(deel.aanwezig()) ? Delen.t("beheer.afwezig") : null)
                .filter(woord -> woord != null)
                .collect(Collectors.joining(" · "))));
    if (!voorbij && !deel.terPlaatse()) {
      Button weg = new Button(Delen.t("afmelden"), klik -> vraagAfmelden(deel));
      weg.addThemeVariants(ButtonVariant.TERTIARY);
      weg.setAriaLabel(Delen.t("beheer.afmelden-van", deel.naam()));
      regel.add(weg);
    }
    return regel;
  }

  private void vraagAfmelden(DeelnemerListItem deel) {
    new Beslisdialoog(
            Delen.t("beheer.afmelden-van", deel.naam()), List.of(Delen.t("beheer.afmelden.gevolg")))
        .bijBesluit(
            Delen.t("afmelden"),
            niets -> {
              service.meldAf(deel.id());
              toon();
            })
        .open();
  }

  private void restAfwezig(List<DeelnemerListItem> alle) {
    // Read anew: some were ticked since.
    service.list(id).stream()
        .filter(Deelnemersdeel::isOpen)
        .forEach(deel -> service.noteerAanwezig(id, deel.id(), false));
    Melding.gelukt(Delen.t("beheer.rest-afwezig.gedaan"));
    toon();
  }

  private void voegToe() {
    TextField naam = new TextField(Delen.t("veld.naam"));
    naam.setMaxLength(AanmeldService.LANGSTE_NAAM);
    TextField organisatie = new TextField(Delen.t("veld.organisatie"));
    organisatie.setMaxLength(AanmeldService.LANGSTE_ORGANISATIE);
    ComboBox<Deelnemersoort> soort = new ComboBox<>(Delen.t("veld.soort"));
    soort.setItems(Deelnemersoort.values());
    soort.setItemLabelGenerator(een -> Delen.t("deelnemersoort." + een));
    new Invoerdialoog(Delen.t("beheer.ter-plaatse"))
        .veld("naam", naam)
        .veld("organisatie", organisatie)
        .veld("soort", soort)
        .bijOpslaan(
            Delen.t("beheer.voeg-toe"),
            () -> {
              service.voegToe(id, naam.getValue(), organisatie.getValue(), soort.getValue());
              toon();
            })
        .open();
  }

  private Component opkomst() {
    List<List<String>> rijen =
        service.opkomst(id).stream()
            .map(
                deel ->
                    List.of(
                        Delen.t("deelnemersoort." + deel.soort()),
                        String.valueOf(deel.plaatsen()),
                        String.valueOf(deel.aanwezig()),
                        String.valueOf(deel.afwezig())))
            .toList();
    return new Tabel(
        Delen.t("beheer.opkomst"),
        List.of(
            Delen.t("kolom.soort"),
            Delen.t("beheer.kolom.plaats"),
            Delen.t("beheer.kolom.aanwezig"),
            Delen.t("beheer.kolom.afwezig")),
        rijen);
  }
}
