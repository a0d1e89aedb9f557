package nl.inburgeringsportaal.base.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Which part of a list is asked for; a controller takes it as a parameter.
 *
 * @param page number of the page, from 0
 * @param size rows per page, 1 to 1000
 */
@ParameterObject
public record Paginering(
    @Parameter(
            description = "nummer van de pagina, vanaf 0",
            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
        int page,
    @Parameter(
            description = "aantal rijen per pagina",
            schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "50"))
        int size) {

  /** Rows per page when nothing is asked. */
  public static final int STANDAARD = 50;

  /** Most rows per page. */
  public static final int HOOGSTENS = 1000;

  /**
   * @param verzoek a call
   * @return the page that it asks for
   * @throws OngeldigeInvoer when page or size is not a number in its range
   */
  static Paginering van(HttpServletRequest verzoek) {
    Vraagparameters vraag = Vraagparameters.van(verzoek);
    return new Paginering(
        getal(vraag, "page", 0, 0, Integer.MAX_VALUE / HOOGSTENS), getal(vraag, "size", STANDAARD, 1, HOOGSTENS));
  }

  private static int getal(Vraagparameters vraag, String naam, int standaard, int minstens, int hoogstens) {
    String tekst = vraag.waarde(naam).orElse(null);
    if (tekst == null) {
      return standaard;
    }
    if (tekst.matches("\\d{1,9}")) {
      int getal = Integer.parseInt(tekst);
      if (getal >= minstens && getal <= hoogstens) {
        return getal;
      }
    }
    throw new OngeldigeInvoer(
        naam, tekst, "api.parameter.getal", String.valueOf(minstens), String.valueOf(hoogstens));
  }

  /**
   * @return the same for a service whose list has a fixed order
   */
  public Pageable pageable() {
    return PageRequest.of(page, size);
  }

  /**
   * @param volgorde order, which must end with a unique column
   * @return the same for a service
   */
  public Pageable pageable(Sort volgorde) {
    return PageRequest.of(page, size, volgorde);
  }

  /**
   * @param rijen rows of this page
   * @param verzoek the call
   * @return the rows as a bare array, with the way to other pages in one {@code Link} header (RFC 8288)
   */
  public <T> ResponseEntity<List<T>> antwoord(Slice<T> rijen, HttpServletRequest verzoek) {
    return ResponseEntity.ok().header(HttpHeaders.LINK, link(rijen.hasNext(), verzoek)).body(rijen.getContent());
  }

  /**
   * @param meer true when there is a next page
   * @param verzoek the call
   * @return value of the {@code Link} header
   */
  public String link(boolean meer, HttpServletRequest verzoek) {
    List<String> relaties = new ArrayList<>();
    if (meer) {
      relaties.add(relatie(verzoek, page + 1, "next"));
    }
    if (page > 0) {
      relaties.add(relatie(verzoek, page - 1, "prev"));
    }
    relaties.add(relatie(verzoek, 0, "first"));
    return String.join(", ", relaties);
  }

  private String relatie(HttpServletRequest verzoek, int pagina, String naam) {
    String adres =
        ServletUriComponentsBuilder.fromRequest(verzoek)
            .replaceQueryParam("page", pagina)
            .replaceQueryParam("size", size)
            .build()
            .toUriString();
    return "<" + adres + ">; rel=\"" + naam + "\"";
  }
}
