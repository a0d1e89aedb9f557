package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.handreiking.ConceptKeuze;
import nl.inburgeringsportaal.handreiking.ConceptListItem;
import nl.inburgeringsportaal.handreiking.ConceptlijstService;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Drafts that wait for the judgement of somebody who did not write in them, as work of an editor. */
@SpringComponent
class BeoordelingTaakBron implements TaakBron {
  private static final int ALLES = 1_000;

  private final ConceptlijstService concepten;
  private final Gebruikers gebruikers;

  BeoordelingTaakBron(ConceptlijstService concepten, Gebruikers gebruikers) {
    this.concepten = concepten;
    this.gebruikers = gebruikers;
  }

  @Override
  public String naam() {
    return "beoordeling";
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.REDACTEUR_HANDREIKING);
  }

  private List<ConceptListItem> lees(int hoogstens) {
    return concepten
        .list(ConceptKeuze.TE_BEOORDELEN, PageRequest.of(0, hoogstens, Sort.by("geschrevenOp", "id")))
        .getContent();
  }

  @Override
  public List<Taak> open(int hoogstens) {
    List<ConceptListItem> open = lees(hoogstens);
    Map<Long, String> namen =
        gebruikers.namen(open.stream().map(ConceptListItem::geschrevenDoor).distinct().toList());
    return open.stream()
        .map(
            concept ->
                new Taak(
                    naam(),
                    String.valueOf(concept.id()),
                    concept.vraag(),
                    RedactieTeksten.t("taak.van", namen.getOrDefault(concept.geschrevenDoor(), "-")),
                    RedactieTeksten.t("taak.wat"),
                    null,
                    null))
        .toList();
  }

  @Override
  public long aantal() {
    return concepten.count(ConceptKeuze.TE_BEOORDELEN);
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    return lees(ALLES).stream()
        .filter(concept -> String.valueOf(concept.id()).equals(sleutel))
        .findFirst()
        .map(
            concept -> {
              Div deel =
                  new Div(
                      new H2(concept.vraag()),
                      new Paragraph(RedactieTeksten.t("taak.uitleg")),
                      new Anchor(ConceptView.PAD + "/" + concept.id(), RedactieTeksten.t("taak.open")));
              deel.addClassName("stapel");
              return deel;
            });
  }
}
