package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.leerbaarheidstoets.CapaciteitsmaatregelService;
import nl.inburgeringsportaal.leerbaarheidstoets.MaatregelGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.Maatregelgevolg;

/** A new measure: what it is, then what it does per gemeente, and only then is it applied. */
class Maatregeldialoog {
  private static final int MEESTE_PROCENT = 100;
  private static final int REGELS = 2;

  private final CapaciteitsmaatregelService service;
  private final Runnable klaar;
  private final TextField naam = new TextField(Landelijk.t("veld.naam"));
  private final TextArea grondslag = new TextArea(Landelijk.t("veld.grondslag"));
  private final IntegerField verlaging = new IntegerField(Landelijk.t("veld.verlaging"));
  private final Datumveld van = new Datumveld(Delen.t("veld.van"));
  private final Datumveld laatste = new Datumveld(Delen.t("veld.laatste-dag"));

  Maatregeldialoog(CapaciteitsmaatregelService service, Runnable klaar) {
    this.service = service;
    this.klaar = klaar;
    naam.setMaxLength(CapaciteitsmaatregelService.LANGSTE_NAAM);
    naam.setRequiredIndicatorVisible(true);
    grondslag.setMaxLength(CapaciteitsmaatregelService.LANGSTE_GRONDSLAG);
    grondslag.setMinRows(REGELS);
    grondslag.setRequiredIndicatorVisible(true);
    verlaging.setMin(1);
    verlaging.setMax(MEESTE_PROCENT);
    verlaging.setHelperText(Landelijk.t("veld.verlaging.hulp"));
    verlaging.setRequiredIndicatorVisible(true);
    van.setRequiredIndicatorVisible(true);
    laatste.setRequiredIndicatorVisible(true);
  }

  void open() {
    new Invoerdialoog(Landelijk.t("maatregel.nieuw"))
        .breed("naam", naam)
        .breed("grondslag", grondslag)
        .breed("verlaging", verlaging)
        .veld("van", van)
        .veld("tot", laatste)
        .bijOpslaan(Landelijk.t("maatregel.bekijk"), () -> bevestig(gegevens()))
        .open();
  }

  private MaatregelGegevens gegevens() {
    return new MaatregelGegevens(
        naam.getValue(),
        grondslag.getValue(),
        verlaging.getValue(),
        van.getValue(),
        Delen.naLaatste(laatste.getValue()));
  }

  private void bevestig(MaatregelGegevens wat) {
    List<Maatregelgevolg> gevolgen = service.voorbeeld(wat);
    int sessies = gevolgen.stream().mapToInt(Maatregelgevolg::sessies).sum();
    int kandidaten = gevolgen.stream().mapToInt(Maatregelgevolg::kandidaten).sum();
    List<String> woorden = new ArrayList<>();
    woorden.add(Landelijk.t("maatregel.voorbeeld.sessies", sessies, gevolgen.size()));
    woorden.add(Landelijk.t("maatregel.voorbeeld.kandidaten", kandidaten));
    woorden.add(Landelijk.t("maatregel.voorbeeld.nieuw"));
    Beslisdialoog dialoog = new Beslisdialoog(Landelijk.t("maatregel.voorbeeld", wat.naam()), woorden);
    if (!gevolgen.isEmpty()) {
      dialoog.met(tabel(gevolgen));
    }
    dialoog
        .bijBesluit(
            Landelijk.t("maatregel.voer-uit"),
            reden -> {
              service.voerUit(wat);
              klaar.run();
            })
        .open();
  }

  private static Cijfertabel tabel(List<Maatregelgevolg> gevolgen) {
    Cijfertabel tabel =
        new Cijfertabel(
            Landelijk.t("maatregel.per-gemeente"),
            List.of(
                Landelijk.t("kolom.gemeente"),
                Landelijk.t("kolom.sessies"),
                Landelijk.t("kolom.plaatsen-voor"),
                Landelijk.t("kolom.plaatsen-na"),
                Landelijk.t("kolom.past-niet")));
    gevolgen.forEach(
        een ->
            tabel.rij(
                een.gemeente(),
                null,
                List.of(
                    String.valueOf(een.sessies()),
                    String.valueOf(een.plaatsenVoor()),
                    String.valueOf(een.plaatsenNa()),
                    String.valueOf(een.kandidaten()))));
    return tabel;
  }
}
