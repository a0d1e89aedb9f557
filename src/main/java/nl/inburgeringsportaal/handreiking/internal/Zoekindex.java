package nl.inburgeringsportaal.handreiking.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Search in the answers of one day, in memory. Built once and then only read, so it can be shared. Nothing in a
 * question is an operator: it is taken apart into terms and put together here.
 */
final class Zoekindex {
  private static final int LANGSTE_VRAAG = 400;
  private static final int MEEST_TERMEN = 24;
  private static final int KORTSTE_BEGIN = 3;
  private static final int KORTSTE_TYPEFOUT = 5;
  private static final int LANG_WOORD = 9;
  private static final float BEGIN = 1.5f;
  private static final float TYPEFOUT = 1.2f;
  /** An answer for just this education goes before one that says the same for several. */
  private static final float VOORRANG = 2f;

  private static final int EIGEN_HOOGSTENS = 2;
  private static final float GELIJKSPEL = 0.2f;
  /** Hits far below the best one only share a common word with the question. */
  private static final float ONDERGRENS = 0.25f;

  private static final String SLUG = "slug";
  private static final String SOORT = "soort";
  private static final String EIGEN = "eigen";
  private static final String WOORD = "woord";
  private static final Map<String, Float> VELDEN = new LinkedHashMap<>();

  static {
    VELDEN.put("vraag", 3f);
    VELDEN.put("zoekwoorden", 3f);
    VELDEN.put("kort", 1.5f);
    VELDEN.put("tekst", 1f);
  }

  private final IndexSearcher zoeker;

  /**
   * @param antwoorden the answers, those that go first at an equal score first
   * @param zoekwoorden other words for them, by slug
   */
  Zoekindex(Collection<HandreikingAntwoord> antwoorden, Map<String, String> zoekwoorden) {
    try {
      ByteBuffersDirectory geheugen = new ByteBuffersDirectory();
      PerFieldAnalyzerWrapper analyse =
          new PerFieldAnalyzerWrapper(Zoekanalyse.BEGRIPPEN, Map.of(WOORD, Zoekanalyse.WOORDEN));
      try (IndexWriter schrijver = new IndexWriter(geheugen, new IndexWriterConfig(analyse))) {
        for (HandreikingAntwoord antwoord : antwoorden) {
          schrijver.addDocument(document(antwoord, zoekwoorden.get(antwoord.vraag().slug())));
        }
      }
      zoeker = new IndexSearcher(DirectoryReader.open(geheugen));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static Document document(HandreikingAntwoord antwoord, String zoekwoorden) {
    HandreikingListItem vraag = antwoord.vraag();
    Document document = new Document();
    document.add(new StringField(SLUG, vraag.slug(), Field.Store.YES));
    vraag.onderwijs().forEach(soort -> document.add(new StringField(SOORT, soort.name(), Field.Store.NO)));
    if (vraag.onderwijs().size() <= EIGEN_HOOGSTENS) {
      vraag.onderwijs().forEach(soort -> document.add(new StringField(EIGEN, soort.name(), Field.Store.NO)));
    }
    document.add(new TextField("vraag", vraag.vraag(), Field.Store.NO));
    document.add(new TextField("zoekwoorden", zoekwoorden, Field.Store.NO));
    document.add(new TextField("kort", vraag.kort(), Field.Store.NO));
    document.add(new TextField("tekst", antwoord.tekst(), Field.Store.NO));
    document.add(
        new TextField(WOORD, String.join(" ", vraag.vraag(), zoekwoorden, vraag.kort()), Field.Store.NO));
    return document;
  }

  /**
   * @param tekst what is searched for; null or empty finds nothing
   * @param soort kind of education, null for all
   * @param hoogstens the most that are wanted
   * @return slugs of the answers that fit, best first
   */
  List<String> zoek(String tekst, Onderwijssoort soort, int hoogstens) {
    if (tekst == null || tekst.isBlank()) {
      return List.of();
    }
    try {
      Query vraag = vraag(tekst.substring(0, Math.min(tekst.length(), LANGSTE_VRAAG)));
      BooleanQuery.Builder geheel = new BooleanQuery.Builder().add(vraag, Occur.MUST);
      if (soort != null) {
        geheel.add(new TermQuery(new Term(SOORT, soort.name())), Occur.FILTER);
        Query eigen = new ConstantScoreQuery(new TermQuery(new Term(EIGEN, soort.name())));
        geheel.add(new BoostQuery(eigen, VOORRANG), Occur.SHOULD);
      }
      ScoreDoc[] treffers = zoeker.search(geheel.build(), hoogstens).scoreDocs;
      List<String> slugs = new ArrayList<>();
      for (ScoreDoc treffer : treffers) {
        if (treffer.score >= ONDERGRENS * treffers[0].score) {
          slugs.add(zoeker.storedFields().document(treffer.doc).get(SLUG));
        }
      }
      return slugs;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private Query vraag(String tekst) throws IOException {
    BooleanQuery.Builder vraag = new BooleanQuery.Builder();
    Set<String> termen = new LinkedHashSet<>(Zoekanalyse.termen(Zoekanalyse.BEGRIPPEN, tekst));
    termen.stream().limit(MEEST_TERMEN).forEach(term -> vraag.add(inAlleVelden(term), Occur.SHOULD));
    List<String> woorden = Zoekanalyse.termen(Zoekanalyse.WOORDEN, tekst);
    for (int i = 0; i < Math.min(woorden.size(), MEEST_TERMEN); i++) {
      String woord = woorden.get(i);
      if (Zoekanalyse.isStopwoord(woord)) {
        continue;
      }
      Term term = new Term(WOORD, woord);
      // Somebody who is still typing has written the beginning of the last word.
      if (i == woorden.size() - 1 && woord.length() >= KORTSTE_BEGIN) {
        vraag.add(new BoostQuery(new PrefixQuery(term), BEGIN), Occur.SHOULD);
      }
      if (woord.length() >= KORTSTE_TYPEFOUT && zoeker.getIndexReader().docFreq(term) == 0) {
        vraag.add(
            new BoostQuery(new FuzzyQuery(term, woord.length() >= LANG_WOORD ? 2 : 1, 1), TYPEFOUT),
            Occur.SHOULD);
      }
    }
    return vraag.build();
  }

  private static Query inAlleVelden(String term) {
    List<Query> velden = new ArrayList<>();
    VELDEN.forEach(
        (veld, gewicht) -> velden.add(new BoostQuery(new TermQuery(new Term(veld, term)), gewicht)));
    return new DisjunctionMaxQuery(velden, GELIJKSPEL);
  }
}
