package nl.inburgeringsportaal.taak.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.taak.Ritme;
import nl.inburgeringsportaal.taak.SamenvattingService;
import nl.inburgeringsportaal.taak.Samenvattingproef;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Postbus;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.Namens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The counts of somebody's work by mail. Today is Monday 2 November 2026. */
@PortaalContext
class SamenvattingenIT {
  private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 3);

  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private SamenvattingService samenvattingen;
  @Autowired private JdbcClient jdbc;
  @Autowired private JdbcTemplate sql;
  @Autowired private List<TaakBron> bronnen;
  @Autowired private HuidigeGebruiker.Bron bron;
  @Autowired private Namens namens;
  @Autowired private Vertaling vertaling;
  @Autowired private Klok klok;
  @Autowired private ZetbareKlok tijd;
  private Postbus postbus;
  private long school;
  private String wie;

  @BeforeEach
  void maak() throws IOException {
    postbus = new Postbus();
    school = gegevens.nieuweSchool();
    wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    sql.update("update gebruiker set email = concat(gebruikersnaam, '@school.example') where gebruikersnaam = ?", wie);
    sql.update("delete from samenvatting");
  }

  @AfterEach
  void ruimOp() throws IOException {
    postbus.close();
    tijd.terug();
    gegevens.logUit();
    sql.update("delete from samenvatting");
  }

  private Postbode postbode(int poort) {
    JavaMailSenderImpl server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(poort);
    StaticListableBeanFactory fabriek = new StaticListableBeanFactory();
    fabriek.addBean("server", server);
    return new Postbode(
        fabriek.getBeanProvider(JavaMailSender.class), "portaal@portaal.example", "https://portaal.example/");
  }

  private Samenvattingen samenvattingen(int poort) {
    return new Samenvattingen(jdbc, bronnen, bron, namens, postbode(poort), vertaling, klok);
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

  private String post() throws InterruptedException {
    return postbus.post.poll(10, TimeUnit.SECONDS);
  }

  @Test
  void deMailHeeftAantallenEnEenAdresEnNiemandsNaam() throws InterruptedException {
    werk();
    wil(Ritme.DAGELIJKS);

    assertThat(samenvattingen(postbus.poort()).verstuur()).isEqualTo(1);

    assertThat(post())
        .contains(
            wie + "@school.example", "Subject: Uw werk in het Inburgeringsportaal", "- Gesprek plannen: 1",
            "https://portaal.example/")
        .doesNotContain("Selam", "Tesfay", "K1", "Bos", "Persoon", "leerlingen/", "Test SCHOOL");
  }

  @Test
  void eenKeerPerDagOokAlsTweeServersHetDoen() {
    werk();
    wil(Ritme.DAGELIJKS);

    assertThat(samenvattingen(postbus.poort()).verstuur()).isEqualTo(1);
    assertThat(samenvattingen(postbus.poort()).verstuur()).isZero();
    tijd.zetOp(DINSDAG);
    assertThat(samenvattingen(postbus.poort()).verstuur()).isEqualTo(1);
    tijd.zetOp(LocalDate.of(2026, 11, 7));
    assertThat(samenvattingen(postbus.poort()).verstuur()).as("zaterdag").isZero();
  }

  @Test
  void wekelijksIsOpDeEersteWerkdag() {
    werk();
    wil(Ritme.WEKELIJKS);
    tijd.zetOp(DINSDAG);
    assertThat(samenvattingen(postbus.poort()).verstuur()).isZero();
    tijd.zetOp(LocalDate.of(2026, 11, 9));
    assertThat(samenvattingen(postbus.poort()).verstuur()).isEqualTo(1);

    assertThat(Samenvattingen.isEersteVanDeWeek(LocalDate.of(2027, 3, 29))).as("tweede paasdag").isFalse();
    assertThat(Samenvattingen.isEersteVanDeWeek(LocalDate.of(2027, 3, 30))).isTrue();
    assertThat(Samenvattingen.isEersteVanDeWeek(LocalDate.of(2027, 3, 31))).isFalse();
  }

  @Test
  void zonderWerkZonderRolOfZonderAdresGaatErNiets() {
    wil(Ritme.DAGELIJKS);
    assertThat(samenvattingen(postbus.poort()).verstuur()).as("geen werk").isZero();

    werk();
    tijd.zetOp(DINSDAG);
    sql.update("update gebruiker set email = null where gebruikersnaam = ?", wie);
    assertThat(samenvattingen(postbus.poort()).verstuur()).as("geen adres").isZero();

    sql.update("update gebruiker set email = 'a@b.example', actief = false where gebruikersnaam = ?", wie);
    tijd.zetOp(LocalDate.of(2026, 11, 4));
    assertThat(samenvattingen(postbus.poort()).verstuur()).as("gesloten account").isZero();
    assertThat(postbus.post).isEmpty();
  }

  @Test
  void watDeServerNietNamGaatLaterOpnieuwMaarNietEindeloos() {
    werk();
    wil(Ritme.DAGELIJKS);

    assertThat(samenvattingen(1).verstuur()).isZero();
    assertThat(samenvattingen(postbus.poort()).verstuur()).isEqualTo(1);

    tijd.zetOp(DINSDAG);
    for (int poging = 0; poging < 3; poging++) {
      samenvattingen(1).verstuur();
    }
    assertThat(samenvattingen(postbus.poort()).verstuur()).as("na drie pogingen pas de volgende dag").isZero();
  }

  @Test
  void zonderMailserverIsErNietsTeKiezen() {
    gegevens.logIn(wie);

    assertThat(samenvattingen.stand().kanMailen()).isFalse();
    assertThatThrownBy(() -> samenvattingen.kies(Ritme.DAGELIJKS)).isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void kiezenEnAfmeldenDoetIederVoorZich() {
    SamenvattingService dienst = Samenvattingproef.dienst(jdbc, postbode(postbus.poort()), namens, bron);
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
