package nl.inburgeringsportaal.rapportage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;

/**
 * A page with figures on a peildatum, beside those of an earlier one when somebody chooses that; all of it stands in
 * the address. A day that cannot be asked about is a sentence above an empty page.
 */
abstract class Cijferpagina extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Name in the address. */
  static final String PEILDATUM = "peildatum";

  /** Name in the address. */
  static final String VERGELIJK = "vergelijk";

  /** The filters; a page adds its own. */
  protected final Filterbalk filters;

  private final Paginakop kop;
  private final Div inhoud = new Div();

  Cijferpagina(String pad, String naam, Bouwstenen bouwstenen) {
    addClassNames("pagina", "cijferpagina");
    inhoud.addClassName("onder-elkaar");
    filters =
        bouwstenen
            .filterbalk(pad)
            .dag(PEILDATUM, "rapportage.filter.peildatum")
            .dag(VERGELIJK, "rapportage.filter.vergelijk");
    kop =
        new Paginakop(Cijferdelen.t(naam + ".titel"))
            .actie(
                new Button(Cijferdelen.t("exporteer"), VaadinIcon.DOWNLOAD.create(), klik -> exporteer()));
    add(kop, filters, inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    inhoud.removeAll();
    try {
      inhoud.add(toon(filters.dag(PEILDATUM).orElse(null), filters.dag(VERGELIJK).orElse(null)));
    } catch (OngeldigeInvoer fout) {
      vergeet();
      kop.samenvatting("");
      inhoud.add(new Bericht(Statusbadge.Soort.LAAT, getTranslation(fout.sleutel(), fout.argumenten())));
    }
  }

  /** Says below the title which days the figures are of. */
  protected void samenvatting(LocalDate peildatum, LocalDate vergelijk) {
    kop.samenvatting(
        vergelijk == null
            ? Cijferdelen.t("op", Cijferdelen.dag(peildatum))
            : Cijferdelen.t("op.naast", Cijferdelen.dag(peildatum), Cijferdelen.dag(vergelijk)));
  }

  /**
   * Asks for the figures and keeps them.
   *
   * @param peildatum the day; null for today
   * @param vergelijk the earlier day beside it; null for none
   * @return what the page shows
   */
  protected abstract List<Component> toon(LocalDate peildatum, LocalDate vergelijk);

  /** There are no figures: what was kept is of another question. */
  protected abstract void vergeet();

  /** Offers the figures as files, when there are any. */
  protected abstract void exporteer();
}
