package nl.inburgeringsportaal.rapportage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Geldtekst;
import nl.inburgeringsportaal.base.ui.HoeBerekend;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabeluitvoer;
import nl.inburgeringsportaal.rapportage.EditieService;
import nl.inburgeringsportaal.rapportage.Herkomst;

/** What the pages with figures share. */
final class Cijferdelen {
  /** For a figure that does not exist. */
  static final String GEEN = "–";

  /** Style sheet of the letter, below the path that everybody may read. */
  static final String STIJL = "context://portaal/rapportage.css";

  private Cijferdelen() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("rapportage." + sleutel, argumenten);
  }

  /** Title of a chapter or of a text beside the chapters. */
  static String hoofdstuk(String code) {
    return switch (code) {
      case EditieService.INLEIDING -> t("brief.inleiding");
      case EditieService.SLOT -> t("brief.slot");
      default -> I18NProvider.translate("hoofdstuk." + code);
    };
  }

  static Statusbadge.Status status(boolean loopt, String tekst) {
    return new Statusbadge.Status(tekst, loopt ? Statusbadge.Soort.ACTIEF : Statusbadge.Soort.KLAAR);
  }

  static Locale taal() {
    return UI.getCurrent().getLocale();
  }

  static String dag(LocalDate dag) {
    return Datums.kort(dag, taal());
  }

  static String moment(Instant moment) {
    return Datums.kort(LocalDateTime.ofInstant(moment, Klok.ZONE), taal());
  }

  static String getal(long aantal) {
    return NumberFormat.getIntegerInstance(taal()).format(aantal);
  }

  static String geld(BigDecimal bedrag) {
    return Geldtekst.van(bedrag, taal());
  }

  static String heleEuro(Long bedrag) {
    return bedrag == null ? GEEN : "€ " + getal(bedrag);
  }

  static String procent(Number procent) {
    return procent == null ? GEEN : t("procent", procent);
  }

  /** Growth with its sign; from 0 there is none. */
  static String groei(Long procent) {
    return procent == null ? t("niet-van-toepassing") : (procent > 0 ? "+" : "") + t("procent", procent);
  }

  /** Years from the first cohort to that of today. */
  static List<Filterbalk.Optie> jaren(int eerste, int laatste) {
    return IntStream.rangeClosed(eerste, laatste)
        .mapToObj(jaar -> new Filterbalk.Optie(String.valueOf(jaar), String.valueOf(jaar)))
        .toList();
  }

  static Component wieTellenMee(List<String> stappen, String bron) {
    HoeBerekend uitleg = new HoeBerekend(stappen, bron);
    uitleg.setSummaryText(t("telt"));
    return uitleg;
  }

  /** The last delivery, and behind it the last one of each kind of file. */
  static Component herkomst(Herkomst levering) {
    Paragraph regel =
        new Paragraph(
            levering.levering() == null
                ? t("herkomst.geen")
                : t(
                    "herkomst",
                    String.valueOf(levering.levering()),
                    dag(levering.standdatum()),
                    Datums.kort(levering.verwerktOp(), taal())));
    regel.addClassName("voetnoten");
    if (levering.bestanden().isEmpty()) {
      return regel;
    }
    UnorderedList lijst =
        new UnorderedList(
            levering.bestanden().stream().map(een -> new ListItem(bestand(een))).toArray(ListItem[]::new));
    lijst.addClassName("voetnoten");
    return new Div(regel, new Details(t("herkomst.per-bestand"), lijst));
  }

  /**
   * Says in each row of a file on which deliveries its figures rest.
   *
   * @param uitvoer the columns of the figures
   * @param herkomst the deliveries
   * @return the columns with those of the delivery
   */
  static <T> Tabeluitvoer<T> metHerkomst(Tabeluitvoer<T> uitvoer, Herkomst herkomst) {
    return uitvoer
        .kolom("rapportage.kolom.levering", rij -> herkomst.levering())
        .kolom("rapportage.kolom.standdatum", rij -> herkomst.standdatum());
  }

  private static String bestand(Herkomst.Bestand een) {
    return t(
        "herkomst.bestand", een.naam(), String.valueOf(een.levering()), dag(een.standdatum()),
        Datums.kort(een.verwerktOp(), taal()), een.aantal(), dag(een.sinds()));
  }

  static Component voetnoten(List<String> noten) {
    OrderedList lijst = new OrderedList(noten.stream().map(ListItem::new).toArray(ListItem[]::new));
    lijst.addClassName("voetnoten");
    lijst.getElement().setAttribute("aria-label", t("voetnoten"));
    return lijst;
  }
}
