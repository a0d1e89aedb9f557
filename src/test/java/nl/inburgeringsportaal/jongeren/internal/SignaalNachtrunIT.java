package nl.inburgeringsportaal.jongeren.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.SignaalService;
import nl.inburgeringsportaal.jongeren.Signaalstatus;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** When the signals are computed without anybody asking. */
@PortaalContext
class SignaalNachtrunIT {
  @Autowired private SignaalNachtrun nachtrun;
  @Autowired private LeerlingService leerlingen;
  @Autowired private SignaalService signalen;
  @Autowired private Testgegevens gegevens;
  @Autowired private ZetbareKlok klok;

  @AfterEach
  void terug() {
    klok.terug();
    gegevens.logUit();
  }

  @Test
  void eenPortaalDatEenNachtUitStondIsBijVoordatHetKlaarIs() {
    String wie = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    long leerling =
        gegevens.als(
            wie,
            () ->
                leerlingen
                    .save(
                        new LeerlingGegevens(
                            null, 0, "1", "Tesfay", "Selam", LocalDate.of(2009, 5, 5), null, null, null, "PRO",
                            Verblijfsstatus.STATUSHOUDER, null, null, null, null, null),
                        null)
                    .id());
    assertThat(status(wie, leerling)).isEqualTo(Signaalstatus.verwacht);

    klok.zetOp(LocalDate.of(2026, 11, 5));
    nachtrun.run(new DefaultApplicationArguments());

    assertThat(status(wie, leerling)).isEqualTo(Signaalstatus.open);
  }

  private Signaalstatus status(String wie, long leerling) {
    return gegevens.als(wie, () -> signalen.vanLeerling(leerling).status());
  }
}
