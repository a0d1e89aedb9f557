package nl.inburgeringsportaal.misbruik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden;
import nl.inburgeringsportaal.misbruik.internal.Meldergeheimen;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes cases for a test, by the same way as people do. */
@TestComponent
public class Misbruikhulp {
  /** Long enough to say what is the matter. */
  public static final String VERHAAL = "De lessen gaan niet door, en de presentielijst wordt toch getekend.";

  /** What the Inspectie gets. */
  public static final String OMSCHRIJVING = "Uit controle blijkt dat er uren zijn gedeclareerd die niet zijn gegeven.";

  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private MisbruiksignaalService signalen;
  @Autowired private GemeldService gemeld;
  @Autowired private AnoniemeMeldingService anoniem;
  @Autowired private ZaakbehandelService behandeling;
  @Autowired private ExamenmeldingService examens;
  @Autowired private InspectiemeldingService meldingen;
  @Autowired private Meldergeheimen geheimen;
  @Autowired private MisbruikbijlageService bijlagen;

  /** A signal about a school. */
  public static SignaalGegevens signaal(String waarover) {
    return new SignaalGegevens(Signaalbron.INBURGERAAR, null, waarover, VERHAAL, "Melder Geheim", "06-11112222");
  }

  /** A signal that a gemeente reports; id of the case. */
  public long vanGemeente(String wie, String waarover) {
    return gegevens.als(wie, () -> gemeld.meld(signaal(waarover)));
  }

  /** A file with a signal that a gemeente reports; id of the file. */
  public long bijlage(String wie, String waarover) {
    return gegevens.als(
        wie,
        () -> {
          try {
            LosBestand los =
                bijlagen.neemAan(Voorbeeldbestanden.inzending("stuk.pdf", Voorbeeldbestanden.pdf()));
            gemeld.meld(
                new SignaalGegevens(Signaalbron.GEMEENTE, null, waarover, VERHAAL, null, null, List.of(los)));
            return los.id();
          } catch (IOException fout) {
            throw new UncheckedIOException(fout);
          }
        });
  }

  /** A signal from the public page; the code of the reporter. */
  public String anoniem(String waarover) {
    gegevens.logUit();
    return anoniem.meld(signaal(waarover), adres());
  }

  /** An address from which nobody came before. */
  public static String adres() {
    return "10.1." + System.nanoTime() % 250 + "." + System.nanoTime() / 250 % 250;
  }

  /** The last case that is about something. */
  public long id(String waarover) {
    return jdbc.queryForObject("select max(zaak_id) from misbruikzaak_tekst where waarover = ?", Long.class, waarover);
  }

  /** The case of a code. */
  public long vanCode(String code) {
    return geheimen.vanCode(code).orElseThrow();
  }

  /** What the reporter answered. */
  public List<String> antwoorden(long id) {
    return jdbc.queryForList(
        "select tekst from misbruikbericht where zaak_id = ? and draad = 'MELDER' and not vraag order by id",
        String.class, id);
  }

  /** Version of a case. */
  public int versie(long id) {
    return jdbc.queryForObject("select versie from misbruikzaak where id = ?", Integer.class, id);
  }

  /** State of a case. */
  public String status(long id) {
    return jdbc.queryForObject("select status from misbruikzaak where id = ?", String.class, id);
  }

  /** Id of the file of the school to which a case is linked. */
  public Long school(long id) {
    return jdbc.queryForObject("select taalschool_id from misbruikzaak where id = ?", Long.class, id);
  }

  /** Somebody of Blik op Werk works on it. */
  public void behandelt(String wie, long id) {
    beoordeelt(wie, id, null, account(wie));
  }

  /** Somebody of Blik op Werk judges it. */
  public void beoordeelt(String wie, long id, Long school, Long behandelaar) {
    doe(wie, () -> signalen.beoordeel(id, new BeoordelingGegevens(versie(id), school, Zwaarte.MIDDEL, behandelaar)));
  }

  /** Id of an account. */
  public long account(String wie) {
    return jdbc.queryForObject("select id from gebruiker where gebruikersnaam = ?", Long.class, wie);
  }

  /** Makes it part of another one. */
  public void voegSamen(long id, long hoofd) {
    doe("keurmerk", () -> signalen.voegSamen(id, versie(id), hoofd));
  }

  /** Id of an account of Blik op Werk that can be given a signal, beside those that everybody uses. */
  public long collega() {
    long organisatie =
        jdbc.queryForObject(
            "select organisatie_id from gebruiker_rol where gebruiker_id = ? limit 1", Long.class, account("keurmerk"));
    return account(gegevens.nieuwePersoon(organisatie, Rol.INSPECTEUR_BOW));
  }

  /** Asks the reporter something. */
  public void vraag(long id, String tekst) {
    doe("keurmerk", () -> signalen.vraag(id, tekst));
  }

  /** Blik op Werk or DUO reports a case to the Inspectie. */
  public void meld(String wie, long id, LocalDate dag) {
    doe(wie, () -> behandeling.meldBijInspectie(id, versie(id), dag, OMSCHRIJVING, Bijlagekeuze.NIETS));
  }

  /** An irregularity at an exam; id of the case. */
  public long onregelmatigheid(LocalDate dag) {
    return gegevens.als(
        "duo",
        () ->
            examens.legVast(
                new OnregelmatigheidGegevens(dag, Examen.KNM, Onregelmatigheid.VOORKENNIS, 4, VERHAAL)));
  }

  /** A report that came to the Inspectie from outside; id of the case. */
  public long vanBuiten(LocalDate dag) {
    BuitenmeldingGegevens buiten =
        new BuitenmeldingGegevens(Zaaksoort.TAALSCHOOL, dag, "Een krant", "Taalschool De Krant", OMSCHRIJVING);
    return gegevens.als("inspectie", () -> meldingen.meldVanBuiten(buiten));
  }

  /** Does something as somebody. */
  public void doe(String wie, Runnable werk) {
    gegevens.als(
        wie,
        () -> {
          werk.run();
          return null;
        });
  }

  /** How many drafts with that key are kept. */
  public int concepten(String sleutel) {
    return jdbc.queryForObject("select count(*) from concept where sleutel = ?", Integer.class, sleutel);
  }

  /** What is kept in a draft. */
  public String concept(String sleutel) {
    return jdbc.queryForObject("select inhoud from concept where sleutel = ?", String.class, sleutel);
  }
}
