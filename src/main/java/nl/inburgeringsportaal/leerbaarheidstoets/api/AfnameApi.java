package nl.inburgeringsportaal.leerbaarheidstoets.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnameGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnameService;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnamesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnamestand;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnametik;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnameuitkomst;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the page of a session asks and sends, with the session of the screens; no part of the API for other systems.
 * The clock of a device may be wrong: it learns that of the portal with the session, and says moments by it.
 */
@RestController
@Hidden
class AfnameApi {
  private static final String PAD = "/api/afname/{sessie}";

  private final AfnameService service;
  private final Klok klok;

  AfnameApi(AfnameService service, Klok klok) {
    this.service = service;
    this.klok = klok;
  }

  /**
   * A session, and what has to come with taps that are sent.
   *
   * @param nu what the clock of the portal says, in milliseconds since 1970
   * @param gegevens the session
   * @param kop name of the header
   * @param bewijs value of the header
   */
  record Blad(long nu, AfnameGegevens gegevens, String kop, String bewijs) {

    /** Not the proof: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Blad[" + gegevens + "]";
    }
  }

  /**
   * What has to come with what is sent, for who is not on it any more and still has something on his device.
   *
   * @param nu what the clock of the portal says, in milliseconds since 1970
   * @param kop name of the header
   * @param bewijs value of the header
   */
  record Bewijs(long nu, String kop, String bewijs) {

    /** Not the proof: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Bewijs[]";
    }
  }

  /**
   * Taps as a device sends them.
   *
   * @param tikken the taps
   */
  record Zending(List<Tik> tikken) {}

  /**
   * A tap.
   *
   * @param moment when, by the clock of the portal, in milliseconds since 1970
   */
  record Tik(
      UUID sleutel, Afnamesoort soort, Long plaatsing, String waarde, long moment, boolean ernstig, String tekst) {

    /** Neither the exam number nor the text: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Tik[" + soort + "]";
    }
  }

  @GetMapping(PAD)
  Blad blad(@PathVariable long sessie, CsrfToken bewijs) {
    return new Blad(klok.moment().toEpochMilli(), service.findById(sessie), bewijs.getHeaderName(), bewijs.getToken());
  }

  @GetMapping(PAD + "/bewijs")
  Bewijs bewijs(@PathVariable long sessie, CsrfToken bewijs) {
    service.eisOoit(sessie);
    return new Bewijs(klok.moment().toEpochMilli(), bewijs.getHeaderName(), bewijs.getToken());
  }

  @GetMapping(PAD + "/stand")
  Afnamestand stand(@PathVariable long sessie) {
    return service.stand(sessie);
  }

  @PostMapping(PAD + "/tikken")
  Afnameuitkomst tikken(@PathVariable long sessie, @RequestBody Zending zending) {
    if (zending.tikken() == null
        || zending.tikken().stream().anyMatch(tik -> tik.sleutel() == null || tik.soort() == null)) {
      throw new OngeldigeInvoer("tikken", null, "lbt-afname.fout.onleesbaar");
    }
    return service.verwerk(sessie, zending.tikken().stream().map(AfnameApi::tik).toList());
  }

  private static Afnametik tik(Tik tik) {
    LocalDateTime moment = LocalDateTime.ofInstant(Instant.ofEpochMilli(tik.moment()), Klok.ZONE);
    return new Afnametik(
        tik.sleutel(), tik.soort(), tik.plaatsing(), tik.waarde(), moment, tik.ernstig(), tik.tekst());
  }
}
