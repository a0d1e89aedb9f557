package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.GeraakteSessie;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieService;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalService;
import nl.inburgeringsportaal.leerbaarheidstoets.Openingstijd;
import nl.inburgeringsportaal.leerbaarheidstoets.SluitingGegevens;

/** What is filled in about a building, a room and a closing. */
@SpringComponent
class Locatiedialogen {
  private static final LocalTime OPEN = LocalTime.of(9, 0);
  private static final LocalTime DICHT = LocalTime.of(17, 0);

  private final LocatieService locaties;
  private final LokaalService lokalen;

  Locatiedialogen(LocatieService locaties, LokaalService lokalen) {
    this.locaties = locaties;
    this.lokalen = lokalen;
  }

  /** The fields of one day of the week. */
  private record Dagvelden(Checkbox open, TimePicker van, TimePicker tot) {}

  void locatie(LocatieGegevens van, LongConsumer klaar) {
    ComboBox<Long> gemeente = Plandelen.gemeenten(locaties.gemeenten());
    TextField naam = tekst("veld.naam", LocatieService.LANGSTE_NAAM);
    TextField adres = tekst("veld.adres", LocatieService.LANGSTE_ADRES);
    TextField postcode = tekst("veld.postcode", 7);
    TextField plaats = tekst("veld.plaats", LocatieService.LANGSTE_LOKAAL);
    TextArea bereikbaar = uitleg("veld.bereikbaarheid");
    TextArea toegankelijk = uitleg("veld.toegankelijkheid");
    Map<DayOfWeek, Dagvelden> dagen = new EnumMap<>(DayOfWeek.class);
    Div uren = new Div();
    uren.addClassName("openingstijden");
    Div gevolg = new Div();
    Runnable toon = () -> buiten(gevolg, van, open(dagen));
    for (DayOfWeek dag : DayOfWeek.values()) {
      Openingstijd tijd = van == null ? null : van.openingstijden().get(dag);
      boolean open = van == null ? dag.getValue() <= DayOfWeek.FRIDAY.getValue() : tijd != null;
      Dagvelden velden = dag(dag, open, tijd);
      dagen.put(dag, velden);
      velden.open().addValueChangeListener(keuze -> toon.run());
      velden.van().addValueChangeListener(keuze -> toon.run());
      velden.tot().addValueChangeListener(keuze -> toon.run());
      Div rij = new Div(velden.open(), velden.van(), velden.tot());
      rij.addClassName("dag");
      uren.add(rij);
    }
    if (van != null) {
      gemeente.setVisible(false);
      naam.setValue(van.naam());
      adres.setValue(van.adres());
      postcode.setValue(van.postcode());
      plaats.setValue(van.plaats());
      bereikbaar.setValue(van.bereikbaarheid() == null ? "" : van.bereikbaarheid());
      toegankelijk.setValue(van.toegankelijkheid() == null ? "" : van.toegankelijkheid());
    }
    new Invoerdialoog(Plandelen.t(van == null ? "locatie.nieuw" : "locatie.wijzigen"))
        .breed("naam", naam)
        .breed("gemeente", gemeente)
        .breed("adres", adres)
        .veld("postcode", postcode)
        .veld("plaats", plaats)
        .breed("bereikbaarheid", bereikbaar)
        .breed("toegankelijkheid", toegankelijk)
        .onder(new Paragraph(Plandelen.t("veld.openingstijden")), uren, gevolg)
        .bijOpslaan(
            Plandelen.t("opslaan"),
            () -> {
              long id =
                  locaties.save(
                      new LocatieGegevens(
                          van == null ? null : van.id(),
                          van == null ? 0 : van.versie(),
                          van == null ? Plandelen.gekozen("gemeente", gemeente.getValue()) : van.gemeenteId(),
                          naam.getValue(),
                          adres.getValue(),
                          postcode.getValue(),
                          plaats.getValue(),
                          bereikbaar.getValue(),
                          toegankelijk.getValue(),
                          open(dagen),
                          null));
              Melding.gelukt(Plandelen.t("locatie.bewaard"));
              klaar.accept(id);
            })
        .open();
  }

  private static Map<DayOfWeek, Openingstijd> open(Map<DayOfWeek, Dagvelden> dagen) {
    Map<DayOfWeek, Openingstijd> open = new EnumMap<>(DayOfWeek.class);
    dagen.forEach(
        (dag, velden) -> {
          if (velden.open().getValue()) {
            open.put(dag, new Openingstijd(velden.van().getValue(), velden.tot().getValue()));
          }
        });
    return open;
  }

  /** Tells which sessions would fall outside of the hours, as soon as those are complete. */
  private void buiten(Div waar, LocatieGegevens van, Map<DayOfWeek, Openingstijd> uren) {
    boolean compleet = uren.values().stream().allMatch(een -> een.van() != null && een.tot() != null);
    waar.removeAll();
    if (van != null && compleet) {
      List<GeraakteSessie> buiten = locaties.buiten(van.id(), uren);
      if (!buiten.isEmpty()) {
        waar.add(new Bericht(Statusbadge.Soort.BIJNA, Plandelen.t("locatie.buiten-uren", buiten.size())));
      }
    }
  }

  private static Dagvelden dag(DayOfWeek dag, boolean open, Openingstijd tijd) {
    String naam = dag.getDisplayName(TextStyle.FULL_STANDALONE, Plandelen.taal());
    Checkbox vink = new Checkbox(naam, open);
    TimePicker van = Plandelen.tijdveld("veld.van-uur");
    van.setAriaLabel(Plandelen.t("knop-van", Plandelen.t("veld.van-uur"), naam));
    van.setValue(tijd == null ? OPEN : tijd.van());
    TimePicker tot = Plandelen.tijdveld("veld.tot-uur");
    tot.setAriaLabel(Plandelen.t("knop-van", Plandelen.t("veld.tot-uur"), naam));
    tot.setValue(tijd == null ? DICHT : tijd.tot());
    van.setEnabled(open);
    tot.setEnabled(open);
    vink.addValueChangeListener(
        keuze -> {
          van.setEnabled(keuze.getValue());
          tot.setEnabled(keuze.getValue());
        });
    return new Dagvelden(vink, van, tot);
  }

  static TextField tekst(String sleutel, int langste) {
    TextField veld = new TextField(Plandelen.t(sleutel));
    veld.setMaxLength(langste);
    veld.setRequiredIndicatorVisible(true);
    return veld;
  }

  private static TextArea uitleg(String sleutel) {
    TextArea veld = new TextArea(Plandelen.t(sleutel));
    veld.setMaxLength(LocatieService.LANGSTE_UITLEG);
    veld.setHelperText(Plandelen.t("veld.in-uitnodiging"));
    return veld;
  }

  /** Some days on which the building or a room cannot be used; tells which sessions that hits. */
  void sluiting(LocatieDetail locatie, Runnable klaar) {
    long id = locatie.gegevens().id();
    Select<LokaalGegevens> waar = new Select<>();
    waar.setLabel(Plandelen.t("sluiting.waar"));
    waar.setEmptySelectionAllowed(true);
    waar.setEmptySelectionCaption(Plandelen.t("sluiting.heel"));
    waar.setItemLabelGenerator(een -> een == null ? Plandelen.t("sluiting.heel") : een.naam());
    waar.setItems(locatie.lokalen());
    Datumveld van = new Datumveld(Plandelen.t("veld.van"));
    van.setRequiredIndicatorVisible(true);
    Datumveld laatste = new Datumveld(Plandelen.t("veld.laatste-dag"));
    laatste.setRequiredIndicatorVisible(true);
    TextField waarom = tekst("veld.waarom", LocatieService.LANGSTE_ADRES);
    Div gevolg = new Div();
    Runnable toon =
        () -> {
          Long lokaal = waar.getValue() == null ? null : waar.getValue().id();
          LocalDate tot = Delen.naLaatste(laatste.getValue());
          boolean compleet = van.getValue() != null && tot != null && tot.isAfter(van.getValue());
          raakt(gevolg, compleet ? lokalen.raakt(id, lokaal, van.getValue(), tot) : List.of(), compleet);
        };
    waar.addValueChangeListener(keuze -> toon.run());
    van.addValueChangeListener(keuze -> toon.run());
    laatste.addValueChangeListener(keuze -> toon.run());
    new Invoerdialoog(Plandelen.t("sluiting.nieuw"))
        .breed("lokaalId", waar)
        .veld("van", van)
        .veld("tot", laatste)
        .breed("omschrijving", waarom)
        .onder(gevolg)
        .bijOpslaan(
            Plandelen.t("sluiting.nieuw"),
            () -> {
              Long lokaal = waar.getValue() == null ? null : waar.getValue().id();
              lokalen.sluitTijdelijk(
                  new SluitingGegevens(
                      null, id, lokaal, van.getValue(), Delen.naLaatste(laatste.getValue()), waarom.getValue()));
              Melding.gelukt(Plandelen.t("sluiting.bewaard"));
              klaar.run();
            })
        .open();
  }

  private static void raakt(Div waar, List<GeraakteSessie> sessies, boolean compleet) {
    waar.removeAll();
    if (compleet) {
      waar.add(
          new Bericht(
              sessies.isEmpty() ? Statusbadge.Soort.RUSTIG : Statusbadge.Soort.BIJNA,
              Plandelen.t("sluiting.raakt", sessies.size())));
    }
  }

  /** Closes a building or a room for good. */
  void opheffen(long locatieId, LokaalGegevens lokaal, Runnable klaar) {
    Datumveld dag = new Datumveld(Plandelen.t("veld.gesloten-vanaf"));
    dag.setRequiredIndicatorVisible(true);
    Div gevolg = new Div();
    Long lokaalId = lokaal == null ? null : lokaal.id();
    dag.addValueChangeListener(
        keuze ->
            raakt(
                gevolg,
                keuze.getValue() == null ? List.of() : lokalen.raakt(locatieId, lokaalId, keuze.getValue(), null),
                keuze.getValue() != null));
    new Invoerdialoog(Plandelen.t(lokaal == null ? "locatie.sluiten" : "lokaal.sluiten"))
        .breed("dag", dag)
        .onder(gevolg)
        .bijOpslaan(
            Plandelen.t(lokaal == null ? "locatie.sluiten" : "lokaal.sluiten"),
            () -> {
              LocalDate vanaf = Plandelen.gekozen("dag", dag.getValue());
              if (lokaal == null) {
                lokalen.sluit(locatieId, vanaf);
              } else {
                lokalen.sluitLokaal(locatieId, lokaal.id(), vanaf);
              }
              Melding.gelukt(Plandelen.t("sluiting.bewaard"));
              klaar.run();
            })
        .open();
  }
}
