package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Conflictdialoog;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.organisatie.GemeenteGegevens;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;

/** The fields of an organisation. The end is asked as the last day, as people say it. */
final class OrganisatieFormulier {
  private final Select<Organisatiesoort> soort = new Select<>();
  private final TextField naam = new TextField(BeheerTeksten.t("beheer.kolom.naam"));
  private final TextField plaats = new TextField(BeheerTeksten.t("beheer.kolom.plaats"));
  private final ComboBox<GemeenteGegevens> gemeente = new ComboBox<>(BeheerTeksten.t("beheer.kolom.gemeentecode"));
  private final TextField brin = new TextField(BeheerTeksten.t("beheer.kolom.brin"));
  private final Datumveld van = new Datumveld(BeheerTeksten.t("beheer.kolom.actief-vanaf"));
  private final Datumveld laatste = new Datumveld(BeheerTeksten.t("beheer.kolom.laatste-dag"));
  private final TextField reden = new TextField(BeheerTeksten.t("beheer.kolom.reden"));

  /**
   * @param begin what the fields are filled from, null for a new one
   * @param eigen true for the organisation of the current user, which he cannot end
   */
  OrganisatieFormulier(Organisaties organisaties, OrganisatieGegevens begin, boolean eigen) {
    soort.setLabel(BeheerTeksten.t("beheer.kolom.soort"));
    soort.setItems(Organisatiesoort.values());
    soort.setItemLabelGenerator(BeheerTeksten::soort);
    soort.addValueChangeListener(keuze -> pasAan(keuze.getValue()));
    naam.setMaxLength(200);
    naam.setRequiredIndicatorVisible(true);
    plaats.setMaxLength(100);
    gemeente.setItems(organisaties.gemeenten().stream().filter(deel -> deel.geldigTot() == null).toList());
    gemeente.setItemLabelGenerator(deel -> deel.naam() + " (" + deel.code() + ")");
    gemeente.setClearButtonVisible(true);
    brin.setMaxLength(6);
    brin.setHelperText(BeheerTeksten.t("beheer.organisaties.brin-hulp"));
    van.setClearButtonVisible(true);
    laatste.setClearButtonVisible(true);
    laatste.setHelperText(BeheerTeksten.t("beheer.organisaties.einde-hulp"));
    reden.setMaxLength(200);
    if (begin == null) {
      soort.setValue(Organisatiesoort.SCHOOL);
      reden.setVisible(false);
    } else {
      soort.setValue(begin.soort());
      soort.setReadOnly(true);
      naam.setValue(begin.naam());
      plaats.setValue(begin.plaats() == null ? "" : begin.plaats());
      gemeente.setValue(
          begin.gemeentecode() == null ? null : organisaties.gemeente(begin.gemeentecode()).orElse(null));
      brin.setValue(begin.brin() == null ? "" : begin.brin());
      van.setValue(begin.actiefVan());
      laatste.setValue(begin.actiefTot() == null ? null : begin.actiefTot().minusDays(1));
      van.setVisible(!eigen);
      laatste.setVisible(!eigen);
    }
  }

  private void pasAan(Organisatiesoort gekozen) {
    brin.setVisible(gekozen == Organisatiesoort.SCHOOL);
    gemeente.setRequiredIndicatorVisible(gekozen == Organisatiesoort.GEMEENTE);
    gemeente.setVisible(gekozen == Organisatiesoort.SCHOOL || gekozen == Organisatiesoort.GEMEENTE);
  }

  void inDialoog(Invoerdialoog dialoog) {
    dialoog
        .veld("soort", soort)
        .veld("naam", naam)
        .veld("plaats", plaats)
        .veld("gemeentecode", gemeente)
        .veld("brin", brin)
        .veld("actiefVan", van)
        .veld("tot", laatste)
        .breed("reden", reden);
  }

  /** What the fields say now. */
  OrganisatieGegevens gegevens(Long id, int versie) {
    LocalDate einde = laatste.getValue() == null ? null : laatste.getValue().plusDays(1);
    return new OrganisatieGegevens(
        id,
        versie,
        soort.getValue(),
        tekst(naam),
        tekst(plaats),
        gemeente.isVisible() && gemeente.getValue() != null ? gemeente.getValue().code() : null,
        brin.isVisible() ? tekst(brin) : null,
        van.getValue(),
        einde,
        tekst(reden));
  }

  /** The fields beside what somebody else saved. */
  List<Conflictdialoog.Veld> vergelijk(OrganisatieGegevens hun) {
    OrganisatieGegevens mijn = gegevens(hun.id(), hun.versie());
    return List.of(
        new Conflictdialoog.Veld(naam.getLabel(), mijn.naam(), hun.naam()),
        new Conflictdialoog.Veld(plaats.getLabel(), mijn.plaats(), hun.plaats()),
        new Conflictdialoog.Veld(gemeente.getLabel(), mijn.gemeentecode(), hun.gemeentecode()),
        new Conflictdialoog.Veld(brin.getLabel(), mijn.brin(), hun.brin()),
        new Conflictdialoog.Veld(
            BeheerTeksten.t("beheer.kolom.actief"),
            BeheerTeksten.periode(mijn.actiefVan(), mijn.actiefTot()),
            BeheerTeksten.periode(hun.actiefVan(), hun.actiefTot())));
  }

  private static String tekst(TextField veld) {
    return veld.getValue().isBlank() ? null : veld.getValue().strip();
  }
}
