package nl.inburgeringsportaal.taak.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.taak.Post;
import nl.inburgeringsportaal.taak.Ritme;
import nl.inburgeringsportaal.taak.SamenvattingService;
import nl.inburgeringsportaal.taak.Samenvattingproef;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.Namens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** The counts of somebody's work by mail. Today is Monday 2 November 2026. */
@PortaalContext
class SamenvattingenIT {
  private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 3);

  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private TransactionTemplate transactie;
  @Autowired private JdbcClient jdbc;
  @Autowired private JdbcTemplate sql;
  @Autowired private List<TaakBron> bronnen;
  @Autowired private HuidigeGebruiker.Bron bron;
  @Autowired private Namens namens;
  @Autowired private Vertaling vertaling;
  @Autowired private Klok klok;
  @Autowired private ZetbareKlok tijd;
  private final Brievenbus post = new Brievenbus();
  private long school;
  private String wie;

  @BeforeEach
  void maak() {
    school = gegevens.nieuweSchool();
    wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    sql.update("update gebruiker set email = concat(gebruikersnaam, '@school.example') where gebruikersnaam = ?", wie);
    sql.update("delete from samenvatting");
  }

  @AfterEach
  void ruimOp() {
    tijd.terug();
    gegevens.logUit();
    sql.update("delete from samenvatting");
  }

  /** Keeps what is written; refuses what is for {@link #kapot}. */
  private final class Brievenbus implements Post {
    private final List<Brief> brieven = new ArrayList<>();
    private String kapot;
    private boolean aan = true;

    @Override
    public boolean aan() {
      return aan;
    }

    @Override
    public boolean isAdres(String adres) {
      return adres != null;
    }

    @Override
    public void stuur(Brief brief) {
      if (brief.aan().equals(kapot)) {
        throw new IllegalStateException("kapot");
      }
      brieven.add(brief);
    }

    @Override
    public String link(String pad) {
      return "https://portaal.example/" + pad;
    }
  }

  private int verstuur() {
    return new Samenvattingen(jdbc, bronnen, bron, namens, post, transactie, vertaling, klok).verstuur();
  }

  private void wil(Ritme ritme) {
    sql.update(
        "insert into samenvatting (gebruiker_id, organisatie_id, ritme, gewijzigd_door)"
            + " select id, ?, ?, 'proef' from gebruiker where gebruikersnaam = ?",
        school, ritme.name(), wie);
  }

  private void werk() {
    gegevens.als(
        wie,
        () ->
            leerlingen.save(
                new LeerlingGegevens(
                    null, 0, "1", "Tesfay", "Selam", LocalDate.of(2009, 1, 2), "K1", "J. Bos", null, "PRO",
                    Verblijfsstatus.STATUSHOUDER, null, null, null, null, null),
                null));
  }

  @Test
  void deMailHeeftAantallenEnEenAdresEnNiemandsNaam() {
    werk();
    wil(Ritme.DAGELIJKS);

    assertThat(verstuur()).isEqualTo(1);

    Post.Brief brief = post.brieven.getFirst();
    assertThat(brief.aan()).isEqualTo(wie + "@school.example");
    assertThat(brief.onderwerp()).isEqualTo("Uw werk in het Inburgeringsportaal");
    assertThat(brief.tekst())
        .contains("- Gesprek plannen: 1", "https://portaal.example/")
        .doesNotContain("Selam", "Tesfay", "K1", "Bos", "Persoon", "leerlingen/", "Test SCHOOL");
  }

  @Test
  void eenKeerPerDagOokAlsTweeServersHetDoen() {
    werk();
    wil(Ritme.DAGELIJKS);

    assertThat(verstuur()).isEqualTo(1);
    assertThat(verstuur()).isZero();
    tijd.zetOp(DINSDAG);
    assertThat(verstuur()).isEqualTo(1);
    tijd.zetOp(LocalDate.of(2026, 11, 7));
    assertThat(verstuur()).as("zaterdag").isZero();
  }

  /** The other server comes in between reading who wants a mail and writing it. */
  @Test
  void tweeServersOpHetzelfdeMomentSchrijvenEenMail() {
    werk();
    wil(Ritme.DAGELIJKS);
    TransactionTemplate eerstDeAnder =
        new TransactionTemplate(transactie.getTransactionManager()) {
          private static final long serialVersionUID = 1L;

          @Override
          public <T> T execute(TransactionCallback<T> werk) {
            assertThat(verstuur()).isEqualTo(1);
            return super.execute(werk);
          }
        };

    assertThat(
            new Samenvattingen(jdbc, bronnen, bron, namens, post, eerstDeAnder, vertaling, klok).verstuur())
        .isZero();

    assertThat(post.brieven).hasSize(1);
  }

  @Test
  void wekelijksIsOpDeEersteWerkdag() {
    werk();
    wil(Ritme.WEKELIJKS);
    tijd.zetOp(DINSDAG);
    assertThat(verstuur()).isZero();
    tijd.zetOp(LocalDate.of(2026, 11, 9));
    assertThat(verstuur()).isEqualTo(1);

    assertThat(Samenvattingen.isEersteVanDeWeek(LocalDate.of(2027, 3, 29))).as("tweede paasdag").isFalse();
    assertThat(Samenvattingen.isEersteVanDeWeek(LocalDate.of(2027, 3, 30))).isTrue();
    assertThat(Samenvattingen.isEersteVanDeWeek(LocalDate.of(2027, 3, 31))).isFalse();
  }

  @Test
  void zonderWerkZonderRolOfZonderAdresGaatErNiets() {
    wil(Ritme.DAGELIJKS);
    assertThat(verstuur()).as("geen werk").isZero();

    werk();
    tijd.zetOp(DINSDAG);
    sql.update("update gebruiker set email = null where gebruikersnaam = ?", wie);
    assertThat(verstuur()).as("geen adres").isZero();

    sql.update("update gebruiker set email = 'a@b.example', actief = false where gebruikersnaam = ?", wie);
    tijd.zetOp(LocalDate.of(2026, 11, 4));
    assertThat(verstuur()).as("gesloten account").isZero();
    assertThat(post.brieven).isEmpty();
  }

  @Test
  void watMisgaatGaatLaterOpnieuwEnHoudtDeAnderenNietTegen() {
    werk();
    wil(Ritme.DAGELIJKS);
    String eerste = wie;
    wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    sql.update("update gebruiker set email = concat(gebruikersnaam, '@school.example') where gebruikersnaam = ?", wie);
    wil(Ritme.DAGELIJKS);
    post.kapot = eerste + "@school.example";

    assertThat(verstuur()).isEqualTo(1);
    post.kapot = null;
    assertThat(verstuur()).isEqualTo(1);

    assertThat(post.brieven)
        .extracting(Post.Brief::aan)
        .containsExactly(wie + "@school.example", eerste + "@school.example");
  }

  @Test
  void zonderMailserverIsErNietsTeKiezen() {
    post.aan = false;
    SamenvattingService dienst = Samenvattingproef.dienst(jdbc, post, namens, bron);
    gegevens.logIn(wie);

    assertThat(dienst.stand().kanMailen()).isFalse();
    assertThatThrownBy(() -> dienst.kies(Ritme.DAGELIJKS)).isInstanceOf(RegelOvertreden.class);
    werk();
    assertThat(verstuur()).isZero();
  }

  @Test
  void kiezenEnAfmeldenDoetIederVoorZich() {
    SamenvattingService dienst = Samenvattingproef.dienst(jdbc, post, namens, bron);
    gegevens.logIn(wie);

    dienst.kies(Ritme.WEKELIJKS);
    dienst.kies(Ritme.DAGELIJKS);
    assertThat(dienst.stand().ritme()).isEqualTo(Ritme.DAGELIJKS);
    dienst.kies(Ritme.NIET);
    assertThat(dienst.stand().ritme()).isEqualTo(Ritme.NIET);
    assertThat(sql.queryForObject("select count(*) from samenvatting", Long.class)).isZero();
  }

  @Test
  void elkeBronVanWerkHeeftEenNaamInBeideTalen() {
    assertThat(bronnen)
        .allSatisfy(
            deel ->
                assertThat(List.of("nl", "en"))
                    .allMatch(taal -> vertaling.bundel(taal).containsKey("taakbron." + deel.naam())));
  }
}
