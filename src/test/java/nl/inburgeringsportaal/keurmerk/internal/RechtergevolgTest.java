package nl.inburgeringsportaal.keurmerk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import nl.inburgeringsportaal.keurmerk.Uitkomst;
import nl.inburgeringsportaal.keurmerk.internal.Statusrij.Soort;
import org.junit.jupiter.api.Test;

/** What a court does to the rows of a decision. */
class RechtergevolgTest {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 2);
  private static final long SCHORSING = 5L;
  private static final Statusrij GESCHORST = rij(2, Soort.MAATREGEL, Keurmerkstatus.GESCHORST, null, SCHORSING);

  private static Statusrij rij(long id, Soort soort, Keurmerkstatus status, Long betreft, Long besluit) {
    return new Statusrij(id, soort, status, DAG, betreft, besluit, DAG.atStartOfDay());
  }

  private static List<Statusboek.Bij> uitspraak(Uitkomst uitkomst, Statusrij... rijen) {
    return new Rechtergevolg(List.of(rijen))
        .van(new StapGegevens(Stapsoort.UITSPRAAK, DAG, null, null, SCHORSING, uitkomst, null), 9L);
  }

  @Test
  void inStandLaatHerroepenOpBezwaarStaan() {
    assertThat(uitspraak(Uitkomst.IN_STAND, GESCHORST, rij(3, Soort.VERNIETIGING, null, 2L, 6L))).isEmpty();
  }

  @Test
  void inStandNeemtEenEerdereVernietigingDoorDeRechterWeg() {
    assertThat(uitspraak(Uitkomst.IN_STAND, GESCHORST, rij(3, Soort.VERNIETIGING, null, 2L, null)))
        .extracting(Statusboek.Bij::soort, Statusboek.Bij::betreft)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Soort.VERNIETIGING, 3L));
  }

  @Test
  void vernietigenRaaktAlleenHetEigenBesluitEnMaarEenmaal() {
    Statusrij ander = rij(4, Soort.MAATREGEL, Keurmerkstatus.WAARSCHUWING, null, 8L);
    assertThat(uitspraak(Uitkomst.VERNIETIGD, GESCHORST, ander))
        .extracting(Statusboek.Bij::betreft)
        .containsExactly(2L);
    assertThat(uitspraak(Uitkomst.VERNIETIGD, GESCHORST, rij(3, Soort.VERNIETIGING, null, 2L, 6L))).isEmpty();
  }
}
