package nl.inburgeringsportaal.levering.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.csv.CsvLezer;
import nl.inburgeringsportaal.base.csv.CsvRegels;
import nl.inburgeringsportaal.levering.ProbleemListItem;
import org.springframework.stereotype.Component;

/**
 * Whole values for masked problems, from the stored upload; once that has been removed only the masked ones
 * are left.
 */
@Component
public class HeleWaarden {
  private final LeveringOpslag opslag;
  private final InhoudOpslag inhoud;

  HeleWaarden(LeveringOpslag opslag, InhoudOpslag inhoud) {
    this.opslag = opslag;
    this.inhoud = inhoud;
  }

  /**
   * @param leveringId a delivery
   * @param problemen problems of it, in the order of the list
   * @return the same with whole values
   */
  public List<ProbleemListItem> vul(long leveringId, List<ProbleemListItem> problemen) {
    List<ProbleemListItem> gevuld = new ArrayList<>(problemen.size());
    for (int van = 0; van < problemen.size(); ) {
      String naam = problemen.get(van).bestand();
      int tot = van;
      while (tot < problemen.size() && problemen.get(tot).bestand().equals(naam)) {
        tot++;
      }
      gevuld.addAll(vul(bestand(leveringId, naam), problemen.subList(van, tot)));
      van = tot;
    }
    return gevuld;
  }

  private List<ProbleemListItem> vul(Bestand bestand, List<ProbleemListItem> problemen) {
    if (!inhoud.isEr(bestand)) {
      return problemen;
    }
    try (CsvRegels regels = new CsvRegels(inhoud.open(bestand))) {
      List<String> kop = kop(regels);
      List<ProbleemListItem> gevuld = new ArrayList<>(problemen.size());
      Optional<CsvRegels.Regel> regel = Optional.empty();
      long nummer = 0;
      for (ProbleemListItem probleem : problemen) {
        if (probleem.waarde() != null && probleem.regel() > nummer) {
          nummer = probleem.regel();
          regel = regels.naar(nummer);
        }
        gevuld.add(probleem.waarde() == null ? probleem : probleem.metWaarde(waarde(kop, regel, probleem)));
      }
      return gevuld;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static String waarde(List<String> kop, Optional<CsvRegels.Regel> regel, ProbleemListItem probleem) {
    int plaats = kop.indexOf(probleem.kolom());
    return regel
        .filter(gevonden -> gevonden.nummer() == probleem.regel() && plaats >= 0 && plaats < gevonden.velden().size())
        .map(gevonden -> gevonden.velden().get(plaats))
        .orElse(probleem.waarde());
  }

  /**
   * The first lines of a file as they were delivered.
   *
   * @param leveringId a delivery
   * @param naam name of the part
   * @param aantal most lines besides the header
   * @return header and lines, empty when the upload has been removed or cannot be read
   */
  public List<List<String>> eersteRegels(long leveringId, String naam, int aantal) {
    Bestand bestand = bestand(leveringId, naam);
    List<List<String>> rijen = new ArrayList<>();
    if (!inhoud.isEr(bestand)) {
      return rijen;
    }
    try (CsvRegels regels = new CsvRegels(inhoud.open(bestand))) {
      Optional<CsvRegels.Regel> regel = regels.volgende();
      while (regel.isPresent() && rijen.size() <= aantal) {
        rijen.add(regel.get().velden());
        regel = regels.volgende();
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return rijen;
  }

  /**
   * @param leveringId a delivery
   * @param naam name of the part
   * @return its records from the header on, empty when the upload has been removed; to be closed
   */
  public Optional<CsvRegels> regels(long leveringId, String naam) throws IOException {
    Bestand bestand = bestand(leveringId, naam);
    return inhoud.isEr(bestand) ? Optional.of(new CsvRegels(inhoud.open(bestand))) : Optional.empty();
  }

  private Bestand bestand(long leveringId, String naam) {
    return opslag.bestanden(leveringId).stream()
        .filter(bestand -> bestand.naam().equals(naam))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> kop(CsvRegels regels) {
    return regels.volgende().map(regel -> regel.velden().stream().map(CsvLezer::kaal).toList()).orElse(List.of());
  }
}
