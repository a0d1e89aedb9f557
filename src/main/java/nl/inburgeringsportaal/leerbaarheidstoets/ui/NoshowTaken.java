package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.leerbaarheidstoets.Noshow;
import nl.inburgeringsportaal.leerbaarheidstoets.NoshowService;
import nl.inburgeringsportaal.leerbaarheidstoets.Noshowafhandeling;

/** Who did not come to the test, in Mijn werk of a klantmanager, with what he found about it. */
@SpringComponent
class NoshowTaken implements TaakBron {
  private static final String NAAM = "niet-verschenen";

  private final NoshowService service;

  NoshowTaken(NoshowService service) {
    this.service = service;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.KLANTMANAGER);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return service.open(hoogstens).stream()
        .map(
            een ->
                new Taak(
                    NAAM,
                    String.valueOf(een.id()),
                    een.naam(),
                    Datums.kort(een.begin(), Delen.taal()) + " · " + een.locatie(),
                    Afnamedelen.t("noshow.wat", een.oproep()),
                    een.gemeente(),
                    null))
        .toList();
  }

  @Override
  public long aantal() {
    return service.aantal();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    return Delen.id(sleutel).flatMap(service::vind).map(this::detail);
  }

  private Component detail(Noshow noshow) {
    Div deel =
        new Div(
            new H2(noshow.naam()),
            new Paragraph(
                Afnamedelen.t(
                    "noshow.uitleg", Datums.kort(noshow.begin(), Delen.taal()), noshow.locatie(), noshow.oproep())));
    deel.addClassName("taakdetail");
    if (noshow.asielstatushouder()) {
      deel.add(new Bericht(Statusbadge.Soort.BIJNA, Afnamedelen.t("noshow.geen-boete")));
    }
    String dossier = "inburgeraars/" + noshow.inburgeraarId();
    Div knoppen = Delen.knoppen(Delen.knoplink(dossier, Afnamedelen.t("noshow.dossier")));
    for (Noshowafhandeling afhandeling : Noshowafhandeling.values()) {
      knoppen.add(
          new Button(
              Afnamedelen.t("noshow.afhandeling." + afhandeling),
              klik -> {
                service.handelAf(noshow.id(), afhandeling);
                Melding.gelukt(Afnamedelen.t("noshow.gelukt"));
                WerkGewijzigd.meld();
                UI.getCurrent().refreshCurrentRoute(false);
              }));
    }
    deel.add(new Paragraph(Afnamedelen.t("noshow.vraag")), knoppen);
    return deel;
  }
}
