package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import nl.inburgeringsportaal.bijeenkomst.Materiaal;
import nl.inburgeringsportaal.bijeenkomst.Publicatiestatus;

/** What more screens of meetings and publications show, in the same words. */
final class Delen {
  /** Style sheet of these screens, below the path that everybody may read. */
  static final String STIJL = "context://portaal/bijeenkomst.css";

  private static final int WEINIG = 5;

  private Delen() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("bijeenkomst." + sleutel, argumenten);
  }

  /** What an editor wrote is Dutch, also in English screens. */
  static <T extends Component> T nederlands(T deel) {
    deel.getElement().setAttribute("lang", "nl");
    return deel;
  }

  static String dag(LocalDateTime moment, Locale taal) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", taal).format(moment);
  }

  static String tijden(LocalDateTime begin, LocalDateTime einde, Locale taal) {
    DateTimeFormatter tijd = DateTimeFormatter.ofPattern("HH:mm", taal);
    return t("tijden", tijd.format(begin), tijd.format(einde));
  }

  static String waar(String plaats, boolean online) {
    if (plaats == null) {
      return t("online");
    }
    return online ? t("plaats-en-online", plaats) : plaats;
  }

  /** What a reader looks for first. */
  static Feiten feiten(BijeenkomstDetail bijeenkomst, Locale taal) {
    BijeenkomstGegevens gegevens = bijeenkomst.gegevens();
    Feiten feiten =
        new Feiten()
            .feit(
                t("wanneer"),
                dag(gegevens.begin(), taal),
                tijden(gegevens.begin(), gegevens.einde(), taal))
            .feit(t("waar"), waar(gegevens.plaats(), bijeenkomst.online()), null);
    if (gegevens.plaatsen() != null && !bijeenkomst.voorbij()) {
      feiten.feit(
          t("plaatsen"),
          plaatsen(gegevens.plaatsen() - bijeenkomst.bezet(), bijeenkomst.wachtend()),
          t("plaatsen.totaal", gegevens.plaatsen()));
    }
    if (bijeenkomst.aanmelden()) {
      feiten.feit(t("aanmelden-tot"), Datums.kort(gegevens.aanmeldenTot(), taal), null);
    }
    return feiten;
  }

  /** How to reach the organiser; apart from the facts, since an address does not fit in a box. */
  static Paragraph contact(BijeenkomstGegevens gegevens) {
    Paragraph regel = new Paragraph(t("contact.regel", gegevens.contact()));
    regel.addClassName("contact");
    return regel;
  }

  static String plaatsen(long vrij, long wachtend) {
    return vrij > 0 ? t("vrij", vrij) : t("vol", wachtend);
  }

  /** How a meeting to come stands for who wants to take part; null when there is nothing to say. */
  static Statusbadge badge(Bijeenkomststatus status, boolean open, Integer plaatsen, long bezet, long wachtend) {
    return switch (status) {
      case CONCEPT -> new Statusbadge(t("status.CONCEPT"), Statusbadge.Soort.RUSTIG);
      case GEANNULEERD -> new Statusbadge(t("status.GEANNULEERD"), Statusbadge.Soort.LAAT);
      case GEPUBLICEERD -> {
        if (!open) {
          yield new Statusbadge(t("gesloten"), Statusbadge.Soort.RUSTIG);
        } else if (plaatsen == null) {
          yield new Statusbadge(t("open"), Statusbadge.Soort.ACTIEF);
        }
        long vrij = plaatsen - bezet;
        yield new Statusbadge(
            plaatsen(vrij, wachtend), vrij <= WEINIG ? Statusbadge.Soort.BIJNA : Statusbadge.Soort.ACTIEF);
      }
    };
  }

  static Statusbadge badge(Publicatiestatus status) {
    return new Statusbadge(
        t("publicatiestatus." + status),
        switch (status) {
          case INGEZONDEN, TER_CONTROLE -> Statusbadge.Soort.BIJNA;
          case CONCEPT, VERVANGEN -> Statusbadge.Soort.RUSTIG;
          case GEPUBLICEERD -> Statusbadge.Soort.KLAAR;
          case INGETROKKEN -> Statusbadge.Soort.LAAT;
        });
  }

  static Section materiaal(List<Materiaal> materiaal) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("materiaal");
    materiaal.forEach(deel -> lijst.add(new ListItem(naarBuiten(deel.titel(), deel.adres()))));
    return new Section(new H2(t("materiaal")), lijst);
  }

  /** A link to another site, which learns nothing of where its reader comes from. */
  static Anchor naarBuiten(String tekst, String adres) {
    Anchor link = new Anchor(adres, tekst);
    link.setTarget(AnchorTarget.BLANK);
    link.getElement().setAttribute("rel", "noopener noreferrer");
    Span venster = new Span(" " + t("nieuw-venster"));
    venster.addClassName("alleen-voorlezen");
    link.add(venster);
    return nederlands(link);
  }

  /** A calendar file as a link that looks like a button. */
  static Anchor agenda(Supplier<byte[]> bestand, long id) {
    return bestand(t("agenda"), "bijeenkomst-" + id + ".ics", "text/calendar; charset=utf-8", bestand);
  }

  static Anchor bestand(String tekst, String naam, String soort, Supplier<byte[]> inhoud) {
    DownloadHandler ophalen =
        download -> {
          byte[] bytes = inhoud.get();
          download.setFileName(naam);
          download.setContentType(soort);
          download.setContentLength(bytes.length);
          download.getOutputStream().write(bytes);
        };
    Anchor link = new Anchor(ophalen, AttachmentType.DOWNLOAD, tekst);
    link.addClassNames("knop", "niet-afdrukken");
    return link;
  }

  static Button afdrukken() {
    Button druk =
        new Button(
            t("afdrukken"),
            VaadinIcon.PRINT.create(),
            klik -> UI.getCurrent().getPage().executeJs("window.print()"));
    druk.addThemeVariants(ButtonVariant.TERTIARY);
    return druk;
  }

  /** The way back to the list. */
  static Nav kruimel(String pad, String tekst) {
    Nav nav = new Nav(new Anchor(pad, tekst));
    nav.addClassNames("kruimel", "niet-afdrukken");
    nav.getElement().setAttribute("aria-label", t("kruimel"));
    return nav;
  }

  static Nav kruimelBijeenkomsten() {
    return kruimel(BijeenkomstRoute.BIJEENKOMSTEN, t("titel"));
  }

  static Span tweede(String tekst) {
    Span regel = new Span(new Text(tekst));
    regel.addClassName("tweede");
    return regel;
  }

  /** The number in an address, -1 when it is none: no record has that. */
  static long id(String tekst) {
    try {
      return Long.parseLong(tekst);
    } catch (NumberFormatException geenGetal) {
      return -1;
    }
  }
}
