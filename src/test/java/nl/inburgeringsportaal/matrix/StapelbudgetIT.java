package nl.inburgeringsportaal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnameService;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnamesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnametik;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatService;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.Planhulp;
import nl.inburgeringsportaal.leerbaarheidstoets.ReeksGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieplanService;
import nl.inburgeringsportaal.leerbaarheidstoets.ToetsbriefService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is done for many at once takes as many statements for fifty as for five. */
@PortaalContext
@Import(QuerybudgetBrowserlessTest.Teller.class)
class StapelbudgetIT {
  private static final int WEINIG = 5;
  private static final int VEEL = 50;

  @Autowired private SessieplanService plannen;
  @Autowired private ToetsbriefService brieven;
  @Autowired private AfnameService afnames;
  @Autowired private KandidaatService kandidaten;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private Sessiehulp hulp;
  private LocalDateTime morgen;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Sessiehulp.class);
    morgen = klok.nu().toLocalDate().plusDays(1).atTime(9, 0);
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  /** A sequence gives fifty ids at a time; who comes next asks for more. */
  private static List<String> gezegd(Runnable werk) {
    return QuerybudgetBrowserlessTest.Teller.tel(werk).stream()
        .filter(sql -> !sql.startsWith("select next value for"))
        .toList();
  }

  private static void eisEvenveel(IntFunction<Runnable> werk) {
    Runnable weinig = werk.apply(WEINIG);
    Runnable veel = werk.apply(VEEL);
    gezegd(werk.apply(1));
    List<String> eerst = gezegd(weinig);
    assertThat(gezegd(veel)).isNotEmpty().hasSameSizeAs(eerst);
  }

  @Test
  void eenReeksWordtBekekenAlsEenDag() {
    Planhulp planhulp = fabriek.createBean(Planhulp.class);
    long lokaal = planhulp.lokaal(planhulp.nieuweLocatie(), 10);
    long wie = planhulp.begeleiders().actief();
    gegevens.logIn("planner");
    eisEvenveel(
        dagen -> {
          ReeksGegevens reeks =
              new ReeksGegevens(
                  planhulp.sessie(lokaal, morgen, wie), morgen.toLocalDate().plusWeeks(dagen - 1), 1);
          return () -> assertThat(plannen.dagen(reeks)).hasSize(dagen);
        });
  }

  @Test
  void deBrievenVanEenSessieKomenInEenKeer() {
    eisEvenveel(
        aantal -> {
          long sessie = hulp.sessie(morgen, LbtSessiestatus.KLAARGEZET, VEEL, hulp.begeleider());
          IntStream.range(0, aantal).forEach(een -> hulp.geplaatst(sessie));
          jdbc.update(
              "insert into inburgeraar_contact (inburgeraar_id, email, gewijzigd_door)"
                  + " select inburgeraar_id, 'niet een adres', 'test' from lbt_plaatsing where sessie_id = ?"
                  + " on duplicate key update email = values(email)",
              sessie);
          gegevens.logIn("planner");
          return () -> assertThat(brieven.vanSessie(sessie)).isNotEmpty();
        });
  }

  @Test
  void tikkenDieSamenKomenWordenSamenBewaard() {
    LocalDateTime tien = klok.nu().toLocalDate().atTime(10, 0);
    Sessiehulp.Begeleider annet = hulp.begeleider();
    eisEvenveel(
        aantal -> {
          long sessie = hulp.sessie(tien, LbtSessiestatus.KLAARGEZET, VEEL, annet);
          long plaats = hulp.geplaatst(sessie);
          List<Afnametik> tikken =
              IntStream.range(0, aantal)
                  .mapToObj(een -> Sessiehulp.tik(Afnamesoort.AANWEZIG, plaats, null, tien.plusSeconds(een)))
                  .toList();
          gegevens.logIn(annet.account());
          return () -> afnames.verwerk(sessie, tikken);
        });
  }

  @Test
  void hetDossierLeestAlleAanmeldingenInEenKeer() {
    String beheerder = gegevens.nieuwePersoon(hulp.gemeente("GM0344"), Rol.GEMEENTEBEHEERDER);
    eisEvenveel(
        aantal -> {
          long persoon = hulp.kandidaat("Tesfay", "GM0344").persoon();
          jdbc.update(
              "insert into lbt_deelname (id, inburgeraar_id, examennummer, aangemeld_op, ingetrokken_op, status,"
                  + " herkomst, gewijzigd_door) select next value for lbt_deelname_seq, ?, concat('S', ?, '.', seq),"
                  + " '2026-02-01', '2026-03-01', 'AANGEMELD', 'DUO', 'test' from seq_1_to_" + aantal,
              persoon, persoon);
          gegevens.logIn(beheerder);
          return () -> assertThat(kandidaten.vanInburgeraar(persoon)).hasSize(aantal + 1);
        });
  }
}
