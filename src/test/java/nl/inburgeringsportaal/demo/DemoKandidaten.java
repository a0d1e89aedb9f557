package nl.inburgeringsportaal.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.leerbaarheidstoets.ControleFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.Controlesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaataanmeldingService;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatwensService;
import nl.inburgeringsportaal.leerbaarheidstoets.OverslaanService;
import nl.inburgeringsportaal.leerbaarheidstoets.Overslaangrond;
import nl.inburgeringsportaal.leerbaarheidstoets.UitslagcontroleService;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorziening;
import nl.inburgeringsportaal.leerbaarheidstoets.WensGegevens;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.Ontvangst;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Candidates of Utrecht and Zwolle as far as they need no session: with a number and without, with what they need on
 * the day, skipped, withdrawn, with an outcome; and outcomes that DUO has to look at.
 */
@TestComponent
@Order(53)
class DemoKandidaten implements DemoStap {
  private static final Duration GEDULD = Duration.ofMinutes(1);
  private static final List<String> TALEN = List.of("ti", "ar", "fa", "tr", "so", "uk", "en");
  private static final int ZELF_AANGEMELD = 4;
  private static final int AL_GEZIEN = 8;

  private final LeveringService leveringen;
  private final KandidaataanmeldingService aanmeldingen;
  private final KandidaatwensService wensen;
  private final OverslaanService overslaan;
  private final UitslagcontroleService controles;
  private final JdbcClient jdbc;
  private final DemoRol rol;
  private final Klok klok;
  private int nummer = 2_604_000;

  DemoKandidaten(
      LeveringService leveringen,
      KandidaataanmeldingService aanmeldingen,
      KandidaatwensService wensen,
      OverslaanService overslaan,
      UitslagcontroleService controles,
      JdbcClient jdbc,
      DemoRol rol,
      Klok klok) {
    this.leveringen = leveringen;
    this.aanmeldingen = aanmeldingen;
    this.wensen = wensen;
    this.overslaan = overslaan;
    this.controles = controles;
    this.jdbc = jdbc;
    this.rol = rol;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from lbt_deelname").query(Long.class).single() > 0) {
      return;
    }
    List<String> aanmelding = new ArrayList<>(List.of("examennummer;vnummer;aangemeld_op;ingetrokken_op"));
    List<String> uitslag =
        new ArrayList<>(List.of("examennummer;datum_afname;resultaat;behaalde_score;benodigde_score"));
    gemeente("GM0344", 38, 18, aanmelding, uitslag);
    gemeente("GM0193", 16, 14, aanmelding, uitslag);
    lever("lbt-aanmeldingen", aanmelding);
    lever("lbt-uitslagen", uitslag);
    lever("lbt-uitslagen", andereUitslagen(uitslag));
    meldAan("planner", "GM0344");
    wensen("planner", "GM0344");
    wensen("gemeente2", "GM0193");
    slaOver();
    handelAf();
  }

  /** Who waits for his PIP has a number; who has one already, and so a term, has an outcome. */
  private void gemeente(String code, int wachtend, int klaar, List<String> aanmelding, List<String> uitslag) {
    LocalDate vandaag = klok.vandaag();
    List<String> wie = personen(code, "l.termijn_begin is null", wachtend);
    for (int i = 0; i < wie.size(); i++) {
      String ingetrokken = i == wie.size() - 1 ? vandaag.minusDays(3).toString() : "";
      aanmelding.add("E" + ++nummer + ";" + wie.get(i) + ";" + vandaag.minusDays(4 + i * 3L % 50) + ";" + ingetrokken);
    }
    List<String> geweest = personen(code, "l.termijn_begin is not null", klaar);
    for (int i = 0; i < geweest.size(); i++) {
      aanmelding.add("E" + ++nummer + ";" + geweest.get(i) + ";" + vandaag.minusDays(120 + i * 9L) + ";");
      boolean haalbaar = i % 3 != 1;
      String scores = i % 7 == 6 ? ";" : (haalbaar ? 46 + i : 30 + i) + "," + (25 + i) + ";45,50";
      String resultaat = i % 7 == 6 ? "ONBEKEND" : haalbaar ? "B1_HAALBAAR" : "B1_NIET_HAALBAAR";
      uitslag.add("E" + nummer + ";" + vandaag.minusDays(90 + i * 8L) + ";" + resultaat + ";" + scores);
    }
    // A number that nobody has: of a registration that is still to come, or a mistake.
    uitslag.add("9" + code.substring(2) + "1;" + vandaag.minusDays(2) + ";B1_HAALBAAR;61,00;45,50");
  }

  private List<String> personen(String code, String voorwaarde, int aantal) {
    return jdbc.sql(
            "select distinct p.vnummer from inzage i join inburgeraar l on l.id = i.inburgeraar_id"
                + " join inburgeraar_persoon p on p.inburgeraar_id = l.id where i.gemeentecode = :code"
                + " and i.tot is null and l.regime = 'WI2021' and l.einde_overig_op is null and " + voorwaarde
                + " order by p.vnummer limit :aantal")
        .param("code", code)
        .param("aantal", aantal)
        .query(String.class)
        .list();
  }

  /** Of a few DUO delivered another outcome afterwards. */
  private static List<String> andereUitslagen(List<String> uitslag) {
    List<String> anders = new ArrayList<>(List.of(uitslag.getFirst()));
    uitslag.stream()
        .filter(regel -> regel.contains(";B1_NIET_HAALBAAR;"))
        .limit(4)
        .map(regel -> regel.replace(";B1_NIET_HAALBAAR;3", ";B1_HAALBAAR;5"))
        .forEach(anders::add);
    return anders;
  }

  private void meldAan(String wie, String code) {
    rol.als(
        wie,
        () -> {
          aanmeldingen.zoek("", PageRequest.of(0, 200)).stream()
              .filter(een -> een.gemeentecode().equals(code))
              .limit(ZELF_AANGEMELD)
              .forEach(een -> aanmeldingen.meldAan(een.id()));
          return null;
        });
  }

  /** The first one needs a Tigrinya interpreter; every other kind of need occurs as well. */
  private void wensen(String wie, String code) {
    List<Long> deelnames =
        jdbc.sql(
                "select d.id from lbt_deelname d join inzage i on i.inburgeraar_id = d.inburgeraar_id"
                    + " and i.gemeentecode = ? and i.tot is null where d.status = 'AANGEMELD'"
                    + " and d.ingetrokken_op is null order by d.id")
            .param(code)
            .query(Long.class)
            .list();
    rol.als(
        wie,
        () -> {
          for (int i = 0; i < deelnames.size(); i++) {
            if (i % 8 != 7) {
              wensen.save(wens(deelnames.get(i), i));
            }
          }
          return null;
        });
  }

  private static WensGegevens wens(long deelname, int i) {
    String taal = TALEN.get(i % TALEN.size());
    String tolk = i % 12 == 0 ? taal : i % 17 == 5 ? KandidaatwensService.GEBARENTAAL : null;
    Set<Voorziening> voorzieningen =
        i % 5 == 2 ? Set.of(Voorziening.values()[i % Voorziening.values().length]) : Set.of();
    return new WensGegevens(deelname, 0, taal, tolk, i % 14 == 3, voorzieningen);
  }

  /** Two candidates of the klantmanager need no test. */
  private void slaOver() {
    List<Long> eigen =
        jdbc.sql(
                "select d.id from lbt_deelname d join inburgeraar_toewijzing t on t.inburgeraar_id = d.inburgeraar_id"
                    + " join gebruiker g on g.id = t.gebruiker_id and g.gebruikersnaam = 'klantmanager'"
                    + " where d.status = 'AANGEMELD' and d.ingetrokken_op is null order by d.id desc limit 2")
            .query(Long.class)
            .list();
    rol.als(
        "klantmanager",
        () -> {
          overslaan.geenToets(eigen.get(0), Overslaangrond.VISUEEL, "Verklaring van de oogarts ligt in het dossier.");
          overslaan.geenToets(
              eigen.get(1), Overslaangrond.AUDITIEF, "Kent geen gebarentaal; uitleg op schrift lukt niet.");
          return null;
        });
  }

  /** The colleague who gives accounts may not do this. */
  private void handelAf() {
    rol.als(
        "duo",
        () -> {
          ControleFilter filter = new ControleFilter(Controlesoort.ZONDER_AFNAME, false);
          controles.list(filter, PageRequest.of(0, AL_GEZIEN)).getContent().stream()
              .limit(AL_GEZIEN)
              .forEach(een -> controles.gezien(een.id(), "Afgenomen voor de gemeente met het portaal werkte."));
          return null;
        });
  }

  private void lever(String bestand, List<String> regels) {
    byte[] csv = (String.join("\n", regels) + "\n").getBytes(StandardCharsets.UTF_8);
    long id = rol.als("duo", () -> zet(bestand, csv));
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (!rol.als("duo", () -> leveringen.findById(id).status().isEind())) {
      if (System.nanoTime() > einde) {
        throw new IllegalStateException("levering " + id + " komt niet klaar");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    if (rol.als("duo", () -> leveringen.findById(id).status()) != Leveringstatus.VERWERKT) {
      throw new IllegalStateException("levering " + id + " is niet verwerkt");
    }
  }

  private long zet(String bestand, byte[] csv) {
    Leveringkeuze keuze = new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, null, false);
    try (Ontvangst ontvangst = leveringen.begin(keuze)) {
      ontvangst.bestand(bestand, bestand + ".csv", new ByteArrayInputStream(csv));
      return ontvangst.voltooi();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
