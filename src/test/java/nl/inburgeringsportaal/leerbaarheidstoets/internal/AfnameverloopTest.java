package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.inburgeringsportaal.leerbaarheidstoets.Aanwezigheidsstand;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnamesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.Hulpsoort;
import nl.inburgeringsportaal.leerbaarheidstoets.Identiteitsdocument;
import org.junit.jupiter.api.Test;

/** What taps come to, whatever the order in which they arrive. */
class AfnameverloopTest {
  private static final LocalDateTime TIEN_UUR = LocalDate.of(2026, 11, 2).atTime(10, 0);
  private static final long ANNET = 1;
  private static final long BILAL = 2;
  private static final long EEN = 11;
  private static final long TWEE = 12;

  private final List<Afnameverloop.Tik> tikken = new ArrayList<>();
  private Set<Long> begeleiders = Set.of(ANNET);
  private boolean klaargezet = true;

  private UUID tik(long wie, Afnamesoort soort, Long plaatsing, String waarde, int minuut) {
    UUID sleutel = UUID.randomUUID();
    tikken.add(
        new Afnameverloop.Tik(sleutel, soort, plaatsing, wie, waarde, TIEN_UUR.plusMinutes(minuut), null));
    return sleutel;
  }

  private UUID tik(Afnamesoort soort, Long plaatsing, int minuut) {
    return tik(ANNET, soort, plaatsing, null, minuut);
  }

  private Afnameverloop speel() {
    return Afnameverloop.speel(
        new Afnameverloop.Begin(
            TIEN_UUR.toLocalDate(), TIEN_UUR, List.of(EEN, TWEE), begeleiders, moment -> klaargezet),
        tikken);
  }

  private Aanwezigheidsstand stand(long plaatsing) {
    return speel().plaatsen().get(plaatsing).stand();
  }

  @Test
  void vanTweeTikkenDieElkaarTegensprekenGeldtDeLaatste() {
    tik(ANNET, Afnamesoort.AFWEZIG, EEN, null, 5);
    tik(BILAL, Afnamesoort.AANWEZIG, EEN, null, 3);
    assertThat(stand(EEN)).isEqualTo(Aanwezigheidsstand.AFWEZIG);
    tik(BILAL, Afnamesoort.TE_LAAT, EEN, null, 6);

    assertThat(stand(EEN)).isEqualTo(Aanwezigheidsstand.AANWEZIG);
    assertThat(speel().plaatsen().get(EEN).teLaat()).isTrue();
    assertThat(speel().geweigerd()).isEmpty();
  }

  @Test
  void terugMaaktVanAanwezigWeerVerwachtMaarNietAlsIemandBegonnenIs() {
    tik(Afnamesoort.AANWEZIG, EEN, 1);
    tik(Afnamesoort.TERUG, EEN, 2);
    assertThat(stand(EEN)).isEqualTo(Aanwezigheidsstand.VERWACHT);
    tik(Afnamesoort.AANWEZIG, EEN, 3);
    tik(Afnamesoort.START, null, 4);
    UUID laat = tik(Afnamesoort.TERUG, EEN, 5);
    UUID weg = tik(Afnamesoort.AFWEZIG, EEN, 6);

    assertThat(stand(EEN)).isEqualTo(Aanwezigheidsstand.BEZIG);
    assertThat(speel().geweigerd()).containsOnly(Map.entry(laat, "al-begonnen"), Map.entry(weg, "al-begonnen"));
  }

  @Test
  void startenKanAlleenAlsDeSessieKlaargezetIsOpDeDagZelfEnMetIemandDieErIs() {
    UUID leeg = tik(Afnamesoort.START, null, 0);
    assertThat(speel().geweigerd()).containsEntry(leeg, "niemand-aanwezig");
    tik(Afnamesoort.AANWEZIG, EEN, 1);
    UUID morgen = tik(Afnamesoort.START, null, 24 * 60);
    assertThat(speel().geweigerd()).containsEntry(morgen, "andere-dag");
    UUID start = tik(Afnamesoort.START, null, 2);
    klaargezet = false;
    assertThat(speel().geweigerd()).containsEntry(start, "niet-klaargezet");
    assertThat(speel().begonnen()).isNull();
    klaargezet = true;

    assertThat(speel().begonnen()).isEqualTo(TIEN_UUR.plusMinutes(2));
    assertThat(stand(EEN)).isEqualTo(Aanwezigheidsstand.BEZIG);
    assertThat(stand(TWEE)).isEqualTo(Aanwezigheidsstand.VERWACHT);
  }

  @Test
  void wieLaterKomtBegintLaterEnWieAfbreektIsNietKlaar() {
    tik(Afnamesoort.AANWEZIG, EEN, 1);
    UUID teVroeg = tik(Afnamesoort.START, EEN, 1);
    tik(Afnamesoort.START, null, 2);
    UUID nietEr = tik(Afnamesoort.START, TWEE, 3);
    tik(Afnamesoort.TE_LAAT, TWEE, 4);
    tik(Afnamesoort.START, TWEE, 5);
    tik(ANNET, Afnamesoort.STOP, TWEE, Afnamesoort.AFGEBROKEN, 20);
    tik(Afnamesoort.STOP, null, 60);

    assertThat(speel().geweigerd())
        .containsOnly(Map.entry(teVroeg, "nog-niet-begonnen"), Map.entry(nietEr, "niet-aanwezig"));
    assertThat(speel().plaatsen().get(TWEE).gestart()).isEqualTo(TIEN_UUR.plusMinutes(5));
    assertThat(speel().plaatsen().get(TWEE).gestopt()).isEqualTo(TIEN_UUR.plusMinutes(20));
    assertThat(stand(TWEE)).isEqualTo(Aanwezigheidsstand.AFGEBROKEN);
    assertThat(stand(EEN)).isEqualTo(Aanwezigheidsstand.KLAAR);
  }

  @Test
  void pauzeKanAlleenTijdensDeToetsEnStopEindigtHaar() {
    UUID vooraf = tik(Afnamesoort.PAUZE, null, 0);
    tik(Afnamesoort.AANWEZIG, EEN, 1);
    tik(Afnamesoort.START, null, 2);
    tik(Afnamesoort.PAUZE, null, 3);
    assertThat(speel().pauze()).isTrue();
    tik(Afnamesoort.STOP, null, 9);
    UUID achteraf = tik(Afnamesoort.HERVAT, null, 10);

    assertThat(speel().pauze()).isFalse();
    assertThat(speel().geweigerd())
        .containsOnly(Map.entry(vooraf, "niet-bezig"), Map.entry(achteraf, "niet-bezig"));
  }

  @Test
  void afsluitenVraagtVanElkeKandidaatEenUitkomst() {
    tik(Afnamesoort.AANWEZIG, EEN, 1);
    tik(Afnamesoort.START, null, 2);
    tik(Afnamesoort.STOP, null, 60);
    UUID open = tik(Afnamesoort.AFSLUITEN, null, 61);
    assertThat(speel().geweigerd()).containsOnly(Map.entry(open, "zonder-uitkomst"));
    tik(Afnamesoort.AFWEZIG, TWEE, 62);
    tik(Afnamesoort.AFSLUITEN, null, 63);
    UUID erna = tik(Afnamesoort.TERUG, TWEE, 64);

    assertThat(speel().afgesloten()).isEqualTo(TIEN_UUR.plusMinutes(63));
    assertThat(speel().geweigerd()).containsEntry(erna, "afgesloten");
    assertThat(stand(TWEE)).isEqualTo(Aanwezigheidsstand.AFWEZIG);
  }

  @Test
  void metTweeBegeleidersSluitPasDeTweedeHandtekening() {
    begeleiders = Set.of(ANNET, BILAL);
    tik(Afnamesoort.AFWEZIG, EEN, 1);
    tik(Afnamesoort.AFWEZIG, TWEE, 1);
    tik(ANNET, Afnamesoort.AFSLUITEN, null, null, 30);
    assertThat(speel().afgesloten()).isNull();
    assertThat(speel().getekend()).containsOnlyKeys(ANNET);
    tik(BILAL, Afnamesoort.AFSLUITEN, null, null, 31);

    assertThat(speel().afgesloten()).isEqualTo(TIEN_UUR.plusMinutes(31));
    begeleiders = Set.of(BILAL);
    assertThat(speel().geweigerd()).as("wie vervangen is tekent niet meer").containsValue("vervangen");
  }

  @Test
  void nietsVanVoorDeDagTeltEnEenLegeSessieSluitNietVoorHaarBegin() {
    UUID gisteren = tik(Afnamesoort.AANWEZIG, EEN, -24 * 60);
    tik(Afnamesoort.AFWEZIG, EEN, -60);
    tik(Afnamesoort.AFWEZIG, TWEE, -60);
    UUID vroeg = tik(Afnamesoort.AFSLUITEN, null, -1);

    assertThat(speel().geweigerd()).containsOnly(Map.entry(gisteren, "te-vroeg"), Map.entry(vroeg, "te-vroeg"));
  }

  @Test
  void hulpTeltOpEnEenDocumentWordtVervangen() {
    tik(ANNET, Afnamesoort.HULP, EEN, "TOLK", 1);
    tik(BILAL, Afnamesoort.HULP, EEN, "GELUID", 2);
    tik(ANNET, Afnamesoort.HULP, EEN, "TOLK", 3);
    tik(ANNET, Afnamesoort.IDENTITEIT, EEN, "PASPOORT", 1);
    tik(BILAL, Afnamesoort.IDENTITEIT, EEN, "VERBLIJFSDOCUMENT", 2);
    UUID onzin = tik(ANNET, Afnamesoort.HULP, EEN, "KOFFIE", 4);
    UUID zonder = tik(Afnamesoort.AANWEZIG, null, 4);
    UUID weg = tik(Afnamesoort.AANWEZIG, 99L, 4);

    assertThat(speel().plaatsen().get(EEN).hulp()).containsExactlyInAnyOrder(Hulpsoort.TOLK, Hulpsoort.GELUID);
    assertThat(speel().plaatsen().get(EEN).identiteit()).isEqualTo(Identiteitsdocument.VERBLIJFSDOCUMENT);
    assertThat(speel().geweigerd())
        .containsOnly(
            Map.entry(onzin, "onleesbaar"), Map.entry(zonder, "onleesbaar"), Map.entry(weg, "niet-meer-in-sessie"));
  }

  @Test
  void deVolgordeVanAankomstMaaktNietUit() {
    begeleiders = Set.of(ANNET, BILAL);
    Random toeval = new Random(42);
    for (int i = 0; i < 300; i++) {
      Afnamesoort soort = Afnamesoort.values()[toeval.nextInt(Afnamesoort.values().length)];
      Long plaatsing = soort.isOverKandidaat() || toeval.nextBoolean() ? (Long) (EEN + toeval.nextInt(2)) : null;
      tik(ANNET + toeval.nextInt(2), soort, plaatsing, toeval.nextBoolean() ? "AFGEBROKEN" : "TOLK", i / 3);
    }
    Afnameverloop eerst = speel();
    for (int ronde = 0; ronde < 20; ronde++) {
      Collections.shuffle(tikken, toeval);
      Afnameverloop opnieuw = speel();
      assertThat(opnieuw.geweigerd()).isEqualTo(eerst.geweigerd());
      assertThat(opnieuw.afgesloten()).isEqualTo(eerst.afgesloten());
      assertThat(opnieuw.plaatsen().get(EEN).stand()).isEqualTo(eerst.plaatsen().get(EEN).stand());
      assertThat(opnieuw.plaatsen().get(TWEE).gestopt()).isEqualTo(eerst.plaatsen().get(TWEE).gestopt());
    }
  }
}
