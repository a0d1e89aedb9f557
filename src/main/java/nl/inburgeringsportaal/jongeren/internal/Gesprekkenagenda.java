package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import org.springframework.stereotype.Component;

/** The talks of a school in the calendars of its people. */
@Component
class Gesprekkenagenda implements AgendaBron {
  private final GesprekOverzicht gesprekken;

  Gesprekkenagenda(GesprekOverzicht gesprekken) {
    this.gesprekken = gesprekken;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.SCHOOLFUNCTIONARIS);
  }

  @Override
  public List<Agendapunt> punten(LocalDate vanaf) {
    return gesprekken.agenda(vanaf);
  }
}
