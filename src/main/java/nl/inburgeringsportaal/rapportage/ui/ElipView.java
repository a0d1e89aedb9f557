package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.getal;
import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.rapport.Stapelbeeld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Stapeldiagram;
import nl.inburgeringsportaal.base.ui.Tabeluitvoer;
import nl.inburgeringsportaal.elip.Elipgrenzen;
import nl.inburgeringsportaal.rapportage.Cijfersoort;
import nl.inburgeringsportaal.rapportage.ElipRapport;
import nl.inburgeringsportaal.rapportage.ElipRegel;
import nl.inburgeringsportaal.rapportage.Elipcriterium;
import nl.inburgeringsportaal.rapportage.Elipdoelgroeptelling;
import nl.inburgeringsportaal.rapportage.GedrukteCijfers;
import nl.inburgeringsportaal.rapportage.Peilvraag;
import nl.inburgeringsportaal.rapportage.RapportageService;

/** Who has nearly used up his loan and is still under the duty. */
@Route(ElipView.PAD)
@RolesAllowed({Rollen.BELEID_SZW, Rollen.MEDEWERKER_DUO})
class ElipView extends Cijferpagina {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "elip";

  private final transient RapportageService service;
  private final transient Bouwstenen bouwstenen;
  private final transient HuidigeGebruiker.Bron bron;
  private transient ElipRapport rapport;
  private transient Cijferlinks links;
  private transient String bekendOp;

  ElipView(RapportageService service, Bouwstenen bouwstenen, HuidigeGebruiker.Bron bron) {
    super(PAD, "elip", bouwstenen);
    this.service = service;
    this.bouwstenen = bouwstenen;
    this.bron = bron;
  }

  @Override
  protected List<Component> toon(Peilvraag vraag, LocalDate vergelijk) {
    rapport = service.elip(vraag, vergelijk);
    samenvatting(rapport.peildatum(), vergelijk, vraag.bekendOp());
    bekendOp = vraag.bekendOp() == null ? null : vraag.bekendOp().toString();
    List<Component> delen = new ArrayList<>(List.of(doelgroep()));
    links = new Cijferlinks(Cijfersoort.ELIP, bron, rapport.peildatum(), bekendOp != null);
    links.link(rapport.doelgroep().totaal(), t("elip.doelgroep")).ifPresent(delen::add);
    delen.add(wieTellenMee());
    for (Elipcriterium criterium : Elipcriterium.values()) {
      delen.add(tabel(criterium));
    }
    delen.add(diagram());
    delen.add(Cijferdelen.voetnoten(voetnoten()));
    delen.add(Cijferdelen.herkomst(rapport.levering()));
    return delen;
  }

  private String naam(Elipcriterium criterium) {
    Elipgrenzen grenzen = rapport.grenzen();
    return criterium == Elipcriterium.MINSTENS_9500
        ? t("criterium.MINSTENS_9500", grenzen.minstens())
        : t(
            "criterium.MINSTENS_7500_LAATSTE_12_MAANDEN",
            grenzen.minstensEindeTermijn(),
            grenzen.eindeTermijnMaanden());
  }

  private Feiten doelgroep() {
    Elipdoelgroeptelling nu = rapport.doelgroep();
    Elipdoelgroeptelling toen = rapport.doelgroepVergelijk();
    return new Feiten()
        .feit(t("elip.doelgroep"), getal(nu.totaal()), toen(toen == null ? null : toen.totaal()))
        .feit(naam(Elipcriterium.MINSTENS_9500), getal(nu.minstens9500()),
            toen(toen == null ? null : toen.minstens9500()))
        .feit(naam(Elipcriterium.MINSTENS_7500_LAATSTE_12_MAANDEN), getal(nu.minstens7500Laatste12Maanden()),
            toen(toen == null ? null : toen.minstens7500Laatste12Maanden()))
        .feit(t("elip.overlap"), getal(nu.overlap()), toen(toen == null ? null : toen.overlap()));
  }

  private String toen(Long aantal) {
    return aantal == null ? null : t("toen", Cijferdelen.dag(rapport.vergelijk()), getal(aantal));
  }

  private List<ElipRegel> rijen(Elipcriterium criterium) {
    return rapport.perCohort().stream().filter(rij -> rij.criterium().equals(criterium.name())).toList();
  }

  private Component tabel(Elipcriterium criterium) {
    List<String> koppen = new ArrayList<>(List.of(t("kolom.cohort"), t("kolom.aantal")));
    if (rapport.vergelijk() != null) {
      koppen.addAll(List.of(Cijferdelen.dag(rapport.vergelijk()), t("kolom.groei")));
    }
    Cijfertabel tabel = new Cijfertabel(naam(criterium), koppen);
    for (ElipRegel rij : rijen(criterium)) {
      if (rij.cohort().equals(ElipRegel.TOTAAL)) {
        tabel.totaalMetAdressen(t("kolom.totaal"), cijfers(rij));
      } else {
        tabel.rijMetAdressen(rij.cohort(), cijfers(rij, Integer.parseInt(rij.cohort())));
      }
    }
    return tabel;
  }

  private List<Cijfertabel.Cel> cijfers(ElipRegel rij, int... cohort) {
    Cijfertabel.Cel aantal = links.cel(rij.aantal(), rij.cohort(), null, cohort, rij.criterium());
    return rij.aantalVergelijk() == null
        ? List.of(aantal)
        : List.of(
            aantal,
            Cijferlinks.gewoon(getal(rij.aantalVergelijk())),
            Cijferlinks.gewoon(Cijferdelen.groei(rij.verschilProcent())));
  }

  private Component diagram() {
    return new Stapeldiagram(
        new Stapelbeeld(
            t("elip.diagram", naam(Elipcriterium.MINSTENS_9500), Cijferdelen.dag(rapport.peildatum())),
            List.of(t("kolom.aantal")),
            rijen(Elipcriterium.MINSTENS_9500).stream()
                .filter(rij -> !rij.cohort().equals(ElipRegel.TOTAAL))
                .map(rij -> new Stapelbeeld.Balk(rij.cohort(), List.of(rij.aantal())))
                .toList()),
        getLocale());
  }

  private Component wieTellenMee() {
    Elipgrenzen grenzen = rapport.grenzen();
    return Cijferdelen.wieTellenMee(
        Stream.of(
                t("elip.telt.wie"),
                t("elip.telt.lening"),
                t("elip.telt.altijd", grenzen.minstens()),
                t(
                    "elip.telt.einde",
                    grenzen.minstensEindeTermijn(),
                    grenzen.eindeTermijnMaanden()),
                t("elip.telt.eenmaal"))
            .toList(),
        grenzen.bron());
  }

  private List<String> voetnoten() {
    List<String> noten = new ArrayList<>(List.of(t("voetnoot.groei")));
    Elipgrenzen toen = rapport.grenzenVergelijk();
    if (toen != null && !toen.telGelijk(rapport.grenzen())) {
      noten.add(
          t(
              "voetnoot.andere-grenzen", Cijferdelen.dag(rapport.vergelijk()), toen.minstens(),
              toen.minstensEindeTermijn(), toen.eindeTermijnMaanden()));
    }
    for (GedrukteCijfers.Cel cel : GedrukteCijfers.bij(rapport)) {
      noten.add(
          t(
              "voetnoot.gedrukt-groei", Cijferdelen.dag(cel.brief()), naam(Elipcriterium.valueOf(cel.rij())),
              cel.cohort(), cel.gedrukt()));
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
    String vergelijk = rapport.vergelijk() == null ? null : rapport.vergelijk().toString();
    Tabeluitvoer<ElipRegel> uitvoer =
        Tabeluitvoer.<ElipRegel>van(PAD, bouwstenen)
            .kolom("rapportage.filter.peildatum", rij -> dag)
            .kolom("rapportage.filter.bekendOp", rij -> bekendOp)
            .kolom("rapportage.filter.vergelijk", rij -> vergelijk)
            .kolom("rapportage.kolom.criterium", ElipRegel::criterium)
            .kolom("rapportage.kolom.cohort", ElipRegel::cohort)
            .kolom("rapportage.kolom.aantal", ElipRegel::aantal)
            .kolom("rapportage.kolom.aantal-toen", ElipRegel::aantalVergelijk)
            .kolom("rapportage.kolom.groei", ElipRegel::verschilProcent);
    Cijferdelen.metHerkomst(uitvoer, rapport.levering())
        .open(Stream.concat(rapport.perCohort().stream(), rapport.samen().stream()).toList());
  }
}
