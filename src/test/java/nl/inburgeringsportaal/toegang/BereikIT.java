package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class BereikIT {
  @Autowired private HuidigeGebruiker.Bron bron;
  @Autowired private Testgegevens gegevens;

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  @Test
  void eenSchoolfunctionarisBereiktAlleenDeEigenSchool() {
    long eigen = gegevens.nieuweSchool();
    long ander = gegevens.nieuweSchool();
    gegevens.logIn(gegevens.nieuwePersoon(eigen, Rol.SCHOOLFUNCTIONARIS));

    Bereik bereik = bron.bereik(Rol.SCHOOLFUNCTIONARIS);

    assertThat(bereik.omvat(eigen)).isTrue();
    assertThat(bereik.omvat(ander)).isFalse();
    assertThat(bron.bereik(Rol.KLANTMANAGER).isNiets()).isTrue();
  }

  @Test
  void eenUitvoeringsorganisatieBereiktDeGemeentenVanHaarMandaten() {
    gegevens.logIn("wissel");

    assertThat(bron.bereik(Rol.KLANTMANAGER).organisaties()).hasSize(3);
    assertThat(bron.bereik(Rol.TOETSPLANNER).isNiets()).isTrue();
  }

  @Test
  void zonderInlogIsErGeenBereik() {
    assertThat(bron.bereik(Rol.PORTAALBEHEERDER).isNiets()).isTrue();
  }
}
