package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Begeleiderstand;
import nl.inburgeringsportaal.leerbaarheidstoets.Stap;

/** What more screens of the leerbaarheidstoets show, in the same words. */
final class Delen {
  /** Style sheet of these screens, below the path that everybody may read. */
  static final String STIJL = "context://portaal/leerbaarheidstoets.css";

  private Delen() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("leerbaarheidstoets." + sleutel, argumenten);
  }

  static Locale taal() {
    return UI.getCurrent().getLocale();
  }

  static Statusbadge.Status status(Begeleiderstand stand) {
    return new Statusbadge.Status(
        t("stand." + stand),
        switch (stand) {
          case AANGEMELD, GETRAIND, GECERTIFICEERD -> Statusbadge.Soort.RUSTIG;
          case TOEGESTAAN -> Statusbadge.Soort.ACTIEF;
          case ACTIEF -> Statusbadge.Soort.KLAAR;
          case INGETROKKEN -> Statusbadge.Soort.LAAT;
        });
  }

  /** What somebody still needs, in one line; that he has what he should not, when that is so. */
  static String ontbreekt(BegeleiderListItem wie) {
    if (wie.accountZonderGrond()) {
      return t("account-weg");
    }
    List<Stap> stappen = wie.ontbreekt();
    if (stappen.isEmpty()) {
      return wie.stand() == Begeleiderstand.INGETROKKEN ? "" : t("niets-nodig");
    }
    return stappen.stream().map(stap -> t("stap." + stap)).collect(Collectors.joining(", "));
  }

  /** The next step and how many come after it, for a list. */
  static String eerstNodig(BegeleiderListItem wie) {
    List<Stap> stappen = wie.ontbreekt();
    return stappen.size() < 2 || wie.accountZonderGrond()
        ? ontbreekt(wie)
        : t("eerst-nodig", t("stap." + stappen.getFirst()), stappen.size() - 1);
  }

  /** From a day, and until the last one when there is one. */
  static String periode(LocalDate van, LocalDate tot) {
    String begin = Datums.kort(van, taal());
    return tot == null ? t("vanaf", begin) : t("van-tot", begin, Datums.kort(tot.minusDays(1), taal()));
  }

  /** When something is held: the hours of one day, or from a day and hour to another. */
  static String wanneer(LocalDateTime begin, LocalDateTime einde) {
    DateTimeFormatter tijd = DateTimeFormatter.ofPattern("HH:mm", taal());
    String dag = Datums.kort(begin.toLocalDate(), taal());
    return begin.toLocalDate().equals(einde.toLocalDate())
        ? t("wanneer.dag", dag, tijd.format(begin), tijd.format(einde))
        : t(
            "wanneer.dagen",
            dag,
            tijd.format(begin),
            Datums.kort(einde.toLocalDate(), taal()),
            tijd.format(einde));
  }

  static String waar(String plaats) {
    return plaats == null ? t("online") : plaats;
  }

  /** The day after the last one, null when nothing was filled in: people say the last day, the portal the next one. */
  static LocalDate naLaatste(LocalDate laatste) {
    return laatste == null ? null : laatste.plusDays(1);
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

  static Div knoppen(Component... knoppen) {
    Div rij = new Div(knoppen);
    rij.addClassName("knoppen");
    return rij;
  }

  /** The number in an address, empty when it is none. */
  static Optional<Long> id(String tekst) {
    return tekst.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(tekst)) : Optional.empty();
  }
}
