package nl.inburgeringsportaal.handreiking.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final int AANVULLINGEN = 5;
  private static final float BEGIN = 1.5f;
  /** For each thing in the question that an answer speaks of: all of it goes before one word often. */
  private static final float DEKKING = 2f;

  /** An answer for just this education goes before one that says the same for several. */
  private static final float VOORRANG = 2f;

  /** Without an education an answer that holds for most of them goes before one for a single one. */
  private static final float ALGEMEEN_EERST = 2f;

  private static final int EIGEN_HOOGSTENS = 2;
  private static final float GELIJKSPEL = 0.2f;
  /** Hits far below the best one only share a common word with the question. */
  private static final float ONDERGRENS = 0.25f;

  private static final String SLUG = "slug";
  private static final String SOORT = "soort";
  private static final String EIGEN = "eigen";
  private static final String ALGEMEEN = "algemeen";
  private static final String WOORD = "woord";
  private static final Map<String, Float> VELDEN = new LinkedHashMap<>();

  static {
    VELDEN.put("vraag", 3f);
    VELDEN.put("zoekwoorden", 3f);
    VELDEN.put("kort", 1.5f);
    VELDEN.put("tekst", 1f);
  }

  private final IndexSearcher zoeker;
  private final Spelling spelling;

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
      spelling = spelling(antwoorden, zoekwoorden);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static Spelling spelling(Collection<HandreikingAntwoord> antwoorden, Map<String, String> zoekwoorden) {
    Set<String> woorden = new HashSet<>(Zoekanalyse.synoniemwoorden());
    for (HandreikingAntwoord antwoord : antwoorden) {
      HandreikingListItem vraag = antwoord.vraag();
      String alles =
          String.join(" ", vraag.vraag(), zoekwoorden.get(vraag.slug()), vraag.kort(), antwoord.tekst());
      woorden.addAll(Zoekanalyse.termen(Zoekanalyse.WOORDEN, alles));
    }
    return new Spelling(woorden);
  }

  private static Document document(HandreikingAntwoord antwoord, String zoekwoorden) {
    HandreikingListItem vraag = antwoord.vraag();
    Document document = new Document();
    document.add(new StringField(SLUG, vraag.slug(), Field.Store.YES));
    vraag.onderwijs().forEach(soort -> document.add(new StringField(SOORT, soort.name(), Field.Store.NO)));
    if (vraag.onderwijs().size() <= EIGEN_HOOGSTENS) {
      vraag.onderwijs().forEach(soort -> document.add(new StringField(EIGEN, soort.name(), Field.Store.NO)));
    } else {
      document.add(new StringField(EIGEN, ALGEMEEN, Field.Store.NO));
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
      }
      Query eerst = new ConstantScoreQuery(new TermQuery(new Term(EIGEN, soort == null ? ALGEMEEN : soort.name())));
      geheel.add(new BoostQuery(eerst, soort == null ? ALGEMEEN_EERST : VOORRANG), Occur.SHOULD);
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

  private Query vraag(String tekst) {
    BooleanQuery.Builder vraag = new BooleanQuery.Builder();
    List<String> woorden = Zoekanalyse.termen(Zoekanalyse.WOORDEN, tekst);
    String verbeterd =
        woorden.stream()
            .limit(MEEST_TERMEN)
            .map(woord -> spelling.bedoeld(woord).orElse(woord))
            .collect(Collectors.joining(" "));
    Set<String> termen = new LinkedHashSet<>(Zoekanalyse.termen(Zoekanalyse.VRAAG, verbeterd));
    termen.stream().limit(MEEST_TERMEN).forEach(term -> vraag.add(inAlleVelden(term), Occur.SHOULD));
    // Somebody who is still typing has written the beginning of the last word.
    String laatste = woorden.isEmpty() ? "" : woorden.getLast();
    if (laatste.length() >= KORTSTE_BEGIN && woorden.size() <= MEEST_TERMEN && !Zoekanalyse.isStopwoord(laatste)) {
      vraag.add(new BoostQuery(new PrefixQuery(new Term(WOORD, laatste)), BEGIN), Occur.SHOULD);
      String rest = String.join(" ", spelling.aangevuld(laatste, AANVULLINGEN));
      DisjunctionMaxQuery eenVan =
          new DisjunctionMaxQuery(
              Zoekanalyse.termen(Zoekanalyse.VRAAG, rest).stream().map(Zoekindex::inAlleVelden).toList(), 0);
      vraag.add(eenVan, Occur.SHOULD);
    }
    return vraag.build();
  }

  private static Query inAlleVelden(String term) {
    List<Query> velden = new ArrayList<>();
    BooleanQuery.Builder ergens = new BooleanQuery.Builder();
    VELDEN.forEach(
        (veld, gewicht) -> {
          TermQuery inVeld = new TermQuery(new Term(veld, term));
          velden.add(new BoostQuery(inVeld, gewicht));
          ergens.add(inVeld, Occur.SHOULD);
        });
    return new BooleanQuery.Builder()
        .add(new DisjunctionMaxQuery(velden, GELIJKSPEL), Occur.MUST)
        .add(new BoostQuery(new ConstantScoreQuery(ergens.build()), DEKKING), Occur.SHOULD)
        .build();
  }
}
