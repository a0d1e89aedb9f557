package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabeluitvoer;
import nl.inburgeringsportaal.keurmerk.KeurmerkcijferService;
import nl.inburgeringsportaal.misbruik.MisbruikcijferService;
import nl.inburgeringsportaal.misbruik.Misbruikcijfers;
import nl.inburgeringsportaal.misbruik.Misbruikperiode;
import nl.inburgeringsportaal.toezicht.ToezichtcijferService;

/**
 * What came to light about misuse in a period and how procedures and supervision went, beside an earlier one when
 * somebody chooses that.
 */
@Route(MisbruikcijfersView.PAD)
@RolesAllowed({Rollen.BELEID_SZW, Rollen.INSPECTIE_SZW, Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
class MisbruikcijfersView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "misbruikcijfers";

  private static final String VAN = "van";
  private static final String TOT = "totEnMet";
  private static final String EERDER_VAN = "eerderVan";
  private static final String EERDER_TOT = "eerderTotEnMet";
  private static final int MAANDEN = 6;

  private final transient MisbruikcijferService service;
  private final transient Keurmerkcijferdelen keurmerken;
  private final transient Bouwstenen bouwstenen;
  private final transient Klok klok;
  private final Filterbalk filters;
  private final Paginakop kop;
  private final Div inhoud = new Div();
  private transient Misbruikperiode periode;
  private transient Misbruikperiode eerder;
  private transient Misbruikcijfers nu;
  private transient Misbruikcijfers toen;
  private transient Keurmerkcijferdelen.Antwoord keurmerkNu;
  private transient Keurmerkcijferdelen.Antwoord keurmerkToen;

  /** A figure of the page, in its order. */
  private enum Cijfer {
    GESCHORST(Misbruikcijfers::keurmerkGeschorst),
    INGETROKKEN(Misbruikcijfers::keurmerkIngetrokken),
    ASPIRANT(Misbruikcijfers::waarvanAspirant),
    EXAMENS(Misbruikcijfers::examenonregelmatigheden),
    MELDINGEN(Misbruikcijfers::meldingenInspectie),
    VAN_BUITEN(Misbruikcijfers::waarvanNietBowOfDuo),
    BEZOEKEN(Misbruikcijfers::toezichtbezoeken);

    private final Function<Misbruikcijfers, Long> waarde;

    Cijfer(Function<Misbruikcijfers, Long> waarde) {
      this.waarde = waarde;
    }

    private static List<Periodecijfer> rijen(Misbruikcijfers nu, Misbruikcijfers toen) {
      return Arrays.stream(values())
          .map(
              een ->
                  new Periodecijfer(
                      t("misbruik.cijfer." + een), een.waarde.apply(nu), toen == null ? null : een.waarde.apply(toen)))
          .toList();
    }
  }

  MisbruikcijfersView(
      MisbruikcijferService service,
      KeurmerkcijferService keurmerken,
      ToezichtcijferService toezicht,
      Bouwstenen bouwstenen,
      Klok klok) {
    this.service = service;
    this.keurmerken = new Keurmerkcijferdelen(keurmerken, toezicht);
    this.bouwstenen = bouwstenen;
    this.klok = klok;
    addClassNames("pagina", "cijferpagina");
    inhoud.addClassName("onder-elkaar");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .dag(VAN, "rapportage.misbruik.filter.van")
            .dag(TOT, "rapportage.misbruik.filter.totEnMet")
            .dag(EERDER_VAN, "rapportage.misbruik.filter.eerderVan")
            .dag(EERDER_TOT, "rapportage.misbruik.filter.eerderTotEnMet")
            .moment(Cijferpagina.BEKEND_OP, "rapportage.filter.bekendOp");
    kop =
        new Paginakop(t("misbruik.titel"))
            .actie(new Button(t("exporteer"), VaadinIcon.DOWNLOAD.create(), klik -> exporteer()));
    add(kop, filters, inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    inhoud.removeAll();
    nu = null;
    try {
      vraag();
      inhoud.add(toon());
    } catch (OngeldigeInvoer fout) {
      nu = null;
      kop.samenvatting("");
      Object[] argumenten = fout.argumenten();
      boolean bekend = fout.veld().equals(Cijferpagina.BEKEND_OP);
      argumenten[0] = bekend ? t("filter." + fout.veld()) : t("misbruik.filter." + fout.veld());
      if (argumenten[1] instanceof Instant moment) {
        argumenten[1] = Cijferdelen.moment(moment);
      }
      inhoud.add(new Bericht(Statusbadge.Soort.LAAT, getTranslation(fout.sleutel(), argumenten)));
    }
  }

  /** Without a choice the last half year; with one day of the earlier period the other is asked as well. */
  private void vraag() {
    Instant bekendOp = lees(Cijferpagina.BEKEND_OP, Dagtekst::leesMoment, "rapportage.fout.geen-moment");
    LocalDate totEnMet = dag(TOT).orElseGet(klok::vandaag);
    LocalDate van = dag(VAN).orElseGet(() -> totEnMet.minusMonths(MAANDEN));
    periode = new Misbruikperiode(van, totEnMet, bekendOp);
    Optional<LocalDate> eerderVan = dag(EERDER_VAN);
    Optional<LocalDate> eerderTot = dag(EERDER_TOT);
    eerder =
        eerderVan.isEmpty() && eerderTot.isEmpty()
            ? null
            : new Misbruikperiode(eerderVan.orElse(null), eerderTot.orElse(null), bekendOp);
    nu = service.tel(periode);
    try {
      toen = eerder == null ? null : service.tel(eerder);
    } catch (OngeldigeInvoer fout) {
      throw fout.veld().equals(Cijferpagina.BEKEND_OP) ? fout : vanEerder(fout);
    }
    keurmerkNu = keurmerken.vraag(periode);
    keurmerkToen = eerder == null ? null : keurmerken.vraag(eerder);
  }

  private static OngeldigeInvoer vanEerder(OngeldigeInvoer fout) {
    Object[] rest = Arrays.copyOfRange(fout.argumenten(), 2, fout.argumenten().length);
    return new OngeldigeInvoer(fout.veld().equals(VAN) ? EERDER_VAN : EERDER_TOT, fout.waarde(), fout.sleutel(), rest);
  }

  private Optional<LocalDate> dag(String naam) {
    return Optional.ofNullable(lees(naam, Dagtekst::lees, "rapportage.fout.geen-dag"));
  }

  private <T> T lees(String naam, Function<String, Optional<T>> lezer, String sleutel) {
    return filters
        .waarde(naam)
        .map(tekst -> lezer.apply(tekst).orElseThrow(() -> new OngeldigeInvoer(naam, tekst, sleutel)))
        .orElse(null);
  }

  private static String dagen(Misbruikperiode van) {
    return t("misbruik.dagen", Cijferdelen.dag(van.van()), Cijferdelen.dag(van.totEnMet()));
  }

  private List<Component> toon() {
    String dagen = eerder == null ? dagen(periode) : t("misbruik.naast", dagen(periode), dagen(eerder));
    kop.samenvatting(
        periode.bekendOp() == null ? dagen : t("op.bekend", dagen, Cijferdelen.moment(periode.bekendOp())));
    boolean metEerder = eerder != null;
    List<Component> delen = new ArrayList<>();
    delen.add(Periodecijfer.tabel(t("misbruik.tabel"), Cijfer.rijen(nu, toen), metEerder));
    delen.add(Keurmerkcijferdelen.looptijden(dagen(periode), keurmerkNu));
    if (metEerder) {
      delen.add(Keurmerkcijferdelen.looptijden(dagen(eerder), keurmerkToen));
    }
    delen.add(
        Periodecijfer.tabel(t("vervolg.tabel"), Keurmerkcijferdelen.vervolg(keurmerkNu, keurmerkToen), metEerder));
    delen.add(
        Periodecijfer.tabel(t("toezicht.tabel"), Keurmerkcijferdelen.toezicht(keurmerkNu, keurmerkToen), metEerder));
    delen.add(
        Cijferdelen.wieTellenMee(
            Stream.concat(
                    Arrays.stream(Cijfer.values())
                        .map(een -> t("misbruik.betekenis", t("misbruik.cijfer." + een), t("misbruik.telt." + een))),
                    Keurmerkcijferdelen.betekenissen().stream())
                .toList(),
            t("misbruik.bron")));
    return delen;
  }

  private void exporteer() {
    if (nu == null) {
      return;
    }
    String bekendOp = periode.bekendOp() == null ? null : periode.bekendOp().toString();
    Tabeluitvoer.<Periodecijfer>van("misbruikcijfers", bouwstenen)
        .kolom("rapportage.misbruik.filter.van", rij -> periode.van().toString())
        .kolom("rapportage.misbruik.filter.totEnMet", rij -> periode.totEnMet().toString())
        .kolom("rapportage.misbruik.filter.eerderVan", rij -> eerder == null ? null : eerder.van().toString())
        .kolom("rapportage.misbruik.filter.eerderTotEnMet", rij -> eerder == null ? null : eerder.totEnMet().toString())
        .kolom("rapportage.filter.bekendOp", rij -> bekendOp)
        .kolom("rapportage.misbruik.kolom.wat", Periodecijfer::wat)
        .kolom("rapportage.kolom.aantal", Periodecijfer::nu)
        .kolom("rapportage.kolom.aantal-toen", Periodecijfer::toen)
        .open(
            Stream.concat(
                    Cijfer.rijen(nu, toen).stream(), Keurmerkcijferdelen.alles(keurmerkNu, keurmerkToen).stream())
                .toList());
  }
}
