package nl.inburgeringsportaal.base.ui;

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
import nl.inburgeringsportaal.base.NietGevonden;

/**
 * A page with a filtered list and what is selected beside it; filter and selection are in the address. The
 * list is read again only when the filter changes, so selecting a row does not move it; what is beside it only when
 * the selection changes, so another filter does not take away what somebody is reading.
 *
 * @param <T> type of the rows
 * @param <F> type of the filter
 */
public abstract class Lijstpagina<T, F> extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private static final String GEKOZEN = "gekozen";

  private Filterbalk filters;
  private Lijst<T, F> lijst;
  private DetailNaastLijst naast;
  private Location adres = new Location("");
  private transient F getoond;
  private String naastGetoond;

  /**
   * Puts the page together; the constructor of a view ends with it.
   *
   * @param kop header
   * @param filterbalk filters
   * @param rijen list
   * @param erboven what stands between header and filters
   */
  protected final void bouw(Paginakop kop, Filterbalk filterbalk, Lijst<T, F> rijen, Component... erboven) {
    this.filters = filterbalk;
    this.lijst = rijen;
    Div pagina = new Div(kop);
    pagina.add(erboven);
    pagina.add(filterbalk, rijen);
    pagina.addClassNames("pagina", "vult");
    this.naast = new DetailNaastLijst(pagina, () -> kies(null));
    setSizeFull();
    add(naast);
  }

  /**
   * @param pad path of a list page
   * @param id id of a record
   * @return address of the page with this record beside the list
   */
  protected static String adres(String pad, long id) {
    return pad + "?" + GEKOZEN + "=" + id;
  }

  /**
   * @param filterbalk the filters as they stand in the address
   * @return what they ask
   */
  protected abstract F filter(Filterbalk filterbalk);

  /**
   * @param gekozen what the address selects
   * @return what stands beside the list; empty when it selects nothing that there can be
   * @throws NietGevonden when there is no such record, or not for this user
   */
  protected abstract Optional<Detail> detail(String gekozen);

  /**
   * @return key of the text that says why there may be no such record
   */
  protected String nietGevonden() {
    return "fout.niet-gevonden";
  }

  /**
   * What stands beside the list.
   *
   * @param naam what it is about
   * @param inhoud begins with an h2
   */
  public record Detail(String naam, Component inhoud) {}

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    adres = event.getLocation();
    filters.lees(adres);
    toonLijst();
    if (!Objects.equals(gekozen(), naastGetoond)) {
      toonDetail();
    }
  }

  private String gekozen() {
    return adres.getQueryParameters().getSingleParameter(GEKOZEN).orElse(null);
  }

  /** Shows the list for the filters as they stand now. */
  protected final void toonLijst() {
    F gevraagd = filter(filters);
    if (getoond == null || !Objects.equals(gevraagd, getoond)) {
      getoond = gevraagd;
      lijst.toon(gevraagd);
    }
  }

  /**
   * Goes to the address with this selection.
   *
   * @param sleutel what is selected, null for nothing
   */
  protected final void kies(String sleutel) {
    QueryParameters rest = adres.getQueryParameters().excluding(GEKOZEN);
    UI.getCurrent().navigate(adres.getPath(), sleutel == null ? rest : rest.merging(GEKOZEN, sleutel));
  }

  /**
   * Goes to the address with this selection.
   *
   * @param id id of a record
   */
  protected final void kies(long id) {
    kies(String.valueOf(id));
  }

  /**
   * Shows a record that was just added, without filters that may hide it.
   *
   * @param pad path of the page
   * @param id id of the record
   */
  protected final void naarNieuw(String pad, long id) {
    // The list has one more, also when the filters stay as they are.
    getoond = null;
    WerkGewijzigd.meld();
    UI.getCurrent().navigate(pad, QueryParameters.of(GEKOZEN, String.valueOf(id)));
  }

  /** Reads list and selection again, after something was changed. */
  protected final void ververs() {
    WerkGewijzigd.meld();
    lijst.ververs();
    if (toonDetail()) {
      naast.houdFocus();
    } else if (gekozen() != null) {
      kies(null); // what was decided took the record out of reach
    }
  }

  /** Gives whether what is selected is there; a view shows it again when it shows something else of the same record. */
  protected final boolean toonDetail() {
    String gekozen = gekozen();
    Optional<Detail> detail = gekozen == null ? Optional.empty() : zoek(gekozen);
    lijst.markeer(detail.isEmpty() ? null : gekozen);
    naastGetoond = gekozen;
    if (detail.isPresent()) {
      naast.toon(detail.get().naam(), detail.get().inhoud());
    } else if (gekozen != null) {
      toonNietGevonden();
    } else {
      naast.verberg();
    }
    return detail.isPresent();
  }

  private Optional<Detail> zoek(String gekozen) {
    try {
      return detail(gekozen);
    } catch (NietGevonden weg) {
      return Optional.empty();
    }
  }

  /** An old bookmark or a number of somebody else: says so instead of a list without a word. */
  private void toonNietGevonden() {
    String titel = getTranslation("base.detail.niet-gevonden");
    Div deel = new Div(new H2(titel), new Paragraph(getTranslation(nietGevonden())));
    deel.addClassName("stapel");
    naast.toon(titel, deel);
  }

  /**
   * @param tekst what an address holds
   * @return the id in it, empty when it is none
   */
  public static Optional<Long> id(String tekst) {
    try {
      return Optional.of(Long.valueOf(tekst));
    } catch (NumberFormatException geenGetal) {
      return Optional.empty();
    }
  }
}
