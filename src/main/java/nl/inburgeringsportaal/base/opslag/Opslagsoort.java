package nl.inburgeringsportaal.base.opslag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A kind of file that the store takes. */
public enum Opslagsoort {
  PDF("PDF", "application/pdf", "pdf"),
  JPEG("JPEG", "image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
  PNG("PNG", "image/png", "png"),
  DOCX("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("ODT", "application/vnd.oasis.opendocument.text", "odt");

  private final String naam;
  private final String mediatype;
  private final List<String> einden;

  Opslagsoort(String naam, String mediatype, String... einden) {
    this.naam = naam;
    this.mediatype = mediatype;
    this.einden = List.of(einden);
  }

  /**
   * @return what people call it, the same in every language
   */
  public String naam() {
    return naam;
  }

  /**
   * @return its media type
   */
  public String mediatype() {
    return mediatype;
  }

  /**
   * @return how its names end, without a dot, the usual one first
   */
  public List<String> einden() {
    return einden;
  }

  /**
   * @return the endings of everything that is taken, with a dot
   */
  public static List<String> alleEinden() {
    return Arrays.stream(values()).flatMap(soort -> soort.einden.stream()).map(einde -> "." + einde).toList();
  }

  /**
   * @return the names of everything that is taken, for a message
   */
  public static String alleNamen() {
    return String.join(", ", Stream.of(values()).map(Opslagsoort::naam).toList());
  }

  /**
   * @param bestandsnaam a name as a sender gave it
   * @return true when a file of this kind may be called so: by one of its endings, or without any
   */
  boolean past(String bestandsnaam) {
    String einde = Bestandsnaam.einde(bestandsnaam);
    return einde.isEmpty() || einden.contains(einde.toLowerCase(Locale.ROOT));
  }
}
