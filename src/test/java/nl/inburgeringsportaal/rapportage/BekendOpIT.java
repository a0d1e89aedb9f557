package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.regels.internal.Regelgeheugen;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toezicht.Toezichthulp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From which day a delivered value holds, and that an answer as of a moment never changes. */
@CijferContext
class BekendOpIT {
  private static final List<String> VRAGEN =
      List.of("voortgang?peildatum=2021-11-01", "leningen?peildatum=2021-11-01",
          "elip?peildatum=2021-11-01&vergelijk=2021-05-01");

  private static final String GEZIN = "GEZINSMIGRANT_EN_OVERIGE_MIGRANT";

  @Autowired private Cijferhulp hulp;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Regelgeheugen regels;
  @Autowired private RapportageService rapportages;
  @Autowired private UitvoeringsbriefService brieven;
  @Autowired private ToezeggingService toezeggingen;
  @Autowired private MonitoringService monitoring;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private PlatformTransactionManager transacties;

  @BeforeEach
  void niemand() {
    hulp.wis();
  }

  private void lever(Leveringsoort soort, String standdatum, String csv) {
    LeveringGegevens klaar =
        hulp.lever(soort, LocalDate.parse(standdatum), Leveringmodus.ALLES, Map.of("inburgeraars", csv));
    assertThat(klaar.fouten()).isZero();
  }

  private long plichtig(String peildatum, String groep) {
    return hulp
        .rij(hulp.vraag("voortgang?peildatum=" + peildatum), "groep", groep, "cohort", "2018")
        .get("nogPlichtig")
        .asLong();
  }

  private List<String> antwoorden(Instant bekendOp) {
    return VRAGEN.stream()
        .map(vraag -> hulp.antwoord(vraag + (bekendOp == null ? "" : "&bekendOp=" + bekendOp), "application/json"))
        .toList();
  }

  @Test
  void eenAndereWaardeGeldtVanafDeStanddatum() {
    lever(Leveringsoort.REGULIER, "2021-01-01", mensen(mens(1)));
    lever(Leveringsoort.REGULIER, "2021-06-01", mensen(mens(1, "regime", "WI2021")));
    assertThat(plichtig("2021-05-31", "totaal")).isEqualTo(1);
    assertThat(plichtig("2021-06-01", "totaal")).isZero();
  }

  @Test
  void eenCorrectieGeldtVanafHetBegin() {
    lever(Leveringsoort.REGULIER, "2021-01-01", mensen(mens(1)));
    lever(Leveringsoort.REGULIER, "2021-06-01", mensen(mens(1, "doelgroep", GEZIN)));
    assertThat(plichtig("2021-05-31", "asiel")).isEqualTo(1);
    lever(
        Leveringsoort.CORRECTIE,
        "2021-07-01",
        mensen(mens(1, "doelgroep", GEZIN, "regime", "WI2021")));
    assertThat(plichtig("2018-03-01", "totaal")).as("het regime gold van het begin af").isZero();
  }

  @Test
  void eenCorrectieDieHerhaaltWatNuGeldtGeldtOokVanafHetBegin() {
    lever(Leveringsoort.REGULIER, "2021-01-01", mensen(mens(1), mens(2)));
    lever(
        Leveringsoort.REGULIER, "2021-06-01",
        mensen(mens(1, "doelgroep", GEZIN), mens(2, "doelgroep", GEZIN)));
    LeveringGegevens correctie =
        hulp.lever(
            Leveringsoort.CORRECTIE, LocalDate.of(2021, 3, 1), Leveringmodus.ALLES,
            Map.of("inburgeraars", mensen(mens(1, "doelgroep", GEZIN))));
    assertThat(correctie.bestanden().getFirst().gewijzigd()).isEqualTo(1);
    assertThat(plichtig("2018-03-01", "gezin_en_overig")).isEqualTo(1);
    assertThat(plichtig("2021-05-31", "asiel")).as("de ander staat er niet in").isEqualTo(1);
    assertThat(plichtig("2021-06-01", "gezin_en_overig")).isEqualTo(2);
    assertThat(terugwerking(correctie)).containsExactly("inburgeraars doelgroep 2018-03-01 1");
    LeveringGegevens nogEens =
        hulp.lever(
            Leveringsoort.CORRECTIE, LocalDate.of(2021, 3, 1), Leveringmodus.ALLES,
            Map.of("inburgeraars", mensen(mens(1, "doelgroep", GEZIN))));
    assertThat(nogEens.bestanden().getFirst().ongewijzigd()).isEqualTo(1);
  }

  @Test
  void eenOudereStandZegtVanafZijnDagWatErToenGold() {
    lever(Leveringsoort.REGULIER, "2021-01-01", mensen(mens(1)));
    lever(Leveringsoort.REGULIER, "2021-06-01", mensen(mens(1, "doelgroep", GEZIN)));
    LeveringGegevens ouder =
        hulp.lever(
            Leveringsoort.REGULIER, LocalDate.of(2021, 3, 1), Leveringmodus.ALLES,
            Map.of("inburgeraars", mensen(mens(1, "doelgroep", GEZIN))));
    assertThat(ouder.bestanden().getFirst().gewijzigd()).isEqualTo(1);
    assertThat(plichtig("2021-02-28", "asiel")).isEqualTo(1);
    assertThat(plichtig("2021-03-01", "gezin_en_overig")).isEqualTo(1);
    assertThat(terugwerking(ouder)).containsExactly("inburgeraars doelgroep 2021-03-01 1");
  }

  @Test
  void eenLatereStandMetDeWaardeDieErAlWasVerandertNiets() {
    lever(Leveringsoort.REGULIER, "2021-01-01", mensen(mens(1)));
    LeveringGegevens zelfde =
        hulp.lever(
            Leveringsoort.REGULIER, LocalDate.of(2021, 6, 1), Leveringmodus.ALLES,
            Map.of("inburgeraars", mensen(mens(1))));
    assertThat(zelfde.bestanden().getFirst().ongewijzigd()).isEqualTo(1);
    assertThat(jdbc.queryForObject("select count(*) from inburgeraar_stand", Long.class)).isEqualTo(1);
    assertThat(terugwerking(zelfde)).isEmpty();
  }

  @Test
  void eenNieuweLeveringVerandertGeenAntwoordVanEerder() {
    Map<String, String> begin =
        Map.of(
            "inburgeraars", mensen(mens(1), mens(2)),
            "leningen", leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;"),
            "opnames", opnames("1;1;2019-05-01;9500.00"));
    hulp.lever(begin);
    List<String> eerst = antwoorden(null);
    Instant toen = nu();
    assertThat(antwoorden(toen)).isEqualTo(eerst);

    hulp.lever(
        Map.of(
            "inburgeraars",
            mensen(
                mens(1, "voldaan_op", "2020-01-01", "voldaan_reden", "DIPLOMA"),
                mens(2, "regime", "WI2021"),
                mens(3)),
            "leningen", leningen("1;" + vnummer(2) + ";2018-04-01;10000.00;2020-01-01;;;"),
            "opnames", opnames("1;1;2019-05-01;9499.99", "1;2;2019-06-01;1.00")));
    List<String> daarna = antwoorden(null);
    assertThat(daarna.get(0)).isNotEqualTo(eerst.get(0));
    assertThat(daarna.get(1)).isNotEqualTo(eerst.get(1));
    assertThat(daarna.get(2)).isNotEqualTo(eerst.get(2));
    assertThat(antwoorden(toen)).isEqualTo(eerst);
    assertThat(antwoorden(nu())).isEqualTo(daarna);
    hulp.wis();
    assertThat(antwoorden(toen)).as("ook als iemand is verwijderd").isEqualTo(eerst);
  }

  @Test
  void tijdensEenLeveringIsErNogNietsVanBekend() {
    hulp.lever(Map.of("inburgeraars", mensen(mens(1))));
    LeveringGegevens tweede = hulp.lever(Map.of("inburgeraars", mensen(mens(2), mens(3))));
    Instant midden =
        moment(
            "select timestampadd(microsecond, timestampdiff(microsecond, verwerken_begin, verwerkt_op) - 1,"
                + " verwerken_begin) from levering where id = " + tweede.id());
    assertThat(hulp.antwoord("voortgang?peildatum=2021-11-01&bekendOp=" + midden, "text/csv"))
        .contains("totaal;2018;1;");
    Instant eind = moment("select verwerkt_op from levering where id = " + tweede.id());
    assertThat(hulp.antwoord("voortgang?peildatum=2021-11-01&bekendOp=" + eind, "text/csv"))
        .contains("totaal;2018;3;");
  }

  @Test
  void watEenLeveringVoorEerdereDagenVerandertStaatBijDeLevering() {
    hulp.lever(Map.of("inburgeraars", mensen(mens(1), mens(2))));
    LeveringGegevens levering =
        hulp.lever(
            Leveringsoort.REGULIER,
            LocalDate.of(2021, 6, 15),
            Leveringmodus.ALLES,
            Map.of(
                "inburgeraars",
                mensen(
                    mens(1, "voldaan_op", "2020-01-20", "voldaan_reden", "DIPLOMA"),
                    mens(2, "regime", "WI2021"),
                    mens(3)),
                "leningen", leningen("1;" + vnummer(3) + ";2018-04-01;10000.00;;;;"),
                "opnames", opnames("1;1;2019-05-01;9500.00")));
    assertThat(terugwerking(levering))
        .containsExactly(
            "inburgeraars nieuw 2018-03-01 1",
            "inburgeraars regime 2021-06-01 1",
            "inburgeraars voldaan_op 2020-01-01 1",
            "opnames nieuw 2019-05-01 1");
  }

  @Test
  void ookDeGrenzenVanElipZijnDieVanToen() {
    hulp.lever(
        Map.of(
            "inburgeraars", mensen(mens(1, "termijn_einde", "2030-01-01")),
            "leningen", leningen("1;" + vnummer(1) + ";2018-04-01;10000.00;;;;"),
            "opnames", opnames("1;1;2019-05-01;9500.00")));
    String eerst = antwoorden(null).getLast();
    Instant toen = nu();
    try {
      grens("9600");
      assertThat(antwoorden(null).getLast()).isNotEqualTo(eerst);
      assertThat(antwoorden(toen).getLast()).isEqualTo(eerst);
      assertThat(hulp.vraag("elip?bekendOp=2020-01-01T00:00:00Z").get("perCohort").isEmpty())
          .as("ook van voor de regel er was is er een antwoord")
          .isFalse();
    } finally {
      grens("9500");
    }
  }

  private void grens(String waarde) {
    jdbc.update("update regelparameter set waarde = ? where code = 'elip_geleend_minstens'", waarde);
    jdbc.update("update grendel set nummer = nummer + 1 where naam = 'regels'");
    regels.vergeet();
  }

  @Test
  void deGenoemdeLeveringIsDieWaarDeAantallenOpRusten() {
    LeveringGegevens eerste = hulp.lever(Map.of("inburgeraars", mensen(mens(1))));
    VoortgangRapport voor = rapport();
    assertThat(voor.levering().levering()).isEqualTo(eerste.id());
    new TransactionTemplate(transacties)
        .executeWithoutResult(
            status -> {
              rapport();
              CompletableFuture.runAsync(() -> hulp.lever(Map.of("inburgeraars", mensen(mens(2))))).join();
              assertThat(rapport()).as("aantallen en levering zijn van een stand").isEqualTo(voor);
            });
    assertThat(rapport().levering().levering()).isGreaterThan(eerste.id());
    LeveringGegevens lening = hulp.lever(Map.of("leningen", leningen("1;" + vnummer(1) + ";2018-04-01;10.00;;;;")));
    assertThat(rapport().levering().levering()).isEqualTo(lening.id());
    Herkomst.Bestand inburgeraars = rapport().levering().bestanden().getFirst();
    assertThat(inburgeraars.naam()).isEqualTo("inburgeraars");
    assertThat(inburgeraars.levering()).as("van elk bestand de laatste").isBetween(eerste.id(), lening.id() - 1);
    assertThat(inburgeraars.aantal()).isEqualTo(voor.levering().bestanden().getFirst().aantal() + 1);
    assertThat(rapport().levering().bestanden()).extracting(Herkomst.Bestand::naam).contains("leningen");
    assertThat(rapport().nu().totaal(Groep.TOTAAL).totaal()).isEqualTo(2);
  }

  @Test
  void watDeBriefVerteltVanToezeggingenMonitoringEnBezoekenIsDatVanToen() {
    Toezichthulp toezicht = fabriek.createBean(Toezichthulp.class);
    LocalDate dag = toezicht.vandaag().minusMonths(1);
    long toezegging =
        gegevens.als("szw", () -> toezeggingen.save(Briefhulp.toezegging("Cijfers per kwartaal", dag, null)));
    long indicator = gegevens.als("szw", () -> monitoring.save(Briefhulp.indicator("Op tijd klaar")));
    long bezoek = toezicht.gehouden(toezicht.school());
    Briefinhoud eerst = brief(null);
    Instant toen = nu();
    assertThat(bezoeken(eerst)).isPositive();

    jdbc.update("update toezegging set titel = 'Cijfers per maand', versie = versie + 1 where id = ?", toezegging);
    jdbc.update("update monitoringonderdeel set status = 'VERVALLEN', versie = versie + 1 where id = ?", indicator);
    jdbc.update("update toezichtbezoek set status = 'AFGEZEGD', versie = versie + 1 where id = ?", bezoek);
    gegevens.als("szw", () -> toezeggingen.save(Briefhulp.toezegging("Van later", dag, null)));
    gegevens.als("szw", () -> monitoring.save(Briefhulp.indicator("Van later")));
    toezicht.gehouden(toezicht.school());
    toezicht.gehouden(toezicht.school());

    Briefinhoud daarna = brief(null);
    assertThat(daarna.toezeggingen()).extracting(ToezeggingGegevens::titel).contains("Van later", "Cijfers per maand");
    assertThat(daarna.monitoring()).extracting(MonitoringGegevens::id).doesNotContain(indicator);
    assertThat(daarna.monitoring()).extracting(MonitoringGegevens::titel).contains("Van later");
    assertThat(bezoeken(daarna)).isEqualTo(bezoeken(eerst) + 1);
    Briefinhoud nogEens = brief(toen);
    assertThat(nogEens.toezeggingen()).isEqualTo(eerst.toezeggingen());
    assertThat(nogEens.monitoring()).isEqualTo(eerst.monitoring());
    assertThat(bezoeken(nogEens)).isEqualTo(bezoeken(eerst));
    assertThat(brief(nu()).toezeggingen()).isEqualTo(daarna.toezeggingen());
  }

  private List<String> terugwerking(LeveringGegevens levering) {
    return jdbc.queryForList(
        "select concat_ws(' ', bestand, feit, maand, aantal) from levering_terugwerking where levering_id = ?"
            + " order by 1",
        String.class,
        levering.id());
  }

  private Briefinhoud brief(Instant bekendOp) {
    return gegevens.als("szw", () -> brieven.cijfers(new Peilvraag(null, bekendOp), null, Vertaling.NL));
  }

  private static long bezoeken(Briefinhoud brief) {
    return Briefhulp.rij(brief, "misbruik", "misbruik", "bezoeken").nu().getFirst().longValueExact();
  }

  private VoortgangRapport rapport() {
    return gegevens.als(
        "szw",
        () ->
            rapportages.voortgang(
                new Peilvraag(LocalDate.of(2021, 11, 1), null), null, new Cohorten(null, null)));
  }

  private Instant nu() {
    return moment("select utc_timestamp(6)");
  }

  private Instant moment(String vraag) {
    return jdbc.queryForObject(vraag, java.time.LocalDateTime.class).toInstant(java.time.ZoneOffset.UTC);
  }
}
