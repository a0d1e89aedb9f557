package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.regels.Eenheid;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelstand;
import org.springframework.stereotype.Component;

/**
 * Values of rules in texts of the handreiking: {@code {{regel:code}}} becomes the value that holds on the day that is
 * read. A text follows a changed rule by itself, and an old page keeps the old value.
 */
@Component
public class Regelteksten {
  private static final Pattern INVOEGING = Pattern.compile("\\{\\{\\s*regel:([a-z0-9_]+)\\s*}}");

  private final Regels regels;
  private final Vertaling vertaling;

  public Regelteksten(Regels regels, Vertaling vertaling) {
    this.regels = regels;
    this.vertaling = vertaling;
  }

  /**
   * @return the rules of this moment
   */
  public Regelstand stand() {
    return regels.stand();
  }

  /**
   * @param tekst a text, or null
   * @return codes of the rules that it shows
   */
  public static Set<String> codes(String tekst) {
    return tekst == null
        ? Set.of()
        : INVOEGING
            .matcher(tekst)
            .results()
            .map(vondst -> vondst.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * @param tekst a text, or null
   * @return it without what is filled in: what is left may hold no braces
   */
  static String zonder(String tekst) {
    return INVOEGING.matcher(tekst).replaceAll("");
  }

  /**
   * @param code a code
   * @param dag a day
   * @return true when there is a rule of that code with a value that a reader understands on that day
   */
  boolean isToonbaar(String code, LocalDate dag) {
    return stand()
        .waarde(code, dag)
        .filter(waarde -> waarde.eenheid().isGetal() || waarde.eenheid() == Eenheid.TEKST)
        .isPresent();
  }

  /**
   * @param tekst a text, or null
   * @param dag the day that is read
   * @param stand the rules
   * @return it with the values of that day
   */
  public String vul(String tekst, LocalDate dag, Regelstand stand) {
    if (tekst == null || !tekst.contains("{{")) {
      return tekst;
    }
    return INVOEGING
        .matcher(tekst)
        .replaceAll(
            vondst ->
                Matcher.quoteReplacement(
                    stand
                        .waarde(vondst.group(1), dag)
                        .map(waarde -> waarde.waarde())
                        .orElseGet(() -> vertaling.nl("handreiking.regel.geen-waarde"))));
  }

  /**
   * @param antwoord a version as it was written
   * @param dag the day that is read
   * @param stand the rules
   * @return it with the values of that day
   */
  public HandreikingAntwoord vul(HandreikingAntwoord antwoord, LocalDate dag, Regelstand stand) {
    HandreikingListItem vraag = antwoord.vraag();
    return new HandreikingAntwoord(
        new HandreikingListItem(
            vraag.slug(),
            vul(vraag.vraag(), dag, stand),
            vul(vraag.kort(), dag, stand),
            vraag.situatie(),
            vraag.onderwijs(),
            vraag.lezers(),
            vraag.kern(),
            vraag.veelgesteld(),
            vraag.teBevestigen()),
        antwoord.nummer(),
        vul(antwoord.tekst(), dag, stand),
        vul(antwoord.voorbehoud(), dag, stand),
        antwoord.geldigVan(),
        antwoord.geldigTot(),
        antwoord.tekstdatum(),
        antwoord.bronnen());
  }

  /**
   * @param antwoord a version as it was written
   * @param vandaag today
   * @return it with the values of the last of its own days that has come, or of its first day
   */
  public HandreikingAntwoord vulOpEigenDag(HandreikingAntwoord antwoord, LocalDate vandaag) {
    LocalDate tot = antwoord.geldigTot();
    LocalDate dag = tot != null && !tot.isAfter(vandaag) ? tot.minusDays(1) : vandaag;
    return vul(antwoord, dag.isBefore(antwoord.geldigVan()) ? antwoord.geldigVan() : dag, stand());
  }
}
