package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.Deelnamestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingDeelnemer;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingService;
import nl.inburgeringsportaal.leerbaarheidstoets.Trainingsuitkomst;

/** Who takes part in a training and who waits; from the day itself a tick for who is there, and then the outcome. */
final class Deelnemersdeel extends Div {
  private static final long serialVersionUID = 1L;

  private final transient TrainingService service;
  private final transient Runnable gewijzigd;
  private final boolean opDeDag;

  Deelnemersdeel(TrainingService service, TrainingDetail training, Runnable gewijzigd) {
    this.service = service;
    this.gewijzigd = gewijzigd;
    this.opDeDag = training.opDeDag();
    addClassName("stapel");
    List<TrainingDeelnemer> alle = service.deelnemers(training.gegevens().id());
    if (alle.isEmpty()) {
      add(
          new H2(Delen.t("deelnemers")),
          new LegeToestand(VaadinIcon.GROUP, Delen.t("deelnemers.leeg"), Delen.t("deelnemers.leeg.uitleg")));
      return;
    }
    deel("deelnemers", alle, Deelnamestatus.GEPLAATST);
    deel("wachtlijst", alle, Deelnamestatus.WACHT);
  }

  static Statusbadge badge(Trainingsuitkomst uitkomst) {
    return new Statusbadge(
        Delen.t("uitkomst." + uitkomst),
        uitkomst == Trainingsuitkomst.GESLAAGD ? Statusbadge.Soort.KLAAR : Statusbadge.Soort.LAAT);
  }

  private void deel(String kop, List<TrainingDeelnemer> alle, Deelnamestatus status) {
    List<TrainingDeelnemer> deel = alle.stream().filter(een -> een.status() == status).toList();
    if (deel.isEmpty()) {
      return;
    }
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    deel.forEach(een -> lijst.add(regel(een)));
    add(new H2(Delen.t(kop + ".aantal", deel.size())));
    if (opDeDag && status == Deelnamestatus.GEPLAATST) {
      add(new Paragraph(Delen.t("deelnemers.uitleg")));
    }
    add(lijst);
  }

  private ListItem regel(TrainingDeelnemer wie) {
    String naam = wie.naam() == null ? Delen.t("verwijderd") : wie.naam();
    Span tweede = new Span(wie.mail() == null ? wie.organisatie() : wie.organisatie() + " · " + wie.mail());
    tweede.addClassName("tweede");
    Div woorden = new Div();
    woorden.addClassName("woorden");
    if (wie.naam() == null) {
      woorden.add(new Span(naam));
    } else {
      woorden.add(new Anchor(ToetsbegeleidersView.adres(wie.begeleiderId()), naam));
    }
    woorden.add(tweede);
    ListItem regel = new ListItem(woorden);
    if (opDeDag && wie.status() == Deelnamestatus.GEPLAATST) {
      Checkbox aanwezig = new Checkbox(Delen.t("aanwezig"), Boolean.TRUE.equals(wie.aanwezig()));
      aanwezig.setAriaLabel(Delen.t("aanwezig.van", naam));
      aanwezig.setEnabled(wie.uitkomst() == null);
      aanwezig.addValueChangeListener(
          keuze -> doe(() -> service.noteerAanwezig(wie.id(), keuze.getValue())));
      regel.add(aanwezig);
      if (wie.uitkomst() != null) {
        regel.add(badge(wie.uitkomst()), knop("uitkomst.wissen", naam, wie, null));
      } else if (Boolean.TRUE.equals(wie.aanwezig())) {
        regel.add(
            knop("uitkomst.GESLAAGD", naam, wie, Trainingsuitkomst.GESLAAGD),
            knop("uitkomst.NIET_GESLAAGD", naam, wie, Trainingsuitkomst.NIET_GESLAAGD));
      }
    }
    return regel;
  }

  private Button knop(String sleutel, String naam, TrainingDeelnemer wie, Trainingsuitkomst uitkomst) {
    Button knop = new Button(Delen.t(sleutel), klik -> doe(() -> service.noteerUitkomst(wie.id(), uitkomst)));
    knop.setAriaLabel(Delen.t("knop-van", Delen.t(sleutel), naam));
    if (uitkomst == null) {
      knop.addThemeVariants(ButtonVariant.TERTIARY);
    }
    return knop;
  }

  private void doe(Runnable werk) {
    try {
      werk.run();
    } catch (DomeinFout geweigerd) {
      Melding.fout(getTranslation(geweigerd.sleutel(), geweigerd.argumenten()));
    }
    gewijzigd.run();
  }
}
