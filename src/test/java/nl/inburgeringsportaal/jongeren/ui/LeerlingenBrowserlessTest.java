package nl.inburgeringsportaal.jongeren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.Locale;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Conflictdialoog;
import nl.inburgeringsportaal.jongeren.LeerlingFilter;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingListItem;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.SchoolTaak;
import nl.inburgeringsportaal.jongeren.SchoolwerkService;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class LeerlingenBrowserlessTest extends SpringBrowserlessTest {
  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private SchoolwerkService werk;
  @Autowired private Opleidingscodes opleidingen;

  @BeforeEach
  void logIn() {
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));
    UI.getCurrent().setLocale(Locale.of("nl", "NL"));
    VaadinSession.getCurrent().setLocale(Locale.of("nl", "NL"));
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private LeerlingGegevens nieuw(String nummer, String naam, Verblijfsstatus status, String code) {
    return leerlingen.save(
        new LeerlingGegevens(
            null, 0, nummer, naam, "Sara", LocalDate.of(2009, 5, 2), "PRO-5", "J. Bos", null, code, status, null,
            null, null, null, null),
        null);
  }

  private void open(String adres) {
    String[] delen = adres.split("\\?");
    UI.getCurrent()
        .navigate(delen[0], delen.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(delen[1]));
    roundTrip();
  }

  @SuppressWarnings("unchecked")
  private Grid<LeerlingListItem> tabel() {
    return $(Grid.class).first();
  }

  private void klik(String tekst) {
    test($(Button.class).withText(tekst).first()).click();
  }

  private TextField veld(String label) {
    return $(TextField.class).all().stream().filter(v -> label.equals(v.getLabel())).findFirst().orElseThrow();
  }

  @Test
  void eenLegeLijstZegtWatTeDoen() {
    open("leerlingen");

    assertThat($(H1.class).first().getText()).isEqualTo("Leerlingen");
    assertThat(test(tabel()).size()).isZero();
    assertThat($(Button.class).withText("Leerlingen importeren").all()).isNotEmpty();
  }

  @Test
  void hetAdresFiltertDeLijst() {
    nieuw("1", "Tesfay", Verblijfsstatus.STATUSHOUDER, "PRO");
    nieuw("2", "Demir", Verblijfsstatus.NEDERLANDER, "PRO");

    open("leerlingen?status=niet_nodig");

    assertThat(test(tabel()).size()).isEqualTo(1);
    assertThat(test(tabel()).getRow(0).achternaam()).isEqualTo("Demir");
  }

  @Test
  void eenVrijgesteldeLeerlingLaatDeRedenLezen() {
    long id = nieuw("1", "Tesfay", Verblijfsstatus.STATUSHOUDER, "VWO").id();

    open("leerlingen/" + id);

    assertThat($(H1.class).first().getText()).isEqualTo("Sara Tesfay");
    assertThat($(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .anyMatch(tekst -> tekst.contains("geeft tijdelijke vrijstelling"));
  }

  @Test
  void deLeerlingVanEenAndereSchoolIsNietGevonden() {
    long id = nieuw("1", "Tesfay", Verblijfsstatus.STATUSHOUDER, "PRO").id();
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));

    open("leerlingen/" + id);

    assertThat($(H1.class).first().getText()).doesNotContain("Tesfay");
    assertThat($(Span.class).all()).extracting(Span::getText).doesNotContain("Sara Tesfay");
  }

  @Test
  void eenWaardeDieNietKanStaatBijHetVeldEnErIsNietsToegevoegd() {
    open("leerlingen");
    klik("Leerling toevoegen");
    veld("Leerlingnummer").setValue("77");
    veld("Achternaam").setValue("Kind");
    $(DatePicker.class).all().getFirst().setValue(LocalDate.of(2020, 1, 1));
    klik("Opslaan");

    assertThat($(DatePicker.class).all().getFirst().isInvalid()).isTrue();
    assertThat($(DatePicker.class).all().getFirst().getErrorMessage()).contains("10 tot en met 30");
    assertThat(leerlingen.count(LeerlingFilter.ALLE)).isZero();
  }

  @Test
  @SuppressWarnings("unchecked")
  void eenNaamgenootMetDezelfdeVerjaardagVraagtEerstOfHetDezelfdeIs() {
    nieuw("1", "Tesfay", Verblijfsstatus.STATUSHOUDER, "PRO");
    open("leerlingen");
    klik("Leerling toevoegen");
    veld("Leerlingnummer").setValue("2");
    veld("Achternaam").setValue("Tesfay");
    $(DatePicker.class).all().getFirst().setValue(LocalDate.of(2009, 5, 2));
    ComboBox<Opleiding> opleiding =
        (ComboBox<Opleiding>)
            $(ComboBox.class).all().stream()
                .filter(veld -> "Opleiding".equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();
    opleiding.setValue(opleidingen.find("PRO").orElseThrow());
    klik("Opslaan");

    assertThat(leerlingen.count(LeerlingFilter.ALLE)).isEqualTo(1);
    test($(ConfirmDialog.class).first()).confirm();
    assertThat(leerlingen.count(LeerlingFilter.ALLE)).isEqualTo(2);
  }

  @Test
  void wieTweedeIsZietBeideVersiesEnKanDeZijneAlsnogOpslaan() {
    LeerlingGegevens leerling = nieuw("1", "Tesfay", Verblijfsstatus.STATUSHOUDER, "PRO");
    open("leerlingen/" + leerling.id());
    klik("Wijzigen");
    veld("Klas").setValue("PRO-6");
    leerlingen.save(
        new LeerlingGegevens(
            leerling.id(), leerling.versie(), "1", "Tesfaye", "Sara", leerling.geboortedatum(), "PRO-5", "J. Bos",
            null, "PRO", Verblijfsstatus.STATUSHOUDER, null, null, null, null, null),
        "spelling");

    klik("Opslaan");

    assertThat($(Conflictdialoog.class).all()).hasSize(1);
    assertThat(leerlingen.findById(leerling.id()).klas()).isEqualTo("PRO-5");
  }

  @Test
  void eenNotitieStaatInHetDossier() {
    long id = nieuw("1", "Tesfay", Verblijfsstatus.STATUSHOUDER, "PRO").id();
    open("leerlingen/" + id + "?tab=notities");
    $(TextArea.class).first().setValue("Belt vrijdag");
    klik("Notitie bewaren");
    roundTrip();

    assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("Belt vrijdag");
  }

  @Test
  void nagekekenHaaltDeTaakUitMijnWerk() {
    long id = nieuw("1", "Tesfay", Verblijfsstatus.ONBEKEND, "PRO").id();
    assertThat(werk.aantal(SchoolTaak.Soort.CONTROLEREN)).isEqualTo(1);

    open("leerlingen/" + id);
    klik("Nagekeken, het klopt");

    assertThat(werk.aantal(SchoolTaak.Soort.CONTROLEREN)).isZero();
  }

  @Test
  void deHistorieToontWatErVeranderde() {
    LeerlingGegevens leerling = nieuw("1", "Tesfay", Verblijfsstatus.IN_PROCEDURE, "PRO");
    leerlingen.save(
        new LeerlingGegevens(
            leerling.id(), leerling.versie(), "1", "Tesfay", "Sara", leerling.geboortedatum(), "PRO-5", "J. Bos",
            null, "PRO", Verblijfsstatus.STATUSHOUDER, null, null, null, null, null),
        "vergunning gekregen");

    open("leerlingen/" + leerling.id() + "?tab=historie");

    assertThat($(LeerlingView.class).first().getElement().getTextRecursively())
        .contains("Verblijfsstatus: van In procedure naar Statushouder", "vergunning gekregen")
        .contains("Stand: van niet nodig naar open");
  }
}
