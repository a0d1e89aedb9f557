package nl.inburgeringsportaal.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Each test proposes educations of its own; the rules that every other test computes with stay as they are. */
@PortaalContext
class VoorstelIT {
  private static final LocalDate VAN = LocalDate.of(2030, 1, 1);
  private static int volgnummer;

  @Autowired private VoorstelService voorstellen;
  @Autowired private OpleidingscodeService opleidingen;
  @Autowired private RegelService regelService;
  @Autowired private Opleidingscodes opleidingscodes;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;

  private String een;
  private String ander;

  @BeforeEach
  void tweeBeheerders() {
    long organisatie = gegevens.nieuweOrganisatie(Organisatiesoort.BEHEERORGANISATIE);
    een = gegevens.nieuwePersoon(organisatie, Rol.PORTAALBEHEERDER);
    ander = gegevens.nieuwePersoon(organisatie, Rol.PORTAALBEHEERDER);
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private static Opleidingwijziging nieuw(String code, Periode... perioden) {
    return new Opleidingwijziging(
        code, Opleidingwijziging.NIEUW, "Proefopleiding", Onderwijssoort.OVERIG, false, List.of(perioden));
  }

  private static synchronized String nieuweCode() {
    return "PROEF_" + ++volgnummer;
  }

  private long stelVoor(String code) {
    return gegevens.als(een, () -> opleidingen.stelVoor(nieuw(code, new Periode(VAN, null)), "Proefwet, artikel 1"));
  }

  private void stelVast(String wie, long id) {
    gegevens.logIn(wie);
    voorstellen.stelVast(id, voorstellen.findById(id).kop().versie());
  }

  @Test
  void eenVoorstelGeldtPasAlsEenTweedeBeheerderHetVaststelt() {
    String code = nieuweCode();
    long id = stelVoor(code);
    assertThat(opleidingscodes.find(code)).isEmpty();

    stelVast(ander, id);

    assertThat(opleidingscodes.isVrijstellend(code, VAN.minusDays(1))).isFalse();
    assertThat(opleidingscodes.isVrijstellend(code, VAN)).isTrue();
    assertThat(opleidingscodes.periods(code)).extracting(Opleiding.Vrijstelling::bron)
        .containsExactly("Proefwet, artikel 1");
    assertThat(
            jdbc.sql("select gewijzigd_door from opleidingscode where code = ?")
                .param(code)
                .query(String.class)
                .single())
        .isEqualTo(ander);
    Voorstel klaar = voorstellen.findById(id);
    assertThat(klaar.kop().status()).isEqualTo(Voorstelstatus.VASTGESTELD);
    assertThat(klaar.kop().beslotenDoor()).isNotEqualTo(klaar.kop().voorgesteldDoor());
  }

  @Test
  void wieHetVoorsteldeBesluitHetNiet() {
    long id = stelVoor(nieuweCode());
    gegevens.logIn(een);

    assertThat(voorstellen.findById(id).eigen()).isTrue();
    assertThatThrownBy(() -> voorstellen.stelVast(id, 0)).isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> voorstellen.wijsAf(id, 0, "nee")).isInstanceOf(RegelOvertreden.class);
    assertThat(voorstellen.findById(id).kop().status()).isEqualTo(Voorstelstatus.VOORGESTELD);
  }

  @Test
  void ookDeDatabaseWeigertDezelfdePersoonEnEenBesluitZonderPersoon() {
    long id = stelVoor(nieuweCode());

    for (String besluiter : List.of("voorgesteld_door", "null")) {
      assertThatThrownBy(
              () ->
                  jdbc.sql(
                          "update regelvoorstel set status = 'VASTGESTELD', besloten_op = now(), besloten_door = "
                              + besluiter + " where id = ?")
                      .param(id)
                      .update())
          .as(besluiter)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  @Test
  void alleenDeVoorstellerTrektIn() {
    long id = stelVoor(nieuweCode());
    gegevens.logIn(ander);
    assertThatThrownBy(() -> voorstellen.trekIn(id, 0)).isInstanceOf(RegelOvertreden.class);

    gegevens.logIn(een);
    voorstellen.trekIn(id, 0);

    assertThat(voorstellen.findById(id).kop().status()).isEqualTo(Voorstelstatus.INGETROKKEN);
    gegevens.logIn(ander);
    assertThatThrownBy(() -> stelVast(ander, id)).isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void afwijzenVraagtEenReden() {
    long id = stelVoor(nieuweCode());
    gegevens.logIn(ander);

    assertThatThrownBy(() -> voorstellen.wijsAf(id, 0, " ")).isInstanceOf(OngeldigeInvoer.class);
    voorstellen.wijsAf(id, 0, "De bron zegt iets anders.");

    assertThat(voorstellen.findById(id).toelichting()).isEqualTo("De bron zegt iets anders.");
  }

  @Test
  void zonderBronGeenVoorstel() {
    gegevens.logIn(een);
    assertThatThrownBy(() -> opleidingen.stelVoor(nieuw(nieuweCode()), "  "))
        .isInstanceOf(OngeldigeInvoer.class)
        .satisfies(fout -> assertThat(((OngeldigeInvoer) fout).veld()).isEqualTo("bron"));
  }

  @Test
  void eenVrijstellingBeeindigenEnVerwijderenBlijftInDeGeschiedenis() {
    String code = nieuweCode();
    stelVast(ander, stelVoor(code));
    gegevens.logIn(een);
    Opleiding nu = opleidingen.findByCode(code);
    long id =
        opleidingen.stelVoor(
            new Opleidingwijziging(
                code, nu.versie(), nu.naam(), nu.onderwijssoort(), false, List.of(new Periode(VAN, VAN.plusYears(1)))),
            "Proefwet, artikel 2");
    stelVast(ander, id);
    assertThat(opleidingscodes.isVrijstellend(code, VAN.plusYears(1).minusDays(1))).isTrue();
    assertThat(opleidingscodes.isVrijstellend(code, VAN.plusYears(1))).isFalse();

    gegevens.logIn(een);
    Opleiding straks = opleidingen.findByCode(code);
    long weg =
        opleidingen.stelVoor(
            new Opleidingwijziging(code, straks.versie(), straks.naam(), straks.onderwijssoort(), false, List.of()),
            "Proefwet ingetrokken");
    stelVast(ander, weg);

    assertThat(opleidingscodes.periods(code)).isEmpty();
    assertThat(
            jdbc.sql(
                    """
                    select reden from opleidingscode_vrijstelling for system_time all where code = ?
                    order by row_start
                    """)
                .param(code)
                .query(String.class)
                .list())
        .containsExactly("Proefwet, artikel 1", "Proefwet, artikel 2", "Proefwet ingetrokken");
  }

  @Test
  void eenVoorstelOpEenVerouderdeOpleidingKanNietMeerWordenVastgesteld() {
    String code = nieuweCode();
    stelVast(ander, stelVoor(code));
    gegevens.logIn(een);
    Opleiding nu = opleidingen.findByCode(code);
    Opleidingwijziging hernoem =
        new Opleidingwijziging(code, nu.versie(), "Andere naam", nu.onderwijssoort(), false, List.of());
    long eerste = opleidingen.stelVoor(hernoem, "bron een");
    long tweede = opleidingen.stelVoor(hernoem, "bron twee");
    stelVast(ander, eerste);

    assertThat(voorstellen.findById(tweede).vervallen()).isTrue();
    assertThatThrownBy(() -> voorstellen.stelVast(tweede, 0)).isInstanceOf(GelijktijdigGewijzigd.class);
    assertThat(voorstellen.findById(tweede).kop().status()).isEqualTo(Voorstelstatus.VOORGESTELD);
  }

  @Test
  void hetWerkVanEenBeheerderZijnDeVoorstellenVanAnderen() {
    long id = stelVoor(nieuweCode());

    assertThat(gegevens.als(ander, () -> voorstellen.teBesluiten(500))).extracting(VoorstelListItem::id).contains(id);
    assertThat(gegevens.als(een, () -> voorstellen.teBesluiten(500))).extracting(VoorstelListItem::id)
        .doesNotContain(id);
    assertThat(gegevens.als(ander, voorstellen::aantalTeBesluiten)).isPositive();
  }

  @Test
  void wieGeenPortaalbeheerderMeerIsBesluitNietsMeerOokAlIsHijNogIngelogd() {
    long id = stelVoor(nieuweCode());
    gegevens.logIn(ander);
    jdbc.sql(
            "update gebruiker_rol set tot = ? where gebruiker_id = (select id from gebruiker where gebruikersnaam = ?)")
        .params(LocalDate.of(2026, 11, 2), ander)
        .update();

    assertThatThrownBy(() -> voorstellen.stelVast(id, 0)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void eenAndereRolKomtErNietIn() {
    gegevens.logIn("school");
    assertThatThrownBy(() -> voorstellen.list(null, null, PageRequest.of(0, 10)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> regelService.list()).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void hetEffectVanEenVoorstelOverEenRegelIsTeZienVoordatHetErIs() {
    gegevens.logIn(een);
    Parameterwijziging langer = new Parameterwijziging(Regels.BEWAARTERMIJN_UPLOAD_DAGEN, "60", VAN, false);
    assertThat(regelService.voorbeeld(langer)).isNotNull();
    long id = regelService.stelVoor(langer, "Proefbesluit");

    Voorstel voorstel = voorstellen.findById(id);
    assertThat(voorstel.parameter()).isEqualTo(langer);
    assertThat(voorstel.waarden()).extracting(Regelwaarde::waarde).containsExactly("60", "30");
    assertThat(regelService.historie(Regels.BEWAARTERMIJN_UPLOAD_DAGEN)).hasSize(1);
    voorstellen.trekIn(id, voorstel.kop().versie());
  }

  @Test
  void tweeTegelijkBesluitenLevertEenBesluitOp() throws Exception {
    long id = stelVoor(nieuweCode());
    long organisatie = gegevens.nieuweOrganisatie(Organisatiesoort.BEHEERORGANISATIE);
    String derde = gegevens.nieuwePersoon(organisatie, Rol.PORTAALBEHEERDER);
    try (var draden = java.util.concurrent.Executors.newFixedThreadPool(2)) {
      var uitkomsten =
          draden.invokeAll(List.<Callable<Boolean>>of(() -> besluit(ander, id), () -> besluit(derde, id)));
      int gelukt = 0;
      for (var uitkomst : uitkomsten) {
        gelukt += uitkomst.get() ? 1 : 0;
      }
      assertThat(gelukt).isEqualTo(1);
    }
  }

  private boolean besluit(String wie, long id) {
    return gegevens.als(
        wie,
        () -> {
          try {
            voorstellen.stelVast(id, 0);
            return true;
          } catch (DomeinFout | org.springframework.dao.ConcurrencyFailureException verloren) {
            return false;
          }
        });
  }
}
