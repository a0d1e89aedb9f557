package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.cursus.InstellingGegevens;
import nl.inburgeringsportaal.cursus.Instellingkaart;
import nl.inburgeringsportaal.keurmerk.KeurmerkregisterService;
import nl.inburgeringsportaal.keurmerk.RegisterListItem;

/** On the page of a school of DUO: how the public register has it today, since when, and where to read more. */
@SpringComponent
class Registerkaart implements Instellingkaart {
  private final KeurmerkregisterService register;

  Registerkaart(KeurmerkregisterService register) {
    this.register = register;
  }

  @Override
  public Optional<Component> kaart(InstellingGegevens school) {
    Section kaart = new Section(new H2(t("kaart.titel")));
    kaart.addClassName("onder-elkaar");
    Optional<RegisterListItem> nu = register.nu(school.instellingsnummer());
    nu.ifPresentOrElse(
        rij -> {
          kaart.add(stand(rij));
          if (rij.straks() != null) {
            kaart.add(
                new Paragraph(t("register.gaat-in", t("status." + rij.straks()), Delen.dag(rij.gaatInOp()))));
          }
        },
        () -> kaart.add(new Paragraph(t("kaart.geen"))));
    kaart.add(
        nu.map(rij -> new Anchor(RegisterschoolView.adres(rij.instellingsnummer()), t("kaart.school", school.naam())))
            .orElseGet(() -> new Anchor(KeurmerkregisterView.PAD, t("kaart.register"))));
    return Optional.of(kaart);
  }

  private static Component stand(RegisterListItem rij) {
    if (rij.status() == null) {
      return new Paragraph(t("status.geen"));
    }
    Statusbadge.Status status = Delen.status(rij.status());
    return new Paragraph(
        new Statusbadge(status.tekst(), status.soort()), new Span(" " + t("school.sinds", Delen.dag(rij.sinds()))));
  }
}
