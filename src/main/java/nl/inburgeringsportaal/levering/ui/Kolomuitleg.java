package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.ui.Tabel;

/** What each column of a file means and what may stand in it; opens when somebody asks. */
class Kolomuitleg extends Details {
  private static final long serialVersionUID = 1L;

  Kolomuitleg(Bestandssoort soort) {
    setSummaryText(getTranslation("levering.kolommen"));
    List<String> koppen =
        List.of(
            getTranslation("levering.kolommen.naam"),
            getTranslation("levering.kolommen.betekenis"),
            getTranslation("levering.kolommen.vorm"),
            getTranslation("levering.kolommen.verplicht"),
            getTranslation("levering.kolommen.voorbeeld"));
    List<List<String>> rijen = soort.kolommen().stream().map(this::rij).toList();
    add(new Tabel(getTranslation("levering.kolommen.titel", soort.naam() + ".csv"), koppen, rijen));
  }

  private List<String> rij(Kolom kolom) {
    return List.of(
        kolom.naam(),
        getTranslation(kolom.uitlegSleutel()),
        getTranslation(kolom.type().vormSleutel(), kolom.type().vormArgumenten()),
        getTranslation(kolom.verplicht() ? "levering.kolommen.ja" : "levering.kolommen.nee"),
        kolom.voorbeeld());
  }
}
