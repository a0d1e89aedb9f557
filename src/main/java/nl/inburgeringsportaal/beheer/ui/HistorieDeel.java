package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.inburgeringsportaal.audit.Wijziging;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** The change history of a record, asked only when it is opened. */
class HistorieDeel extends Details {
  private static final long serialVersionUID = 1L;
  private static final int HOOGSTENS = 100;

  HistorieDeel(Supplier<List<Wijziging>> bron, Gebruikers gebruikers) {
    setSummaryText(getTranslation("beheer.historie"));
    addOpenedChangeListener(
        open -> {
          if (open.isOpened()) {
            removeAll();
            vul(bron.get(), gebruikers);
          }
        });
  }

  private void vul(List<Wijziging> wijzigingen, Gebruikers gebruikers) {
    if (wijzigingen.isEmpty()) {
      add(new Paragraph(getTranslation("beheer.historie.leeg")));
      return;
    }
    Map<String, String> namen =
        gebruikers.weergave(wijzigingen.stream().map(Wijziging::wie).distinct().toList(), getLocale());
    Tijdlijn lijn = new Tijdlijn();
    for (Wijziging wijziging : wijzigingen.subList(0, Math.min(HOOGSTENS, wijzigingen.size()))) {
      String wanneer =
          getTranslation(
              "beheer.historie.wanneer",
              Datums.kort(wijziging.moment(), getLocale()),
              namen.get(wijziging.wie()));
      lijn.punt(wanneer, wat(wijziging), wijziging.reden());
    }
    add(lijn);
  }

  private String wat(Wijziging wijziging) {
    String tabel = BeheerTeksten.misschien("beheer.tabel." + wijziging.tabel(), wijziging.tabel());
    return switch (wijziging.soort()) {
      case AANGEMAAKT -> getTranslation("beheer.historie.aangemaakt", tabel);
      case VERWIJDERD -> getTranslation("beheer.historie.verwijderd", tabel);
      case GEWIJZIGD ->
          getTranslation(
              "beheer.historie.gewijzigd",
              BeheerTeksten.misschien("beheer.kolom." + wijziging.veld(), wijziging.veld()),
              tekst(wijziging.oud()),
              tekst(wijziging.nieuw()));
    };
  }

  private String tekst(String waarde) {
    return waarde == null || waarde.isBlank() ? getTranslation("beheer.historie.niets") : waarde;
  }
}
