package nl.inburgeringsportaal.levering.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.levering.Controletotaal;

/** Adds up the columns of amounts of a file while it is read, over all lines of which the amount could be read. */
final class Controletotalen {
  private final List<String> kolommen;
  private final int[] plaatsen;
  private final BigDecimal[] sommen;
  private List<String> aanwezig = List.of();

  Controletotalen(Bestandssoort soort) {
    List<String> bekend = soort.kolommen().stream().map(Kolom::naam).toList();
    kolommen = soort.telkolommen();
    plaatsen = kolommen.stream().mapToInt(bekend::indexOf).toArray();
    sommen = new BigDecimal[plaatsen.length];
    Arrays.fill(sommen, BigDecimal.ZERO.setScale(2));
  }

  /** Only columns that the file has are told of. */
  void kop(List<String> namen) {
    aanwezig = namen;
  }

  void tel(Object[] waarden) {
    for (int i = 0; i < plaatsen.length; i++) {
      if (waarden[plaatsen[i]] instanceof BigDecimal bedrag) {
        sommen[i] = sommen[i].add(bedrag);
      }
    }
  }

  List<Controletotaal> alle() {
    return IntStream.range(0, sommen.length)
        .filter(i -> aanwezig.contains(kolommen.get(i)))
        .mapToObj(i -> new Controletotaal(kolommen.get(i), sommen[i]))
        .toList();
  }

  /** How they are kept. */
  static String schrijf(List<Controletotaal> totalen) {
    return totalen.stream()
        .map(totaal -> totaal.kolom() + "=" + totaal.som().toPlainString())
        .collect(Collectors.joining(","));
  }

  /** What {@link #schrijf} wrote; null for a file of which no sums were kept. */
  static List<Controletotaal> lees(String totalen) {
    if (totalen == null || totalen.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(totalen.split(","))
        .map(deel -> deel.split("="))
        .map(deel -> new Controletotaal(deel[0], new BigDecimal(deel[1])))
        .toList();
  }
}
