package nl.inburgeringsportaal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.audit.internal.Avgopslag;
import nl.inburgeringsportaal.audit.internal.Avgtoegang;
import nl.inburgeringsportaal.audit.internal.Persoonsbestand;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests of people about their own data, to the organisation that is controller. A gemeentebeheerder handles those
 * of his gemeente, a schoolfunctionaris without a limit to groups those of his school; the functionaris
 * gegevensbescherming looks on. One month to answer, once two more (AVG, article 12).
 */
@Service
@RolesAllowed({Rollen.GEMEENTEBEHEERDER, Rollen.SCHOOLFUNCTIONARIS, Rollen.FUNCTIONARIS_GEGEVENSBESCHERMING})
@Transactional(readOnly = true)
public class AvgverzoekService {
  /** Kind of object of a line in the log. */
  public static final String OBJECT = "avgverzoek";

  private static final int TERMIJN = 1;
  private static final int VERLENGING = 2;
  private static final int KORT = 200;
  private static final int REDEN = 500;
  private static final int LANG = 2_000;

  private final Avgopslag opslag;
  private final Avgtoegang toegang;
  private final Persoonsbestand bestand;
  private final Leeslog leeslog;
  private final Klok klok;

  AvgverzoekService(
      Avgopslag opslag, Avgtoegang toegang, Persoonsbestand bestand, Leeslog leeslog, Klok klok) {
    this.opslag = opslag;
    this.toegang = toegang;
    this.bestand = bestand;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * The order is fixed: open ones by their last day, then those that were decided, the last one first.
   *
   * @param filter which
   * @param pagina page; its sort is not used
   * @return requests to the organisations of the current user
   */
  public Slice<AvgverzoekGegevens> list(AvgFilter filter, Pageable pagina) {
    return opslag.list(toegang.zien(), filter, pagina);
  }

  /**
   * @param filter which
   * @return how many there are
   */
  public long count(AvgFilter filter) {
    return opslag.count(toegang.zien(), filter);
  }

  /**
   * @return how many open requests the current user handles
   */
  public long aantalTeBehandelen() {
    return opslag.count(toegang.behandelen(), new AvgFilter(false, null));
  }

  /**
   * @param hoogstens the most that are wanted
   * @return open requests that the current user handles, by their last day
   */
  public List<AvgverzoekGegevens> teBehandelen(int hoogstens) {
    Pageable eerste = PageRequest.of(0, Math.max(1, hoogstens));
    return opslag.list(toegang.behandelen(), new AvgFilter(false, null), eerste).getContent();
  }

  /**
   * @param id id of a request
   * @return the request; reading it is in the read log
   * @throws NietGevonden when it does not exist or is of another organisation
   */
  @Transactional
  public AvgverzoekGegevens findById(long id) {
    AvgverzoekGegevens verzoek = opslag.find(toegang.zien(), id);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, verzoek.organisatieId(), null);
    return verzoek;
  }

  /**
   * @return true when the current user handles requests, false when he only looks on
   */
  public boolean magBehandelen() {
    return toegang.eigen().isPresent();
  }

  /**
   * @return kinds of persons that the organisation of the current user can hold, in alphabetical order
   */
  public List<String> soorten() {
    return toegang.eigen().map(bestand::soorten).orElse(List.of());
  }

  /**
   * Enters a request that came in.
   *
   * @param soort what is asked
   * @param objectSoort one of {@link #soorten}
   * @param kenmerk number or user name by which the organisation knows the person
   * @param ontvangenOp day on which it came in, not in the future and at most a year ago
   * @return id of the request
   * @throws OngeldigeInvoer when a value is missing or wrong, or this organisation holds no such person
   */
  @Transactional
  @RolesAllowed({Rollen.GEMEENTEBEHEERDER, Rollen.SCHOOLFUNCTIONARIS})
  public long neemOp(Avgsoort soort, String objectSoort, String kenmerk, LocalDate ontvangenOp) {
    long organisatie = toegang.eigen().orElseThrow(NietGevonden::new);
    if (soort == null) {
      throw new OngeldigeInvoer("soort", null, "fout.verplicht");
    }
    LocalDate vandaag = klok.vandaag();
    if (ontvangenOp == null || ontvangenOp.isAfter(vandaag) || ontvangenOp.isBefore(vandaag.minusYears(1))) {
      throw new OngeldigeInvoer("ontvangenOp", ontvangenOp, "audit.fout.ontvangen");
    }
    PersoonsExport export = bestand.export(organisatie, objectSoort);
    long object =
        export
            .zoek(organisatie, kenmerk == null ? "" : kenmerk.strip())
            .orElseThrow(() -> new OngeldigeInvoer("kenmerk", null, "audit.fout.persoon-onbekend"));
    LocalDate uiterlijk = ontvangenOp.plusMonths(TERMIJN);
    return opslag.maak(organisatie, soort, export.objectSoort(), object, ontvangenOp, uiterlijk);
  }

  /**
   * The person has shown who he is.
   *
   * @param id id of an open request
   * @param versie version that was read
   * @param hoe how, 1 to 200 characters, without the number of a document
   * @throws NietGevonden when it does not exist or is of another organisation
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when somebody else was first
   */
  @Transactional
  @RolesAllowed({Rollen.GEMEENTEBEHEERDER, Rollen.SCHOOLFUNCTIONARIS})
  public void stelIdentiteitVast(long id, int versie, String hoe) {
    AvgverzoekGegevens verzoek = open(id);
    Avgopslag.eisTekst("hoe", hoe, KORT);
    opslag.wijzig(
        verzoek, versie, "identiteit_op = :dag, identiteit_hoe = :tekst", klok.vandaag(), hoe, "identiteit");
  }

  /**
   * Two more months to answer, once, within the first month; the person must be told why.
   *
   * @param id id of an open request
   * @param versie version that was read
   * @param reden why, 1 to 500 characters
   * @throws NietGevonden when it does not exist or is of another organisation
   * @throws RegelOvertreden when it was made longer before, or the first month is over
   */
  @Transactional
  @RolesAllowed({Rollen.GEMEENTEBEHEERDER, Rollen.SCHOOLFUNCTIONARIS})
  public void verleng(long id, int versie, String reden) {
    AvgverzoekGegevens verzoek = open(id);
    Avgopslag.eisTekst("reden", reden, REDEN);
    if (verzoek.verlengdOp() != null || klok.vandaag().isAfter(verzoek.uiterlijk())) {
      throw new RegelOvertreden("audit.fout.niet-verlengen");
    }
    opslag.wijzig(
        verzoek, versie,
        "verlengd_op = :dag, verlenging_reden = :tekst, uiterlijk = ontvangen_op + interval "
            + (TERMIJN + VERLENGING) + " month",
        klok.vandaag(), reden, "verlenging");
  }

  /**
   * Decides.
   *
   * @param id id of an open request
   * @param versie version that was read
   * @param besluit how it ends
   * @param toelichting what the person is told, 1 to 2,000 characters
   * @throws NietGevonden when it does not exist or is of another organisation
   * @throws RegelOvertreden when it is granted to somebody who has not shown who he is
   */
  @Transactional
  @RolesAllowed({Rollen.GEMEENTEBEHEERDER, Rollen.SCHOOLFUNCTIONARIS})
  public void handelAf(long id, int versie, Avgbesluit besluit, String toelichting) {
    AvgverzoekGegevens verzoek = open(id);
    if (besluit == null) {
      throw new OngeldigeInvoer("besluit", null, "fout.verplicht");
    }
    Avgopslag.eisTekst("toelichting", toelichting, LANG);
    if (besluit.vraagtIdentiteit() && verzoek.identiteitOp() == null) {
      throw new RegelOvertreden("audit.fout.identiteit");
    }
    opslag.wijzig(
        verzoek, versie, "besluit = '" + besluit.name() + "', besloten_op = :dag, toelichting = :tekst",
        klok.vandaag(), toelichting, "besluit");
  }

  /**
   * Everything that the own organisation holds of this person as controller, as a ZIP with JSON, CSV and a page to
   * read. It is made while it is sent and kept nowhere; the line in the read log comes first.
   *
   * @param id id of a request
   * @param uit where it goes
   * @throws NietGevonden when it does not exist or is of another organisation
   * @throws RegelOvertreden when the person has not shown who he is
   * @throws IOException when the stream breaks
   */
  @Transactional
  @RolesAllowed({Rollen.GEMEENTEBEHEERDER, Rollen.SCHOOLFUNCTIONARIS})
  public void schrijfExport(long id, OutputStream uit) throws IOException {
    AvgverzoekGegevens verzoek = opslag.find(toegang.behandelen(), id);
    if (verzoek.identiteitOp() == null) {
      throw new RegelOvertreden("audit.fout.identiteit");
    }
    leeslog.noteer(Leeslog.Handeling.GEDOWNLOAD, OBJECT, id, verzoek.organisatieId(), "gegevens van de persoon");
    String waarom = "avg-verzoek " + id;
    leeslog.noteer(
        Leeslog.Handeling.GEEXPORTEERD, verzoek.objectSoort(), verzoek.objectId(), verzoek.organisatieId(), waarom);
    bestand.schrijf(verzoek, uit);
  }

  private AvgverzoekGegevens open(long id) {
    AvgverzoekGegevens verzoek = opslag.find(toegang.behandelen(), id);
    if (!verzoek.isOpen()) {
      throw new RegelOvertreden("audit.fout.afgehandeld");
    }
    return verzoek;
  }
}
