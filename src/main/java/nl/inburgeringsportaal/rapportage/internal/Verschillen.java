package nl.inburgeringsportaal.rapportage.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.rapport.Hoofdstuk;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.Editieverschil;

/** Finds the figures in which two letters about the same days differ, whatever their words are. */
public final class Verschillen {
  private Verschillen() {}

  /** Where a figure stands. */
  private record Plaats(String hoofdstuk, String tabel, String rij, String kolom, boolean nu) {}

  /**
   * @param vastgesteld what was established
   * @param vandaag the same days, counted now
   * @return the figures that differ, in the order of the letter
   */
  public static List<Editieverschil> tussen(Briefinhoud vastgesteld, Briefinhoud vandaag) {
    Map<Plaats, Editieverschil> toen = cellen(vastgesteld);
    Map<Plaats, Editieverschil> nu = cellen(vandaag);
    Set<Plaats> plaatsen = new LinkedHashSet<>(toen.keySet());
    plaatsen.addAll(nu.keySet());
    List<Editieverschil> verschillen = new ArrayList<>();
    for (Plaats plaats : plaatsen) {
      Editieverschil oud = toen.get(plaats);
      Editieverschil nieuw = nu.get(plaats);
      BigDecimal was = oud == null ? null : oud.vastgesteld();
      BigDecimal is = nieuw == null ? null : nieuw.vastgesteld();
      if (was == null ? is != null : is == null || was.compareTo(is) != 0) {
        Editieverschil namen = oud == null ? nieuw : oud;
        verschillen.add(
            new Editieverschil(
                namen.hoofdstuk(), namen.tabel(), namen.rij(), namen.kolom(), namen.van(), namen.totEnMet(),
                namen.eenheid(), was, is));
      }
    }
    return verschillen;
  }

  private static Map<Plaats, Editieverschil> cellen(Briefinhoud brief) {
    Map<Plaats, Editieverschil> cellen = new LinkedHashMap<>();
    for (Briefinhoud.Deel deel : brief.hoofdstukken()) {
      Hoofdstuk hoofdstuk = deel.cijfers();
      for (Hoofdstuktabel tabel : hoofdstuk.tabellen()) {
        Stream.concat(tabel.rijen().stream(), tabel.totalen().stream())
            .forEach(
                rij -> {
                  leg(cellen, hoofdstuk, tabel, rij, rij.nu(), Brieftabel.dagen(brief, tabel, true), true);
                  leg(cellen, hoofdstuk, tabel, rij, rij.eerder(), Brieftabel.dagen(brief, tabel, false), false);
                });
      }
    }
    return cellen;
  }

  private static void leg(
      Map<Plaats, Editieverschil> cellen,
      Hoofdstuk hoofdstuk,
      Hoofdstuktabel tabel,
      Hoofdstuktabel.Rij rij,
      List<BigDecimal> cijfers,
      Periode dagen,
      boolean nu) {
    if (cijfers == null) {
      return;
    }
    for (int i = 0; i < cijfers.size(); i++) {
      Hoofdstuktabel.Kolom kolom = tabel.kolommen().get(i);
      cellen.put(
          new Plaats(hoofdstuk.code(), tabel.code(), rij.code(), kolom.code(), nu),
          new Editieverschil(
              hoofdstuk.titel(), tabel.titel(), rij.naam(), kolom.kop(), dagen.van(),
              dagen.tot().minusDays(1), rij.eenheid(i, tabel.kolommen()),
              cijfers.get(i), null));
    }
  }
}
