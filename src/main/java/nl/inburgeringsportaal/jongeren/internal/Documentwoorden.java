package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.jongeren.Termijnwoorden;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import org.springframework.stereotype.Component;

/**
 * The words of a document about a pupil, in one language.
 *
 * @param vertaling the texts
 * @param opleidingen the educations, whose names are Dutch
 * @param taal language of the document
 */
record Documentwoorden(Vertaling vertaling, Opleidingscodes opleidingen, Locale taal) {

  /** Gives the words in a language. */
  @Component
  static class Bron {
    private final Vertaling vertaling;
    private final Opleidingscodes opleidingen;

    Bron(Vertaling vertaling, Opleidingscodes opleidingen) {
      this.vertaling = vertaling;
      this.opleidingen = opleidingen;
    }

    Documentwoorden in(Locale taal) {
      return new Documentwoorden(vertaling, opleidingen, taal);
    }

    /** Dutch: for what the school keeps, together with answers of the handreiking, which are Dutch. */
    Documentwoorden nl() {
      return in(Vertaling.NL);
    }
  }

  String tekst(String sleutel, Object... argumenten) {
    return vertaling.getTranslation(sleutel, taal, argumenten);
  }

  /** The texts of several keys with the same beginning. */
  List<String> teksten(String begin, String... eindes) {
    return Arrays.stream(eindes).map(einde -> tekst(begin + einde)).toList();
  }

  String datum(LocalDate dag) {
    return termijn().datum(dag);
  }

  String opleiding(String code) {
    return opleidingen.find(code).map(Opleiding::naam).orElse(code);
  }

  /** Kind of education, in a word that a pupil uses himself; the name of the education when it has no kind. */
  String onderwijs(String code) {
    return opleidingen
        .find(code)
        .map(Opleiding::onderwijssoort)
        .filter(soort -> soort != Onderwijssoort.OVERIG)
        .map(soort -> tekst("handreiking.onderwijs." + soort))
        .orElseGet(() -> opleiding(code));
  }

  Termijnwoorden termijn() {
    return new Termijnwoorden(this::tekst, this::opleiding, taal);
  }

  /** A document with its title. */
  PdfDocument document(String titel, String omschrijving) {
    return new PdfDocument(titel, taal, omschrijving);
  }
}
