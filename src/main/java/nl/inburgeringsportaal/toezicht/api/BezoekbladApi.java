package nl.inburgeringsportaal.toezicht.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.toezicht.Bezoekblad;
import nl.inburgeringsportaal.toezicht.BezoekformulierService;
import nl.inburgeringsportaal.toezicht.Bezoektik;
import nl.inburgeringsportaal.toezicht.Bezoekuitkomst;
import nl.inburgeringsportaal.toezicht.Criteriumoordeel;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the form of a visit asks and sends, with the session of the screens; no part of the API for other systems. The
 * clock of a device may be wrong: it learns that of the portal with the visit, and says moments by it.
 */
@RestController
@Hidden
class BezoekbladApi {
  private static final String PAD = "/api/bezoek/{bezoek}";

  private final BezoekformulierService service;
  private final Klok klok;

  BezoekbladApi(BezoekformulierService service, Klok klok) {
    this.service = service;
    this.klok = klok;
  }

  /**
   * A visit, and what has to come with what is sent.
   *
   * @param nu what the clock of the portal says, in milliseconds since 1970
   * @param gegevens the visit
   * @param kop name of the header
   * @param bewijs value of the header
   */
  record Blad(long nu, Bezoekblad gegevens, String kop, String bewijs) {

    /** Not the proof: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Blad[" + gegevens.id() + "]";
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
   * What was filled in, as a device sends it.
   *
   * @param tikken the things
   */
  record Zending(List<Tik> tikken) {}

  /**
   * One thing.
   *
   * @param moment when, by the clock of the portal, in milliseconds since 1970
   */
  record Tik(
      UUID sleutel, Bezoektik.Soort soort, Integer criterium, Criteriumoordeel oordeel, String tekst, long moment) {

    /** Not the text: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Tik[" + soort + "]";
    }

    private boolean isHeel() {
      return switch (soort) {
        case null -> false;
        case OORDEEL -> sleutel != null && criterium != null && oordeel != null;
        case BEVINDING -> sleutel != null && criterium != null;
        case ALGEMEEN, AFRONDEN -> sleutel != null;
      };
    }
  }

  @GetMapping(PAD)
  Blad blad(@PathVariable long bezoek, CsrfToken bewijs) {
    return new Blad(
        klok.moment().toEpochMilli(), service.findById(bezoek), bewijs.getHeaderName(), bewijs.getToken());
  }

  @GetMapping(PAD + "/bewijs")
  Bewijs bewijs(@PathVariable long bezoek, CsrfToken bewijs) {
    service.eisOoit(bezoek);
    return new Bewijs(klok.moment().toEpochMilli(), bewijs.getHeaderName(), bewijs.getToken());
  }

  @GetMapping(PAD + "/stand")
  Bezoekblad stand(@PathVariable long bezoek) {
    return service.stand(bezoek);
  }

  @PostMapping(PAD + "/tikken")
  Bezoekuitkomst tikken(@PathVariable long bezoek, @RequestBody Zending zending) {
    if (zending.tikken() == null || zending.tikken().stream().anyMatch(tik -> tik == null || !tik.isHeel())) {
      throw new OngeldigeInvoer("tikken", null, "toezicht.fout.onleesbaar");
    }
    return service.verwerk(bezoek, zending.tikken().stream().map(BezoekbladApi::tik).toList());
  }

  private static Bezoektik tik(Tik tik) {
    LocalDateTime moment = LocalDateTime.ofInstant(Instant.ofEpochMilli(tik.moment()), Klok.ZONE);
    return new Bezoektik(tik.sleutel(), tik.soort(), tik.criterium(), tik.oordeel(), tik.tekst(), moment);
  }
}
