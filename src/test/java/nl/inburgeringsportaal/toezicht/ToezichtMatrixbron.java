package nl.inburgeringsportaal.toezicht;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden;
import nl.inburgeringsportaal.matrix.Matrixbron;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A visit of somebody to whom nobody of the matrix is equal. */
public class ToezichtMatrixbron implements Matrixbron {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private JdbcTemplate jdbc;

  @Override
  public Map<String, Object> voorbeelden() {
    Toezichthulp hulp = fabriek.createBean(Toezichthulp.class);
    long school = hulp.school();
    // The name of a school is public, that of a location is not.
    hulp.locatie(school, "Locatie van " + MERK);
    long bezoek = hulp.bezoek(school, hulp.vandaag().plusDays(9).atTime(10, 0), true, hulp.inspecteur());
    Map<String, Object> waarden = new HashMap<>();
    waarden.put("ToezichtplanService.taalschoolId", school);
    waarden.put("ToezichtwerkService.id", bezoek);
    waarden.put("BezoekService.id", bezoek);
    waarden.put("BezoekplanService.id", bezoek);
    waarden.put("BezoekplanService.taalschoolId", school);
    waarden.put("BezoekoordeelService.id", bezoek);
    waarden.put("BezoekformulierService.id", bezoek);
    waarden.put("CriteriaService.versieId", jdbc.queryForObject("select min(id) from toezichtversie", Long.class));
    waarden.put("bezoek", bezoek);
    waarden.put("BezoekbewijsService.id", 1L);
    waarden.put("BewijsinvoerService.id", bezoek);
    waarden.put(
        "BewijsinvoerService.neemAan",
        new Object[] {bezoek, Voorbeeldbestanden.steedsOpnieuw("foto.jpg", Voorbeeldbestanden.foto(1))});
    waarden.put("BewijsinvoerService.voegToe", new Object[] {bezoek, null, List.of()});
    Supplier<AbstractMockHttpServletRequestBuilder<?>> tikken =
        () ->
            MockMvcRequestBuilders.post("/api/bezoek/" + bezoek + "/tikken")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"tikken\": []}")
                .with(csrf());
    waarden.put("POST /api/bezoek/{bezoek}/tikken", tikken);
    return waarden;
  }
}
