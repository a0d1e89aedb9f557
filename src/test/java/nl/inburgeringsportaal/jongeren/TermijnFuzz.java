package nl.inburgeringsportaal.jongeren;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.vaadin.flow.router.QueryParameters;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.testbasis.Vraagtekst;

/** Any text as the address of the page of the remaining term: a plan that can be computed, or words. */
class TermijnFuzz {

  @FuzzTest(maxDuration = "5m")
  void rekent(byte[] invoer) {
    QueryParameters vraag = Vraagtekst.van(invoer);
    TermijnRoute route = TermijnRoute.van(vraag.getParameters());
    assertThat(TermijnRoute.van(QueryParameters.simple(route.parameters()).getParameters()).geboortedatum())
        .isEqualTo(route.geboortedatum());
    try {
      assertThat(Termijnberekening.bereken(route.plan(), TermijnberekeningTest.VANDAAG)).isNotNull();
    } catch (OngeldigeInvoer geweigerd) {
      assertThat(geweigerd.sleutel()).isNotBlank();
    }
  }
}
