package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import java.util.Optional;
import nl.inburgeringsportaal.base.ui.DetailNaastLijst;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;

/**
 * A page with a filtered list and what is selected beside it; filter and selection are in the address. The
 * list is read again only when the filter changes, so selecting a row does not move it.
 *
 * @param <T> type of the rows
 * @param <F> type of the filter
 */
abstract class Lijstpagina<T, F> extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private static final String GEKOZEN = "gekozen";

  private Filterbalk filters;
  private Lijst<T, F> lijst;
  private DetailNaastLijst naast;
  private Location adres = new Location("");
  private transient F getoond;

  /** Puts the page together; the constructor of a view ends with it. */
  protected final void bouw(Paginakop kop, Filterbalk filterbalk, Lijst<T, F> rijen) {
    this.filters = filterbalk;
    this.lijst = rijen;
    Div pagina = new Div(kop, filterbalk, rijen);
    pagina.addClassNames("pagina", "vult");
    this.naast = new DetailNaastLijst(pagina, () -> kies(null));
    setSizeFull();
    add(naast);
  }

  /** What the filter bar asks now. */
  protected abstract F filter(Filterbalk filterbalk);

  /** What stands beside the list for a selection; empty when there is no such record. */
  protected abstract Optional<Detail> detail(String gekozen);

  /** What stands beside the list, and what it is about. */
  protected record Detail(String naam, Component inhoud) {}

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    adres = event.getLocation();
    filters.lees(adres);
    F gevraagd = filter(filters);
    if (!Objects.equals(gevraagd, getoond) || getoond == null) {
      getoond = gevraagd;
      lijst.toon(gevraagd);
    }
    toonDetail();
  }

  /** Goes to the address with this selection, null for none. */
  protected final void kies(String sleutel) {
    QueryParameters rest = adres.getQueryParameters().excluding(GEKOZEN);
    UI.getCurrent().navigate(adres.getPath(), sleutel == null ? rest : rest.merging(GEKOZEN, sleutel));
  }

  /** Shows a record that was just added, without filters that may hide it. */
  protected static void naarNieuw(String pad, long id) {
    UI.getCurrent().navigate(pad, QueryParameters.of(GEKOZEN, String.valueOf(id)));
  }

  /** Reads list and selection again, after something was changed. */
  protected final void ververs() {
    lijst.ververs();
    if (toonDetail()) {
      naast.houdFocus();
    } else if (adres.getQueryParameters().getSingleParameter(GEKOZEN).isPresent()) {
      kies(null); // what was decided took the record out of reach
    }
  }

  /** Gives whether what is selected is there. */
  private boolean toonDetail() {
    String gekozen = adres.getQueryParameters().getSingleParameter(GEKOZEN).orElse(null);
    Optional<Detail> detail = gekozen == null ? Optional.empty() : detail(gekozen);
    lijst.markeer(detail.isEmpty() ? null : gekozen);
    if (detail.isPresent()) {
      naast.toon(detail.get().naam(), detail.get().inhoud());
    } else if (gekozen != null) {
      toonNietGevonden();
    } else {
      naast.verberg();
    }
    return detail.isPresent();
  }

  /** An old bookmark or a number of somebody else: says so instead of a list without a word. */
  private void toonNietGevonden() {
    String titel = getTranslation("beheer.niet-gevonden");
    Div deel = new Div(new H2(titel), new Paragraph(getTranslation("fout.niet-gevonden")));
    deel.addClassName("stapel");
    naast.toon(titel, deel);
  }

  /** The id in an address, empty when it is no number. */
  protected static Optional<Long> id(String tekst) {
    try {
      return Optional.of(Long.valueOf(tekst));
    } catch (NumberFormatException geenGetal) {
      return Optional.empty();
    }
  }
}
