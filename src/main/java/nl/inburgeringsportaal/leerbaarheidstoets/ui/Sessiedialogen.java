package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderKeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleidervoorstelService;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieplanService;
import nl.inburgeringsportaal.leerbaarheidstoets.Verplaatsgevolg;

/** Planning, changing, supervising and cancelling a session, each in a dialog that says what will happen. */
@SpringComponent
class Sessiedialogen {
  private final SessieplanService plannen;

  Sessiedialogen(SessieplanService plannen) {
    this.plannen = plannen;
  }

  /**
   * @param naar gets the id of a new session
   * @param gewijzigd called when a series was planned
   */
  void nieuw(LongConsumer naar, Runnable gewijzigd) {
    Sessieformulier formulier = new Sessieformulier(plannen, null);
    Invoerdialoog dialoog = formulier.in(new Invoerdialoog(Plandelen.t("sessie.nieuw")));
    dialoog.bijOpslaan(
        Plandelen.t("sessie.plannen"),
        () -> {
          if (formulier.isReeks()) {
            int aantal = plannen.planReeks(formulier.reeks()).size();
            Melding.gelukt(Plandelen.t("reeks.gepland", aantal));
            gewijzigd.run();
          } else {
            long id = plannen.save(formulier.gegevens(), true);
            Melding.gelukt(Plandelen.t("sessie.gepland"));
            naar.accept(id);
          }
        });
    dialoog.getFooter().add(concept(dialoog, formulier, naar));
    formulier.knop(dialoog.opslaanknop());
    dialoog.open();
  }

  private Button concept(Invoerdialoog dialoog, Sessieformulier formulier, LongConsumer naar) {
    return new Button(
        Plandelen.t("sessie.concept"),
        klik ->
            dialoog.probeer(
                () -> {
                  long id = plannen.save(formulier.gegevens(), false);
                  Melding.gelukt(Plandelen.t("sessie.als-concept"));
                  naar.accept(id);
                },
                true));
  }

  void wijzig(SessieDetail sessie, Runnable klaar) {
    boolean concept = sessie.status() == LbtSessiestatus.CONCEPT;
    Sessieformulier formulier = new Sessieformulier(plannen, sessie.gegevens());
    Invoerdialoog dialoog = formulier.in(new Invoerdialoog(Plandelen.t("sessie.wijzigen")));
    dialoog.bijOpslaan(
        Plandelen.t(concept ? "sessie.plannen" : "opslaan"),
        () -> {
          plannen.save(formulier.gegevens(), true);
          Melding.gelukt(Plandelen.t("sessie.bewaard"));
          klaar.run();
        });
    if (concept) {
      dialoog.getFooter().add(concept(dialoog, formulier, id -> klaar.run()));
    }
    dialoog.open();
  }

  void vervang(SessieDetail sessie, Runnable klaar) {
    MultiSelectComboBox<BegeleiderKeuze> veld = begeleiders();
    List<BegeleiderKeuze> keuzes = plannen.begeleiders(sessie.gegevens());
    veld.setItems(keuzes);
    veld.setValue(
        keuzes.stream()
            .filter(een -> sessie.gegevens().begeleiders().contains(een.id()))
            .collect(Collectors.toSet()));
    new Invoerdialoog(Plandelen.t("begeleiders.wisselen"))
        .boven(new Paragraph(Plandelen.t("begeleiders.wisselen.gevolg")))
        .breed("begeleiders", veld)
        .bijOpslaan(
            Plandelen.t("begeleiders.wisselen"),
            () -> {
              plannen.vervang(sessie.gegevens().id(), ids(veld.getValue()));
              Melding.gelukt(Plandelen.t("begeleiders.gewisseld"));
              klaar.run();
            })
        .open();
  }

  static List<Long> ids(Set<BegeleiderKeuze> gekozen) {
    return gekozen.stream().map(BegeleiderKeuze::id).sorted().toList();
  }

  /** Who can be chosen, with what keeps somebody from it beside his name. */
  static MultiSelectComboBox<BegeleiderKeuze> begeleiders() {
    MultiSelectComboBox<BegeleiderKeuze> veld = new MultiSelectComboBox<>(Plandelen.t("veld.begeleiders"));
    veld.setItemLabelGenerator(
        een ->
            een.bezwaar() == null
                ? een.naam()
                : Plandelen.t("begeleider.bezwaar", een.naam(), Plandelen.t("bezwaar." + een.bezwaar())));
    veld.setHelperText(Plandelen.t("veld.begeleiders.hulp"));
    return veld;
  }

  void annuleer(SessieDetail sessie, Runnable klaar) {
    Verplaatsgevolg gevolg = plannen.gevolgVanAnnuleren(sessie.gegevens().id());
    new Beslisdialoog(
            Plandelen.t("sessie.annuleren"),
            List.of(
                Plandelen.t("annuleren.kandidaten", gevolg.kandidaten()),
                Plandelen.t("gevolg.mail", gevolg.metMail(), gevolg.begeleiders()),
                Plandelen.t("annuleren.vrij")))
        .motivering(Plandelen.t("veld.waarom"), 1, BegeleidervoorstelService.LANGSTE_REDEN)
        .onherroepelijk()
        .bijBesluit(
            Plandelen.t("sessie.annuleren"),
            reden -> {
              plannen.annuleer(sessie.gegevens().id(), reden);
              Melding.gelukt(Plandelen.t("sessie.geannuleerd"));
              klaar.run();
            })
        .open();
  }

  /** What moving a session does, as lines. */
  static Div gevolg(Verplaatsgevolg gevolg) {
    Div deel = new Div();
    deel.addClassName("stapel");
    if (gevolg != null) {
      deel.add(
          new Paragraph(Plandelen.t("gevolg.brief", gevolg.kandidaten())),
          new Paragraph(Plandelen.t("gevolg.mail", gevolg.metMail(), gevolg.begeleiders())));
    }
    return deel;
  }
}
