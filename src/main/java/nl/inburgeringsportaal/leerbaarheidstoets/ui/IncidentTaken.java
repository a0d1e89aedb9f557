package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentService;
import org.springframework.data.domain.PageRequest;

/** Incidents on which DUO has not decided, in Mijn werk. */
@SpringComponent
class IncidentTaken implements TaakBron {
  private static final String NAAM = "incident";
  private static final IncidentFilter OPEN = new IncidentFilter(false, false);
  private static final int ALLES = 500;

  private final IncidentService service;

  IncidentTaken(IncidentService service) {
    this.service = service;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.MEDEWERKER_DUO);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return rijen(hoogstens).stream()
        .map(
            rij ->
                new Taak(
                    NAAM,
                    String.valueOf(rij.id()),
                    Afnamedelen.soort(rij.soort()),
                    kenmerk(rij),
                    Afnamedelen.t(rij.ernstig() ? "incident.taak-ernstig" : "incident.taak"),
                    rij.organisatie(),
                    null))
        .toList();
  }

  private List<IncidentListItem> rijen(int hoogstens) {
    return hoogstens < 1 ? List.of() : service.list(OPEN, PageRequest.of(0, hoogstens)).getContent();
  }

  private static String kenmerk(IncidentListItem rij) {
    return Datums.kort(rij.moment(), Delen.taal()) + " · " + rij.locatie();
  }

  @Override
  public long aantal() {
    return service.count(OPEN);
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    return rijen(ALLES).stream()
        .filter(rij -> String.valueOf(rij.id()).equals(sleutel))
        .findFirst()
        .map(
            rij -> {
              Div deel =
                  new Div(
                      new H2(Afnamedelen.soort(rij.soort())),
                      new Paragraph(rij.organisatie() + " · " + kenmerk(rij)),
                      Delen.knoppen(
                          Delen.knoplink(
                              IncidentenView.PAD + "?gekozen=" + rij.id(), Afnamedelen.t("incident.open"))));
              deel.addClassName("taakdetail");
              return deel;
            });
  }
}
