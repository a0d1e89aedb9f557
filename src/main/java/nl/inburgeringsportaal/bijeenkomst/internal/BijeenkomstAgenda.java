package nl.inburgeringsportaal.bijeenkomst.internal;

import nl.inburgeringsportaal.base.AgendaBron.Agendapunt;
import nl.inburgeringsportaal.base.ics.Agendaschrijver;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import org.springframework.stereotype.Component;

/** A meeting as an appointment. It names nobody. */
@Component
public class BijeenkomstAgenda {
  private final Agendaschrijver schrijver;

  BijeenkomstAgenda(Agendaschrijver schrijver) {
    this.schrijver = schrijver;
  }

  /**
   * @param bijeenkomst the meeting, with where to take part online only for a participant
   * @return the file in UTF-8
   */
  public byte[] bestand(BijeenkomstDetail bijeenkomst) {
    BijeenkomstGegevens gegevens = bijeenkomst.gegevens();
    return schrijver.bestand(punt(bijeenkomst), gegevens.omschrijving(), gegevens.onlineAdres());
  }

  /** The same meeting keeps its UID; moving or cancelling it raises its number. */
  static Agendapunt punt(BijeenkomstDetail bijeenkomst) {
    BijeenkomstGegevens gegevens = bijeenkomst.gegevens();
    return Agendapunt.van(
        "bijeenkomst",
        gegevens.id(),
        bijeenkomst.volgnummer(),
        gegevens.begin(),
        gegevens.einde(),
        gegevens.titel(),
        gegevens.plaats(),
        BijeenkomstRoute.bijeenkomst(gegevens.id()),
        bijeenkomst.status() == Bijeenkomststatus.GEANNULEERD);
  }
}
