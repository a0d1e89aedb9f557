package nl.inburgeringsportaal.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.ApiClient;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks every operation of the API as every role for records of another organisation. */
@PortaalContext
class ApiMatrixIT {
  private static final Pattern VARIABELE = Pattern.compile("\\{(\\w+)}");

  @Autowired private WebApplicationContext context;
  @Autowired private List<RequestMappingHandlerMapping> adressen;
  @Autowired private Testgegevens gegevens;
  @Autowired private Klok klok;

  private final Toegangsmatrix matrix = Toegangsmatrix.lees();

  @Test
  void elkeOperatieHeeftEenRijEnElkeRijEenOperatie() {
    TreeSet<String> nieuw = new TreeSet<>(operaties().keySet());
    nieuw.removeAll(matrix.operaties("api"));
    assertThat(nieuw.stream().map(operatie -> "api | " + operatie + " | ? | niet-gevonden"))
        .as("voeg een rij toe aan " + Toegangsmatrix.BESTAND)
        .isEmpty();
    TreeSet<String> over = new TreeSet<>(matrix.operaties("api"));
    over.removeAll(operaties().keySet());
    assertThat(over).as("deze rijen horen bij geen operatie meer").isEmpty();
  }

  @Test
  void niemandKomtBijEenAnder() throws Exception {
    MockMvc mvc = ApiClient.mvc(context);
    Voorbeelden voorbeelden = new Voorbeelden(context.getAutowireCapableBeanFactory(), klok.vandaag());
    Proefpersonen personen = new Proefpersonen(gegevens);
    List<String> fouten = new ArrayList<>();
    for (String operatie : operaties().keySet()) {
      if (!matrix.isAnoniem("api", operatie)) {
        int anoniem = mvc.perform(verzoek(operatie, voorbeelden)).andReturn().getResponse().getStatus();
        beoordeel(fouten, operatie + " zonder inlog", 401, anoniem);
      }
      Map<Rol, Toegangsmatrix.Rij> perRol = matrix.perRol("api", operatie);
      for (Rol rol : Rol.values()) {
        MockHttpServletResponse antwoord =
            mvc.perform(verzoek(operatie, voorbeelden).with(httpBasic(personen.met(rol), "demo")))
                .andReturn()
                .getResponse();
        beoordeel(fouten, operatie + " als " + rol.naam(), perRol.get(rol), antwoord);
      }
    }
    assertThat(fouten).isEmpty();
  }

  private static void beoordeel(
      List<String> fouten, String geval, Toegangsmatrix.Rij rij, MockHttpServletResponse antwoord) throws Exception {
    String inhoud = antwoord.getContentAsString();
    if (inhoud.contains(Matrixbron.MERK)) {
      fouten.add(geval + ": gaf een gegeven van een ander: " + inhoud);
    }
    if (rij == null) {
      beoordeel(fouten, geval, 403, antwoord.getStatus());
      return;
    }
    switch (rij.uitkomst()) {
      case NIET_GEVONDEN -> beoordeel(fouten, geval, 404, antwoord.getStatus());
      case LEEG -> {
        beoordeel(fouten, geval, 200, antwoord.getStatus());
        if (!inhoud.strip().equals("[]")) {
          fouten.add(geval + ": verwacht een lege lijst, was " + inhoud);
        }
      }
      case EIGEN, LANDELIJK -> {
        if (antwoord.getStatus() == 401 || antwoord.getStatus() == 403 || antwoord.getStatus() >= 500) {
          fouten.add(geval + ": " + antwoord.getStatus());
        }
      }
    }
  }

  private static void beoordeel(List<String> fouten, String geval, int verwacht, int was) {
    if (verwacht != was) {
      fouten.add(geval + ": verwacht " + verwacht + ", was " + was);
    }
  }

  @SuppressWarnings("unchecked")
  private static AbstractMockHttpServletRequestBuilder<?> verzoek(String operatie, Voorbeelden voorbeelden) {
    Object eigen = voorbeelden.waarde(operatie).orElse(null);
    if (eigen != null) {
      return ((Supplier<AbstractMockHttpServletRequestBuilder<?>>) eigen).get();
    }
    String[] delen = operatie.split(" ");
    Matcher variabele = VARIABELE.matcher(delen[1]);
    String pad =
        variabele.replaceAll(
            gevonden ->
                voorbeelden
                    .waarde(operatie + "." + gevonden.group(1))
                    .or(() -> voorbeelden.waarde(gevonden.group(1)))
                    .orElseThrow(
                        () -> new AssertionError("geef '" + operatie + "." + gevonden.group(1) + "' in een Matrixbron"))
                    .toString());
    return MockMvcRequestBuilders.request(HttpMethod.valueOf(delen[0]), pad);
  }

  private Map<String, HandlerMethod> operaties() {
    Map<String, HandlerMethod> gevonden = new TreeMap<>();
    for (RequestMappingHandlerMapping adres : adressen) {
      adres
          .getHandlerMethods()
          .forEach(
              (plaats, methode) -> {
                if (!methode.getBeanType().getPackageName().startsWith("nl.inburgeringsportaal")) {
                  return;
                }
                for (String pad : plaats.getPatternValues()) {
                  plaats
                      .getMethodsCondition()
                      .getMethods()
                      .forEach(werkwoord -> gevonden.put(werkwoord + " " + pad, methode));
                }
              });
    }
    return gevonden;
  }
}
