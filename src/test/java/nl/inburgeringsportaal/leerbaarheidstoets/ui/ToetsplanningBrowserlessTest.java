package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderKeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatKeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalKeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.PlaatsingService;
import nl.inburgeringsportaal.leerbaarheidstoets.Planhulp;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieplanService;
import nl.inburgeringsportaal.leerbaarheidstoets.ToetsbriefService;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Klaarzetter;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

@PortaalContext
class ToetsplanningBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private SessieplanService plannen;
  @Autowired private PlaatsingService plaatsen;
  @Autowired private ToetsbriefService uitnodigingen;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Plantaken taken;
  @Autowired private Klaarzetter klaarzetter;
  @Autowired private List<AgendaBron> agendas;
  @Autowired private JdbcTemplate jdbc;

  private Planhulp hulp;
  private LocalDateTime morgen;
  private long wie;
  private long locatie;
  private long lokaal;

  @BeforeEach
  void begin() {
    klok.terug();
    morgen = klok.nu().toLocalDate().plusDays(1).atTime(9, 0);
    hulp = fabriek.createBean(Planhulp.class);
    wie = hulp.begeleiders().actief();
    locatie = hulp.nieuweLocatie();
    lokaal = hulp.lokaal(locatie, 10);
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private List<String> badges() {
    return $(Statusbadge.class).all().stream().map(Span::getText).toList();
  }

  private List<String> knoppen() {
    return $(Button.class).all().stream().map(Button::getText).toList();
  }

  private Button knop(String tekst) {
    return $(Button.class).all().stream().filter(een -> tekst.equals(een.getText())).toList().getLast();
  }

  private String pagina() {
    return $(Div.class).all().stream()
        .map(een -> een.getElement().getTextRecursively())
        .collect(java.util.stream.Collectors.joining(" "))
        + $(Dialog.class).all().stream().map(een -> een.getElement().getTextRecursively()).toList();
  }

  private void ga(String adres, Map<String, String> vraag) {
    UI.getCurrent().navigate(adres, QueryParameters.simple(vraag));
  }

  @Test
  void deWeekEnDeMaandTonenDeSessieEnWatErNogNodigIs() {
    hulp.gepland(lokaal, morgen, wie);
    gegevens.logIn("planner");
    ga("toetsplanning", Map.of("locatie", String.valueOf(locatie)));
    assertThat($(H1.class).first().getText()).isEqualTo("Toetsplanning");
    assertThat(pagina()).contains("09:00–11:00", "0 van 10 bezet", "Nog nodig: kandidaten", "dinsdag3 nov");
    ga("toetsplanning", Map.of("locatie", String.valueOf(locatie), "weergave", "maand", "van", "2026-11-20"));
    assertThat($(H2.class).first().getText()).isEqualTo("november 2026");
    assertThat(pagina()).contains("09:00–11:00");
    ga("toetsplanning", Map.of("locatie", String.valueOf(locatie), "van", "2026-11-20"));
    assertThat(pagina()).contains("In deze week zijn er geen sessies").doesNotContain("09:00–11:00");
    ga("toetsplanning", Map.of("locatie", String.valueOf(locatie), "weergave", "lijst"));
    assertThat(pagina()).contains("1 sessie").doesNotContain("09:00–11:00");
    assertThat($(Grid.class).single().isVisible()).isTrue();
    gegevens.logIn("klantmanager");
    ga("toetsplanning", Map.of());
    assertThat(knoppen()).doesNotContain("Sessie plannen");
  }

  @Test
  @SuppressWarnings("unchecked")
  void eenReeksToontZijnDagenVoordatZijGeplandWordt() {
    gegevens.logIn("planner");
    ga("toetsplanning", Map.of("locatie", String.valueOf(locatie)));
    test(knop("Sessie plannen")).click();
    ComboBox<LokaalKeuze> veld =
        $(ComboBox.class).all().stream().filter(een -> "Lokaal".equals(een.getLabel())).findFirst().orElseThrow();
    veld.setValue(
        ((ComboBox<LokaalKeuze>) veld).getListDataView().getItems().filter(een -> een.id() == lokaal).findFirst()
            .orElseThrow());
    DatePicker dag = $(DatePicker.class).all().getFirst();
    dag.setValue(LocalDate.of(2026, 12, 18));
    assertThat($(TimePicker.class).all().getFirst().getValue()).isNotNull();
    MultiSelectComboBox<BegeleiderKeuze> begeleiders = $(MultiSelectComboBox.class).first();
    begeleiders.select(
        begeleiders.getListDataView().getItems().filter(een -> een.id() == wie).findFirst().orElseThrow());
    $(DatePicker.class).all().getLast().setValue(LocalDate.of(2027, 1, 8));
    assertThat($(ListItem.class).all().stream().map(ListItem::getText))
        .anyMatch(tekst -> tekst.contains("25 december 2026") && tekst.contains("is een feestdag"));
    test(knop("2 sessies plannen")).click();
    assertThat(
            jdbc.queryForObject("select count(*) from lbt_sessie where lokaal_id = ?", Integer.class, lokaal))
        .isEqualTo(2);
  }

  @Test
  @SuppressWarnings("unchecked")
  void opDePaginaVanEenSessiePlaatstEnAnnuleertDePlanner() {
    long id = hulp.gepland(lokaal, morgen, wie);
    long kandidaat = hulp.kandidaten(1, Planhulp.UTRECHT).getFirst();
    gegevens.logIn("planner");
    UI.getCurrent().navigate("toetsplanning/" + id);
    assertThat(pagina()).contains("Deze sessie staat nog niet klaar.", "Er heeft nog niemand een plaats.");
    test(knop("Kandidaat plaatsen")).click();
    MultiSelectComboBox<KandidaatKeuze> veld = $(MultiSelectComboBox.class).first();
    veld.select(
        veld.getListDataView().getItems().filter(een -> een.deelnameId() == kandidaat).findFirst().orElseThrow());
    test(knop("Kandidaat plaatsen")).click();
    assertThat(badges()).contains("Klaargezet", "Ingepland");
    assertThat(knoppen()).contains("Verplaatsen", "Uithalen", "Begeleiders wisselen", "Wijzigen of verplaatsen");

    test(knop("Sessie annuleren")).click();
    assertThat(pagina()).contains("1 kandidaat verliest zijn plaats");
    test($(TextArea.class).first()).setValue("De begeleider is ziek.");
    test(knop("Sessie annuleren")).click();

    assertThat(badges()).contains("Geannuleerd");
    assertThat(pagina()).contains("De begeleider is ziek.", "Had een plaats (1)");
    assertThat(taken.open(500)).extracting(TaakBron.Taak::sleutel).contains("OPNIEUW_PLANNEN-" + id);
    assertThat(taken.detail("OPNIEUW_PLANNEN-" + id)).isPresent();
    assertThat(taken.detail("onzin")).isEmpty();
  }

  @Test
  void eenSessieDieIetsMistEnWieNogGeenBriefHeeftStaanInMijnWerk() throws IOException {
    long id = hulp.gepland(lokaal, morgen, wie);
    long kandidaat = hulp.kandidaten(1, Planhulp.UTRECHT).getFirst();
    long plaats = gegevens.als("planner", () -> plaatsen.plaats(id, kandidaat));
    jdbc.update(
        "insert into lbt_wens (inburgeraar_id, instructietaal, tolk_taal, gewijzigd_door) values (?, 'ti', 'ti', 'x')",
        hulp.persoon(kandidaat));
    gegevens.logIn("planner");
    assertThat(taken.open(500)).extracting(TaakBron.Taak::sleutel).contains("UITNODIGEN-" + id);
    assertThat(agendas.stream().flatMap(een -> een.rollen().contains(nl.inburgeringsportaal.base.Rol.TOETSPLANNER)
            ? een.punten(morgen.toLocalDate()).stream() : java.util.stream.Stream.empty()))
        .anyMatch(punt -> punt.adres().equals("toetsplanning/" + id) && !punt.vervallen());

    String brief = tekst(uitnodigingen.brief(plaats));

    assertThat(brief)
        .contains("Senait Kandidaat", "dinsdag 3 november 2026, van 09:00 uur tot 11:00 uur", "Bus 4 tot halte Singel")
        .contains("paspoort", "Tigrinya", "P81");
    assertThat(taken.open(500)).extracting(TaakBron.Taak::sleutel).doesNotContain("UITNODIGEN-" + id);
    assertThat(tekst(uitnodigingen.vanSessie(id))).contains("Senait Kandidaat");
    jdbc.update("update certificaat set geldig_tot = ? where toetsbegeleider_id = ?", morgen.toLocalDate(), wie);
    klaarzetter.herberekenAlle();
    gegevens.nieuwVerzoek();
    assertThat(taken.open(500)).extracting(TaakBron.Taak::sleutel).contains("KLAARMAKEN-" + id);
  }

  private static String tekst(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void eenLocatieKrijgtLokalenEnEenSluitingDieZegtWatZijRaakt() {
    hulp.gepland(lokaal, morgen, wie);
    gegevens.logIn("planner");
    ga("toetslocaties", Map.of("gekozen", String.valueOf(locatie)));
    assertThat(pagina()).contains("10 stoelen, 10 apparaten", "maandag: 08:00 tot 18:00 uur");
    test(knop("Dagen sluiten")).click();
    List<DatePicker> dagen = $(DatePicker.class).all();
    dagen.get(0).setValue(morgen.toLocalDate());
    dagen.get(1).setValue(morgen.toLocalDate());
    assertThat(pagina()).contains("1 geplande sessie kan dan niet doorgaan");
    test($(TextField.class).all().getLast()).setValue("Verbouwing");
    test(knop("Dagen sluiten")).click();
    assertThat(pagina()).contains("1 geplande sessie kan hier niet doorgaan", "Hele locatie · Verbouwing");
    ga("toetslocaties", Map.of("gekozen", "999999999"));
    assertThat(pagina()).contains("Niet gevonden");
  }

  @Test
  void eenLokaalDatKleinerWordtNoemtDeSessiesDieDanNietPassen() {
    long id = hulp.gepland(lokaal, morgen, wie);
    hulp.kandidaten(2, Planhulp.UTRECHT).forEach(een -> gegevens.als("planner", () -> plaatsen.plaats(id, een)));
    gegevens.logIn("planner");
    ga("toetslocaties", Map.of("gekozen", String.valueOf(locatie)));
    test(knop("Wijzigen")).click();
    IntegerField stoelen = $(IntegerField.class).all().getFirst();
    stoelen.setValue(1);
    assertThat(pagina()).contains("1 sessie past dan niet meer in dit lokaal", "2 bezet, 1 plaats");
    test(knop("Opslaan")).click();
    assertThat(pagina()).contains("In 1 sessie zijn meer plaatsen bezet dan dit lokaal dan heeft");
    stoelen.setValue(2);
    assertThat(pagina()).doesNotContain("past dan niet meer");
    test(knop("Opslaan")).click();
    assertThat(pagina()).contains("2 stoelen, 10 apparaten");
  }

  @Test
  void andereOpeningstijdenZeggenEerstWelkeSessiesErBuitenVallen() {
    hulp.gepland(lokaal, morgen, wie);
    gegevens.logIn("planner");
    ga("toetslocaties", Map.of("gekozen", String.valueOf(locatie)));
    test(knop("Locatie wijzigen")).click();
    Checkbox dinsdag =
        $(Checkbox.class).all().stream().filter(een -> "dinsdag".equals(een.getLabel())).findFirst().orElseThrow();
    dinsdag.setValue(false);
    assertThat(pagina()).contains("1 geplande sessie valt dan buiten de openingstijden.");
    test(knop("Opslaan")).click();
    assertThat(pagina()).contains("1 geplande sessie kan hier niet doorgaan");
  }

  @Test
  void wieMetEenRolstoelNietInHetLokaalKanStaatErDuidelijkBijEnInMijnWerk() {
    long id = hulp.gepland(lokaal, morgen, wie);
    long kandidaat = hulp.kandidaten(1, Planhulp.UTRECHT).getFirst();
    gegevens.als("planner", () -> plaatsen.plaats(id, kandidaat));
    gegevens.logIn("planner");
    ga("kandidaten", Map.of("gekozen", String.valueOf(kandidaat)));
    test(knop("Wijzigen")).click();
    $(Checkbox.class).all().stream()
        .filter(een -> "Rolstoel".equals(een.getLabel()))
        .findFirst()
        .orElseThrow()
        .setValue(true);
    test(knop("Opslaan")).click();
    UI.getCurrent().navigate("toetsplanning/" + id);
    assertThat(badges()).contains("Niet bereikbaar met een rolstoel");
    gegevens.nieuwVerzoek();
    assertThat(taken.open(500)).extracting(TaakBron.Taak::sleutel).contains("ROLSTOEL-" + id);
    assertThat(taken.detail("ROLSTOEL-" + id)).isPresent();
    klok.zetOp(morgen.toLocalDate().plusDays(1));
    gegevens.nieuwVerzoek();
    assertThat(taken.open(500)).extracting(TaakBron.Taak::sleutel).contains("AFSLUITEN-" + id);
    assertThat(taken.detail("AFSLUITEN-" + id)).isPresent();
  }

  @Test
  void hetVoorstelToontElkeKandidaatMetEenSessieOfDeReden() {
    hulp.gepland(lokaal, morgen, wie);
    hulp.kandidaten(2, Planhulp.UTRECHT);
    gegevens.logIn("planner");
    ga("plaatsvoorstel", Map.of("van", "2026-11-02", "tot-en-met", "2026-11-04"));
    assertThat(pagina()).contains("kunnen een plaats krijgen");
    assertThat($(Grid.class).single().getGenericDataView().getItems().count()).isGreaterThanOrEqualTo(2);
    test(knop("Kandidaten plaatsen")).click();
    test(knop("Kandidaten plaatsen")).click();
    assertThat(pagina()).contains("kandidaten zijn geplaatst");
    gegevens.logIn("gemeente");
    ga("lbt-samenwerking", Map.of());
    assertThat(pagina()).contains("Wie de toets voor ons afneemt");
  }
}
