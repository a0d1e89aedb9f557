package nl.inburgeringsportaal.keurmerk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden;
import nl.inburgeringsportaal.cursus.CursistFilter;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** A suspended school where somebody of Utrecht learns, with its procedure and a draft. */
public class KeurmerkMatrixbron implements Matrixbron {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Testgegevens gegevens;
  @Autowired private OvernameService overnames;

  @Override
  public Map<String, Object> voorbeelden() {
    Keurmerkhulp hulp = fabriek.createBean(Keurmerkhulp.class);
    String nummer = Cursushulp.nummer();
    long school = hulp.school(nummer);
    String vnummer = hulp.cursus().cursist("GM0344", nummer, "2026-03-02", "LENING");
    jdbc.update("update inburgeraar_persoon set achternaam = ? where vnummer = ?", MERK, vnummer);
    long procedure = hulp.procedure(school);
    long schorsing = hulp.schorsing(procedure);
    long concept = hulp.concept(procedure, Besluitsoort.OPHEFFEN, hulp.vandaag(), schorsing, null);
    long instelling = hulp.cursus().id(nummer);
    CursistFilter filter = new CursistFilter(instelling, null, null, false);
    OvernameGegevens verzoek = new OvernameGegevens(hulp.school(Cursushulp.nummer()), school, 20, hulp.vandaag(), null);
    long overname = gegevens.als("keurmerk", () -> overnames.vraagAan(verzoek));
    Map<String, Object> waarden = new HashMap<>();
    waarden.put("InstellingService.id", instelling);
    waarden.put("CursistService.list", new Object[] {filter, PageRequest.of(0, 50)});
    waarden.put("CursistService.count", new Object[] {filter});
    waarden.put("TaalschoolService.id", school);
    waarden.put("TaalschoolService.instellingId", instelling);
    waarden.put("taalschoolId", school);
    waarden.put("TaalschooldeelService.contactId", 1L);
    waarden.put("SchooldocumentService.id", 1L);
    waarden.put(
        "SchooldocumentService.neemAan",
        new Object[] {Voorbeeldbestanden.steedsOpnieuw("brief.pdf", Voorbeeldbestanden.pdf())});
    waarden.put(
        "SchooldocumentService.voegToe",
        new Object[] {school, new SchooldocumentGegevens(null, "Brief", hulp.vandaag(), null, List.of())});
    waarden.put(
        "SchoolverbandService.voegToe",
        new Object[] {
          school, new VerbandGegevens(Verbandsoort.TWEEDE_NUMMER, verzoek.vanId(), hulp.vandaag(), null)
        });
    waarden.put("SchoolverbandService.id", 1L);
    waarden.put("ProcedureService.id", procedure);
    waarden.put("procedureId", procedure);
    waarden.put("BesluitService.id", concept);
    waarden.put("BesluitbriefService.id", concept);
    waarden.put("VaststellingService.id", concept);
    waarden.put("KeurmerkwerkService.id", procedure);
    waarden.put("OvernameService.id", overname);
    waarden.put("OvernameService.uitkomst", Overnamestatus.AFGEWEZEN);
    waarden.put("AandachtService.patroon", Aandachtpatroon.NIEUW);
    waarden.put("KeurmerkregisterService.findByNummer", new Object[] {nummer, null});
    waarden.put("KeurmerkregisterService.nu", new Object[] {nummer});
    waarden.put(
        "CursistmeldingService.sleutel", school + "_" + hulp.vandaag() + "_GESCHORST_" + utrecht());
    return waarden;
  }

  private long utrecht() {
    return jdbc.queryForObject(
        "select id from organisatie where gemeentecode = 'GM0344' and soort = 'GEMEENTE'", Long.class);
  }
}
