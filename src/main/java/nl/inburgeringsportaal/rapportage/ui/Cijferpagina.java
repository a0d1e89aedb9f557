package nl.inburgeringsportaal.rapportage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.rapportage.Peilvraag;

/**
 * A page with figures on a peildatum, beside those of an earlier one when somebody chooses that; all of it stands in
 * the address. What cannot be asked, or is no value at all, is a sentence above an empty page.
 */
abstract class Cijferpagina extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Name in the address. */
  static final String PEILDATUM = "peildatum";

  /** Name in the address. */
  static final String VERGELIJK = "vergelijk";

  /** Name in the address. */
  static final String BEKEND_OP = "bekendOp";

  /** The filters; a page adds its own. */
  protected final Filterbalk filters;

  private final Paginakop kop;
  private final Div inhoud = new Div();
  private String adres = "";

  Cijferpagina(String pad, String naam, Bouwstenen bouwstenen) {
    addClassNames("pagina", "cijferpagina");
    inhoud.addClassName("onder-elkaar");
    filters =
        bouwstenen
            .filterbalk(pad)
            .dag(PEILDATUM, "rapportage.filter.peildatum")
            .dag(VERGELIJK, "rapportage.filter.vergelijk")
            .moment(BEKEND_OP, "rapportage.filter.bekendOp");
    kop =
        new Paginakop(Cijferdelen.t(naam + ".titel"))
            .actie(
                new Button(Cijferdelen.t("exporteer"), VaadinIcon.DOWNLOAD.create(), klik -> exporteer()));
    add(kop, filters, inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    adres = event.getLocation().getPathWithQueryParameters();
    inhoud.removeAll();
    try {
      Peilvraag vraag =
          new Peilvraag(
              lees(PEILDATUM, PEILDATUM, Dagtekst::lees, "rapportage.fout.geen-dag"),
              lees(BEKEND_OP, BEKEND_OP, Dagtekst::leesMoment, "rapportage.fout.geen-moment"));
      LocalDate vergelijk = lees(VERGELIJK, VERGELIJK, Dagtekst::lees, "rapportage.fout.geen-dag");
      inhoud.add(toon(vraag, vergelijk));
    } catch (OngeldigeInvoer fout) {
      vergeet();
      kop.samenvatting("");
      Object[] argumenten = fout.argumenten();
      argumenten[0] = Cijferdelen.t("filter." + fout.veld());
      if (argumenten[1] instanceof Instant moment) {
        argumenten[1] = Cijferdelen.moment(moment);
      }
      inhoud.add(new Bericht(Statusbadge.Soort.LAAT, getTranslation(fout.sleutel(), argumenten)));
    }
  }

  /**
   * A value of the address.
   *
   * @param parameter its name there
   * @param veld name of the field, for the message
   * @param lezer empty for what cannot be such a value
   * @param sleutel key of the text that says so
   * @return the value; null when it is not set
   * @throws OngeldigeInvoer when it stands there and cannot be read
   */
  protected <T> T lees(String parameter, String veld, Function<String, Optional<T>> lezer, String sleutel) {
    return filters
        .waarde(parameter)
        .map(tekst -> lezer.apply(tekst).orElseThrow(() -> new OngeldigeInvoer(veld, tekst, sleutel)))
        .orElse(null);
  }

  /** Address of the page with what was chosen. */
  protected String adres() {
    return adres;
  }

  /** Says below the title which days the figures are of, and as known when. */
  protected void samenvatting(LocalDate peildatum, LocalDate vergelijk, Instant bekendOp) {
    String dagen =
        vergelijk == null
            ? Cijferdelen.t("op", Cijferdelen.dag(peildatum))
            : Cijferdelen.t("op.naast", Cijferdelen.dag(peildatum), Cijferdelen.dag(vergelijk));
    kop.samenvatting(bekendOp == null ? dagen : Cijferdelen.t("op.bekend", dagen, Cijferdelen.moment(bekendOp)));
  }

  /**
   * Asks for the figures and keeps them.
   *
   * @param vraag on which day, as known when
   * @param vergelijk the earlier day beside it; null for none
   * @return what the page shows
   */
  protected abstract List<Component> toon(Peilvraag vraag, LocalDate vergelijk);

  /** There are no figures: what was kept is of another question. */
  protected abstract void vergeet();

  /** Offers the figures as files, when there are any. */
  protected abstract void exporteer();
}
