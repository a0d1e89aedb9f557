package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.handreiking.ConceptInhoud;
import nl.inburgeringsportaal.handreiking.Handreikingbron;
import org.springframework.stereotype.Component;

/**
 * What a text of the handreiking may hold. HTML is refused with the place where it stands; beside that a page shows it
 * as it was typed, so a text that came another way does nothing either.
 */
@Component
public class Inhoudscontrole {
  /** The most characters of a text. */
  public static final int LANGSTE_TEKST = 20_000;

  private static final int LANGSTE_VRAAG = 200;
  private static final int LANGSTE_KORT = 600;
  private static final int LANGSTE_VOORBEHOUD = 500;
  private static final int LANGSTE_ADRES = 300;
  private static final int GETOOND = 40;

  private static final Pattern HTML = Pattern.compile("<[a-zA-Z/!?][^>\\n]*>?|&(?:#\\w+|[a-zA-Z]+);");
  private static final Pattern GROTE_KOP = Pattern.compile("^#{1,2}\\s.*$", Pattern.MULTILINE);
  private static final Pattern AFBEELDING = Pattern.compile("!\\[");
  private static final Pattern LINK =
      Pattern.compile("]\\(\\s*([^)\\s]*)|^\\s*\\[[^]]+]:\\s*(\\S+)", Pattern.MULTILINE);
  private static final Pattern ADRES = Pattern.compile("https://[^\\s<>\"]+|handreiking/[a-z0-9-]+");
  private static final Pattern WEBADRES = Pattern.compile("https://[^\\s<>\"]+");

  private final Regelteksten regels;

  public Inhoudscontrole(Regelteksten regels) {
    this.regels = regels;
  }

  /**
   * What may not even stand in a draft.
   *
   * @param inhoud what is written
   * @param vandaag today
   * @throws OngeldigeInvoer with the field and the rule
   */
  public void vorm(ConceptInhoud inhoud, LocalDate vandaag) {
    lengte("vraag", inhoud.vraag(), LANGSTE_VRAAG);
    lengte("kort", inhoud.kort(), LANGSTE_KORT);
    lengte("tekst", inhoud.tekst(), LANGSTE_TEKST);
    lengte("voorbehoud", inhoud.voorbehoud(), LANGSTE_VOORBEHOUD);
    lengte("zoekwoorden", inhoud.zoekwoorden(), LANGSTE_VOORBEHOUD);
    eis(!inhoud.vraag().isBlank(), "vraag", "handreiking.fout.verplicht");
    LocalDate dag = inhoud.geldigVan() == null ? vandaag : inhoud.geldigVan();
    teksten(inhoud).forEach((veld, tekst) -> tekst(veld, tekst, dag));
    opmaak("tekst", inhoud.tekst());
    for (Handreikingbron bron : inhoud.bronnen()) {
      lengte("bronnen", bron.titel(), LANGSTE_VRAAG);
      lengte("bronnen", bron.organisatie(), 100);
      lengte("bronnen", bron.datering(), 60);
      lengte("bronnen", bron.adres(), LANGSTE_ADRES);
      boolean heel = !bron.titel().isBlank() && !bron.organisatie().isBlank() && !bron.datering().isBlank();
      eis(heel, "bronnen", "handreiking.fout.bron-heel");
      if (bron.adres() != null && !WEBADRES.matcher(bron.adres()).matches()) {
        throw new OngeldigeInvoer("bronnen", bron.adres(), "handreiking.fout.adres");
      }
    }
    if (inhoud.geldigVan() != null && inhoud.geldigTot() != null) {
      eis(inhoud.geldigVan().isBefore(inhoud.geldigTot()), "geldigTot", "handreiking.fout.einde-voor-begin");
    }
  }

  /**
   * What an answer needs before somebody judges it.
   *
   * @param inhoud what is written
   * @throws OngeldigeInvoer with the field and the rule
   */
  public void volledig(ConceptInhoud inhoud) {
    eis(!inhoud.kort().isBlank(), "kort", "handreiking.fout.verplicht");
    eis(!inhoud.tekst().isBlank(), "tekst", "handreiking.fout.verplicht");
    eis(!inhoud.onderwijs().isEmpty(), "onderwijs", "handreiking.fout.verplicht");
    eis(!inhoud.lezers().isEmpty(), "lezers", "handreiking.fout.verplicht");
    eis(!inhoud.bronnen().isEmpty(), "bronnen", "handreiking.fout.bron-nodig");
  }

  /**
   * A text in any language: no HTML, only rules that exist, links that lead to the web or to an answer.
   *
   * @param veld name of the field
   * @param tekst the text
   * @param dag day on which its rules must have a value
   * @throws OngeldigeInvoer with the field and the rule
   */
  public void tekst(String veld, String tekst, LocalDate dag) {
    Matcher html = HTML.matcher(tekst);
    if (html.find()) {
      throw new OngeldigeInvoer(veld, begin(html.group()), "handreiking.fout.html");
    }
    for (String code : Regelteksten.codes(tekst)) {
      if (!regels.isToonbaar(code, dag)) {
        throw new OngeldigeInvoer(veld, code, "handreiking.fout.regel-onbekend");
      }
    }
    String rest = Regelteksten.zonder(tekst);
    if (rest.contains("{{") || rest.contains("}}")) {
      throw new OngeldigeInvoer(veld, begin(rest.substring(Math.max(0, rest.indexOf("{{")))),
          "handreiking.fout.invoeging");
    }
  }

  /**
   * @param veld name of the field
   * @param tekst a whole answer in Markdown
   * @throws OngeldigeInvoer with the field and the rule
   */
  public void opmaak(String veld, String tekst) {
    Matcher kop = GROTE_KOP.matcher(tekst);
    if (kop.find()) {
      throw new OngeldigeInvoer(veld, begin(kop.group()), "handreiking.fout.kop");
    }
    eis(!AFBEELDING.matcher(tekst).find(), veld, "handreiking.fout.afbeelding");
    LINK.matcher(tekst)
        .results()
        .map(vondst -> vondst.group(1) == null ? vondst.group(2) : vondst.group(1))
        .filter(adres -> !ADRES.matcher(adres).matches())
        .findFirst()
        .ifPresent(
            adres -> {
              throw new OngeldigeInvoer(veld, begin(adres), "handreiking.fout.adres");
            });
  }

  private static Map<String, String> teksten(ConceptInhoud inhoud) {
    Map<String, String> teksten = new LinkedHashMap<>();
    teksten.put("vraag", inhoud.vraag());
    teksten.put("kort", inhoud.kort());
    teksten.put("tekst", inhoud.tekst());
    if (inhoud.voorbehoud() != null) {
      teksten.put("voorbehoud", inhoud.voorbehoud());
    }
    return teksten;
  }

  /**
   * @param veld name of the field
   * @param tekst its value, null for nothing
   * @param hoogstens the most characters
   * @throws OngeldigeInvoer when there are more
   */
  public static void lengte(String veld, String tekst, int hoogstens) {
    if (tekst != null && tekst.length() > hoogstens) {
      throw new OngeldigeInvoer(veld, null, "handreiking.fout.te-lang", hoogstens);
    }
  }

  private static void eis(boolean voldaan, String veld, String sleutel) {
    if (!voldaan) {
      throw new OngeldigeInvoer(veld, null, sleutel);
    }
  }

  private static String begin(String tekst) {
    return tekst.length() <= GETOOND ? tekst : tekst.substring(0, GETOOND) + "…";
  }
}
