package nl.inburgeringsportaal.jongeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TermijnRouteTest {
  private static final TermijnRoute ROUTE =
      new TermijnRoute(
          LocalDate.of(2008, 2, 29),
          LocalDate.of(2026, 9, 1),
          List.of(
              new Termijnberekening.Opleiding("ISK", LocalDate.of(2025, 8, 1), LocalDate.of(2026, 7, 31)),
              new Termijnberekening.Opleiding("ENTREE", LocalDate.of(2026, 8, 1), LocalDate.of(2027, 7, 31))),
          LocalDate.of(2021, 12, 17));

  @Test
  void hetAdresHoudtHetHelePlan() {
    assertThat(ROUTE.adres())
        .isEqualTo(
            "resterende-termijn?geboren=2008-02-29&begin=2026-09-01"
                + "&plan=ISK:2025-08-01:2026-07-31,ENTREE:2026-08-01:2027-07-31&regels=2021-12-17");
  }

  @Test
  void watInHetAdresStaatKomtErOokWeerUit() {
    Map<String, List<String>> parameters =
        ROUTE.parameters().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, deel -> List.of(deel.getValue())));

    assertThat(TermijnRoute.van(parameters)).isEqualTo(ROUTE);
  }

  @Test
  void plannenOmMeeTeVergelijkenStaanOokInHetAdres() {
    TermijnRoute route =
        new TermijnRoute(
            ROUTE.geboortedatum(),
            null,
            ROUTE.opleidingen(),
            null,
            List.of(List.of(), ROUTE.opleidingen().subList(0, 1)));

    assertThat(route.adres()).endsWith("&naast=geen.ISK:2025-08-01:2026-07-31");
    assertThat(TermijnRoute.van(Map.of("naast", List.of("geen.ISK:2025-08-01:2026-07-31.x.y"))).naast())
        .isEqualTo(route.naast());
  }

  @Test
  void watNietTeBegrijpenIsVervalt() {
    TermijnRoute route =
        TermijnRoute.van(
            Map.of(
                "geboren", List.of("29-2-2008"),
                "plan", List.of("ISK:x:y,PRO:2026-08-01,:,VWO"),
                "begin", List.of()));

    assertThat(route).isEqualTo(new TermijnRoute(null, null, List.of(), null));
    assertThat(route.adres()).isEqualTo("resterende-termijn");
  }

  @Test
  void eenLeerlingZonderEinddatumHeeftGeenPlan() {
    LeerlingGegevens leerling =
        new LeerlingGegevens(
            1L, 0, "1", "Tesfay", "Selam", LocalDate.of(2009, 5, 2), "PRO-5", null, null, "PRO",
            Verblijfsstatus.STATUSHOUDER, LocalDate.of(2024, 8, 1), null, null, null, null);

    assertThat(TermijnRoute.van(leerling).adres()).isEqualTo("resterende-termijn?geboren=2009-05-02");
  }
}
