package nl.inburgeringsportaal.taak.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.base.ui.VeranderingBron;
import nl.inburgeringsportaal.testbasis.TestTijd;
import org.junit.jupiter.api.Test;

/** The open work of several modules as one list. */
class WerklijstTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);
  private final Klok klok = new Klok(new TestTijd.ZetbareKlok());

  private final TaakBron signalen =
      new Bron(
          "signaal",
          Rol.SCHOOLFUNCTIONARIS,
          List.of(taak("signaal", "1", "B", 3), taak("signaal", "2", "A", null)));
  private final TaakBron gesprekken =
      new Bron(
          "gesprek",
          Rol.SCHOOLFUNCTIONARIS,
          List.of(taak("gesprek", "1", "C", -1), taak("gesprek", "2", "D", 20)));
  private final TaakBron intakes = new Bron("intake", Rol.KLANTMANAGER, List.of(taak("intake", "1", "E", 0)));
  private final Werklijst werk = new Werklijst(List.of(signalen, gesprekken, intakes), List.of(), new Wie(), klok);

  @Test
  void werkVanAlleBronnenVanMijnRolStaatOpTermijn() {
    assertThat(werk.alles()).extracting(Werklijst::adres)
        .containsExactly("gesprek.1", "signaal.1", "gesprek.2", "signaal.2");
    assertThat(werk.aantal()).isEqualTo(4);
    assertThat(werk.rollen()).containsExactlyInAnyOrder(Rol.SCHOOLFUNCTIONARIS, Rol.KLANTMANAGER);
  }

  @Test
  void watTeLaatIsHoortOokBijDezeWeek() {
    assertThat(kies(null, Werklijst.Periode.TE_LAAT)).containsExactly("gesprek.1");
    assertThat(kies(null, Werklijst.Periode.WEEK)).containsExactly("gesprek.1", "signaal.1");
    assertThat(kies(null, Werklijst.Periode.MAAND)).containsExactly("gesprek.1", "signaal.1", "gesprek.2");
    assertThat(kies("ISK-2", null)).hasSize(4);
    assertThat(kies("ISK-3", null)).isEmpty();
  }

  @Test
  void eenTaakVanEenAndereRolIsErNiet() {
    assertThat(werk.detail("intake.1")).isEmpty();
    assertThat(werk.detail("onzin")).isEmpty();
    assertThat(werk.detail("signaal.1")).isPresent();
  }

  @Test
  void duizendenTakenWordenNietAllemaalGelezen() {
    Bron veel =
        new Bron(
            "veel",
            Rol.SCHOOLFUNCTIONARIS,
            IntStream.range(0, 5_000).mapToObj(nummer -> taak("veel", "" + nummer, "X", nummer)).toList());
    Werklijst lang = new Werklijst(List.of(veel), List.of(), new Wie(), klok);

    assertThat(lang.alles()).hasSize(Werklijst.PER_BRON);
    assertThat(lang.aantal()).isEqualTo(5_000);
  }

  @Test
  void watVeranderdeIsErVoorMijnRolEnHetLaatsteStaatBovenaan() {
    Werklijst nieuws =
        new Werklijst(
            List.of(),
            List.of(
                new Nieuws(Rol.SCHOOLFUNCTIONARIS, List.of(verandering("oud", 1), verandering("jong", 3))),
                new Nieuws(Rol.SCHOOLFUNCTIONARIS, List.of(verandering("midden", 2))),
                new Nieuws(Rol.KLANTMANAGER, List.of(verandering("niet voor mij", 4)))),
            new Wie(),
            klok);

    assertThat(nieuws.kentVeranderingen()).isTrue();
    assertThat(nieuws.veranderd()).extracting(VeranderingBron.Verandering::sleutel)
        .containsExactly("jong", "midden", "oud");
    assertThat(new Werklijst(List.of(), List.of(new Nieuws(Rol.KLANTMANAGER, List.of())), new Wie(), klok)
            .kentVeranderingen())
        .isFalse();
  }

  private static VeranderingBron.Verandering verandering(String sleutel, int uur) {
    return new VeranderingBron.Verandering(
        sleutel, "Selam", null, "van a naar b", null, VANDAAG.atTime(uur, 0), "leerlingen/1");
  }

  private record Nieuws(Rol rol, List<Verandering> veranderingen) implements VeranderingBron {
    @Override
    public Set<Rol> rollen() {
      return Set.of(rol);
    }

    @Override
    public List<Verandering> laatste(int hoogstens) {
      return veranderingen;
    }
  }

  private List<String> kies(String groep, Werklijst.Periode periode) {
    return werk.kies(werk.alles(), new Werklijst.Filter(groep, null, periode)).stream().map(Werklijst::adres).toList();
  }

  private static TaakBron.Taak taak(String bron, String sleutel, String wie, Integer dagen) {
    return new TaakBron.Taak(
        bron, sleutel, wie, "ISK", "Gesprek plannen", "ISK-2", dagen == null ? null : VANDAAG.plusDays(dagen));
  }

  private record Bron(String naam, Rol rol, List<Taak> taken) implements TaakBron {
    @Override
    public Set<Rol> rollen() {
      return Set.of(rol);
    }

    @Override
    public List<Taak> open(int hoogstens) {
      return taken.stream().limit(hoogstens).toList();
    }

    @Override
    public long aantal() {
      return taken.size();
    }

    @Override
    public Optional<Component> detail(String sleutel) {
      return Optional.of(new com.vaadin.flow.component.html.Div());
    }
  }

  private static final class Wie implements HuidigeGebruiker.Bron {
    @Override
    public Optional<HuidigeGebruiker> gebruiker() {
      return Optional.of(new HuidigeGebruiker(1, "a", "A", 1, "School", Set.of(Rol.SCHOOLFUNCTIONARIS)));
    }

    @Override
    public Bereik bereik(Rol rol) {
      return Bereik.niets();
    }
  }
}
