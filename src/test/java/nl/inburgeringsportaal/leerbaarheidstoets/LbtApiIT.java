package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import nl.inburgeringsportaal.testbasis.ApiClient;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@PortaalContext
class LbtApiIT {
  private static final String SESSIES = "/api/v1/lbt/sessies";

  /** A day on which no other test plans. */
  private static final LocalDate DAG = LocalDate.of(2027, 6, 15);

  @Autowired private WebApplicationContext context;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private SessieplanService plannen;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;

  private MockMvc mvc;
  private long vroeg;
  private long concept;

  @BeforeEach
  void sessies() {
    klok.terug();
    mvc = ApiClient.mvc(context);
    Planhulp hulp = fabriek.createBean(Planhulp.class);
    long wie = hulp.begeleiders().actief();
    long lokaal = hulp.lokaal(hulp.nieuweLocatie(), 10);
    vroeg = hulp.gepland(lokaal, DAG.atTime(9, 0), wie);
    hulp.gepland(lokaal, DAG.plusDays(1).atTime(9, 0), wie);
    concept = gegevens.als("planner", () -> plannen.save(hulp.sessie(lokaal, DAG.atTime(14, 0)), false));
  }

  @Test
  void deGemeenteKrijgtHaarSessiesMetNamenUitHetContract() throws Exception {
    String eigen = "$[?(@.id == " + vroeg + ")]";
    mvc.perform(
            get(SESSIES).queryParam("van", "2027-06-15").queryParam("tot", "2027-06-16")
                .with(httpBasic("planner", "demo")))
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
        .andExpect(header().exists("API-Version"))
        .andExpect(jsonPath(eigen, hasSize(1)))
        .andExpect(jsonPath(eigen + ".gemeentecode").value("GM0344"))
        .andExpect(jsonPath(eigen + ".begin").value("2027-06-15T09:00:00+02:00"))
        .andExpect(jsonPath(eigen + ".einde").value("2027-06-15T11:00:00+02:00"))
        .andExpect(jsonPath(eigen + ".plaatsen").value(10))
        .andExpect(jsonPath(eigen + ".bezet").value(0))
        .andExpect(jsonPath(eigen + ".status").value("gepland"))
        .andExpect(jsonPath("$[*].id", not(hasItem((int) concept))))
        .andExpect(jsonPath("$[*].begin", not(hasItem(containsString("2027-06-16")))));
    mvc.perform(get(SESSIES).queryParam("van", "2027-06-15").with(httpBasic("duo", "demo")))
        .andExpect(jsonPath("$[*].id", hasItem((int) vroeg)));
    mvc.perform(get(SESSIES).queryParam("van", "2027-06-15").with(httpBasic("gemeente2", "demo")))
        .andExpect(jsonPath("$[*].id", not(hasItem((int) vroeg))));
  }

  @Test
  void deLijstHeeftBladzijdenEnKanAlsCsv() throws Exception {
    mvc.perform(
            get(SESSIES).queryParam("van", "2027-06-15").queryParam("size", "1").with(httpBasic("planner", "demo")))
        .andExpect(jsonPath("$", hasSize(1)))
        .andExpect(header().string("Link", containsString("rel=\"next\"")));
    mvc.perform(
            get(SESSIES).queryParam("van", "2027-06-15").accept(MediaType.valueOf("text/csv"))
                .with(httpBasic("planner", "demo")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("id;gemeentecode;locatie;begin;einde;plaatsen;bezet;status")));
  }

  @Test
  void watNietKanWordtBijNaamGeweigerd() throws Exception {
    mvc.perform(get(SESSIES).queryParam("van", "15-06-2027").with(httpBasic("planner", "demo")))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("van")));
    mvc.perform(
            get(SESSIES).queryParam("van", "2027-06-15").queryParam("tot", "2027-06-15")
                .with(httpBasic("planner", "demo")))
        .andExpect(status().isBadRequest());
    mvc.perform(get(SESSIES).queryParam("dag", "2027-06-15").with(httpBasic("planner", "demo")))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("dag")));
    mvc.perform(get(SESSIES)).andExpect(status().isUnauthorized());
    mvc.perform(get(SESSIES).with(httpBasic("school", "demo"))).andExpect(status().isForbidden());
  }
}
