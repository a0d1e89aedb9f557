package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnameListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import org.springframework.stereotype.Component;

/** The sessions that somebody supervises, in his own calendar; no candidate is named. */
@Component
class Afnameagenda implements AgendaBron {
  private final Afnametoegang toegang;
  private final Afnamelezer lezer;
  private final Vertaling vertaling;

  Afnameagenda(Afnametoegang toegang, Afnamelezer lezer, Vertaling vertaling) {
    this.toegang = toegang;
    this.lezer = lezer;
    this.vertaling = vertaling;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.TOETSBEGELEIDER);
  }

  @Override
  public List<Agendapunt> punten(LocalDate vanaf) {
    return lezer.vanaf(toegang.ik(), vanaf).stream().map(this::punt).toList();
  }

  private Agendapunt punt(AfnameListItem sessie) {
    return Agendapunt.van(
        "lbt-sessie",
        sessie.id(),
        sessie.volgnummer(),
        sessie.begin(),
        sessie.einde(),
        vertaling.nl("lbt-afname.agenda", sessie.organisatie()),
        sessie.locatie() + ", " + sessie.lokaal() + ", " + sessie.adres(),
        "afname/" + sessie.id(),
        sessie.status() == LbtSessiestatus.GEANNULEERD);
  }
}
