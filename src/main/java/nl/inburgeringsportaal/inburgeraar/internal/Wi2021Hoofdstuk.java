package nl.inburgeringsportaal.inburgeraar.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.rapport.Hoofdstuk;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Eenheid;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Kolom;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Rij;
import nl.inburgeringsportaal.base.rapport.Hoofdstukvraag;
import nl.inburgeringsportaal.base.rapport.RapportHoofdstuk;
import nl.inburgeringsportaal.inburgeraar.Doelgroep;
import nl.inburgeringsportaal.inburgeraar.Wi2021;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the uitvoeringsbrief tells of the Wet inburgering 2021: how many there are, and how it stands with them. */
@Component
class Wi2021Hoofdstuk implements RapportHoofdstuk {
  private static final int PLAATS = 20;

  private final JdbcClient jdbc;

  Wi2021Hoofdstuk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String code() {
    return "wi2021";
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
    List<Telling> nu = tel(vraag.nu());
    List<Telling> eerder = tel(vraag.eerder());
    List<Rij> rijen = new ArrayList<>();
    for (Doelgroep groep : Doelgroep.values()) {
      rijen.add(
          new Rij(
              groep.name().toLowerCase(java.util.Locale.ROOT),
              vraag.t("wi2021.groep." + groep),
              null,
              cijfers(nu, groep),
              cijfers(eerder, groep)));
    }
    Rij totaal = new Rij("totaal", vraag.t("wi2021.totaal"), null, cijfers(nu, null), cijfers(eerder, null));
    Hoofdstuktabel tabel =
        new Hoofdstuktabel(
            "stand",
            vraag.t("wi2021.tabel"),
            false,
            vraag.t("wi2021.groep"),
            List.of(
                kolom(vraag, "kennisgeving"), kolom(vraag, "begonnen"), kolom(vraag, "voldaan"),
                kolom(vraag, "ontheven"), kolom(vraag, "plichtig")),
            rijen,
            List.of(totaal),
            new Hoofdstuktabel.Diagram(vraag.t("wi2021.diagram"), List.of(2, 3, 4)),
            Stream.of("wet", "kennisgeving", "begonnen", "uitkomst")
                .map(deel -> vraag.t("wi2021.telt." + deel))
                .toList(),
            vraag.t("wi2021.bron"));
    return new Hoofdstuk(code(), vraag.t("hoofdstuk.wi2021"), List.of(tabel), List.of(vraag.t("wi2021.voetnoot")));
  }

  private static Kolom kolom(Hoofdstukvraag vraag, String code) {
    return new Kolom(code, vraag.t("wi2021.kolom." + code), Eenheid.AANTAL);
  }

  /** Counts of one group. */
  private record Telling(
      Doelgroep doelgroep, long kennisgeving, long begonnen, long voldaan, long ontheven, long plichtig) {}

  private List<Telling> tel(Peilmoment moment) {
    return jdbc.sql(
            "select w.doelgroep, sum(w.kennisgeving) as kennisgeving, sum(w.begonnen) as begonnen,"
                + " sum(w.uitkomst = 'VOLDAAN') as voldaan, sum(w.uitkomst = 'ONTHEVEN') as ontheven,"
                + " sum(w.uitkomst = 'NOG_PLICHTIG') as plichtig from (" + Wi2021.stand(moment)
                + ") w group by w.doelgroep")
        .params(moment.parameters())
        .query(Telling.class)
        .list();
  }

  private static List<java.math.BigDecimal> cijfers(List<Telling> tellingen, Doelgroep groep) {
    long[] som = new long[5];
    for (Telling een : tellingen) {
      if (groep == null || een.doelgroep() == groep) {
        som[0] += een.kennisgeving();
        som[1] += een.begonnen();
        som[2] += een.voldaan();
        som[3] += een.ontheven();
        som[4] += een.plichtig();
      }
    }
    return Hoofdstuktabel.cijfers(som[0], som[1], som[2], som[3], som[4]);
  }
}
