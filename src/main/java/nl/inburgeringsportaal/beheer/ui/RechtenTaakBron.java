package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.toegang.Rechtenbesluit;
import nl.inburgeringsportaal.toegang.RechtenbladService;
import nl.inburgeringsportaal.toegang.RechtenregelListItem;
import nl.inburgeringsportaal.toegang.RechtenrondeService;

/** Roles to confirm or to take away, as work of who administers an organisation. */
@SpringComponent
class RechtenTaakBron implements TaakBron {
  private final RechtenrondeService ronden;
  private final RechtenbladService rechten;
  private final Nalopen nalopen;

  RechtenTaakBron(RechtenrondeService ronden, RechtenbladService rechten, Nalopen nalopen) {
    this.ronden = ronden;
    this.rechten = rechten;
    this.nalopen = nalopen;
  }

  @Override
  public String naam() {
    return "rechten";
  }

  @Override
  public Set<Rol> rollen() {
    return EnumSet.complementOf(EnumSet.of(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING));
  }

  @Override
  public boolean isVoorMij() {
    return rechten.beheertMensen();
  }

  @Override
  public List<Taak> open(int hoogstens) {
    List<RechtenregelListItem> regels = ronden.teDoen(hoogstens);
    Map<Long, String> namen = nalopen.organisaties(regels);
    return regels.stream()
        .map(
            regel ->
                new Taak(
                    naam(),
                    String.valueOf(regel.id()),
                    regel.naam(),
                    BeheerTeksten.rol(regel.rol()) + " · " + namen.get(regel.organisatieId()),
                    BeheerTeksten.t("beheer.nalopen.taak"),
                    null,
                    regel.uiterlijk()))
        .toList();
  }

  @Override
  public long aantal() {
    return ronden.aantalTeDoen();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    try {
      return Lijstpagina.id(sleutel)
          .map(ronden::findById)
          .filter(regel -> regel.besluit() == Rechtenbesluit.OPEN)
          .map(regel -> nalopen.detail(regel, true, () -> UI.getCurrent().refreshCurrentRoute(false)));
    } catch (NietGevonden weg) {
      return Optional.empty();
    }
  }
}
