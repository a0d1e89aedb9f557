package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Cijfertabel;

/**
 * A figure of a period beside that of an earlier one.
 *
 * @param wat what it counts
 * @param nu of the period, null when there is none
 * @param toen of the earlier period, null when none was chosen or there is none
 */
record Periodecijfer(String wat, Long nu, Long toen) {

  /**
   * @param titel what the table shows
   * @param rijen its rows
   * @param metEerder true with the earlier period and the difference
   * @return the table
   */
  static Component tabel(String titel, List<Periodecijfer> rijen, boolean metEerder) {
    List<String> koppen = new ArrayList<>(List.of(t("misbruik.kolom.wat"), t("misbruik.kolom.periode")));
    if (metEerder) {
      koppen.addAll(List.of(t("misbruik.kolom.eerder"), t("kolom.verschil")));
    }
    Cijfertabel tabel = new Cijfertabel(titel, koppen);
    rijen.forEach(rij -> tabel.rij(rij.wat(), null, rij.cijfers(metEerder)));
    return tabel;
  }

  private List<String> cijfers(boolean metEerder) {
    return metEerder ? List.of(getal(nu), getal(toen), verschil()) : List.of(getal(nu));
  }

  private String verschil() {
    return nu == null || toen == null ? Cijferdelen.GEEN : (nu > toen ? "+" : "") + Cijferdelen.getal(nu - toen);
  }

  static String getal(Long aantal) {
    return aantal == null ? Cijferdelen.GEEN : Cijferdelen.getal(aantal);
  }
}
