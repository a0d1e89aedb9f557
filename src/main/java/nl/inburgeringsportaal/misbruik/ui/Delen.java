package nl.inburgeringsportaal.misbruik.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.misbruik.AnoniemeMeldingService;
import nl.inburgeringsportaal.misbruik.Melderstand;
import nl.inburgeringsportaal.misbruik.MisbruikbijlageService;
import nl.inburgeringsportaal.misbruik.ZaakListItem;
import nl.inburgeringsportaal.misbruik.Zaakbericht;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import nl.inburgeringsportaal.misbruik.Zaakstatus;

/** What the screens about misuse share. */
final class Delen {
  /** Style sheet of these screens, below the path that everybody may read. */
  static final String STIJL = "context://portaal/misbruik.css";

  private static final int REGELS = 5;

  private Delen() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("misbruik." + sleutel, argumenten);
  }

  static Locale taal() {
    return UI.getCurrent().getLocale();
  }

  static String dag(LocalDate dag) {
    return dag == null ? null : Datums.kort(dag, taal());
  }

  /** The number in an address, empty when it is none. */
  static Optional<Long> id(String tekst) {
    return tekst.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(tekst)) : Optional.empty();
  }

  static <E extends Enum<E>> List<Filterbalk.Optie> opties(Class<E> soort, String sleutel) {
    return Arrays.stream(soort.getEnumConstants())
        .map(een -> new Filterbalk.Optie(een.name(), t(sleutel + een)))
        .toList();
  }

  /** A choice that has to be made. */
  static <E extends Enum<E>> ComboBox<E> keuze(String label, String sleutel, List<E> opties) {
    ComboBox<E> veld = new ComboBox<>(t(label));
    veld.setItems(opties);
    veld.setItemLabelGenerator(een -> t(sleutel + een));
    veld.setRequiredIndicatorVisible(true);
    return veld;
  }

  static TextArea verhaal(String label, String hulp, int langste) {
    TextArea veld = new TextArea(t(label));
    veld.setMaxLength(langste);
    veld.setMinRows(REGELS);
    veld.setRequiredIndicatorVisible(true);
    if (hulp != null) {
      veld.setHelperText(t(hulp));
    }
    return veld;
  }

  /** What a case is about, as a title. */
  static String onderwerp(ZaakListItem rij) {
    return switch (rij.soort()) {
      case TAALSCHOOL ->
          rij.school() != null ? rij.school() : rij.waarover() != null ? rij.waarover() : t("school-onbekend");
      case EXAMEN ->
          rij.examen() != null
              ? t("examen." + rij.examen())
              : rij.waarover() != null ? rij.waarover() : t("soort.EXAMEN");
      case LBT -> t("soort.LBT");
    };
  }

  /** What makes it different from another one. */
  static String kenmerk(ZaakListItem rij) {
    if (rij.soort() == Zaaksoort.EXAMEN && rij.onregelmatigheid() != null) {
      return t("onregelmatigheid.met", t("onregelmatigheid." + rij.onregelmatigheid()), rij.kandidaten());
    }
    if (rij.soort() == Zaaksoort.LBT) {
      return t(rij.overKandidaat() ? "incident.kandidaat" : "incident.algemeen");
    }
    return t("bron." + rij.bron());
  }

  static Statusbadge.Status status(ZaakListItem rij) {
    if (rij.vraag()) {
      return new Statusbadge.Status(t("status.VRAAG"), Statusbadge.Soort.LAAT);
    }
    return new Statusbadge.Status(t("status." + rij.status()), soort(rij.status()));
  }

  private static Statusbadge.Soort soort(Zaakstatus status) {
    return switch (status) {
      case SIGNAAL -> Statusbadge.Soort.BIJNA;
      case GEMELD_BIJ_INSPECTIE, IN_ONDERZOEK -> Statusbadge.Soort.ACTIEF;
      case AFGEDAAN -> Statusbadge.Soort.KLAAR;
      case SAMENGEVOEGD, GESLOTEN_ZONDER_MELDING -> Statusbadge.Soort.RUSTIG;
    };
  }

  static Statusbadge.Status status(Melderstand stand) {
    return new Statusbadge.Status(
        t("melderstand." + stand),
        switch (stand) {
          case ONTVANGEN -> Statusbadge.Soort.ACTIEF;
          case VRAAG -> Statusbadge.Soort.BIJNA;
          case AFGESLOTEN -> Statusbadge.Soort.RUSTIG;
        });
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

  static Div stuk(String titel, Component... delen) {
    Div deel = stapel(delen);
    deel.addComponentAsFirst(new H2(t(titel)));
    return deel;
  }

  /** Files of somebody who has no account; he is told what a document may say about him. */
  static Bijlagenveld bijlagenVanBezoeker(AnoniemeMeldingService service, Bouwstenen bouwstenen) {
    String adres = VaadinRequest.getCurrent().getRemoteAddr();
    return bouwstenen
        .bijlagen(
            t("veld.bijlagen"),
            MisbruikbijlageService.MEESTE,
            (inzending, nummer) -> service.neemAan(inzending, nummer, adres))
        .uitleg(t("veld.bijlagen.bezoeker"));
  }

  static Bijlagenveld bijlagen(String label, MisbruikbijlageService service, Bouwstenen bouwstenen) {
    return bouwstenen.bijlagen(
        t(label), MisbruikbijlageService.MEESTE, (inzending, nummer) -> service.neemAan(inzending));
  }

  static Paragraph zoalsGetypt(String tekst) {
    Paragraph alinea = new Paragraph(tekst);
    alinea.addClassName("zoals-getypt");
    return alinea;
  }

  /** Questions and answers, the first first. */
  static Component gesprek(List<Zaakbericht> berichten, String vrager, String antwoorder) {
    if (berichten.isEmpty()) {
      return new Paragraph(t("geen-vragen"));
    }
    Tijdlijn tijdlijn = new Tijdlijn();
    for (Zaakbericht bericht : berichten) {
      tijdlijn.punt(
          Datums.kort(bericht.moment(), taal()), t(bericht.vraag() ? vrager : antwoorder), bericht.tekst());
    }
    return tijdlijn;
  }
}
