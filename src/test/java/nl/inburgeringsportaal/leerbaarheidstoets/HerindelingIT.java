package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.inburgeraar.Uitvoering;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp.Begeleider;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp.Kandidaat;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** A gemeente that went into another one: what it agreed, planned and has is that of the other one. */
@PortaalContext
class HerindelingIT {
  @Autowired private AfnameService afnames;
  @Autowired private GereedheidService gereedheid;
  @Autowired private Organisaties organisaties;
  @Autowired private List<Uitvoering> uitvoeringen;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private Sessiehulp hulp;
  private LocalDate vandaag;
  private String codeOud;
  private String codeNieuw;
  private long oud;
  private long nieuw;

  @BeforeEach
  void tweeGemeentenDieEenWerden() {
    klok.terug();
    vandaag = klok.nu().toLocalDate();
    hulp = fabriek.createBean(Sessiehulp.class);
    codeOud =
        jdbc.queryForObject(
            "select g.code from gemeente g join gemeente n on n.code = g.opvolger"
                + " where g.geldig_tot between '2015-01-01' and '2026-06-01' and n.geldig_tot is null"
                + " and not exists (select 1 from organisatie o where o.gemeentecode in (g.code, n.code))"
                + " order by g.code limit 1",
            String.class);
    codeNieuw = jdbc.queryForObject("select opvolger from gemeente where code = ?", String.class, codeOud);
    oud = gemeente(codeOud);
    nieuw = gemeente(codeNieuw);
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private long gemeente(String code) {
    long id = jdbc.queryForObject("select next value for organisatie_seq", Long.class);
    jdbc.update(
        "insert into organisatie (id, soort, naam, gemeentecode, gewijzigd_door) values (?, 'GEMEENTE', ?, ?, 'test')",
        id, "Gemeente " + code, code);
    return id;
  }

  @Test
  void eenGemeenteHeeftWatErInOpgingVanafDieDagEnNietAndersom() {
    LocalDate dag = jdbc.queryForObject("select geldig_tot from gemeente where code = ?", LocalDate.class, codeOud);
    assertThat(organisaties.metVoorgangers(Set.of(nieuw), dag)).containsExactlyInAnyOrder(oud, nieuw);
    assertThat(organisaties.metVoorgangers(Set.of(nieuw), dag.minusDays(1))).containsExactly(nieuw);
    assertThat(organisaties.metVoorgangers(Set.of(oud), dag)).containsExactly(oud);
    assertThat(organisaties.codesMetVoorgangers(Set.of(codeNieuw), dag))
        .containsEntry(codeOud, codeNieuw)
        .containsEntry(codeNieuw, codeNieuw);
    assertThat(organisaties.codesMetVoorgangers(Set.of(codeOud), dag)).isEmpty();
  }

  @Test
  void wieVoorEenAnderAfneemtDoetDatOokNaZijnEigenHerindeling() {
    long ander = hulp.gemeente("GM0193");
    long id = jdbc.queryForObject("select next value for lbt_samenwerking_seq", Long.class);
    jdbc.update(
        "insert into lbt_samenwerking (id, gemeente_id, uitvoerder_id, van, gemeld_op, gewijzigd_door)"
            + " values (?, ?, ?, ?, ?, 'test')",
        id, ander, oud, LocalDate.of(2019, 1, 1).plusDays(id % 300), vandaag);
    try {
      assertThat(voor(nieuw)).containsExactly(ander);
      assertThat(regel("GM0193").uitvoerder()).isEqualTo("Gemeente " + codeNieuw);
    } finally {
      jdbc.update("delete from lbt_samenwerking where id = ?", id);
    }
    assertThat(voor(nieuw)).isEmpty();
  }

  private Set<Long> voor(long organisatie) {
    return uitvoeringen.stream()
        .flatMap(een -> een.voor(Set.of(organisatie)).stream())
        .collect(java.util.stream.Collectors.toSet());
  }

  private GereedheidListItem regel(String code) {
    return gegevens
        .als("duo", () -> gereedheid.list(new GereedheidFilter(null, null, false), PageRequest.of(0, 1000)))
        .getContent()
        .stream()
        .filter(een -> een.gemeentecode().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void deGereedheidTeltWatDeVoorgangersHebben() {
    assertThat(regel(codeNieuw)).matches(een -> een.toegestaan() == 0 && een.lokalen() == 0);
    Begeleider wie = hulp.begeleider();
    long sessie = hulp.sessie(vandaag.plusDays(3).atTime(10, 0), LbtSessiestatus.GEPLAND, 4, wie);
    jdbc.update("update toestemming set organisatie_id = ? where toetsbegeleider_id = ?", oud, wie.id());
    jdbc.update("update lbt_sessie set organisatie_id = ? where id = ?", oud, sessie);
    jdbc.update(
        "update toetslocatie l join toetslokaal k on k.locatie_id = l.id join lbt_sessie s on s.lokaal_id = k.id"
            + " set l.organisatie_id = ? where s.id = ?",
        oud, sessie);

    GereedheidListItem nu = regel(codeNieuw);

    assertThat(List.of(nu.gecertificeerd(), nu.toegestaan(), nu.metAccount(), nu.lokalen()))
        .containsExactly(1, 1, 1, 1);
    assertThat(nu.eersteSessie()).isEqualTo(vandaag.plusDays(3));
  }

  @Test
  void toestemmingVanDeVoorgangerGeldtOokVoorWieZonderAfspraakKomt() {
    Begeleider wie = hulp.begeleider();
    jdbc.update(
        "insert into toestemming (id, toetsbegeleider_id, organisatie_id, van, gegeven_op, gewijzigd_door)"
            + " values (next value for toestemming_seq, ?, ?, '2010-01-01', '2010-01-01', 'test')",
        wie.id(), oud);
    LocalDateTime tien = vandaag.atTime(10, 0);
    long sessie = hulp.sessie(tien, LbtSessiestatus.KLAARGEZET, 4, wie);
    Kandidaat kandidaat = hulp.kandidaat("Herindeling", codeOud);
    Afnametik tik = Sessiehulp.tik(Afnamesoort.ONAANGEKONDIGD, null, kandidaat.nummer(), tien);

    gegevens.als(wie.account(), () -> afnames.verwerk(sessie, List.of(tik)));

    assertThat(
            jdbc.queryForObject(
                "select organisatie_id from lbt_plaatsing where sessie_id = ? and beeindigd_op is null",
                Long.class,
                sessie))
        .as("van de gemeente die het werk nu doet")
        .isEqualTo(nieuw);
  }
}
