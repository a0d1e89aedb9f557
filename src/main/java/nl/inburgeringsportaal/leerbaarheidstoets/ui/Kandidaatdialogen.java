package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static nl.inburgeringsportaal.leerbaarheidstoets.ui.Kandidaatteksten.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaataanmeldingService;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatwensService;
import nl.inburgeringsportaal.leerbaarheidstoets.OverslaanService;
import nl.inburgeringsportaal.leerbaarheidstoets.Overslaangrond;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorziening;
import nl.inburgeringsportaal.leerbaarheidstoets.WensGegevens;

/** What is filled in about a candidate. */
@SpringComponent
class Kandidaatdialogen {
  private final KandidaatwensService wensen;
  private final KandidaataanmeldingService aanmeldingen;
  private final OverslaanService overslaan;
  private final Kandidaatteksten teksten;

  Kandidaatdialogen(
      KandidaatwensService wensen,
      KandidaataanmeldingService aanmeldingen,
      OverslaanService overslaan,
      Kandidaatteksten teksten) {
    this.wensen = wensen;
    this.aanmeldingen = aanmeldingen;
    this.overslaan = overslaan;
    this.teksten = teksten;
  }

  void wijzigWensen(KandidaatGegevens wie, Runnable klaar) {
    WensGegevens wens = wie.wens();
    ComboBox<String> taal = talen("wens.taal", false);
    taal.setValue(wens.instructietaal());
    ComboBox<String> tolk = talen("wens.tolk", true);
    tolk.setHelperText(t("wens.tolk.hulp"));
    tolk.setValue(wens.tolkTaal());
    Checkbox rolstoel = new Checkbox(t("wens.rolstoel"), wens.rolstoel());
    CheckboxGroup<Voorziening> voorzieningen = new CheckboxGroup<>(t("wens.voorzieningen"));
    voorzieningen.setItems(Voorziening.values());
    voorzieningen.setItemLabelGenerator(een -> t("voorziening." + een));
    voorzieningen.setValue(wens.voorzieningen());
    voorzieningen.setHelperText(t("wens.voorzieningen.hulp"));
    new Invoerdialoog(t("wens.titel", wie.nu().naam()))
        .veld("instructietaal", taal)
        .veld("tolkTaal", tolk)
        .breed("rolstoel", rolstoel)
        .breed("voorzieningen", voorzieningen)
        .bijOpslaan(
            Delen.t("opslaan"),
            () -> {
              Optional<Long> onbereikbaar =
                  wensen.save(
                      new WensGegevens(
                          wie.nu().id(), wens.versie(), taal.getValue(), tolk.getValue(), rolstoel.getValue(),
                          voorzieningen.getValue()));
              onbereikbaar.ifPresentOrElse(
                  sessie ->
                      Melding.gelukt(
                          t("wens.onbereikbaar"), Plandelen.t("naar-sessie"), ToetssessieView.adres(sessie)),
                  () -> Melding.gelukt(t("wens.gelukt")));
              klaar.run();
            })
        .open();
  }

  private static ComboBox<String> talen(String sleutel, boolean gebaren) {
    ComboBox<String> veld = new ComboBox<>(t(sleutel));
    Stream<String> codes =
        Stream.concat(
                Arrays.stream(Locale.getISOLanguages()),
                Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
            .filter(code -> code.matches("[a-z]{2,3}") && !Kandidaatteksten.taal(code).equals(code))
            .filter(code -> !code.equals(KandidaatwensService.GEBARENTAAL));
    veld.setItems(
        Stream.concat(codes, gebaren ? Stream.of(KandidaatwensService.GEBARENTAAL) : Stream.empty())
            .distinct()
            .sorted(Comparator.comparing(Kandidaatteksten::taal, String.CASE_INSENSITIVE_ORDER))
            .toList());
    veld.setItemLabelGenerator(Kandidaatteksten::taal);
    veld.setClearButtonVisible(true);
    return veld;
  }

  void slaOver(KandidaatListItem wie, Runnable klaar) {
    RadioButtonGroup<Overslaangrond> grond = new RadioButtonGroup<>(t("overslaan.veld.grond"));
    grond.setItems(Overslaangrond.values());
    grond.setItemLabelGenerator(een -> t("overslaan.grond." + een));
    grond.setRequiredIndicatorVisible(true);
    TextArea toelichting = new TextArea(t("overslaan.veld.toelichting"));
    toelichting.setMaxLength(OverslaanService.LANGSTE_TOELICHTING);
    toelichting.setMinRows(3);
    toelichting.setHelperText(t("overslaan.veld.toelichting.hulp"));
    grond.addValueChangeListener(
        keuze -> toelichting.setRequiredIndicatorVisible(keuze.getValue() == Overslaangrond.AUDITIEF));
    new Invoerdialoog(t("overslaan.vraag", wie.naam()))
        .boven(new Paragraph(t("overslaan.uitleg")), new Paragraph(t("overslaan.bron")))
        .breed("grond", grond)
        .breed("toelichting", toelichting)
        .bijOpslaan(
            t("overslaan.knop"),
            () -> {
              overslaan.geenToets(wie.id(), grond.getValue(), toelichting.getValue());
              Melding.gelukt(t("overslaan.gelukt"));
              klaar.run();
            })
        .open();
  }

  void trekOverslaanIn(KandidaatListItem wie, Runnable klaar) {
    new Beslisdialoog(t("overslaan.terug.titel", wie.naam()), List.of(t("overslaan.terug.gevolg")))
        .motivering(Delen.t("reden"), 1, OverslaanService.LANGSTE_REDEN)
        .bijBesluit(
            t("overslaan.terug"),
            reden -> {
              overslaan.trekIn(wie.id(), reden);
              klaar.run();
            })
        .open();
  }

  void meldAan(LongConsumer klaar) {
    ComboBox<KandidaataanmeldingService.Keuze> wie = new ComboBox<>(t("aanmelden.wie"));
    wie.setItems(
        vraag ->
            aanmeldingen
                .zoek(vraag.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(vraag))
                .stream());
    wie.setItemLabelGenerator(een -> t("aanmelden.keuze", een.naam(), teksten.gemeente(een.gemeentecode())));
    wie.setRequiredIndicatorVisible(true);
    wie.setHelperText(t("aanmelden.hulp"));
    new Invoerdialoog(t("aanmelden.titel"))
        .boven(new Paragraph(t("aanmelden.uitleg")))
        .breed("wie", wie)
        .bijOpslaan(
            t("aanmelden.doen"),
            () -> {
              if (wie.getValue() == null) {
                throw new OngeldigeInvoer("wie", null, "fout.verplicht");
              }
              long id = aanmeldingen.meldAan(wie.getValue().id());
              Melding.gelukt(t("aanmelden.gelukt"));
              klaar.accept(id);
            })
        .open();
  }
}
