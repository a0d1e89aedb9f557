package nl.inburgeringsportaal.bijeenkomst.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmelding;
import org.springframework.stereotype.Component;

/** Meetings at which somebody has a seat, in his own calendar. Where to take part online stands on the page only. */
@Component
class Bijeenkomstenagenda implements AgendaBron {
  private final Aanmeldingen aanmeldingen;
  private final HuidigeGebruiker.Bron bron;

  Bijeenkomstenagenda(Aanmeldingen aanmeldingen, HuidigeGebruiker.Bron bron) {
    this.aanmeldingen = aanmeldingen;
    this.bron = bron;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.SCHOOLFUNCTIONARIS, Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER);
  }

  @Override
  public List<Agendapunt> punten(LocalDate vanaf) {
    return aanmeldingen.vanGebruiker(bron.verplicht().id(), vanaf.atStartOfDay()).stream()
        .filter(aanmelding -> aanmelding.status() == Aanmeldstatus.GEPLAATST)
        .map(MijnAanmelding::bijeenkomst)
        .map(BijeenkomstAgenda::punt)
        .toList();
  }
}
