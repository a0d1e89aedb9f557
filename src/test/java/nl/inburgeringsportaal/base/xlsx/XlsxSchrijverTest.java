package nl.inburgeringsportaal.base.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSchrijverTest {
  @TempDir private Path map;

  @Test
  void tekstIsNooitEenFormule() throws IOException {
    String blad = blad(List.of("=1+1"));

    assertThat(blad).doesNotContain("<f>");
    assertThat(blad).contains("=1+1");
  }

  @Test
  void eenLangeTekstPastInEenCel() throws IOException {
    assertThat(blad(List.of("x".repeat(40_000)))).contains("x".repeat(32_767)).doesNotContain("x".repeat(32_768));
  }

  @Test
  void datumsEnGetallenBlijvenDatumsEnGetallen() throws IOException {
    assertThat(blad(Arrays.asList(LocalDate.of(2027, 3, 12), 42, null))).contains("<v>46458").contains("<v>42</v>");
  }

  private String blad(List<?> rij) throws IOException {
    Path bestand = map.resolve("proef.xlsx");
    try (XlsxSchrijver xlsx = new XlsxSchrijver(Files.newOutputStream(bestand), "proef")) {
      xlsx.rij(List.of("kop"));
      xlsx.rij(rij);
    }
    StringBuilder delen = new StringBuilder();
    try (ZipFile zip = new ZipFile(bestand.toFile())) {
      for (ZipEntry deel : Collections.list(zip.entries())) {
        if (deel.getName().endsWith("sheet1.xml") || deel.getName().endsWith("sharedStrings.xml")) {
          delen.append(new String(zip.getInputStream(deel).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return delen.toString();
  }
}
