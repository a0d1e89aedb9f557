package nl.inburgeringsportaal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Leeslog.Handeling;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@PortaalContext
class LeeslogIT {
  @Autowired private Leeslog leeslog;
  @Autowired private Wijzigingslog wijzigingslog;
  @Autowired private JdbcClient jdbc;
  @Autowired private Testgegevens gegevens;
  @Autowired private PlatformTransactionManager transacties;

  @AfterEach
  void ruimOp() {
    gegevens.logUit();
    RequestContextHolder.resetRequestAttributes();
  }

  private List<Map<String, Object>> regels(String persoon) {
    return jdbc.sql("select * from leesregel where gebruikersnaam = ? order by moment, id")
        .param(persoon)
        .query()
        .listOfRows();
  }

  @Test
  void eenRegelZegtWieWatWanneerVanWaarEnVoorWie() {
    long school = gegevens.nieuweSchool();
    String wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(wie);
    MockHttpServletRequest verzoek = new MockHttpServletRequest();
    verzoek.setRemoteAddr("192.0.2.7");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(verzoek));

    leeslog.noteer(Handeling.GERAADPLEEGD, "leerling", 12L, null, "dossier");

    assertThat(regels(wie))
        .singleElement()
        .satisfies(
            regel -> {
              assertThat(regel.get("organisatie_id")).isEqualTo(school);
              assertThat(regel.get("rol")).isEqualTo("schoolfunctionaris");
              assertThat(regel.get("object_id")).isEqualTo(12L);
              assertThat(regel.get("herkomst")).isEqualTo("192.0.2.7");
              assertThat(regel.get("resultaat")).isEqualTo("GELUKT");
              assertThat(regel.get("moment").toString()).startsWith("2026-11-02");
              assertThat(
                      jdbc.sql("select moment from leesregel where id = ?")
                          .param(regel.get("id"))
                          .query(LocalDateTime.class)
                          .single())
                  .isEqualTo(LocalDateTime.of(2026, 11, 2, 12, 0));
            });
  }

  @Test
  void ookInEenTransactieDieAlleenLeestWordtDeRegelGeschreven() {
    String wie = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(wie);
    TransactionTemplate lezen = new TransactionTemplate(transacties);
    lezen.setReadOnly(true);

    lezen.executeWithoutResult(status -> leeslog.noteer(Handeling.GEZOCHT, "leerling", null, null, "zoekterm"));

    assertThat(regels(wie)).hasSize(1);
  }

  @Test
  void kanDeRegelNietWordenGeschrevenDanMisluktHetLezen() {
    String wie = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(wie);

    assertThatThrownBy(() -> leeslog.noteer(Handeling.GERAADPLEEGD, "leerling", 1L, -1L, null))
        .isInstanceOf(DataAccessException.class);
    assertThat(regels(wie)).isEmpty();
  }

  @Test
  void eenWijzigingStaatErAlleenAlsErIetsVeranderde() {
    String wie = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(wie);

    wijzigingslog.noteer("leerling", 3, null, "roepnaam", "Sara", "Sara", null);
    wijzigingslog.noteer("leerling", 3, null, "roepnaam", "Sara", null, "verzoek van de leerling");

    assertThat(jdbc.sql("select * from wijzigingsregel where gewijzigd_door = ?").param(wie).query().listOfRows())
        .singleElement()
        .satisfies(
            regel -> {
              assertThat(regel.get("oud")).isEqualTo("Sara");
              assertThat(regel.get("nieuw")).isNull();
              assertThat(regel.get("reden")).isEqualTo("verzoek van de leerling");
            });
  }
}
