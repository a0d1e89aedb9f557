package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.jongeren.EldersDoor;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.NietDoorgegaanReden;
import org.springframework.stereotype.Component;

/** Opens the dialogs of a talk, from wherever a pupil or a talk is shown. Each runs {@code klaar} when it is done. */
@Component
class Gespreksplanner {
  private static final int LANGSTE_TOELICHTING = 1_000;

  private final Gespreksdiensten diensten;

  Gespreksplanner(Gespreksdiensten diensten) {
    this.diensten = diensten;
  }

  /** Plans a talk: asks when, where and with whom. */
  void plan(long leerlingId, String naam, LocalDate voorstel, Runnable klaar) {
    GesprekPlanDialoog.open(diensten, leerlingId, naam, voorstel, klaar);
  }

  /** Plans a talk: asks with which pupil as well. */
  void plan(Runnable klaar) {
    GesprekPlanDialoog.openMetKeuze(diensten, klaar);
  }

  /** Moves a planned talk. */
  void verplaats(GesprekGegevens gesprek, String naam, Runnable klaar) {
    GesprekPlanDialoog.verplaats(diensten, gesprek, naam, klaar);
  }

  /** Records that a planned talk did not take place, and why. */
  void gingNietDoor(GesprekGegevens gesprek, Runnable klaar) {
    RadioButtonGroup<NietDoorgegaanReden> reden =
        keuze("jongeren.gesprek.niet-door.reden", NietDoorgegaanReden.values());
    reden.setItemLabelGenerator(Gespreksteksten::tekst);
    Beslisdialoog dialoog =
        new Beslisdialoog(
                t("jongeren.gesprek.niet-door.titel"),
                List.of(t("jongeren.gesprek.niet-door.gevolg"), t("jongeren.gesprek.niet-door.agenda")))
            .met(reden)
            .motivering(t("jongeren.gesprek.toelichting"), 0, LANGSTE_TOELICHTING);
    dialoog
        .bijBesluit(
            t("jongeren.gesprek.niet-door.knop"),
            toelichting ->
                voer(
                    dialoog,
                    () ->
                        diensten
                            .gesprekken()
                            .gingNietDoor(gesprek.id(), gesprek.versie(), verplicht(reden), toelichting),
                    "jongeren.gesprek.niet-door.klaar",
                    klaar))
        .open();
  }

  /** Records that somebody else held the talk. */
  void elders(long leerlingId, String naam, Runnable klaar) {
    Datumveld dag = new Datumveld(t("jongeren.gesprek.elders.dag"));
    dag.setMax(diensten.klok().vandaag());
    dag.setRequiredIndicatorVisible(true);
    RadioButtonGroup<EldersDoor> door = keuze("jongeren.gesprek.elders.door", EldersDoor.values());
    door.setItemLabelGenerator(Gespreksteksten::tekst);
    Beslisdialoog dialoog =
        new Beslisdialoog(
                t("jongeren.gesprek.elders.titel", naam),
                List.of(t("jongeren.gesprek.elders.gevolg"), t("jongeren.gesprek.elders.gepland")))
            .met(dag, door)
            .motivering(t("jongeren.gesprek.toelichting"), 0, LANGSTE_TOELICHTING);
    dialoog
        .bijBesluit(
            t("jongeren.gesprek.elders.knop"),
            toelichting ->
                voer(
                    dialoog,
                    () -> {
                      if (dag.isEmpty()) {
                        Veldfouten.toon(dag, t("base.datum.verplicht"));
                        throw new OngeldigeInvoer(dag.getLabel(), null, "fout.verplicht");
                      }
                      diensten.gesprekken().eldersGevoerd(leerlingId, dag.getValue(), verplicht(door), toelichting);
                    },
                    "jongeren.gesprek.elders.klaar",
                    klaar))
        .open();
  }

  /** Withdraws the sharing of a talk with the gemeente. */
  void trekDelenIn(GesprekGegevens gesprek, String gemeente, Runnable klaar) {
    String wie = gemeente == null ? t("jongeren.gesprek.gedeeld.de-gemeente") : gemeente;
    Beslisdialoog dialoog =
        new Beslisdialoog(
            t("jongeren.gesprek.intrekken.titel"),
            List.of(t("jongeren.gesprek.intrekken.gevolg", wie), t("jongeren.gesprek.intrekken.verslag")));
    dialoog
        .onherroepelijk()
        .bijBesluit(
            t("jongeren.gesprek.intrekken.knop"),
            geen ->
                voer(
                    dialoog,
                    () -> diensten.gesprekken().trekDelenIn(gesprek.id(), gesprek.versie()),
                    "jongeren.gesprek.intrekken.klaar",
                    klaar))
        .open();
  }

  private static <T> RadioButtonGroup<T> keuze(String labelsleutel, T[] waarden) {
    RadioButtonGroup<T> keuze = new RadioButtonGroup<>(t(labelsleutel));
    keuze.setItems(waarden);
    keuze.setRequiredIndicatorVisible(true);
    return keuze;
  }

  private static <T> T verplicht(RadioButtonGroup<T> keuze) {
    if (keuze.isEmpty()) {
      Veldfouten.toon(keuze, t("jongeren.gesprek.fout.kies"));
      throw new OngeldigeInvoer(keuze.getLabel(), null, "fout.verplicht");
    }
    return keuze.getValue();
  }

  /** A talk that somebody else changed meanwhile is read again once the dialog, which says so, is closed. */
  private static void voer(Beslisdialoog dialoog, Runnable daad, String gelukt, Runnable klaar) {
    try {
      daad.run();
    } catch (GelijktijdigGewijzigd verouderd) {
      dialoog.addClosedListener(dicht -> klaar.run());
      throw verouderd;
    }
    WerkGewijzigd.meld();
    Melding.gelukt(t(gelukt));
    klaar.run();
  }
}
