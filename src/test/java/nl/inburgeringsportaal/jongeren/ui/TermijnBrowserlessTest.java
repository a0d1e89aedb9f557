package nl.inburgeringsportaal.jongeren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.ui.HoeBerekend;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.jongeren.TermijnRoute;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class TermijnBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private TermijnPanelen panelen;

  @BeforeEach
  void logIn() {
    als("school");
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private void als(String wie) {
    gegevens.logIn(wie);
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  private static void open(TermijnRoute route) {
    UI.getCurrent().navigate(TermijnRoute.PAD, QueryParameters.simple(route.parameters()));
  }

  private static TermijnRoute route(String geboren, String begin, Termijnberekening.Opleiding... plan) {
    return new TermijnRoute(
        LocalDate.parse(geboren), begin == null ? null : LocalDate.parse(begin), List.of(plan), null);
  }

  private static Termijnberekening.Opleiding opleiding(String code, String begin, String einde) {
    return new Termijnberekening.Opleiding(code, LocalDate.parse(begin), LocalDate.parse(einde));
  }

  private List<String> koppen() {
    return $(H2.class).all().stream().map(H2::getText).toList();
  }

  private String tekst() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  private List<String> badges() {
    return $(Statusbadge.class).all().stream().map(Statusbadge::getText).toList();
  }

  @Test
  void zonderGeboortedatumStaatErWatTeDoenEnHetVoorbeeldUitDeBriefLaatEenJaarOver() {
    UI.getCurrent().navigate(TermijnRoute.PAD);
    assertThat($(LegeToestand.class).all()).hasSize(1);

    test($(Button.class).withText("Voorbeeld").first()).click();

    assertThat(koppen()).contains("Er blijft 1 jaar over van de drie jaar");
    assertThat(tekst())
        .contains("Tot en met 31 augustus 2025", "Verlenging voor deze opleiding: niet mogelijk.")
        .doesNotContain("duur te bevestigen");
  }

  @Test
  void onderDeRegelsVanVandaagIsVerlengingMogelijkZonderGetal() {
    open(ResterendeTermijnView.VOORBEELD);

    test(regels()).selectItem("Regels van vandaag");

    assertThat(koppen()).contains("Er blijft 1 jaar over van de drie jaar");
    assertThat(badges()).contains("Verlenging mogelijk, duur te bevestigen: Entreeopleiding (mbo 1).");
  }

  private RadioButtonGroup<?> regels() {
    return $(RadioButtonGroup.class).first();
  }

  @Test
  void elkeDatumIsUitTeKlappenMetRegelEnBron() {
    open(route("2009-05-02", null));

    long stappen = $(Tijdlijn.class).first().getChildren().filter(deel -> !deel.hasClassName("nu")).count();
    assertThat($(HoeBerekend.class).all()).hasSize((int) stappen);
    assertThat(tekst())
        .contains("Ongeveer", "Regel: Inburgeringstermijn, 3 jaar.", "Regel: Termijn brede intake en PIP, 70 dagen.")
        .contains("Wet inburgering 2021, artikel 11");
    assertThat(badges()).anyMatch(badge -> badge.startsWith("De begindatum is geschat"));
  }

  @Test
  void wieOpSchrikkeldagIsGeborenZietDatDeDagNogTeBevestigenIs() {
    open(route("2008-02-29", "2026-09-01"));

    assertThat(badges()).contains("Te bevestigen");
  }

  @Test
  void eenVrijstellendeOpleidingAanHetEindeGeeftGeenGetal() {
    open(route("2009-05-02", "2027-09-01", opleiding("VWO", "2024-08-01", "2028-07-31")));

    assertThat(koppen()).contains("Er loopt geen termijn zolang deze opleiding duurt: Vwo");
    assertThat(badges()).contains("Vrijgesteld: er is dan geen inburgeringsplicht");
  }

  @Test
  void eenPlanDatLangerDuurtDanDeTermijnLaatNietsOver() {
    open(route("2004-09-01", "2022-09-01", opleiding("PRO", "2022-09-01", "2026-08-31")));

    assertThat(koppen()).contains("Er blijft niets over van de drie jaar");
  }

  @Test
  void overlapStaatBijHetVeldInWoorden() {
    open(
        route(
            "2004-09-01", "2022-09-01", opleiding("ISK", "2022-09-01", "2023-08-31"),
            opleiding("ENTREE", "2023-08-01", "2024-08-31")));

    assertThat($(DatePicker.class).all())
        .filteredOn(DatePicker::isInvalid)
        .singleElement()
        .satisfies(
            veld ->
                assertThat(veld.getErrorMessage())
                    .isEqualTo("De opleiding die begint op 1 augustus 2023 overlapt met de vorige, die eindigt op"
                        + " 31 augustus 2023."));
  }

  @Test
  void wegHalenRekentMeteenOpnieuwEnEenNieuweRijTeltPasAlsZijVolIs() {
    open(ResterendeTermijnView.VOORBEELD);

    test(
            $(Button.class)
                .withCondition(knop -> "Opleiding 2 weghalen".equals(knop.getAriaLabel().orElse("")))
                .first())
        .click();
    assertThat(koppen()).contains("Er blijft 2 jaar over van de drie jaar");

    test($(Button.class).withText("Opleiding toevoegen").first()).click();
    assertThat(koppen()).contains("Er blijft 2 jaar over van de drie jaar");
    assertThat($(DatePicker.class).all()).extracting(DatePicker::getValue).contains(LocalDate.of(2023, 9, 1));
  }

  @Test
  void hoogstensDriePlannenStaanNaastElkaarEnVanPlanWisselenVerliestNiets() {
    open(ResterendeTermijnView.VOORBEELD);
    Button ernaast = $(Button.class).withText("Zet dit plan ernaast").first();
    test(ernaast).click();
    test(knop("Opleiding 2 weghalen")).click();
    test(ernaast).click();
    test(knop("Opleiding 1 weghalen")).click();

    assertThat(ernaast.isEnabled()).isFalse();
    assertThat(kaarten())
        .containsExactly(
            "Er blijft 3 jaar over van de drie jaar",
            "Er blijft 1 jaar over van de drie jaar",
            "Er blijft 2 jaar over van de drie jaar");

    test(knop("Verder met plan 2")).click();
    assertThat(koppen()).contains("Er blijft 1 jaar over van de drie jaar");
    assertThat(kaarten()).hasSize(3).contains("Er blijft 3 jaar over van de drie jaar");

    test(knop("Plan 3 weghalen")).click();
    assertThat(kaarten()).hasSize(2);
    assertThat(ernaast.isEnabled()).isTrue();
  }

  @Test
  void eenPlanErnaastDatNietKanZegtWaarom() {
    open(
        new TermijnRoute(
            LocalDate.of(2004, 9, 1),
            LocalDate.of(2022, 9, 1),
            List.of(),
            null,
            List.of(
                List.of(
                    opleiding("ISK", "2022-09-01", "2023-08-31"),
                    opleiding("ENTREE", "2023-08-01", "2024-08-31")))));

    assertThat(tekst()).contains("overlapt met de vorige, die eindigt op 31 augustus 2023");
    assertThat(koppen()).contains("Er blijft 3 jaar over van de drie jaar");
  }

  private Button knop(String naam) {
    return $(Button.class).withCondition(knop -> naam.equals(knop.getAriaLabel().orElse(""))).first();
  }

  private List<String> kaarten() {
    return $(Paragraph.class).all().stream()
        .filter(deel -> deel.hasClassName("kort"))
        .map(Paragraph::getText)
        .toList();
  }

  @Test
  void onzinInHetAdresIsGeenFout() {
    UI.getCurrent()
        .navigate(
            TermijnRoute.PAD,
            QueryParameters.simple(
                Map.of("geboren", "2009-05-02", "plan", "BESTAAT_NIET:2026-01-01:2026-02-01,x", "regels", "gisteren")));

    assertThat(koppen()).contains("Er blijft 3 jaar over van de drie jaar");
  }

  @Test
  void eenKlantmanagerRekentOokEnEenAnderNiet() {
    als("klantmanager");
    open(ResterendeTermijnView.VOORBEELD);
    assertThat(koppen()).contains("Er blijft 1 jaar over van de drie jaar");

    als("szw");
    open(ResterendeTermijnView.VOORBEELD);
    assertThat(getCurrentView()).isNotInstanceOf(ResterendeTermijnView.class);
  }

  @Test
  void hetPaneelVoorEenDossierWijstNaarDePaginaMetHetzelfdePlan() {
    TermijnPaneel paneel =
        panelen.voor(LocalDate.of(2009, 5, 2), List.of(opleiding("PRO", "2024-08-01", "2028-07-31")));
    UI.getCurrent().add(paneel);

    assertThat($(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("resterende-termijn?geboren=2009-05-02&plan=PRO:2024-08-01:2028-07-31");
  }
}
