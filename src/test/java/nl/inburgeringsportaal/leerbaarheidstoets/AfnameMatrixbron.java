package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A session of today with a candidate, an incident and somebody who did not come, for the access matrix. */
public class AfnameMatrixbron implements Matrixbron {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private AfnameService afnames;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;

  @Override
  public Map<String, Object> voorbeelden() {
    Sessiehulp hulp = fabriek.createBean(Sessiehulp.class);
    Sessiehulp.Begeleider wie = hulp.begeleider();
    long sessie = hulp.sessie(klok.nu().minusHours(1), LbtSessiestatus.KLAARGEZET, 3, wie);
    long plaatsing = hulp.plaats(sessie, hulp.kandidaat(MERK, "GM0344"));
    Afnametik incident =
        new Afnametik(
            UUID.randomUUID(), Afnamesoort.INCIDENT, plaatsing, "STORING", klok.nu(), false, "Het scherm viel uit.");
    gegevens.als(
        wie.account(),
        () ->
            afnames.verwerk(
                sessie,
                List.of(
                    incident,
                    Sessiehulp.tik(Afnamesoort.AFWEZIG, plaatsing, null, klok.nu().minusSeconds(9)),
                    Sessiehulp.tik(Afnamesoort.AFSLUITEN, null, null, klok.nu()))));
    long id = jdbc.queryForObject("select max(id) from lbt_incident where sessie_id = ?", Long.class, sessie);
    long noshow = jdbc.queryForObject("select max(id) from lbt_noshow where plaatsing_id = ?", Long.class, plaatsing);
    Map<String, Object> voorbeelden = new HashMap<>();
    voorbeelden.put("AfnameService.id", sessie);
    voorbeelden.put("IncidentService.id", id);
    voorbeelden.put("MijnIncidentService.id", id);
    voorbeelden.put("MijnBegeleiderService.certificaatId", certificaat(wie.id()));
    voorbeelden.put("NoshowService.id", noshow);
    voorbeelden.put("sessie", sessie);
    Supplier<AbstractMockHttpServletRequestBuilder<?>> tikken =
        () ->
            MockMvcRequestBuilders.post("/api/afname/" + sessie + "/tikken")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"tikken\": []}")
                .with(csrf());
    voorbeelden.put("POST /api/afname/{sessie}/tikken", tikken);
    return voorbeelden;
  }

  private long certificaat(long wie) {
    return jdbc.queryForObject("select max(id) from certificaat where toetsbegeleider_id = ?", Long.class, wie);
  }
}
