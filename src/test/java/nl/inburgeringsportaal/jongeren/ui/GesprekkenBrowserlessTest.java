package nl.inburgeringsportaal.jongeren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.jongeren.Deelnemer;
import nl.inburgeringsportaal.jongeren.GesprekListItem;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.GesprekPlan;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.NietDoorgegaanReden;
import nl.inburgeringsportaal.jongeren.SignaalService;
import nl.inburgeringsportaal.jongeren.Signaalstatus;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortaalContext
class GesprekkenBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private SignaalService signalen;
  @Autowired private Gespreksplanner planner;
  @Autowired private EntityManagerFactory emf;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private ZetbareKlok klok;
  private Schermhulp hulp;

  @BeforeEach
  void school() {
    hulp = new Schermhulp(gegevens, leerlingen, gesprekken, overzicht);
  }

  @AfterEach
  void terug() {
    klok.terug();
    gegevens.logUit();
  }

  private void open(Map<String, String> parameters) {
    UI.getCurrent().navigate(GesprekAdres.PAD, QueryParameters.simple(parameters));
  }

  @SuppressWarnings("unchecked")
  private Grid<GesprekListItem> tabel() {
    return $view(Grid.class).first();
  }

  private List<String> namen() {
    var rijen = test(tabel());
    return IntStream.range(0, rijen.size()).mapToObj(plaats -> rijen.getRow(plaats).roepnaam()).toList();
  }

  private Button knop(String tekst) {
    return $(Button.class).withText(tekst).first();
  }

  private List<String> badges() {
    return $(Statusbadge.class).all().stream().map(Statusbadge::getText).toList();
  }

  @Test
  void zonderPeriodeStaatErWatKomtEnWatNogVastgelegdMoetWorden() {
    klok.zetOp(Schermhulp.VANDAAG.minusDays(7));
    hulp.gepland(hulp.leerling("Amina", "Abdi", "2009-05-02", "A"), Schermhulp.VANDAAG.minusDays(3));
    klok.terug();
    hulp.gepland(hulp.leerling("Bilal", "Bakr", "2009-05-02", "A"), Schermhulp.VANDAAG.plusDays(40));
    hulp.gepland(hulp.leerling("Cem", "Celik", "2009-05-02", "B"), Schermhulp.VANDAAG);

    open(Map.of());
    assertThat(namen()).containsExactly("Cem", "Bilal");
    assertThat(badges()).contains("1 gesprek is geweest en nog niet vastgelegd.");

    open(Map.of("periode", "voorbij"));
    assertThat(namen()).containsExactly("Amina");
    open(Map.of("periode", "week"));
    assertThat(namen()).containsExactly("Cem");
    open(Map.of("periode", "vier-weken", "klas", "A"));
    assertThat(namen()).isEmpty();
    open(Map.of("periode", "alles"));
    assertThat(namen()).containsExactly("Bilal", "Cem", "Amina");
    open(Map.of("periode", "bestaat-niet", "status", "ook-niet", "gesprek", "x", "week", "y"));
    assertThat(namen()).containsExactly("Cem", "Bilal");
  }

  @Test
  void hetGekozenGesprekStaatInHetAdresEnNaastDeLijst() {
    long id = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);

    open(Map.of("gesprek", String.valueOf(id)));

    assertThat($(H2.class).all()).extracting(H2::getText).contains("Selam Tesfay");
    assertThat(badges()).contains("Gepland");
    assertThat($(Anchor.class).all())
        .extracting(Anchor::getText)
        .contains("Agendabestand", "Naar het dossier van Selam Tesfay");
    assertThat(leesregels(id)).isZero();
  }

  private int leesregels(long gesprek) {
    return jdbc.queryForObject(
        "select count(*) from leesregel where object_soort = 'gesprek' and object_id = ?", Integer.class, gesprek);
  }

  @Test
  void eenGesprekVanEenAndereSchoolIsErNiet() {
    long vreemd = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);
    hulp = new Schermhulp(gegevens, leerlingen, gesprekken, overzicht);

    open(Map.of("gesprek", String.valueOf(vreemd)));

    assertThat($(LegeToestand.class).all()).hasSizeGreaterThanOrEqualTo(1);
    assertThat($(H2.class).all()).extracting(H2::getText).doesNotContain("Selam Tesfay");
    assertThat(namen()).isEmpty();
  }

  @Test
  void deWeekHeeftVijfDagenEnHetWeekendAlleenMetEenGesprek() {
    long leerling = hulp.selam();
    hulp.gepland(leerling, Schermhulp.VANDAAG.plusDays(2));
    hulp.gepland(hulp.leerling("Omar", "Saleh", "2009-05-02", "B"), Schermhulp.VANDAAG.plusDays(12));

    open(Map.of("weergave", "week"));
    assertThat($(H3.class).all()).hasSize(5);
    assertThat($(H2.class).first().getText()).startsWith("Week 45: 2 november t/m 6 november 2026");
    RouterLink link = $(RouterLink.class).withCondition(deel -> deel.hasClassName("gesprek")).single();
    assertThat(link.getElement().getTextRecursively())
        .contains("10:00", "Selam Tesfay", "PRO-5 · lokaal 3", "Gepland");
    assertThat(link.getHref()).contains("weergave=week", "gesprek=");

    open(Map.of("weergave", "week", "week", "2026-11-11"));
    assertThat($(H3.class).all()).extracting(H3::getText).hasSize(6).last().isEqualTo("zaterdag 14 nov");
  }

  @Test
  void eenPeriodeKiezenGaatVanDeWeekNaarDeLijst() {
    hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);

    open(Map.of("weergave", "week", "periode", "alles"));

    assertThat(namen()).containsExactly("Selam");
  }

  @Test
  void eenGesprekPlannenZetHetSignaalEnGeeftEenAgendabestand() {
    long leerling = hulp.selam();
    boolean[] klaar = {false};

    planner.plan(leerling, "Selam Tesfay", Schermhulp.VANDAAG.minusDays(3), () -> klaar[0] = true);
    assertThat($(DatePicker.class).first().getValue()).isEqualTo(Schermhulp.VANDAAG);
    test(groep()).selectItem("Tolk");
    assertThat($(ComboBox.class).first().isVisible()).isTrue();
    test($(TextField.class).withCaption("Plaats").first()).setValue("lokaal 7");
    test(knop("Gesprek plannen")).click();

    assertThat(signalen.vanLeerling(leerling).status()).isEqualTo(Signaalstatus.gesprek_gepland);
    assertThat(overzicht.vanLeerling(leerling)).singleElement().satisfies(gesprek -> {
      assertThat(gesprek.deelnemers()).containsExactlyInAnyOrder(Deelnemer.LEERLING, Deelnemer.TOLK);
      assertThat(gesprek.plaats()).isEqualTo("lokaal 7");
      assertThat(gesprek.begintijd()).isNull();
    });
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Agendabestand");
    assertThat(klaar[0]).isFalse();
    test(knop("Sluiten")).click();
    assertThat(klaar[0]).isTrue();
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<Deelnemer> groep() {
    return $(CheckboxGroup.class).first();
  }

  @Test
  void watErNietKanStaatBijHetVeld() {
    planner.plan(hulp.selam(), "Selam Tesfay", null, () -> {});
    DatePicker datum = $(DatePicker.class).first();

    test(knop("Gesprek plannen")).click();
    assertThat(datum.isInvalid()).isTrue();
    assertThat(datum.getErrorMessage()).isEqualTo("Kies een datum.");

    datum.setValue(Schermhulp.VANDAAG.minusDays(1));
    assertThat(datum.getErrorMessage()).isEqualTo("Deze dag is voorbij. Kies vandaag of later.");

    datum.setValue(Schermhulp.VANDAAG);
    assertThat(datum.isInvalid()).isFalse();
  }

  @Test
  void eenTweedeGesprekPlannenZegtDatErAlEenIs() {
    long leerling = hulp.selam();
    hulp.gepland(leerling, Schermhulp.VANDAAG);

    planner.plan(leerling, "Selam Tesfay", Schermhulp.VANDAAG, () -> {});
    test(knop("Gesprek plannen")).click();

    assertThat(badges()).anyMatch(tekst -> tekst.startsWith("Met deze leerling is al een gesprek gepland."));
    assertThat($(Dialog.class).all()).isNotEmpty();
  }

  @Test
  void watGetyptIsKomtTerugAlsHetPlanNietIsOpgeslagen() {
    long leerling = hulp.selam();
    planner.plan(leerling, "Selam Tesfay", Schermhulp.VANDAAG, () -> {});
    test($(TextField.class).withCaption("Plaats").first()).setValue("aula");
    $(Dialog.class).first().close();

    planner.plan(leerling, "Selam Tesfay", Schermhulp.VANDAAG, () -> {});
    assertThat($(TextField.class).withCaption("Plaats").first().getValue()).isEqualTo("aula");

    test(knop("Annuleren")).click();
    planner.plan(leerling, "Selam Tesfay", Schermhulp.VANDAAG, () -> {});
    assertThat($(TextField.class).withCaption("Plaats").first().getValue()).isEmpty();
  }

  @Test
  void verplaatsenNaEenCollegaZegtWatErNuStaatEnKanDaarnaToch() {
    long id = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);
    planner.verplaats(overzicht.findById(id), "Selam Tesfay", () -> {});
    hulp.alsCollega(
        () ->
            gesprekken.verplaats(
                id,
                hulp.versie(id),
                new GesprekPlan(
                    overzicht.findById(id).leerlingId(), Schermhulp.VANDAAG.plusDays(1), LocalTime.of(9, 0), 30,
                    "aula", Set.of(), null)));
    $(DatePicker.class).first().setValue(Schermhulp.VANDAAG.plusDays(4));

    test(knop("Verplaatsen")).click();
    assertThat(badges()).anyMatch(tekst -> tekst.contains("di 3 nov 2026, 09:00, plaats: aula"));
    assertThat(overzicht.findById(id).datum()).isEqualTo(Schermhulp.VANDAAG.plusDays(1));

    test(knop("Verplaatsen")).click();
    assertThat(overzicht.findById(id).datum()).isEqualTo(Schermhulp.VANDAAG.plusDays(4));
  }

  @Test
  void nietDoorgegaanVraagtEenReden() {
    long id = hulp.gepland(hulp.selam(), Schermhulp.VANDAAG);
    open(Map.of("gesprek", String.valueOf(id)));

    test(knop("Ging niet door")).click();
    test($(Button.class, $(Dialog.class).first()).withText("Ging niet door").first()).click();
    assertThat(overzicht.findById(id).status()).isEqualTo(Gespreksstatus.GEPLAND);

    test(reden()).selectItem("De leerling was er niet");
    test($(Button.class, $(Dialog.class).first()).withText("Ging niet door").first()).click();
    assertThat(overzicht.findById(id).status()).isEqualTo(Gespreksstatus.NIET_DOORGEGAAN);
    assertThat(badges()).contains("Niet doorgegaan");
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<NietDoorgegaanReden> reden() {
    return $(RadioButtonGroup.class).first();
  }

  @Test
  void eenAfspraakIsAfTeVinkenEnDelenIsInTeTrekken() {
    long id = hulp.gedeeld(hulp.selam());
    open(Map.of("gesprek", String.valueOf(id), "periode", "alles"));
    assertThat($(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .contains("Gedeeld met Utrecht. Toestemming van de leerling op 2 november 2026.");

    test($(Checkbox.class).withCaption("mentor belt").first()).click();
    assertThat(overzicht.findById(id).afspraken().getFirst().gedaanOp()).isEqualTo(Schermhulp.VANDAAG);

    test(knop("Delen intrekken")).click();
    test($(Button.class, $(Dialog.class).first()).withText("Delen intrekken").first()).click();
    assertThat(overzicht.findById(id).delenIngetrokkenOp()).isEqualTo(Schermhulp.VANDAAG);
  }

  @Test
  void hetAantalVragenGroeitNietMetHetAantalGesprekken() {
    hulp.gepland(hulp.leerling("Een", "Een", "2009-05-02", "A"), Schermhulp.VANDAAG);
    long een = vragen();
    for (int nummer = 0; nummer < 8; nummer++) {
      hulp.gepland(hulp.leerling("Meer" + nummer, "Meer", "2009-05-02", "A"), Schermhulp.VANDAAG.plusDays(nummer));
    }

    assertThat(vragen()).isEqualTo(een).isLessThanOrEqualTo(14);
  }

  private long vragen() {
    Statistics tellers = emf.unwrap(SessionFactory.class).getStatistics();
    tellers.setStatisticsEnabled(true);
    open(Map.of("klas", "geen"));
    tellers.clear();
    open(Map.of("klas", "A"));
    assertThat(test(tabel()).getRow(0)).isNotNull();
    return tellers.getPrepareStatementCount();
  }
}
