package nl.inburgeringsportaal.keurmerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.keurmerk.Besluitstatus;
import nl.inburgeringsportaal.keurmerk.Keurmerkstand;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.Overnamestatus;
import nl.inburgeringsportaal.keurmerk.Registerstatus;

/** What the screens about keurmerken share. */
final class Delen {
  /** Style sheet of these screens, below the path that everybody may read. */
  static final String STIJL = "context://portaal/keurmerk.css";

  private Delen() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("keurmerk." + sleutel, argumenten);
  }

  static Locale taal() {
    return UI.getCurrent().getLocale();
  }

  static String dag(LocalDate dag) {
    return dag == null ? null : Datums.kort(dag, taal());
  }

  static String moment(LocalDateTime moment) {
    return moment == null ? null : Datums.kort(moment, taal());
  }

  /** The number in an address, empty when it is none. */
  static Optional<Long> id(String tekst) {
    return tekst.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(tekst)) : Optional.empty();
  }

  /** A school without a status has none yet. */
  static Statusbadge.Status status(Keurmerkstand stand) {
    Keurmerkstatus boven = stand.bovenste();
    return boven == null
        ? new Statusbadge.Status(t("status.geen"), Statusbadge.Soort.RUSTIG)
        : new Statusbadge.Status(t("status." + boven), soort(boven));
  }

  private static Statusbadge.Soort soort(Keurmerkstatus status) {
    return switch (status) {
      case AANVRAAG -> Statusbadge.Soort.RUSTIG;
      case ASPIRANT, BEPAALDE_TIJD -> Statusbadge.Soort.ACTIEF;
      case KEURMERK, ONBEPAALDE_TIJD -> Statusbadge.Soort.KLAAR;
      case WAARSCHUWING, VERBETERTERMIJN -> Statusbadge.Soort.BIJNA;
      case GESCHORST, INGETROKKEN -> Statusbadge.Soort.LAAT;
      case VERVALLEN, BEEINDIGD, NIET_TOEGEKEND -> Statusbadge.Soort.RUSTIG;
    };
  }

  static Statusbadge.Status status(Registerstatus status) {
    Keurmerkstatus zelfde = Keurmerkstatus.valueOf(status.name());
    return new Statusbadge.Status(t("status." + status), soort(zelfde));
  }

  static Statusbadge.Status status(Besluitstatus status) {
    return new Statusbadge.Status(
        t("besluitstatus." + status),
        switch (status) {
          case CONCEPT -> Statusbadge.Soort.RUSTIG;
          case TER_BESLISSING -> Statusbadge.Soort.BIJNA;
          case VASTGESTELD -> Statusbadge.Soort.KLAAR;
        });
  }

  static Statusbadge.Status status(Overnamestatus status) {
    return new Statusbadge.Status(
        t("overnamestatus." + status),
        switch (status) {
          case AANGEVRAAGD -> Statusbadge.Soort.BIJNA;
          case GOEDGEKEURD -> Statusbadge.Soort.KLAAR;
          case AFGEWEZEN -> Statusbadge.Soort.ACTIEF;
          case INGETROKKEN -> Statusbadge.Soort.RUSTIG;
        });
  }

  static <E extends Enum<E>> List<Filterbalk.Optie> opties(Class<E> soort, String sleutel) {
    return Arrays.stream(soort.getEnumConstants())
        .map(een -> new Filterbalk.Optie(een.name(), t(sleutel + een)))
        .toList();
  }

  static Nav kruimel(String adres, String tekst) {
    Nav nav = new Nav(new Anchor(adres, tekst));
    nav.addClassNames("kruimel", "niet-afdrukken");
    nav.getElement().setAttribute("aria-label", t("kruimel"));
    return nav;
  }

  static Anchor knoplink(String adres, String tekst) {
    Anchor link = new Anchor(adres, tekst);
    link.addClassName("knop");
    return link;
  }

  static Anchor pdf(String tekst, String naam, Supplier<byte[]> inhoud) {
    DownloadHandler ophalen =
        download -> {
          byte[] bytes = inhoud.get();
          download.setFileName(naam);
          download.setContentType("application/pdf");
          download.setContentLength(bytes.length);
          download.getOutputStream().write(bytes);
        };
    Anchor link = new Anchor(ophalen, AttachmentType.DOWNLOAD, tekst);
    link.addClassNames("knop", "niet-afdrukken");
    return link;
  }

  /** What is wrong with a value that is in the address, by the name that the reader knows the field by. */
  static Bericht fout(OngeldigeInvoer fout, String veld) {
    Object[] argumenten = fout.argumenten();
    argumenten[0] = veld;
    return new Bericht(Statusbadge.Soort.LAAT, UI.getCurrent().getTranslation(fout.sleutel(), argumenten));
  }

  static Div knoppen(Component... knoppen) {
    Div rij = new Div(knoppen);
    rij.addClassName("knoppen");
    return rij;
  }

  static Div stapel(Component... delen) {
    Div deel = new Div(delen);
    deel.addClassName("onder-elkaar");
    return deel;
  }
}
