package nl.inburgeringsportaal.rapportage.internal;

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
import nl.inburgeringsportaal.lening.LeningcijferService;
import nl.inburgeringsportaal.rapportage.LeningRegel;
import org.springframework.stereotype.Component;

/** The chapter about loans: the table of the page. */
@Component
class LeningHoofdstuk implements RapportHoofdstuk {
  private static final int PLAATS = 30;

  private final LeningcijferService cijfers;

  LeningHoofdstuk(LeningcijferService cijfers) {
    this.cijfers = cijfers;
  }

  @Override
  public String code() {
    return "leningen";
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
  public Hoofdstuk maak(Hoofdstukvraag vraag) {
    List<LeningRegel> nu = Leningtabel.regels(cijfers.tel(vraag.nu()));
    List<LeningRegel> toen = Leningtabel.regels(cijfers.tel(vraag.eerder()));
    List<Rij> rijen = new ArrayList<>();
    for (int i = 0; i < nu.size(); i++) {
      LeningRegel rij = nu.get(i);
      LeningRegel eerder = toen.get(i);
      rijen.add(
          new Rij(
              rij.categorie(),
              vraag.t("rapportage.categorie." + rij.categorie()),
              null,
              Hoofdstuktabel.cijfers(rij.aantal(), rij.bedragTotaal(), rij.bedragGemiddeld()),
              Hoofdstuktabel.cijfers(eerder.aantal(), eerder.bedragTotaal(), eerder.bedragGemiddeld())));
    }
    Hoofdstuktabel tabel =
        new Hoofdstuktabel(
            "stand",
            vraag.t("rapportage.leningen.tabel"),
            false,
            vraag.t("rapportage.kolom.categorie"),
            List.of(
                new Kolom("aantal", vraag.t("rapportage.kolom.aantal"), Eenheid.AANTAL),
                new Kolom("opgenomen", vraag.t("rapportage.kolom.bedrag"), Eenheid.EURO),
                new Kolom("gemiddeld", vraag.t("rapportage.kolom.gemiddeld"), Eenheid.HELE_EURO)),
            rijen,
            List.of(),
            new Hoofdstuktabel.Diagram(
                vraag.t("rapportage.leningen.diagram", Datums.kort(vraag.nu().peildatum(), vraag.taal())),
                List.of(0)),
            Stream.of("wet", "opgenomen", "eenmaal", "rest", "dag")
                .map(deel -> vraag.t("rapportage.leningen.telt." + deel))
                .toList(),
            vraag.t("rapportage.bron.wet"));
    return new Hoofdstuk(
        code(), vraag.t("hoofdstuk.leningen"), List.of(tabel), List.of(vraag.t("rapportage.voetnoot.gemiddeld")));
  }
}
