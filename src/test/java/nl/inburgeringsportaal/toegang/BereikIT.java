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
import org.springframework.jdbc.core.JdbcTemplate;

@PortaalContext
class BereikIT {
  @Autowired private HuidigeGebruiker.Bron bron;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;

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
  void wieZijnRolVerliestBereiktVanafHetVolgendeVerzoekNiets() {
    long school = gegevens.nieuweSchool();
    String wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(wie);
    assertThat(bron.bereik(Rol.SCHOOLFUNCTIONARIS).omvat(school)).isTrue();

    jdbc.update(
        "delete r from gebruiker_rol r join gebruiker g on g.id = r.gebruiker_id where g.gebruikersnaam = ?", wie);
    gegevens.nieuwVerzoek();

    assertThat(bron.bereik(Rol.SCHOOLFUNCTIONARIS).isNiets()).isTrue();
  }

  @Test
  void zonderInlogIsErGeenBereik() {
    assertThat(bron.bereik(Rol.PORTAALBEHEERDER).isNiets()).isTrue();
  }
}
