package nl.inburgeringsportaal.keurmerk.internal;

import java.util.List;
import java.util.stream.Stream;
import nl.inburgeringsportaal.cursus.Aanbodcontrole;
import nl.inburgeringsportaal.keurmerk.Registerstatus;
import org.springframework.stereotype.Component;

/**
 * Did somebody begin at a school while its keurmerk was suspended or had ended? By the status as it is known at the
 * delivery, so with what a court or the lifting of a measure made of it.
 */
@Component
class Aanbodvragen implements Aanbodcontrole {

  @Override
  public List<Vraag> vragen() {
    return Stream.of(
            Registerstatus.GESCHORST, Registerstatus.INGETROKKEN, Registerstatus.VERVALLEN, Registerstatus.BEEINDIGD)
        .map(Aanbodvragen::vraag)
        .toList();
  }

  /** The periods of a school do not overlap: a day lies in one of them at most. */
  private static Vraag vraag(Registerstatus status) {
    return new Vraag(
        "keurmerk.aanbod.BEGIN_" + status,
        "join taalschool t on t.instelling_id = i.id join keurmerkperiode k on k.taalschool_id = t.id"
            + " and k.van <= s.begin and (k.tot is null or k.tot > s.begin) and " + Registerzoeker.openbaar("k")
            + " = '" + status + "' and " + Registerzoeker.isOoitOpenbaar("k"),
        "json_array(date_format(k.status_sinds, '%e-%c-%Y'))");
  }
}
