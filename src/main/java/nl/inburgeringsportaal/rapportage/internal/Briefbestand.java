package nl.inburgeringsportaal.rapportage.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.csv.CsvSchrijver;
import nl.inburgeringsportaal.base.xlsx.XlsxSchrijver;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.Briefvorm;
import nl.inburgeringsportaal.rapportage.EditieDetail;
import org.springframework.stereotype.Component;

/** Writes a letter as a file. */
@Component
public class Briefbestand {
  private final Vertaling woorden;

  Briefbestand(Vertaling woorden) {
    this.woorden = woorden;
  }

  /**
   * @param brief what it says
   * @param editie the edition that says it; null for figures of no edition
   * @param vorm as what
   * @param taal in which headers and numbers are written
   * @return the file
   */
  public byte[] maak(Briefinhoud brief, EditieDetail editie, Briefvorm vorm, Locale taal) {
    try {
      return switch (vorm) {
        case PDF -> new Briefpdf(brief, woorden, taal).maak(editie);
        case XLSX -> xlsx(new Briefbladen(brief, woorden, taal).alle(editie));
        case CSV -> csv(new Briefbladen(brief, woorden, taal).alle(editie));
      };
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static byte[] xlsx(List<Briefbladen.Blad> bladen) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (XlsxSchrijver schrijver = new XlsxSchrijver(uit, bladen.getFirst().naam())) {
      for (Briefbladen.Blad blad : bladen) {
        if (blad != bladen.getFirst()) {
          schrijver.blad(blad.naam());
        }
        for (List<?> rij : blad.rijen()) {
          schrijver.rij(rij);
        }
      }
    }
    return uit.toByteArray();
  }

  private static byte[] csv(List<Briefbladen.Blad> bladen) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      for (Briefbladen.Blad blad : bladen) {
        ByteArrayOutputStream deel = new ByteArrayOutputStream();
        try (CsvSchrijver schrijver = new CsvSchrijver(deel)) {
          blad.rijen().forEach(schrijver::rij);
        }
        ZipEntry bestand = new ZipEntry(blad.naam() + ".csv");
        // Without the moment of writing the same letter gives the same file.
        bestand.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(bestand);
        zip.write(deel.toByteArray());
        zip.closeEntry();
      }
    }
    return uit.toByteArray();
  }
}
