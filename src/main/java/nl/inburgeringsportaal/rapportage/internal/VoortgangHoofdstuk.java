package nl.inburgeringsportaal.rapportage.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.rapport.Hoofdstuk;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Eenheid;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Kolom;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Rij;
import nl.inburgeringsportaal.base.rapport.Hoofdstukvraag;
import nl.inburgeringsportaal.base.rapport.RapportHoofdstuk;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.inburgeraar.VoortgangcijferService;
import nl.inburgeringsportaal.inburgeraar.Voortgangtelling;
import nl.inburgeringsportaal.rapportage.GedrukteCijfers;
import nl.inburgeringsportaal.rapportage.Groep;
import nl.inburgeringsportaal.rapportage.RapportageService;
import nl.inburgeringsportaal.rapportage.VoortgangRapport;
import nl.inburgeringsportaal.rapportage.VoortgangRegel;
import org.springframework.stereotype.Component;

/** The chapter about progress: the table of the page, with a total over the cohorts that had time to finish. */
@Component
class VoortgangHoofdstuk implements RapportHoofdstuk {
  private static final int PLAATS = 10;

  /** A cohort counts in the first total from so many years after it began, as in the letters. */
  private static final int OP_WEG = 2;

  private final VoortgangcijferService cijfers;

  VoortgangHoofdstuk(VoortgangcijferService cijfers) {
    this.cijfers = cijfers;
  }

  @Override
  public String code() {
    return "voortgang";
  }

  @Override
  public int volgorde() {
    return PLAATS;
  }

  @Override
  public Set<String> bestanden() {
    return Set.of("inburgeraars");
  }

  @Override
  public Hoofdstuk maak(Hoofdstukvraag vraag) {
    List<Voortgangtelling> nu = cijfers.tel(vraag.nu());
    List<Voortgangtelling> toen = cijfers.tel(vraag.eerder());
    int eerste = RapportageService.EERSTE_PEILDATUM.getYear();
    int laatste = vraag.nu().peildatum().getYear();
    List<Integer> grenzen = new ArrayList<>();
    if (laatste - OP_WEG >= eerste) {
      grenzen.add(laatste - OP_WEG);
    }
    grenzen.add(laatste);
    List<VoortgangRapport> rapporten =
        grenzen.stream().map(grens -> rapport(vraag, nu, toen, eerste, grens)).toList();
    List<Hoofdstuktabel> tabellen =
        Stream.of(Groep.values()).map(groep -> tabel(vraag, groep, rapporten)).toList();
    return new Hoofdstuk(code(), vraag.t("hoofdstuk.voortgang"), tabellen, voetnoten(vraag, rapporten));
  }

  private static VoortgangRapport rapport(
      Hoofdstukvraag vraag, List<Voortgangtelling> nu, List<Voortgangtelling> toen, int eerste, int laatste) {
    return new VoortgangRapport(
        vraag.nu().peildatum(),
        eerste,
        laatste,
        new Voortgangtabel(nu, eerste, laatste).tabel(),
        vraag.eerder().peildatum(),
        new Voortgangtabel(toen, eerste, laatste).tabel(),
        null);
  }

  private static Hoofdstuktabel tabel(Hoofdstukvraag vraag, Groep groep, List<VoortgangRapport> rapporten) {
    VoortgangRapport alle = rapporten.getLast();
    List<VoortgangRegel> toen = alle.toen().van(groep);
    List<Rij> rijen = new ArrayList<>();
    for (VoortgangRegel rij : alle.nu().van(groep)) {
      boolean begonnen = rij.cohort() <= alle.vergelijk().getYear();
      String jaar = String.valueOf(rij.cohort());
      VoortgangRegel eerder = toen.get(rij.cohort() - alle.cohortVan());
      rijen.add(new Rij(jaar, jaar, null, waarden(rij), begonnen ? waarden(eerder) : null));
    }
    List<Rij> totalen =
        rapporten.stream()
            .map(
                deel -> {
                  String van = String.valueOf(deel.cohortVan());
                  String tot = String.valueOf(deel.cohortTotEnMet());
                  return new Rij(
                      van + "-" + tot,
                      vraag.t("rapportage.voortgang.alle", van, tot),
                      null,
                      waarden(deel.nu().totaal(groep)),
                      waarden(deel.toen().totaal(groep)));
                })
            .toList();
    String naam = vraag.t("rapportage.groep." + groep.naam());
    return new Hoofdstuktabel(
        groep.naam().replace('_', '-'),
        vraag.t("rapportage.voortgang.tabel", naam),
        false,
        vraag.t("rapportage.kolom.cohort"),
        List.of(
            kolom(vraag, "totaal", "totaal", Eenheid.AANTAL),
            kolom(vraag, "voldaan", "voldaan", Eenheid.AANTAL),
            kolom(vraag, "voldaan-procent", "procent", Eenheid.PROCENT),
            kolom(vraag, "ontheven", "ontheven", Eenheid.AANTAL),
            kolom(vraag, "ontheven-procent", "procent", Eenheid.PROCENT),
            kolom(vraag, "nog-plichtig", "nog-plichtig", Eenheid.AANTAL),
            kolom(vraag, "nog-plichtig-procent", "procent", Eenheid.PROCENT)),
        rijen,
        totalen,
        new Hoofdstuktabel.Diagram(
            vraag.t("rapportage.voortgang.diagram", naam, Datums.kort(alle.peildatum(), vraag.taal())),
            List.of(1, 3, 5)),
        Stream.of("wet", "cohort", "gestopt", "voldaan", "ontheven", "rest", "waarden")
            .map(deel -> vraag.t("rapportage.voortgang.telt." + deel))
            .toList(),
        vraag.t("rapportage.bron.wet"));
  }

  private static Kolom kolom(Hoofdstukvraag vraag, String code, String kop, Eenheid eenheid) {
    return new Kolom(code, vraag.t("rapportage.kolom." + kop), eenheid);
  }

  private static List<BigDecimal> waarden(VoortgangRegel rij) {
    return Hoofdstuktabel.cijfers(
        rij.totaal(), rij.voldaan(), rij.percentageVoldaan(), rij.ontheven(), rij.percentageOntheven(),
        rij.nogPlichtig(), rij.percentageNogPlichtig());
  }

  private static List<String> voetnoten(Hoofdstukvraag vraag, List<VoortgangRapport> rapporten) {
    List<String> noten = new ArrayList<>(List.of(vraag.t("rapportage.voetnoot.afronding")));
    if (rapporten.size() > 1) {
      noten.add(
          vraag.t("rapportage.brief.voetnoot.op-weg", String.valueOf(rapporten.getFirst().cohortTotEnMet())));
    }
    rapporten.stream()
        .flatMap(rapport -> GedrukteCijfers.bij(rapport).stream())
        .distinct()
        .map(
            cel ->
                vraag.t(
                    "rapportage.voetnoot.gedrukt",
                    Datums.kort(cel.brief(), vraag.taal()),
                    vraag.t("rapportage.groep." + cel.rij()),
                    cel.cohort(),
                    vraag.t("rapportage.kolom." + (cel.uitkomst().equals("nogPlichtig") ? "nog-plichtig"
                        : cel.uitkomst())),
                    cel.gedrukt()))
        .forEach(noten::add);
    return noten;
  }
}
