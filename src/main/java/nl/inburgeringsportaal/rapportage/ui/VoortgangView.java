package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.getal;
import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.procent;
import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Stapeldiagram;
import nl.inburgeringsportaal.base.ui.Tabeluitvoer;
import nl.inburgeringsportaal.rapportage.Cohorten;
import nl.inburgeringsportaal.rapportage.GedrukteCijfers;
import nl.inburgeringsportaal.rapportage.Groep;
import nl.inburgeringsportaal.rapportage.Peilvraag;
import nl.inburgeringsportaal.rapportage.RapportageService;
import nl.inburgeringsportaal.rapportage.VoortgangRapport;
import nl.inburgeringsportaal.rapportage.VoortgangRegel;

/** How far the cohorts of the law of 2013 are. */
@Route(VoortgangView.PAD)
@RolesAllowed({Rollen.BELEID_SZW, Rollen.MEDEWERKER_DUO})
class VoortgangView extends Cijferpagina {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "voortgang";

  private static final String VAN = "van";
  private static final String TOT = "tot";
  private static final String GROEP = "groep";

  private final transient RapportageService service;
  private final transient Bouwstenen bouwstenen;
  private transient VoortgangRapport rapport;

  VoortgangView(RapportageService service, Bouwstenen bouwstenen, Klok klok) {
    super(PAD, "voortgang", bouwstenen);
    this.service = service;
    this.bouwstenen = bouwstenen;
    int jaar = klok.vandaag().getYear();
    filters
        .keuze(VAN, "rapportage.filter.van", () -> Cijferdelen.jaren(RapportageService.EERSTE_COHORT, jaar))
        .keuze(TOT, "rapportage.filter.tot", () -> Cijferdelen.jaren(RapportageService.EERSTE_COHORT, jaar))
        .keuze(
            GROEP,
            "rapportage.filter.groep",
            () ->
                Arrays.stream(Groep.values())
                    .map(groep -> new Filterbalk.Optie(groep.naam(), t("groep." + groep.naam())))
                    .toList());
  }

  @Override
  protected List<Component> toon(LocalDate peildatum, LocalDate vergelijk) {
    rapport = service.voortgang(new Peilvraag(peildatum, null), new Cohorten(jaar(VAN), jaar(TOT)));
    VoortgangRapport eerder = vergelijk == null ? null : eerder(vergelijk);
    samenvatting(rapport.peildatum(), vergelijk);
    Groep groep =
        filters
            .waarde(GROEP)
            .flatMap(naam -> Arrays.stream(Groep.values()).filter(een -> een.naam().equals(naam)).findFirst())
            .orElse(Groep.TOTAAL);
    List<Component> delen = new ArrayList<>();
    delen.add(tabel(groep));
    delen.add(wieTellenMee());
    if (eerder != null) {
      delen.add(vergelijking(groep, eerder));
    }
    delen.add(diagram(groep));
    delen.add(Cijferdelen.voetnoten(voetnoten()));
    delen.add(Cijferdelen.herkomst(rapport.levering()));
    return delen;
  }

  private Integer jaar(String parameter) {
    return filters.waarde(parameter).filter(tekst -> tekst.matches("\\d{1,4}")).map(Integer::valueOf).orElse(null);
  }

  /** The same cohorts on an earlier day, as far as they had begun. */
  private VoortgangRapport eerder(LocalDate dag) {
    int tot = Math.min(rapport.cohortTotEnMet(), dag.getYear());
    return service.voortgang(
        new Peilvraag(dag, null), new Cohorten(Math.min(rapport.cohortVan(), tot), tot));
  }

  private List<VoortgangRegel> rijen(Groep groep) {
    return rapport.regels().stream().filter(rij -> rij.groep().equals(groep.naam())).toList();
  }

  private static VoortgangRegel totaal(VoortgangRapport van, Groep groep) {
    return van.totalen().stream().filter(rij -> rij.groep().equals(groep.naam())).findFirst().orElseThrow();
  }

  private Component tabel(Groep groep) {
    Cijfertabel tabel =
        new Cijfertabel(
            t("voortgang.tabel", t("groep." + groep.naam())),
            List.of(
                t("kolom.cohort"), t("kolom.totaal"), t("kolom.voldaan"), t("kolom.procent"), t("kolom.ontheven"),
                t("kolom.procent"), t("kolom.nog-plichtig"), t("kolom.procent")));
    rijen(groep).forEach(rij -> tabel.rij(String.valueOf(rij.cohort()), null, cijfers(rij)));
    return tabel.totaal(
        t("voortgang.alle", String.valueOf(rapport.cohortVan()), String.valueOf(rapport.cohortTotEnMet())),
        cijfers(totaal(rapport, groep)));
  }

  private static List<String> cijfers(VoortgangRegel rij) {
    return List.of(
        getal(rij.totaal()),
        getal(rij.voldaan()),
        procent(rij.percentageVoldaan()),
        getal(rij.ontheven()),
        procent(rij.percentageOntheven()),
        getal(rij.nogPlichtig()),
        procent(rij.percentageNogPlichtig()));
  }

  private Component vergelijking(Groep groep, VoortgangRapport eerder) {
    Cijfertabel tabel =
        new Cijfertabel(
            t("voortgang.vergelijking", Cijferdelen.dag(eerder.peildatum()), Cijferdelen.dag(rapport.peildatum())),
            List.of(
                t("kolom.cohort"), t("kolom.totaal-toen"), t("kolom.verschil"), t("kolom.voldaan-toen"),
                t("kolom.verschil"), t("kolom.ontheven-toen"), t("kolom.verschil"), t("kolom.nog-plichtig-toen"),
                t("kolom.verschil")));
    for (VoortgangRegel nu : rijen(groep)) {
      Optional<VoortgangRegel> toen =
          eerder.regels().stream()
              .filter(rij -> rij.groep().equals(nu.groep()) && rij.cohort().equals(nu.cohort()))
              .findFirst();
      tabel.rij(String.valueOf(nu.cohort()), null, verschil(nu, toen.orElse(null)));
    }
    return tabel.totaal(t("kolom.totaal"), verschil(totaal(rapport, groep), totaal(eerder, groep)));
  }

  private static List<String> verschil(VoortgangRegel nu, VoortgangRegel toen) {
    VoortgangRegel niemand = new VoortgangRegel(null, null, 0, 0, 0, 0, null, null, null);
    VoortgangRegel met = toen == null ? niemand : toen;
    return Stream.of(
            new long[] {met.totaal(), nu.totaal()},
            new long[] {met.voldaan(), nu.voldaan()},
            new long[] {met.ontheven(), nu.ontheven()},
            new long[] {met.nogPlichtig(), nu.nogPlichtig()})
        .flatMap(paar -> Stream.of(getal(paar[0]), (paar[1] > paar[0] ? "+" : "") + getal(paar[1] - paar[0])))
        .toList();
  }

  private Component diagram(Groep groep) {
    return new Stapeldiagram(
        t("voortgang.diagram", t("groep." + groep.naam()), Cijferdelen.dag(rapport.peildatum())),
        List.of(t("kolom.voldaan"), t("kolom.ontheven"), t("kolom.nog-plichtig")),
        rijen(groep).stream()
            .map(
                rij ->
                    new Stapeldiagram.Balk(
                        String.valueOf(rij.cohort()), List.of(rij.voldaan(), rij.ontheven(), rij.nogPlichtig())))
            .toList(),
        getLocale());
  }

  private Component wieTellenMee() {
    return Cijferdelen.wieTellenMee(
        Stream.of("wet", "cohort", "gestopt", "voldaan", "ontheven", "rest", "waarden")
            .map(deel -> t("voortgang.telt." + deel))
            .toList(),
        t("bron.wet"));
  }

  private List<String> voetnoten() {
    List<String> noten = new ArrayList<>(List.of(t("voetnoot.afronding")));
    for (GedrukteCijfers.Cel cel : GedrukteCijfers.bij(rapport)) {
      String uitkomst = cel.uitkomst().equals("nogPlichtig") ? "nog-plichtig" : cel.uitkomst();
      noten.add(
          t(
              "voetnoot.gedrukt", Cijferdelen.dag(cel.brief()), t("groep." + cel.rij()), cel.cohort(),
              t("kolom." + uitkomst), cel.gedrukt()));
    }
    return noten;
  }

  @Override
  protected void vergeet() {
    rapport = null;
  }

  @Override
  protected void exporteer() {
    if (rapport == null) {
      return;
    }
    String dag = rapport.peildatum().toString();
    Tabeluitvoer.<VoortgangRegel>van(PAD, bouwstenen)
        .kolom("rapportage.filter.peildatum", rij -> dag)
        .kolom("rapportage.filter.groep", VoortgangRegel::groep)
        .kolom("rapportage.kolom.cohort", VoortgangRegel::cohort)
        .kolom("rapportage.kolom.totaal", VoortgangRegel::totaal)
        .kolom("rapportage.kolom.voldaan", VoortgangRegel::voldaan)
        .kolom("rapportage.kolom.ontheven", VoortgangRegel::ontheven)
        .kolom("rapportage.kolom.nog-plichtig", VoortgangRegel::nogPlichtig)
        .kolom("rapportage.kolom.voldaan-procent", VoortgangRegel::percentageVoldaan)
        .kolom("rapportage.kolom.ontheven-procent", VoortgangRegel::percentageOntheven)
        .kolom("rapportage.kolom.nog-plichtig-procent", VoortgangRegel::percentageNogPlichtig)
        .open(rapport.regels());
  }
}
