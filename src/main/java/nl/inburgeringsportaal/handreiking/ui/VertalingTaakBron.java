package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.handreiking.VertalingGegevens;
import nl.inburgeringsportaal.handreiking.VertalingService;

/** Translations that wait for the judgement of somebody who did not write them, as work of an editor. */
@SpringComponent
class VertalingTaakBron implements TaakBron {
  private final VertalingService service;

  VertalingTaakBron(VertalingService service) {
    this.service = service;
  }

  @Override
  public String naam() {
    return "vertaling";
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.REDACTEUR_HANDREIKING);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    Locale taal = UI.getCurrent().getLocale();
    return service.teBeoordelen().stream()
        .limit(hoogstens)
        .map(
            een ->
                new Taak(
                    naam(),
                    String.valueOf(een.id()),
                    een.vraag(),
                    RedactieTeksten.t("vertaling.titel", een.taal().naam(taal)),
                    RedactieTeksten.t("vertaling.wat"),
                    null,
                    null))
        .toList();
  }

  @Override
  public long aantal() {
    return service.teBeoordelen().size();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    return service.teBeoordelen().stream()
        .filter(een -> String.valueOf(een.id()).equals(sleutel))
        .findFirst()
        .map(this::detail);
  }

  private Component detail(VertalingGegevens een) {
    Div deel =
        new Div(
            AntwoordDelen.in(een.taal(), new H2(een.vraag())),
            new Paragraph(RedactieTeksten.t("vertaling.uitleg")),
            new Anchor(VertalingView.PAD + "/" + een.id(), RedactieTeksten.t("vertaling.open")));
    deel.addClassName("stapel");
    return deel;
  }
}
