package nl.inburgeringsportaal.base.opslag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks into a document that is a ZIP: which kind it is, that its list of contents is what it holds, and that it has no
 * macro, no program and nothing that is fetched from elsewhere.
 */
final class Zipkeuring {
  private static final int EIND = 0x06054b50;
  private static final int EIND_LENGTE = 22;
  private static final int LIJSTREGEL = 0x02014b50;
  private static final int LIJSTREGEL_LENGTE = 46;
  private static final int LANGSTE_OPMERKING = 0xFFFF;
  private static final int MEESTE_DELEN = 10_000;
  private static final int BLOK = 1 << 14;

  /** The most that all parts together may become. */
  private static final long UITGEPAKT = 200L << 20;

  /** The most of a part that says what is in it. */
  private static final int BESCHRIJVING = 2 << 20;

  private static final Pattern MACRO =
      Pattern.compile("(.*/)?(vbaproject\\.bin|vbadata\\.xml|vbaprojectsignature.*\\.bin)|.*/macrosheets/.*"
          + "|(basic|scripts)/.+|.*\\.(docm|dotm|xlsm|xltm|xlam|pptm)");
  private static final Pattern INGESLOTEN =
      Pattern.compile(".*/activex/.*|.*/embeddings/.*\\.bin|.*\\.(exe|dll|js|vbs|ps1|bat|cmd|hta|jar|lnk|scr|msi)");
  /** What lies on the machine of who opens it, or beside the document. */
  private static final Pattern HIER =
      Pattern.compile(
          "file:///[a-z]:.*|[a-z]:[\\\\/].*|(?![\\\\/]{2})(?![a-z][a-z0-9+.-]*:).*", Pattern.CASE_INSENSITIVE);

  private final byte[] in;
  private final Map<String, byte[]> beschrijvingen = new HashMap<>();

  private Zipkeuring(byte[] in) {
    this.in = in;
  }

  static Opslagsoort keur(byte[] inhoud) throws Afgekeurd {
    return new Zipkeuring(inhoud).doe();
  }

  private Opslagsoort doe() throws Afgekeurd {
    Set<String> lijst = lijst();
    Opslagsoort soort = null;
    try {
      if (!lees().equals(lijst)) {
        throw fout(Afgekeurd.Grond.BESCHADIGD, null);
      }
      soort = soort();
    } catch (IOException | IllegalArgumentException stuk) {
      throw fout(Afgekeurd.Grond.BESCHADIGD, null);
    }
    for (String naam : lijst) {
      String klein = naam.toLowerCase(Locale.ROOT);
      if (MACRO.matcher(klein).matches()) {
        throw fout(Afgekeurd.Grond.MACRO, soort);
      }
      if (INGESLOTEN.matcher(klein).matches()) {
        throw fout(Afgekeurd.Grond.INGESLOTEN, soort);
      }
    }
    if (soort == null) {
      throw fout(Afgekeurd.Grond.SOORT, null);
    }
    for (Map.Entry<String, byte[]> een : beschrijvingen.entrySet()) {
      if (een.getKey().endsWith(".rels") && haaltVanElders(een.getValue(), soort)) {
        throw fout(Afgekeurd.Grond.SCRIPT, soort);
      }
    }
    return soort;
  }

  /** A link that somebody follows himself is none; an image, a template or a frame is fetched when it is opened. */
  private static boolean haaltVanElders(byte[] verwijzingen, Opslagsoort soort) throws Afgekeurd {
    XMLInputFactory lezers = XMLInputFactory.newDefaultFactory();
    lezers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    lezers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader lezer = lezers.createXMLStreamReader(new ByteArrayInputStream(verwijzingen));
      while (lezer.hasNext()) {
        if (lezer.next() == XMLStreamConstants.START_ELEMENT
            && lezer.getLocalName().equals("Relationship")
            && "External".equalsIgnoreCase(lezer.getAttributeValue(null, "TargetMode"))
            && !waarde(lezer, "Type").endsWith("/hyperlink")
            && !HIER.matcher(waarde(lezer, "Target").strip()).matches()) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException stuk) {
      throw fout(Afgekeurd.Grond.BESCHADIGD, soort);
    }
  }

  private static String waarde(XMLStreamReader lezer, String attribuut) {
    String waarde = lezer.getAttributeValue(null, attribuut);
    return waarde == null ? "" : waarde;
  }

  /** The names of the list at the end, which is what programs go by. */
  private Set<String> lijst() throws Afgekeurd {
    ByteBuffer zip = ByteBuffer.wrap(in).order(ByteOrder.LITTLE_ENDIAN);
    int eind = in.length - EIND_LENGTE;
    int laagste = Math.max(0, eind - LANGSTE_OPMERKING);
    while (eind >= laagste && zip.getInt(eind) != EIND) {
      eind--;
    }
    if (eind < laagste) {
      throw fout(Afgekeurd.Grond.BESCHADIGD, null);
    }
    int aantal = zip.getShort(eind + 10) & 0xFFFF;
    long lengte = zip.getInt(eind + 12) & 0xFFFFFFFFL;
    long begin = zip.getInt(eind + 16) & 0xFFFFFFFFL;
    int opmerking = zip.getShort(eind + 20) & 0xFFFF;
    if (begin + lengte != eind || eind + EIND_LENGTE + opmerking != in.length || aantal > MEESTE_DELEN) {
      throw fout(Afgekeurd.Grond.BESCHADIGD, null);
    }
    Set<String> namen = new HashSet<>();
    int plaats = (int) begin;
    for (int i = 0; i < aantal; i++) {
      if (plaats + LIJSTREGEL_LENGTE > eind || zip.getInt(plaats) != LIJSTREGEL) {
        throw fout(Afgekeurd.Grond.BESCHADIGD, null);
      }
      int vlaggen = zip.getShort(plaats + 8);
      int naamlengte = zip.getShort(plaats + 28) & 0xFFFF;
      int rest = (zip.getShort(plaats + 30) & 0xFFFF) + (zip.getShort(plaats + 32) & 0xFFFF);
      if (plaats + LIJSTREGEL_LENGTE + naamlengte + rest > eind) {
        throw fout(Afgekeurd.Grond.BESCHADIGD, null);
      }
      Charset tekens = (vlaggen & 0x800) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
      if (!namen.add(new String(in, plaats + LIJSTREGEL_LENGTE, naamlengte, tekens))) {
        throw fout(Afgekeurd.Grond.BESCHADIGD, null);
      }
      if ((vlaggen & 1) != 0) {
        throw fout(Afgekeurd.Grond.VERSLEUTELD, null);
      }
      plaats += LIJSTREGEL_LENGTE + naamlengte + rest;
    }
    return namen;
  }

  /** The names of what is really in it, from the first byte on; everything is unpacked once, up to a limit. */
  private Set<String> lees() throws Afgekeurd, IOException {
    Set<String> namen = new HashSet<>();
    long totaal = 0;
    byte[] blok = new byte[BLOK];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(in), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry een = zip.getNextEntry(); een != null; een = zip.getNextEntry()) {
        if (!namen.add(een.getName())) {
          throw fout(Afgekeurd.Grond.BESCHADIGD, null);
        }
        ByteArrayOutputStream tekst = isBeschrijving(een.getName()) ? new ByteArrayOutputStream() : null;
        for (int bij = zip.read(blok); bij >= 0; bij = zip.read(blok)) {
          totaal += bij;
          if (totaal > UITGEPAKT || tekst != null && tekst.size() + bij > BESCHRIJVING) {
            throw fout(Afgekeurd.Grond.UITGEPAKT, null);
          }
          if (tekst != null) {
            tekst.write(blok, 0, bij);
          }
        }
        if (tekst != null) {
          beschrijvingen.put(een.getName(), tekst.toByteArray());
        }
      }
    }
    return namen;
  }

  private static boolean isBeschrijving(String naam) {
    return naam.equals("[Content_Types].xml")
        || naam.equals("mimetype")
        || naam.equals("META-INF/manifest.xml")
        || naam.endsWith(".rels");
  }

  private String beschrijving(String naam) {
    return new String(beschrijvingen.getOrDefault(naam, new byte[0]), StandardCharsets.UTF_8);
  }

  /** Null when it is no document that is taken. */
  private Opslagsoort soort() throws Afgekeurd {
    String typen = beschrijving("[Content_Types].xml");
    if (typen.toLowerCase(Locale.ROOT).contains("macroenabled")) {
      throw fout(Afgekeurd.Grond.MACRO, null);
    }
    if (typen.contains("wordprocessingml.document.main+xml")) {
      return Opslagsoort.DOCX;
    }
    if (typen.contains("spreadsheetml.sheet.main+xml")) {
      return Opslagsoort.XLSX;
    }
    if (beschrijving("mimetype").strip().equals(Opslagsoort.ODT.mediatype())) {
      if (beschrijving("META-INF/manifest.xml").contains("encryption-data")) {
        throw fout(Afgekeurd.Grond.VERSLEUTELD, Opslagsoort.ODT);
      }
      return Opslagsoort.ODT;
    }
    return null;
  }

  private static Afgekeurd fout(Afgekeurd.Grond grond, Opslagsoort soort) {
    return new Afgekeurd(grond, soort == null ? "ZIP" : soort.naam());
  }
}
