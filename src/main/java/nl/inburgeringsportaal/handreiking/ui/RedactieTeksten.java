package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.handreiking.ConceptInhoud;
import nl.inburgeringsportaal.handreiking.Conceptstatus;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.Handreikingbron;
import nl.inburgeringsportaal.handreiking.Vertalingstatus;

/** Words for editors. */
final class RedactieTeksten {
  private RedactieTeksten() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("handreiking.redactie." + sleutel, argumenten);
  }

  static String dag(LocalDate dag) {
    return dag == null ? "" : Datums.kort(dag, UI.getCurrent().getLocale());
  }

  static Statusbadge.Status status(Conceptstatus status) {
    Statusbadge.Soort soort =
        switch (status) {
          case CONCEPT -> Statusbadge.Soort.ACTIEF;
          case TER_BEOORDELING, TERUGGESTUURD -> Statusbadge.Soort.BIJNA;
          case GOEDGEKEURD, GEPUBLICEERD -> Statusbadge.Soort.KLAAR;
          case INGETROKKEN -> Statusbadge.Soort.RUSTIG;
        };
    return new Statusbadge.Status(t("status." + status), soort);
  }

  static Statusbadge badge(Conceptstatus status) {
    Statusbadge.Status woord = status(status);
    return new Statusbadge(woord.tekst(), woord.soort());
  }

  static Statusbadge badge(Vertalingstatus status) {
    Statusbadge.Soort soort =
        switch (status) {
          case CONCEPT -> Statusbadge.Soort.ACTIEF;
          case TER_BEOORDELING -> Statusbadge.Soort.BIJNA;
          case ZICHTBAAR -> Statusbadge.Soort.KLAAR;
        };
    return new Statusbadge(t("vertaling.status." + status), soort);
  }

  /** All that a draft says, field by field, as people read it. */
  static Map<String, String> velden(ConceptInhoud inhoud) {
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put(t("veld.vraag"), inhoud.vraag());
    velden.put(t("veld.kort"), inhoud.kort());
    velden.put(t("veld.tekst"), inhoud.tekst());
    velden.put(t("veld.voorbehoud"), of(inhoud.voorbehoud()));
    velden.put(t("veld.situatie"), I18NProvider.translate("handreiking.situatie." + inhoud.situatie()));
    velden.put(t("veld.onderwijs"), AntwoordDelen.namen(inhoud.onderwijs()));
    velden.put(t("veld.lezers"), lezers(inhoud.lezers()));
    velden.put(t("veld.kern"), kern(inhoud.kern()));
    velden.put(t("veld.bronnen"), bronnen(inhoud.bronnen()));
    velden.put(t("veld.zoekwoorden"), inhoud.zoekwoorden());
    velden.put(t("veld.verwant"), String.join(", ", inhoud.verwant()));
    velden.put(t("veld.veelgesteld"), jaNee(inhoud.veelgesteld()));
    velden.put(t("veld.volgorde"), String.valueOf(inhoud.volgorde()));
    velden.put(t("veld.geldig-van"), inhoud.geldigVan() == null ? t("dag-van-publicatie") : dag(inhoud.geldigVan()));
    velden.put(
        t("veld.laatste-dag"), inhoud.geldigTot() == null ? "" : dag(inhoud.geldigTot().minusDays(1)));
    velden.put(t("veld.vervalt"), jaNee(inhoud.vervalt()));
    return velden;
  }

  /** What a reader sees of a version, field by field. */
  static Map<String, String> velden(HandreikingAntwoord antwoord) {
    Map<String, String> velden = new LinkedHashMap<>();
    if (antwoord == null) {
      return velden;
    }
    HandreikingListItem vraag = antwoord.vraag();
    velden.put(t("veld.vraag"), vraag.vraag());
    velden.put(t("veld.kort"), vraag.kort());
    velden.put(t("veld.tekst"), antwoord.tekst());
    velden.put(t("veld.voorbehoud"), of(antwoord.voorbehoud()));
    velden.put(t("veld.situatie"), I18NProvider.translate("handreiking.situatie." + vraag.situatie()));
    velden.put(t("veld.onderwijs"), AntwoordDelen.namen(vraag.onderwijs()));
    velden.put(t("veld.lezers"), lezers(vraag.lezers()));
    velden.put(t("veld.kern"), kern(vraag.kern()));
    velden.put(t("veld.bronnen"), bronnen(antwoord.bronnen()));
    return velden;
  }

  private static String lezers(Collection<nl.inburgeringsportaal.handreiking.Lezer> lezers) {
    return lezers.stream()
        .sorted()
        .map(lezer -> I18NProvider.translate("handreiking.lezer." + lezer))
        .collect(Collectors.joining(", "));
  }

  private static String kern(nl.inburgeringsportaal.handreiking.Kern kern) {
    return kern == null
        ? ""
        : I18NProvider.translate("handreiking.kernpunt." + kern.punt())
            + ": "
            + I18NProvider.translate("handreiking.oordeel." + kern.oordeel());
  }

  private static String bronnen(Collection<Handreikingbron> bronnen) {
    return bronnen.stream()
        .map(
            bron ->
                bron.titel() + ", " + bron.organisatie() + ", " + bron.datering() + ", "
                    + I18NProvider.translate("handreiking.bronwijze." + bron.wijze())
                    + (bron.adres() == null ? "" : ", " + bron.adres()))
        .collect(Collectors.joining("\n"));
  }

  private static String jaNee(boolean waarde) {
    return t(waarde ? "ja" : "nee");
  }

  private static String of(String tekst) {
    return tekst == null ? "" : tekst;
  }
}
