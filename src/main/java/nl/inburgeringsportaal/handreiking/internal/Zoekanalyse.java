package nl.inburgeringsportaal.handreiking.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.springframework.core.io.ClassPathResource;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * How Dutch text becomes search terms. Words and phrases that mean the same here get one term of their own
 * ({@code handreiking/zoeken/synoniemen.txt}, a group per line), long words are also found by their parts
 * ({@code woorddelen.txt}), the rest is stemmed and stop words are dropped. A question is
 * read like a text, but for synonyms.
 */
final class Zoekanalyse {
  private static final String MAP = "handreiking/zoeken/";
  private static final int KORTSTE_SAMENSTELLING = 8;
  private static final int KORTSTE_DEEL = 3;
  private static final int LANGSTE_DEEL = 15;

  /** Words as they are written, for beginnings of words and typing errors. */
  static final Analyzer WOORDEN =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String veld) {
          Tokenizer bron = new StandardTokenizer();
          return new TokenStreamComponents(bron, gevouwen(bron));
        }
      };

  /** Terms by meaning, for a text: what means the same has its own term beside the words themselves. */
  static final Analyzer BEGRIPPEN = begrippen(true);

  /** Terms by meaning, for a question: that term instead of the words, or they would count twice. */
  static final Analyzer VRAAG = begrippen(false);

  private Zoekanalyse() {}

  private static TokenStream gevouwen(TokenStream bron) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(bron));
  }

  private static Analyzer begrippen(boolean metWoorden) {
    SynonymMap synoniemen = synoniemen(metWoorden);
    CharArraySet delen = new CharArraySet(regels("woorddelen.txt"), true);
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String veld) {
        Tokenizer bron = new StandardTokenizer();
        TokenStream keten = new FlattenGraphFilter(new SynonymGraphFilter(gevouwen(bron), synoniemen, true));
        keten = new StopFilter(keten, DutchAnalyzer.getDefaultStopSet());
        keten =
            new DictionaryCompoundWordTokenFilter(
                keten, delen, KORTSTE_SAMENSTELLING, KORTSTE_DEEL, LANGSTE_DEEL, true);
        return new TokenStreamComponents(bron, new SnowballFilter(keten, new DutchStemmer()));
      }
    };
  }

  private static SynonymMap synoniemen(boolean metWoorden) {
    SynonymMap.Builder kaart = new SynonymMap.Builder(true);
    int groep = 0;
    for (String regel : regels("synoniemen.txt")) {
      // No word begins like this, so the term of a group meets no word of a text.
      CharsRef term = new CharsRef("zz" + groep++);
      for (String uitdrukking : regel.split(",")) {
        String[] woorden = termen(WOORDEN, uitdrukking).toArray(String[]::new);
        kaart.add(SynonymMap.Builder.join(woorden, new CharsRefBuilder()), term, metWoorden);
      }
    }
    try {
      return kaart.build();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /**
   * @return all words of the groups that mean the same
   */
  static List<String> synoniemwoorden() {
    return termen(WOORDEN, String.join(" ", regels("synoniemen.txt")));
  }

  private static List<String> regels(String bestand) {
    try {
      return new ClassPathResource(MAP + bestand)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(regel -> !regel.isEmpty() && !regel.startsWith("#"))
          .toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /**
   * @param woord a word in lower case
   * @return true when it says nothing about what is searched for
   */
  static boolean isStopwoord(String woord) {
    return DutchAnalyzer.getDefaultStopSet().contains(woord);
  }

  /**
   * @param analyse how to read the text
   * @param tekst any text
   * @return its terms in order
   */
  static List<String> termen(Analyzer analyse, String tekst) {
    List<String> termen = new ArrayList<>();
    try (TokenStream stroom = analyse.tokenStream("", new StringReader(tekst))) {
      CharTermAttribute term = stroom.addAttribute(CharTermAttribute.class);
      stroom.reset();
      while (stroom.incrementToken()) {
        termen.add(term.toString());
      }
      stroom.end();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return termen;
  }
}
