package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.regels.Voorstel;
import nl.inburgeringsportaal.regels.VoorstelListItem;
import nl.inburgeringsportaal.regels.VoorstelService;
import nl.inburgeringsportaal.regels.Voorstelstatus;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** Proposals of somebody else, as work of the portaalbeheerder. */
@SpringComponent
class VoorstelTaakBron implements TaakBron {
  private final VoorstelService voorstellen;
  private final Voorsteldelen delen;
  private final Gebruikers gebruikers;

  VoorstelTaakBron(VoorstelService voorstellen, Voorsteldelen delen, Gebruikers gebruikers) {
    this.voorstellen = voorstellen;
    this.delen = delen;
    this.gebruikers = gebruikers;
  }

  @Override
  public String naam() {
    return "voorstel";
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.PORTAALBEHEERDER);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    List<VoorstelListItem> open = voorstellen.teBesluiten(hoogstens);
    Map<Long, String> namen = gebruikers.namen(open.stream().map(VoorstelListItem::voorgesteldDoor).toList());
    return open.stream()
        .map(
            voorstel ->
                new Taak(
                    naam(),
                    String.valueOf(voorstel.id()),
                    delen.onderwerp(voorstel),
                    BeheerTeksten.t("beheer.taak.van", namen.get(voorstel.voorgesteldDoor())),
                    BeheerTeksten.t("beheer.taak.wat"),
                    null,
                    null))
        .toList();
  }

  @Override
  public long aantal() {
    return voorstellen.aantalTeBesluiten();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    try {
      return Lijstpagina.id(sleutel)
          .map(voorstellen::findById)
          .filter(voorstel -> voorstel.kop().status() == Voorstelstatus.VOORGESTELD && !voorstel.eigen())
          .map(this::detail);
    } catch (NietGevonden weg) {
      return Optional.empty();
    }
  }

  private Component detail(Voorstel voorstel) {
    return delen.detail(voorstel, () -> UI.getCurrent().refreshCurrentRoute(false));
  }
}
