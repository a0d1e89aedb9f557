package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.inburgeraar.Dossierkaart;
import nl.inburgeringsportaal.jongeren.JongereGegevens;
import nl.inburgeringsportaal.jongeren.JongereService;

/** In the file of a person: what his school shared, and what is proposed to who makes the PIP. */
@org.springframework.stereotype.Component
class Jongerekaart implements Dossierkaart {
  private final JongereService jongeren;
  private final Jongeredelen delen;

  Jongerekaart(JongereService jongeren, Jongeredelen delen) {
    this.jongeren = jongeren;
    this.delen = delen;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.KLANTMANAGER);
  }

  @Override
  public Optional<Component> kaart(long inburgeraarId) {
    List<JongereGegevens> gevonden = jongeren.vanInburgeraar(inburgeraarId);
    if (gevonden.isEmpty()) {
      return Optional.empty();
    }
    Section kaart = new Section(new H2(t("jongeren.jongere.kaart")));
    kaart.addClassName("jongerekaart");
    for (JongereGegevens deel : gevonden) {
      kaart.add(
          new Paragraph(
              deel.overdracht() == null ? t("jongeren.jongere.voorstel.geen") : delen.tekst(deel.overdracht())),
          delen.feiten(deel.jongere()),
          new Anchor(
              JongerenView.adres(deel.jongere().id()), t("jongeren.jongere.kaart.open", deel.jongere().kenmerk())));
    }
    return Optional.of(kaart);
  }
}
