package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.rapportage.Cijfersoort;
import nl.inburgeringsportaal.rapportage.Groep;

/**
 * Makes a figure a link to the people it counts, for who may see people. Not as known at an earlier moment: somebody
 * who was removed since still counts there and has no name.
 */
final class Cijferlinks {
  /** Name in the address. */
  static final String SOORT = "soort";

  /** Name in the address. */
  static final String GROEP = "groep";

  /** Name in the address. */
  static final String VAN = "cohortVan";

  /** Name in the address. */
  static final String TOT = "cohortTot";

  /** Name in the address. */
  static final String DEEL = "deel";

  private final Cijfersoort soort;
  private final LocalDate peildatum;
  private final boolean mag;

  Cijferlinks(Cijfersoort soort, HuidigeGebruiker.Bron bron, LocalDate peildatum, boolean zoalsBekendOp) {
    this.soort = soort;
    this.peildatum = peildatum;
    this.mag = !zoalsBekendOp && bron.verplicht().rollen().contains(Rol.MEDEWERKER_DUO);
  }

  /**
   * @param aantal the figure
   * @param rij what its row is about
   * @param groep the group; null for all
   * @param cohorten first and last cohort; empty for all
   * @param deel the part that is counted; null for all
   */
  Cijfertabel.Cel cel(long aantal, String rij, Groep groep, int[] cohorten, String deel) {
    if (!mag || aantal == 0) {
      return gewoon(Cijferdelen.getal(aantal));
    }
    Map<String, Object> vraag = new LinkedHashMap<>();
    vraag.put(SOORT, soort.name().toLowerCase(Locale.ROOT));
    vraag.put(Cijferpagina.PEILDATUM, peildatum);
    if (groep != null) {
      vraag.put(GROEP, groep.naam());
    }
    if (cohorten.length > 0) {
      vraag.put(VAN, cohorten[0]);
      vraag.put(TOT, cohorten[cohorten.length - 1]);
    }
    if (deel != null) {
      vraag.put(DEEL, deel.toLowerCase(Locale.ROOT));
    }
    String adres =
        vraag.entrySet().stream()
            .map(een -> een.getKey() + "=" + een.getValue())
            .collect(Collectors.joining("&", CijferlijstView.PAD + "?", ""));
    String wat = t(deel == null ? "kolom.totaal" : "cijferlijst.deel." + deel);
    return new Cijfertabel.Cel(
        Cijferdelen.getal(aantal), adres, t("cijferlijst.toon", Cijferdelen.getal(aantal), wat, rij));
  }

  /** A link beside a figure that is not in a table; empty when there is none. */
  Optional<Anchor> link(long aantal, String wat) {
    Cijfertabel.Cel cel = cel(aantal, wat, null, new int[0], null);
    if (cel.adres() == null) {
      return Optional.empty();
    }
    Anchor link = new Anchor(cel.adres(), t("cijferlijst.toon-alle", cel.tekst()));
    link.getElement().setAttribute("router-link", true);
    return Optional.of(link);
  }

  /** A figure that opens nothing. */
  static Cijfertabel.Cel gewoon(String tekst) {
    return new Cijfertabel.Cel(tekst, null, null);
  }
}
