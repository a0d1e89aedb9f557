package nl.inburgeringsportaal.handreiking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortaalContext
class ReactieIT {
  @Autowired private ReactieService reacties;
  @Autowired private RedactieService redactie;
  @Autowired private HandreikingService handreiking;
  @Autowired private List<Bewaarsoort> bewaarsoorten;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;

  @BeforeEach
  @AfterEach
  void leeg() {
    gegevens.logUit();
    jdbc.update("delete from handreiking_reactie");
    jdbc.update("delete from handreiking_gemist");
  }

  @Test
  void eenReactieZonderInlogStaatBijDeRedactieTotZijIsAfgehandeld() {
    assertThat(reacties.reageer(handreiking.antwoord("boete"), false, "<b>Wat is MAP?</b>", "a")).isTrue();

    gegevens.logIn("redactie");
    assertThat(redactie.aantalOpen()).isEqualTo(1);
    ReactieListItem reactie = redactie.reacties(false).getFirst();
    assertThat(reactie.vraag()).isEqualTo("Krijg ik een boete?");
    assertThat(reactie.tekst()).isEqualTo("<b>Wat is MAP?</b>");
    redactie.handelAf(reactie.id(), true);
    assertThat(redactie.reacties(false)).isEmpty();
    assertThat(redactie.reacties(true)).singleElement().matches(klaar -> klaar.afgehandeldOp().equals(klok.vandaag()));
    redactie.handelAf(reactie.id(), false);
    assertThat(redactie.aantalOpen()).isEqualTo(1);
    assertThatThrownBy(() -> redactie.handelAf(-1, true)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void watVanIemandKanZijnWordtNietBewaard() {
    String tekst = "Bel 06 1234 5678 of a.b@school.nl, nr 999912345, 10 weken";
    reacties.reageer(handreiking.antwoord("pip"), false, tekst, "b");

    assertThat(jdbc.queryForObject("select tekst from handreiking_reactie", String.class))
        .isEqualTo("Bel *** of *** nr ***, 10 weken");
    assertThatThrownBy(() -> reacties.reageer(handreiking.antwoord("pip"), false, "x".repeat(501), "b"))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void vanEenAdresKomenErNietEindeloosVeel() {
    HandreikingAntwoord antwoord = handreiking.antwoord("pip");
    int bewaard = 0;
    for (int i = 0; i < 60; i++) {
      bewaard += reacties.reageer(antwoord, true, null, "vol") ? 1 : 0;
    }

    assertThat(bewaard).isBetween(20, 30);
    assertThat(reacties.reageer(antwoord, true, null, "ander")).isTrue();
  }

  @Test
  void eenGemistWoordWordtGeteldEnPasNaDrieKeerGetoond() {
    for (String zoek : List.of("qwxzaaps 999912345", "Qwxzaaps!", "de qwxzaaps", "zqxwrijke", "boete")) {
      reacties.miste(zoek, "c");
    }

    assertThat(jdbc.queryForList("select concat(woord, ' ', aantal) from handreiking_gemist", String.class))
        .containsExactlyInAnyOrder("qwxzaaps 3", "zqxwrijke 1");
    gegevens.logIn("redactie");
    assertThat(redactie.gemist()).extracting(GemistListItem::woord).containsExactly("qwxzaaps");
    redactie.woordKlaar("qwxzaaps");
    assertThat(redactie.gemist()).isEmpty();
    reacties.miste("qwxzaaps", "c");
    assertThat(redactie.gemist()).singleElement().matches(woord -> woord.aantal() == 4);
  }

  @Test
  void naDeBewaartermijnIsErNietsMeer() {
    reacties.reageer(handreiking.antwoord("pip"), true, null, "d");
    reacties.miste("qwxzoud", "d");
    Bewaarsoort soort =
        bewaarsoorten.stream().filter(een -> een.categorie().equals("handreiking-reactie")).findFirst().orElseThrow();

    assertThat(soort.verwijder(new Bewaarsoort.Ronde(1, klok.vandaag(), 10)).aantal()).isZero();
    assertThat(soort.verwijder(new Bewaarsoort.Ronde(1, klok.vandaag().plusDays(1), 10)).aantal()).isEqualTo(1);
    assertThat(jdbc.queryForObject("select count(*) from handreiking_gemist", Integer.class)).isZero();
  }
}
