package nl.inburgeringsportaal.rapportage.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.rapport.Hoofdstuk;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Diagram;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Eenheid;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Kolom;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Rij;
import nl.inburgeringsportaal.base.rapport.Hoofdstukvraag;
import nl.inburgeringsportaal.base.rapport.RapportHoofdstuk;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.elip.ElipcijferService;
import nl.inburgeringsportaal.elip.Elipgrenzen;
import nl.inburgeringsportaal.elip.Elipstand;
import nl.inburgeringsportaal.rapportage.ElipRapport;
import nl.inburgeringsportaal.rapportage.ElipRegel;
import nl.inburgeringsportaal.rapportage.Elipcriterium;
import nl.inburgeringsportaal.rapportage.Elipdoelgroeptelling;
import nl.inburgeringsportaal.rapportage.GedrukteCijfers;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.stereotype.Component;

/** The chapter about who has nearly used up his loan: both criteria by cohort, and the joint group. */
@Component
class ElipHoofdstuk implements RapportHoofdstuk {
  private static final int PLAATS = 40;

  private final ElipcijferService cijfers;

  ElipHoofdstuk(ElipcijferService cijfers) {
    this.cijfers = cijfers;
  }

  @Override
  public String code() {
    return "elip";
  }

  @Override
  public int volgorde() {
    return PLAATS;
  }

  @Override
  public Set<String> bestanden() {
    return Set.of("inburgeraars", "leningen", "opnames");
  }

  @Override
  public Set<String> regels() {
    return Set.of(
        Regels.ELIP_GELEEND_MINSTENS,
        Regels.ELIP_GELEEND_EINDE_TERMIJN_MINSTENS,
        Regels.ELIP_EINDE_TERMIJN_MAANDEN);
  }

  @Override
  public Hoofdstuk maak(Hoofdstukvraag vraag) {
    List<Elipstand> standen = cijfers.tel(List.of(vraag.nu(), vraag.eerder()));
    Elipstand nu = standen.getFirst();
    Elipstand toen = standen.getLast();
    ElipRapport rapport =
        new ElipRapport(
            vraag.nu().peildatum(),
            vraag.eerder().peildatum(),
            new Eliptabel(nu.tellingen(), toen.tellingen(), vraag.nu().peildatum().getYear()).regels(),
            Eliptabel.doelgroep(nu.tellingen()),
            Eliptabel.doelgroep(toen.tellingen()),
            nu.grenzen(),
            toen.grenzen(),
            null);
    List<Hoofdstuktabel> tabellen = new ArrayList<>();
    for (Elipcriterium criterium : Elipcriterium.values()) {
      tabellen.add(tabel(vraag, rapport, criterium));
    }
    tabellen.add(doelgroep(vraag, rapport));
    return new Hoofdstuk(code(), vraag.t("hoofdstuk.elip"), tabellen, voetnoten(vraag, rapport));
  }

  private static String naam(Hoofdstukvraag vraag, ElipRapport rapport, Elipcriterium criterium) {
    Elipgrenzen grenzen = rapport.grenzen();
    return criterium == Elipcriterium.MINSTENS_9500
        ? vraag.t("rapportage.criterium.MINSTENS_9500", grenzen.minstens())
        : vraag.t("rapportage.criterium." + criterium, grenzen.minstensEindeTermijn(), grenzen.eindeTermijnMaanden());
  }

  private static Hoofdstuktabel tabel(Hoofdstukvraag vraag, ElipRapport rapport, Elipcriterium criterium) {
    String naam = naam(vraag, rapport, criterium);
    List<Rij> rijen = new ArrayList<>();
    List<Rij> totalen = new ArrayList<>();
    for (ElipRegel rij : rapport.perCohort()) {
      if (rij.criterium().equals(criterium.name())) {
        boolean totaal = rij.cohort().equals(ElipRegel.TOTAAL);
        String wat = totaal ? vraag.t("rapportage.kolom.totaal") : rij.cohort();
        (totaal ? totalen : rijen).add(rij(rij.cohort(), wat, rij.aantal(), rij.aantalVergelijk()));
      }
    }
    return new Hoofdstuktabel(
        criterium == Elipcriterium.MINSTENS_9500 ? "ongeacht-termijn" : "einde-termijn",
        naam,
        false,
        vraag.t("rapportage.kolom.cohort"),
        kolommen(vraag),
        rijen,
        totalen,
        new Diagram(
            vraag.t("rapportage.elip.diagram", naam, Datums.kort(rapport.peildatum(), vraag.taal())), List.of(0)),
        telt(vraag, rapport.grenzen()),
        rapport.grenzen().bron());
  }

  private static Hoofdstuktabel doelgroep(Hoofdstukvraag vraag, ElipRapport rapport) {
    Elipdoelgroeptelling nu = rapport.doelgroep();
    Elipdoelgroeptelling toen = rapport.doelgroepVergelijk();
    return new Hoofdstuktabel(
        "doelgroep",
        vraag.t("rapportage.elip.doelgroep"),
        false,
        vraag.t("rapportage.kolom.criterium"),
        kolommen(vraag),
        List.of(
            rij("ongeacht-termijn", naam(vraag, rapport, Elipcriterium.MINSTENS_9500), nu.minstens9500(),
                toen.minstens9500()),
            rij("einde-termijn", naam(vraag, rapport, Elipcriterium.MINSTENS_7500_LAATSTE_12_MAANDEN),
                nu.minstens7500Laatste12Maanden(), toen.minstens7500Laatste12Maanden()),
            rij("overlap", vraag.t("rapportage.elip.overlap"), nu.overlap(), toen.overlap())),
        List.of(rij("totaal", vraag.t("rapportage.elip.doelgroep"), nu.totaal(), toen.totaal())),
        null,
        telt(vraag, rapport.grenzen()),
        rapport.grenzen().bron());
  }

  private static Rij rij(String code, String wat, Number nu, Number toen) {
    return Hoofdstuktabel.rij(code, wat, null, nu, toen);
  }

  private static List<Kolom> kolommen(Hoofdstukvraag vraag) {
    return List.of(new Kolom("aantal", vraag.t("rapportage.kolom.aantal"), Eenheid.AANTAL));
  }

  private static List<String> telt(Hoofdstukvraag vraag, Elipgrenzen grenzen) {
    return Stream.of(
            vraag.t("rapportage.elip.telt.wie"),
            vraag.t("rapportage.elip.telt.lening"),
            vraag.t("rapportage.elip.telt.altijd", grenzen.minstens()),
            vraag.t("rapportage.elip.telt.einde", grenzen.minstensEindeTermijn(), grenzen.eindeTermijnMaanden()),
            vraag.t("rapportage.elip.telt.eenmaal"))
        .toList();
  }

  private static List<String> voetnoten(Hoofdstukvraag vraag, ElipRapport rapport) {
    List<String> noten = new ArrayList<>(List.of(vraag.t("rapportage.voetnoot.groei")));
    Elipgrenzen toen = rapport.grenzenVergelijk();
    if (!toen.telGelijk(rapport.grenzen())) {
      noten.add(
          vraag.t(
              "rapportage.voetnoot.andere-grenzen", Datums.kort(rapport.vergelijk(), vraag.taal()), toen.minstens(),
              toen.minstensEindeTermijn(), toen.eindeTermijnMaanden()));
    }
    for (GedrukteCijfers.Cel cel : GedrukteCijfers.bij(rapport)) {
      noten.add(
          vraag.t(
              "rapportage.voetnoot.gedrukt-groei", Datums.kort(cel.brief(), vraag.taal()),
              naam(vraag, rapport, Elipcriterium.valueOf(cel.rij())), cel.cohort(), cel.gedrukt()));
    }
    return noten;
  }
}
