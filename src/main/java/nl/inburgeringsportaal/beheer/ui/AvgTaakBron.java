package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.audit.AvgverzoekGegevens;
import nl.inburgeringsportaal.audit.AvgverzoekService;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.TaakBron;

/** Requests of people about their own data, as work with a last day. */
@SpringComponent
class AvgTaakBron implements TaakBron {
  private final AvgverzoekService verzoeken;
  private final Avgdelen delen;

  AvgTaakBron(AvgverzoekService verzoeken, Avgdelen delen) {
    this.verzoeken = verzoeken;
    this.delen = delen;
  }

  @Override
  public String naam() {
    return "avgverzoek";
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.GEMEENTEBEHEERDER, Rol.SCHOOLFUNCTIONARIS);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return verzoeken.teBehandelen(hoogstens).stream()
        .map(
            verzoek ->
                new Taak(
                    naam(),
                    String.valueOf(verzoek.id()),
                    Avgdelen.persoon(verzoek),
                    Avgdelen.soort(verzoek.soort()),
                    BeheerTeksten.t("beheer.avg.taak"),
                    null,
                    verzoek.uiterlijk()))
        .toList();
  }

  @Override
  public long aantal() {
    return verzoeken.aantalTeBehandelen();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    try {
      return Lijstpagina.id(sleutel)
          .map(verzoeken::findById)
          .filter(AvgverzoekGegevens::isOpen)
          .map(verzoek -> delen.detail(verzoek, () -> UI.getCurrent().refreshCurrentRoute(false)));
    } catch (NietGevonden weg) {
      return Optional.empty();
    }
  }
}
