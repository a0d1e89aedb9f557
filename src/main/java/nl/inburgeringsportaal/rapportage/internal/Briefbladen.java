package nl.inburgeringsportaal.rapportage.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.rapport.Hoofdstuk;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.EditieDetail;
import nl.inburgeringsportaal.rapportage.Herkomst;

/** A letter as sheets of values to compute with: what it is, each table, what explains them, and the lists. */
final class Briefbladen {
  /** The most characters of the name of a sheet in a workbook. */
  private static final int LANGSTE_NAAM = 31;

  private final Briefinhoud brief;
  private final Vertaling woorden;
  private final Locale taal;

  Briefbladen(Briefinhoud brief, Vertaling woorden, Locale taal) {
    this.brief = brief;
    this.woorden = woorden;
    this.taal = taal;
  }

  /**
   * A sheet.
   *
   * @param naam its name, also that of a file
   * @param rijen the rows; the first one is the header
   */
  record Blad(String naam, List<List<?>> rijen) {}

  /**
   * @param editie the edition that says it; null for figures of no edition
   * @return the sheets in their order
   */
  List<Blad> alle(EditieDetail editie) {
    List<Blad> bladen = new ArrayList<>();
    bladen.add(overzicht(editie));
    for (Briefinhoud.Deel deel : brief.hoofdstukken()) {
      for (Hoofdstuktabel tabel : deel.cijfers().tabellen()) {
        bladen.add(tabel(deel.cijfers(), tabel));
      }
    }
    bladen.add(toelichting());
    bladen.add(toezeggingen());
    bladen.add(monitoring());
    return bladen;
  }

  private Blad overzicht(EditieDetail editie) {
    List<List<?>> rijen = new ArrayList<>();
    rijen.add(List.of(t("brief.blad.wat"), t("brief.blad.waarde")));
    rijen.add(List.of(t("editie.kolom.titel"), brief.titel()));
    rijen.add(List.of(t("filter.peildatum"), brief.peildatum()));
    rijen.add(List.of(t("filter.vergelijk"), brief.vergelijk()));
    if (editie != null) {
      rijen.add(List.of(t("editie.kolom.status"), t("editie.status." + editie.status())));
    }
    if (editie != null && !editie.isConcept()) {
      rijen.add(List.of(t("editie.kolom.vastgesteld-op"), editie.vastgesteldOp()));
      rijen.add(List.of(t("editie.kolom.vastgesteld-door"), editie.vastgesteldDoor()));
      rijen.add(List.of("SHA-256", editie.sha256()));
      if (!editie.ongeschonden()) {
        rijen.add(List.of("SHA-256", t("editie.geschonden")));
      }
    }
    for (Briefinhoud.Deel deel : brief.hoofdstukken()) {
      Herkomst herkomst = deel.herkomst();
      if (herkomst != null) {
        String levering = herkomst.levering() == null ? Brieftabel.GEEN : String.valueOf(herkomst.levering());
        rijen.add(List.of(t("brief.blad.levering", deel.cijfers().titel()), levering));
        for (Herkomst.Bestand een : herkomst.bestanden()) {
          rijen.add(List.of(t("brief.blad.bestand", een.naam(), een.aantal(), een.sinds().toString()),
              String.valueOf(een.levering())));
        }
      }
      for (Briefinhoud.Regelversie regel : deel.regels()) {
        rijen.add(List.of(regel.naam(), regel.waarde()));
      }
    }
    return new Blad(t("brief.blad.overzicht"), rijen);
  }

  private Blad tabel(Hoofdstuk hoofdstuk, Hoofdstuktabel tabel) {
    List<List<?>> rijen = new ArrayList<>();
    List<Object> kop = new ArrayList<>(List.of(tabel.rijkop()));
    String nu = wanneer(tabel, true);
    String eerder = wanneer(tabel, false);
    tabel.kolommen().forEach(kolom -> kop.add(kolom.kop() + " " + nu));
    tabel.kolommen().forEach(kolom -> kop.add(kolom.kop() + " " + eerder));
    rijen.add(kop);
    Stream.concat(tabel.rijen().stream(), tabel.totalen().stream())
        .forEach(
            rij -> {
              List<Object> waarden = new ArrayList<>(List.of(rij.naam()));
              waarden.addAll(rij.nu());
              for (int i = 0; i < tabel.kolommen().size(); i++) {
                waarden.add(rij.eerder() == null ? null : rij.eerder().get(i));
              }
              rijen.add(waarden);
            });
    String naam = hoofdstuk.code() + "-" + tabel.code();
    return new Blad(naam.length() > LANGSTE_NAAM ? naam.substring(0, LANGSTE_NAAM) : naam, rijen);
  }

  /** The day, or the first and the last one, as ISO 8601 writes them: a program reads the header. */
  private String wanneer(Hoofdstuktabel tabel, boolean nu) {
    Periode dagen = Brieftabel.dagen(brief, tabel, nu);
    LocalDate laatste = dagen.tot().minusDays(1);
    return dagen.van().equals(laatste) ? laatste.toString() : dagen.van() + "/" + laatste;
  }

  private Blad toelichting() {
    List<List<?>> rijen = new ArrayList<>();
    rijen.add(List.of(t("brief.blad.hoofdstuk"), t("brief.blad.tabel"), t("brief.blad.soort"), t("brief.blad.tekst")));
    regel(rijen, t("brief.inleiding"), "", "brief.blad.tekst", brief.inleiding());
    for (Briefinhoud.Deel deel : brief.hoofdstukken()) {
      String titel = deel.cijfers().titel();
      regel(rijen, titel, "", "brief.blad.tekst", deel.tekst());
      for (Hoofdstuktabel tabel : deel.cijfers().tabellen()) {
        tabel.telt().forEach(zin -> regel(rijen, titel, tabel.titel(), "telt", zin));
        regel(rijen, titel, tabel.titel(), "brief.blad.bron", tabel.bron());
      }
      deel.cijfers().voetnoten().forEach(zin -> regel(rijen, titel, "", "brief.blad.voetnoot", zin));
    }
    regel(rijen, t("brief.slot"), "", "brief.blad.tekst", brief.slot());
    return new Blad(t("brief.blad.toelichting"), rijen);
  }

  private void regel(List<List<?>> rijen, String hoofdstuk, String tabel, String soort, String tekst) {
    if (tekst != null) {
      rijen.add(List.of(hoofdstuk, tabel, t(soort), tekst));
    }
  }

  private Blad toezeggingen() {
    List<List<?>> rijen = new ArrayList<>();
    rijen.add(
        Stream.of("soort", "titel", "omschrijving", "vindplaats", "gedaan", "uiterlijk", "status", "afgedaan",
                "afdoening")
            .map(kolom -> t("toezegging.kolom." + kolom))
            .toList());
    brief.toezeggingen()
        .forEach(
            een ->
                rijen.add(
                    rij(
                        t("toezegging.soort." + een.soort()), een.titel(), een.omschrijving(), een.vindplaats(),
                        een.gedaanOp(), een.uiterlijk(), t("toezegging.status." + een.status()), een.afgedaanOp(),
                        een.afdoening())));
    return new Blad(t("toezegging.titel"), rijen);
  }

  private Blad monitoring() {
    List<List<?>> rijen = new ArrayList<>();
    rijen.add(
        Stream.of("soort", "titel", "omschrijving", "uitvoerder", "status", "gepland", "gereed")
            .map(kolom -> t("monitoring.kolom." + kolom))
            .toList());
    brief.monitoring()
        .forEach(
            een ->
                rijen.add(
                    rij(
                        t("monitoring.soort." + een.soort()), een.titel(), een.omschrijving(), een.uitvoerder(),
                        t("monitoring.status." + een.status()), een.geplandOp(), een.gereedOp())));
    return new Blad(t("monitoring.titel"), rijen);
  }

  private static List<Object> rij(Object... waarden) {
    return new ArrayList<>(java.util.Arrays.asList(waarden));
  }

  private String t(String sleutel, Object... argumenten) {
    return woorden.getTranslation("rapportage." + sleutel, taal, argumenten);
  }
}
