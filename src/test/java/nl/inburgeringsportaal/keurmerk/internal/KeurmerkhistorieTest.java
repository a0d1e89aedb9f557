package nl.inburgeringsportaal.keurmerk.internal;

import static nl.inburgeringsportaal.keurmerk.Keurmerkstatus.AANVRAAG;
import static nl.inburgeringsportaal.keurmerk.Keurmerkstatus.ASPIRANT;
import static nl.inburgeringsportaal.keurmerk.Keurmerkstatus.GESCHORST;
import static nl.inburgeringsportaal.keurmerk.Keurmerkstatus.INGETROKKEN;
import static nl.inburgeringsportaal.keurmerk.Keurmerkstatus.KEURMERK;
import static nl.inburgeringsportaal.keurmerk.Keurmerkstatus.WAARSCHUWING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.keurmerk.Keurmerkperiode;
import nl.inburgeringsportaal.keurmerk.Keurmerkstand;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.internal.Statusrij.Soort;
import org.junit.jupiter.api.Test;

/** What rows of the status history mean together. */
class KeurmerkhistorieTest {
  private static final LocalDate BEGIN = dag(1);
  private final List<Statusrij> rijen = new ArrayList<>();

  /** The n-th day of 2026. */
  private static LocalDate dag(int nummer) {
    return LocalDate.ofYearDay(2026, nummer);
  }

  private long bij(Soort soort, Keurmerkstatus status, LocalDate van, Long betreft) {
    long id = rijen.size() + 1;
    rijen.add(new Statusrij(id, soort, status, van, betreft, id, dag(1).atStartOfDay().plusHours(id)));
    return id;
  }

  private long status(Keurmerkstatus status, LocalDate van) {
    return bij(Soort.STATUS, status, van, null);
  }

  private long maatregel(Keurmerkstatus status, LocalDate van) {
    return bij(Soort.MAATREGEL, status, van, null);
  }

  private Keurmerkstand op(LocalDate dag) {
    return new Keurmerkhistorie(rijen).op(dag);
  }

  private static Keurmerkstand stand(Keurmerkstatus status, Keurmerkstatus maatregel) {
    return new Keurmerkstand(status, maatregel);
  }

  @Test
  void eenStatusGeldtVanafZijnDagEnNietEerder() {
    status(KEURMERK, dag(10));
    assertThat(op(dag(9))).isEqualTo(Keurmerkstand.GEEN);
    assertThat(op(dag(10))).isEqualTo(stand(KEURMERK, null));
  }

  @Test
  void vanTweeRijenVanEenDagTeltWatLaterIsVastgelegdWelkeKnoopHetIdOokGaf() {
    rijen.add(new Statusrij(900, Soort.STATUS, ASPIRANT, BEGIN, null, 1L, dag(1).atTime(9, 0)));
    rijen.add(new Statusrij(100, Soort.STATUS, KEURMERK, BEGIN, null, 2L, dag(1).atTime(10, 0)));

    assertThat(op(BEGIN)).isEqualTo(stand(KEURMERK, null));
  }

  @Test
  void opheffenGeeftDeStatusEronderTerug() {
    status(ASPIRANT, BEGIN);
    long schorsing = maatregel(GESCHORST, dag(10));
    status(KEURMERK, dag(15));
    bij(Soort.OPHEFFING, null, dag(20), schorsing);

    assertThat(op(dag(10))).isEqualTo(stand(ASPIRANT, GESCHORST));
    assertThat(op(dag(19))).isEqualTo(stand(KEURMERK, GESCHORST));
    assertThat(op(dag(20))).isEqualTo(stand(KEURMERK, null));
  }

  @Test
  void vanTweeMaatregelenTeltDeZwaarsteEnErnaDeAndere() {
    status(KEURMERK, BEGIN);
    maatregel(WAARSCHUWING, dag(5));
    long schorsing = maatregel(GESCHORST, dag(10));
    bij(Soort.OPHEFFING, null, dag(20), schorsing);

    assertThat(op(dag(5)).bovenste()).isEqualTo(WAARSCHUWING);
    assertThat(op(dag(10)).bovenste()).isEqualTo(GESCHORST);
    assertThat(op(dag(20)).bovenste()).isEqualTo(WAARSCHUWING);
    assertThat(op(dag(20)).openbaar()).as("a warning is not public").hasToString("KEURMERK");
  }

  @Test
  void naEenEindeLooptGeenMaatregelDoorOokNietNaEenNieuwKeurmerk() {
    status(KEURMERK, BEGIN);
    maatregel(GESCHORST, dag(10));
    status(INGETROKKEN, dag(20));
    status(ASPIRANT, dag(40));

    assertThat(op(dag(19))).isEqualTo(stand(KEURMERK, GESCHORST));
    assertThat(op(dag(20))).isEqualTo(stand(INGETROKKEN, null));
    assertThat(op(dag(40))).isEqualTo(stand(ASPIRANT, null));
  }

  @Test
  void watIsVernietigdHeeftNooitGegoldenMaarWasEerstBekend() {
    status(KEURMERK, BEGIN);
    long intrekking = status(INGETROKKEN, dag(20));
    bij(Soort.VERNIETIGING, null, dag(20), intrekking);

    assertThat(op(dag(25))).isEqualTo(stand(KEURMERK, null));
    Keurmerkhistorie toen = new Keurmerkhistorie(rijen).bekendOp(rijen.get(1).vastgelegdOp());
    assertThat(toen.op(dag(25))).isEqualTo(stand(INGETROKKEN, null));
  }

  @Test
  void eenVernietigdeVernietigingLaatHetBesluitWeerGelden() {
    status(KEURMERK, BEGIN);
    long intrekking = status(INGETROKKEN, dag(20));
    long vernietiging = bij(Soort.VERNIETIGING, null, dag(20), intrekking);
    bij(Soort.VERNIETIGING, null, dag(20), vernietiging);

    assertThat(op(dag(25))).isEqualTo(stand(INGETROKKEN, null));
  }

  @Test
  void eenVernietigdeOpheffingLaatDeSchorsingWeerGelden() {
    status(KEURMERK, BEGIN);
    long schorsing = maatregel(GESCHORST, dag(10));
    long opheffing = bij(Soort.OPHEFFING, null, dag(20), schorsing);
    bij(Soort.VERNIETIGING, null, dag(20), opheffing);

    assertThat(op(dag(25)).isGeschorst()).isTrue();
  }

  @Test
  void eenVoorzieningSchorstDeMaatregelVanafHaarDagTotZijEindigt() {
    status(KEURMERK, BEGIN);
    long schorsing = maatregel(GESCHORST, dag(10));
    long voorziening = bij(Soort.VOORZIENING, null, dag(15), schorsing);
    bij(Soort.VOORZIENING_EINDE, null, dag(30), voorziening);

    assertThat(op(dag(14)).isGeschorst()).isTrue();
    assertThat(op(dag(15)).isGeschorst()).isFalse();
    assertThat(op(dag(29)).isGeschorst()).isFalse();
    assertThat(op(dag(30)).isGeschorst()).isTrue();
  }

  @Test
  void eenVoorzieningTegenEenIntrekkingGeeftHetKeurmerkTerug() {
    status(KEURMERK, BEGIN);
    long intrekking = status(INGETROKKEN, dag(20));
    bij(Soort.VOORZIENING, null, dag(25), intrekking);

    assertThat(op(dag(24)).isGeldig()).isFalse();
    assertThat(op(dag(25))).isEqualTo(stand(KEURMERK, null));
  }

  @Test
  void periodesSluitenAanEnVolgenUitDeDagen() {
    status(AANVRAAG, BEGIN);
    status(ASPIRANT, dag(5));
    long schorsing = maatregel(GESCHORST, dag(10));
    bij(Soort.OPHEFFING, null, dag(20), schorsing);
    List<Keurmerkperiode> periodes = new Keurmerkhistorie(rijen).periodes();

    assertThat(periodes)
        .containsExactly(
            new Keurmerkperiode(BEGIN, dag(5), stand(AANVRAAG, null)),
            new Keurmerkperiode(dag(5), dag(10), stand(ASPIRANT, null)),
            new Keurmerkperiode(dag(10), dag(20), stand(ASPIRANT, GESCHORST)),
            new Keurmerkperiode(dag(20), null, stand(ASPIRANT, null)));
    for (int nummer = 1; nummer <= 40; nummer++) {
      LocalDate dag = dag(nummer);
      assertThat(periodes).filteredOn(p -> !p.van().isAfter(dag) && (p.tot() == null || p.tot().isAfter(dag)))
          .extracting(Keurmerkperiode::stand).containsExactly(op(dag));
    }
  }

  @Test
  void hetRegisterTeltDoorOverEenWaarschuwingHeen() {
    status(KEURMERK, BEGIN);
    long waarschuwing = maatregel(WAARSCHUWING, dag(5));
    bij(Soort.OPHEFFING, null, dag(9), waarschuwing);

    assertThat(Statusboek.periodes(rijen)).extracting(Statusboek.Rij::sinds).containsOnly(BEGIN);
    assertThat(Statusboek.periodes(rijen)).extracting(Statusboek.Rij::besluitId).containsOnly(1L);
  }

  @Test
  void naEenOpheffingRustHetRegisterOpDatBesluit() {
    status(KEURMERK, BEGIN);
    long schorsing = maatregel(GESCHORST, dag(5));
    bij(Soort.OPHEFFING, null, dag(9), schorsing);

    assertThat(Statusboek.periodes(rijen)).extracting(Statusboek.Rij::besluitId).containsExactly(1L, 2L, 3L);
  }

  @Test
  void hetIntrekkenVanEenAspirantLaatZienDatHijAspirantWas() {
    status(ASPIRANT, BEGIN);
    status(INGETROKKEN, dag(20));

    assertThat(op(dag(19)).status().isAspirant()).isTrue();
    assertThat(op(dag(20)).status()).isEqualTo(INGETROKKEN);
  }

  @Test
  void opEenEindeLigtGeenMaatregelOokNietEenDieLaterIngaat() {
    status(KEURMERK, BEGIN);
    status(INGETROKKEN, dag(10));
    maatregel(GESCHORST, dag(15));

    assertThat(op(dag(15))).isEqualTo(stand(INGETROKKEN, null));
  }
}
