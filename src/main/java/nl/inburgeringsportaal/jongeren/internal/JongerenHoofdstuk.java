package nl.inburgeringsportaal.jongeren.internal;

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
import nl.inburgeringsportaal.jongeren.Schooloverzicht;
import nl.inburgeringsportaal.jongeren.Signaaltelling;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.stereotype.Component;

/** What the uitvoeringsbrief tells of pupils who turn 18: the counts of the overview of a school, of all of them. */
@Component
class JongerenHoofdstuk implements RapportHoofdstuk {
  private static final int PLAATS = 60;

  private final OverzichtZoeker zoeker;

  JongerenHoofdstuk(OverzichtZoeker zoeker) {
    this.zoeker = zoeker;
  }

  @Override
  public String code() {
    return "jongeren";
  }

  @Override
  public int volgorde() {
    return PLAATS;
  }

  @Override
  public Set<String> bestanden() {
    return Set.of("leerlingen");
  }

  @Override
  public Set<String> regels() {
    return Set.of(Regels.SIGNAAL_MAANDEN_VOOR_18);
  }

  @Override
  public boolean ookIngevoerd() {
    return true;
  }

  @Override
  public Hoofdstuk maak(Hoofdstukvraag vraag) {
    Signaaltelling nu = som(zoeker.tel(vraag.nu(), vraag.tijdvak()));
    Signaaltelling eerder = som(zoeker.tel(vraag.eerder(), vraag.tijdvakEerder()));
    Hoofdstuktabel signalen =
        tabel(
            vraag,
            "signalen",
            List.of(
                rij(vraag, "leerlingen", nu.leerlingen(), eerder.leerlingen()),
                rij(vraag, "niet-nodig", nu.nietNodig(), eerder.nietNodig()),
                rij(vraag, "vertrokken", nu.vertrokken(), eerder.vertrokken()),
                rij(vraag, "nodig", nu.nodig(), eerder.nodig())),
            null);
    Hoofdstuktabel gesprekken =
        tabel(
            vraag,
            "gesprekken",
            List.of(
                rij(vraag, "op-tijd", nu.opTijd(), eerder.opTijd()),
                rij(vraag, "later", nu.gevoerd() - nu.opTijd(), eerder.gevoerd() - eerder.opTijd()),
                rij(vraag, "geen", nu.nodig() - nu.gevoerd(), eerder.nodig() - eerder.gevoerd())),
            new Diagram(vraag.t("jongeren-brief.diagram"), List.of(0)));
    return new Hoofdstuk(
        code(),
        vraag.t("hoofdstuk.jongeren"),
        List.of(signalen, gesprekken),
        List.of(vraag.t("jongeren-brief.voetnoot.tijdvak"), vraag.t("jongeren-brief.voetnoot.gegevens")));
  }

  private static Signaaltelling som(Schooloverzicht overzicht) {
    return overzicht.regels().stream()
        .map(Schooloverzicht.Regel::telling)
        .reduce(Signaaltelling.NIEMAND, Signaaltelling::plus);
  }

  private static Hoofdstuktabel tabel(Hoofdstukvraag vraag, String code, List<Rij> rijen, Diagram diagram) {
    return new Hoofdstuktabel(
        code,
        vraag.t("jongeren-brief.tabel." + code),
        true,
        vraag.t("jongeren-brief.rijkop." + code),
        List.of(new Kolom("leerlingen", vraag.t("jongeren-brief.kolom"), Eenheid.AANTAL)),
        rijen,
        List.of(),
        diagram,
        Stream.of("wie", "wanneer", "niet-nodig", "gesprek")
            .map(deel -> vraag.t("jongeren-brief.telt." + deel))
            .toList(),
        vraag.t("jongeren-brief.bron"));
  }

  private static Rij rij(Hoofdstukvraag vraag, String code, long nu, long eerder) {
    return Hoofdstuktabel.rij(code, vraag.t("jongeren-brief.rij." + code), null, nu, eerder);
  }
}
