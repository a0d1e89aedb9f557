package nl.inburgeringsportaal.rapportage.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.rapport.Hoofdstuk;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Eenheid;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Kolom;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Rij;
import nl.inburgeringsportaal.base.rapport.Hoofdstukvraag;
import nl.inburgeringsportaal.base.rapport.RapportHoofdstuk;
import nl.inburgeringsportaal.misbruik.MisbruikcijferService;
import nl.inburgeringsportaal.misbruik.Misbruikcijfers;
import nl.inburgeringsportaal.misbruik.Misbruikperiode;
import org.springframework.stereotype.Component;

/** The chapter about misuse: what came to light since the earlier day, and in the equally long time before it. */
@Component
class MisbruikHoofdstuk implements RapportHoofdstuk {
  private static final int PLAATS = 80;

  private final MisbruikcijferService cijfers;

  MisbruikHoofdstuk(MisbruikcijferService cijfers) {
    this.cijfers = cijfers;
  }

  @Override
  public String code() {
    return "misbruik";
  }

  @Override
  public int volgorde() {
    return PLAATS;
  }

  @Override
  public Set<String> bestanden() {
    return Set.of();
  }

  @Override
  public Hoofdstuk maak(Hoofdstukvraag vraag) {
    Misbruikcijfers nu = tel(vraag.nu(), vraag.tijdvak());
    Misbruikcijfers eerder = tel(vraag.nu(), vraag.tijdvakEerder());
    Hoofdstuktabel tabel =
        new Hoofdstuktabel(
            "misbruik",
            vraag.t("rapportage.misbruik.tabel"),
            true,
            vraag.t("rapportage.misbruik.kolom.wat"),
            List.of(new Kolom("aantal", vraag.t("rapportage.kolom.aantal"), Eenheid.AANTAL)),
            List.of(
                rij(vraag, "GESCHORST", nu.keurmerkGeschorst(), eerder.keurmerkGeschorst()),
                rij(vraag, "INGETROKKEN", nu.keurmerkIngetrokken(), eerder.keurmerkIngetrokken()),
                rij(vraag, "ASPIRANT", nu.waarvanAspirant(), eerder.waarvanAspirant()),
                rij(vraag, "EXAMENS", nu.examenonregelmatigheden(), eerder.examenonregelmatigheden()),
                rij(vraag, "MELDINGEN", nu.meldingenInspectie(), eerder.meldingenInspectie()),
                rij(vraag, "VAN_BUITEN", nu.waarvanNietBowOfDuo(), eerder.waarvanNietBowOfDuo()),
                rij(vraag, "BEZOEKEN", nu.toezichtbezoeken(), eerder.toezichtbezoeken())),
            List.of(),
            null,
            Stream.of("GESCHORST", "INGETROKKEN", "ASPIRANT", "EXAMENS", "MELDINGEN", "VAN_BUITEN", "BEZOEKEN")
                .map(
                    code ->
                        vraag.t(
                            "rapportage.misbruik.betekenis",
                            vraag.t("rapportage.misbruik.cijfer." + code),
                            vraag.t("rapportage.misbruik.telt." + code)))
                .toList(),
            vraag.t("rapportage.misbruik.bron"));
    return new Hoofdstuk(
        code(), vraag.t("hoofdstuk.misbruik"), List.of(tabel), List.of(vraag.t("rapportage.misbruik.voetnoot")));
  }

  private Misbruikcijfers tel(Peilmoment moment, Periode tijdvak) {
    LocalDate eerste = MisbruikcijferService.EERSTE_DAG;
    LocalDate van = tijdvak.van().isBefore(eerste) ? eerste : tijdvak.van();
    return cijfers.tel(
        new Misbruikperiode(
            van,
            tijdvak.tot().minusDays(1),
            moment.bekend() == null ? null : moment.bekend().toInstant(ZoneOffset.UTC)));
  }

  private static Rij rij(Hoofdstukvraag vraag, String code, Long nu, Long eerder) {
    return Hoofdstuktabel.rij(
        code.toLowerCase(Locale.ROOT).replace('_', '-'),
        vraag.t("rapportage.misbruik.cijfer." + code),
        null,
        nu,
        eerder);
  }
}
