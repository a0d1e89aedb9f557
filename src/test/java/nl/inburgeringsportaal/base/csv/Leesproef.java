package nl.inburgeringsportaal.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.Vertaling;

/** Reads what a test gives it and keeps what was said about it. */
abstract class Leesproef {
  static final LocalDate DAG = LocalDate.of(2026, 11, 2);
  static final String KOP = "nummer;naam;geboren;status\n";

  private static final List<Kolom> KOLOMMEN =
      List.of(
          kolom("nummer", true, Kolomtypen.tekst(20)),
          kolom("naam", true, Kolomtypen.tekst(200)),
          kolom("geboren", true, Kolomtypen.geboortedatum(10, 30)),
          kolom("status", false, Kolomtypen.code(List.of("EU", "ONBEKEND"))),
          kolom("begin", false, Kolomtypen.datum()),
          kolom("plichtig", false, Kolomtypen.jaNee()),
          kolom("bedrag", false, Kolomtypen.bedrag()),
          kolom("gemeente", false, Kolomtypen.patroon(Pattern.compile("GM\\d{4}"), "levering.fout.VORM", "x")));

  private final Vertaling vertaling = new Vertaling();
  final Gelezen gelezen = new Gelezen();

  private static Kolom kolom(String naam, boolean verplicht, Kolomtype type) {
    return new Kolom(naam, verplicht, type, "", "", false);
  }

  static final class Gelezen implements CsvLezer.Ontvanger {
    List<String> namen;
    final List<Long> regels = new ArrayList<>();
    final List<Object[]> waarden = new ArrayList<>();
    final List<Probleem> problemen = new ArrayList<>();

    @Override
    public void kop(List<String> namen) {
      this.namen = namen;
    }

    @Override
    public void regel(long regel, Object[] velden, List<Probleem> gevonden) {
      regels.add(regel);
      waarden.add(velden);
      problemen.addAll(gevonden);
    }

    @Override
    public void bestand(Probleem probleem) {
      problemen.add(probleem);
    }
  }

  boolean lees(byte[] inhoud) {
    return lees(() -> new ByteArrayInputStream(inhoud));
  }

  boolean lees(String inhoud) {
    return lees(inhoud.getBytes(StandardCharsets.UTF_8));
  }

  boolean lees(CsvBron bron) {
    try {
      return new CsvLezer(bron, KOLOMMEN, DAG).lees(gelezen);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** The one problem: line, column, code and a text that exists in both languages. */
  Probleem enige(long regel, String kolom, String code) {
    assertThat(gelezen.problemen).hasSize(1);
    Probleem probleem = gelezen.problemen.getFirst();
    assertThat(probleem.regel()).as("regel").isEqualTo(regel);
    assertThat(probleem.kolom()).as("kolom").isEqualTo(kolom);
    assertThat(probleem.sleutel()).isEqualTo("levering.fout." + code);
    assertThat(vertaling.bundel("nl")).containsKey(probleem.sleutel());
    return probleem;
  }

  String tekst(Probleem probleem) {
    List<Object> argumenten = new ArrayList<>();
    argumenten.add(probleem.kolom());
    argumenten.addAll(probleem.argumenten());
    return vertaling.nl(probleem.sleutel(), argumenten.toArray());
  }
}
