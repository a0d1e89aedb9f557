package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Plaatsingboek;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who gets a place in a session, who may give it, and how it is taken away. */
@PortaalContext
class PlaatsingIT {
  @Autowired private PlaatsingService plaatsen;
  @Autowired private PlaatsvoorstelService voorstellen;
  @Autowired private SamenwerkingService samenwerkingen;
  @Autowired private ToestemmingService toestemmingen;
  @Autowired private SessieService sessies;
  @Autowired private Plaatsingboek boek;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private Planhulp hulp;
  private LocalDate vandaag;
  private LocalDateTime morgen;
  private long wie;
  private long sessie;

  @BeforeEach
  void begin() {
    klok.terug();
    vandaag = klok.nu().toLocalDate();
    morgen = vandaag.plusDays(1).atTime(9, 0);
    hulp = fabriek.createBean(Planhulp.class);
    zonderSamenwerking();
    wie = hulp.begeleiders().actief();
    sessie = hulp.gepland(hulp.lokaal(hulp.nieuweLocatie(), 2), morgen, wie);
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
    zonderSamenwerking();
  }

  /** Whatever other tests agreed for these two gemeenten is gone. */
  private void zonderSamenwerking() {
    long zwolle = hulp.begeleiders().gemeente("GM0193");
    long utrecht = hulp.begeleiders().gemeente("GM0344");
    jdbc.update(
        "delete from lbt_samenwerking where gemeente_id in (?, ?) or uitvoerder_id in (?, ?)",
        zwolle, utrecht, zwolle, utrecht);
  }

  private void als(String account, Runnable werk) {
    gegevens.als(
        account,
        () -> {
          werk.run();
          return null;
        });
  }

  private void weigert(String regel, Runnable werk) {
    assertThatThrownBy(() -> als("planner", werk))
        .as(regel)
        .isInstanceOfSatisfying(
            DomeinFout.class, fout -> assertThat(fout.sleutel()).isEqualTo("lbtplanning.fout." + regel));
  }

  private int bezet(long id) {
    return gegevens.als("planner", () -> sessies.findById(id)).bezet();
  }

  @Test
  void eenPlaatsWordtEenmaalGegevenEnKomtWeerVrij() {
    List<Long> drie = hulp.kandidaten(3, "GM0344");
    long eerste = gegevens.als("planner", () -> plaatsen.plaats(sessie, drie.get(0)));
    als("planner", () -> plaatsen.plaats(sessie, drie.get(1)));
    weigert("niet-planbaar", () -> plaatsen.plaats(sessie, drie.get(0)));
    weigert("vol", () -> plaatsen.plaats(sessie, drie.get(2)));
    assertThat(hulp.waarde("lbt_deelname", "status", drie.get(2))).isEqualTo("AANGEMELD");

    als("planner", () -> plaatsen.haalUit(eerste));

    assertThat(bezet(sessie)).isEqualTo(1);
    assertThat(hulp.waarde("lbt_deelname", "status", drie.get(0))).isEqualTo("AANGEMELD");
    assertThatThrownBy(() -> als("planner", () -> plaatsen.haalUit(eerste))).isInstanceOf(NietGevonden.class);
    als("planner", () -> plaatsen.plaats(sessie, drie.get(2)));
    long later = hulp.gepland(hulp.lokaal(hulp.nieuweLocatie(), 5), morgen.plusDays(1), wie);
    long plaats = gegevens.als("planner", () -> plaatsen.plaats(later, drie.get(0)));
    weigert("vol", () -> plaatsen.verplaats(plaats, sessie));
    assertThat(bezet(later)).as("wie niet verplaatst kan worden houdt zijn plaats").isEqualTo(1);
    long derde = hulp.gepland(hulp.lokaal(hulp.nieuweLocatie(), 5), morgen.plusDays(2), wie);
    assertThat(gegevens.als("planner", () -> plaatsen.sessiesVoorPlaats(plaats)))
        .extracting(SessieListItem::id)
        .contains(derde)
        .doesNotContain(later, sessie);
    als("planner", () -> plaatsen.verplaats(plaats, derde));
    assertThat(List.of(bezet(later), bezet(derde))).containsExactly(0, 1);
    assertThat(hulp.waarde("lbt_plaatsing", "beeindigd_reden", plaats)).isEqualTo("VERPLAATST");
  }

  @Test
  void zonderGeldigCertificaatOpDieDagKrijgtNiemandEenPlaats() {
    long kandidaat = hulp.kandidaten(1, "GM0344").getFirst();
    jdbc.update("update certificaat set geldig_tot = ? where toetsbegeleider_id = ?", morgen.toLocalDate(), wie);
    weigert("certificaat", () -> plaatsen.plaats(sessie, kandidaat));
    jdbc.update("update certificaat set geldig_tot = null where toetsbegeleider_id = ?", wie);
    als("planner", () -> plaatsen.plaats(sessie, kandidaat));
  }

  @Test
  void eenVoltooideOfIngetrokkenToetsKrijgtGeenPlaats() {
    List<Long> drie = hulp.kandidaten(3, "GM0344");
    jdbc.update("update lbt_deelname set status = 'AFGENOMEN' where id = ?", drie.get(0));
    jdbc.update("update lbt_deelname set ingetrokken_op = ? where id = ?", vandaag, drie.get(1));
    jdbc.update("update lbt_deelname set status = 'NIET_VERSCHENEN' where id = ?", drie.get(2));
    weigert("niet-planbaar", () -> plaatsen.plaats(sessie, drie.get(0)));
    weigert("ingetrokken", () -> plaatsen.plaats(sessie, drie.get(1)));
    assertThat(gegevens.als("planner", () -> plaatsen.passend(sessie)))
        .extracting(KandidaatKeuze::deelnameId)
        .contains(drie.get(2))
        .doesNotContain(drie.get(0), drie.get(1));
    als("planner", () -> plaatsen.plaats(sessie, drie.get(2)));
    assertThat(hulp.waarde("lbt_deelname", "status", drie.get(2))).isEqualTo("INGEPLAND");
  }

  @Test
  void eenRolstoelVraagtEenLokaalDatErOpIngerichtIs() {
    long kandidaat = hulp.kandidaten(1, "GM0344").getFirst();
    jdbc.update(
        "insert into lbt_wens (inburgeraar_id, rolstoel, gewijzigd_door) values (?, true, 'test')",
        hulp.persoon(kandidaat));
    weigert("rolstoel", () -> plaatsen.plaats(sessie, kandidaat));
    assertThat(gegevens.als("planner", () -> plaatsen.passend(sessie)))
        .extracting(KandidaatKeuze::deelnameId)
        .doesNotContain(kandidaat);
    assertThatThrownBy(() -> boek.plaats(sessie, kandidaat, true))
        .as("ter plaatse alleen op de dag zelf")
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void metEenSamenwerkingPlaatstDeUitvoerderKandidatenMetToestemmingVanHunGemeente() {
    long zwol = hulp.begeleiders().gemeente("GM0193");
    long utrecht = hulp.begeleiders().gemeente("GM0344");
    long kandidaat = hulp.kandidaten(1, "GM0193").getFirst();
    assertThatThrownBy(() -> als("planner", () -> plaatsen.plaats(sessie, kandidaat)))
        .isInstanceOf(NietGevonden.class);

    long samen = gegevens.als("gemeente2", () -> samenwerkingen.begin(zwol, utrecht, vandaag, vandaag));

    weigert("toestemming", () -> plaatsen.plaats(sessie, kandidaat));
    String nummer = hulp.waarde("certificaat", "nummer", hulp.begeleiders().laatste("certificaat", wie));
    als("gemeente2", () -> toestemmingen.geefOpNummer(nummer, zwol, vandaag, null));
    als("planner", () -> plaatsen.plaats(sessie, kandidaat));
    assertThat(gegevens.als("planner", () -> plaatsen.vanSessie(sessie)))
        .extracting(SessieKandidaat::gemeente)
        .containsExactly("Gemeente Zwolle");
    assertThatThrownBy(() -> gegevens.als("gemeente2", () -> samenwerkingen.begin(zwol, utrecht, vandaag, vandaag)))
        .as("een tegelijk")
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> gegevens.als("gemeente", () -> samenwerkingen.begin(utrecht, zwol, vandaag, vandaag)))
        .as("niet verder")
        .isInstanceOf(RegelOvertreden.class);
    assertThat(gegevens.als("gemeente", () -> samenwerkingen.list()))
        .anyMatch(een -> een.id() == samen && !een.eigen());
    assertThatThrownBy(() -> als("gemeente", () -> samenwerkingen.beeindig(samen, vandaag)))
        .isInstanceOf(NietGevonden.class);
    als("gemeente2", () -> samenwerkingen.beeindig(samen, vandaag.plusDays(5)));
    assertThatThrownBy(() -> als("gemeente2", () -> samenwerkingen.beeindig(samen, vandaag.plusDays(6))))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void eenKlantmanagerPlaatstAlleenUitZijnEigenDossiers() {
    List<Long> twee = hulp.kandidaten(2, "GM0344");
    jdbc.update(
        "insert into inburgeraar_toewijzing (inburgeraar_id, organisatie_id, gebruiker_id, gewijzigd_door)"
            + " select ?, ?, id, 'test' from gebruiker where gebruikersnaam = 'klantmanager'",
        hulp.persoon(twee.getFirst()), hulp.begeleiders().gemeente("GM0344"));
    assertThatThrownBy(() -> als("klantmanager", () -> plaatsen.plaats(sessie, twee.getLast())))
        .isInstanceOf(NietGevonden.class);
    als("planner", () -> plaatsen.plaats(sessie, twee.getLast()));

    long plaats = gegevens.als("klantmanager", () -> plaatsen.plaats(sessie, twee.getFirst()));

    assertThat(gegevens.als("klantmanager", () -> plaatsen.vanSessie(sessie)))
        .as("van de anderen ziet hij niets")
        .extracting(SessieKandidaat::plaatsingId)
        .containsExactly(plaats);
    assertThat(gegevens.als("planner", () -> plaatsen.vanSessie(sessie))).hasSize(2);
    assertThatThrownBy(() -> als("klantmanager", () -> voorstellen.stelVoor(vandaag, vandaag.plusDays(9))))
        .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
  }

  @Test
  void eenVoorstelPlantNietsEnNoemtWieErNietMeerPast() {
    List<Long> drie = hulp.kandidaten(3, "GM0344");
    Voorstel voorstel = gegevens.als("planner", () -> voorstellen.stelVoor(vandaag, vandaag.plusDays(2)));
    assertThat(voorstel.kandidaten()).hasSameSizeAs(voorstel.keuzes());
    assertThat(voorstel.keuzes()).extracting(Voorstelkeuze::deelnameId).containsAll(drie);
    assertThat(bezet(sessie)).isZero();
    als("planner", () -> plaatsen.plaats(sessie, drie.get(2)));

    Voorsteluitkomst uitkomst =
        gegevens.als("planner", () -> voorstellen.pasToe(Map.of(drie.get(0), sessie, drie.get(1), sessie)));

    assertThat(uitkomst.geplaatst()).isEqualTo(1);
    assertThat(uitkomst.nietMeer())
        .extracting(Voorsteluitkomst.Niet::deelnameId, Voorsteluitkomst.Niet::reden)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(drie.get(1), "lbtplanning.fout.vol"));
    assertThat(bezet(sessie)).isEqualTo(2);
    assertThatThrownBy(() -> als("gemeente2", () -> voorstellen.pasToe(Map.of(drie.get(1), sessie))))
        .isInstanceOf(NietGevonden.class);
  }
}
