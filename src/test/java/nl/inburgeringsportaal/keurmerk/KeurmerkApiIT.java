package nl.inburgeringsportaal.keurmerk;

import static nl.inburgeringsportaal.cursus.Cursushulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.testbasis.ApiClient;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

/** The public register for other systems: without a login, and nothing that was not published. */
@PortaalContext
class KeurmerkApiIT {
  private static final String PAD = "/api/v1/keurmerken";

  @Autowired private WebApplicationContext context;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private KeurmerkregisterService register;
  @Autowired private TestTijd.ZetbareKlok klok;
  private MockMvc mvc;
  private Keurmerkhulp hulp;

  @BeforeEach
  void begin() {
    klok.terug();
    mvc = ApiClient.mvc(context);
    hulp = fabriek.createBean(Keurmerkhulp.class);
  }

  @Test
  void iedereenKrijgtHetRegisterMetDeNamenUitHetContract() throws Exception {
    String nummer = nummer();
    hulp.school(nummer);
    mvc.perform(get(PAD).queryParam("zoek", nummer))
        .andExpect(status().isOk())
        .andExpect(header().exists("API-Version"))
        .andExpect(jsonPath("$", hasSize(1)))
        .andExpect(jsonPath("$[0].instellingsnummer").value(nummer))
        .andExpect(jsonPath("$[0].naam").value("Taalschool " + nummer))
        .andExpect(jsonPath("$[0].plaats").value("Utrecht"))
        .andExpect(jsonPath("$[0].status").value("onbepaalde_tijd"))
        .andExpect(jsonPath("$[0].sinds").value("2026-11-02"))
        .andExpect(jsonPath("$[0].gaatInOp").value(Matchers.nullValue()))
        .andExpect(jsonPath("$[0].gepubliceerdOp").value(Matchers.nullValue()));
    mvc.perform(get(PAD).queryParam("zoek", nummer).accept(MediaType.valueOf("text/csv")))
        .andExpect(status().isOk())
        .andExpect(
            content().string(containsString("instellingsnummer;naam;plaats;status;sinds;gaatInOp;gepubliceerdOp")));
  }

  @Test
  void eenVoornemenIsNooitOpenbaarEenBesluitMetDeDagWaaropHetIngaat() throws Exception {
    String nummer = nummer();
    long school = hulp.school(nummer);
    long procedure = hulp.procedure(school);
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    hulp.zienswijze(procedure);
    LocalDate ingang = hulp.vandaag().plusDays(10);
    long besluit = hulp.concept(procedure, Besluitsoort.SCHORSEN, ingang);
    mvc.perform(get(PAD).queryParam("zoek", nummer))
        .andExpect(jsonPath("$[0].status").value("onbepaalde_tijd"))
        .andExpect(jsonPath("$[0].gaatInOp").value(Matchers.nullValue()));
    hulp.stelVast("beslisser", besluit);
    mvc.perform(get(PAD).queryParam("zoek", nummer))
        .andExpect(jsonPath("$[0].status").value("onbepaalde_tijd"))
        .andExpect(jsonPath("$[0].gaatInOp").value("2026-11-12"))
        .andExpect(jsonPath("$[0].gepubliceerdOp").value("2026-11-02"));
    mvc.perform(get(PAD).queryParam("zoek", nummer).queryParam("peildatum", "2026-11-12"))
        .andExpect(jsonPath("$[0].status").value("geschorst"))
        .andExpect(jsonPath("$[0].sinds").value("2026-11-12"))
        .andExpect(jsonPath("$[0].gepubliceerdOp").value("2026-11-02"));
    mvc.perform(get(PAD).queryParam("zoek", nummer).queryParam("status", "geschorst"))
        .andExpect(jsonPath("$", hasSize(0)));
    mvc.perform(get(PAD).queryParam("zoek", nummer).queryParam("peildatum", "2026-11-01"))
        .andExpect(jsonPath("$", hasSize(0)));
    klok.zetOp(ingang);
    mvc.perform(get(PAD).queryParam("zoek", nummer).queryParam("status", "geschorst"))
        .andExpect(jsonPath("$", hasSize(1)));
  }

  @Test
  void eenWaarschuwingEnEenAanvraagZijnNietOpenbaar() throws Exception {
    String nummer = nummer();
    long school = hulp.school(nummer);
    long procedure = hulp.procedure(school);
    hulp.voornemen(procedure, Besluitsoort.WAARSCHUWEN);
    hulp.zienswijze(procedure);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.WAARSCHUWEN, hulp.vandaag()));
    mvc.perform(get(PAD).queryParam("zoek", nummer))
        .andExpect(jsonPath("$[0].status").value("onbepaalde_tijd"))
        .andExpect(jsonPath("$[0].gepubliceerdOp").value(Matchers.nullValue()));
  }

  @Test
  void deLijstHeeftBladzijdenEnNoemtWatNietKan() throws Exception {
    hulp.school(nummer());
    hulp.school(nummer());
    mvc.perform(get(PAD).queryParam("size", "1"))
        .andExpect(jsonPath("$", hasSize(1)))
        .andExpect(header().string("Link", containsString("rel=\"next\"")));
    mvc.perform(get(PAD).queryParam("status", "GESCHORST"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("status")));
    mvc.perform(get(PAD).queryParam("peildatum", "1-1-2026")).andExpect(status().isBadRequest());
    mvc.perform(get(PAD).queryParam("kleur", "rood")).andExpect(status().isBadRequest());
    mvc.perform(get("/api/v1/openapi.json")).andExpect(content().string(containsString("onbepaalde_tijd")));
  }

  @Test
  void eenAanvraagDieDeSchoolIntrokIsNooitOpenbaar() throws Exception {
    String nummer = nummer();
    hulp.cursus().lever("duo", "instellingen", "instellingsnummer;naam;plaats", nummer + ";Beginner;Utrecht");
    long procedure = hulp.procedure(hulp.aanvraag(nummer));
    LocalDate ingang = hulp.vandaag().plusDays(3);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.BEEINDIGEN, ingang));
    mvc.perform(get(PAD).queryParam("zoek", nummer)).andExpect(jsonPath("$", hasSize(0)));
    klok.zetOp(ingang);
    mvc.perform(get(PAD).queryParam("zoek", nummer)).andExpect(jsonPath("$", hasSize(0)));
  }

  @Test
  void watLangGeledenEindigdeStaatNietMeerInHetRegister() throws Exception {
    String nummer = nummer();
    long procedure = hulp.procedure(hulp.school(nummer));
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.BEEINDIGEN, hulp.vandaag()));
    klok.zetOp(hulp.vandaag().plusMonths(60));
    assertThat(register.findByNummer(nummer, null).historie()).isNotEmpty();
    klok.zetOp(hulp.vandaag().plusDays(1));
    mvc.perform(get(PAD).queryParam("zoek", nummer)).andExpect(jsonPath("$", hasSize(0)));
    assertThatThrownBy(() -> register.findByNummer(nummer, null)).isInstanceOf(NietGevonden.class);
  }
}
