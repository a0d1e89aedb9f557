package nl.inburgeringsportaal.leerbaarheidstoets;

import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Zicht;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom somebody reaches for the test: as the person, and as the gemeente that holds it for another one. */
@PortaalContext
class PersonenbereikIT {
  private static final Set<Rol> LBT =
      EnumSet.of(Rol.KLANTMANAGER, Rol.TOETSPLANNER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);

  @Autowired private Personenbereik bereik;
  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private JdbcClient client;
  @Autowired private Klok klok;

  @AfterEach
  void ruimOp() {
    jdbc.update("delete from lbt_samenwerking where gewijzigd_door = 'bereiktest'");
  }

  private long persoon(String gemeente) {
    return new Inburgeraarhulp(leveringen, gegevens, jdbc).persoon(vnummer(), "Bereik", gemeente);
  }

  private boolean inLijst(String wie, long id) {
    Zicht zicht = gegevens.als(wie, () -> bereik.zicht(LBT));
    return client
        .sql("select exists (select 1 from inburgeraar l where l.id = :id and " + zicht.voorwaarde("l.id") + ")")
        .param("id", id)
        .params(zicht.parameters())
        .query(Boolean.class)
        .single();
  }

  private boolean mag(String wie, long id) {
    try {
      return gegevens.als(wie, () -> bereik.eis(id, LBT)).id() == id;
    } catch (NietGevonden fout) {
      return false;
    }
  }

  private void samenwerking(String voor, String uitvoerder, LocalDate van, LocalDate tot) {
    jdbc.update(
        "insert into lbt_samenwerking (id, gemeente_id, uitvoerder_id, van, tot, gemeld_op, gewijzigd_door)"
            + " values (next value for lbt_samenwerking_seq, ?, ?, ?, ?, ?, 'bereiktest')",
        organisatie(voor), organisatie(uitvoerder), van, tot, van);
  }

  private long organisatie(String code) {
    return jdbc.queryForObject(
        "select id from organisatie where soort = 'GEMEENTE' and gemeentecode = ?", Long.class, code);
  }

  @Test
  void lijstEnEnkelePersoonZeggenHetzelfde() {
    long zwols = persoon("GM0193");
    for (String wie : new String[] {"gemeente", "gemeente2", "klantmanager", "planner", "wissel", "duo", "school"}) {
      assertThat(inLijst(wie, zwols)).as(wie).isEqualTo(mag(wie, zwols));
    }
    assertThat(mag("gemeente2", zwols)).isTrue();
    assertThat(mag("wissel", zwols)).isTrue();
    assertThat(mag("duo", zwols)).isTrue();
    assertThat(mag("planner", zwols)).isFalse();
    assertThat(mag("school", zwols)).isFalse();
    assertThat(gegevens.als("gemeente2", () -> bereik.eis(zwols, LBT)).organisatieId())
        .isEqualTo(organisatie("GM0193"));
  }

  @Test
  void wieDeToetsVoorEenAnderAfneemtZietDieKandidatenZolangDeSamenwerkingLoopt() {
    long zwols = persoon("GM0193");
    samenwerking("GM0193", "GM0344", klok.vandaag().minusDays(30), klok.vandaag());
    assertThat(mag("planner", zwols)).as("ended today, the end is exclusive").isFalse();

    samenwerking("GM0193", "GM0344", klok.vandaag(), null);
    assertThat(mag("planner", zwols)).isTrue();
    assertThat(inLijst("planner", zwols)).isTrue();
    assertThat(gegevens.als("planner", () -> bereik.eis(zwols, LBT)).organisatieId())
        .isEqualTo(organisatie("GM0193"));
    assertThat(mag("klantmanager", zwols)).as("a klantmanager keeps to his own gemeente").isFalse();
    long utrechts = persoon("GM0344");
    assertThatThrownBy(() -> gegevens.als("gemeente2", () -> bereik.eis(utrechts, LBT)))
        .isInstanceOf(NietGevonden.class);
  }
}
