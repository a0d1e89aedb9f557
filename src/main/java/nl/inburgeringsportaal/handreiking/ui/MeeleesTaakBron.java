package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.handreiking.MeeleesListItem;
import nl.inburgeringsportaal.handreiking.MeeleesService;

/** Drafts that a colleague of a school or a gemeente is asked to read, until he said something about them. */
@SpringComponent
class MeeleesTaakBron implements TaakBron {
  private static final int ALLES = 1_000;

  private final MeeleesService service;

  MeeleesTaakBron(MeeleesService service) {
    this.service = service;
  }

  @Override
  public String naam() {
    return "meelezen";
  }

  @Override
  public Set<Rol> rollen() {
    return Set.copyOf(MeeleesService.ROLLEN);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return service.open(hoogstens).stream().map(this::taak).toList();
  }

  private Taak taak(MeeleesListItem concept) {
    return new Taak(
        naam(),
        String.valueOf(concept.id()),
        concept.vraag(),
        RedactieTeksten.t("meelezen.kenmerk"),
        RedactieTeksten.t("meelezen.wat"),
        null,
        concept.totEnMet());
  }

  @Override
  public long aantal() {
    return service.aantal();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    return service.open(ALLES).stream()
        .filter(concept -> String.valueOf(concept.id()).equals(sleutel))
        .findFirst()
        .map(
            concept -> {
              Div deel =
                  new Div(
                      new H2(concept.vraag()),
                      new Paragraph(RedactieTeksten.t("meelezen.uitleg")),
                      new Anchor(MeelezenView.PAD + "/" + concept.id(), RedactieTeksten.t("meelezen.open")));
              deel.addClassName("stapel");
              return deel;
            });
  }
}
