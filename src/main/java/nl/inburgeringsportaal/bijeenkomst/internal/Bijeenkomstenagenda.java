package nl.inburgeringsportaal.bijeenkomst.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmelding;
import org.springframework.stereotype.Component;

/** Meetings at which somebody has a seat, in his own calendar. Where to take part online stands on the page only. */
@Component
class Bijeenkomstenagenda implements AgendaBron {
  private final Plaatslezer lezer;
  private final Aanmeldingen aanmeldingen;
  private final HuidigeGebruiker.Bron bron;

  Bijeenkomstenagenda(Plaatslezer lezer, Aanmeldingen aanmeldingen, HuidigeGebruiker.Bron bron) {
    this.lezer = lezer;
    this.aanmeldingen = aanmeldingen;
    this.bron = bron;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.SCHOOLFUNCTIONARIS, Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER);
  }

  @Override
  public List<Agendapunt> punten(LocalDate vanaf) {
    long wie = bron.verplicht().id();
    return lezer.bijeenkomstenVan(wie, vanaf.atStartOfDay()).stream()
        .flatMap(id -> aanmeldingen.vanGebruiker(id, wie).stream())
        .filter(aanmelding -> aanmelding.status() == Aanmeldstatus.GEPLAATST)
        .map(MijnAanmelding::bijeenkomst)
        .map(Bijeenkomstenagenda::punt)
        .toList();
  }

  private static Agendapunt punt(BijeenkomstDetail bijeenkomst) {
    BijeenkomstGegevens gegevens = bijeenkomst.gegevens();
    return new Agendapunt(
        BijeenkomstAgenda.uid(gegevens.id()),
        bijeenkomst.volgnummer(),
        gegevens.begin().toLocalDate(),
        gegevens.begin().toLocalTime(),
        (int) Duration.between(gegevens.begin(), gegevens.einde()).toMinutes(),
        gegevens.titel(),
        gegevens.plaats(),
        BijeenkomstRoute.bijeenkomst(gegevens.id()),
        bijeenkomst.status() == Bijeenkomststatus.GEANNULEERD);
  }
}
