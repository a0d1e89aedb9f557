package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.inburgeringsportaal.base.ui.Bestandslijst;
import nl.inburgeringsportaal.toezicht.Bewijs;
import nl.inburgeringsportaal.toezicht.BezoekDetail;
import nl.inburgeringsportaal.toezicht.BezoekDetail.Handeling;
import nl.inburgeringsportaal.toezicht.BezoekbewijsService;
import nl.inburgeringsportaal.toezicht.Bezoekstatus;

/** The evidence of a visit; what was added by mistake can be removed until the visit is judged. */
class Bewijslijst extends Div {
  private static final long serialVersionUID = 1L;

  Bewijslijst(BezoekDetail bezoek, BezoekbewijsService service, Runnable opnieuw) {
    Bestandslijst lijst = new Bestandslijst();
    boolean kanWeg =
        bezoek.rij().status() == Bezoekstatus.UITGEVOERD && bezoek.kan().contains(Handeling.BEOORDELEN)
            || bezoek.kan().contains(Handeling.WIJZIGEN);
    for (Bewijs een : bezoek.bewijs()) {
      String waarbij = een.criterium() == null ? t("bewijs.heel") : t("bewijs.bij", een.criterium());
      lijst.bestand(
          een.bestand(), service::open, waarbij, kanWeg ? weg(een, service, opnieuw) : new Component[0]);
    }
    add(lijst);
  }

  private static Component[] weg(Bewijs een, BezoekbewijsService service, Runnable opnieuw) {
    return new Component[] {
      Bestandslijst.weg(een.bestand(), service::verwijder, service::haalTerug, opnieuw)
    };
  }
}
