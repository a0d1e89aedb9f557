package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.rapport.Hoofdstuk;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Diagram;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Eenheid;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Kolom;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Rij;
import nl.inburgeringsportaal.base.rapport.Hoofdstukvraag;
import nl.inburgeringsportaal.base.rapport.RapportHoofdstuk;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtOverzicht;
import org.springframework.stereotype.Component;

/** What the uitvoeringsbrief tells of the leerbaarheidstoets: the figures of the overview, for the whole country. */
@Component
class LbtHoofdstuk implements RapportHoofdstuk {
  private static final int PLAATS = 70;

  private final Overzichtzoeker zoeker;

  LbtHoofdstuk(Overzichtzoeker zoeker) {
    this.zoeker = zoeker;
  }

  @Override
  public String code() {
    return "leerbaarheidstoets";
  }

  @Override
  public int volgorde() {
    return PLAATS;
  }

  @Override
  public Set<String> bestanden() {
    return Set.of("lbt-aanmeldingen", "lbt-uitslagen");
  }

  @Override
  public boolean ookIngevoerd() {
    return true;
  }

  @Override
  public Hoofdstuk maak(Hoofdstukvraag vraag) {
    LbtOverzicht nu = overzicht(vraag.tijdvak(), vraag.nu().peildatum());
    LbtOverzicht eerder = overzicht(vraag.tijdvakEerder(), vraag.eerder().peildatum());
    List<String> noten = new ArrayList<>(List.of(vraag.t("lbt-brief.voetnoot.tijdvak")));
    if (vraag.nu().bekend() != null) {
      noten.add(vraag.t("lbt-brief.voetnoot.bekend"));
    }
    return new Hoofdstuk(
        code(),
        vraag.t("hoofdstuk.leerbaarheidstoets"),
        List.of(afname(vraag, nu.totaal(), eerder.totaal()), uitkomsten(vraag, nu, eerder)),
        noten);
  }

  private LbtOverzicht overzicht(Periode tijdvak, LocalDate peildatum) {
    return zoeker.overzicht(Bereik.alles(), tijdvak.van(), tijdvak.tot(), peildatum);
  }

  private static Hoofdstuktabel afname(Hoofdstukvraag vraag, LbtOverzicht.Maand nu, LbtOverzicht.Maand eerder) {
    return tabel(
        vraag,
        "afname",
        List.of(
            rij(vraag, "sessies", Eenheid.AANTAL, nu.sessies(), eerder.sessies()),
            rij(vraag, "geannuleerd", Eenheid.AANTAL, nu.geannuleerd(), eerder.geannuleerd()),
            rij(vraag, "plaatsen", Eenheid.AANTAL, nu.plaatsen(), eerder.plaatsen()),
            rij(vraag, "bezet", Eenheid.AANTAL, nu.bezet(), eerder.bezet()),
            rij(vraag, "gebruik", Eenheid.PROCENT, nu.gebruik(), eerder.gebruik()),
            rij(vraag, "verschenen", Eenheid.AANTAL, nu.verschenen(), eerder.verschenen()),
            rij(vraag, "niet-verschenen", Eenheid.AANTAL, nu.nietVerschenen(), eerder.nietVerschenen()),
            rij(vraag, "niet-verschenen-procent", Eenheid.PROCENT, nu.nietVerschenenProcent(),
                eerder.nietVerschenenProcent()),
            rij(vraag, "afgenomen", Eenheid.AANTAL, nu.afgenomen(), eerder.afgenomen()),
            rij(vraag, "wachttijd", Eenheid.DAGEN, nu.wachttijd(), eerder.wachttijd())),
        null);
  }

  private static Hoofdstuktabel uitkomsten(Hoofdstukvraag vraag, LbtOverzicht nu, LbtOverzicht eerder) {
    return tabel(
        vraag,
        "uitkomsten",
        List.of(
            uitkomst(vraag, "haalbaar", nu, eerder, LbtOverzicht.Uitkomst::haalbaar),
            uitkomst(vraag, "niet-haalbaar", nu, eerder, LbtOverzicht.Uitkomst::nietHaalbaar),
            uitkomst(vraag, "onbekend", nu, eerder, LbtOverzicht.Uitkomst::onbekend),
            uitkomst(vraag, "zonder-uitslag", nu, eerder, LbtOverzicht.Uitkomst::zonderUitslag)),
        new Diagram(vraag.t("lbt-brief.diagram.uitkomsten"), List.of(0)));
  }

  private static Hoofdstuktabel tabel(Hoofdstukvraag vraag, String code, List<Rij> rijen, Diagram diagram) {
    return new Hoofdstuktabel(
        code,
        vraag.t("lbt-brief.tabel." + code),
        true,
        vraag.t("lbt-brief.rijkop." + code),
        List.of(new Kolom("aantal", vraag.t("lbt-brief.kolom"), Eenheid.AANTAL)),
        rijen,
        List.of(),
        diagram,
        Stream.of("sessie", "gebruik", "verschenen", "wachttijd", "uitkomst")
            .map(deel -> vraag.t("lbt-brief.telt." + deel))
            .toList(),
        vraag.t("lbt-brief.bron"));
  }

  private static Rij rij(Hoofdstukvraag vraag, String code, Eenheid eenheid, Number nu, Number eerder) {
    return Hoofdstuktabel.rij(code, vraag.t("lbt-brief.rij." + code), eenheid, nu, eerder);
  }

  private static Rij uitkomst(
      Hoofdstukvraag vraag,
      String code,
      LbtOverzicht nu,
      LbtOverzicht eerder,
      ToLongFunction<LbtOverzicht.Uitkomst> aantal) {
    return rij(
        vraag,
        code,
        Eenheid.AANTAL,
        nu.uitkomsten().stream().mapToLong(aantal).sum(),
        eerder.uitkomsten().stream().mapToLong(aantal).sum());
  }
}
