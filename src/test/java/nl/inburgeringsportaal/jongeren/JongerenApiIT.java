package nl.inburgeringsportaal.jongeren;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.ApiClient;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@PortaalContext
class JongerenApiIT {
  private static final String SIGNALEN = "/api/v1/jongeren/signalen";

  @Autowired private WebApplicationContext context;
  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;

  private MockMvc mvc;
  private String school;

  @BeforeEach
  void school() {
    mvc = ApiClient.mvc(context);
    school = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    gegevens.als(school, () -> leerlingen.save(leerling("17", "2009-05-02", "PRO"), null));
    gegevens.als(school, () -> leerlingen.save(leerling("18", "2009-05-02", "VWO"), null));
  }

  private static LeerlingGegevens leerling(String nummer, String geboren, String code) {
    return new LeerlingGegevens(
        null, 0, nummer, "Tesfay", null, LocalDate.parse(geboren), null, null, null, code,
        Verblijfsstatus.STATUSHOUDER, null, null, null, null, null);
  }

  @Test
  void eenSchoolKrijgtEenKaleLijstMetNamenUitHetContract() throws Exception {
    mvc.perform(get(SIGNALEN).queryParam("peildatum", "2027-05-02").with(httpBasic(school, "demo")))
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
        .andExpect(header().exists("API-Version"))
        .andExpect(jsonPath("$", hasSize(2)))
        .andExpect(jsonPath("$[0].leerlingnummer").value("17"))
        .andExpect(jsonPath("$[0].soort").value("ACHTTIENDE_VERJAARDAG"))
        .andExpect(jsonPath("$[0].datum18").value("2027-05-02"))
        .andExpect(jsonPath("$[0].signaaldatum").value("2026-11-02"))
        .andExpect(jsonPath("$[0].status").value("open"))
        .andExpect(jsonPath("$[0].reden").isEmpty())
        .andExpect(jsonPath("$[0].teLaat").value(true))
        .andExpect(jsonPath("$[1].status").value("niet_nodig"))
        .andExpect(jsonPath("$[1].reden").value("VRIJSTELLENDE_OPLEIDING"))
        .andExpect(jsonPath("$[1].teLaat").value(false));
  }

  @Test
  void deLijstHeeftBladzijdenMetEenLink() throws Exception {
    mvc.perform(get(SIGNALEN).queryParam("size", "1").with(httpBasic(school, "demo")))
        .andExpect(jsonPath("$", hasSize(1)))
        .andExpect(header().string("Link", containsString("rel=\"next\"")));
  }

  @Test
  void alsCsvStaanErDezelfdeNamen() throws Exception {
    mvc.perform(get(SIGNALEN).accept(MediaType.valueOf("text/csv")).with(httpBasic(school, "demo")))
        .andExpect(status().isOk())
        .andExpect(
            content().string(containsString("leerlingnummer;soort;datum18;signaaldatum;status;reden;teLaat")));
  }

  @Test
  void eenPeildatumDieNietKanWordtBijNaamGeweigerd() throws Exception {
    mvc.perform(get(SIGNALEN).queryParam("peildatum", "02-05-2027").with(httpBasic(school, "demo")))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("peildatum")));
    mvc.perform(get(SIGNALEN).queryParam("peildatum", "2050-01-01").with(httpBasic(school, "demo")))
        .andExpect(status().isBadRequest());
    mvc.perform(get(SIGNALEN).queryParam("dag", "2027-05-02").with(httpBasic(school, "demo")))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("dag")));
  }

  @Test
  void zonderInlogIsHet401EnMetEenAndereRol403() throws Exception {
    mvc.perform(get(SIGNALEN)).andExpect(status().isUnauthorized());
    mvc.perform(get(SIGNALEN).with(httpBasic("gemeente", "demo"))).andExpect(status().isForbidden());
    mvc.perform(get(SIGNALEN).with(httpBasic(school, "fout"))).andExpect(status().isUnauthorized());
  }
}
