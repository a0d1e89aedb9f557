package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.keurmerk.BesluitGegevens;
import nl.inburgeringsportaal.keurmerk.BesluitService;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.ProcedureDetail;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.Stapsoort;

/** Asks what a decision will do, and goes to the draft. */
class Besluitbegin {
  private final BesluitService besluiten;
  private final ProcedureDetail procedure;

  Besluitbegin(BesluitService besluiten, ProcedureDetail procedure) {
    this.besluiten = besluiten;
    this.procedure = procedure;
  }

  void open() {
    ComboBox<Besluitsoort> soort = new ComboBox<>();
    soort.setLabel(t("kolom.besluitsoort"));
    soort.setItems(Besluitsoort.values());
    soort.setItemLabelGenerator(een -> t("besluitsoort." + een));
    soort.setRequiredIndicatorVisible(true);
    soort.setValue(voorgenomen());
    new Invoerdialoog(t("procedure.besluit"))
        .boven(new Paragraph(t("besluit.begin.uitleg")))
        .breed("soort", soort)
        .bijOpslaan(t("besluit.begin"), () -> begin(soort.getValue()))
        .open();
  }

  private void begin(Besluitsoort soort) {
    long id =
        besluiten.save(
            new BesluitGegevens(
                null, 0, procedure.rij().id(), soort, null, null, null, null, null, null, null, null));
    UI.getCurrent().navigate(BesluitenView.adres(id));
  }

  /** What was announced last. */
  private Besluitsoort voorgenomen() {
    List<Stap> stappen = procedure.stappen();
    return stappen.stream()
        .filter(stap -> stap.soort() == Stapsoort.VOORNEMEN)
        .map(Stap::voorgenomen)
        .filter(Objects::nonNull)
        .reduce((eerste, laatste) -> laatste)
        .filter(soort -> procedure.rij().stand() != Stapsoort.BEKENDGEMAAKT)
        .orElse(null);
  }
}
