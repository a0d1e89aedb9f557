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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.rapport.Stapelbeeld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Stapeldiagram;
import nl.inburgeringsportaal.base.ui.Tabeluitvoer;
import nl.inburgeringsportaal.rapportage.Cijfersoort;
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

  /** Beside a cohort that had not begun on the earlier day: four counts with their difference. */
  private static final List<String> LEEG = Collections.nCopies(8, Cijferdelen.GEEN);

  private final transient RapportageService service;
  private final transient Bouwstenen bouwstenen;
  private final transient HuidigeGebruiker.Bron bron;
  private transient VoortgangRapport rapport;
  private transient String bekendOp;

  VoortgangView(RapportageService service, Bouwstenen bouwstenen, HuidigeGebruiker.Bron bron, Klok klok) {
    super(PAD, "voortgang", bouwstenen);
    this.bron = bron;
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
  protected List<Component> toon(Peilvraag vraag, LocalDate vergelijk) {
    Groep gekozen = lees(GROEP, GROEP, VoortgangView::groep, "rapportage.fout.geen-groep");
    Groep groep = gekozen == null ? Groep.TOTAAL : gekozen;
    Cohorten cohorten = new Cohorten(jaar(VAN, "cohortVan"), jaar(TOT, "cohortTot"));
    rapport = service.voortgang(vraag, vergelijk, cohorten);
    samenvatting(rapport.peildatum(), vergelijk, vraag.bekendOp());
    bekendOp = vraag.bekendOp() == null ? null : vraag.bekendOp().toString();
    List<Component> delen = new ArrayList<>();
    delen.add(tabel(groep));
    delen.add(wieTellenMee());
    if (vergelijk != null) {
      delen.add(vergelijking(groep));
    }
    delen.add(diagram(groep));
    delen.add(Cijferdelen.voetnoten(voetnoten()));
    delen.add(Cijferdelen.herkomst(rapport.levering()));
    return delen;
  }

  private static Optional<Groep> groep(String naam) {
    return Arrays.stream(Groep.values()).filter(een -> een.naam().equals(naam)).findFirst();
  }

  private Integer jaar(String parameter, String veld) {
    return lees(
        parameter,
        veld,
        tekst -> Optional.of(tekst).filter(een -> een.matches("[0-9]{4}")).map(Integer::valueOf),
        "rapportage.fout.geen-jaar");
  }

  private Component tabel(Groep groep) {
    Cijfertabel tabel =
        new Cijfertabel(
            t("voortgang.tabel", t("groep." + groep.naam())),
            List.of(
                t("kolom.cohort"), t("kolom.totaal"), t("kolom.voldaan"), t("kolom.procent"), t("kolom.ontheven"),
                t("kolom.procent"), t("kolom.nog-plichtig"), t("kolom.procent")));
    Cijferlinks links = new Cijferlinks(Cijfersoort.VOORTGANG, bron, rapport.peildatum(), bekendOp != null);
    for (VoortgangRegel rij : rapport.nu().van(groep)) {
      String cohort = String.valueOf(rij.cohort());
      tabel.rijMetAdressen(cohort, cijfers(rij, links, cohort, groep, rij.cohort()));
    }
    String alle = t("voortgang.alle", String.valueOf(rapport.cohortVan()), String.valueOf(rapport.cohortTotEnMet()));
    return tabel.totaalMetAdressen(
        alle, cijfers(rapport.nu().totaal(groep), links, alle, groep, rapport.cohortVan(), rapport.cohortTotEnMet()));
  }

  private static List<Cijfertabel.Cel> cijfers(
      VoortgangRegel rij, Cijferlinks links, String naam, Groep groep, int... cohorten) {
    return List.of(
        links.cel(rij.totaal(), naam, groep, cohorten, null),
        links.cel(rij.voldaan(), naam, groep, cohorten, "VOLDAAN"),
        Cijferlinks.gewoon(procent(rij.percentageVoldaan())),
        links.cel(rij.ontheven(), naam, groep, cohorten, "ONTHEVEN"),
        Cijferlinks.gewoon(procent(rij.percentageOntheven())),
        links.cel(rij.nogPlichtig(), naam, groep, cohorten, "NOG_PLICHTIG"),
        Cijferlinks.gewoon(procent(rij.percentageNogPlichtig())));
  }

  private Component vergelijking(Groep groep) {
    Cijfertabel tabel =
        new Cijfertabel(
            t("voortgang.vergelijking", Cijferdelen.dag(rapport.vergelijk()), Cijferdelen.dag(rapport.peildatum())),
            List.of(
                t("kolom.cohort"), t("kolom.totaal-toen"), t("kolom.verschil"), t("kolom.voldaan-toen"),
                t("kolom.verschil"), t("kolom.ontheven-toen"), t("kolom.verschil"), t("kolom.nog-plichtig-toen"),
                t("kolom.verschil")));
    int laatste = rapport.vergelijk().getYear();
    List<VoortgangRegel> nu = rapport.nu().van(groep);
    List<VoortgangRegel> toen = rapport.toen().van(groep);
    for (int i = 0; i < nu.size(); i++) {
      int cohort = nu.get(i).cohort();
      tabel.rij(String.valueOf(cohort), null, cohort > laatste ? LEEG : verschil(nu.get(i), toen.get(i)));
    }
    return tabel.totaal(
        t("kolom.totaal"),
        rapport.cohortVan() > laatste ? LEEG : verschil(rapport.nu().totaal(groep), rapport.toen().totaal(groep)));
  }

  private static List<String> verschil(VoortgangRegel nu, VoortgangRegel toen) {
    return Stream.of(
            new long[] {toen.totaal(), nu.totaal()},
            new long[] {toen.voldaan(), nu.voldaan()},
            new long[] {toen.ontheven(), nu.ontheven()},
            new long[] {toen.nogPlichtig(), nu.nogPlichtig()})
        .flatMap(paar -> Stream.of(getal(paar[0]), (paar[1] > paar[0] ? "+" : "") + getal(paar[1] - paar[0])))
        .toList();
  }

  private Component diagram(Groep groep) {
    return new Stapeldiagram(
        new Stapelbeeld(
            t("voortgang.diagram", t("groep." + groep.naam()), Cijferdelen.dag(rapport.peildatum())),
            List.of(t("kolom.voldaan"), t("kolom.ontheven"), t("kolom.nog-plichtig")),
            rapport.nu().van(groep).stream()
                .map(
                    rij ->
                        new Stapelbeeld.Balk(
                            String.valueOf(rij.cohort()), List.of(rij.voldaan(), rij.ontheven(), rij.nogPlichtig())))
                .toList()),
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
    String alle = rapport.cohortVan() + "-" + rapport.cohortTotEnMet();
    Tabeluitvoer<VoortgangRegel> uitvoer =
        Tabeluitvoer.<VoortgangRegel>van(PAD, bouwstenen)
            .kolom("rapportage.filter.peildatum", rij -> dag)
            .kolom("rapportage.filter.bekendOp", rij -> bekendOp)
            .kolom("rapportage.filter.groep", VoortgangRegel::groep)
            .kolom("rapportage.kolom.cohort", rij -> rij.cohort() == null ? alle : rij.cohort())
            .kolom("rapportage.kolom.totaal", VoortgangRegel::totaal)
            .kolom("rapportage.kolom.voldaan", VoortgangRegel::voldaan)
            .kolom("rapportage.kolom.ontheven", VoortgangRegel::ontheven)
            .kolom("rapportage.kolom.nog-plichtig", VoortgangRegel::nogPlichtig)
            .kolom("rapportage.kolom.voldaan-procent", VoortgangRegel::percentageVoldaan)
            .kolom("rapportage.kolom.ontheven-procent", VoortgangRegel::percentageOntheven)
            .kolom("rapportage.kolom.nog-plichtig-procent", VoortgangRegel::percentageNogPlichtig);
    Cijferdelen.metHerkomst(uitvoer, rapport.levering())
        .open(Stream.concat(rapport.nu().regels().stream(), rapport.nu().totalen().stream()).toList());
  }
}
