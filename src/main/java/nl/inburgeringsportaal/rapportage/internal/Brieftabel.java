package nl.inburgeringsportaal.rapportage.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Eenheid;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Rij;
import nl.inburgeringsportaal.base.rapport.Hoofdstukvraag;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.ToezeggingGegevens;

/**
 * How the figures of a letter are written, the same on the page and in the document: a table of one column with the
 * earlier figure, the difference and the growth beside it; of more columns first the peildatum, then a table beside it.
 */
public final class Brieftabel {
  /** For a figure that does not exist. */
  public static final String GEEN = "–";

  private final LocalDate peildatum;
  private final LocalDate vergelijk;
  private final Vertaling woorden;
  private final Locale taal;

  /**
   * @param brief the letter
   * @param woorden the texts
   * @param taal in which numbers and headers are written
   */
  public Brieftabel(Briefinhoud brief, Vertaling woorden, Locale taal) {
    this.peildatum = brief.peildatum();
    this.vergelijk = brief.vergelijk();
    this.woorden = woorden;
    this.taal = taal;
  }

  /**
   * A table in words.
   *
   * @param titel what it shows
   * @param koppen headers, the first one of what a row is about
   * @param rijen rows, each as long as the headers
   * @param totalen rows of totals, each as long as the headers
   */
  public record Blad(String titel, List<String> koppen, List<List<String>> rijen, List<List<String>> totalen) {}

  /**
   * @param tabel a table of the letter
   * @return it in words, one or two tables
   */
  public List<Blad> bladen(Hoofdstuktabel tabel) {
    if (tabel.kolommen().size() == 1) {
      List<String> koppen =
          List.of(tabel.rijkop(), kop(tabel, true), kop(tabel, false), t("kolom.verschil"), t("kolom.groei"));
      return List.of(blad(tabel, tabel.titel(), koppen, rij -> naast(tabel, rij)));
    }
    List<String> koppen = new ArrayList<>(List.of(tabel.rijkop()));
    tabel.kolommen().forEach(kolom -> koppen.add(kolom.kop()));
    List<String> naast = new ArrayList<>(List.of(tabel.rijkop()));
    int[] telbaar =
        IntStream.range(0, tabel.kolommen().size())
            .filter(kolom -> tabel.kolommen().get(kolom).eenheid().heeftVerschil())
            .toArray();
    for (int kolom : telbaar) {
      naast.add(t("brief.toen", tabel.kolommen().get(kolom).kop()));
      naast.add(t("kolom.verschil"));
    }
    return List.of(
        blad(tabel, t("brief.op", tabel.titel(), kop(tabel, true)), koppen, rij -> waarden(tabel, rij)),
        blad(
            tabel,
            t("brief.naast", tabel.titel(), kop(tabel, false)),
            naast,
            rij -> verschillen(tabel, rij, telbaar)));
  }

  private static Blad blad(
      Hoofdstuktabel tabel,
      String titel,
      List<String> koppen,
      java.util.function.Function<Rij, List<String>> cellen) {
    return new Blad(
        titel, koppen, tabel.rijen().stream().map(cellen).toList(), tabel.totalen().stream().map(cellen).toList());
  }

  private String kop(Hoofdstuktabel tabel, boolean nu) {
    Periode dagen = dagen(peildatum, vergelijk, tabel, nu);
    return dagen(dagen.van(), dagen.tot().minusDays(1));
  }

  /**
   * @param brief the letter
   * @param tabel one of its tables
   * @param nu true for its figures of now, false for what stands beside them
   * @return the days that they are of: one day, or a time
   */
  static Periode dagen(Briefinhoud brief, Hoofdstuktabel tabel, boolean nu) {
    return dagen(brief.peildatum(), brief.vergelijk(), tabel, nu);
  }

  private static Periode dagen(LocalDate peildatum, LocalDate vergelijk, Hoofdstuktabel tabel, boolean nu) {
    if (!tabel.tijdvak()) {
      LocalDate dag = nu ? peildatum : vergelijk;
      return new Periode(dag, dag.plusDays(1));
    }
    return nu ? Hoofdstukvraag.tijdvak(vergelijk, peildatum) : Hoofdstukvraag.tijdvakEerder(vergelijk, peildatum);
  }

  /**
   * @param van first day
   * @param totEnMet last day
   * @return them in words, one day alone
   */
  public String dagen(LocalDate van, LocalDate totEnMet) {
    return van.equals(totEnMet) ? dag(van) : t("brief.tijdvak", dag(van), dag(totEnMet));
  }

  private List<String> naast(Hoofdstuktabel tabel, Rij rij) {
    BigDecimal nu = rij.nu().getFirst();
    BigDecimal eerder = rij.eerder() == null ? null : rij.eerder().getFirst();
    Eenheid eenheid = rij.eenheid(0, tabel.kolommen());
    boolean telbaar = eenheid.heeftVerschil() && nu != null && eerder != null;
    Long groei = telbaar ? Afronding.groei(eerder, nu) : null;
    String geenGroei = telbaar ? t("niet-van-toepassing") : GEEN;
    return List.of(
        rij.naam(),
        cijfer(nu, eenheid),
        cijfer(eerder, eenheid),
        telbaar ? verschil(nu, eerder, eenheid) : GEEN,
        groei == null ? geenGroei : (groei > 0 ? "+" : "") + t("procent", groei));
  }

  private List<String> waarden(Hoofdstuktabel tabel, Rij rij) {
    List<String> cellen = new ArrayList<>(List.of(rij.naam()));
    for (int kolom = 0; kolom < tabel.kolommen().size(); kolom++) {
      cellen.add(cijfer(rij.nu().get(kolom), rij.eenheid(kolom, tabel.kolommen())));
    }
    return cellen;
  }

  private List<String> verschillen(Hoofdstuktabel tabel, Rij rij, int[] kolommen) {
    List<String> cellen = new ArrayList<>(List.of(rij.naam()));
    for (int kolom : kolommen) {
      BigDecimal nu = rij.nu().get(kolom);
      BigDecimal eerder = rij.eerder() == null ? null : rij.eerder().get(kolom);
      Eenheid eenheid = rij.eenheid(kolom, tabel.kolommen());
      cellen.add(cijfer(eerder, eenheid));
      cellen.add(nu == null || eerder == null ? GEEN : verschil(nu, eerder, eenheid));
    }
    return cellen;
  }

  private String verschil(BigDecimal nu, BigDecimal eerder, Eenheid eenheid) {
    BigDecimal verschil = nu.subtract(eerder);
    return (verschil.signum() > 0 ? "+" : "") + cijfer(verschil, eenheid);
  }

  /**
   * @param getal a figure, null for one that does not exist
   * @param eenheid what it counts
   * @return it in words
   */
  public String cijfer(BigDecimal getal, Eenheid eenheid) {
    if (getal == null) {
      return GEEN;
    }
    NumberFormat vorm = NumberFormat.getNumberInstance(taal);
    vorm.setMinimumFractionDigits(eenheid == Eenheid.EURO ? 2 : 0);
    vorm.setMaximumFractionDigits(eenheid == Eenheid.EURO ? 2 : 0);
    String tekst = vorm.format(getal);
    return switch (eenheid) {
      case AANTAL, DAGEN -> tekst;
      case EURO, HELE_EURO -> "€ " + tekst;
      case PROCENT -> t("procent", getal);
    };
  }

  /**
   * @param dag a day
   * @return it in words
   */
  public String dag(LocalDate dag) {
    return Datums.kort(dag, taal);
  }

  /**
   * @param een a promise or motion
   * @return what it is and of when, how it stands, and how it was closed when it was
   */
  public List<String> regels(ToezeggingGegevens een) {
    List<String> regels = new ArrayList<>();
    String soort = t("toezegging.soort." + een.soort());
    regels.add(
        een.vindplaats() == null
            ? t("brief.toezegging.zonder", soort, dag(een.gedaanOp()))
            : t("brief.toezegging", soort, dag(een.gedaanOp()), een.vindplaats()));
    String status = t("toezegging.status." + een.status());
    regels.add(
        een.uiterlijk() == null ? t("brief.status.zonder", status) : t("brief.status", status, dag(een.uiterlijk())));
    if (een.afdoening() != null) {
      regels.add(t("brief.afdoening", dag(een.afgedaanOp()), een.afdoening()));
    }
    return regels;
  }

  private String t(String sleutel, Object... argumenten) {
    return woorden.getTranslation("rapportage." + sleutel, taal, argumenten);
  }
}
