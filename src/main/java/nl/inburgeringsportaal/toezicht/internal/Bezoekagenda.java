package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.toezicht.Bezoekstatus;
import nl.inburgeringsportaal.toezicht.MijnBezoek;
import org.springframework.stereotype.Component;

/**
 * Own visits in a calendar. It leaves the portal and others may look at it, so of a visit that is not announced it says
 * neither school nor place.
 */
@Component
class Bezoekagenda implements AgendaBron {
  private final Formulierboek boek;
  private final Vertaling vertaling;

  Bezoekagenda(Formulierboek boek, Vertaling vertaling) {
    this.boek = boek;
    this.vertaling = vertaling;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.INSPECTEUR_BOW, Rol.BEZOEKER_EXTERN);
  }

  @Override
  public List<Agendapunt> punten(LocalDate vanaf) {
    return boek.vanaf(vanaf.atStartOfDay()).stream().map(this::punt).toList();
  }

  private Agendapunt punt(MijnBezoek bezoek) {
    boolean open = bezoek.aangekondigd();
    return Agendapunt.van(
        "toezichtbezoek",
        bezoek.id(),
        bezoek.volgnummer(),
        bezoek.begin(),
        bezoek.einde(),
        open ? vertaling.nl("toezicht.agenda", bezoek.school()) : vertaling.nl("toezicht.agenda.onaangekondigd"),
        open ? bezoek.locatie() + ", " + bezoek.adres() : null,
        "bezoek/" + bezoek.id(),
        bezoek.status() == Bezoekstatus.AFGEZEGD);
  }
}
