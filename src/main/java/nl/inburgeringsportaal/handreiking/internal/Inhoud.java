package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.handreiking.Handreikingbron;
import nl.inburgeringsportaal.handreiking.Kern;
import nl.inburgeringsportaal.handreiking.Lezer;
import nl.inburgeringsportaal.handreiking.Situatie;
import nl.inburgeringsportaal.regels.Onderwijssoort;

/**
 * What a new version of an answer says.
 *
 * @param slug name of the question
 * @param vraag the question
 * @param kort the answer in short
 * @param tekst the whole answer in Markdown
 * @param voorbehoud what is not confirmed, null for nothing
 * @param situatie when it comes up
 * @param onderwijs for which kinds of education, at least one
 * @param lezers for whom, at least one
 * @param kern what it says about an education at one glance, null for nothing
 * @param volgorde place in lists, low first
 * @param veelgesteld true when it is asked often
 * @param geldig days of the rules it describes
 * @param tekstdatum day on which it was written
 * @param bronnen its sources, at least one
 * @param verwant names of questions that belong with it
 * @param zoekwoorden other words people use for it
 * @param controlegetal SHA-256 of all this, in hexadecimal digits
 */
public record Inhoud(
    String slug,
    String vraag,
    String kort,
    String tekst,
    String voorbehoud,
    Situatie situatie,
    Set<Onderwijssoort> onderwijs,
    Set<Lezer> lezers,
    Kern kern,
    int volgorde,
    boolean veelgesteld,
    Periode geldig,
    LocalDate tekstdatum,
    List<Handreikingbron> bronnen,
    List<String> verwant,
    String zoekwoorden,
    String controlegetal) {

  public Inhoud {
    // A question becomes the title of a page; the browser reported a script in it to be stopped by the content policy.
    if (vraag.contains("<")) {
      throw new IllegalArgumentException("een vraag bevat geen HTML");
    }
    onderwijs = Set.copyOf(onderwijs);
    lezers = Set.copyOf(lezers);
    bronnen = List.copyOf(bronnen);
    verwant = List.copyOf(verwant);
  }
}
