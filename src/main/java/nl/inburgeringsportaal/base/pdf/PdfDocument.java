package nl.inburgeringsportaal.base.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A document of headings, paragraphs, lists, tables and pictures that becomes PDF/UA-1: every part tagged, with title
 * and language, and its fonts within. All that is given is text, or a picture that the portal drew; nothing in it is
 * markup. It asks nothing of the network.
 */
public final class PdfDocument {
  private static final String STIJL = "pdf/document.css";
  private static final String LETTER = "Liberation Sans";

  /** Where the letters of each script stand; the style names them one after the other. */
  private static final Map<String, String> LETTERS =
      Map.of(
          LETTER, "liberation/LiberationSans-",
          "Noto Sans Arabic", "pdf/letters/NotoSansArabic-",
          "Noto Sans Ethiopic", "pdf/letters/NotoSansEthiopic-");

  private static final Set<UnicodeScript> SCHRIFTEN =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.ETHIOPIC,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);
  private static final int VET = 700;
  private static final int GEWOON = 400;
  private static final int LAAGSTE_KOP = 6;

  /** A table with more columns is set in smaller letters. */
  private static final int BREED = 6;

  /** And one with still more in the smallest ones. */
  private static final int BREEDST = 9;

  /** What XML cannot hold, such as a null character. */
  private static final Pattern GEEN_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  static {
    // The library tells every step of its layout.
    XRLog.setLoggingEnabled(false);
  }

  private final Document html;
  private Element lijf;

  /**
   * @param titel what it is, shown by a reader as the name of the window and as the highest heading
   * @param taal language of its text
   * @param omschrijving what it is for, in one sentence
   */
  public PdfDocument(String titel, Locale taal, String omschrijving) {
    html = leeg();
    Element wortel = html.createElement("html");
    wortel.setAttribute("lang", taal.toLanguageTag());
    html.appendChild(wortel);
    Element hoofd = in(wortel, "head");
    in(hoofd, "title").setTextContent(schoon(titel));
    meta(hoofd, "description", omschrijving);
    in(hoofd, "style").setTextContent(stijl());
    lijf = in(wortel, "body");
    kop(1, titel);
  }

  private static Document leeg() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException fout) {
      throw new IllegalStateException(fout);
    }
  }

  private static String stijl() {
    try {
      return new ClassPathResource(STIJL).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private void meta(Element hoofd, String naam, String waarde) {
    Element meta = in(hoofd, "meta");
    meta.setAttribute("name", naam);
    meta.setAttribute("content", schoon(waarde));
  }

  private Element in(Element boven, String naam) {
    Element element = html.createElement(naam);
    boven.appendChild(element);
    return element;
  }

  private static String schoon(String tekst) {
    return GEEN_XML.matcher(tekst).replaceAll("");
  }

  /**
   * @param niveau 2 to 6, one below the heading that it stands under; 1 is the title
   * @param tekst the heading
   * @return this
   */
  public PdfDocument kop(int niveau, String tekst) {
    in(lijf, "h" + Math.min(niveau, LAAGSTE_KOP)).setTextContent(schoon(tekst));
    return this;
  }

  /**
   * @param niveau as for {@link #kop}
   * @param tekst heading of a part that begins on a new page
   * @return this
   */
  public PdfDocument bladzijde(int niveau, String tekst) {
    Element kop = in(lijf, "h" + Math.min(niveau, LAAGSTE_KOP));
    kop.setAttribute("class", "bladzijde");
    kop.setTextContent(schoon(tekst));
    return this;
  }

  /**
   * @param tekst a paragraph
   * @return this
   */
  public PdfDocument alinea(String tekst) {
    return alinea(tekst, null);
  }

  /**
   * @param tekst a paragraph that stands out
   * @return this
   */
  public PdfDocument nadruk(String tekst) {
    return alinea(tekst, "nadruk");
  }

  /**
   * @param tekst a paragraph in small letters, such as a source
   * @return this
   */
  public PdfDocument klein(String tekst) {
    return alinea(tekst, "klein");
  }

  private PdfDocument alinea(String tekst, String klasse) {
    Element alinea = in(lijf, "p");
    alinea.setTextContent(schoon(tekst));
    if (klasse != null) {
      alinea.setAttribute("class", klasse);
    }
    return this;
  }

  /**
   * @param punten items of a list, at least one
   * @param genummerd true when their order counts
   * @return this
   */
  public PdfDocument lijst(List<String> punten, boolean genummerd) {
    Element lijst = in(lijf, genummerd ? "ol" : "ul");
    punten.forEach(punt -> in(lijst, "li").setTextContent(schoon(punt)));
    return this;
  }

  /**
   * @param koppen headers of the columns
   * @param rijen the rows, each as long as the headers
   * @return this
   */
  public PdfDocument tabel(List<String> koppen, List<List<String>> rijen) {
    Element tabel = in(lijf, "table");
    Element kop = in(in(tabel, "thead"), "tr");
    for (String tekst : koppen) {
      Element cel = in(kop, "th");
      cel.setAttribute("scope", "col");
      cel.setTextContent(schoon(tekst));
    }
    Element regels = in(tabel, "tbody");
    for (List<String> rij : rijen) {
      Element regel = in(regels, "tr");
      rij.forEach(tekst -> in(regel, "td").setTextContent(schoon(tekst)));
    }
    return this;
  }

  /**
   * A table of figures: what a row is about is its header, figures stand right.
   *
   * @param titel what it shows
   * @param koppen headers of the columns
   * @param rijen the rows, each as long as the headers
   * @param totalen rows of totals under them
   * @return this
   */
  public PdfDocument cijfertabel(
      String titel, List<String> koppen, List<List<String>> rijen, List<List<String>> totalen) {
    Element tabel = in(lijf, "table");
    String breedte = koppen.size() > BREEDST ? " breed breedst" : koppen.size() > BREED ? " breed" : "";
    tabel.setAttribute("class", "cijfers" + breedte);
    in(tabel, "caption").setTextContent(schoon(titel));
    Element kop = in(in(tabel, "thead"), "tr");
    koppen.forEach(tekst -> cel(kop, "th", "col", tekst));
    Element regels = in(tabel, "tbody");
    rijen.forEach(rij -> rij(regels, rij, null));
    totalen.forEach(rij -> rij(regels, rij, "totaal"));
    return this;
  }

  private void rij(Element regels, List<String> rij, String klasse) {
    Element regel = in(regels, "tr");
    if (klasse != null) {
      regel.setAttribute("class", klasse);
    }
    for (int i = 0; i < rij.size(); i++) {
      cel(regel, i == 0 ? "th" : "td", i == 0 ? "row" : null, rij.get(i));
    }
  }

  private void cel(Element regel, String naam, String richting, String tekst) {
    Element cel = in(regel, naam);
    if (richting != null) {
      cel.setAttribute("scope", richting);
    }
    cel.setTextContent(schoon(tekst));
  }

  /**
   * Adds a picture as wide as the text; it is never parted over two pages.
   *
   * @param svg rectangles and words, as {@code base.rapport.Stapelbeeld} draws them
   * @param omschrijving what it shows, for who does not see it
   * @return this
   */
  public PdfDocument beeld(String svg, String omschrijving) {
    Element beeld = (Element) html.importNode(lees(svg), true);
    beeld.setAttribute("alt", schoon(omschrijving));
    Element plaats = in(lijf, "div");
    plaats.setAttribute("class", "beeld");
    plaats.appendChild(beeld);
    return this;
  }

  private static Element lees(String svg) {
    try {
      DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
      fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return fabriek.newDocumentBuilder().parse(new InputSource(new StringReader(schoon(svg)))).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException fout) {
      throw new IllegalStateException(fout);
    }
  }

  /**
   * Adds a text with the few forms that the portal's texts have: headings, lists and paragraphs of Markdown.
   *
   * @param tekst the text; other marks are shown as they were typed
   * @param kop level of all its headings, one below the heading that it stands under
   * @return this
   */
  public PdfDocument opmaak(String tekst, int kop) {
    List<String> punten = new ArrayList<>();
    boolean genummerd = false;
    for (String regel : (tekst + "\n").split("\n", -1)) {
      boolean isPunt = regel.startsWith("- ");
      boolean isNummer = regel.matches("\\d+\\. .*");
      if (!punten.isEmpty() && (isNummer != genummerd || !(isPunt || isNummer))) {
        lijst(List.copyOf(punten), genummerd);
        punten.clear();
      }
      if (isPunt || isNummer) {
        genummerd = isNummer;
        punten.add(regel.substring(regel.indexOf(' ') + 1));
      } else if (regel.startsWith("#")) {
        kop(kop, regel.replaceFirst("^#+ ", ""));
      } else if (!regel.isBlank()) {
        alinea(regel);
      }
    }
    return this;
  }

  /**
   * Adds a part in another language, named as such for who has it read aloud.
   *
   * @param taal tag of the language
   * @param rechtsNaarLinks true when it is written from right to left
   * @param deel writes the part
   * @return this
   */
  public PdfDocument inTaal(String taal, boolean rechtsNaarLinks, Consumer<PdfDocument> deel) {
    Element buiten = lijf;
    lijf = in(buiten, "div");
    lijf.setAttribute("lang", taal);
    if (rechtsNaarLinks) {
      lijf.setAttribute("dir", "rtl");
      lijf.setAttribute("class", "rechts-naar-links");
    }
    deel.accept(this);
    lijf = buiten;
    return this;
  }

  /**
   * @param tekst a text in whatever language
   * @return true when a document has the letters for it
   */
  public static boolean heeftLettersVoor(String tekst) {
    return tekst.codePoints().allMatch(teken -> SCHRIFTEN.contains(UnicodeScript.of(teken)));
  }

  /**
   * @return the document as PDF/UA-1
   */
  public byte[] maak() {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      PdfRendererBuilder bouwer =
          new PdfRendererBuilder()
              .usePdfUaAccessibility(true)
              .useSVGDrawer(new Tekenaar(LETTER))
              .useUriResolver((basis, adres) -> null)
              .useUnicodeBidiSplitter(Schrijfrichting.Verdeler::new)
              .useUnicodeBidiReorderer(new Schrijfrichting.Zetter());
      LETTERS.forEach(
          (naam, pad) ->
              bouwer
                  .useFont(() -> letter(pad + "Regular"), naam, GEWOON, FontStyle.NORMAL, true)
                  .useFont(() -> letter(pad + "Bold"), naam, VET, FontStyle.NORMAL, true));
      bouwer.withW3cDocument(html, "").toStream(uit).run();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return uit.toByteArray();
  }

  private static InputStream letter(String pad) {
    try {
      return new ClassPathResource(pad + ".ttf").getInputStream();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
