package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnameService;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnamesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnametik;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The screens around a session: of who supervises, of DUO, and the task of a klantmanager. */
@PortaalContext
class AfnameBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private AfnameService afnames;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private NoshowTaken noshows;
  @Autowired private AfnameTaken taken;
  @Autowired private IncidentTaken incidenttaken;

  private Sessiehulp.Begeleider wie;
  private Sessiehulp.Kandidaat kandidaat;
  private LocalDateTime tien;
  private long sessie;
  private long plaats;
  private long incident;

  @BeforeEach
  void begin() {
    klok.terug();
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
    Sessiehulp hulp = fabriek.createBean(Sessiehulp.class);
    wie = hulp.begeleider();
    tien = klok.nu().toLocalDate().atTime(10, 0);
    sessie = hulp.sessie(tien, LbtSessiestatus.KLAARGEZET, 4, wie);
    kandidaat = hulp.kandidaat("Wegblijver", "GM0344");
    plaats = hulp.plaats(sessie, kandidaat);
    UUID sleutel = UUID.randomUUID();
    stuur(new Afnametik(sleutel, Afnamesoort.INCIDENT, plaats, "FRAUDE", tien, true, "Er lag een telefoon."));
    incident =
        jdbc.queryForObject("select id from lbt_incident where sleutel = ?", Long.class, sleutel.toString());
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private void stuur(Afnametik... tikken) {
    gegevens.als(wie.account(), () -> afnames.verwerk(sessie, List.of(tikken)));
  }

  private List<String> badges() {
    return $(Statusbadge.class).all().stream().map(Span::getText).toList();
  }

  /** The last one: the button of a dialog has the words of the button that opened it. */
  private Button knop(String tekst) {
    return $(Button.class).all().stream().filter(een -> tekst.equals(een.getText())).toList().getLast();
  }

  private static String tekst(Component deel) {
    return deel.getElement().getTextRecursively();
  }

  @Test
  void deBegeleiderZietZijnSessiesZonderNamenEnHetBladKrijgtAlleenNummers() {
    gegevens.logIn(wie.account());
    UI.getCurrent().navigate("mijn-sessies");
    assertThat($(H1.class).first().getText()).isEqualTo("Mijn sessies");
    assertThat($(H2.class).all()).extracting(H2::getText).containsExactly("Vandaag", "Incidenten die u meldde");
    assertThat(badges()).containsExactly("Klaargezet", "Bij DUO");
    assertThat($(ListItem.class).all().stream().map(AfnameBrowserlessTest::tekst))
        .noneMatch(regel -> regel.contains("Wegblijver"));
    assertThat(taken.detail("VANDAAG-" + sessie)).isPresent();
    assertThat(taken.detail("VANDAAG-999999999")).isEmpty();

    UI.getCurrent().navigate("afname/" + sessie);
    AfnameView blad = $(AfnameView.class).single();
    assertThat(blad.getElement().getChild(1))
        .matches(een -> een.getTag().equals("afname-blad"))
        .matches(een -> een.getAttribute("sessie").equals("" + sessie))
        .matches(een -> een.getAttribute("teksten").contains("\"melding.bewaard\":\"Alles is bewaard.\""));
    assertThat(blad.getElement().getOuterHTML()).doesNotContain("Wegblijver", kandidaat.nummer());
  }

  @Test
  void duoVraagtIetsEnVerklaartDeAfnameOngeldig() {
    stuur(
        Sessiehulp.tik(Afnamesoort.AANWEZIG, plaats, null, tien),
        Sessiehulp.tik(Afnamesoort.START, null, null, tien.plusMinutes(1)),
        Sessiehulp.tik(Afnamesoort.STOP, null, null, tien.plusMinutes(60)),
        Sessiehulp.tik(Afnamesoort.AFSLUITEN, null, null, tien.plusMinutes(61)));
    gegevens.logIn("duo");
    assertThat(incidenttaken.open(500)).extracting(TaakBron.Taak::sleutel).contains("" + incident);
    assertThat(incidenttaken.detail("" + incident)).isPresent();
    UI.getCurrent().navigate("incidenten", QueryParameters.of("gekozen", "" + incident));
    assertThat(tekst($(Feiten.class).first())).contains(kandidaat.nummer()).doesNotContain("Wegblijver");
    assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("Er lag een telefoon.");
    test(knop("Bericht aan de toetsbegeleider")).click();
    test($(TextArea.class).all().getLast()).setValue("Van wie was die?");
    test(knop("Versturen")).click();
    test(knop("Besluit nemen")).click();
    test($(Checkbox.class).all().getLast()).click();
    test($(TextArea.class).all().getLast()).setValue("Er is hulp gebruikt.");
    test(knop("Besluit nemen")).click();

    assertThat(
            jdbc.queryForObject("select status from lbt_deelname where id = ?", String.class, kandidaat.deelname()))
        .isEqualTo("AFGEBROKEN");
    assertThat(incidenttaken.detail("" + incident)).isEmpty();
    assertThat(incidenttaken.detail("onzin")).isEmpty();

    gegevens.logIn(wie.account());
    UI.getCurrent().navigate("mijn-sessies");
    assertThat(badges()).contains("Afgehandeld");
    test(knop("Bekijken")).click();
    test($(TextArea.class).all().getLast()).setValue("Van hemzelf.");
    test(knop("Versturen")).click();
    assertThat(
            jdbc.queryForList(
                "select tekst from lbt_incident_bericht where incident_id = ? order by id", String.class, incident))
        .containsExactly("Van wie was die?", "Van hemzelf.");
  }

  @Test
  void deKlantmanagerLegtVastWaaromIemandNietKwamEnZietDatErGeenBoeteKomt() {
    stuur(
        Sessiehulp.tik(Afnamesoort.AFWEZIG, plaats, null, tien.plusMinutes(10)),
        Sessiehulp.tik(Afnamesoort.AFSLUITEN, null, null, tien.plusMinutes(20)));
    gegevens.logIn("klantmanager");
    TaakBron.Taak taak =
        noshows.open(500).stream().filter(een -> een.onderwerp().endsWith("Wegblijver")).toList().getLast();
    assertThat(taak.wat()).isEqualTo("Niet verschenen bij de leerbaarheidstoets, 1e oproep");
    UI.getCurrent().navigate("mijn-werk", QueryParameters.of("taak", "niet-verschenen-" + taak.sleutel()));
    Component detail = noshows.detail(taak.sleutel()).orElseThrow();
    assertThat(tekst(detail)).contains("asielstatushouder", "1e oproep");
    UI.getCurrent().add(detail);
    test(knop("Niet bereikt")).click();

    assertThat(noshows.detail(taak.sleutel())).isEmpty();
    assertThat(noshows.detail("x")).isEmpty();
  }

  @Test
  void deBegeleiderZietZijnEigenPapieren() {
    gegevens.logIn(wie.account());
    UI.getCurrent().navigate("mijn-certificaat");
    assertThat(badges()).contains("Mag begeleiden", "Geldt", "Actief");
    assertThat($(Button.class).all().stream().map(Button::getText))
        .doesNotContain("Certificaat intrekken", "Terugtrekken", "Toestemming intrekken");
    assertThat(tekst($(MijnCertificaatView.class).single())).contains("(PDF)");
  }
}
