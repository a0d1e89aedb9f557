package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes taalscholen, procedures and decisions for a test, by the same way as people do. */
@TestComponent
public class Keurmerkhulp {
  /** A motivation that is long enough. */
  public static final String MOTIVERING =
      "Bij twee bezoeken bleek dat de lessen niet voldoen aan de norm voor de begeleiding van cursisten.";

  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private ProcedureService procedures;
  @Autowired private BesluitService besluiten;
  @Autowired private VaststellingService vaststelling;
  @Autowired private TaalschoolService scholen;
  @Autowired private OvernameService overnames;
  @Autowired private TestTijd.ZetbareKlok klok;

  /** Delivers schools and learners. */
  public Cursushulp cursus() {
    return new Cursushulp(leveringen, gegevens, jdbc);
  }

  /** A taalschool with the keurmerk by DUO's word since today, in the words of 2024. */
  public long school(String nummer) {
    return school(nummer, "Taalschool " + nummer);
  }

  /** The same with a name. */
  public long school(String nummer, String naam) {
    cursus().school(nummer, naam);
    return id(nummer);
  }

  /** Id of the file of a school. */
  public long id(String nummer) {
    return jdbc.queryForObject(
        "select t.id from taalschool t join instelling i on i.id = t.instelling_id where i.instellingsnummer = ?",
        Long.class, nummer);
  }

  /** File of a school of DUO that asked for the keurmerk today. */
  public long aanvraag(String nummer) {
    return gegevens.als("keurmerk", () -> scholen.neemOp(cursus().id(nummer), vandaag()));
  }

  /** Today by the clock of the test. */
  public LocalDate vandaag() {
    return klok.nu().toLocalDate();
  }

  /** A procedure that keurmerk began. */
  public long procedure(long school) {
    return gegevens.als("keurmerk", () -> procedures.begin(school, "Signalen over de lessen"));
  }

  /** Writes a step down as somebody. */
  public void stap(String wie, long procedure, StapGegevens stap) {
    gegevens.als(
        wie,
        () -> {
          procedures.voegToe(procedure, stap);
          return null;
        });
  }

  /** A voornemen of today. */
  public void voornemen(long procedure, Besluitsoort soort) {
    stap("keurmerk", procedure, new StapGegevens(Stapsoort.VOORNEMEN, vandaag(), null, soort, null, null, null));
  }

  /** A zienswijze of today. */
  public void zienswijze(long procedure) {
    stap(
        "keurmerk",
        procedure,
        new StapGegevens(Stapsoort.ZIENSWIJZE, vandaag(), null, null, null, null, "Wij zijn het er niet mee eens"));
  }

  /** A draft that keurmerk wrote and offered; its id. */
  public long concept(long procedure, Besluitsoort soort, LocalDate ingang) {
    return concept(procedure, soort, ingang, null, null);
  }

  /** The same about an earlier decision, or with a reason that it cannot wait. */
  public long concept(long procedure, Besluitsoort soort, LocalDate ingang, Long betreft, String spoed) {
    return gegevens.als(
        "keurmerk",
        () -> {
          long id =
              besluiten.save(
                  new BesluitGegevens(
                      null, 0, procedure, soort,
                      soort == Besluitsoort.TOEKENNEN ? Keurmerkstatus.BEPAALDE_TIJD : null, betreft, ingang,
                      ingang.plusMonths(3), "Reglement keurmerk, artikel 12", MOTIVERING, spoed, "Kort gezegd."));
          besluiten.biedAan(id, versie(id));
          return id;
        });
  }

  /** Version of a decision. */
  public int versie(long besluit) {
    return jdbc.queryForObject("select versie from keurmerkbesluit where id = ?", Integer.class, besluit);
  }

  /** Takes a decision as somebody, with a letter of today. */
  public void stelVast(String wie, long besluit) {
    gegevens.als(
        wie,
        () -> {
          vaststelling.stelVast(besluit, versie(besluit), vandaag());
          return null;
        });
  }

  /** A school that was suspended today after a zienswijze; id of the decision. */
  public long schorsing(long procedure) {
    voornemen(procedure, Besluitsoort.SCHORSEN);
    zienswijze(procedure);
    long besluit = concept(procedure, Besluitsoort.SCHORSEN, vandaag());
    stelVast("beslisser", besluit);
    return besluit;
  }

  /** A request of another school to take 20 learners of this one over. */
  public long overname(long school) {
    OvernameGegevens verzoek = new OvernameGegevens(school, school(Cursushulp.nummer()), 20, vandaag(), null);
    return gegevens.als("keurmerk", () -> overnames.vraagAan(verzoek));
  }
}
