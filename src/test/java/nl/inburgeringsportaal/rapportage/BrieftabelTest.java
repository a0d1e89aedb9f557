package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.cijfers;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.rapport.Hoofdstuk;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Eenheid;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Kolom;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Rij;
import nl.inburgeringsportaal.base.rapport.Hoofdstukvraag;
import nl.inburgeringsportaal.rapportage.internal.Briefjson;
import nl.inburgeringsportaal.rapportage.internal.Brieftabel;
import nl.inburgeringsportaal.rapportage.internal.Verschillen;
import org.junit.jupiter.api.Test;

/** How the figures of a letter stand beside each other, and what is kept of them. */
class BrieftabelTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2021, 11, 1);
  private static final LocalDate EERDER = LocalDate.of(2021, 5, 1);

  private static Hoofdstuktabel tabel(boolean tijdvak, List<Kolom> kolommen, Rij... rijen) {
    return new Hoofdstuktabel(
        "t", "Tabel", tijdvak, "Cohort", kolommen, List.of(rijen), List.of(), null, List.of("wie"), "wet");
  }

  private static Hoofdstuktabel eenKolom(boolean tijdvak, Rij... rijen) {
    return tabel(tijdvak, List.of(new Kolom("aantal", "Aantal", Eenheid.AANTAL)), rijen);
  }

  private static Briefinhoud brief(Hoofdstuktabel tabel) {
    return new Briefinhoud(
        "Brief", PEILDATUM, EERDER, null,
        List.of(
            new Briefinhoud.Deel(
                new Hoofdstuk("elip", "ELIP", List.of(tabel), List.of()), null, null, List.of())),
        null, List.of(), List.of());
  }

  private static List<Brieftabel.Blad> bladen(Hoofdstuktabel tabel) {
    return new Brieftabel(brief(tabel), new Vertaling(), Vertaling.NL).bladen(tabel);
  }

  @Test
  void naastEenCijferStaanHetEerdereHetVerschilEnDeGroei() {
    Hoofdstuktabel tabel =
        eenKolom(
            false,
            Hoofdstuktabel.rij("2018", "2018", null, 1_200, 1_000),
            Hoofdstuktabel.rij("2021", "2021", null, 1, 0),
            Hoofdstuktabel.rij("deel", "Deel", Eenheid.PROCENT, 60, 50),
            Hoofdstuktabel.rij("geen", "Geen", null, null, 4));
    Brieftabel.Blad blad = bladen(tabel).getFirst();
    assertThat(blad.koppen()).containsExactly("Cohort", "1 nov 2021", "1 mei 2021", "Verschil", "Groei");
    assertThat(blad.rijen())
        .containsExactly(
            List.of("2018", "1.200", "1.000", "+200", "+20%"),
            List.of("2021", "1", "0", "+1", "n.v.t."),
            List.of("Deel", "60%", "50%", "–", "–"),
            List.of("Geen", "–", "4", "–", "–"));
  }

  @Test
  void meerKolommenStaanOpDePeildatumEnDaarnaastWatErEerderStond() {
    Hoofdstuktabel tabel =
        tabel(
            false,
            List.of(
                new Kolom("aantal", "Aantal", Eenheid.AANTAL),
                new Kolom("procent", "%", Eenheid.PROCENT),
                new Kolom("bedrag", "Opgenomen", Eenheid.EURO)),
            new Rij("a", "A", null, cijfers(3, 30, new BigDecimal("9500.25")), cijfers(5, 40, new BigDecimal("0.00"))),
            new Rij("b", "B", null, cijfers(1, null, new BigDecimal("2.00")), null));
    List<Brieftabel.Blad> bladen = bladen(tabel);
    assertThat(bladen)
        .extracting(Brieftabel.Blad::titel)
        .containsExactly("Tabel, 1 nov 2021", "Tabel, naast 1 mei 2021");
    assertThat(bladen.getFirst().rijen())
        .containsExactly(List.of("A", "3", "30%", "€ 9.500,25"), List.of("B", "1", "–", "€ 2,00"));
    assertThat(bladen.getLast().koppen())
        .as("twee percentages trek je niet van elkaar af")
        .containsExactly("Cohort", "Aantal toen", "Verschil", "Opgenomen toen", "Verschil");
    assertThat(bladen.getLast().rijen())
        .containsExactly(List.of("A", "5", "-2", "€ 0,00", "+€ 9.500,25"), List.of("B", "–", "–", "–", "–"));
  }

  @Test
  void eenTijdvakIsEvenLangAlsHetTijdvakErvoorEnDeDagErtussenHoortBijBeide() {
    assertThat(Hoofdstukvraag.tijdvak(EERDER, PEILDATUM)).isEqualTo(new Periode(EERDER, LocalDate.of(2021, 11, 2)));
    assertThat(Hoofdstukvraag.tijdvakEerder(EERDER, PEILDATUM))
        .isEqualTo(new Periode(LocalDate.of(2020, 11, 1), LocalDate.of(2021, 5, 2)));
    assertThat(bladen(eenKolom(true, Hoofdstuktabel.rij("a", "A", null, 1, 1))).getFirst().koppen())
        .containsExactly(
            "Cohort", "1 mei 2021 t/m 1 nov 2021", "1 nov 2020 t/m 1 mei 2021", "Verschil", "Groei");
  }

  @Test
  void watWordtBewaardKomtZoTerugEnHeeftDezelfdeSom() {
    Briefinhoud brief =
        brief(eenKolom(false, Hoofdstuktabel.rij("2018", "2018", null, new BigDecimal("9500.00"), null)));
    String json = Briefjson.schrijf(brief);
    assertThat(Briefjson.lees(json)).isEqualTo(brief);
    assertThat(Briefjson.schrijf(Briefjson.lees(json))).isEqualTo(json);
    assertThat(json).contains("\"2021-11-01\"", "9500.00");
    assertThat(Briefjson.lees(json.replaceFirst("\\{", "{\"later\":1,"))).isEqualTo(brief);
  }

  @Test
  void eenVerschilIsEenAnderCijferEnNietEenAnderWoord() {
    Briefinhoud toen =
        brief(
            eenKolom(
                false,
                Hoofdstuktabel.rij("2018", "2018", null, 5, 4),
                Hoofdstuktabel.rij("2019", "2019", null, 7, 7)));
    Briefinhoud nu =
        brief(
            eenKolom(
                false,
                Hoofdstuktabel.rij("2018", "Cohort 2018", null, new BigDecimal("5.00"), 3),
                Hoofdstuktabel.rij("2020", "2020", null, 1, null)));
    assertThat(Verschillen.tussen(toen, nu))
        .extracting(
            Editieverschil::rij,
            Editieverschil::totEnMet,
            een -> een.vastgesteld() == null ? null : een.vastgesteld().intValue(),
            een -> een.nu() == null ? null : een.nu().intValue())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("2018", EERDER, 4, 3),
            org.assertj.core.api.Assertions.tuple("2019", PEILDATUM, 7, null),
            org.assertj.core.api.Assertions.tuple("2019", EERDER, 7, null),
            org.assertj.core.api.Assertions.tuple("2020", PEILDATUM, null, 1));
  }

  @Test
  void eenVerschilOverEenTijdvakNoemtDeEersteEnDeLaatsteDag() {
    Briefinhoud toen = brief(eenKolom(true, Hoofdstuktabel.rij("a", "A", null, 5, 4)));
    Briefinhoud nu = brief(eenKolom(true, Hoofdstuktabel.rij("a", "A", null, 6, 4)));
    assertThat(Verschillen.tussen(toen, nu))
        .extracting(Editieverschil::van, Editieverschil::totEnMet)
        .containsExactly(org.assertj.core.api.Assertions.tuple(EERDER, PEILDATUM));
  }
}
