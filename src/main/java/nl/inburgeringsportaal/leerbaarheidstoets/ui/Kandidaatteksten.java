package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.Controlesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Kandidaatstand;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatwensService;
import nl.inburgeringsportaal.leerbaarheidstoets.UitslagGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.WensGegevens;
import nl.inburgeringsportaal.organisatie.GemeenteGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.stereotype.Component;

/** What the screens about candidates say, in the same words. */
@Component
class Kandidaatteksten {
  private final Organisaties organisaties;

  Kandidaatteksten(Organisaties organisaties) {
    this.organisaties = organisaties;
  }

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("lbt-kandidaten." + sleutel, argumenten);
  }

  String gemeente(String code) {
    return code == null ? "–" : organisaties.gemeente(code).map(GemeenteGegevens::naam).orElse(code);
  }

  static Statusbadge.Status status(Kandidaatstand stand) {
    return new Statusbadge.Status(
        t("stand." + stand),
        switch (stand) {
          case TE_PLANNEN, WACHT_OP_UITSLAG -> Statusbadge.Soort.ACTIEF;
          case OPNIEUW -> Statusbadge.Soort.BIJNA;
          case INGEPLAND, UITSLAG -> Statusbadge.Soort.KLAAR;
          case OVERGESLAGEN, INGETROKKEN -> Statusbadge.Soort.RUSTIG;
        });
  }

  static Statusbadge.Status status(Controlesoort soort) {
    return new Statusbadge.Status(
        t("controle.soort." + soort),
        switch (soort) {
          case ONBEKEND_NUMMER, ANDER_PERSOON -> Statusbadge.Soort.LAAT;
          case ANDERE_UITSLAG, DUBBEL -> Statusbadge.Soort.BIJNA;
          case ZONDER_AFNAME, INGETROKKEN, OVERGESLAGEN -> Statusbadge.Soort.ACTIEF;
        });
  }

  /** Name of a language in the language of the reader. */
  static String taal(String code) {
    if (code == null) {
      return "–";
    }
    return code.equals(KandidaatwensService.GEBARENTAAL)
        ? t("taal.gebaren")
        : Locale.of(code).getDisplayLanguage(Delen.taal());
  }

  /** Language, interpreter and wheelchair in one line for a list; empty when nothing is known. */
  static String nodig(KandidaatListItem wie) {
    StringBuilder tekst = new StringBuilder(wie.taal() == null ? "" : taal(wie.taal()));
    if (wie.tolkTaal() != null) {
      tekst.append(tekst.isEmpty() ? "" : ", ").append(t("tolk.kort", taal(wie.tolkTaal())));
    }
    if (wie.rolstoel()) {
      tekst.append(tekst.isEmpty() ? "" : ", ").append(t("rolstoel.kort"));
    }
    return tekst.toString();
  }

  /** When he has a seat, empty when he has none. */
  static String afspraak(KandidaatListItem rij) {
    return rij.afspraak() == null
        ? ""
        : DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Delen.taal()).format(rij.afspraak());
  }

  static String voorzieningen(WensGegevens wens) {
    return wens.voorzieningen().isEmpty()
        ? t("geen")
        : wens.voorzieningen().stream()
            .sorted()
            .map(een -> t("voorziening." + een))
            .collect(Collectors.joining(", "));
  }

  static String resultaat(UitslagGegevens uitslag) {
    return t("resultaat." + uitslag.resultaat());
  }

  /** Score and threshold as DUO writes them, null when DUO gave none. */
  static String scores(UitslagGegevens uitslag) {
    if (uitslag.behaaldeScore() == null) {
      return uitslag.benodigdeScore() == null ? null : t("score.nodig", score(uitslag.benodigdeScore()));
    }
    return uitslag.benodigdeScore() == null
        ? t("score.behaald", score(uitslag.behaaldeScore()))
        : t("score.beide", score(uitslag.behaaldeScore()), score(uitslag.benodigdeScore()));
  }

  private static String score(BigDecimal score) {
    return score.setScale(2).toPlainString().replace('.', ',');
  }
}
